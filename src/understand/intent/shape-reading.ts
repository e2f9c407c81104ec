import type { ActionIntent, Command, Intent } from '../command.ts';
import type { Facts } from '../read.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/shape.ts';
import { isAction } from './actions.ts';
import { explainedIn } from './effects.ts';
import { fit } from './fit.ts';
import type { Slots } from './fit.ts';
import { orderSlots } from './orders.ts';
import type { Scored } from './score.ts';
import { isGreeting, moodOf } from './small-talk.ts';

/** Two readings closer than this are both possible. */
const MARGIN = 0.05;

const READING_FALLBACK: readonly Intent[] = ['why', 'signins', 'lockout'];

interface Decision {
  readonly orders: readonly ActionIntent[];
  readonly ranked: readonly Scored[];
  readonly reading: Intent | undefined;
  readonly slots: Slots;
  readonly sentence: Sentence | undefined;
  /** The sentences that order something. */
  readonly ordering: readonly Sentence[];
}

export function shapeReading(facts: Facts, { orders, ranked, reading, slots, sentence, ordering }: Decision): Reading {
  const order = orders[0];
  const userId = mentionedId(facts, slots.user);
  const extra = userId === undefined ? {} : { userId };
  const mood = moodOf(facts);
  if (order !== undefined && asksNothing(reading)) {
    const target = orderSlots(facts, ordering, sentence);
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
    return { command: { intent: 'unknown' }, certain: true, alternatives: [], notes: [], mood: 'greeting' };
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
    ...(order !== undefined && {
      deferred: fit(order, slots.user === undefined ? orderSlots(facts, ordering, sentence) : slots),
    }),
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
