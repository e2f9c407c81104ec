import type { TurnContext } from 'botbuilder';
import type { Caller } from '../../entra/caller.ts';
import type { Turn } from '../turn.ts';

/** How the person behind an activity becomes a caller whose token can be exchanged on their behalf. */
export interface SignInDoor {
  callerFor(context: TurnContext, turn: Turn): Promise<Caller | SignInNeeded>;
  /**
   * Takes part in the channel's sign-in: token exchange, typed code, failure.
   * Undefined: the invoke is none of its business.
   */
  invoke?(context: TurnContext, turn: Turn): Promise<SignInResult | undefined>;
}

export interface SignInNeeded {
  readonly signIn: 'needed' | 'impossible';
  /** What the person reads. */
  readonly text: string;
  /** The channel's own sign-in card, when it has one. */
  readonly attachment?: { readonly contentType: string; readonly content: unknown } | undefined;
}

export interface SignInResult {
  /** What the channel gets: 200, or 412 so that it shows the button. */
  readonly status: number;
  readonly body?: unknown;
  /** Signed in by this very invoke: the waiting question can be answered. */
  readonly signedIn: boolean;
}

export function needsSignIn(result: Caller | SignInNeeded): result is SignInNeeded {
  return 'signIn' in result;
}
