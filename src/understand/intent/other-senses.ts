import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { SURNAMES, WORD_NAMES } from '../lexicon/names.ts';
import { isOfficeKind, isOfficeWord } from '../lexicon/office-words.ts';
import { isRarerWord } from '../lexicon/rarer-words.ts';
import { isPlace } from '../lexicon/places.ts';
import type { Facts } from '../read.ts';
import type { Item } from '../text/items.ts';
import type { Sentence } from '../text/shape.ts';
import type { Named } from '../who/roles.ts';

type Read = Pick<Facts, 'items' | 'named' | 'code'>;

/** Words of ours that an office uses in another sense as well. */
const TOPICS =
  /^(?:risk|risky|approvals|approved|waiting|spray|replay|theft|travel|holiday|volume|legacy|policy|alerts|audit|auditors|token|methods|workload|mute|mutes|unmute|subscribe|unsubscribe|signins?|history|guest|authenticator|phone|apps|why|explain|passthrough|hijack|locked|lockout|expired|blocked|block|disable|enable|lookup|request|show|wrong)$/;
/** Of these only a noun behind them says that they are another's: "sign-in sheet"; "sign in at the library" is a sign-in. */
const ONLY_COMPOUND = /^(?:signins?|apps|authenticator|holiday|waiting|history|show)$/;
/** These say what is done, and nothing by themselves: another topic beside them decides. */
const WEAK = /^(?:explain|lookup|show|wrong|history|request|waiting|holiday|apps|why|blocked|block|approved|enable|hijack)$/;
/** A state is of what it is said of, and never of what stands behind "for" or "with". */
const STATES = /^(?:locked|lockout|expired|blocked|theft|hijack|approved|wrong)$/;
/** Verbs: what they are about stands right behind them. */
const TAKES_OBJECT = /^(?:explain|why|lookup|block|disable|enable|mute|mutes|unmute|subscribe|replay|spray)$/;
/** "his travel story", "she left a session open in the lobby": whoever was spoken of before. */
const OF_SOMEBODY = /^(?:travel|token|replay|risk)$/;
/** What is ours beyond doubt, whatever stands beside it. */
const OURS =
  /^(?:account|password|mfa|CODE|IP|GUID|EMAIL|serviceprincipal|managedidentity|aitm|phished|compromised|spn|policyid|revoke|failures|blockedsignins|lostdevice|signout|interactive|noninteractive|oddplace|REQUEST|CORRELATION)$/;
/** "conditional access", "client secret", "legacy auth", "password spray": by more than one word they are nothing else. */
const OURS_IN_FULL = /^(?:spray|legacy|policy|workload|token|replay|risk|methods|passthrough|authenticator)$/;
/** What joins a word of ours to what it is about. */
const JOINS = /^(?:of|for|on|about|regarding|concerning|that|whether|over|against)$/;
/** What joins some of them besides. */
const OWN_JOINS: Readonly<Record<string, RegExp>> = {
  audit: /^(?:by|with|from|at|in)$/,
  auditors: /^(?:like|from|at)$/,
  token: /^(?:with|at|by|in)$/,
  subscribe: /^to$/,
  unsubscribe: /^from$/,
  mute: /^(?:in|during|at)$/,
  travel: /^(?:to|with|by)$/,
  risk: /^(?:with|to|in|if)$/,
  risky: /^to$/,
  approvals: /^(?:from|by)$/,
  alerts: /^(?:when|if|the)$/,
  legacy: /^to$/,
  policy: /^(?:covers?|allows?)$/,
  why: /^(?:is|are|was|were|does|do|did|the)$/,
};
/** "a summary of the alerts for the Monday meeting": what it is for, and nothing that it is about. */
const OCCASION = /^(?:meetings?|conference|webinar|seminar|keynote|review-meeting|lecture|quarter|building|release|customers?)$/;
/** Says of cookies that they are to be eaten. */
const OF_FOOD = /^(?:brought|bring|brings|bake|bakes|baked|baking|eat|eats|ate|eaten|eating|last|tasty|delicious|homemade)$/;
const DETERMINERS =
  /^(?:the|a|an|our|my|your|his|her|their|its|this|that|these|those|all|any|some|every|each|no|more|new|old|next|last|big|small|is|are|was|were|does|do|did|has|have|will|to|me|us|which|whose|not|so|too|i|we|you|of|long|much|many)$/;
const PREPOSITIONS = /^(?:of|for|on|about|in|at|by|with|from|to|into|onto|and|or|but|since|before|after|until)$/;
/** "the risk of moving", "a policy for working from home": what somebody does, and no signing in. */
const DOING = /^(?!being$|getting$|having$|signing$|logging$|using$|phishing$|accessing$|spraying$|blocking$)\p{Ll}{3,}ing$/u;
const OF_DOING = /^(?:risk|policy|methods)$/;
/** Words between the joint and the noun: "for the big summer party". */
const MOST_BETWEEN = 3;
/** Words before the joint: "what policy do we have on tips". */
const MOST_BEFORE = 5;

