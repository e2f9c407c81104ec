import { isTitle } from '../blocks/heading.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import type { Intent } from '../command.ts';
import type { Facts } from '../read.ts';
import type { Sentence } from '../text/shape.ts';
import type { Named } from '../who/roles.ts';
import { asksOfEverybody, isPaperFor, leadEnd, storyEnd } from './beside-everybody.ts';

/** `key=value` twice, what a firewall or a server writes, or nothing but numbers and words in capitals. */
const PAIR = /(?:^|[\s,;|])[\w.-]{1,30}=(?:"[^"]*"|\S*)/g;
const STAMPED =
  /^(?:<\d{1,3}>)?(?:\p{Lu}\p{Ll}{2} +\d{1,2} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*) \S+ [\w./-]+(?:\[\d+\])?:/u;
const NO_WORDS = /^(?:[^\p{Ll}]|(?<!\p{L})\p{Ll}(?!\p{L}))*$/u;
const KEY_OF_PERSON =
  /^(?:user|usr|username|user_name|upn|userprincipalname|account|acct|caller|login|principal|subject|suser|duser|target|who|identity)$/;

/** A line that a machine wrote: "rule=anomalous_auth sev=3 …", "203.0.113.66 443 ACCEPT x 9120". */
export function isMachineLine({ from, to }: Sentence, { items, text }: Facts): boolean {
  const line = text.slice(items[from]?.start ?? 0, items[to - 1]?.end ?? 0);
  if ((line.match(PAIR)?.length ?? 0) >= 2 || STAMPED.test(line)) return true;
  return NO_WORDS.test(line) && /\d/.test(line) && items.slice(from, to).some(({ kind }) => kind === 'ip' || kind === 'number');
}

/** "acct=ana": whom a machine's line says it is about. */
export function isKeyed({ from }: Named, { items }: Facts): boolean {
  return /^[=:]$/.test(items[from - 1]?.raw ?? '') && KEY_OF_PERSON.test(items[from - 2]?.low ?? '');
}

const TOPIC =
  /^ (?:risky|risk|alerts|failures|signins|volume|perhour|mute|unmute|mutes|apps|policy|explain|give|kindly|approvals|audit|legacy|spray|blockedsignins|passthrough|top|show|list|any|who|what|which|howmany|is|are|was|were|did|does|has|have|can|could|please|pls) /;
const SO_ASKED =
  / (?:so|hence|therefore|thus)(?: (?:me|we|please|now|just|want|ask|asking|prompt|question|request|query|am|here|to|know|then|,))* $/;
const OF_SOMEBODY = / (?:for|of|about|re|regarding|concerning|on|user|account|colleague) (?:the \S+ )?USER /;

/** Where the question behind it begins, and whether a story stands before it, whose times are none of the question's. */
interface Head {
  readonly item: number;
  readonly shape: number;
  readonly story: boolean;
}

/**
 * One past the colon behind which a question about everybody stands, where what stands before it says only where it comes from:
 * "Monthly report, chapter 3, clockmakers: top failures?", "Ines is in the sauna, so I ask: which approvals are waiting?"
 */
export function headEnd({ from, to, shape }: Sentence, { items, text, named }: Facts, intent: Intent): Head | undefined {
  const led = leadEnd(shape);
  const at = led ?? shape.lastIndexOf(' : ');
  const mark = shape[at + 1];
  const end = items.findLastIndex(({ raw }, i) => i >= from && i < to && raw === mark);
  const tail = shape.slice(at + 2);
  const story = storyHead({ from, to, shape }, items);
  if (story !== undefined) return story;
  if (at < 0 || end < 0 || !(TOPIC.test(tail) && asksOfEverybody({ shape: tail }, intent))) return undefined;
  const [head, found] = [shape.slice(0, at + 1), { item: end + 1, shape: at + 2, story: false }];
  if (isPaperFor(head)) return found;
  if (OF_SOMEBODY.test(head)) return undefined;
  if (led !== undefined || SO_ASKED.test(head)) return found;
  const plain = named.every((one) => one.from < from || one.to > end || !isWholeName(one));
  return plain && isTitle(text.slice(items[from]?.start ?? 0, items[end - 1]?.end ?? 0)) ? found : undefined;
}

/** Where what is told of whoever asks ends: at its last colon, or at "and" where it has none. */
function storyHead({ from, to, shape }: Pick<Sentence, 'from' | 'to' | 'shape'>, items: Facts['items']): Head | undefined {
  const story = storyEnd(shape);
  if (story === undefined) return undefined;
  const isInside = (i: number): boolean => i >= from && i < to;
  const last = shape.includes(' : ')
    ? items.findLastIndex(({ raw }, i) => isInside(i) && raw === ':')
    : items.findIndex(({ raw }, i) => isInside(i) && raw === 'and');
  return last < 0 ? undefined : { item: last + 1, shape: story + 2, story: true };
}

/** "Ana", "Rosa Lind": more likely somebody whom the question is about than a heading. */
function isWholeName({ kind, role, text }: Named): boolean {
  if (role !== 'person' || kind !== 'name') return kind === 'email' || kind === 'mention';
  return /^\p{Lu}/u.test(text) && FIRST_NAMES.has(text.split(' ')[0]?.toLowerCase() ?? '');
}

/** "Took over the pager from Dolores": whose shift the asker has now. */
const HANDED_OVER =
  /^ (?:(?:me|we|just|have|has|ok|so|now|,) )*(?:hijack|inherited|keepgetting|took over|takeover|collected|received|took) (?:TIME |(?:the|me|pronoun|this) (?!account|token|session)\S+ (?:\S+ )?)?from USER /;
/** "Mōrena from the greenstone carvers.": nothing is said of whoever it is. */
const VERBLESS = /^ (?:USER|NAME) (?:from|at|in|of|with) (?:the|our|a|an|me|pronoun) /;

/** Who greets or hands over to the asker in a sentence of his own. */
export function isIntroduction({ shape, from }: Sentence, { named }: Facts): boolean {
  if (HANDED_OVER.test(shape)) return true;
  const first = named.find((one) => one.from === from);
  return VERBLESS.test(shape) && first !== undefined && !isWholeName(first);
}
