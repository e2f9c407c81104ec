import type { TurnContext } from 'botbuilder';
import { PAYLOADS, type Payload } from '../cards/verbs.ts';
import { type Verb } from '../commands/answer.ts';
import type { Card } from '../cards/card.ts';
import type { Caller } from '../entra/caller.ts';
import { onAlert } from './presses/alert.ts';
import { onApproval, requestAction } from './presses/approval.ts';
import { onAsk } from './presses/ask.ts';
import { onEvidence } from './presses/evidence.ts';
import type { Chat } from './chat.ts';
import type { Turn } from './turn.ts';

/** A press: who, where, on which card. Who may do what is decided behind the doors, at click time. */
export interface Press<V extends Verb = Verb> {
  readonly verb: V;
  readonly data: Payload<V>;
  readonly context: TurnContext;
  readonly turn: Turn;
  readonly caller: Caller;
  readonly chat: Chat;
}

/** What the presser sees: the card as it is now, or a sentence. */
export type Pressed = { readonly card: Card } | { readonly toast: string };

export const STALE: Pressed = { toast: 'This button is from an older message. Ask again and use the new one.' };

/** Checks what a button carried and runs its verb. */
export function runPress(verb: Verb, raw: unknown, at: Omit<Press, 'verb' | 'data'>): Promise<Pressed> {
  const read = PAYLOADS[verb].safeParse(raw);
  if (!read.success) return Promise.resolve(STALE);
  // The schema was chosen by this very verb, which the compiler cannot follow through a union.
  return dispatch({ ...at, verb, data: read.data });
}

function dispatch(press: Press): Promise<Pressed> {
  switch (press.verb) {
    case 'ask':
      return onAsk(press as Press<'ask'>);
    case 'show-evidence':
      return onEvidence(press as Press<'show-evidence'>);
    case 'request-revoke':
    case 'request-disable':
    case 'request-enable':
      return requestAction(press as Press<'request-revoke'>, ACTIONS[press.verb]);
    case 'approve':
    case 'deny':
    case 'check-again':
      return onApproval(press as Press<'approve' | 'deny' | 'check-again'>);
    case 'acknowledge':
    case 'assign':
    case 'close':
    case 'mute-alert':
      return onAlert(press as Press<'acknowledge' | 'assign' | 'close' | 'mute-alert'>);
  }
}

const ACTIONS = { 'request-revoke': 'revoke', 'request-disable': 'disable', 'request-enable': 'enable' } as const;
