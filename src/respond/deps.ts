import type { Clock } from '../clock.ts';
import type { SignInLog } from '../signins/log.ts';
import type { Store } from '../store/ports.ts';
import type { Approvers } from './approvers.ts';
import type { Containment } from './containment.ts';

export interface RespondDeps {
  readonly store: Store;
  readonly containment: Containment;
  readonly approvers: Approvers;
  /** Object ids or lower-case UPNs of accounts that must never be cut off: break-glass accounts. */
  readonly protectedAccounts: ReadonlySet<string>;
  readonly tenantId: string;
  /** Where later sign-ins are looked for, with the watcher's identity; without it a proof says that they could not be read. */
  readonly signIns?: SignInLog | undefined;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly timing?: Partial<Timing> | undefined;
}

/** Milliseconds. */
export interface Timing {
  /** How long an approval waits for a press. */
  readonly expiry: number;
  /** After this a process that had claimed an approval counts as gone; longer than any call to Entra may take. */
  readonly lease: number;
  /** Revocation reaches all of Entra "in a few minutes" (Microsoft's page). */
  readonly settle: number;
  /** How late a sign-in may still appear in the log. */
  readonly logLag: number;
  /** When an action that cannot be seen by reading back counts as not having happened. */
  readonly giveUp: number;
  /** When the last access tokens have ended and a proof is looked at once more. */
  readonly lastTokens: number;
}

const MINUTE = 60_000;

const TIMING: Timing = {
  expiry: 120 * MINUTE,
  lease: 2 * MINUTE,
  settle: 5 * MINUTE,
  logLag: 15 * MINUTE,
  giveUp: 15 * MINUTE,
  lastTokens: 75 * MINUTE,
};

export function timingOf(deps: RespondDeps): Timing {
  return { ...TIMING, ...deps.timing };
}