/**
 * A word of ours that an office's life governs: "spray paint", "tax audit", "the risk that the release slips", "policy on dogs".
 * Nothing else of the sentence may be ours: no person, no account, no address, and no topic that stands alone.
 */
export function isOtherSense({ from, to }: Pick<Sentence, 'from' | 'to'>, facts: Read): boolean {
  const words = facts.items.slice(from, to);
  if (facts.code !== undefined || words.some(isOurs)) return false;
  const topics = words.flatMap((item, i) => (TOPICS.test(item.shape) ? [i] : []));
  if (topics.some((at) => OF_SOMEBODY.test(words[at]?.shape ?? '')) && words.some(({ shape }) => shape === 'pronoun'))
    return false;
  if (!isHeldSomewhere(words, topics, facts.named, from) && !topics.some((at) => isGoverned(words, at))) return false;
  if (topics.some((at) => !WEAK.test(words[at]?.shape ?? '') && !isGoverned(words, at))) return false;
  return !facts.named.some((named) => named.from >= from && named.to <= to && isSomebody(facts.items, named));
}

/** How an office's words stand beside ours: what the learned reader may look at. */
export function officeSigns({ items, named, sentences, code }: Read & Pick<Facts, 'sentences'>): readonly string[] {
  const seen = Math.min(2, items.slice(0, 200).filter((item) => isPlain(item) && isOfficeWord(item.low)).length);
  const other = sentences.slice(0, 8).some((one) => isOtherSense(one, { items, named, ...(code !== undefined && { code }) }));
  return [`office:${seen}`, ...(other ? ['office:other'] : [])];
}

function isOurs({ shape, low }: Item): boolean {
  return OURS.test(shape) || (OURS_IN_FULL.test(shape) && / /.test(low));
}

/** "Our Christmas party is in Munich": something of an office that is somewhere. */
function isHeldSomewhere(words: readonly Item[], topics: readonly number[], named: readonly Named[], from: number): boolean {
  if (topics.length > 0) return false;
  return named.some(
    (one) =>
      one.role === 'place' && one.from >= from && words[one.from - from] !== undefined && isSubject(words, one.from - from),
  );
}

function isGoverned(words: readonly Item[], at: number): boolean {
  const item = words[at];
  if (item === undefined) return false;
  const { shape, low } = item;
  if (isNoun(words, at + 1) || isBySpelling(words, at, low)) return true;
  if (/^(?:theft|hijack)$/.test(shape) && isNounWithin(words, at + 1, { purpose: false, topic: shape })) return true;
  if (STATES.test(shape)) return isSubject(words, at);
  if (isNounBehind(words, at + 1)) return true;
  if (ONLY_COMPOUND.test(shape)) return false;
  return isMadeOf(words, at, shape) || isComplement(words, at + 1, shape);
}

/** "the sign on the door", "no guessing", "who brought the cookies", "my workload". */
function isBySpelling(words: readonly Item[], at: number, low: string): boolean {
  if (low === 'sign on') return isComplement(words, at + 1, 'why');
  if (/^guess(?:ed|ing)?$/.test(low)) return true;
  if (/^cookies?$/.test(low)) return words.some((item) => OF_FOOD.test(item.low));
  return low === 'workload' && /^(?:my|your|his|her|our|their|team)$/.test(words[at - 1]?.low ?? '');
}

/** "tax audit", "fire alarm alerts", "the goal in the replay": what stands before a noun of ours. */
function isMadeOf(words: readonly Item[], at: number, shape: string): boolean {
  const before = words[at - 1];
  if (before === undefined || (TAKES_OBJECT.test(shape) && !/^(?:spray|replay)$/.test(shape))) return false;
  if (isPlain(before) && isOfficeKind(before.low)) return true;
  if (TOPICS.test(before.shape) && isOfficeKind(words[at - 2]?.low ?? '')) return true;
  return DETERMINERS.test(before.low) && PREPOSITIONS.test(words[at - 2]?.low ?? '') && isNoun(words, at - 3);
}

/** "CFO locked out?": somebody who has an account. */
function isOfficer({ low }: Item): boolean {
  return /^(?:ceo|cfo|founder|chairman)$/.test(low);
}

/** "the door to the roof is locked", "has the milk expired": whose state it is. */
function isSubject(words: readonly Item[], at: number): boolean {
  const holiday = words[at]?.shape === 'approved' ? /^(?:leave|holidays?|vacation|trip)$/ : undefined;
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
    const item = words[i];
    if (!item || item.kind === 'app' || item.kind === 'email' || item.kind === 'mention') return false;
    if (isOfficer(item) && /^(?:locked|lockout)$/.test(words[at]?.shape ?? '')) continue;
    if (isNoun(words, i) || holiday?.test(item.low) === true) return true;
  }
  return false;
}

