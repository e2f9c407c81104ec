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
  const reported = asked.map(
    (sentence, i) =>
      below[i] === true ||
      isForColleague(sentence, facts) ||
      isComment(sentence, facts) ||
      isReportedOrder(sentence, asked[i - 1], asked[i + 1]),
  );
  const heard = asked.map((sentence, i) =>
    untrusted ||
    reported[i] === true ||
    isFromMail(sentence, facts) ||
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

/** "# revoke ana@contoso.com", "// disable Ana", "TODO: mute Ana": a comment in a script or a note to oneself. */
const COMMENT = /^[ \t]*(?:#{1,6}[ \t]|\/\/|--[ \t]|;|\/\*|<!--|(?:rem|todo|fixme)\b)/i;
const LONGEST_MARK = 40;
const WISH = / (?:mute|unmute|subscribe|unsubscribe) /;

/** The line on which a sentence begins is a comment, and would order something. */
function isComment(sentence: Sentence, { text, items }: Facts): boolean {
  const start = items[sentence.from]?.start ?? 0;
  const at = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  return COMMENT.test(text.slice(at, at + LONGEST_MARK)) && wishes(sentence);
}

function wishes(sentence: Sentence): boolean {
  return ordersIn(sentence).length > 0 || WISH.test(sentence.shape);
}

const WHAT_TO_DO =
  '(?:(?:please|pls|kindly|just|now|quickly|can|could|would|will|you|must|go|and) )*(?:revoke|disable|enable|kick|kill|block|lock|signout|suspend|mute|unmute) (?:(?:the|all|any|every|active|open|account|token|signin|enter|of|for|user|out|colleague|pronoun) )*USER ';
const CALLED = new RegExp(
  `^(?: (?:so|ok|and|now|,))* (?:(?:hello )?(?:USER|NAME) [,:;–—-] |USER (?=(?:please|pls|kindly|can|could|would|will) )|hello (?:USER|NAME) (?=(?:please|pls|kindly|can|could|would|will) ))${WHAT_TO_DO}`,
);

/** "Jonas, disable Ana Ruiz", "hi Jonas, can you …": one is called by name, and is to do something to another. */
function isForColleague({ shape, from, to }: Sentence, { named, items }: Facts): boolean {
  if (!CALLED.test(shape)) return false;
  const people = named.filter((one) => one.role === 'person' && one.from >= from && one.to <= to);
  const [called, other] = people;
  if (called === undefined || other === undefined || !isNamed(called)) return false;
  if (items.slice(called.to, other.from).some(({ newLine }) => newLine === true)) return false;
  return !isSame(called.text.toLowerCase(), other);
}

/** "Jonas Berg, disable Jonas", "Jonas, disable j.berg@contoso.com": it may be the same one. */
function isSame(called: string, { kind, text }: Named): boolean {
  const words = called.split(' ');
  if (kind === 'email') return words.some((word) => text.toLowerCase().startsWith(word.slice(0, 1)));
  if (kind !== 'name' && kind !== 'mention') return true;
  return text
    .toLowerCase()
    .split(' ')
    .some((word) => words.includes(word));
}

/** By what one is called: no address and no id. */
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
