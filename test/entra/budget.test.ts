import fc from 'fast-check';
import { areaOf } from '../../src/entra/areas.ts';
import { createBudget } from '../../src/entra/budget.ts';
import type { Budget, Priority } from '../../src/entra/budget.ts';
import { fakeTime } from './fake-time.ts';
import type { FakeTime } from './fake-time.ts';

const FIVE = { requests: 5, perMs: 10_000 };

function entering(budget: Budget, time: FakeTime, log: string[]) {
  return (name: string, priority: Priority = 'person', notAfter = Infinity) => {
    budget.enter(priority, notAfter).then(
      () => log.push(`${name}@${time.now()}`),
      () => log.push(`${name} refused@${time.now()}`),
    );
  };
}

describe('a budget of five requests in ten seconds', () => {
  it('lets five in at once and the sixth when the first is ten seconds old', async () => {
    const time = fakeTime();
    const log: string[] = [];
    const enter = entering(createBudget(FIVE, time.now, time.timers), time, log);
    for (const name of ['1', '2', '3', '4', '5', '6']) enter(name);
    await time.pass(9_999);
    expect(log).toHaveLength(5);

    await time.pass(1);

    expect(log.at(-1)).toBe('6@10000');
  });

  it("lets a person's question in before the watcher, whoever came first", async () => {
    const time = fakeTime();
    const log: string[] = [];
    const enter = entering(createBudget({ requests: 1, perMs: 1000 }, time.now, time.timers), time, log);
    enter('first');
    enter('watcher', 'watcher');
    enter('person');

    await time.pass(5_000);

    expect(log).toEqual(['first@0', 'person@1000', 'watcher@2000']);
  });

  it('refuses at once what would come in after its deadline', async () => {
    const time = fakeTime();
    const log: string[] = [];
    const enter = entering(createBudget({ requests: 1, perMs: 10_000 }, time.now, time.timers), time, log);
    enter('first');
    enter('second', 'person', 5_000);

    await time.pass(1);

    expect(log).toEqual(['first@0', 'second refused@0']);
  });

  it('refuses a watcher that people pushed past its deadline', async () => {
    const time = fakeTime();
    const log: string[] = [];
    const enter = entering(createBudget({ requests: 1, perMs: 1_000 }, time.now, time.timers), time, log);
    enter('first');
    enter('watcher', 'watcher', 1_500);
    enter('person');

    await time.pass(10_000);

    expect(log).toEqual(['first@0', 'person@1000', 'watcher refused@1000']);
  });

  it('holds everybody back when the service asks for it', async () => {
    const time = fakeTime();
    const log: string[] = [];
    const budget = createBudget(FIVE, time.now, time.timers);
    budget.holdUntil(7_000);
    entering(budget, time, log)('one');

    await time.pass(20_000);

    expect(log).toEqual(['one@7000']);
  });

  it('never lets more in than allowed in any span, and forgets nobody', async () => {
    const arrivals = fc.array(
      fc.record({ gap: fc.nat({ max: 3000 }), priority: fc.constantFrom<Priority>('person', 'watcher') }),
      {
        maxLength: 30,
      },
    );
    await fc.assert(
      fc.asyncProperty(arrivals, fc.integer({ min: 1, max: 5 }), async (list, requests) => {
        const time = fakeTime();
        const budget = createBudget({ requests, perMs: 1_000 }, time.now, time.timers);
        const entered: number[] = [];
        for (const { gap, priority } of list) {
          await time.pass(gap);
          void budget.enter(priority, Infinity).then(() => entered.push(time.now()));
        }
        await time.pass(100_000);
        expect(entered).toHaveLength(list.length);
        entered.forEach((at, index) => {
          const later = entered[index + requests];
          if (later !== undefined) expect(later - at).toBeGreaterThanOrEqual(1_000);
        });
      }),
      { numRuns: 30 },
    );
  });
});

it.each([
  ['/beta/auditLogs/signIns', 'reports'],
  ['https://graph.microsoft.com/beta/auditLogs/signIns?$skiptoken=x', 'reports'],
  ['/v1.0/users/1/authentication/methods', 'reports'],
  ['/v1.0/identityProtection/riskyUsers/1', 'protection'],
  ['/v1.0/identity/conditionalAccess/policies', 'protection'],
  ['/v1.0/users/1', 'directory'],
])('%s counts against the limit of %s', (path, area) => {
  expect(areaOf(path)).toBe(area);
});
