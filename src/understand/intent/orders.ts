import type { ActionIntent } from '../command.ts';
import type { Facts } from '../read.ts';
import type { Sentence } from '../text/shape.ts';
import { VOCABULARY } from '../lexicon/vocabulary.ts';
import { AUTHORITY } from '../text/governed.ts';
import type { Item } from '../text/items.ts';
import { findPerson } from '../who/person.ts';
import type { Named } from '../who/roles.ts';
import { mentionsAction, orderIn, parts } from './actions.ts';
import type { Slots } from './fit.ts';
import { saysDoSo } from './statements.ts';

/** "All clear on Mark? Then switch his account on": only when the answer is yes. */
export function hangsOnAnswer({ shape }: Sentence, before: Sentence | undefined): boolean {
  return before?.question === true && /^ (?:(?:,|and|so|ok|yes) )*then /.test(shape);
}

/** "could May's account be switched back on?": back to what it was, which is no question about its state. */
const RESTORED =
  /^(?: (?:hello|please|pls|so|and|ok|,|NAME|TIME|now))* (?:could|can) (?:the )?(?:(?:user |account of |account for )*(USER|pronoun)(?: account)?) (?:please |now |then |kindly )*be (?:please |now |then )*(?:enabled|enable)(?: (?:again|please|pls|now|asap|thanks|kindly|today|,))* $/;
const BACK = /\b(?:back|again|re-?(?:enabled|activated)|restored|reinstated|unblocked|unfrozen|unsuspended)\b/i;

function toRestore({ shape, question, from, to }: Sentence, { items }: Facts): string | undefined {
  const target = question ? RESTORED.exec(shape)?.[1] : undefined;
  const asked =
    / (?:please|pls|kindly) /.test(shape) || (/ could /.test(shape) && items.slice(from, to).some(({ raw }) => BACK.test(raw)));
  return asked ? target : undefined;
}

/** "SOC-311 asks us to revoke …", "HR wants us to disable …": somebody else's wish, and an order where the asker says so too. */
const WISHED_BY =
  /^ (?:(?:hello|so|ok|now|and|,) )*(?:TICKET|(?:(?:ticket|case|alerts|request|incident) NUMBER)|(?:the |our |pronoun |me )*(?:hr|soc|legal|ciso|cio|cso|management|manager|boss|security|board|audit|it|team|lead|compliance|helpdesk|desk|director|(?:soc|security|incident|it|hr) (?:team|lead|manager|desk)))(?: TICKET)? (?:now |just |also |TIME )*(?:asks|asked|prompt|prompts|wants|requests|requested|request|requires|needs|tells|told|instructs|orders|says|expects)(?: for)? (?:us|me|you|tenant|the bot) to (?=(?:revoke|disable|enable|kick|kill|block|lock|signout|sign|log|history) )/;

/** The sentence with what the next one says to it: "… can be enabled again. Please do so." */
export function withGoAhead(sentence: Sentence, next: Sentence | undefined, facts: Facts): Sentence {
  const target = toRestore(sentence, facts);
  if (target !== undefined) {
    const shape = ` please enable ${target} `;
    return { ...sentence, shape, governed: shape, question: false };
  }
  if (sentence.question || !next || next.question || !saysDoSo(next)) return sentence;
  if (WISHED_BY.test(sentence.shape))
    return {
      ...sentence,
      shape: sentence.shape.replace(WISHED_BY, ' please '),
      governed: sentence.governed.replace(WISHED_BY, ' please '),
    };
  return / (?:can|may|could) (?:now |then )*be \S+(?: again| now)* $/.test(sentence.shape)
    ? { ...sentence, shape: `${sentence.shape}please `, governed: `${sentence.governed}please ` }
    : sentence;
}

export function ordersIn(sentence: Sentence): readonly ActionIntent[] {
  if (
    sentence.question &&
    !/^ (?:.* )?(?:(?:can|could|would|will) (?:you|(?:someone|somebody|tenant) (?=(?:.* )?(?:please|pls) ))|(?:can|could|may) (?:me|we) (?:please )?(?:have|keepgetting) ) ?/.test(
      sentence.shape,
    ) &&
    !/^ (?:please|pls|kick|revoke|disable|enable|kill|block)/.test(sentence.shape)
  )
    return [];
  // "revoke? no way": a word with a question mark orders nothing
  if (sentence.question && /^ (?:revoke|disable|enable|block|kick) $/.test(sentence.shape)) return [];
  const all = parts(sentence.governed);
  // "what is the difference between revoke and disable": what follows an action only spoken of is no order either.
  const spoken = all.findIndex((part) => mentionsAction(part) && orderIn(part) === undefined);
  return (spoken < 0 ? all : all.slice(0, spoken)).flatMap((part) => orderIn(part) ?? []);
}

