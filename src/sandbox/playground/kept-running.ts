import { setTimeout as pause } from 'node:timers/promises';
import { startChild } from './child.ts';
import type { Child, ChildOptions } from './child.ts';
import type { Hub } from './hub.ts';
import type { LogLines } from './log-lines.ts';
import { listenUpstream } from './upstream.ts';
import type { Upstream } from './upstream.ts';

export interface KeptRunning {
  readonly port: () => number;
  readonly pid: () => number;
  readonly stop: () => Promise<void>;
}

const RESTART_AFTER = 500;

/** Starts the Playground, listens to what it pushes, and starts it again whenever it dies. Throws `sandbox.failed` at first start. */
export async function keepRunning(options: ChildOptions, hub: Hub, log: LogLines): Promise<KeptRunning> {
  const stopping = new AbortController();
  const now: { child?: Child; upstream?: Upstream } = {};

  const isStopping = (): boolean => stopping.signal.aborted;

  const start = async (): Promise<void> => {
    const child = await startChild(options);
    now.child = child;
    now.upstream = await listenUpstream(child.port, hub.pushed, log.pushed);
    void child.gone.then(restart);
  };
  const restart = async (): Promise<void> => {
    now.upstream?.close();
    hub.forget();
    while (!isStopping()) {
      try {
        await pause(RESTART_AFTER, undefined, { signal: stopping.signal });
        await start();
        // Closing may have begun while it started.
        if (isStopping()) await now.child?.stop();
        return;
      } catch {
        // Tried again until the chat is closed; meanwhile the pages answer that they cannot pass anything on.
      }
    }
  };
  await start();
  return {
    port: () => now.child?.port ?? 0,
    pid: () => now.child?.pid ?? 0,
    stop: async () => {
      stopping.abort();
      now.upstream?.close();
      await now.child?.stop();
    },
  };
}
