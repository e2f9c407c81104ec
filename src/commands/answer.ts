import type { Gap } from '../signins/log.ts';
import type { SignInType } from '../signins/sign-in.ts';
import type { Command } from '../understand/command.ts';

/**
 * What Signpost says, one type for card, terminal and JSON. `facts` is for machines, `body` for people; both come from the
 * same rows. Every string may hold log text that an attacker wrote: whoever renders it escapes it.
 */
export interface Answer {
  readonly command: Command;
  readonly status: AnswerStatus;
  /** One sentence: the verdict, said first. */
  readonly headline: string;
  readonly tone: Tone;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly body: readonly Block[];
  readonly steps: Steps;
  /** Sign-in ids behind the claims. */
  readonly evidence: readonly string[];
  readonly coverage: Coverage;
  readonly actions: readonly ActionOffer[];
}

/** answered; choose (several people match); not-found (nobody does); refused; not-understood; error. */
export type AnswerStatus = 'answered' | 'choose' | 'not-found' | 'refused' | 'not-understood' | 'error';

export type Tone = 'good' | 'neutral' | 'warning' | 'danger' | 'unknown';

/** What to do, by who does it; an audience with nothing to do has an empty list. */
export interface Steps {
  readonly user: readonly string[];
  readonly helpdesk: readonly string[];
  readonly admin: readonly string[];
  readonly security: readonly string[];
}

/** What was read, so that silence is never mistaken for absence. Times are ISO-8601 UTC. */
export interface Coverage {
  readonly source: string;
  readonly types: readonly SignInType[];
  readonly from: string | null;
  readonly to: string | null;
  readonly rows: number;
  readonly newest: string | null;
  readonly truncated: boolean;
  readonly gaps: readonly Gap[];
  /** One sentence: which other days the answer was compared with. */
  readonly compared?: string;
  /** Requests that this answer cost. */
  readonly requests: number;
}

/** A verb offered below an answer; who may press it is decided again on the server at click time. */
export interface ActionOffer {
  readonly verb: Verb;
  readonly title: string;
  /** The sandbox and Entra role words that the card shows; not an authorisation. */
  readonly role?: string;
  /** Commands to run (`ask`), or ids the server knows; never authority. */
  readonly data?: Readonly<Record<string, string>>;
}

/** Every button there is. */
export const VERBS = [
  'ask',
  'show-evidence',
  'request-revoke',
  'request-disable',
  'request-enable',
  'approve',
  'deny',
  'check-again',
  'acknowledge',
  'assign',
  'close',
  'mute-alert',
  'ask-colleague',
  'answer-colleague',
] as const;
export type Verb = (typeof VERBS)[number];

/** Presentation-neutral content; cards and the terminal each draw it their own way. */
export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly subtle?: boolean }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'chart'; readonly title: string; readonly series: readonly ChartSeries[] }
  | { readonly kind: 'message'; readonly title: string; readonly text: string }
  | { readonly kind: 'choices'; readonly items: readonly Choice[] };

export interface ChartSeries {
  readonly name: string;
  readonly points: readonly { readonly label: string; readonly value: number }[];
}

/** A person (or reading) to choose; pressing runs `command`. */
export interface Choice {
  readonly title: string;
  readonly detail: string;
  readonly command: Command;
}
