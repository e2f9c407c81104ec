import type { Timers } from './ports.ts';

/** Statuses after which Teams asks for a repetition; nothing was posted. */
const REPEAT = new Set([412, 429, 502, 504]);
/** The conversation, the message or the bot's place in it is gone. */
const GONE = new Set([403, 404]);

export interface Failure {
  readonly status: number | undefined;
  /** Milliseconds that the channel asked to wait. */
  readonly retryAfter: number | undefined;
}

/** What the channel said, out of whatever the packages throw. */
export function failureOf(error: unknown): Failure {
  if (typeof error !== 'object' || error === null) return { status: undefined, retryAfter: undefined };
  const { statusCode, response } = error as {
    statusCode?: unknown;
    response?: { headers?: { get?: (name: string) => unknown } };
  };
  const header = response?.headers?.get?.('retry-after');
  const seconds = typeof header === 'string' ? Number(header) : Number.NaN;
  return {
    status: typeof statusCode === 'number' ? statusCode : undefined,
    retryAfter: Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : undefined,
  };
}

export function mayRepeat({ status }: Failure): boolean {
  return status !== undefined && REPEAT.has(status);
}

export function isGone({ status }: Failure): boolean {
  return status !== undefined && GONE.has(status);
}

const TRIES = 3;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 4_000;

/** Sends once more, up to three times in all, where the channel says that nothing was posted. */
export async function sendPatiently<T>(send: () => Promise<T>, timers: Timers): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await send();
    } catch (error) {
      const failure = failureOf(error);
      if (tried >= TRIES || !mayRepeat(failure)) throw error;
      await wait(timers, Math.min(failure.retryAfter ?? FIRST_WAIT * 2 ** (tried - 1), LONGEST_WAIT));
    }
  }
}

export function wait(timers: Timers, ms: number): Promise<void> {
  return new Promise((resolve) => {
    timers.after(ms, resolve);
  });
}
