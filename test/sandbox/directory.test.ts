import { graphAs, graphAsWatcher, refusalOf, trySandbox } from './clients.ts';
import type { Page, Tried } from './clients.ts';

let sandbox: Tried;
beforeAll(async () => {
  sandbox = await trySandbox();
});
afterAll(() => sandbox.close());

type Thing = Readonly<Record<string, unknown>>;
const idOf = (upn: string): string => sandbox.people.find((person) => person.upn === upn)?.id ?? '';
const namesIn = ({ value }: Page<Thing>): readonly unknown[] => value.map((one) => one['displayName']).sort();
const list = async (path: string, as = 'olga@contoso.com', headers: Record<string, string> = {}): Promise<Page<Thing>> =>
  (await (await graphAs(sandbox, as))(path).headers(headers).get()) as Page<Thing>;
const encoded = encodeURIComponent;

describe('people', () => {
  it('are found by the beginning of a name', async () => {
    const page = await list(
      `/users?$filter=${encoded("startsWith(displayName,'alice') or startsWith(userPrincipalName,'alice')")}&$top=6`,
    );

    expect(namesIn(page)).toEqual(['Alice Archer', 'Alice Zhang']);
  });

  it('include one Dave and two Davids', async () => {
    const dave = await list(`/users?$filter=${encoded("startsWith(displayName,'dave')")}`);
    const david = await list(`/users?$filter=${encoded("startsWith(displayName,'david')")}`);

    expect(namesIn(dave)).toEqual(['Dave Duncan']);
    expect(namesIn(david)).toEqual(['David Novak', 'David Okafor']);
  });

  it('are searched by words only with the eventual-consistency header', async () => {
    const path = `/users?$search=${encoded('"displayName:muller"')}&$count=true`;

    const found = await list(path, 'olga@contoso.com', { ConsistencyLevel: 'eventual' });
    const refusal = await refusalOf(list(path));

    expect(namesIn(found)).toEqual(['Zoë Müller']);
    expect(refusal).toMatchObject({ status: 400, code: 'Request_UnsupportedQuery' });
  });

  it.each(["sian.o'neill@contoso.com", 'GRACE@contoso.com', 'gina.rossi_fabrikam.com#EXT#@contoso.onmicrosoft.com'])(
    'are got by user principal name: %s',
    async (upn) => {
      const user = (await list(`/users/${encoded(upn)}`)) as unknown as Thing;

      expect(String(user['userPrincipalName']).toLowerCase()).toBe(upn.toLowerCase());
    },
  );

  it('come in pages', async () => {
    const graph = graphAsWatcher(sandbox);
    const ids: unknown[] = [];
    let path: string | undefined = '/users?$top=20&$select=id';
    while (path !== undefined) {
      const page = (await graph(path).get()) as Page<Thing>;
      ids.push(...page.value.map(({ id }) => id));
      path = page['@odata.nextLink'];
    }

    expect(new Set(ids).size).toBe(sandbox.people.length);
    expect(ids).toHaveLength(sandbox.people.length);
  });

  it('count sixty without guests and machines', async () => {
    const page = await list(`/groups?$filter=${encoded("displayName eq 'All staff'")}`);
    const members = await list(`/groups/${String(page.value[0]?.['id'])}/members?$top=999`);

    expect(members.value).toHaveLength(60);
  });

  it.each([`nonsense eq 'x'`, `displayName ne 'x'`, `not startsWith(displayName,'a')`, `displayName eq`])(
    'refuse the filter %s',
    async (filter) => {
      const refusal = await refusalOf(list(`/users?$filter=${encoded(filter)}`));

      expect(refusal.status).toBe(400);
    },
  );
});

describe('what a person has', () => {
  it("shows Bob's newest method to those who may see methods", async () => {
    const path = `/users/${idOf('bob@contoso.com')}/authentication/methods`;

    const forOlga = await list(path);
    const forSam = await refusalOf(list(path, 'sam@contoso.com'));

    expect(forOlga.value).toContainEqual(
      expect.objectContaining({ displayName: 'SM-A515F', createdDateTime: '2026-11-20T14:00:00Z' }),
    );
    expect(forSam).toMatchObject({ status: 403, code: 'Authorization_RequestDenied' });
  });

  it("shows Carol's laptop as not compliant", async () => {
    const page = await list(`/users/${idOf('carol@contoso.com')}/registeredDevices`);

    expect(page.value.map(({ isCompliant }) => isCompliant)).toContain(false);
  });

  it('tells groups and directory roles apart', async () => {
    const mine = await list('/me/memberOf');
    const roles = await list('/me/memberOf/microsoft.graph.directoryRole');

    expect(namesIn(mine)).toContain('Signpost approvers');
    expect(namesIn(roles)).toEqual(['Privileged Authentication Administrator', 'Security Administrator', 'User Administrator']);
  });
});

describe('policies, applications, audits', () => {
  it('shows policies to Security Readers and not to the helpdesk', async () => {
    const forSam = await list('/identity/conditionalAccess/policies', 'sam@contoso.com');
    const forHelen = await refusalOf(list('/identity/conditionalAccess/policies', 'helen@contoso.com'));

    expect(namesIn(forSam)).toContain('Block legacy authentication');
    expect(forHelen.status).toBe(403);
  });

  it('finds the application whose secret has expired', async () => {
    const page = await list(`/applications?$filter=${encoded("startsWith(displayName,'Contoso CRM')")}`);

    const secrets = page.value[0]?.['passwordCredentials'] as readonly { endDateTime: string }[];
    expect(Date.parse(secrets[0]?.endDateTime ?? '')).toBeLessThan(sandbox.time.now);
  });

  it("has Bob's new method and Alice's password change in the audit log", async () => {
    const of = (upn: string): Promise<Page<Thing>> =>
      list(
        `/auditLogs/directoryAudits?$filter=${encoded(`activityDateTime ge 2026-11-13T00:00:00Z and targetResources/any(t:t/id eq '${idOf(upn)}')`)}`,
        'helen@contoso.com',
      );

    const [bob, alice] = [await of('bob@contoso.com'), await of('alice@contoso.com')];

    expect(bob.value.map((one) => one['activityDisplayName'])).toEqual(['User registered security info']);
    expect(alice.value.map((one) => [one['activityDisplayName'], one['activityDateTime']])).toEqual([
      ['Change user password', '2026-11-17T09:12:00Z'],
    ]);
  });

  it('answers unknown paths and wrong methods like Graph', async () => {
    const graph = await graphAs(sandbox, 'olga@contoso.com');

    const unknown = await refusalOf(graph('/nonsense').get());
    const wrong = await refusalOf(graph(`/users/${idOf('bob@contoso.com')}/revokeSignInSessions`).get());
    const nobody = await refusalOf(graph('/users/nobody@contoso.com').get());

    expect([unknown.status, wrong.status, nobody.status]).toEqual([400, 405, 404]);
    expect(nobody.code).toBe('Request_ResourceNotFound');
  });
});
