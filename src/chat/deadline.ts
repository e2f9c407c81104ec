import type { Timers } from './ports.ts';

const LATE = Symbol('late');

/** The result of `work` when it comes within `ms`, else undefined; the work goes on. */
export async function within<T>(work: Promise<T>, ms: number, timers: Timers): Promise<{ readonly result: T } | undefined> {
  let cancel = (): void => undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    cancel = timers.after(ms, () => {
      resolve(LATE);
    });
  });
  try {
    const first = await Promise.race([work, late]);
    return first === LATE ? undefined : { result: first };
  } finally {
    cancel();
  }
}
