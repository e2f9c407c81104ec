import type { Facts } from '../read.ts';
import type { Reading } from '../reading.ts';
import { forwardedFrom } from '../text/clean.ts';
import type { Sentence } from '../text/shape.ts';
import { orderIn, parts } from './actions.ts';
import { adjust } from './adjust.ts';
import { ifAskedStart, isOfAll, isPlainTopic, leadEnd, storyEnd, tailStart, tellsBeside } from './beside-everybody.ts';
import { isKnownAlready, withoutAside, withoutContrast } from './aside.ts';
import { isCause } from './causes.ts';
import { asSwitch, asWish } from './channel-forms.ts';
import { isFromMail, ordersGiven } from './given-orders.ts';
import type { Given } from './given-orders.ts';
import { isInjected } from './injected.ts';
import { hearLearned } from './learned/heard.ts';
import type { Heard } from './learned/heard.ts';
import { withGoAhead, withoutOrders } from './orders.ts';
import { isOtherAct } from './other-requests.ts';
import { isOtherSense } from './other-senses.ts';
import { askedOfQuote, askedOfSpeech } from './quoted-question.ts';
import { mergeScores, scoreSentence, THRESHOLD } from './score.ts';
import type { Scored } from './score.ts';
import { shapeReading } from './shape-reading.ts';
import { collectSlots } from './slots.ts';
import { afterTurn, asksAdvice, isNeverSo, isReason, isSupposed, isTold, isUnwished } from './statements.ts';
import { takesBack } from './taken-back.ts';
import { isElsewhere } from './things.ts';
import { isForbidden, isWish } from './unwanted.ts';
import { adjustWhole } from './whole-text.ts';
import { asOfficeWish } from './wishes.ts';

/** Sentences that are scored: the first and the last of a long text, where the question stands, and what of an error stands between them. */
const MOST_SENTENCES = 24;
const MOST_PASTED = 4;
const PASTED = / (?:REQUEST|CORRELATION|CODE) /;

/** "App name: Contoso Travel" on an error page is a value, and asks for nothing. */
const APP_LINE = /^ (?:app|apps|application|resource) (?:\S+ ){0,2}: (?:\S+ ){1,6}$/;

/** A text beside a paste is asked about from several sides. */
const decided = new WeakMap<Facts, Reading>();

/** What a text asks for, from everything that was recognised in it. */
export function decide(facts: Facts): Reading {
  const reading = decided.get(facts) ?? weigh(facts);
  decided.set(facts, reading);
  return reading;
}

function weigh(facts: Facts): Reading {
  const asked = someSentences(facts.sentences)
    .map((sentence, i, all) => asSwitch(sentence, all[i - 1]))
    .map((sentence, i, all) => withGoAhead(sentence, all[i + 1], facts))
    .map((sentence, i, all) => asOfficeWish(sentence, i, all, facts.items));
  const given = ordersGiven(asked, facts);
  const weighed = asked.map(({ shape }, i) => asksAdvice(shape) || isSupposed(asked, i));
  const scores = scoresIn(asked, given, weighed, facts);
  const byCues = adjustWhole(mergeScores(scores), facts, given.orders.length > 0);
  const cuesOnly =
    isPlain(asked, given, facts) ||
    weighed.includes(true) ||
    deniesOrTellsFirst(asked, byCues) ||
    asked.some(({ shape }) => SPRAY_OF_CODE.test(shape));
  const { ranked, unheard }: Heard = cuesOnly ? { ranked: byCues } : hearLearned(byCues, facts);
  const winner = ranked[0];
  const sentence =
    asked[decidingOf(asked, scores, winner?.intent, facts)] ??
    asked.find(({ shape }) => isPlainTopic(shape.slice(shape.lastIndexOf(' : ') + 2))) ??
    asked[0];
  const reading = winner && winner.weight >= THRESHOLD ? winner.intent : undefined;
  const orders = unheard === undefined ? given.orders : [unheard];
  const only = unheard !== undefined || (orders.length > 0 && areOrdersAndReasons(asked));
  return shapeReading(facts, {
    orders,
    ranked,
    reading: only ? undefined : reading,
    slots: collectSlots(facts, sentence, winner?.intent ?? 'unknown'),
    sentence,
    ordering: asked.filter((_, i) => (given.ordered[i]?.length ?? 0) > 0),
  });
}

/** "credential stuffing with 50053 since Monday?": a topic by its name, with the code that it gives. */
const SPRAY_OF_CODE =
  /^ (?:(?:any|is|are|was|were|there|more|new|signs|of|a|the|so|hello|please|pls|show|list|check|for|,) )*spray (?:(?:attacks?|attempts?|with|by|using|giving|behind|and|code|error|the|TIME|:) )*CODE (?:(?:TIME|in|tenant|please|pls|thanks|again|,|now) )*$/;

