import { z } from 'zod';
import { ACTION_INTENTS, INTENT_SLOTS, INTENTS } from '../command.ts';
import type { Command, Intent } from '../command.ts';
import { fit } from '../intent/fit.ts';
import type { Slots } from '../intent/fit.ts';

/** Intents that change what the SOC channel is told; a model may not choose them either. */
const CHANGES: readonly Intent[] = [...ACTION_INTENTS, 'mute', 'unmute', 'subscribe', 'unsubscribe'];

/** What a model may choose: reading only. */
export const READ_INTENTS: readonly Intent[] = INTENTS.filter((intent) => !CHANGES.includes(intent));

const text = z.string().trim().min(1).max(200);
/** Times and types are not the model's: the deterministic reading has them. */
const answer = z.strictObject({
  intent: z.enum(READ_INTENTS),
  user: text.nullish(),
  app: text.nullish(),
  place: text.nullish(),
  ip: text.nullish(),
  requestId: text.nullish(),
  correlationId: text.nullish(),
  code: z.number().int().positive().nullish(),
});

/** The same as JSON Schema, for the model's response format. */
export const ANSWER_SCHEMA: Readonly<Record<string, unknown>> = z.toJSONSchema(answer);

const LITERAL = ['user', 'app', 'place', 'ip', 'requestId', 'correlationId'] as const;

/**
 * The command that a model's answer means, or `undefined` when it may not be used: wrong shape, an intent that changes
 * something, or a slot that does not stand literally in what the person wrote. `read` is what the parser recognised;
 * times and types come from there only.
 */
export function acceptAnswer(value: unknown, typed: string, read: Pick<Slots, 'from' | 'to' | 'type'>): Command | undefined {
  const parsed = answer.safeParse(fromJson(value));
  if (!parsed.success || parsed.data.intent === 'unknown') return undefined;
  const { intent, code } = parsed.data;
  const slots: Record<string, string | number> = {};
  for (const slot of LITERAL) {
    const given = parsed.data[slot];
    if (given === undefined || given === null || !takes(intent, slot)) continue;
    const literal = slot === 'user' && given === 'me' ? asMe(typed) : literally(given, typed);
    if (literal === undefined) return undefined;
    slots[slot] = slot.endsWith('Id') ? literal.toLowerCase() : literal;
  }
  if (code !== undefined && code !== null) {
    if (!new RegExp(`(?<!\\d)${String(code)}(?!\\d)`).test(typed)) return undefined;
    slots['code'] = code;
  }
  return fit(intent, { ...slots, ...read });
}

function fromJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function takes(intent: Intent, slot: (typeof LITERAL)[number]): boolean {
  return (INTENT_SLOTS[intent] as readonly string[]).includes(slot);
}

/** The words as the person typed them, whatever case the model gave them; whole words only. */
function literally(given: string, typed: string): string | undefined {
  const at = typed.toLowerCase().indexOf(given.toLowerCase());
  if (at < 0 || typed.toLowerCase().length !== typed.length) return undefined;
  const [before, after] = [typed.charAt(at - 1), typed.charAt(at + given.length)];
  if (/[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(after)) return undefined;
  return typed.slice(at, at + given.length);
}

function asMe(typed: string): string | undefined {
  return /\b(?:i|me|my|myself|mine)\b/i.test(typed) ? 'me' : undefined;
}
