import type { Caller } from '../entra/caller.ts';
import type { Identity } from '../entra/graph.ts';
import { isSignpostError } from '../errors.ts';

/** What can be done to an account, always as a person, and what can be read back. */
export interface Containment {
  /** Ends refresh tokens and browser sessions. A returned promise means that Entra answered 2xx, not that it took effect. */
  revoke(approver: Caller, userId: string): Promise<void>;
  setEnabled(approver: Caller, userId: string, enabled: boolean): Promise<void>;
  /** Never from a cache. */
  readBack(reader: Identity, userId: string): Promise<AccountState>;
}

export interface AccountState {
  /** `signInSessionsValidFromDateTime`, milliseconds since the epoch: tokens issued before it are refused. */
  readonly sessionsValidFrom?: number | undefined;
  readonly accountEnabled?: boolean | undefined;
}

export type PerformFailure =
  /** Entra turned this person away before anything happened; another person, or the same one later, may succeed. */
  | { readonly kind: 'turned-away'; readonly why: 'sign-in-needed' | 'role-too-low' | 'try-later'; readonly text: string }
  /** It cannot be done by anybody; nothing happened. */
  | { readonly kind: 'impossible'; readonly text: string }
  /** It may have happened. */
  | { readonly kind: 'lost' };

/** What an error of a write to Entra says about whether the write happened. Anything unknown counts as "may have". */
export function performFailure(error: unknown): PerformFailure {
  if (!isSignpostError(error)) return { kind: 'lost' };
  switch (error.code) {
    case 'entra.sign-in-needed':
    case 'chat.unauthorised':
      return { kind: 'turned-away', why: 'sign-in-needed', text: 'Entra wants the approver to sign in again first.' };
    case 'graph.forbidden':
      return {
        kind: 'turned-away',
        why: 'role-too-low',
        text:
          'Entra refused: the approver’s role is too low for this account. User Administrator is enough for ordinary people, ' +
          'Privileged Authentication Administrator for people with admin roles.',
      };
    case 'graph.throttled':
      return { kind: 'turned-away', why: 'try-later', text: 'Entra is answering too many requests; press again in a minute.' };
    case 'entra.unavailable':
    case 'entra.misconfigured':
      return { kind: 'turned-away', why: 'try-later', text: `No token for the approver: ${error.message}` };
    case 'graph.not-found':
      return { kind: 'impossible', text: 'Entra no longer knows this account.' };
    case 'graph.bad-request':
    case 'graph.not-licensed':
      return { kind: 'impossible', text: `Entra rejected the request: ${error.message}` };
    default:
      return { kind: 'lost' };
  }
}
