import type { Facts } from '../read.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/shape.ts';
import { forwardedFrom } from '../text/clean.ts';
import { leansOn } from '../follow-up.ts';
import { afterTurn, asksAdvice, isReason, isUnwished } from './statements.ts';
import { orderIn, parts } from './actions.ts';
import { isOtherAct } from './other-requests.ts';
import { isOtherSense } from './other-senses.ts';
import { adjust } from './adjust.ts';
import { asWish } from './channel-forms.ts';
import { isCause } from './causes.ts';
import { isKnownAlready, withoutAside } from './aside.ts';
import { forbids, isInjected, isOldSubject, isPlayed, isRetracted, playsRole } from './injected.ts';
import { secondOpinion, unheardOrder } from './learned/second-opinion.ts';
import { hangsOnAnswer, ordersIn, withGoAhead, withoutOrders } from './orders.ts';
import { askedOfQuote } from './quoted-question.ts';
import { isReportedOrder, underHeading } from './reported.ts';
import { mergeScores, scoreSentence, THRESHOLD } from './score.ts';
import type { Scored } from './score.ts';
import { shapeReading } from './shape-reading.ts';
import { collectSlots } from './slots.ts';
import { isGreeting, moodOf } from './small-talk.ts';
import { isElsewhere } from './things.ts';
import { ignoresMail, isForbidden, isWish } from './unwanted.ts';
import { isTakenBack, takesBack } from './taken-back.ts';
import { adjustWhole, HELP_ASKED } from './whole-text.ts';

/** Sentences that are scored: the first and the last of a long text, where the question stands. */
const MOST_SENTENCES = 24;

/** "App name: Contoso Travel" on an error page is a value, and asks for nothing. */
const APP_LINE = /^ (?:app|apps|application|resource) (?:\S+ ){0,2}: (?:\S+ ){1,6}$/;

/** What a text asks for, from everything that was recognised in it. */
export function decide(facts: Facts): Reading {
  const asked = someSentences(facts.sentences).map((sentence, i, all) => withGoAhead(sentence, all[i + 1], facts));
  const plays = playsRole(facts.text);
  const injected = plays || isUntrusted(facts);
  const below = underHeading(asked, facts);
  const reported = asked.map((sentence, i) => below[i] === true || isReportedOrder(sentence, asked[i - 1], asked[i + 1]));
  const ordered = asked.map((sentence, i) =>
    injected || reported[i] === true || isFromMail(sentence, facts) || hangsOnAnswer(sentence, asked[i - 1])
      ? []
      : ordersIn(sentence),
  );
  const said = ordered.flat();
  const takenBack = asked.some(
    (sentence, i) => (ordered[i]?.length ?? 0) > 0 && isTakenBack(sentence, asked[i - 1], asked.slice(i + 1)),
  );
  const orders = takenBack || asked.some((sentence) => forbids(sentence, said)) ? [] : said;
  const weighed = asked.map(({ shape }) => asksAdvice(shape));
  const forgone = asked.findLastIndex(takesBack);
  const scores = asked.map((sentence, i) =>
    isWeighed(sentence, i, weighed) ||
    plays ||
    reported[i] === true ||
    isInjected(sentence.shape) ||
    (facts.pastedApp !== undefined && APP_LINE.test(sentence.shape))
      ? []
      : scoresOf(sentence, facts, (ordered[i]?.length ?? 0) > 0).filter(
          ({ intent }) => !isWish(intent) || (i >= forgone && !isFromMail(sentence, facts)),
        ),
  );
  const byCues = adjustWhole(mergeScores(scores), facts, orders.length > 0);
  const cuesOnly =
    injected ||
    said.length > 0 ||
    isAboutMail(facts) ||
    weighed.includes(true) ||
    reported.includes(true) ||
    asked.some((one) => isNotAsked(one, facts));
  const unheard = cuesOnly ? undefined : unheardOrder(facts);
  const ranked = cuesOnly ? byCues : withSecondOpinion(byCues, facts);
  const winner = ranked[0];
  const sentence =
    asked[scores.findIndex((list) => list.some((s) => s.intent === winner?.intent && s.weight === winner.weight))] ?? asked[0];
  const slots = collectSlots(facts, sentence, winner?.intent ?? 'unknown');
  const reading = winner && winner.weight >= THRESHOLD ? winner.intent : undefined;
  const only = unheard === undefined ? orders.length > 0 && areOrdersAndReasons(asked) : true;
  return shapeReading(facts, {
    orders: unheard === undefined ? orders : [unheard],
    ranked,
    reading: only ? undefined : reading,
    slots,
    sentence,
  });
}

/** The subject of an old mail, or what stands below "-----Original Message-----": somebody else's words. */
function isFromMail(sentence: Sentence, facts: Facts): boolean {
  const start = facts.items[sentence.from]?.start ?? 0;
  return isOldSubject(facts, sentence) || start > (forwardedFrom(facts.text) ?? Number.POSITIVE_INFINITY);
}

/** A mail stands beside the question, and its words are nothing to learn a wish from. */
function isAboutMail(facts: Facts): boolean {
  return facts.replySubject !== undefined || forwardedFrom(facts.text) !== undefined || askedOfQuote(facts) !== undefined;
}

/** Text that somebody else may have written, or that its writer took back: it orders nothing. */
function isUntrusted({ text, sentences, beganAgain }: Facts): boolean {
  return (
    beganAgain ||
    isRetracted(text) ||
    isPlayed(text) ||
    sentences.some(({ shape }) => isInjected(shape) || ignoresMail(shape)) ||
    /^\s*>/.test(text)
  );
}

/** Nothing is said but orders and why. */
function areOrdersAndReasons(asked: readonly Sentence[]): boolean {
  return asked.every((sentence) =>
    parts(sentence.shape).every(
      (part) => orderIn(part) !== undefined || isReason(part, sentence) || (!sentence.question && isCause(part)),
    ),
  );
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

/** Says plainly that nothing is asked of us: an office's life, a denial, an order for somebody else. */
function isNotAsked(sentence: Sentence, facts: Facts): boolean {
  const { shape } = sentence;
  if (isOtherAct(sentence) || isElsewhere(shape) || isOtherSense(sentence, facts)) return true;
  return isForbidden(shape, facts.text) || isUnwished(shape);
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
  if (!ordered && isKnownAlready(sentence, facts)) return [];
  const asking = asWish(ordered ? sentence : withoutAside(afterTurn(sentence)));
  return adjust(scoreSentence(withoutOrders(asking)), asking, facts, ordered);
}

function someSentences(all: readonly Sentence[]): readonly Sentence[] {
  return all.length <= MOST_SENTENCES ? all : [...all.slice(0, 16), ...all.slice(-8)];
}
