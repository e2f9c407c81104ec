/** Longer than any step of closing takes; after it the process ends with what is left open. */
const LAST_WORDS_MS = 3_000;

export interface Shutdown {
  /** Aborts when the end begins. */
  readonly signal: AbortSignal;
  /** Closes something that was opened, before what was opened earlier. */
  before(close: () => Promise<void>): void;
}

interface Ending {
  /** The process itself, in production. */
  on(signal: NodeJS.Signals, listener: () => void): unknown;
  exit(code: number): void;
}

/**
 * Ends the process in order on Ctrl-C or SIGTERM, also while it still starts. A terminal sends Ctrl-C to the whole group and
 * the runner passes it on, so it comes twice: only the first counts. Nothing is lost by leaving in the middle of a pass or a
 * post, since what was not finished is done again.
 */
export function endsOnSignal(ending: Ending): Shutdown {
  const stopping = new AbortController();
  const steps: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const step of steps.splice(0).reverse()) await step().catch(() => undefined);
  };
  const end = (): void => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    setTimeout(() => {
      ending.exit(0);
    }, LAST_WORDS_MS).unref();
    void close().then(() => {
      ending.exit(0);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) ending.on(signal, end);
  return {
    signal: stopping.signal,
    before: (step) => {
      steps.push(step);
    },
  };
}
