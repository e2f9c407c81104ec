import { AdaptiveCard, type IAdaptiveCard } from '@microsoft/teams.cards';
import type { Button } from './actions.ts';
import type { Element } from './elements.ts';
import { plain } from './text.ts';

/** An adaptive card; its JSON is what is sent. */
export type Card = IAdaptiveCard;

/** Teams refuses messages beyond about 28 KB, measured as UTF-16. */
export const MOST_BYTES = 28 * 1024;
/** Left for the rest of the message: summary, mentions, addressing. */
const ENVELOPE = 2 * 1024;

/** Buttons that Teams shows at once; further ones go behind "…". */
const MOST_BUTTONS = 6;

export interface CardParts {
  readonly body: readonly Element[];
  readonly actions: readonly Button[];
  /** Shown where no card can be drawn, and in notifications. */
  readonly summary: string;
}

export function cardOf({ body, actions, summary }: CardParts): Card {
  const card = new AdaptiveCard(...body).withVersion('1.5').withFallbackText(plain(summary, 400));
  if (actions.length > 0)
    card.withActions(...actions.map((action, i) => (i < MOST_BUTTONS ? action : { ...action, mode: 'secondary' as const })));
  return Object.assign(card, { msteams: { width: 'full' } as const });
}

/** Size in bytes of UTF-16, as Teams counts. */
export function sizeOf(card: Card): number {
  return JSON.stringify(card).length * 2;
}

export function fits(card: Card): boolean {
  return sizeOf(card) <= MOST_BYTES - ENVELOPE;
}
