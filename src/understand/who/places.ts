import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isPlace } from '../lexicon/places.ts';
import type { Chunk } from './chunks.ts';

/** Verbs and states before "in …" that make it a place: "is in", "she's working in". */
const BE =
  /^(?:is|was|be|me|am|are|were|been|being|really|pronoun|currently|actually|now|physically|based|located|working|staying|sitting|travelling|holiday|travel|says|live|lives|still|oddplace|person|today|TIME|location|right|somewhere|moment|present|presently|_)$/;
const TO_PLACE = /^(?:travel|holiday|went|gone|going|flew|moved|been)$/;
const FROM_PLACE = /^(?:signin|enter|working|work|calling|coming|came|_)$/;

/** "is bob in Japan", "says she is in Lisbon", "signed in from Nigeria": whether the words before a name make it a place. */
export function isPlaceHere(chunk: Chunk, before: string, beforeThat: string, travels: boolean): boolean {
  if (chunk.kind === 'guid' || chunk.possessive) return false;
  if (before === 'from' && !isPlace(chunk.text) && FIRST_NAMES.has(chunk.text.split(' ')[0]?.toLowerCase() ?? '')) return false;
  if (/^(?:near|visiting)$/.test(before)) return true;
  if (travels && (before === 'at' || isPlace(chunk.text))) return true;
  if (before === 'in') return isInside(chunk, beforeThat, travels);
  if (before === 'from') return travels || isPlace(chunk.text) || FROM_PLACE.test(beforeThat);
  return before === 'to' && TO_PLACE.test(beforeThat);
}

function isInside({ text }: Chunk, beforeThat: string, travels: boolean): boolean {
  if (BE.test(beforeThat) || (beforeThat === '' && isPlace(text))) return true;
  return travels && !/^(?:signin|enter|work)$/.test(beforeThat);
}

/** "travel check bob germany": the place at the end of a name is a name of its own. */
export function splitPlace(chunk: Chunk): readonly Chunk[] {
  const words = chunk.text.split(' ');
  if (isPlace(chunk.text) || chunk.kind !== 'name' || chunk.to - chunk.from !== words.length) return [chunk];
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
