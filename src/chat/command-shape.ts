import { z } from 'zod';
import { INTENT_SLOTS, INTENTS, type Command, type Slot } from '../understand/command.ts';

const text = z.string().min(1).max(200);

const SLOTS: Readonly<Record<Slot, z.ZodType>> = {
  user: text,
  app: text,
  code: z.number().int().min(0).max(999_999_999),
  type: z.enum(['interactiveUser', 'nonInteractiveUser', 'servicePrincipal', 'managedIdentity']),
  ip: text,
  place: text,
  requestId: text,
  correlationId: text,
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  duration: text,
};

/** A command that came back on a button, checked as if somebody had typed it; undefined when it is none. */
export function commandOf(data: Readonly<Record<string, unknown>>): Command | undefined {
  const intent = INTENTS.find((name) => name === data.intent);
  if (intent === undefined) return undefined;
  const shape = Object.fromEntries(INTENT_SLOTS[intent].map((slot) => [slot, SLOTS[slot].optional()]));
  const read = z.strictObject({ intent: z.literal(intent), ...shape }).safeParse(data);
  return read.success ? (read.data as Command) : undefined;
}

/** A command in words, for a button that offers it. */
export function phraseOf(command: Command): string {
  const slots = command as Readonly<Partial<Record<Slot, string | number>>>;
  const { user, app, code, ip, place } = slots;
  return [command.intent, user, app, code, ip, place].filter((part) => part !== undefined).join(' ');
}
