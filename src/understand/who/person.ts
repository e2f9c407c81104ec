import type { Item } from '../text/items.ts';
import type { Sentence } from '../text/shape.ts';
import { isMe } from './asker.ts';
import type { Named } from './roles.ts';

/** Who is asked about: the surest name, those of the deciding sentence first; "me" when the asker is. */
export function findPerson(
  items: readonly Item[],
  named: readonly Named[],
  sentence: Sentence | undefined,
): Named | 'me' | undefined {
  const people = named.filter((n) => n.role === 'person' && n.weight >= 0);
  const inside = people.filter((n) => sentence && n.from >= sentence.from && n.from < sentence.to);
  const best = surest(inside) ?? (sentence && asksAboutMe(items, sentence) ? 'me' : surest(people));
  return best ?? (items.some((_, i) => isMe(items, i)) ? 'me' : undefined);
}

function surest(people: readonly Named[]): Named | undefined {
  return people.reduce<Named | undefined>(
    (best, next) => (best === undefined || next.weight > best.weight ? next : best),
    undefined,
  );
}

function asksAboutMe(items: readonly Item[], { from, to }: Sentence): boolean {
  for (let i = from; i < to; i += 1) if (isMe(items, i)) return true;
  return false;
}
