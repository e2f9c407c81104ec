import type { ActionIntent } from '../command.ts';
import type { Facts } from '../read.ts';
import { forwardedFrom } from '../text/clean.ts';
import type { Sentence } from '../text/shape.ts';
import type { Named } from '../who/roles.ts';
import { forbids, isInjected, isOldSubject, isPlayed, isRetracted, playsRole } from './injected.ts';
import { hangsOnAnswer, ordersIn } from './orders.ts';
import { isClaimed, isReportedOrder, underHeading } from './reported.ts';
import { isSupposed } from './statements.ts';
import { isTakenBack } from './taken-back.ts';
import { ignoresMail } from './unwanted.ts';

/** What the sentences of a text order, and whose words they are. */
export interface Given {
  /** What each sentence orders. */
  readonly ordered: readonly (readonly ActionIntent[])[];
  /** All of that. */
  readonly said: readonly ActionIntent[];
  /** What is left of it when nothing takes it back. */
  readonly orders: readonly ActionIntent[];
  /** Sentences that only tell of somebody else's order or wish. */
  readonly reported: readonly boolean[];
  /** The text gives the bot a role to play. */
  readonly plays: boolean;
  /** Somebody else may have written the text: it orders nothing. */
  readonly untrusted: boolean;
}

export function ordersGiven(asked: readonly Sentence[], facts: Facts): Given {
  const plays = playsRole(facts.text);
  const untrusted = plays || isUntrusted(facts);
  const below = underHeading(asked, facts);
  const reported = asked.map((sentence, i) => below[i] === true || isReportedOrder(sentence, asked[i - 1], asked[i + 1]));
  const heard = asked.map((sentence, i) =>
    untrusted ||
    reported[i] === true ||
    isFromMail(sentence, facts) ||
    isForColleague(sentence, facts) ||
    hangsOnAnswer(sentence, asked[i - 1]) ||
    isSupposed(asked, i)
      ? []
      : ordersIn(sentence),
  );
  // an account is not given back to whoever only says whose it is
  const claimed = heard.flat().includes('enable') && asked.some(isClaimed);
  const ordered = claimed ? heard.map((all) => all.filter((order) => order !== 'enable')) : heard;
  const said = ordered.flat();
  const takenBack = asked.some(
    (sentence, i) => (ordered[i]?.length ?? 0) > 0 && isTakenBack(sentence, asked[i - 1], asked.slice(i + 1)),
  );
  const orders = takenBack || asked.some((sentence) => forbids(sentence, said)) ? [] : said;
  const told = claimed ? asked.map((sentence, i) => reported[i] === true || isClaimed(sentence)) : reported;
  return { ordered, said, orders, reported: told, plays, untrusted: untrusted || claimed };
}

/** The subject of an old mail, or what stands below "-----Original Message-----": somebody else's words. */
export function isFromMail(sentence: Sentence, facts: Facts): boolean {
  const start = facts.items[sentence.from]?.start ?? 0;
  return isOldSubject(facts, sentence) || start > (forwardedFrom(facts.text) ?? Number.POSITIVE_INFINITY);
}

const CALLED =
  /^(?: (?:hello|so|ok|and|now|hey|,))* USER [,:;–—-] (?:(?:please|pls|kindly|just|now|quickly|can|could|would|will|you|must|go|and) )*(?:revoke|disable|enable|kick|kill|block|lock|signout|suspend) (?:(?:the|all|any|every|active|open|account|token|signin|enter|of|for|user|out|colleague|pronoun) )*USER /;

/** "Jonas, disable Ana Ruiz": one is called by name, and is to do something to another. */
function isForColleague({ shape, from, to }: Sentence, { named }: Facts): boolean {
  if (!CALLED.test(shape)) return false;
  const people = named.filter((one) => one.role === 'person' && one.from >= from && one.to <= to);
  const [called, other] = people;
  if (called === undefined || other === undefined || !isNamed(called) || !isNamed(other)) return false;
  const words = called.text.toLowerCase().split(' ');
  return !other.text
    .toLowerCase()
    .split(' ')
    .some((word) => words.includes(word));
}

/** An address or an id may be that of whoever is named before it. */
function isNamed({ kind }: Named): boolean {
  return kind === 'name' || kind === 'mention';
}

/** Text that somebody else may have written, or that its writer took back: it orders nothing. */
function isUntrusted({ text, sentences, isPartial }: Facts): boolean {
  return (
    isPartial ||
    isRetracted(text) ||
    isPlayed(text) ||
    sentences.some(({ shape }) => isInjected(shape) || ignoresMail(shape)) ||
    /^\s*>/.test(text)
  );
}
