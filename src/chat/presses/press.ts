import type { Card } from '../../cards/card.ts';
import type { Payload } from '../../cards/verbs.ts';
import type { Verb } from '../../commands/answer.ts';
import type { Caller } from '../../entra/caller.ts';
import type { Chat } from '../chat.ts';
import type { Outlet } from '../outlet.ts';
import type { Turn } from '../turn.ts';

/** A press: who, where, on which card. Who may do what is decided behind the doors, at click time. */
export interface Press<V extends Verb = Verb> {
  readonly verb: V;
  readonly data: Payload<V>;
  readonly outlet: Outlet;
  readonly turn: Turn;
  readonly caller: Caller;
  readonly chat: Chat;
}

/** What the presser sees: the card as it is now, or a sentence. */
export type Pressed = { readonly card: Card } | { readonly toast: string };

export const STALE: Pressed = { toast: 'This button is from an older message. Ask again and use the new one.' };
