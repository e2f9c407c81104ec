import type { Caller } from '../../src/entra/caller.ts';
import type { ContainmentAction } from '../../src/respond/approval.ts';
import { createApprovers } from '../../src/respond/approvers.ts';
import { createGraphContainment } from '../../src/respond/graph-containment.ts';
import { createRespond } from '../../src/respond/respond.ts';
import type { Fault } from '../../src/sandbox/http/faults.ts';
import { openStore } from '../../src/store/open.ts';
import { NOW, startTenant, type Tenant } from '../entra/tenant.ts';
import { accepted, MINUTE } from './world.ts';

const BOB = 'bob@contoso.com';

let tenant: Tenant;
let sam: Caller;
let rita: Caller;
let olga: Caller;
beforeAll(async () => {
  tenant = await startTenant();
  [sam, rita, olga] = (await Promise.all(['sam', 'rita', 'olga'].map((name) => tenant.callerFor(`${name}@contoso.com`)))) as [
    Caller,
    Caller,
    Caller,
  ];
});
afterEach(() => {
  tenant.sandbox.faults.clear();
});
afterAll(() => tenant.close());

describe('containment through Graph, against the sandbox tenant', () => {
  it('revokes with the approver’s own token and reads the moved time back', async () => {
    const { respond, writes } = await opened();
    const view = await requested(respond, 'revoke');
    expect(accepted(await respond.decide(olga, view.id, 'approve'))).toMatchObject({ state: 'done', proof: { validFrom: NOW } });
    expect(writes()).toBe(1);
    expect(await auditNames('Update StsRefreshTokenValidFrom Timestamp')).toContain(olga.upn);
  });

  it('disables and enables an account', async () => {
    const { respond } = await opened();
    const off = await requested(respond, 'disable');
    expect(accepted(await respond.decide(olga, off.id, 'approve'))).toMatchObject({ proof: { accountEnabled: false } });
    const on = await requested(respond, 'enable');
    expect(accepted(await respond.decide(olga, on.id, 'approve'))).toMatchObject({
      state: 'proven',
      proof: { accountEnabled: true },
    });
  });

  it.each<[string, Fault]>([
    ['an answer of 503', { kind: 'fails-after-acting', status: 503, method: 'PATCH' }],
    ['a cut connection', { kind: 'cut', afterActing: true, method: 'PATCH' }],
  ])('reads back after %s to a write that was carried out, and sends no second one', async (_what, fault) => {
    const { respond, writes } = await opened();
    const view = await requested(respond, 'disable');
    tenant.sandbox.faults.add(fault);

    const decided = accepted(await respond.decide(olga, view.id, 'approve'));

    expect(decided.history.map((step) => step.to)).toEqual(['requested', 'approved', 'performing', 'unknown', 'done']);
    expect(writes()).toBe(1);
    tenant.sandbox.faults.clear();
    await enableAgain(respond);
  });

  it('says unknown after a 503 to a write that was not carried out, and later that it failed', async () => {
    const { respond, writes, pass } = await opened();
    const view = await requested(respond, 'disable');
    tenant.sandbox.faults.add({ kind: 'status', status: 503, method: 'PATCH' });

    expect(accepted(await respond.decide(olga, view.id, 'approve')).state).toBe('unknown');
    tenant.sandbox.faults.clear();
    pass(16 * MINUTE);
    await respond.resume();

    expect((await respond.view(view.id))?.state).toBe('failed');
    expect(writes()).toBe(1);
  });

  it('tells an approver whose role is too low, and leaves the approval to others', async () => {
    const { respond } = await opened();
    const view = accepted(await respond.request(sam, wishFor('disable')));
    expect(await respond.decide(rita, view.id, 'approve')).toMatchObject({
      refused: 'role-too-low',
      approval: { state: 'requested' },
    });
  });

  it('asks the approver to sign in when Entra wants that, with what it wants', async () => {
    const { respond } = await opened();
    const view = await requested(respond, 'disable');
    tenant.sandbox.faults.add({ kind: 'claims-challenge', method: 'GET' });
    expect(await respond.decide(olga, view.id, 'approve')).toMatchObject({
      refused: 'sign-in-needed',
      approval: { state: 'requested' },
      cause: { code: 'entra.sign-in-needed' },
    });
  });
});

async function opened() {
  let now = NOW;
  const before = tenant.sandbox.requests.all.length;
  const store = await openStore({ url: 'sqlite::memory:' });
  let ids = 0;
  const respond = createRespond({
    store,
    containment: createGraphContainment(tenant.newGraph()),
    approvers: createApprovers({ userIds: [olga.userId, rita.userId], groupIds: [] }, () => Promise.resolve(undefined)),
    protectedAccounts: new Set(),
    tenantId: tenant.sandbox.tenantId,
    clock: () => now,
    newId: () => `approval-${(ids += 1)}`,
  });
  return {
    respond,
    pass: (ms: number) => (now += ms),
    writes: () =>
      tenant.sandbox.requests.all
        .slice(before)
        .filter(({ method, path }) => method === 'PATCH' || path.includes('revokeSignInSessions')).length,
  };
}

async function requested(respond: ReturnType<typeof createRespond>, action: ContainmentAction) {
  return accepted(await respond.request(sam, wishFor(action)));
}

async function enableAgain(respond: ReturnType<typeof createRespond>): Promise<void> {
  const view = await requested(respond, 'enable');
  expect(accepted(await respond.decide(olga, view.id, 'approve')).state).toBe('proven');
}

function wishFor(action: ContainmentAction) {
  const bob = tenant.sandbox.people.find(({ upn }) => upn === BOB);
  if (bob === undefined) throw new Error('There is no Bob.');
  return { action, target: { id: bob.id, upn: bob.upn, name: bob.name }, reason: 'Stolen session.', evidence: [] };
}

async function auditNames(activity: string): Promise<string[]> {
  const answer = await tenant.graph.get(sam, '/v1.0/auditLogs/directoryAudits', { query: { $top: '50' } });
  const { value } = answer.body as {
    value: { activityDisplayName: string; initiatedBy: { user?: { userPrincipalName: string } } }[];
  };
  return value.filter((one) => one.activityDisplayName === activity).map((one) => one.initiatedBy.user?.userPrincipalName ?? '');
}
