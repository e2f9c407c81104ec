import { INTENT_SLOTS } from '../command.ts';
import { isAction } from '../intent/actions.ts';
import type { Intent, Slot } from '../command.ts';
import { decide } from '../intent/decide.ts';
import { fit } from '../intent/fit.ts';
import type { Slots } from '../intent/fit.ts';
import { ordersGiven } from '../intent/given-orders.ts';
import { askedOfQuote, asksOnlyCause } from '../intent/quoted-question.ts';
import { collectSlots } from '../intent/slots.ts';
import { isWish } from '../intent/unwanted.ts';
import type { Facts } from '../read.ts';
import type { Reading } from '../reading.ts';
import { isPlace } from '../lexicon/places.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { quotedLines } from '../text/clean.ts';
import { withoutStamps } from './chat-lines.ts';
import { divide, divideBelowFirst } from './divide.ts';
import type { Divided } from './divide.ts';
import { divideAtRule } from './ruled.ts';
import { appMeant, codeIn, fullerName, isFullName, isPartOfName, namedInField, personMeant } from './pasted-slots.ts';
import {
  isAboutAll,
  meansAct,
  meansAddress,
  meansApp,
  meansCause,
  meansClaim,
  meansCode,
  meansOnlyAddress,
  meansPerson,
  tellsStory,
} from './reference.ts';

/** Questions about one person: the ticket names whom. */
const OF_ONE: ReadonlySet<Intent> = new Set([
  'why',
  'lockout',
  'mfa',
  'apps',
  'travel',
  'policy',
  'signins',
  'volume',
  'replay',
  'revoke',
  'disable',
  'enable',
]);
/** Questions about a failure: the ticket tells at what, and with which code. */
const OF_FAILURE: ReadonlySet<Intent> = new Set(['why', 'policy']);

/** What "what is that?" may be read as, when the code stands in the paste. */
const OF_CODE: ReadonlySet<Intent> = new Set(['help', 'explain', 'unknown']);

/** What a question for the cause is read as that names nobody. */
const UNSAID: ReadonlySet<Intent> = new Set(['unknown', 'failures', 'explain', 'help']);

/** Reads a text, and the same one only once. */
export type Read = (text: string) => Facts;

export interface Answered {
  readonly reading: Reading;
  readonly facts: Facts;
}

/**
 * Reads a question that stands beside pasted material: what is asked comes from the sender's own words alone, and the paste
 * gives only what they leave open. `undefined` where nothing is pasted, or the own words say nothing by themselves.
 */
export function readBesidePaste(cleaned: string, read: Read): Answered | undefined {
  const divided = divideAtRule(cleaned) ?? divide(cleaned) ?? belowTitle(cleaned, read);
  if (divided === undefined) return undefined;
  return readDivided({ ...divided, paste: withoutStamps(divided.paste), whole: withoutStamps(divided.whole) }, read);
}

/** The same where it is known what is the sender's own. */
export function readDivided(divided: Divided, read: Read): Answered | undefined {
  const facts = read(divided.own);
  if (facts.items.length === 0) return undefined;
  const whole = () => read(divided.whole);
  const reading = withCause(decide(facts), facts, whole);
  if (facts.code === undefined && OF_CODE.has(reading.command.intent) && meansCode(divided.own))
    return ofCode(reading, facts, divided.paste);
  return stands(reading, facts, divided.paste, whole) ? { reading: completed(reading, divided, whole), facts } : undefined;
}

/** "why?" below what is read as a failure, "what's the underlying sign-in failure?" below a ticket. */
function withCause(reading: Reading, facts: Facts, whole: () => Facts): Reading {
  const { intent } = reading.command;
  const isOfTicket = UNSAID.has(intent) && facts.code === undefined && meansCause(facts.text) && !isAboutAll(facts.text);
  const isCause = isOfTicket
    ? !namesAnybody(facts) && namedInField(whole()) !== undefined
    : intent === 'unknown' && asksOnlyCause(facts) && decide(whole()).command.intent === 'why';
  if (!isCause) return reading;
  return { ...reading, command: { intent: 'why' }, certain: true, alternatives: [] };
}

/** What stands below a first line that names nobody, nothing and no time. */
function belowTitle(cleaned: string, read: Read): Divided | undefined {
  const divided = divideBelowFirst(cleaned);
  return divided !== undefined && !meansPerson(divided.own) && namesNothing(read(divided.paste))
    ? { ...divided, paste: '' }
    : undefined;
}

function namesNothing({ items, named, ip, code, to, duration }: Facts): boolean {
  return (
    [ip, code, to, duration].every((slot) => slot === undefined) &&
    named.every(({ kind, text }) => kind === 'name' && !isFullName(text) && !isPlace(text)) &&
    items.every(({ low, capital }) => !capital || !FIRST_NAMES.has(low))
  );
}

