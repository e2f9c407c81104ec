import { SINCE_WEDNESDAY, SINCE_YESTERDAY, TODAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

/** One word in a capital that nobody is called, where applications are told of; names that are listed, and "of" and "for", are people. */
const APPS: readonly Phrasing[] = [
  ['spray', 'brute force against Vantro since Wednesday?', { app: 'Vantro', ...SINCE_WEDNESDAY }],
  ['failures', 'how many failures are we having on Quorvo today', { app: 'Quorvo', ...TODAY }],
  ['failures', 'who gets 50126 on Quorvo?', { app: 'Quorvo', code: 50126 }],
  ['blocks', 'CA blocks on Quorvo yesterday', { app: 'Quorvo', ...YESTERDAY }],
  ['why', 'why is Ana Silva stuck in a login loop on Beacon?', { user: 'Ana Silva', app: 'Beacon' }],
  ['volume', 'how many sign-ins did Quorvo get today?', { app: 'Quorvo', ...TODAY }],
  ['volume', 'Quorvo got how many sign-ins yesterday?', { app: 'Quorvo', ...YESTERDAY }],
];

const PEOPLE: readonly Phrasing[] = [
  ['spray', 'brute force on Nkechi today', { user: 'Nkechi', ...TODAY }],
  ['spray', 'any spray against Wojciech?', { user: 'Wojciech' }],
  ['failures', 'failures of Thandeka', { user: 'Thandeka' }],
  ['signins', 'sign-ins for Sizwe', { user: 'Sizwe' }],
  ['volume', 'how many sign-ins did Brecht get?', { user: 'Brecht' }],
  ['failures', 'failures on Ana today', { user: 'Ana', ...TODAY }],
  ['risk', 'risk on Thandeka', { user: 'Thandeka' }],
  ['policy', 'Welk beleid was van toepassing op Sizwe?', { user: 'Sizwe' }],
  ['signins', 'sign-ins on Android today', TODAY],
];

/** What goes on "from" a day goes on since then. */
const GOING_ON: readonly Phrasing[] = [
  ['why', 'Priya Nair is not able to login from Wednesday', { user: 'Priya Nair', ...SINCE_WEDNESDAY }],
  ['why', 'Kindly check why Priya is facing issue from yesterday', { user: 'Priya', ...SINCE_YESTERDAY }],
  ['signins', 'sign-ins of Priya from yesterday', { user: 'Priya', ...YESTERDAY }],
  ['blocks', 'show blocked sign-ins from yesterday', YESTERDAY],
];

/** What Conditional Access blocked, and sign-ins of guests, in other languages. */
const IN_LANGUAGES: readonly Phrasing[] = [
  ['blocks', 'wat heeft Conditional Access vandaag geblokkeerd?', TODAY],
  ['blocks', '¿qué ha bloqueado Conditional Access ayer?', YESTERDAY],
  ['blocks', 'cosa ha bloccato Conditional Access ieri?', YESTERDAY],
  ['blocks', 'co wczoraj zablokował Conditional Access?', YESTERDAY],
  ['policy', 'warum hat Conditional Access Anna blockiert?', { user: 'Anna' }],
  ['passthrough', 'toon B2B-aanmeldingen van Signe Dahl', { user: 'Signe Dahl' }],
  ['passthrough', 'visa B2B-inloggningar för Signe Dahl', { user: 'Signe Dahl' }],
  ['passthrough', 'zeig die B2B-Anmeldungen von Signe Dahl', { user: 'Signe Dahl' }],
];

/** Where and how long whoever asks is away, what cannot be opened, and what to tell whoever asks for the asker. */
export const AWAY_AND_ASKING: readonly Phrasing[] = [
  ['mfa', 'our CFO is in Porto till Friday and wants to see the MFA methods of Ana Silva', { user: 'Ana Silva' }],
  ['lockout', 'My chief is in Lima this week and wants to know if Ana Silva is locked out', { user: 'Ana Silva' }],
  ['signins', 'the auditor is in Lima and needs the sign-ins of Ana Silva yesterday', { user: 'Ana Silva', ...YESTERDAY }],
  ['lockout', "I can't open the picture. Is ana.silva@contoso.com locked out?", { user: 'ana.silva@contoso.com' }],
  ['mfa', "mfa of Ana Silva, if my manager asks, I'm out at 5", { user: 'Ana Silva' }],
  ['why', "Ana can't open the expense portal", { user: 'Ana', app: 'expense portal' }],
];

export const UNLISTED_APPS: readonly Phrasing[] = [...APPS, ...PEOPLE, ...GOING_ON, ...IN_LANGUAGES];
