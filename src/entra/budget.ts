import type { Clock } from '../clock.ts';
import { SignpostError } from '../errors.ts';
import type { Timers } from './timers.ts';

export type Priority = 'person' | 'watcher';

/** How many requests a tenant may send in a span of time. */
export interface Allowance {
  readonly requests: number;
  readonly perMs: number;
}

/** Lets requests through no faster than an allowance; people's before the watcher's, otherwise in the order they came. */
export interface Budget {
  /**
   * Resolves when the request may be sent.
   *
   * @throws SignpostError graph.throttled when that cannot be before `notAfter`, or when the signal aborts
   */
  enter(priority: Priority, notAfter: number, signal?: AbortSignal): Promise<void>;
  /** Nobody enters before this time: the service said so. */
  holdUntil(at: number): void;
}

interface Waiting {
  readonly priority: Priority;
  readonly notAfter: number;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

export function createBudget(allowance: Allowance, clock: Clock, timers: Timers): Budget {
  const sent: number[] = [];
  const queues: Record<Priority, Waiting[]> = { person: [], watcher: [] };
  let heldUntil = 0;
  let cancelWake: (() => void) | undefined;

  // When the n-th request from now may be sent at the earliest.
  const earliest = (ahead: number): number => {
    const now = clock();
    const usable = sent.filter((at) => at > now - allowance.perMs);
    const over = usable.length + ahead + 1 - allowance.requests;
    if (over <= 0) return Math.max(now, heldUntil);
    const rounds = Math.ceil(over / allowance.requests) - 1;
    const freed = usable[(over - 1) % allowance.requests] ?? usable.at(-1) ?? now;
    return Math.max(now, heldUntil, freed + allowance.perMs * (rounds + 1));
  };

  const serve = () => {
    cancelWake?.();
    cancelWake = undefined;
    for (;;) {
      const next = queues.person[0] ?? queues.watcher[0];
      if (next === undefined) return;
      const at = earliest(0);
      const now = clock();
      if (at > now) {
        dropTheLate(at);
        if (queues.person.length + queues.watcher.length > 0) cancelWake = timers.after(at - now, serve);
        return;
      }
      queues[next.priority].shift();
      sent.push(now);
      if (sent.length > allowance.requests) sent.shift();
      next.resolve();
    }
  };

  const dropTheLate = (next: number) => {
    for (const priority of ['person', 'watcher'] as const) {
      const late = queues[priority].filter((waiting) => waiting.notAfter < next);
      queues[priority] = queues[priority].filter((waiting) => waiting.notAfter >= next);
      for (const waiting of late) waiting.reject(full(next - clock()));
    }
  };

  const enter = (priority: Priority, notAfter: number, signal?: AbortSignal): Promise<void> => {
    const ahead = queues.person.length + (priority === 'watcher' ? queues.watcher.length : 0);
    const at = earliest(ahead);
    if (at > notAfter) return Promise.reject(full(at - clock()));
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { priority, notAfter, resolve, reject };
      queues[priority].push(waiting);
      signal?.addEventListener('abort', () => {
        const before = queues[priority].length;
        queues[priority] = queues[priority].filter((other) => other !== waiting);
        if (queues[priority].length < before) reject(full(0));
      });
      serve();
    });
  };

  return {
    enter,
    holdUntil: (at) => {
      heldUntil = Math.max(heldUntil, at);
    },
  };
}

function full(waitMs: number): SignpostError {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  return new SignpostError('graph.throttled', `Microsoft Graph is busy for this tenant; try again in ${seconds} seconds.`, {
    detail: { retryAfterMs: seconds * 1000 },
  });
}
