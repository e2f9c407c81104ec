import type { ActionIntent, Command, Intent } from '../command.ts';
import type { Facts } from '../read.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/shape.ts';
import { leansOn } from '../follow-up.ts';
import { findPerson } from '../who/person.ts';
import { afterTurn, asksAdvice, isReason } from './statements.ts';
import { isAction, mentionsAction, orderIn, parts } from './actions.ts';
import { adjust } from './adjust.ts';
import { forbids, isInjected, isOldSubject, isRetracted, playsRole } from './injected.ts';
import { judgeCode } from './codes.ts';
import { explainedIn } from './effects.ts';
import { fit } from './fit.ts';
import type { Slots } from './fit.ts';
import { secondOpinion } from './learned/second-opinion.ts';
import { mergeScores, scoreSentence } from './score.ts';
import type { Scored } from './score.ts';
import { collectSlots } from './slots.ts';
import { isElsewhere } from './things.ts';
import { ignoresMail } from './unwanted.ts';

/** Below this a sentence says nothing that Signpost knows. */
const THRESHOLD = 3;
/** Two readings closer than this are both possible. */
const MARGIN = 0.05;
/** Sentences that are scored: the first and the last of a long text, where the question stands. */
const MOST_SENTENCES = 24;

/** "App name: Contoso Travel" on an error page is a value, and asks for nothing. */
const APP_LINE = /^ (?:app|apps|application|resource) (?:\S+ ){0,2}: (?:\S+ ){1,6}$/;

const READING_FALLBACK: readonly Intent[] = ['why', 'signins', 'lockout'];

/** What a text asks for, from everything that was recognised in it. */
export function decide(facts: Facts): Reading {
  const asked = someSentences(facts.sentences);
  const plays = playsRole(facts.text);
  const injected =
    plays ||
    facts.beganAgain ||
    isRetracted(facts.text) ||
    facts.sentences.some(({ shape }) => isInjected(shape) || ignoresMail(shape)) ||
    /^\s*>/.test(facts.text);
  const ordered = asked.map((sentence, i) =>
    injected || isOldSubject(facts, sentence) || hangsOnAnswer(sentence, asked[i - 1]) ? [] : ordersIn(sentence),
  );
  const said = ordered.flat();
  const orders = asked.some((sentence) => forbids(sentence, said)) ? [] : said;
  const weighed = asked.map(({ shape }) => asksAdvice(shape));
  const scores = asked.map((sentence, i) =>
    isWeighed(sentence, i, weighed) ||
    plays ||
    isInjected(sentence.shape) ||
    (facts.pastedApp !== undefined && APP_LINE.test(sentence.shape))
      ? []
      : scoresOf(sentence, facts, (ordered[i]?.length ?? 0) > 0),
  );
  const byCues = adjustWhole(mergeScores(scores), facts, orders.length > 0);
  const cuesOnly =
    injected ||
    said.length > 0 ||
    facts.replySubject !== undefined ||
    weighed.includes(true) ||
    asked.some(({ shape }) => isElsewhere(shape));
  const ranked = cuesOnly ? byCues : withSecondOpinion(byCues, facts);
  const winner = ranked[0];
  const sentence =
    asked[scores.findIndex((list) => list.some((s) => s.intent === winner?.intent && s.weight === winner.weight))] ?? asked[0];
  const slots = collectSlots(facts, sentence, winner?.intent ?? 'unknown');
  const reading = winner && winner.weight >= THRESHOLD ? winner.intent : undefined;
  const justified =
    orders.length > 0 && asked.every((s) => parts(s.shape).every((part) => orderIn(part) !== undefined || isReason(part, s)));
  return shapeReading(facts, { orders, ranked, reading: justified ? undefined : reading, slots, sentence });
}

interface Decision {
  readonly orders: readonly ActionIntent[];
  readonly ranked: readonly Scored[];
  readonly reading: Intent | undefined;
  readonly slots: Slots;
  readonly sentence: Sentence | undefined;
}

