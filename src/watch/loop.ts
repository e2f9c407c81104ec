import type { Pass, PassReport } from './pass.ts';

export interface LoopOptions {
  readonly pass: Pass;
  /** Milliseconds between the end of one pass and the start of the next. */
  readonly every: number;
  /** Resolves later, or at once when the signal aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly onReport: (report: PassReport) => void;
  readonly onError: (error: unknown) => void;
}

/** Passes one after another until the signal aborts; a pass that fails is told and followed by the next. */
export async function runLoop({ pass, every, wait, onReport, onError }: LoopOptions, signal: AbortSignal): Promise<void> {
  const ended = (): boolean => signal.aborted;
  while (!ended()) {
    try {
      onReport(await pass());
    } catch (error) {
      // In the middle of a pass the end closes what the pass works with.
      if (!ended()) onError(error);
    }
    await wait(every, signal);
  }
}
