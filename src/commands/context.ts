import type { TimeStyle } from '../clock.ts';
import type { KnownNetwork, NetworkLookup } from '../detect/options.ts';
import type { Directory } from '../directory/directory.ts';
import type { Caller } from '../entra/caller.ts';
import type { RespondDoor } from '../respond/approval.ts';
import type { SignInLog } from '../signins/log.ts';
import type { Command, Intent } from '../understand/command.ts';
import type { WatchDoor } from '../watch/alert.ts';
import type { Answer } from './answer.ts';

/** Everything a command may use: who asks, when, and the doors of other rooms. */
export interface CommandContext extends TimeStyle {
  readonly caller: Caller;
  readonly signIns: SignInLog;
  readonly directory: Directory;
  /** People that the chat client itself named: text as typed (lower case) → Entra object id. */
  readonly mentions?: ReadonlyMap<string, string>;
  /** Networks that the tenant calls its own; what happens there speaks against a theft. */
  readonly networks?: readonly KnownNetwork[];
  /** Network data of addresses whose rows do not say; absent without the operator's own file. */
  readonly lookup?: NetworkLookup;
  /** Absent where there is no state to act on, as over a file. */
  readonly respond?: RespondDoor;
  readonly watch?: WatchDoor;
  /** A channel takes questions that the caller's own rights cannot answer; never in a terminal. */
  readonly colleagues?: boolean;
  /** The conversation that `subscribe` and `unsubscribe` are about; absent outside a chat. */
  readonly channel?: ChannelSubscription;
}

/** Alerts of the watcher into one conversation. */
export interface ChannelSubscription {
  subscribed(): Promise<boolean>;
  subscribe(): Promise<void>;
  unsubscribe(): Promise<void>;
}

/** One command: what it is called, how people ask for it, and how it answers. */
export interface CommandDefinition<I extends Intent = Intent> {
  readonly intent: I;
  /** One line of `help`. */
  readonly summary: string;
  readonly examples: readonly string[];
  readonly answer: (command: Command<I>, context: CommandContext) => Promise<Answer>;
}
