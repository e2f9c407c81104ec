import { graphAs, graphAsWatcher, refusalOf, rowsOf, since, trySandbox } from './clients.ts';
import type { Page, Tried } from './clients.ts';

let sandbox: Tried | undefined;
const start = async (options: Parameters<typeof trySandbox>[0] = {}): Promise<Tried> => {
  sandbox = await trySandbox(options);
  return sandbox;
};
afterEach(() => sandbox?.close());

/** One person's newest row: cheap, and counted like any other. */
const LOG = `/auditLogs/signIns?$top=1&$select=id&$filter=${encodeURIComponent("userPrincipalName eq 'alice@contoso.com'")}`;

describe('limits', () => {
  it('lets five report requests through in ten seconds, then says when to come back', async () => {
    const tried = await start({ throttle: true });
    const graph = graphAsWatcher(tried);
    for (let i = 0; i < 5; i++) await graph(LOG).get();

    const refusal = await refusalOf(graph(LOG).get());
    tried.time.monotonic += 10_001;
    const later = (await graph(LOG).get()) as Page;

    expect(refusal.status).toBe(429);
    expect(refusal.headers?.get('retry-after')).toBe('10');
    expect(later.value).toHaveLength(1);
  });

  it('counts each application on its own', async () => {
    const tried = await start({ throttle: true });
    const watcher = graphAsWatcher(tried);
    for (let i = 0; i < 5; i++) await watcher(LOG).get();

    const page = (await (await graphAs(tried, 'sam@contoso.com'))(LOG).get()) as Page;

    expect(page.value).toHaveLength(1);
  });

  it('gives identity protection one request a second and no Retry-After', async () => {
    const tried = await start({ throttle: true });
    const graph = graphAsWatcher(tried);
    await graph('/identityProtection/riskyUsers').get();

    const refusal = await refusalOf(graph('/identity/conditionalAccess/policies').get());

    expect(refusal.status).toBe(429);
    expect(refusal.headers?.get('retry-after')).toBeNull();
  });
});

describe('licences', () => {
  it('refuses the log without a premium licence, in words of Graph', async () => {
    const tried = await start({ licence: 'free' });

    const refusal = await refusalOf(graphAsWatcher(tried)(LOG).get());

    expect(refusal).toMatchObject({ status: 403, code: 'Authentication_RequestFromNonPremiumTenantOrB2CTenant' });
  });

  it('hides risk without P2', async () => {
    const tried = await start({ licence: 'p1' });

    const rows = await rowsOf(graphAsWatcher(tried), `userPrincipalName eq 'bob@contoso.com' and ${since(60)}`);
    const refusal = await refusalOf(graphAsWatcher(tried)('/identityProtection/riskyUsers').get());

    expect(new Set(rows.map((row) => row['riskLevelDuringSignIn']))).toEqual(new Set(['hidden']));
    expect(refusal.status).toBe(403);
  });

  it('names the permission that is missing', async () => {
    const tried = await start({ application: ['User.Read.All'] });

    const refusal = await refusalOf(graphAsWatcher(tried)(LOG).get());

    expect(refusal).toMatchObject({
      status: 403,
      code: 'Authentication_MSGraphPermissionMissing',
      message: expect.stringContaining('AuditLog.Read.All'),
    });
  });
});

describe('fault switches', () => {
  it('fail as often as they are told, and count', async () => {
    const tried = await start();
    const graph = graphAsWatcher(tried);
    tried.faults.add({ kind: 'status', status: 503, path: '/signIns', times: 2 });

    const refusals = [await refusalOf(graph(LOG).get()), await refusalOf(graph(LOG).get())];
    const page = (await graph(LOG).get()) as Page;

    expect(refusals.map(({ status }) => status)).toEqual([503, 503]);
    expect(page.value).toHaveLength(1);
    expect(tried.requests.count('GET /beta/auditLogs/signIns')).toBe(3);
  });

  it.each([
    [{ kind: 'throttle', retryAfter: 3 }, '3'],
    [{ kind: 'throttle' }, null],
  ] as const)('throttle with and without Retry-After', async (fault, expected) => {
    const tried = await start();
    tried.faults.add({ ...fault, times: 1 });
    const graph = graphAsWatcher(tried);
    tried.faults.clear();
    await graph(LOG).get();
    tried.faults.add({ ...fault, times: 1 });

    const refusal = await refusalOf(graph(LOG).get());

    expect([refusal.status, refusal.headers?.get('retry-after') ?? null]).toEqual([429, expected]);
  });

  it('break JSON, send nothing, cut the line', async () => {
    const tried = await start();
    const graph = graphAsWatcher(tried);
    await graph(LOG).get();

    tried.faults.add({ kind: 'broken-json', times: 1 });
    await expect(graph(LOG).get()).rejects.toThrow();
    tried.faults.add({ kind: 'cut', times: 1 });
    await expect(graph(LOG).get()).rejects.toThrow();
    tried.faults.add({ kind: 'empty', times: 1 });
    const nothing: unknown = await graph(LOG)
      .get()
      .catch(() => undefined);

    expect(nothing ?? '').not.toHaveProperty('value');
  });
});
