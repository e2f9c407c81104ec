import type { Clock } from '../clock.ts';
import type { Answer } from '../commands/answer.ts';
import type { CommandContext } from '../commands/context.ts';
import type { Caller } from '../entra/caller.ts';
import type { RespondDoor, Target } from '../respond/approval.ts';
import type { SignInQuery } from '../signins/log.ts';
import type { SignIn } from '../signins/sign-in.ts';
import type { AuditTable, ConversationTable, MarkTable, Outbox } from '../store/ports.ts';
import type { Command } from '../understand/command.ts';
import type { ParseContext, Reading } from '../understand/reading.ts';
import type { WatchDoor } from '../watch/alert.ts';
import type { BotIdentity } from './bot-auth.ts';
import type { ChatLog } from './log.ts';
import type { SignInDoor } from './sign-in/door.ts';

/** What a question carries with it; `main.ts` adds the doors that every question shares. */
export type AskContext = Pick<CommandContext, 'caller' | 'now' | 'timeZone' | 'mentions' | 'channel' | 'colleagues'>;

/** Everything the chat needs from the other rooms. */
export interface ChatDeps {
  readonly identity: BotIdentity;
  /** Address to listen on; the sandbox passes 127.0.0.1. */
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: ChatLog;
  /** For channels and for people whose client does not say. IANA. */
  readonly timeZone: string;
  /** How people get a token that can be exchanged on their behalf. */
  readonly signIn: SignInDoor;
  readonly read: (text: string, context: ParseContext) => Reading;
  /** The optional model: may put a read-only command in the place of a reading that is unsure. */
  readonly translate?: ((reading: Reading, text: string, context: ParseContext) => Promise<Reading>) | undefined;
  readonly answer: (command: Command, context: AskContext) => Promise<Answer>;
  /** Rows of the log with the caller's own rights; for evidence. */
  readonly signIns: (caller: Caller, query: SignInQuery) => Promise<readonly SignIn[]>;
  /** A person as the target of an action, with the caller's own rights. */
  readonly person: (caller: Caller, userId: string) => Promise<Target | undefined>;
  readonly respond?: RespondDoor | undefined;
  readonly watch?: WatchDoor | undefined;
  readonly store: {
    readonly conversations: ConversationTable;
    readonly outbox: Outbox;
    readonly marks: MarkTable;
    readonly audit: AuditTable;
  };
}

export interface Timers {
  /** Runs something later; calling the result cancels it. */
  after(ms: number, run: () => void): () => void;
}
