import type { Directory } from '../../src/directory/directory.ts';
import { fileDirectory } from '../../src/directory/file-directory.ts';
import { graphDirectory } from '../../src/directory/graph/graph-directory.ts';
import type { Caller } from '../../src/entra/caller.ts';
import { parseSignIn } from '../../src/signins/schema.ts';
import type { SignIn } from '../../src/signins/sign-in.ts';
import { NOW, startTenant } from '../entra/tenant.ts';
import type { Tenant } from '../entra/tenant.ts';
import { graphRow } from '../signins/rows.ts';

const MONTH = { from: NOW - 30 * 86_400_000, to: NOW };

describe('the directory through Graph', () => {
  let tenant: Tenant;
  let now = NOW;
  let directory: Directory;
  let sam: Caller;
  let bob: string;

  beforeAll(async () => {
    tenant = await startTenant();
    sam = await tenant.callerFor('sam@contoso.com');
    bob = (await tenant.callerFor('bob@contoso.com')).userId;
  });
  beforeEach(() => {
    now = NOW;
    // A busy machine must not make these look unavailable.
    directory = graphDirectory({ graph: tenant.newGraph(), clock: () => now, seenDeadlineMs: 60_000 });
  });
  afterEach(() => {
    tenant.sandbox.faults.clear();
    tenant.sandbox.requests.clear();
  });
  afterAll(() => tenant.close());

  const find = async (text: string) => {
    const looked = await directory.findPeople(sam, text);
    const { value } = looked;
    if (value?.kind === 'one') return { who: value.person.upn, exact: value.exact, requests: looked.requests };
    return { who: value?.kind, requests: looked.requests };
  };

  it.each([
    ['alice', 'alice@contoso.com'],
    ['Alice Archer', 'alice@contoso.com'],
    ['ALICE@contoso.com', 'alice@contoso.com'],
    ['muller', 'zoe.mueller@contoso.com'],
    ["sian o'neill", "sian.o'neill@contoso.com"],
    ['gina.rossi@fabrikam.com', 'gina.rossi_fabrikam.com#EXT#@contoso.onmicrosoft.com'],
  ])('finds %s in one request', async (text, who) => {
    expect(await find(text)).toEqual({ who, exact: true, requests: 1 });
  });

  it('finds an object id', async () => {
    expect(await find(bob)).toEqual({ who: 'bob@contoso.com', exact: true, requests: 1 });
  });

  it('finds nobody for an id that does not exist', async () => {
    expect(await find('00000000-1111-4000-8000-000000000000')).toMatchObject({ who: 'none' });
  });

  it('asks when several are called that', async () => {
    const looked = await directory.findPeople(sam, 'anna');
    expect(looked.value).toMatchObject({ kind: 'several', more: false });
  });

  it('tells when a few people were last seen in one request, hours late as Entra does', async () => {
    const found = await directory.findPeople(sam, 'david');
    const people = found.value?.kind === 'several' ? found.value.people : [];
    const { value, requests } = await directory.lastSeen(
      sam,
      people.map((person) => person.id),
    );

    expect(people.length).toBeGreaterThan(1);
    expect(requests).toBe(1);
    expect([...(value?.keys() ?? [])].sort()).toEqual(people.map((person) => person.id).sort());
    for (const at of value?.values() ?? []) expect(NOW - at).toBeGreaterThanOrEqual(5 * 3_600_000);
  });

  it('leaves out when people were last seen for whoever may not read the log', async () => {
    const nobody = await tenant.callerFor('bob@contoso.com');
    expect(await directory.lastSeen(nobody, [bob])).toMatchObject({ value: undefined, gaps: [{ id: 'role-too-low' }] });
  });

  it('offers names that are a typing error away, at the price of a second request', async () => {
    const looked = await directory.findPeople(sam, 'alcie');
    expect(looked.requests).toBe(2);
    expect(looked.value).toMatchObject({ kind: 'none', nearest: [{ upn: 'alice@contoso.com' }, {}] });
  });

  it.each(["x' or 1 eq 1", '" OR "displayName:a', '\\', '../users', '%27', '#', 'a&$top=999', "'@x"])(
    'is not led astray by %s',
    async (text) => {
      expect((await find(text)).who).toBe('none');
    },
  );

  it('brings what questions about a person need with the search', async () => {
    const { value } = await directory.findPeople(sam, 'bob');
    expect(value).toMatchObject({
      kind: 'one',
      person: { enabled: true, guest: false, passwordChangedAt: expect.any(Number), sessionsValidFrom: expect.any(Number) },
    });
  });

  it('remembers people for five minutes, for the same caller only', async () => {
    await find('bob');
    expect((await find('Bob ')).requests).toBe(0);
    const olga = await tenant.callerFor('olga@contoso.com');
    expect((await directory.findPeople(olga, 'bob')).requests).toBe(1);

    now += 5 * 60_000;

    expect((await find('bob')).requests).toBe(1);
  });

  it('passes the memory by when an action has to be proved', async () => {
    await directory.person(sam, bob);
    expect((await directory.person(sam, bob)).requests).toBe(0);
    expect((await directory.person(sam, bob, { fresh: true })).requests).toBe(1);
  });

  it('tells devices, groups, risk, changes and policies', async () => {
    const [devices, groups, risk, audits, policies, places] = await Promise.all([
      directory.devices(sam, bob),
      directory.memberships(sam, bob),
      directory.userRisk(sam, bob),
      directory.audits(sam, bob, MONTH),
      directory.policies(sam),
      directory.namedLocations(sam),
    ]);

    expect(devices.value?.[0]).toMatchObject({ name: expect.any(String), compliant: expect.any(Boolean) });
    expect(groups.value?.map((one) => one.kind)).toContain('group');
    expect(risk.value).toMatchObject({ level: expect.any(String), state: expect.any(String) });
    expect(audits.gaps).toEqual([]);
    expect(policies.value?.map((one) => one.state)).toContain('enabledForReportingButNotEnforced');
    expect(places.value?.some((one) => one.trusted && one.ranges.length > 0)).toBe(true);
  });

  it("tells a caller's own roles", async () => {
    const looked = await directory.memberships(sam, sam.userId);
    const roles = looked.value?.filter((one) => one.kind === 'role').map((one) => one.name);
    expect(roles).toEqual(expect.arrayContaining(['Security Reader', 'Security Operator']));
  });

  it('tells sign-in methods to those who may see them, and others that their role is too low', async () => {
    const olga = await tenant.callerFor('olga@contoso.com');
    const seen = await directory.methods(olga, bob);
    const hidden = await directory.methods(sam, bob);

    expect(seen.value?.map((one) => one.kind)).toContain('password');
    expect(hidden).toMatchObject({ value: undefined, gaps: [{ id: 'role-too-low' }] });
  });

  it('finds applications by name and by id', async () => {
    const [byName, byId] = await Promise.all([
      directory.findApps(sam, 'microsoft graph'),
      directory.findApps(sam, '00000003-0000-0000-c000-000000000000'),
    ]);
    expect(byName.value?.[0]).toMatchObject({ name: 'Microsoft Graph' });
    expect(byId.value?.[0]).toEqual(byName.value?.[0]);
  });

  it('turns a failing service into a gap', async () => {
    tenant.sandbox.faults.add({ kind: 'status', status: 503, path: '/users' });
    expect(await directory.findPeople(sam, 'carol')).toMatchObject({
      value: undefined,
      gaps: [{ id: 'source-unavailable' }],
      requests: 4,
    });
  });

  it('leaves out rows that cannot be understood', async () => {
    tenant.sandbox.faults.add({ kind: 'broken-json', path: '/users' });
    expect(await directory.findPeople(sam, 'dave')).toMatchObject({ value: undefined, gaps: [{ id: 'source-unavailable' }] });
  });
});

