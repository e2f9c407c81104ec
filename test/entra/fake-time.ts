import type { Timers } from '../../src/entra/timers.ts';

/** A clock that moves only when told to, and the timers that hang on it. */
export interface FakeTime {
  readonly timers: Timers;
  readonly now: () => number;
  /** Moves the clock, running what falls due in order, and lets promises settle. */
  pass(ms: number): Promise<void>;
}

export function fakeTime(): FakeTime {
  let now = 0;
  let waiting: { readonly at: number; readonly run: () => void }[] = [];
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    now: () => now,
    timers: {
      after: (ms, run) => {
        const entry = { at: now + ms, run };
        waiting.push(entry);
        return () => {
          waiting = waiting.filter((other) => other !== entry);
        };
      },
    },
    pass: async (ms) => {
      const end = now + ms;
      await settle();
      for (;;) {
        const next = waiting.filter((entry) => entry.at <= end).sort((left, right) => left.at - right.at)[0];
        if (next === undefined) break;
        waiting = waiting.filter((other) => other !== next);
        now = Math.max(now, next.at);
        next.run();
        await settle();
      }
      now = end;
    },
  };
}
