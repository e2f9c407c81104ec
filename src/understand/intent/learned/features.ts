import type { Facts } from '../../read.ts';
import type { Sentence } from '../../text/shape.ts';
import { officeSigns } from '../other-senses.ts';

/** Sentences and words that are looked at; what a person asks stands in the first or the last ones of a long text. */
const MOST_SENTENCES = 24;
const MOST_WORDS = 400;

const ASKS =
  /^ (?:(?:please|hello|signpost|ok|so|and|good day|,|!) )*(?:share|show|check|tell|list|give|find|look|get|explain|lookup|see|can|could|would|will|is|are|was|were|did|does|do|has|have|why|what|which|who|how|when|where|any|i want|i need|i wonder|me (?:want|need|wonder)) /;
/** A greeting, thanks, a farewell: never what a text is about when something else stands there. */
const COURTESY = /^ (?:(?:hello|thanks|good|day|please|regards|in|advance|for|the|your|help|me|team|,|!|NAME) )+$/;
const WORD = /^[a-z'’]{2,}$/;

/**
 * What a text shows to the learned reader, each once: the words and neighbours of the sentences that ask (`u:`, `b:`), the words of
 * those around them (`c:`), the words as they were typed (`w:`, without names), whether an office's words stand there, and how long it is. Names and values are never in it.
 */
export function featuresOf(facts: Pick<Facts, 'sentences' | 'items' | 'named' | 'code'>): readonly string[] {
  const { sentences, items, named } = facts;
  const found = new Set<string>(['bias']);
  const looked = sentences.length <= MOST_SENTENCES ? sentences : [...sentences.slice(0, 16), ...sentences.slice(-8)];
  const asks = looked.map(isAsking);
  if (!asks.includes(true))
    asks[
      Math.max(
        0,
        looked.findLastIndex(({ shape }) => !COURTESY.test(shape)),
      )
    ] = true;
  let words = 0;
  looked.forEach(({ shape }, i) => {
    const parts = shape.trim().split(' ');
    words += parts.length;
    parts.forEach((part, k) => {
      found.add(`${asks[i] === true ? 'u' : 'c'}:${part}`);
      if (asks[i] === true && parts[k + 1] !== undefined) found.add(`b:${part} ${parts[k + 1] ?? ''}`);
    });
  });
  const names = new Set(named.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  items.slice(0, MOST_WORDS).forEach(({ low }, i) => {
    if (!names.has(i) && WORD.test(low)) found.add(`w:${low}`);
  });
  found.add(`length:${Math.min(6, Math.floor(words / 3))}`);
  found.add(`sentences:${Math.min(4, sentences.length)}`);
  for (const sign of officeSigns(facts)) found.add(sign);
  return [...found];
}

function isAsking({ question, shape }: Sentence): boolean {
  return question || ASKS.test(shape);
}