/** Whether the own words decide by themselves: they ask something, and what they order the rest does not take back. */
function stands({ command: { intent } }: Reading, facts: Facts, paste: string, whole: () => Facts): boolean {
  if (intent === 'lookup') return facts.ids.requestId !== undefined || facts.ids.correlationId !== undefined;
  if ((intent === 'explain' && facts.code === undefined) || (meansClaim(facts.text) && !namesClaim(intent, facts))) return false;
  if (intent === 'unknown') return asksOnly(facts) && isOrder(decide(whole()));
  if (isAction(intent)) return isOrdered(intent, whole());
  if (isWish(intent)) return decide(whole()).command.intent === intent;
  return namesAnybody(facts) || quotedLines(paste) === '' || askedOfQuote(whole()) === undefined;
}

/** "Joy's account got disabled, is that right?": whom and what is doubted the own words say themselves. */
function namesClaim(intent: Intent, facts: Facts): boolean {
  if (intent === 'unknown' || !namesAnybody(facts)) return false;
  return intent === 'travel' ? facts.named.some(({ role }) => role === 'place') : !tellsStory(facts.text);
}

/** "Whose job is that?" below a mail that orders something: asked, and not confirmed. */
function asksOnly({ sentences, text }: Facts): boolean {
  return sentences.some(({ question }) => question) && !/\b(?:can|could|would|will) (?:you|we|someone|somebody)\b/i.test(text);
}

function isOrder({ command }: Reading): boolean {
  return isAction(command.intent) || isWish(command.intent);
}

/** What the own words order, the whole must not take back, tell of somebody else or play. */
export function isOrdered(intent: Intent, whole: Facts): boolean {
  return (ordersGiven(whole.sentences, whole).orders as readonly Intent[]).includes(intent);
}

/** "What is that one?" */
function ofCode(reading: Reading, facts: Facts, paste: string): Answered | undefined {
  const code = codeIn(paste);
  if (code === undefined) return undefined;
  return { facts, reading: { ...reading, command: fit('explain', { code }), certain: true, alternatives: [] } };
}

function namesAnybody({ named }: Facts): boolean {
  return named.some(({ role, weight }) => role === 'person' && weight > 0);
}

function completed(reading: Reading, { own, paste, byOne }: Divided, whole: () => Facts): Reading {
  const { intent, ...said } = reading.command;
  const slots: Slots = said;
  if (paste === '') return reading;
  const open = openSlots(intent, slots, own);
  const longer = slots.user !== undefined && isPartOfName(slots.user, paste);
  if (open.size === 0 && !longer) return reading;
  const facts = whole();
  const given = slotsIn(facts, intent);
  const next: Slots = {
    ...slots,
    ...(longer && { user: fullerName(slots.user ?? '', facts) }),
    ...(open.has('user') && { user: byOne === true && given.user === 'me' ? 'me' : personMeant(given.user, facts, paste) }),
    ...(open.has('app') && { app: appMeant(given.app, facts, paste) }),
    ...(open.has('code') && { code: codeIn(paste) }),
    ...(open.has('ip') && { ip: given.ip }),
    ...(open.has('place') && { place: given.place }),
    ...(open.has('from') && timeOfFailure(facts)),
  } as Slots;
  return { ...reading, command: fit(intent, next) };
}

/** What the whole message gives for the question: where it is read as the same one, as it reads it. */
function slotsIn(facts: Facts, intent: Intent): Slots {
  const { intent: read, ...slots } = decide(facts).command;
  return read === intent ? slots : collectSlots(facts, undefined, intent);
}

/** What the own words leave open and speak of. */
function openSlots(intent: Intent, slots: Slots, own: string): ReadonlySet<Slot> {
  const all = isAboutAll(own);
  const failure = OF_FAILURE.has(intent) && !all;
  const nobody = slots.user === undefined && !all && !meansOnlyAddress(own);
  const asked: Readonly<Partial<Record<Slot, boolean>>> = {
    user: meansPerson(own) || (intent === 'audit' && meansAct(own)) || (OF_ONE.has(intent) && nobody && slots.ip === undefined),
    app: failure || meansApp(own),
    code: failure || meansCode(own),
    ip: meansAddress(own) || (intent === 'replay' && nobody),
    place: intent === 'travel',
    from: intent === 'why' && nobody && slots.to === undefined,
  };
  return new Set(INTENT_SLOTS[intent].filter((slot: Slot) => asked[slot] === true && slots[slot] === undefined));
}

/** What failed, or the field of a form that says since when. */
const TELLS_WHEN =
  / (?:cannot|fail|unable|denied|locked) |^ (?:- )?(?:since(?: when)?|when|began|started|start|period|(?:time|date)(?: ?(?:frame|range|span|window))?|window|from|first seen|occurred) : TIME $/;

/** "cannot sign in to Mosaic since 09:15" above a bare "can you see why?": when it failed, by the words of whoever tells it. */
function timeOfFailure({ sentences, times }: Facts): Facts['times'][number] {
  return times.find((time, i) => time !== undefined && TELLS_WHEN.test(sentences[i]?.shape ?? ''));
}