function shapeReading(facts: Facts, { orders, ranked, reading, slots, sentence }: Decision): Reading {
  const order = orders[0];
  const userId = mentionedId(facts, slots.user);
  const extra = userId === undefined ? {} : { userId };
  const mood = moodOf(facts);
  if (order !== undefined && asksNothing(reading)) {
    const target = orderSlots(facts, sentence);
    const deferred = orders.find((o) => o !== order);
    const id = mentionedId(facts, target.user);
    return {
      command: fit(order, target),
      certain: true,
      alternatives: [],
      notes: [],
      ...(deferred && { deferred: fit(deferred, target) }),
      ...(id !== undefined && { userId: id }),
    };
  }
  if (reading === 'unknown') return asksEffect(facts, sentence);
  if (reading === undefined && isGreeting(facts)) {
    return { command: { intent: 'help' }, certain: true, alternatives: [], notes: [], mood: 'greeting' };
  }
  if (reading === undefined) {
    return {
      command: { intent: 'unknown' },
      certain: false,
      alternatives: nearest(ranked, facts, slots, undefined),
      notes: [],
      ...(mood && { mood }),
      ...extra,
    };
  }
  const command = fit(reading, slots);
  const second = ranked[1];
  const certain = second === undefined || (ranked[0]?.weight ?? 0) - second.weight > MARGIN;
  return {
    command,
    certain,
    alternatives: certain ? [] : nearest(ranked, facts, slots, reading),
    notes: [],
    ...(order !== undefined && { deferred: fit(order, slots.user === undefined ? orderSlots(facts, sentence) : slots) }),
    ...(mood && reading === 'help' && { mood }),
    ...extra,
  };
}

/** Nothing is read that would have to be done before an order. */
function asksNothing(reading: Intent | undefined): boolean {
  return reading === undefined || reading === 'help' || reading === 'unknown';
}

/** "What does revoke do?": nothing that Signpost looks up or does, and it can say what the action does. */
function asksEffect(facts: Facts, sentence: Sentence | undefined): Reading {
  const explains = explainedIn(facts, sentence);
  // "What does 'replay check' do?": no action, but something that can be asked.
  if (explains.length === 0) return { command: { intent: 'help' }, certain: true, alternatives: [], notes: [] };
  return { command: { intent: 'unknown' }, certain: true, alternatives: [], notes: [], explains };
}

/** The learned reader is not asked about small talk, nor about a text that only has a meaning after the one before it. */
function withSecondOpinion(ranked: readonly Scored[], facts: Facts): readonly Scored[] {
  const [first] = ranked;
  if (first?.intent === 'unknown') return ranked;
  const heard = first !== undefined && first.weight >= THRESHOLD ? first.intent : 'unknown';
  if (leansOn(facts) || (heard === 'unknown' && isTooLittle(facts))) return ranked;
  const { instead } = secondOpinion(heard, facts);
  if (instead === undefined || (heard === 'help' && instead === 'unknown' && (first?.weight ?? 0) >= HELP_ASKED)) return ranked;
  const others = ranked.filter(({ intent }) => intent !== instead);
  const weight = Math.max(THRESHOLD, first?.weight ?? 0);
  // What the cues read stays the next best, and near enough to be offered.
  return instead === 'unknown' ? others.map((one) => ({ ...one, weight: 0 })) : [{ intent: instead, weight }, ...others];
}

/** Small talk, half a question ("why can't"), or an id with nothing but a label. */
function isTooLittle(facts: Facts): boolean {
  const words = facts.items.filter(({ kind }) => kind !== 'punct' && kind !== 'stop').length;
  return (
    isGreeting(facts) ||
    moodOf(facts) === 'thanks' ||
    words < 3 ||
    (words <= 3 && facts.items.some(({ kind }) => kind === 'guid' || kind === 'id'))
  );
}

/** An opinion on an action is asked, here or in the sentence that this one is told to. */
function isWeighed({ question }: Sentence, i: number, weighed: readonly boolean[]): boolean {
  return weighed[i] === true || (!question && weighed.includes(true));
}