describe('the directory of a file', () => {
  const rows = [
    graphRow(),
    graphRow({ id: '2', createdDateTime: '2026-11-18T00:00:00Z', userDisplayName: 'Alice Archer-Bell' }),
    graphRow({ id: '3', userId: 'u2', userPrincipalName: 'bob@contoso.com', userDisplayName: 'Bob Baker' }),
  ]
    .map((row) => parseSignIn(row))
    .filter((row): row is SignIn => typeof row !== 'string');
  const directory = fileDirectory(rows);

  it('knows the people of its rows by their newest names', async () => {
    expect((await directory.findPeople('watcher', 'alice')).value).toMatchObject({
      kind: 'one',
      person: { name: 'Alice Archer-Bell' },
      exact: true,
    });
    expect((await directory.findPeople('watcher', 'bobby')).value).toMatchObject({
      kind: 'none',
      nearest: [{ upn: 'bob@contoso.com' }],
    });
  });

  it('knows their newest row', async () => {
    const { value } = await directory.lastSeen(
      'watcher',
      rows.map((row) => row.userId ?? ''),
    );
    expect(Math.max(...(value?.values() ?? []))).toBe(Math.max(...rows.map((row) => row.at)));
  });

  it('knows their applications', async () => {
    expect((await directory.findApps('watcher', 'exchange')).value?.[0]?.name).toBe('Office 365 Exchange Online');
  });

  it('says what it does not know', async () => {
    expect(await directory.methods('watcher', 'x')).toMatchObject({ value: undefined, gaps: [{ id: 'not-asked' }] });
  });
});
