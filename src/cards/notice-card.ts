import type { Tone } from '../commands/answer.ts';
import { press, type Button } from './actions.ts';
import { cardOf, type Card } from './card.ts';
import { line } from './elements.ts';
import { banner } from './tone.ts';

export interface Notice {
  readonly tone: Tone;
  /** What kind of news, in two or three words. */
  readonly word: string;
  readonly headline: string;
  /** What to do now. */
  readonly next?: readonly string[];
  /** Sentences to ask instead. */
  readonly asks?: readonly { readonly title: string; readonly text: string }[];
}

/** A short message of the bot itself: an error, a refusal, a greeting. */
export function noticeCard({ tone, word, headline, next = [], asks = [] }: Notice): Card {
  return cardOf({
    body: [banner(tone, headline, [], word), ...next.map((text) => line(text, { spacing: 'Small' }, 400))],
    actions: asks.map(({ title, text }): Button => press('ask', title, { text: text.slice(0, 500) })),
    summary: headline,
  });
}
