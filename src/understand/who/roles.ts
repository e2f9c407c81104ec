import { shapeAt, wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import { TITLES } from '../lexicon/names.ts';
import { isPlace } from '../lexicon/places.ts';
import type { Chunk } from './chunks.ts';

export type Role = 'person' | 'app' | 'place' | 'none';

export interface Named extends Chunk {
  readonly role: Role;
  /** How surely the place in the sentence makes it a person. */
  readonly weight: number;
}

const INTO = /^(?:into|inside|via|through|using|within|under|onto)$/;
const SUBJECT_VERB =
  /^(?:cannot|doesnt|fail|locked|keepgetting|keeps|says|is|was|has|had|prompt|did|does|expired|disabled|blocked|compromised|phished|wants|needs|tried|tries|calls|called|told|complains|seems|just|still)$/;
const ASKS = /^(?:is|was|did|does|has|had|cannot|can|doesnt|are|were|why|could|whether|that|if)$/;
const PERSON_BEFORE =
  /^(?:for|of|about|user|by|against|account|@|named|called|regarding|re|concerning|colleague|employee|mr|mrs|ms|dr|customer|upn|username|guest|member|person|contractor|boss|manager|ceo|cfo)$/;
const BE =
  /^(?:is|was|be|are|were|been|being|really|pronoun|currently|actually|now|physically|based|located|working|staying|sitting|travelling|signin|holiday|travel|says|live|lives|still|oddplace|person|today|TIME|location|right|physically|somewhere|work)$/;

/** Decides for each name whether it is a person, an application or a place, from the words around it. */
export function assignRoles(items: readonly Item[], chunks: readonly Chunk[]): readonly Named[] {
  const travels = items.some((i) => /^(?:travel|oddplace|says|really|holiday|location)$/.test(i.shape));
  const split = travels ? chunks.flatMap(splitPlace) : chunks;
  return placed(items, split, travels);
}

/** "travel check bob germany": the place at the end of a name is a name of its own. */
function splitPlace(chunk: Chunk): readonly Chunk[] {
  const words = chunk.text.split(' ');
  if (chunk.kind !== 'name' || chunk.to - chunk.from !== words.length) return [chunk];
  for (const size of [2, 1]) {
    if (words.length <= size || !isPlace(words.slice(-size).join(' '))) continue;
    const at = chunk.to - size;
    return [
      { ...chunk, to: at, text: words.slice(0, -size).join(' '), possessive: false },
      { ...chunk, from: at, text: words.slice(-size).join(' ') },
    ];
  }
  return [chunk];
}

function placed(items: readonly Item[], chunks: readonly Chunk[], travels: boolean): readonly Named[] {
  const first = chunks.map((chunk) => roleByPlace(items, chunk, travels));
  const hasPerson = first.some((r) => r.role === 'person' && r.weight > 0);
  return chunks.map((chunk, k) => {
    const found = first[k] ?? { role: 'none', weight: 0 };
    if (found.role === 'none') return { ...chunk, role: hasPerson || chunk.kind === 'quoted' ? 'app' : 'person', weight: 0 };
    return { ...chunk, ...found };
  });
}

type Placed = Pick<Named, 'role' | 'weight'>;

function roleByPlace(items: readonly Item[], chunk: Chunk, travels: boolean): Placed {
  const at = skipTitles(items, chunk.from - 1);
  const titled = at < chunk.from - 1;
  const before = shapeAt(items, at);
  const beforeThat = shapeAt(items, at - 1);
  const after = shapeAt(items, chunk.to);
  if (chunk.kind === 'mention' || chunk.kind === 'email') return { role: 'person', weight: 6 };
  if (greeted(items, chunk, at)) return { role: 'person', weight: -3 };
  if (chunk.kind === 'app') return { role: appInPersonPlace(chunk, after) ? 'person' : 'app', weight: 0 };
  if (/^(?:app|application|portal)$/.test(wordAt(items, chunk.to)) && !chunk.possessive) return { role: 'app', weight: 0 };
  if (
    /^(?:app|application|serviceprincipal|managedidentity|workload|apps)$/.test(before) ||
    /^(?:app|application)$/.test(wordAt(items, at))
  ) {
    if (!chunk.possessive && before !== 'apps') return { role: 'app', weight: 0 };
  }
  if (chunk.kind === 'quoted' && chunk.text.split(' ').length > 4) return { role: 'none', weight: 0 };
  const place = placeRole(before, beforeThat, travels, chunk);
  if (place) return place;
  if (chunk.possessive && chunk.kind !== 'quoted') return { role: 'person', weight: 3 };
  if (INTO.test(before)) return { role: 'app', weight: 0 };
  if (before === 'in' || before === 'enter')
    return before === 'in' && travels ? { role: 'place', weight: 0 } : { role: subjectOf(after) ? 'person' : 'app', weight: 1 };
  return personRole(before, beforeThat, after, chunk, titled);
}

function subjectOf(after: string): boolean {
  return SUBJECT_VERB.test(after);
}

/** "is bob in Japan", "says she is in Lisbon", "signed in from Nigeria". */
function placeRole(before: string, beforeThat: string, travels: boolean, chunk: Chunk): Placed | undefined {
  if (chunk.kind === 'guid' || chunk.possessive) return undefined;
  if (before === 'in' && travels && !/^(?:signin|enter|work)$/.test(beforeThat)) return { role: 'place', weight: 0 };
  if (before === 'in' && (BE.test(beforeThat) || beforeThat === '_') && beforeThat !== 'signin')
    return { role: 'place', weight: 0 };
  if (
    before === 'from' &&
    (isPlace(chunk.text) || travels || /^(?:signin|enter|working|work|calling|coming|came|_|USER)$/.test(beforeThat))
  )
    return { role: 'place', weight: 0 };
  if (/^(?:near|visiting)$/.test(before)) return { role: 'place', weight: 0 };
  if (travels && isPlace(chunk.text)) return { role: 'place', weight: 0 };
  if (before === 'to' && /^(?:travel|holiday|went|gone|going|flew|moved|been)$/.test(beforeThat))
    return { role: 'place', weight: 0 };
  if (travels && before === 'at') return { role: 'place', weight: 0 };
  return undefined;
}

function personRole(before: string, beforeThat: string, after: string, chunk: Chunk, titled: boolean): Placed {
  if (before === 'to') return toRole(beforeThat);
  if (before === 'on')
    return /^(?:signin|failures|enter|fail|cannot|keepgetting|error|work|CODE|password|spray)$/.test(beforeThat)
      ? { role: 'none', weight: 0 }
      : { role: 'person', weight: 2 };
  if (before === 'with')
    return /^(?:wrong|check|doesnt)$/.test(beforeThat) ? { role: 'person', weight: 1 } : { role: 'none', weight: 0 };
  if (before === 'for' && chunk.kind === 'name') return { role: 'person', weight: 2 };
  let weight = 1;
  if (titled) weight += 2;
  if (PERSON_BEFORE.test(before)) weight += 2;
  if (ASKS.test(before)) weight += 2;
  if (SUBJECT_VERB.test(after)) weight += 2;
  if (chunk.possessive) weight += 2;
  if (before === 'from') return { role: 'person', weight: 1 };
  return { role: 'person', weight };
}

function toRole(beforeThat: string): Placed {
  if (
    /^(?:wrong|happen|happened|happening|belongs|assigned|sent|related|regard|regards|relating|next|applied|done|block|policy|attached|alerts|linked|up|respect|spoke|talked|speaking|talking|says|speak|talk)$/.test(
      beforeThat,
    )
  )
    return { role: 'person', weight: 2 };
  return { role: 'app', weight: 0 };
}

/** A product's name with a possessive or a verb behind it may be a person after all only when it is a first name too. */
function appInPersonPlace(chunk: Chunk, after: string): boolean {
  return (
    /^(?:claude|duo|epic|lever|gemini|wiz)$/i.test(chunk.text) &&
    (chunk.possessive || SUBJECT_VERB.test(after) || !/^[A-Z]/.test(chunk.text))
  );
}

/** "Hi Tom," and "this is Tom from the helpdesk" name somebody who is not asked about. */
function greeted(items: readonly Item[], chunk: Chunk, at: number): boolean {
  const before = items[at];
  if (before?.shape === 'hello' || before?.shape === 'thanks' || before?.low === 'dear') return true;
  const intro = `${wordAt(items, at - 1)} ${before?.low ?? ''}`;
  if (intro === 'this is' || intro === 'name is') return true;
  return items[chunk.to]?.low === 'here' && chunk.from === 0;
}

function skipTitles(items: readonly Item[], from: number): number {
  let at = from;
  while (at >= 0) {
    const item = items[at];
    if (!item || item.possessive) break;
    const label = item.raw === ':' || item.raw === '=' || item.raw === '-' || item.raw === '.' || item.raw === '@';
    if (!label && !TITLES.has(item.low) && !/^(?:the|our|my|your|a|an|new|this|that|old|his|her)$/.test(item.low)) break;
    if (label && !TITLES.has(wordAt(items, at - 1)) && item.raw !== '@') break;
    at -= 1;
  }
  return at;
}
