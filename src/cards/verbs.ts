import { z } from 'zod';
import type { Verb } from '../commands/answer.ts';
import { SIGN_IN_TYPE_NAMES, VERDICT_WORDS } from './words.ts';

const id = z.string().min(1).max(128);
const ids = z.array(id).max(20).default([]);
const reason = z.string().trim().max(500).optional();
const value = z.union([z.string().max(500), z.number()]);

/** What an `ask` runs: a sentence, or a command; whoever runs it checks the command again. */
const ask = z
  .object({
    text: z.string().min(1).max(500).optional(),
    command: z.record(z.string().max(20), value).optional(),
    /** Everything as text, where a card was too small. */
    all: z.boolean().optional(),
  })
  .refine((data) => data.text !== undefined || data.command !== undefined, 'text or command is needed');

const containment = z.object({ userId: id, evidence: ids, alertId: id.optional(), reason });
const approval = z.object({ approvalId: id, reason });
const alert = z.object({ alertId: id });

/**
 * What a press may carry, by verb: ids and words, never authority. Cards build exactly this and the chat accepts only this;
 * unknown keys are dropped.
 */
export const PAYLOADS = {
  ask,
  'show-evidence': z.object({
    ids: z.array(id).min(1).max(20),
    types: z.array(z.enum(SIGN_IN_TYPE_NAMES)).min(1),
    from: z.iso.datetime(),
    to: z.iso.datetime(),
    userId: id.optional(),
  }),
  'request-revoke': containment,
  'request-disable': containment,
  'request-enable': containment,
  approve: approval,
  deny: approval,
  'check-again': z.object({ approvalId: id }),
  acknowledge: alert,
  assign: alert,
  close: alert.extend({ verdict: z.enum(VERDICT_WORDS), note: reason }),
  'ask-colleague': z.object({ command: z.record(z.string().max(20), value), reason }),
  'answer-colleague': z.object({ askedId: id }),
  'mute-alert': alert.extend({ hours: z.coerce.number().int().min(1).max(720), reason }),
} as const satisfies Readonly<Record<Verb, z.ZodType>>;

export type Payload<V extends Verb> = z.infer<(typeof PAYLOADS)[V]>;
/** What a card writes into a button; inputs add the rest. */
export type Draft<V extends Verb> = Partial<z.input<(typeof PAYLOADS)[V]>>;
