import { graphAs, graphAsWatcher, KINDS, NOW, refusalOf, rowsOf, since, trySandbox } from './clients.ts';
import type { Page, Row, Tried } from './clients.ts';

let sandbox: Tried;
const idOf = (upn: string): string => sandbox.people.find((person) => person.upn === upn)?.id ?? '';

beforeAll(async () => {
  sandbox = await trySandbox();
});
afterAll(() => sandbox.close());

describe('the sign-in log over HTTPS', () => {
  it('gives interactive sign-ins, newest first, when no kind is asked for', async () => {
    const graph = graphAsWatcher(sandbox);

    const page = (await graph('/auditLogs/signIns?$top=50').get()) as Page;

    expect(page.value).toHaveLength(50);
    expect(page.value.every((row) => row.signInEventTypes[0] === 'interactiveUser')).toBe(true);
    const times = page.value.map((row) => row.createdDateTime);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('gives all four kinds when they are asked for', async () => {
    const rows = await rowsOf(graphAsWatcher(sandbox), `${KINDS.all} and ${since(60)}`);

    const kinds = new Set(rows.flatMap((row) => row.signInEventTypes));
    expect([...kinds].sort()).toEqual(['interactiveUser', 'managedIdentity', 'nonInteractiveUser', 'servicePrincipal']);
  });

  it('gives every row exactly once across pages', async () => {
    const graph = graphAsWatcher(sandbox);
    const filter = `${KINDS.user} and ${since(30)}`;

    const paged = await rowsOf(graph, filter, { top: 97 });
    const whole = await rowsOf(graph, filter);

    expect(paged.map((row) => row.id)).toEqual(whole.map((row) => row.id));
    expect(new Set(paged.map((row) => row.id)).size).toBe(paged.length);
  });

  it('finds a row by its id and all rows of a try by their correlation id', async () => {
    const graph = graphAsWatcher(sandbox);
    const [row] = await rowsOf(graph, `userId eq '${idOf('bob@contoso.com')}' and status/errorCode eq 50074 and ${since(60)}`);

    const again = (await graph(`/auditLogs/signIns/${row?.id ?? ''}`).get()) as Row;
    const attempt = await rowsOf(graph, `correlationId eq '${row?.correlationId ?? ''}'`);

    expect(again.id).toBe(row?.id);
    expect(attempt.map(({ status }) => status.errorCode)).toEqual([0, 50140, 50074]);
  });

  it('knows no kinds and no beta properties in v1.0', async () => {
    const graph = graphAsWatcher(sandbox);

    const page = (await graph('/auditLogs/signIns?$top=1').version('v1.0').get()) as Page;
    const refusal = await refusalOf(rowsOf(graph, KINDS.user, { version: 'v1.0' }));

    expect(page.value[0]).not.toHaveProperty('sessionId');
    expect(page.value[0]).not.toHaveProperty('signInEventTypes');
    expect(refusal).toMatchObject({ status: 400, message: 'Invalid filter clause' });
  });

  it('matches user principal names in lower case only', async () => {
    const graph = graphAsWatcher(sandbox);

    const lower = await rowsOf(graph, `userPrincipalName eq 'alice@contoso.com' and ${since(600)}`);
    const mixed = await rowsOf(graph, `userPrincipalName eq 'Alice@contoso.com' and ${since(600)}`);

    expect(lower.length).toBeGreaterThan(10);
    expect(mixed).toEqual([]);
  });

  it('hides policies from Reports Readers and shows them to Security Readers', async () => {
    const filter = `userId eq '${idOf('carol@contoso.com')}' and status/errorCode eq 53000`;

    const [forHelen] = await rowsOf(await graphAs(sandbox, 'helen@contoso.com'), filter);
    const [forSam] = await rowsOf(await graphAs(sandbox, 'sam@contoso.com'), filter);

    expect(forHelen).not.toHaveProperty('appliedConditionalAccessPolicies');
    expect(forSam?.['appliedConditionalAccessPolicies']).toContainEqual(
      expect.objectContaining({ displayName: 'Finance and Legal: require a compliant device', result: 'failure' }),
    );
  });

  it('lets people without a role read their own sign-ins only', async () => {
    const graph = await graphAs(sandbox, 'bob@contoso.com');

    const own = await rowsOf(graph, `userId eq '${idOf('bob@contoso.com')}' and ${since(60)}`);
    const refusal = await refusalOf(rowsOf(graph, `userId eq '${idOf('alice@contoso.com')}'`));

    expect(own.length).toBeGreaterThan(0);
    expect(refusal).toMatchObject({ status: 403, code: 'Authentication_RequestFromUnsupportedUserRole' });
  });

  it('answers the same rows for the same seed and clock, and others for another seed', async () => {
    const twin = await trySandbox();
    const other = await trySandbox({ seed: 2 });
    const read = (one: Tried): Promise<readonly Row[]> =>
      rowsOf(graphAsWatcher(one), `userId eq '${idOf('bob@contoso.com')}' and ${KINDS.user} and ${since(600)}`);

    const [first, second, third] = [await read(sandbox), await read(twin), await read(other)];

    expect(second).toEqual(first);
    expect(third.map((row) => row.id)).not.toEqual(first.map((row) => row.id));
    await Promise.all([twin.close(), other.close()]);
  });

  it.each([
    `sessionId eq 'x'`,
    `status/errorCode ne 0`,
    `isInteractive eq true`,
    `createdDateTime gt 2026-11-20T00:00:00Z`,
    `not (userId eq 'x')`,
    `userId in ('a','b')`,
    `contains(userPrincipalName,'a')`,
    `userId eq 'x`,
    `status/errorCode eq '50126'`,
    `constructor eq 'x'`,
  ])('refuses the filter %s', async (filter) => {
    const refusal = await refusalOf(rowsOf(graphAsWatcher(sandbox), filter));

    expect(refusal).toMatchObject({ status: 400, code: 'BadRequest', message: 'Invalid filter clause' });
  });

  it.each(['$top=1001', '$top=0', '$skip=10', '$orderby=userId', '$select=nonsense', '$skiptoken=made-up'])(
    'refuses the option %s',
    async (option) => {
      const refusal = await refusalOf(graphAsWatcher(sandbox)(`/auditLogs/signIns?${option}`).get());

      expect(refusal.status).toBe(400);
    },
  );

  it('masks newer enumeration members unless they are asked for', async () => {
    const graph = graphAsWatcher(sandbox);
    const path = `/auditLogs/signIns?$top=40&$filter=${encodeURIComponent(`userId eq '${idOf('heidi@contoso.com')}' and ${KINDS.user}`)}&$select=id,crossTenantAccessType`;

    const masked = (await graph(path).get()) as Page;
    const plain = (await graph(path).header('Prefer', 'include-unknown-enum-members').get()) as Page;

    const kinds = (page: Page): Set<unknown> => new Set(page.value.map((row) => row['crossTenantAccessType']));
    expect(kinds(masked)).toContain('unknownFutureValue');
    expect(kinds(plain)).toContain('passthrough');
  });

  it('shows a row some time after it happened, and from then on unchanged', async () => {
    const early = await trySandbox();
    const read = async (): Promise<readonly Row[]> =>
      rowsOf(
        graphAsWatcher(early),
        `userId eq '${idOf('bob@contoso.com')}' and ${KINDS.user} and ${since(9)} and createdDateTime le ${new Date(NOW).toISOString()}`,
      );

    const atOnce = await read();
    early.time.now += 15 * 60_000;
    const later = await read();

    expect(later.length).toBeGreaterThan(atOnce.length);
    const byId = new Map(later.map((row) => [row.id, row]));
    for (const row of atOnce) expect(byId.get(row.id)).toEqual(row);
    await early.close();
  });
});
