import { createEngine } from '../../src/detect/engine.ts';
import { graphLog } from '../../src/signins/graph/graph-log.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/ports.ts';
import type { AlertView } from '../../src/watch/alert.ts';
import { createWatch } from '../../src/watch/watch.ts';
import { NOW, startTenant, type Tenant } from '../entra/tenant.ts';
import { MINUTE } from './world.ts';

// Tens of thousands of rows are made and read over HTTPS.
jest.setTimeout(120_000);

let tenant: Tenant;
let store: Store;
beforeAll(async () => {
  tenant = await startTenant();
});
beforeEach(async () => {
  store = await openStore({ url: 'sqlite::memory:' });
});
afterEach(async () => {
  tenant.sandbox.faults.clear();
  await store.close();
});
afterAll(() => tenant.close());

describe('the watcher over the sandbox tenant, with the real engine', () => {
  it('finds Bob’s stolen session and posts one card', async () => {
    await subscribed();
    const watch = watcher({ backfill: 120 * MINUTE });

    const report = await watch.pass();

    const bob = tenant.sandbox.people.find(({ upn }) => upn === 'bob@contoso.com');
    const alerts = await watch.alerts({ userId: bob?.id ?? '' });
    expect(report.rows).toBeGreaterThan(100);
    expect(alerts).toMatchObject([{ severity: 'high', posted: true, subject: { upn: 'bob@contoso.com' } }]);
    expect(await store.outbox.places('alert', alerts[0]?.id ?? '')).toHaveLength(1);
  });

  it('tells the same of a stretch whether it saw the newest rows first or not', async () => {
    const early = watcher({ backfill: 180 * MINUTE });
    const report = await early.pass();
    const told = await early.alerts({});
    await store.close();
    store = await openStore({ url: 'sqlite::memory:' });
    // Without a look at pasts there is no early look either.
    const inOrder = watcher({ backfill: 180 * MINUTE, baseline: 0 });
    await inOrder.pass();
    const whole = await inOrder.alerts({});

    expect(report.opened).toBeGreaterThanOrEqual(2);
    expect(told.map(({ subject }) => subject.id).sort()).toEqual(whole.map(({ subject }) => subject.id).sort());
    const rules = ({ findings }: AlertView): string[] => findings.map(({ rule }) => rule).sort();
    for (const alert of told) {
      const other = whole.find(({ subject }) => subject.id === alert.subject.id);
      // A rule that spoke twice of the same thing would be here twice.
      expect([alert.subject.upn, rules(alert)]).toEqual([alert.subject.upn, other === undefined ? [] : rules(other)]);
    }
  });

  it('reads again later what Graph could not give', async () => {
    const watch = watcher({ backfill: 10 * MINUTE, baseline: 0 });
    tenant.sandbox.faults.add({ kind: 'status', status: 503, path: 'signIns' });

    const failed = await watch.pass();
    tenant.sandbox.faults.clear();
    const later = await watch.pass();

    expect(failed).toMatchObject({ watched: true, rows: 0, watermark: NOW - 10 * MINUTE });
    expect(failed.gaps.length).toBeGreaterThan(0);
    expect(later.watermark).toBe(NOW);
    expect(later.rows).toBeGreaterThan(0);
  });
});

function watcher(settings: { backfill: number; baseline?: number }) {
  let ids = 0;
  return createWatch({
    store,
    log: graphLog({ graph: tenant.newGraph(), clock: () => NOW }),
    createDetector: (snapshot) => createEngine({}, snapshot),
    clock: () => NOW,
    newId: () => `id-${(ids += 1)}`,
    settings,
  });
}

async function subscribed(): Promise<void> {
  await store.conversations.remember({ id: 'soc', tenantId: 't', kind: 'channel', reference: {}, updatedAt: NOW });
  await store.conversations.subscribe('soc', true);
}
