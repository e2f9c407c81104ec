import { z } from 'zod';

/** Families of result codes, as people who fix them would sort them. */
export const CATEGORIES = [
  'success',
  'credentials',
  'mfa',
  'lockout',
  'account-state',
  'conditional-access',
  'device',
  'consent',
  'application-setup',
  'guest-cross-tenant',
  'federation',
  'service-principal',
  'session-token',
  'throttling-service',
  'user-choice',
  'interrupt',
] as const;

const sentence = z.string().min(15).max(200);

/** One entry of the catalogue; docs/result-codes.md explains each field. */
export const entrySchema = z.strictObject({
  code: z.int().min(0),
  name: z.string().regex(/^\w+$/),
  /** Who gave the name: Microsoft's own, or ours where Microsoft published none. */
  named: z.enum(['microsoft', 'signpost']),
  category: z.enum(CATEGORIES),
  /** Headline of a card: plain words, no code. */
  title: z.string().min(5).max(70),
  /** At most two sentences without jargon or code names. */
  meaning: z.string().min(20).max(280),
  /** Most likely first. */
  causes: z.array(z.string().max(160)).max(4),
  steps: z.strictObject({
    user: z.array(sentence),
    helpdesk: z.array(sentence),
    admin: z.array(sentence),
    security: z.array(sentence),
  }),
  /** Was the password evidently right or wrong; null when the code says nothing about it. */
  passwordRight: z.boolean().nullable(),
  /** A normal step of a sign-in, not a failure. */
  interrupt: z.boolean(),
  securityHint: z.string().max(200).optional(),
  links: z.array(z.url({ protocol: /^https$/, hostname: /^learn\.microsoft\.com$/ })).max(2),
});

export type CatalogueEntry = Readonly<z.infer<typeof entrySchema>>;