function scoresOf(sentence: Sentence, facts: Facts, ordered: boolean): readonly Scored[] {
  const asking = ordered ? sentence : afterTurn(sentence);
  return adjust(scoreSentence(withoutOrders(asking)), asking, facts, ordered);
}

function someSentences(all: readonly Sentence[]): readonly Sentence[] {
  return all.length <= MOST_SENTENCES ? all : [...all.slice(0, 16), ...all.slice(-8)];
}

/** "All clear on Mark? Then switch his account on": only when the answer is yes. */
function hangsOnAnswer({ shape }: Sentence, before: Sentence | undefined): boolean {
  return before?.question === true && /^ (?:(?:,|and|so|ok|yes) )*then /.test(shape);
}

function ordersIn(sentence: Sentence): readonly ActionIntent[] {
  if (
    sentence.question &&
    !/^ (?:.* )?(?:can|could|would|will) (?:you|(?:someone|somebody|tenant) (?=(?:.* )?(?:please|pls) )) ?/.test(
      sentence.shape,
    ) &&
    !/^ (?:please|pls|kick|revoke|disable|enable|kill|block)/.test(sentence.shape)
  )
    return [];
  // "revoke? no way": a word with a question mark orders nothing
  if (sentence.question && /^ (?:revoke|disable|enable|block|kick) $/.test(sentence.shape)) return [];
  const all = parts(sentence.shape);
  // "what is the difference between revoke and disable": what follows an action only spoken of is no order either.
  const spoken = all.findIndex((part) => mentionsAction(part) && orderIn(part) === undefined);
  return (spoken < 0 ? all : all.slice(0, spoken)).flatMap((part) => orderIn(part) ?? []);
}

/** What is left to read once the orders are taken out: "replay check bob" of "replay check bob and revoke him". */
function withoutOrders(sentence: Sentence): string {
  const kept = parts(sentence.shape).filter((part) => orderIn(part) === undefined);
  return kept.length === 0
    ? ' '
    : kept.length === parts(sentence.shape).length
      ? sentence.shape
      : ` ${kept.map((p) => p.trim()).join(' , ')} `;
}

function orderSlots(facts: Facts, sentence: Sentence | undefined): Slots {
  const target = facts.sentences.find((s) => mentionsAction(s.shape)) ?? sentence;
  const person = findPerson(facts.items, facts.named, target);
  return person === undefined ? {} : { user: person === 'me' ? 'me' : person.text };
}

/** Nothing is guessed from a code in hexadecimal or from small talk. */
function adjustWhole(ranked: readonly Scored[], facts: Facts, ordered: boolean): readonly Scored[] {
  if (!ordered && ranked.length === 0 && facts.items.length <= 3 && facts.named.some((n) => n.kind === 'guid'))
    return [{ intent: 'lookup', weight: 4 }];
  const bare = facts.named.find((n) => n.kind === 'guid');
  if (bare && !ordered && isLookup(ranked, facts)) return [{ intent: 'lookup', weight: 4 }];
  if (facts.hasHex && facts.code === undefined && facts.ids.requestId === undefined && facts.ids.correlationId === undefined) {
    return ranked.filter((s) => s.intent !== 'explain' && s.intent !== 'why' && s.intent !== 'failures');
  }
  return judgeCode(withSaidLock(withSaidPlace(withoutPlea(ranked, facts), facts), facts), facts);
}

const WHAT_HAPPENED = /^ (?:so |and |but |please |hello )*what (?:is |was )?wrong (?:with|in|at|on|to|for) (?:USER|GUID) $/;

/** "can you look this up? 738f6819-…": a GUID and nothing said but that it is to be looked at. */
function isLookup(ranked: readonly Scored[], { named, sentences }: Facts): boolean {
  if (named.some((n) => n.kind !== 'guid' && n.weight >= 0)) return false;
  if (ranked[0]?.intent === 'lookup' || sentences.every((s) => WHAT_HAPPENED.test(s.shape))) return true;
  return ranked.length === 0 && sentences.some((s) => / (?:lookup|check|explain|wrong|this|show|what) /.test(s.shape));
}

