import fc from 'fast-check';
import type { Caller } from '../../src/entra/caller.ts';
import { betaFilter } from '../../src/signins/graph/filter.ts';
import { graphLog } from '../../src/signins/graph/graph-log.ts';
import type { SignInLog, SignInPage, SignInQuery } from '../../src/signins/log.ts';
import { NOW, startTenant } from '../entra/tenant.ts';
import type { Tenant } from '../entra/tenant.ts';

const DAY = 86_400_000;
const BOTH = ['interactiveUser', 'nonInteractiveUser'] as const;

let tenant: Tenant;
let log: SignInLog;
let sam: Caller;
let alice: string;

beforeAll(async () => {
  tenant = await startTenant();
  sam = await tenant.callerFor('sam@contoso.com');
  alice = (await tenant.callerFor('alice@contoso.com')).userId;
});
beforeEach(() => {
  log = graphLog({ graph: tenant.newGraph(), clock: () => NOW });
});
afterEach(() => {
  tenant.sandbox.faults.clear();
  tenant.sandbox.requests.clear();
});
afterAll(() => tenant.close());

const week = (change: Partial<SignInQuery> = {}): SignInQuery => ({ types: BOTH, from: NOW - 7 * DAY, to: NOW, ...change });
const gapsOf = (page: SignInPage) => page.gaps.map((gap) => gap.id);
const asked = () => tenant.sandbox.requests.count('/auditLogs/signIns');

describe("a person's sign-ins through Graph", () => {
  it('come in one request, both kinds together, newest first', async () => {
    const page = await log.read(sam, week({ userId: alice, from: NOW - 2 * DAY }));

    expect(page).toMatchObject({ requests: 1, truncated: false, dropped: 0 });
    expect(asked()).toBe(1);
    expect(new Set(page.rows.map((row) => row.type))).toEqual(new Set(BOTH));
    expect(new Set(page.rows.map((row) => row.userId))).toEqual(new Set([alice]));
    const times = page.rows.map((row) => row.at);
    expect(times).toEqual([...times].sort((left, right) => right - left));
  });

  it('are the same rows whether they came on one page or on several', async () => {
    const whole = await log.read(sam, week({ userId: alice }));
    const failures = await log.read(sam, week({ userId: alice, code: 50126 }));

    expect(failures.rows.length).toBeGreaterThan(0);
    expect(failures.rows).toEqual(whole.rows.filter((row) => row.code === 50126));
  });

  it('of a range are asked for by how the addresses begin, and narrowed here', async () => {
    const all = await log.read(sam, week({ from: NOW - DAY / 24 }));
    const ip = all.rows.find((row) => row.ip?.includes('.'))?.ip ?? '';
    const range = `${ip.split('.').slice(0, 3).join('.')}.0/25`;
    tenant.sandbox.requests.clear();
    const page = await log.read(sam, week({ from: NOW - DAY / 24, range, limit: 1000 }));

    const low = all.rows.filter(
      (row) => row.ip?.startsWith(ip.replace(/\d+$/u, '')) === true && Number(row.ip.split('.')[3]) < 128,
    );
    expect(asked()).toBe(1);
    expect(page.rows.map((row) => row.id)).toEqual(low.map((row) => row.id));
    expect(page.gaps.find((gap) => gap.id === 'not-asked')?.text).toContain(`begin with "${ip.replace(/\d+$/u, '')}"`);
  });

  it('of a range whose addresses have no beginning in common are read and narrowed, five pages of them at most', async () => {
    const page = await log.read(sam, week({ range: '128.0.0.0/1' }));

    expect(asked()).toBeLessThanOrEqual(5);
    expect(page.rows.every((row) => Number(row.ip?.split('.')[0]) >= 128)).toBe(true);
    expect(page.gaps.map((gap) => gap.text).join(' ')).toMatch(/cannot filter by 128\.0\.0\.0\/1/u);
  });

  it('follow pages up to the limit and then say that there are more', async () => {
    const page = await log.read(sam, week({ limit: 1500 }));

    expect(page).toMatchObject({ requests: 2, truncated: true });
    expect(page.rows).toHaveLength(1500);
    expect(gapsOf(page)).toContain('truncated');
  });

  it('keep what was read when a later page fails', async () => {
    tenant.sandbox.faults.add({ kind: 'status', status: 503, path: 'skiptoken' });

    const page = await log.read(sam, week({ limit: 3000 }));

    expect(page.rows.length).toBeGreaterThan(900);
    expect(page.rows.length).toBeLessThanOrEqual(1000);
    expect(gapsOf(page)).toEqual(expect.arrayContaining(['source-unavailable', 'truncated']));
  });

  it('find one row by its id', async () => {
    const [row] = (await log.read(sam, week({ userId: alice, types: ['nonInteractiveUser'] }))).rows;
    const page = await log.read(sam, week({ id: row?.id ?? '' }));

    expect(page.rows).toEqual([row]);
  });

  it('find rows by correlation, address and application', async () => {
    const [row] = (await log.read(sam, week({ userId: alice }))).rows;
    const read = async (change: Partial<SignInQuery>) => (await log.read(sam, week(change))).rows;

    expect(await read({ correlationId: row?.correlationId ?? '' })).toContainEqual(row);
    expect(await read({ ip: row?.ip ?? '', userId: alice })).toContainEqual(row);
    expect(await read({ appId: row?.appId ?? '', userId: alice })).toContainEqual(row);
  });

  it('of workloads are read too', async () => {
    const page = await log.read(sam, week({ types: ['servicePrincipal', 'managedIdentity'], from: NOW - DAY }));
    expect(new Set(page.rows.map((row) => row.type))).toEqual(new Set(['servicePrincipal', 'managedIdentity']));
  });

  it('are read by the watcher with its own identity', async () => {
    const page = await log.read('watcher', week({ from: NOW - 3_600_000 }));
    expect(page.rows.length).toBeGreaterThan(0);
  });
});

