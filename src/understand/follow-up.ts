import { INTENT_SLOTS } from './command.ts';
import type { Command, Intent, Slot } from './command.ts';
import { isPlace } from './lexicon/places.ts';
import { isAction } from './intent/actions.ts';
import { fit } from './intent/fit.ts';
import type { Slots } from './intent/fit.ts';
import { collectSlots } from './intent/slots.ts';
import { wordAt } from './text/items.ts';
import type { Facts } from './read.ts';
import type { Previous, Reading } from './reading.ts';

/** How long "and bob?" still refers to what was asked before. */
export const CONTEXT_MS = 30 * 60_000;

const FILLER =
  '(?:and|or|also|what|how|about|same|thing|question|again|for|the|with|in|to|on|of|by|from|too|then|now|only|just|ok|okay|please|pls|instead|but|check|show|,|:|hello|thanks|is|at|as|well|it|one|yes|no)';
const VALUE = '(?:USER|APP|TIME|IP|CODE|PLACE|pronoun|me|interactive|noninteractive)';
const ELLIPSIS = new RegExp(`^(?:${FILLER} )*(?:${VALUE} )(?:(?:${FILLER}|${VALUE}) )*$`);
const LEAD = /^(?:ok |okay |yes |no |, )*(?:and|or|also|what about|how about|but|same|then) /;
const MORE =
  /^(?:please |pls |can you |show |me |see |give |some |and |the |a |bit |ok |tell )*(?:more|rest|next|further|continue|details?|go on|older|additional|next page|full list|all of them|everything)(?: (?:of|them|please|pls|details?|rows|results|entries|it|about|that|this|page|signins|alerts|failures|ones|signin|info|information|context|,|me|show))* $/;
const WHY =
  /^(?:and |but |ok |so |, )*why(?: (?:is|was|did|does|so|that|this|it|though|not|doesnt|pronoun|happen|exactly|wrong|would|be))* $/;

/** Questions about one person that make sense after an answer about that person: "mfa?", "locked?", "any replay?". */
const PERSONAL: ReadonlySet<Intent> = new Set([
  'why',
  'lockout',
  'mfa',
  'replay',
  'travel',
  'apps',
  'policy',
  'signins',
  'risk',
  'volume',
]);

/**
 * Completes a reading with the command before it, when the text leaves something out: "and bob?", "what about yesterday?",
 * "replay check him too", "show more", "why?". The caller passes only a previous command of the same person and
 * conversation; one older than 30 minutes is not used. An action is never repeated by a hint: it is put in `deferred`.
 */
export function followUp(reading: Reading, facts: Facts, previous: Previous, now: number): Reading {
  const age = now - previous.at;
  if (!(age >= 0 && age <= CONTEXT_MS) || previous.command.intent === 'unknown') return reading;
  const { intent, ...rest } = previous.command;
  const slots: Slots = rest;
  const shape = `${facts.sentences.map((s) => s.shape.trim()).join(' ')} `;
  if (MORE.test(shape)) return isAction(intent) ? reading : known(previous.command, reading, 'more');
  if (WHY.test(shape)) return isAction(intent) ? reading : known(reasonFor(intent, slots), reading, 'why');
  if (ELLIPSIS.test(shape) && (LEAD.test(shape) || reading.command.intent === 'unknown'))
    return changed(reading, facts, intent, slots);
  return withPerson(reading, facts, shape, slots);
}

/** Says nothing without the question before it: "and bob?", "show more", "why?". */
export function leansOn({ sentences }: Facts): boolean {
  const shape = `${sentences.map((s) => s.shape.trim()).join(' ')} `;
  return MORE.test(shape) || WHY.test(shape) || ELLIPSIS.test(shape);
}

function known(command: Command, reading: Reading, kind: 'more' | 'why' | 'changed'): Reading {
  return {
    command,
    certain: true,
    alternatives: [],
    notes: reading.notes,
    followUp: kind,
    ...(reading.userId !== undefined && { userId: reading.userId }),
  };
}

function reasonFor(intent: Intent, slots: Slots): Command {
  if (intent === 'blocks' || intent === 'policy') return fit('policy', slots);
  if (intent === 'risk' || intent === 'workload' || intent === 'replay') return fit(intent, slots);
  return slots.user === undefined && slots.code !== undefined ? fit('explain', slots) : fit('why', slots);
}

/** The same question with what was said now in the place of what was said then. */
function changed(reading: Reading, facts: Facts, intent: Intent, before: Slots): Reading {
  const said = placeSaid(collectSlots(facts, facts.sentences[0], intent), intent);
  const user = said.user ?? (refersBack(facts) ? before.user : undefined);
  const place = takes(intent, 'place') ? (said.place ?? said.app) : undefined;
  const app = takes(intent, 'app') && !takes(intent, 'user') ? (said.app ?? said.user) : said.app;
  const next: Slots = { ...before, ...said, ...(user && { user }), ...(app && { app }), ...(place && { place }) };
  const command = fit(intent, next);
  if (JSON.stringify(command) === JSON.stringify(fit(intent, before)) && !refersBack(facts)) return reading;
  if (isAction(intent)) return { ...reading, deferred: command };
  return known(command, reading, 'changed');
}

/** "what about London?" after a question about travel. */
function placeSaid(said: Slots, intent: Intent): Slots {
  if (!takes(intent, 'place') || said.user === undefined || said.place !== undefined || !isPlace(said.user)) return said;
  const { user, ...others } = said;
  return { ...others, place: user };
}

/** "replay check him too", "is the account locked?": the person of the question before. */
function withPerson(reading: Reading, facts: Facts, shape: string, before: Slots): Reading {
  if (before.user === undefined || before.user === '') return reading;
  const short =
    shape.trim().split(' ').length <= 4 &&
    PERSONAL.has(reading.command.intent) &&
    !/(?:tenant|risky|who|which|top|any|IP|APP|howmany)/.test(shape);
  if (!refersBack(facts) && !short) return reading;
  const command = filled(reading.command, before.user);
  const deferred = reading.deferred && filled(reading.deferred, before.user);
  if (command === reading.command && deferred === reading.deferred) return reading;
  return { ...reading, command, ...(deferred && { deferred }), followUp: 'changed' };
}

function filled(command: Command, user: string): Command {
  const { intent, ...slots } = command;
  if (!takes(intent, 'user') || 'user' in slots) return command;
  return fit(intent, { ...slots, user });
}

function takes(intent: Intent, slot: Slot): boolean {
  return (INTENT_SLOTS[intent] as readonly Slot[]).includes(slot);
}

/** him, her, they, this user, the user, the account. */
function refersBack(facts: Facts): boolean {
  return facts.items.some((item, i) => {
    if (item.shape === 'pronoun') return true;
    return (
      item.low === 'the' &&
      /^(?:user|account|person|colleague|employee)$/.test(wordAt(facts.items, i + 1)) &&
      !/^(?:of|for)$/.test(wordAt(facts.items, i + 2))
    );
  });
}
