import type { Item } from '../text/items.ts';

/** Words of "Teams, 12:04, Hiroaki:" or "[Slack | 09:15] Wenche:". */
const LONGEST_HEAD = 9;

/** Whether `at` stands in the head of a line of a chat: where it was said, when, and who said it, up to the colon. */
export function isInChatHead(items: readonly Item[], at: number): boolean {
  let from = at;
  while (from > 0 && from > at - LONGEST_HEAD && items[from]?.newLine !== true) from -= 1;
  if (from > 0 && items[from]?.newLine !== true) return false;
  const line = items.slice(from, from + LONGEST_HEAD);
  const head = line.slice(0, line.findIndex(({ raw }) => raw === ':') + 1).slice(0, -1);
  if (at >= from + head.length || head.slice(1).some(({ newLine }) => newLine === true)) return false;
  return isHead(head) && (at === from || items[at]?.kind !== 'app');
}

function isHead(head: readonly Item[]): boolean {
  const [first, last] = [head[0], head.at(-1)];
  if ((first?.kind !== 'app' && first?.raw !== '[') || last?.kind === 'time') return false;
  if (!head.some(({ kind, raw }) => kind === 'time' && /\d(?:[:.]\d\d| ?[ap]m)/i.test(raw))) return false;
  return head.every(({ kind }) => /^(?:time|number|punct|app|unknown|mention)$/.test(kind));
}