/** 'check the claim "I am in Oslo"': a place in somebody's sentence, and the question whether that is so. */
function withSaidPlace(ranked: readonly Scored[], { speech, sentences }: Facts): readonly Scored[] {
  if (speech.place === undefined || (ranked[0]?.weight ?? 0) >= 8) return ranked;
  const asked = sentences.some(({ shape }) =>
    / (?:check|says|travel|really|possible|plausible|believable|believe|match|matches|fit|fits|agree|agrees|tally|consistent|confirm|true) /.test(
      shape,
    ),
  );
  return asked ? [{ intent: 'travel', weight: 8 }, ...ranked.filter(({ intent }) => intent !== 'travel')] : ranked;
}

/** 'she reads "Your account is locked" on her screen. Is it true?': the state of the account. */
function withSaidLock(ranked: readonly Scored[], { items, sentences }: Facts): readonly Scored[] {
  if ((ranked[0]?.weight ?? 0) >= THRESHOLD) return ranked;
  const said = items.some(({ kind, raw }) => kind === 'quoted' && /\baccount\b.*\b(?:locked|disabled|blocked)\b/i.test(raw));
  const asked = sentences.some(({ shape, question }) => question && / (?:true|so|right|correct|really|case) /.test(shape));
  return said && asked ? [{ intent: 'lockout', weight: 7 }, ...ranked] : ranked;
}

/** Weights below this come from the word "help" alone, not from a question about what an action does. */
const HELP_ASKED = 9.5;

/** "Please help, alice can't sign in" asks about alice. */
function withoutPlea(ranked: readonly Scored[], facts: Facts): readonly Scored[] {
  const about = facts.sentences.some((s) =>
    / (?:USER|CODE|IP|REQUEST|CORRELATION|pronoun) | me (?:\S+ )?(?:cannot|fail) | (?:compromised|phished|hijack) me /.test(
      s.shape,
    ),
  );
  if (!about || !ranked.some(({ intent, weight }) => intent !== 'help' && weight >= 4)) return ranked;
  return ranked.filter(({ intent, weight }) => intent !== 'help' || weight >= HELP_ASKED);
}

/** What to offer instead: the next readings, or what can be asked about the person or code that was named. Never an action. */
function nearest(ranked: readonly Scored[], facts: Facts, slots: Slots, chosen: Intent | undefined): readonly Command[] {
  const known = ranked.map((s) => s.intent).filter((intent) => intent !== chosen && !isAction(intent) && intent !== 'unknown');
  const byCode: readonly Intent[] = facts.code === undefined ? [] : ['explain', 'failures'];
  const byPerson = slots.user === undefined ? [] : READING_FALLBACK;
  const byIp: readonly Intent[] = slots.ip === undefined ? [] : ['signins', 'spray'];
  const none: readonly Intent[] = ['help'];
  const list = [...new Set([...known, ...byCode, ...byPerson, ...byIp, ...(chosen === undefined ? none : [])])];
  return list.slice(0, 3).map((intent) => fit(intent, slots));
}

function mentionedId(facts: Facts, user: string | undefined): string | undefined {
  return user === undefined ? undefined : facts.mentions.find((m) => m.name === user && m.bot !== true)?.id;
}

/** A greeting and nothing else: there, bot, a name. */
function isGreeting(facts: Facts): boolean {
  const shape = facts.sentences.map((s) => s.shape.trim()).join(' ');
  return /^hello(?: (?:hello|,|there|NAME|bot|help|[^\p{L}\p{N}]+))*$/u.test(shape);
}

function moodOf(facts: Facts): 'greeting' | 'thanks' | undefined {
  const shapes = facts.sentences.map((s) => s.shape).join('');
  if (/ hello /.test(shapes)) return 'greeting';
  return / thanks /.test(shapes) ? 'thanks' : undefined;
}