/** "explain the org chart", "of my holiday request", "that the release slips", "why the sky", "… do we have on tips". */
function isComplement(words: readonly Item[], at: number, topic: string): boolean {
  const isJoint = (low: string): boolean => JOINS.test(low) || OWN_JOINS[topic]?.test(low) === true;
  let i = at;
  if (!TAKES_OBJECT.test(topic)) while (i < at + MOST_BEFORE && isPart(words[i]) && !isJoint(words[i]?.low ?? '')) i += 1;
  const joint = i;
  while (isJoint(words[i]?.low ?? '') || /^(?:me|us|to me|to us)$/.test(words[i]?.low ?? '')) i += 1;
  if (i === joint && !TAKES_OBJECT.test(topic)) return false;
  const purpose = topic === 'alerts' && words[joint]?.low === 'for';
  return isNounWithin(words, i, { purpose, topic });
}

function isNounWithin(
  words: readonly Item[],
  from: number,
  { purpose, topic }: { readonly purpose: boolean; readonly topic: string },
): boolean {
  if (OF_DOING.test(topic) && DOING.test(words[from]?.low ?? '')) return true;
  for (let i = from, between = 0; between <= MOST_BETWEEN; i += 1) {
    const item = words[i];
    if (!item || !isPart(item)) return false;
    if (isNoun(words, i)) return !(purpose && OCCASION.test(item.low));
    if (isPlain(item) && isOfficeKind(item.low) && words[i + 1] !== undefined) return true;
    if (i > from && TOPICS.test(item.shape)) return isGoverned(words, i);
    if (PREPOSITIONS.test(item.low) && !DETERMINERS.test(item.low) && i > from) return false;
    if (!DETERMINERS.test(item.low)) between += 1;
  }
  return false;
}

function isPart(item: Item | undefined): boolean {
  return item !== undefined && item.kind !== 'punct' && item.kind !== 'app';
}

/** "legacy fax machine": a noun, and what it is made of between. */
function isNounBehind(words: readonly Item[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !isPlain(word) || TOPICS.test(word.shape)) return false;
  return !JOINS.test(word.low) && !PREPOSITIONS.test(word.low) && !DETERMINERS.test(word.low) && isNoun(words, at + 1);
}

/** A noun of an office, and nobody's name: "the parcel", "Christmas". */
function isNoun(words: readonly Item[], at: number): boolean {
  const item = words[at];
  return item !== undefined && isPlain(item) && isOfficeWord(item.low) && !isCalled(item, words[at - 1]);
}

/** "is Sky locked": a first name in a capital behind the verb of a question. */
function isCalled({ capital, low }: Item, before: Item | undefined): boolean {
  if (!capital || !WORD_NAMES.has(low) || /^(?:easter|christmas|winter)$/.test(low)) return false;
  return /^(?:is|was|has|did|does)$/.test(before?.shape ?? '');
}

function isPlain({ kind, possessive, low }: Item): boolean {
  return (kind === 'word' || kind === 'unknown' || kind === 'concept') && !possessive && !FIRST_NAMES.has(low);
}

/** A person or an application by a name that is none of an office's words, nor stands before one: "our Christmas party". */
function isSomebody(items: readonly Item[], named: Named): boolean {
  const { from, to, kind, role, weight, text } = named;
  if (role === 'none' || role === 'place' || weight < 0 || isPlace(text)) return false;
  if (kind === 'email' || kind === 'mention' || kind === 'guid') return true;
  const own = items.slice(from, to);
  const whole = own.length > 1 && own[0]?.capital === true;
  if (whole && (role === 'app' || !isOfficeWord(own.at(-1)?.low ?? ''))) return true;
  if (isUnknownFirst(own, named)) return true;
  if (own.some((item) => isOfficeKind(item.low) && !FIRST_NAMES.has(item.low))) return false;
  return role === 'app' ? kind !== 'app' : isNamed(own, named, items[to]);
}

/** "klara winter", "cordelia banks": a word that no table knows before the office's is somebody's first name. */
function isUnknownFirst(own: readonly Item[], { role, weight }: Named): boolean {
  const first = own[0];
  const least = SURNAMES.has(own.at(-1)?.low ?? '') ? 1 : 3;
  if (role !== 'person' || weight < least || own.length < 2 || first === undefined) return false;
  return first.kind === 'unknown' && !isOfficeWord(first.low) && (least > 1 || !isRarerWord(first.low));
}

function isNamed(own: readonly Item[], { possessive }: Named, next: Item | undefined): boolean {
  if (!possessive && isOfficeWord(next?.low ?? '')) return false;
  return own.some((item) => item.capital || FIRST_NAMES.has(item.low));
}
