import type { Item } from '../text/items.ts';
import type { Sentence } from '../text/shape.ts';
import { genderOf, pronounGender } from '../lexicon/gender.ts';
import { isMe } from './asker.ts';
import type { Named } from './roles.ts';
import { isMereWord, withoutSmall } from './small-letters.ts';

/** Who is asked about: the surest name, those of the deciding sentence first; "me" when the asker is. */
export function findPerson(
  items: readonly Item[],
  named: readonly Named[],
  sentence: Sentence | undefined,
): Named | 'me' | undefined {
  const people = withoutSmall(named.filter((n) => n.role === 'person' && n.weight >= 0));
  const inside = inQuestion(
    items,
    people.filter((n) => sentence && n.from >= sentence.from && n.from < sentence.to),
  );
  const best =
    fuller(people, surest(inside)) ??
    (sentence && asksAboutMe(items, sentence, people.length > 0)
      ? 'me'
      : fuller(people, surest(people.filter((one) => !isMereWord(one)))));
  if (best !== undefined && best !== 'me') return agreeing(items, people, best);
  return best ?? (items.some((_, i) => isMe(items, i)) ? 'me' : undefined);
}

/** "her colleague Ajay has the same laptop, has Sunita's password expired": of several whoever stands in the clause that asks. */
function inQuestion(items: readonly Item[], inside: readonly Named[]): readonly Named[] {
  const last = inside.at(-1);
  if (inside.length < 2 || last === undefined) return inside;
  const asks = items.findLastIndex(
    ({ shape }, i) => i > 0 && i < last.from && items[i - 1]?.raw === ',' && /^(?:is|was|has|had|did|does|why)$/.test(shape),
  );
  const behind = inside.filter(({ from }) => asks >= 0 && from > asks);
  return behind.length > 0 && items.slice(asks, last.from).every(({ kind }) => kind !== 'stop') ? behind : inside;
}

/** "Laura heard from Peter that his token was stolen": of two people the one whom the pronoun fits. */
function agreeing(items: readonly Item[], people: readonly Named[], best: Named): Named {
  if (people.length < 2 || best.kind !== 'name') return best;
  const said = new Set(items.slice(best.to).flatMap(({ low }) => pronounGender(low) ?? []));
  const [pronoun] = said;
  const own = nameGender(best);
  if (said.size !== 1 || own === undefined || own === pronoun) return best;
  const others = people.filter((other) => other.kind === 'name' && nameGender(other) === pronoun);
  const [other] = others;
  return other !== undefined && others.every(({ text }) => text === other.text) ? other : best;
}

function nameGender({ text }: Named): ReturnType<typeof genderOf> {
  return genderOf(text.toLowerCase().split(' ')[0] ?? '');
}

function surest(people: readonly Named[]): Named | undefined {
  return people.reduce<Named | undefined>(
    (best, next) => (best === undefined || next.weight > best.weight ? next : best),
    undefined,
  );
}

/** "the wrong Miles … Miles Abernathy's account": the same first name, and once in full. */
function fuller(people: readonly Named[], best: Named | undefined): Named | undefined {
  if (best === undefined || best.kind !== 'name' || best.text.includes(' ')) return best;
  const mail = people.filter(({ kind, text }) => kind === 'email' && startsWith(text, best.text));
  if (mail.length === 1) return mail[0];
  const full = people.filter(({ kind, text }) => kind === 'name' && text.startsWith(`${best.text} `));
  return full.length > 0 && full.every(({ text }) => text === full[0]?.text) ? full[0] : best;
}

/** "mick.dalton@…" of "Mick": whoever is named in full in the question. */
function startsWith(address: string, name: string): boolean {
  const local = address.toLowerCase().split('@')[0] ?? '';
  return local.split(/[._-]/)[0] === name.toLowerCase();
}

/** "can you check a claim for me? Ana Gomez, …": done for the asker, when somebody else is named. */
function asksAboutMe(items: readonly Item[], { from, to }: Sentence, othersNamed: boolean): boolean {
  const forMe = (i: number): boolean => items[i]?.low === 'me' && items[i - 1]?.low === 'for';
  for (let i = from; i < to; i += 1) if (isMe(items, i) && !(othersNamed && forMe(i))) return true;
  return false;
}
