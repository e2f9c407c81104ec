import type { FollowUps } from './follow-ups.ts';
import type { Memory } from './memory.ts';
import type { ChatDeps } from './ports.ts';
import type { Proactive } from './proactive.ts';
import type { Pump } from './pump.ts';
import type { Waiting } from './waiting.ts';

/** What the handlers of the chat share. */
export interface Chat {
  readonly deps: ChatDeps;
  readonly followUps: FollowUps;
  readonly memory: Memory;
  readonly proactive: Proactive;
  readonly pump: Pump;
  /** Questions that wait for their person to sign in. */
  readonly waiting: Waiting;
}
