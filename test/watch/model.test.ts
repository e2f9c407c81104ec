import fc from 'fast-check';
import type { Store } from '../../src/store/ports.ts';
import { bad, fine, MINUTE, sam, T0, world, type LoggedRow } from './world.ts';

type Trouble = 'none' | 'before-commit' | 'after-commit';

const row = (id: string): fc.Arbitrary<LoggedRow> =>
  fc
    .record({
      at: fc.integer({ min: -20, max: 40 }),
      late: fc.integer({ min: 0, max: 15 }),
      userId: fc.constantFrom('bob', 'alice', 'carol'),
      riskLevel: fc.constantFrom('none' as const, 'none' as const, 'low' as const, 'medium' as const, 'high' as const),
    })
    .map(({ at, late, userId, riskLevel }) => {
      const more = { userId, riskLevel, at: T0 + at * MINUTE, shownAt: T0 + (at + late) * MINUTE };
      return riskLevel === 'none' ? fine(id, more) : bad(id, more);
    });
const rows = fc.array(fc.nat(), { maxLength: 14 }).chain((list) => fc.tuple(...list.map((_, i) => row(`row-${i}`))));
const step = fc.record({
  minutes: fc.integer({ min: 1, max: 12 }),
  who: fc.constantFrom('first' as const, 'first' as const, 'second' as const, 'restarted' as const),
  trouble: fc.constantFrom<Trouble>('none', 'none', 'before-commit', 'after-commit'),
  deliver: fc.boolean(),
  close: fc.boolean(),
});

describe('any order of late rows, restarts, replicas and crashes', () => {
  it('gives each person one alert with all evidence and one card, and loses nothing', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.array(step, { maxLength: 10 }), async (list, steps) => {
        let trouble: Trouble = 'none';
        const here = await world({ store: (real) => troubled(real, () => trouble), settings: { lease: 3 * MINUTE } });
        await here.subscribe('soc');
        here.rows.push(...list);
        const first = here.watch;
        const second = here.another();
        const posts: string[] = [];
        const updates: string[] = [];

        for (const one of steps) {
          here.pass(one.minutes * MINUTE);
          ({ trouble } = one);
          const watcher = one.who === 'first' ? first : one.who === 'second' ? second : here.another();
          await watcher.pass().catch(crashed);
          trouble = 'none';
          const [alert] = await here.watch.alerts({ open: true });
          if (one.close && alert !== undefined) await here.watch.close(sam, alert.id, 'unclear');
          if (one.deliver) collect(await here.deliver());
        }
        here.pass(70 * MINUTE);
        await here.another().pass();
        collect(await here.deliver());
        collect(await here.deliver());

        const alerts = await here.watch.alerts({});
        const suspects = new Set(list.filter((one) => one.riskLevel !== 'none').map((one) => one.userId));
        expect(alerts.map((alert) => alert.subject.id).sort()).toEqual([...suspects].sort());
        for (const alert of alerts) {
          const theirs = list.filter((one) => one.userId === alert.subject.id && one.riskLevel !== 'none');
          expect(alert.findings.flatMap((finding) => finding.evidence)).toEqual(theirs.map((one) => one.id).sort());
          expect(alert.severity).toBe(['high', 'medium', 'low'].find((level) => theirs.some((one) => one.riskLevel === level)));
          expect(posts.filter((id) => id === alert.id)).toHaveLength(alert.posted ? 1 : 0);
          if (alert.severity !== 'low' && alert.state === 'open') expect(alert.posted).toBe(true);
        }
        expect(await here.store.outbox.waiting(here.now)).toBe(0);
        expect(await here.store.audit.verify()).toMatchObject({ intact: true });
        await here.store.close();

        function collect(sent: { posts: string[]; updates: string[] }): void {
          posts.push(...sent.posts);
          updates.push(...sent.updates);
        }
      }),
      { numRuns: 80 },
    );
  }, 30_000);
});

/** A process that dies just before or just after a commit. */
function troubled(real: Store, trouble: () => Trouble): Store {
  return {
    ...real,
    transaction: async (work) => {
      const now = trouble();
      const result = await real.transaction(async (tables) => {
        const done = await work(tables);
        if (now === 'before-commit') throw new Error('killed');
        return done;
      });
      if (now === 'after-commit') throw new Error('killed');
      return result;
    },
  };
}

function crashed(error: unknown): void {
  if (!(error instanceof Error) || error.message !== 'killed') throw error;
}