describe('what was not read is said', () => {
  it('when rows may still be on their way', async () => {
    expect(gapsOf(await log.read(sam, week({ userId: alice })))).toContain('late-rows');
    expect(gapsOf(await log.read(sam, week({ userId: alice, to: NOW - DAY })))).not.toContain('late-rows');
  });

  it('when the period is longer than the log', async () => {
    expect(gapsOf(await log.read(sam, week({ userId: alice, from: NOW - 40 * DAY })))).toContain('retention');
  });

  it('when the role of the caller hides policies', async () => {
    const helen = await tenant.callerFor('helen@contoso.com');
    expect(gapsOf(await log.read(helen, week({ userId: alice })))).toContain('policies-hidden');
    expect(gapsOf(await log.read(sam, week({ userId: alice })))).not.toContain('policies-hidden');
  });

  it('when the role of the caller allows nothing', async () => {
    const peter = await tenant.callerFor('peter@contoso.com');
    const page = await log.read(peter, week({ userId: alice }));

    expect(page.rows).toEqual([]);
    expect(gapsOf(page)).toContain('role-too-low');
  });

  it('when Graph is busy', async () => {
    tenant.sandbox.faults.add({ kind: 'throttle', retryAfter: 60, path: 'signIns' });
    const page = await log.read(sam, week({ userId: alice }));

    expect(page).toMatchObject({ rows: [], requests: 1 });
    expect(gapsOf(page)).toContain('throttled');
  });

  it('when only the stable version answers', async () => {
    tenant.sandbox.faults.add({ kind: 'status', status: 404, path: '/beta/' });
    const page = await log.read(sam, week({ userId: alice, from: NOW - DAY }));

    expect(page.rows.length).toBeGreaterThan(0);
    expect(gapsOf(page)).toEqual(expect.arrayContaining(['beta-fields-missing', 'not-asked']));
  });

  it('when the tenant has no licence, after asking more than once', async () => {
    const free = await startTenant({ licence: 'free' });
    const caller = await free.callerFor('sam@contoso.com');
    const page = await graphLog({ graph: free.graph, clock: () => NOW }).read(caller, week({ userId: alice }));
    await free.close();

    expect(page).toMatchObject({ rows: [], requests: 4 });
    expect(gapsOf(page)).toContain('no-premium-licence');
  });

  it('when risk is hidden for want of P2', async () => {
    const p1 = await startTenant({ licence: 'p1' });
    const caller = await p1.callerFor('sam@contoso.com');
    const page = await graphLog({ graph: p1.graph, clock: () => NOW }).read(caller, week({ userId: alice }));
    await p1.close();

    expect(gapsOf(page)).toContain('no-risk-licence');
  });
});

it('asks the person to sign in when Entra wants that', async () => {
  const carol = await tenant.callerFor('carol@contoso.com');
  tenant.sandbox.faults.add({ kind: 'aadsts', code: 50076, path: 'token' });
  await expect(log.read(carol, week())).rejects.toMatchObject({ code: 'entra.sign-in-needed' });
});

it('never lets a text out of its place in the filter', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const filter = betaFilter(week({ correlationId: text }), true);
      const outside = filter.replaceAll(/'(?:[^']|'')*'/g, '?');
      expect(outside).toBe(
        `createdDateTime ge ${new Date(NOW - 7 * DAY).toISOString()} and createdDateTime le ${new Date(NOW).toISOString()} and ` +
          'signInEventTypes/any(t: t eq ? or t eq ?) and correlationId eq ?',
      );
    }),
  );
});
