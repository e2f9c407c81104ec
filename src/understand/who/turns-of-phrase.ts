import { isCommonWord } from '../lexicon/common-words.ts';
import { FAMILY_NAMES } from '../lexicon/family-names.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { WORD_NAMES } from '../lexicon/names.ts';
import { isRarerWord } from '../lexicon/rarer-words.ts';
import { wordStems } from '../lexicon/stems.ts';
import { VOCABULARY } from '../lexicon/vocabulary.ts';
import { shapeAt, wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';

/** "what in the name of God is that", "for the love of Mike": nobody whom the oath calls. */
export function isSwornBy(items: readonly Item[], from: number): boolean {
  const oath = [3, 2, 1].map((k) => wordAt(items, from - k)).join(' ');
  if (oath === 'the name of') return /^(?:in)$/.test(wordAt(items, from - 4));
  return oath === 'the love of' && wordAt(items, from - 4) === 'for';
}

/** "any notion why", "cut her some slack", "a zoom out", "teams of people": English words in small letters that are applications in a capital. */
const IDIOMS: readonly (readonly [low: string, before: RegExp, after: RegExp])[] = [
  ['notion', /(?:^| )(?:any|no|some|a|the|this|that|slightest|faintest|vaguest|foggiest|strange|odd|vague)$/, /^/],
  ['slack', /(?:^| )(?:any|no|some|the|much|more|little|cut|cuts|picking up|pick up|picks up|picked up|take up)$/, /^/],
  ['slack', /^/, /^(?:in the|off|time|jaw|water)(?: |$)/],
  ['zoom', /^/, /^(?:out|lens|lenses|meeting room)(?: |$)/],
  ['zoom', /(?:^| )(?:optical|digital|quick|let's|to)$/, /^in on(?: |$)/],
  [
    'outlook',
    /(?:^| )(?:the|an?|our|his|her|their|weather|good|bad|bleak|grim|positive|negative|economic|sunny|gloomy|whole)$/,
    /^(?:on (?:life|things|the)|for (?:the|this|next|today|tomorrow)|(?:is|was|looks|remains) (?:good|bad|bleak|grim|poor|sunny|bright|gloomy|dim|positive|negative|rosy|mixed|fair|wet|dry|uncertain|not (?:good|great|rosy)))(?: |$)/,
  ],
  [
    'teams',
    /^/,
    /^of (?:people|two|three|four|five|six|ten|nurses|workers|volunteers|students|experts|engineers|\p{Ll}+(?:ers|ors|ists))(?: |$)/u,
  ],
  [
    'teams',
    /(?:^| )(?:both|two|three|four|other|different|several|many|all|rival|rescue|these|those)$/,
    /^(?:are|were|have|had|went|left|in|on|from|of|that|who|[,.]|$)/,
  ],
];
const IDIOM_REACH = 3;

/** An application's name in small letters that is an ordinary word here. */
export function isIdiom(items: readonly Item[], i: number): boolean {
  const { raw = '', possessive = false } = items[i] ?? {};
  if (possessive || !IDIOMS.some(([low]) => low === raw)) return false;
  const words = (from: number, to: number): string =>
    items
      .slice(Math.max(0, from), to)
      .map(({ low }) => low)
      .join(' ');
  const [before, after] = [words(i - IDIOM_REACH, i), words(i + 1, i + 1 + IDIOM_REACH)];
  return IDIOMS.some(([low, ahead, behind]) => low === raw && ahead.test(before) && behind.test(after));
}

/** What leads to a person, whatever the word is: "lockout archer", "is archer locked". */
const LEADS =
  /^(?:lockout|replay|aitm|mfa|risk|revoke|disable|enable|unblock|unlock|block|lock|kick|kill|signout|sign|out|log|boot|throw|shut|suspend|restore|reset|help|please|pls|user|account|colleague|mute|unmute|methods|signins?|history|apps|for|of|about|is|was|has|did|does|do|on|in|into|to|from|with|why|can|cannot|whether|if|check|show|lookup|,|:)?$/;

/** "who's still faffing about", "what's the holdup with …": an English word in small letters where nothing leads to a person. */
export function isTurnOfPhrase(items: readonly Item[], i: number): boolean {
  const { raw = '', low = '' } = items[i] ?? {};
  if (/^\p{Ll}/u.test(raw) && isMildOath(items, i)) return true;
  if (raw !== low || !isRarerWord(low)) return false;
  const before = shapeAt(items, i - 1);
  if (before === 'is' && /ing$/.test(low)) return true;
  return i === 0 ? wordAt(items, 1) === ',' : !LEADS.test(before);
}

/** "can't flippin log in myself": said between a verb and what cannot be done, by whoever tells it of himself. */
function isMildOath(items: readonly Item[], i: number): boolean {
  if (!/in(?:g|['’])?$/.test(wordAt(items, i)) || FIRST_NAMES.has(wordAt(items, i)) || FAMILY_NAMES.has(wordAt(items, i)))
    return false;
  if (
    shapeAt(items, i - 1) !== 'cannot' ||
    !/^(?:signin|enter|open|work|access)$/.test(shapeAt(items, /^['’]$/.test(items[i + 1]?.raw ?? '') ? i + 2 : i + 1))
  )
    return false;
  return items.slice(Math.max(0, i - 3), i + 5).some(({ shape, low }) => shape === 'me' && /^(?:i|myself|me)$/.test(low));
}

/** "TICKET TEXT BEGINS", "END OF FORM": ordinary words in capitals at the end of a line of a text that has small letters elsewhere. */
export function isBanner(items: readonly Item[], from: number, to: number): boolean {
  const words = items.slice(from, to);
  if (to - from < 2 || !words.every(({ raw, low }) => /^\p{Lu}{2,}$/u.test(raw) && isOrdinary(low))) return false;
  const next = items[to];
  if (next !== undefined && next.newLine !== true && next.kind !== 'stop' && next.kind !== 'quoted') return false;
  return items.some(({ raw, kind }) => kind === 'quoted' || /^\p{Ll}{3,}$/u.test(raw));
}

function isOrdinary(low: string): boolean {
  if (FIRST_NAMES.has(low) || FAMILY_NAMES.has(low) || WORD_NAMES.has(low)) return false;
  return [low, ...wordStems(low)].some((word) => isCommonWord(word) || VOCABULARY.has(word) || isRarerWord(word));
}

/** "how many did we have, ballpark": behind a question and its comma, a word made of two. */
export function isAfterthought(items: readonly Item[], i: number): boolean {
  const { raw = '', low = '' } = items[i] ?? {};
  const end = items[i + 1];
  if (raw !== low || items[i - 1]?.raw !== ',' || (end !== undefined && end.kind !== 'stop' && end.kind !== 'punct'))
    return false;
  let from = i - 1;
  while (from > 0 && items[from - 1]?.kind !== 'stop' && items[from]?.newLine !== true) from -= 1;
  return /^(?:what|which|who|howmany|how|where|when|any|why)$/.test(shapeAt(items, from)) && isOfTwoWords(low);
}

const SHORTEST_HALF = 3;

function isOfTwoWords(low: string): boolean {
  if (FAMILY_NAMES.has(low) || FIRST_NAMES.has(low)) return false;
  const isHalf = (half: string): boolean => half.length >= SHORTEST_HALF && (isCommonWord(half) || isRarerWord(half));
  return isRarerWord(low) || Array.from(low).some((_, k) => isHalf(low.slice(0, k)) && isHalf(low.slice(k)));
}
