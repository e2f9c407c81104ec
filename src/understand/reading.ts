import type { ActionIntent, Command } from './command.ts';

/** What somebody can ask about instead of wishing it: what does it do, and what does it leave alone? */
export type Explained = ActionIntent | 'mute' | 'unmute' | 'subscribe' | 'unsubscribe';

/** A person or the bot that was picked from Teams' list; `text` is how the mention stands in the message. */
export interface Mention {
  /** As in the activity: `<at>Alice Smith</at>`. */
  readonly text: string;
  readonly name: string;
  /** Entra object id of the person mentioned. */
  readonly id?: string | undefined;
  /** The bot's own mention, which says nothing. */
  readonly bot?: boolean | undefined;
}

/** The command that the same person gave before in the same conversation; the caller keeps both apart. */
export interface Previous {
  readonly command: Command;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface ParseContext {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** IANA name; an unknown one is read as UTC and noted. */
  readonly timeZone?: string | undefined;
  /** BCP 47; only decides whether 11/5 is a month or a day first. */
  readonly locale?: string | undefined;
  readonly mentions?: readonly Mention[] | undefined;
  readonly previous?: Previous | undefined;
}

/** What a text was read as, and how sure that is. */
export interface Reading {
  readonly command: Command;
  /** False when nothing fits well, or two readings fit equally; then `alternatives` is what to offer. */
  readonly certain: boolean;
  /** The nearest other readings, filled with what was recognised; never an action. */
  readonly alternatives: readonly Command[];
  /** The acting one of two commands in one message: to be asked about, not done. */
  readonly deferred?: Command;
  /** Plain sentences for the person: why a time was not used, what was cut off. */
  readonly notes: readonly string[];
  /** Small talk that deserves a short, kind reply. */
  readonly mood?: 'greeting' | 'thanks';
  /** The command is `unknown` because it asks what these do: to be explained, not done. */
  readonly explains?: readonly Explained[];
  /** How the previous command was used. `more` asks for the rest of the same answer. */
  readonly followUp?: 'more' | 'why' | 'changed';
  /** A language model chose the command; to be shown as "I read this as …". */
  readonly translated?: boolean;
  /** Entra object id of the mentioned person who is `command.user`. */
  readonly userId?: string;
}