/** The sentence that says most for a reading, or the question about somebody behind what only tells of it; -1 where none does. */
function decidingOf(
  asked: readonly Sentence[],
  scores: readonly (readonly Scored[])[],
  intent: Scored['intent'] | undefined,
  facts: Facts,
): number {
  const weights = scores.map((list) => list.find((one) => one.intent === intent)?.weight ?? 0);
  const most = Math.max(...weights, 0);
  if (most === 0) return -1;
  const first = weights.indexOf(most);
  if (asked[first]?.question === true) return first;
  const behind = asked.findIndex(
    (sentence, i) =>
      i > first &&
      sentence.question &&
      ((hasAddress(sentence, facts) && !/ (?:pronoun|that|this) /.test(sentence.shape)) ||
        ((weights[i] ?? 0) >= THRESHOLD && ABOUT_SOMEBODY.test(sentence.shape))),
  );
  return behind < 0 || hasAddress(asked[first], facts) ? first : behind;
}

/** Not "Priya: why?", where that is who asks. */
const ABOUT_SOMEBODY = /^(?! USER : ).* USER /;

function hasAddress(sentence: Sentence | undefined, { named }: Facts): boolean {
  return (
    sentence !== undefined && named.some(({ kind, from }) => kind === 'email' && from >= sentence.from && from < sentence.to)
  );
}

/** What each sentence can mean by its cues, where it is the asker's own and not weighed, told or played. */
function scoresIn(
  asked: readonly Sentence[],
  { ordered, reported, plays }: Given,
  weighed: readonly boolean[],
  facts: Facts,
): readonly (readonly Scored[])[] {
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
  return withoutStories(asked, scores, facts);
}

/** "Ulla flew to Madeira on Saturday. What is waiting for approval?": a place in a story before the question is no travel. */
function withoutStories(
  asked: readonly Sentence[],
  scores: readonly (readonly Scored[])[],
  facts: Facts,
): readonly (readonly Scored[])[] {
  const isAsked = ({ intent, weight }: Scored): boolean => intent !== 'travel' && weight >= THRESHOLD;
  const last = scores.findLastIndex((list, i) => asked[i]?.question === true && list.some(isAsked));
  const plain = asked.findIndex(({ shape }, i) => isPlainTopic(shape.replace(OF_ONE, ' ')) && scores[i]?.some(isAsked) === true);
  return scores.map((list, i) => {
    const sentence = asked[i];
    if (plain >= 0 && i !== plain && sentence !== undefined && tellsBeside(sentence, facts)) return [];
    if (sentence?.question === false && (tellsBeside(sentence, facts) || REPORTED.test(sentence.shape)))
      return withoutAsked(list, i, asked, scores);
    return i < last && sentence !== undefined && isTold(sentence) ? list.filter(({ intent }) => intent !== 'travel') : list;
  });
}

/** "blocked sign-ins for Ana, past 2 days": a topic that is asked for by its name, of one. */
const OF_ONE = / (?:for|of) USER (?:, (?=TIME ))?/;

/** "so she said I was locked, then it was fine": what somebody else said before the question. */
const REPORTED = /^ (?:(?:so|and|ok|well|um|yeah|hello|,) )*(?:pronoun|USER|NAME|the \S+) says /;
const ASKED = /^ (?:(?:so|and|ok|well|please|can you|,) )*(?:is|was|has|had|did|does|why|what|check|show) (?:\S+ ){0,4}?USER /;

/** "The CIO asked whether traffic went up. How many sign-ins did we have?": what a question behind it asks, the story does not. */
function withoutAsked(
  list: readonly Scored[],
  i: number,
  asked: readonly Sentence[],
  scores: readonly (readonly Scored[])[],
): readonly Scored[] {
  const reported = REPORTED.test(asked[i]?.shape ?? '');
  const asks = reported ? ({ shape }: Sentence): boolean => ASKED.test(shape) : ({ question }: Sentence): boolean => question;
  const behind = scores.filter((_, k) => k > i && asked[k] !== undefined && asks(asked[k])).flat();
  return list.filter(
    ({ intent }) => !(isOfAll(intent) || reported) || !behind.some((one) => one.intent === intent && one.weight >= THRESHOLD),
  );
}

/** An order was heard, or it is plain that none is given and nothing asked, or so much is said that it is no question: nothing for the learned reader to add. */
function isPlain(asked: readonly Sentence[], { untrusted, said, reported }: Given, facts: Facts): boolean {
  return (
    untrusted ||
    facts.sentences.length > MOST_SENTENCES ||
    said.length > 0 ||
    isAboutMail(facts) ||
    reported.includes(true) ||
    asked.some((sentence) => isNotAsked(sentence, facts))
  );
}

