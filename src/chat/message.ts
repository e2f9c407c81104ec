import { ActivityTypes, type Activity } from 'botbuilder';
import type { Card } from '../cards/card.ts';
import { plain } from '../cards/text.ts';

/** A message that carries a card; the summary is what notifications show. */
export function cardMessage(card: Card): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    summary: card.fallbackText ?? 'Signpost',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  };
}

/** Teams cuts messages beyond about 28 KB of UTF-16; further text goes into further messages. */
const MOST_CHARACTERS = 10_000;
const MOST_MESSAGES = 5;

/** Text that may hold log text, in as many messages as it takes; never read as Markdown. */
export function textMessages(text: string): Partial<Activity>[] {
  const messages: string[] = [];
  let current = '';
  for (const line of text.split('\n').map((part) => `${/^ */u.exec(part)?.[0] ?? ''}${plain(part, 2_000)}`)) {
    if (current.length + line.length > MOST_CHARACTERS) {
      messages.push(current);
      current = '';
    }
    current += `${line}\n`;
  }
  const all = [...messages, current];
  const shown = all.slice(0, MOST_MESSAGES);
  const cut =
    all.length > shown.length ? [...shown.slice(0, -1), `${shown.at(-1) ?? ''}\n(cut here: ask about a shorter time)`] : shown;
  return cut.map((part) => ({ type: ActivityTypes.Message, text: part.trimEnd(), textFormat: 'plain' }));
}