/** What is left to read once the orders are taken out: "replay check bob" of "replay check bob and revoke him". */
export function withoutOrders(sentence: Sentence): string {
  const kept = parts(sentence.shape).filter((part) => orderIn(part) === undefined);
  return kept.length === 0
    ? ' '
    : kept.length === parts(sentence.shape).length
      ? sentence.shape
      : ` ${kept.map((p) => p.trim()).join(' , ')} `;
}

/** "on Ana's request", "on behalf of Ana", "as agreed with Ana": who stands behind an order, and not whom it is about. */
function isAuthority({ from, to }: Named, { items }: Facts): boolean {
  const [before, beforeThat] = [items[from - 1]?.low ?? '', items[from - 2]?.low ?? ''];
  if (items[to - 1]?.possessive === true && AUTHORITY.test(items[to]?.low ?? '')) return true;
  return /^(?:by|with|per|via)$/.test(before) || (before === 'of' && AUTHORITY.test(beforeThat));
}

/** An order that governs somebody by name: nobody but him is meant, whoever is told of beside it. */
const NAMES_TARGET = /^(?:(?! (?:pronoun|it) ).)* USER /;
/** "Please sign out everywhere.": no word for whom, and nobody is taken from another sentence. */
const TAKES_NOBODY =
  /^ (?:(?:please|pls|kindly|just|now) )*(?:signout|kick|revoke|disable|enable|block)(?: (?:out|off|everywhere|now|please|pls|asap|immediately|token))* $/;
/** "sign me out", "revoke my sessions". */
const TAKES_ME = / me (?:out|off|account|token|signin|enter|everywhere) /;

/** "disable her account as Jonas is worried": who is named in the reason is not "her". */
const IN_A_REASON =
  / pronoun (?:(?!USER )\S+ ){0,4}?(?:as|because|since|while|and|so|but|,) (?:(?!pronoun )\S+ ){0,3}?USER (?!account |token )/;

function orderParts({ governed }: Sentence): readonly string[] {
  return parts(governed).filter((part) => orderIn(part) !== undefined);
}

/** Whom an order is about: whoever it names, and where it names nobody, whom the rest of the text does. */
export function orderSlots(all: Facts, ordering: readonly Sentence[], sentence: Sentence | undefined): Slots {
  const facts = withoutReasons(all, ordering);
  const governed = facts.named.filter((one) => !isAuthority(one, facts));
  for (const one of ordering) {
    const target = targetIn(one, facts, governed);
    if (target !== undefined) return { user: target };
  }
  const bare = ordering.length === 0 && facts.sentences.some(({ shape }) => TAKES_NOBODY.test(shape));
  if (bare || ordering.some((one) => mayName(one, facts))) return {};
  const reasoned = ordering.find(({ shape }) => IN_A_REASON.test(shape));
  const others = reasoned && governed.filter(({ role, from, weight }) => role === 'person' && weight > 0 && from < reasoned.from);
  const before = others && findPerson([], others, undefined);
  if (before !== undefined && before !== 'me') return { user: before.text };
  const target = facts.sentences.find((s) => mentionsAction(s.shape)) ?? sentence;
  const person = findPerson(facts.items, governed.some(({ role }) => role === 'person') ? governed : facts.named, target);
  return person === undefined ? {} : { user: person === 'me' ? 'me' : person.text };
}

/** Whom the sentence of the order itself names. */
function targetIn(one: Sentence, facts: Facts, governed: readonly Named[]): string | undefined {
  const said = orderParts(one);
  if (said.some((part) => NAMES_TARGET.test(part))) {
    const named = namedIn(one, governed) ?? namedIn(one, facts.named);
    const target = named && findPerson(facts.items, named, one);
    if (target !== undefined) return target === 'me' ? 'me' : target.text;
  }
  return said.some((part) => TAKES_ME.test(part) && !/ USER /.test(part)) ? 'me' : undefined;
}

const ACTS = /^(?:revoke|disable|enable|kick|kill|block|lock|signout|sign|log|history|turn|switch|cut|boot|lift)$/;
/** What for, why and how long: behind it nobody is named whom the order is about. */
const REASON = /^(?:so|because|cause|since|as|before|until|till|while|whilst|lest)$/;