/** "don't disable Noor yet, first show me …", "boss is in Oslo: why …": a denial or a story, which the learned reader cannot tell from the question. */
function deniesOrTellsFirst(asked: readonly Sentence[], byCues: readonly Scored[]): boolean {
  return (
    (byCues[0]?.weight ?? 0) >= THRESHOLD &&
    asked.some(
      (sentence) =>
        (storyEnd(sentence.shape) ?? ifAskedStart(sentence.shape)) !== undefined ||
        withoutContrast(afterTurn(sentence)) !== sentence,
    )
  );
}

/** A mail stands beside the question, and its words are nothing to learn a wish from. */
function isAboutMail(facts: Facts): boolean {
  return (
    facts.replySubject !== undefined ||
    forwardedFrom(facts.text) !== undefined ||
    (askedOfQuote(facts) ?? askedOfSpeech(facts)) !== undefined
  );
}

/** "… all his sessions", "… the whole account": what an order covers, said behind it by itself. */
const COVERED =
  /^ (?:(?:all|every|each|any|the|of|whole|entire|full|both|and|out|pronoun|token|account|devices?|phone|everywhere|now|right|away|asap|immediately|please|pls|at once|NAME) )+$/;

/** "… I'm sure", "… I think": how sure the asker is of the reason. */
const SURE =
  /^ (?:(?:and|but|so) )*(?:(?:me|we) (?:(?:am|are|is|pretty|quite|very|fairly|almost|absolutely|totally|really|NUMBER|%|do) )*(?:sure|certain|positive|confident|think|afraid|believe|convinced|guess|fear|suspect|reckon|say|bet|swear|fear|mean)(?: (?:of|about) (?:it|that|this)| so| that)?|(?:no|without) (?:\S+ )?doubt(?: about (?:it|that))?|(?:that|it|this) is (?:\S+ )?(?:sure|certain|clear|confirmed|a fact)|(?:for|to be) sure|clearly|obviously|definitely|certainly|surely|confirmed) $/;

/** Nothing is said but orders and why. */
function areOrdersAndReasons(asked: readonly Sentence[]): boolean {
  const first = asked.findIndex(({ shape }) => parts(shape).some((part) => orderIn(part) !== undefined));
  return asked.every(
    (sentence, i) =>
      (i < first && isTold(sentence)) ||
      parts(sentence.shape).every(
        (part) =>
          orderIn(part) !== undefined ||
          isReason(part, sentence) ||
          (!sentence.question && (isCause(part) || COVERED.test(part) || SURE.test(part))),
      ),
  );
}

/** Says plainly that nothing is asked of us: an office's life, a denial, an order for somebody else. */
function isNotAsked(sentence: Sentence, facts: Facts): boolean {
  const { shape } = sentence;
  if (isOtherAct(sentence) || isElsewhere(shape) || isOtherSense(sentence, facts)) return true;
  return isForbidden(shape, facts.text) || isUnwished(shape) || isNeverSo(shape);
}

/** An opinion on an action is asked, here or in the sentence that this one is told to. */
function isWeighed({ question }: Sentence, i: number, weighed: readonly boolean[]): boolean {
  return weighed[i] === true || (!question && weighed.includes(true));
}

function scoresOf(sentence: Sentence, facts: Facts, ordered: boolean): readonly Scored[] {
  if (!ordered && isKnownAlready(sentence, facts)) return [];
  const asking = asWish(ordered ? sentence : withoutContrast(withoutAside(afterTurn(withoutLead(sentence)))));
  return adjust(scoreSentence(withoutOrders(asking)), asking, facts, ordered);
}

/** "Shift handover coming up, list risky users": the command, without what is only told in front of it. */
function withoutLead(sentence: Sentence): Sentence {
  const tail = tailStart(sentence.shape);
  if (tail !== undefined) return { ...sentence, shape: sentence.shape.slice(0, tail + 1) };
  const story = storyEnd(sentence.shape);
  if (story !== undefined) return { ...sentence, shape: sentence.shape.slice(story + 2), question: true };
  const end = leadEnd(sentence.shape);
  const shape = end === undefined ? '' : sentence.shape.slice(end + 2);
  return isPlainTopic(shape) ? { ...sentence, shape } : sentence;
}

function someSentences(all: readonly Sentence[]): readonly Sentence[] {
  if (all.length <= MOST_SENTENCES) return all;
  const pasted = all.slice(16, -8).filter(({ shape }) => PASTED.test(shape));
  return [...all.slice(0, 16), ...pasted.slice(0, MOST_PASTED), ...all.slice(-8)];
}
