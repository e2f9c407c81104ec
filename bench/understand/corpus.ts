import { readFileSync } from 'node:fs';
import { z } from 'zod';

const line = z.object({
  text: z.string(),
  now: z.iso.datetime({ offset: true }),
  timezone: z.string(),
  locale: z.string().optional(),
  expect: z.looseObject({ intent: z.string() }),
});
export type Phrase = z.infer<typeof line>;

/** A corpus file: one phrase a line with its clock and what it means. */
export function readCorpus(file: string): readonly Phrase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => line.parse(JSON.parse(text)));
}

const NAMES = [
  'alice',
  'Bob',
  'xandra',
  'Zbigniew',
  'Grace',
  'Will',
  'mark',
  'May',
  "Seán O'Brien",
  'Ana van der Berg',
  'jean-luc picard',
  'bob.smith+test@contoso.com',
  'nguyễn thị mai',
  'José María Aznar',
  'a_fabrikam.com#EXT#@contoso.onmicrosoft.com',
  'frank.muller',
];
const APPS = ['Salesforce', 'SAP SuccessFactors', 'Microsoft Teams', 'Contoso Expense Portal', 'Jira'];
const NOW = '2026-11-20T15:30:00.000Z';
/** Phrase → the range it means at NOW in Berlin (UTC+1). */
const TIMES: readonly (readonly [string, string | undefined, string | undefined])[] = [
  ['', undefined, undefined],
  ['today', '2026-11-19T23:00:00.000Z', NOW],
  ['yesterday', '2026-11-18T23:00:00.000Z', '2026-11-19T23:00:00.000Z'],
  ['since Monday', '2026-11-15T23:00:00.000Z', NOW],
  ['in the last 2 hours', '2026-11-20T13:30:00.000Z', NOW],
  ['last week', '2026-11-08T23:00:00.000Z', '2026-11-15T23:00:00.000Z'],
  ['over the past week', '2026-11-13T15:30:00.000Z', NOW],
  ['yesterday around 3pm', '2026-11-19T13:00:00.000Z', '2026-11-19T15:00:00.000Z'],
  ['between 2 and 4pm yesterday', '2026-11-19T13:00:00.000Z', '2026-11-19T15:00:00.000Z'],
  ['this morning', '2026-11-19T23:00:00.000Z', '2026-11-20T11:00:00.000Z'],
];
/** `{n}` a person, `{a}` an application, `{t}` a time. */
const TEMPLATES: readonly (readonly [string, string])[] = [
  ['why', "why can't {n} sign in {t}"],
  ['why', '{n} is unable to log in to {a} {t}'],
  ['why', 'why did {n} fail {t}'],
  ['why', '{n} keeps getting an error in {a} {t}'],
  ['why', 'what is wrong with the login of {n} {t}'],
  ['lockout', 'is {n} locked out'],
  ['lockout', 'lockout {n} {t}'],
  ['lockout', 'was {n} locked out {t}'],
  ['signins', 'show sign-ins of {n} {t}'],
  ['signins', 'where did {n} sign in from {t}'],
  ['signins', "{n}'s sign-ins {t}"],
  ['volume', 'how many sign-ins did {n} have {t}'],
  ['apps', 'which apps does {n} use'],
  ['replay', 'replay check {n} {t}'],
  ['replay', 'was the session of {n} hijacked {t}'],
  ['replay', 'aitm {n}'],
  ['policy', 'which conditional access policies applied to {n} {t}'],
  ['policy', 'why did CA not block {n} {t}'],
  ['blocks', 'blocked sign-ins of {n} {t}'],
  ['mfa', 'which MFA methods does {n} have'],
  ['mfa', 'mfa {n}'],
  ['risk', 'is {n} risky'],
  ['legacy', 'does {n} use basic auth {t}'],
  ['passthrough', 'cross-tenant sign-ins of {n} {t}'],
  ['travel', 'impossible travel for {n} {t}'],
  ['spray', 'brute force against {n} {t}'],
  ['revoke', 'please revoke {n}'],
  ['revoke', 'kick out {n}'],
  ['disable', 'disable the account of {n}'],
  ['enable', 're-enable {n}'],
  ['alerts', 'alerts for {n} {t}'],
  ['unmute', 'unmute {n}'],
  ['unknown', "don't revoke {n}"],
  ['unknown', 'should we disable {n}?'],
];

/** Every template with names, applications and times drawn by a seeded generator. */
export function generateCorpus(size: number, seed: number): readonly Phrase[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] ?? (list[0] as T);
  return Array.from({ length: size }, (_, i): Phrase => {
    const [intent, template] = TEMPLATES[i % TEMPLATES.length] ?? ['unknown', ''];
    const [name, app, [said, from, to]] = [pick(NAMES), pick(APPS), pick(TIMES)];
    const text = template.replace('{n}', name).replace('{a}', app).replace('{t}', said).trim();
    const timed = template.includes('{t}') && from !== undefined && to !== undefined;
    const expect = {
      intent,
      ...(intent !== 'unknown' && { user: name }),
      ...(template.includes('{a}') && { app }),
      ...(timed && { from, to }),
    };
    return { text, now: NOW, timezone: 'Europe/Berlin', expect };
  });
}

/** mulberry32: small, seeded, the same everywhere. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
