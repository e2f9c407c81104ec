import fc from 'fast-check';
import { transition } from '../../src/respond/transitions.ts';
import type { Caller } from '../../src/entra/caller.ts';
import { accepted, bob, hana, MINUTE, nina, olga, oskar, wish, world, type Behaviour, type World } from './world.ts';

type Step =
  | { readonly do: 'press'; readonly who: Caller; readonly decision: 'approve' | 'deny'; readonly process: 'respond' | 'other' }
  | { readonly do: 'resume'; readonly process: 'respond' | 'other' }
  | { readonly do: 'prove' | 'wake' }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'entra'; readonly behaviour: Behaviour }
  | { readonly do: 'readable'; readonly readable: boolean }
  | { readonly do: 'approvers'; readonly userIds: readonly string[] };

const process = fc.constantFrom('respond' as const, 'other' as const);
const behaviours: Behaviour[] = [
  'fine',
  'lost-before',
  'lost-after',
  'forbidden',
  'sign-in',
  'throttled',
  'gone',
  'slow-looking',
  'crash-looking',
  'crash-before',
  'crash-after',
];
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('press' as const),
      who: fc.constantFrom(oskar, olga, oskar, olga, hana, nina, bob),
      decision: fc.constantFrom('approve' as const, 'approve' as const, 'approve' as const, 'deny' as const),
      process,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('resume' as const), process }) },
  { weight: 1, arbitrary: fc.constant({ do: 'prove' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'wake' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(1_000, 3 * MINUTE, 20 * MINUTE, 125 * MINUTE) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('entra' as const), behaviour: fc.constantFrom(...behaviours) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('readable' as const), readable: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('approvers' as const),
      userIds: fc.constantFrom([], [oskar.userId], [oskar.userId, olga.userId, hana.userId, bob.userId]),
    }),
  },
);
/** Each inner list runs at the same time. */
const anything = fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { maxLength: 8 });
/** A press that goes wrong, is given up by somebody else and pressed again: what chance alone seldom puts in this order. */
const relapse = fc
  .tuple(fc.constantFrom(...behaviours), fc.constantFrom(3 * MINUTE, 20 * MINUTE), anything)
  .map(
    ([behaviour, ms, rest]) =>
      [
        [{ do: 'entra', behaviour }],
        [{ do: 'press', who: oskar, decision: 'approve', process: 'respond' }],
        [{ do: 'wait', ms }],
        [{ do: 'resume', process: 'other' }],
        [{ do: 'entra', behaviour: 'fine' }],
        [{ do: 'press', who: olga, decision: 'approve', process: 'other' }],
        ...rest,
      ] satisfies Step[][],
  );
const story: fc.Arbitrary<Step[][]> = fc.oneof(anything, relapse);

describe('any interleaving of presses, crashes, faults and retries', () => {
  it('performs an action at most once, only as a permitted approver, and ends knowing what happened', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('revoke' as const, 'disable' as const), story, async (action, groups) => {
        const here = await world();
        const { id } = accepted(await here.respond.request(hana, wish({ action })));
        const mayHaveApproved = new Set(here.approvers.userIds);

        for (const group of groups) {
          const running = group.map((one) => take(here, id, one, mayHaveApproved));
          await settled(running);
        }
        await windUp(here, id);

        const acted = here.entra.sends.filter((send) => send.acted);
        const view = await here.respond.view(id);
        expect(acted.length).toBeLessThanOrEqual(1);
        expect(here.entra.sends.filter((send) => !send.certain || send.acted).length).toBeLessThanOrEqual(1);
        for (const send of here.entra.sends) {
          expect(mayHaveApproved).toContain(send.by);
          expect([hana.userId, bob.userId]).not.toContain(send.by);
        }
        expect(['done', 'proven'].includes(view?.state ?? '')).toBe(acted.length === 1);
        expect(view?.settled).toBe(true);
        expectLegal(view?.history ?? []);
        expect(await here.store.audit.verify()).toMatchObject({ intact: true });
        await here.store.close();
      }),
      { numRuns: 250 },
    );
  }, 30_000);
});

async function take(here: World, id: string, one: Step, mayHaveApproved: Set<string>): Promise<void> {
  switch (one.do) {
    case 'press':
      await here[one.process].decide(one.who, id, one.decision);
      return;
    case 'resume':
      await here[one.process].resume();
      return;
    case 'prove':
      await here.respond.prove(id);
      return;
    case 'wake':
      wake(here);
      return;
    case 'wait':
      here.pass(one.ms);
      return;
    case 'entra':
      here.entra.behaviour = one.behaviour;
      return;
    case 'readable':
      here.entra.readable = one.readable;
      return;
    case 'approvers':
      here.approvers.userIds = [...one.userIds];
      for (const userId of one.userIds) mayHaveApproved.add(userId);
  }
}

/** Waits for all that can still end; a press whose process "crashed" never does. */
async function settled(running: readonly Promise<void>[]): Promise<void> {
  let open = running.length;
  let failure: unknown;
  for (const one of running)
    one.then(
      () => (open -= 1),
      (error: unknown) => {
        open -= 1;
        failure ??= error;
      },
    );
  for (let idle = 0; open > 0 && idle < 60; idle += 1) await new Promise((resolve) => setImmediate(resolve));
  if (failure instanceof Error) throw failure;
}

function wake(here: World): void {
  for (const one of here.entra.asleep.splice(0)) one();
}

/** Everything works again, and time goes by. */
async function windUp(here: World, id: string): Promise<void> {
  here.entra.behaviour = 'fine';
  here.entra.readable = true;
  wake(here);
  for (let i = 0; i < 6; i += 1) {
    here.pass(30 * MINUTE);
    await here.other.resume();
  }
  await here.respond.prove(id);
}

function expectLegal(history: readonly { from: string | null; to: string }[]): void {
  const events = [
    'approve',
    'deny',
    'cancel',
    'expire',
    'release',
    'begin',
    'succeed',
    'refuse',
    'fail',
    'lose',
    'hold',
    'escape',
  ] as const;
  let state: string | null = null;
  for (const { from, to } of history) {
    expect(from).toBe(state);
    if (from !== null) expect(events.some((event) => transition(from as never, event)?.to === to)).toBe(true);
    state = to;
  }
}