/** Whoever the reason of an order names, behind it or before it, is not whom it is about. */
function withoutReasons(facts: Facts, ordering: readonly Sentence[]): Facts {
  const orders = ordering.length > 0 ? ordering : facts.sentences.filter(({ shape }) => mentionsAction(shape));
  const told = orders.flatMap((one) => reasonsIn(one, facts));
  const isTold = (at: number): boolean => told.some(({ from, to }) => at >= from && at < to);
  const kept = facts.named.filter(({ from }) => !isTold(from));
  return { ...facts, named: facts.named.filter((one) => kept.includes(one) || kept.some((other) => isLonger(one, other))) };
}

/** What stands behind whoever or whatever an order names, and what is told before its verb when somebody is named behind that. */
function reasonsIn({ from, to }: Sentence, { items, named }: Facts): readonly { from: number; to: number }[] {
  const act = actIn(items, from, to);
  const here = named.filter((one) => one.from >= from && one.from < to && one.weight >= 0);
  const reason = items.findIndex(
    ({ low, raw }, i) =>
      i > act &&
      i < to &&
      here.some((one) => one.to <= i) &&
      (REASON.test(low) || (MARK.test(raw) && !saysWhoItIs(items, named, i + 1))),
  );
  const end = reason < 0 ? to : reason;
  const who = here.find((one) => act >= 0 && one.from > act && one.from < end);
  const isMeant = who?.role === 'person' && items.slice(act, who.from).every(({ shape }) => !/^(?:pronoun|it)$/.test(shape));
  return [{ from: end, to }, ...(isMeant ? [{ from, to: act }] : [])];
}

/** The verb of the order: the first that opens a clause, and rather one that means nothing else. */
function actIn(items: readonly Item[], from: number, to: number): number {
  const isActing = ({ shape }: Item, i: number): boolean => i >= from && i < to && ACTS.test(shape);
  const opens = (i: number): boolean => i === from || items[i - 1]?.kind === 'punct' || OPENS.test(items[i - 1]?.low ?? '');
  const plain = items.findIndex((item, i) => isActing(item, i) && opens(i) && !/^(?:sign|log|history)$/.test(item.shape));
  if (plain >= 0) return plain;
  const first = items.findIndex((item, i) => isActing(item, i) && opens(i));
  return first < 0 ? items.findIndex(isActing) : first;
}

const OPENS = /^(?:please|pls|kindly|you|and|so|then|to|now|just|hence|therefore)$/;

const MARK = /^(?:[,;:(–—-]|--)$/;
const WHO_IT_IS =
  /^(?:please|for|user|upn|account|email|e-mail|mail|id|name|named|called|is|mean|sorry|no|the|of|aka|alias|[:=])$/;

/** "Ana, ana.ruiz@contoso.com", "her deputy, Karin Berg, please": somebody and no more stands behind the mark, and no clause about him. */
function saysWhoItIs(items: readonly Item[], named: readonly Named[], begin: number): boolean {
  let at = begin;
  while (WHO_IT_IS.test(items[at]?.low ?? '')) at += 1;
  const who = named.find(({ from }) => from === at);
  if (who === undefined || who.possessive) return who?.possessive === true && items[who.to]?.shape === 'account';
  const next = items[who.to];
  return next === undefined || next.kind === 'punct' || next.kind === 'stop' || next.newLine === true || BEHIND.test(next.shape);
}

/** What an order goes on with behind whoever it is about. */
const BEHIND = /^(?:please|pls|kindly|now|asap|thanks|immediately|out|off|everywhere|today|account)$/;

/** Who is named in a sentence, and his whole name where another tells it. */
function namedIn({ from, to }: Sentence, named: readonly Named[]): readonly Named[] | undefined {
  const isIn = (one: Named): boolean => one.from >= from && one.from < to;
  const people = named.filter((one) => isIn(one) && one.role === 'person' && one.weight >= 0);
  if (people.length === 0) return undefined;
  return named.filter((one) => isIn(one) || people.some((other) => isLonger(one, other)));
}

function isLonger({ kind, text }: Named, { text: short }: Named): boolean {
  const [long, first] = [text.toLowerCase(), short.toLowerCase()];
  if (kind === 'email') return (long.split('@')[0] ?? '').split(/[._-]/)[0] === first;
  return kind === 'name' && long.startsWith(`${first} `);
}

/** Words in capitals behind the verb that were not understood: somebody may be called so, and nobody else is taken for him. */
function mayName({ from, to }: Sentence, { items, named }: Facts): boolean {
  const understood = (at: number): boolean => named.some((one) => at >= one.from && at < one.to);
  return items.some(
    ({ kind, capital, low, newLine }, at) =>
      at > from + 1 &&
      at < to &&
      capital &&
      newLine !== true &&
      (kind === 'unknown' || (kind === 'word' && !VOCABULARY.has(low))) &&
      !understood(at),
  );
}
