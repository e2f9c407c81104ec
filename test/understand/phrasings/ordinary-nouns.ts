import { THIS_WEEK, TODAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

const REQUEST = '7c1e52aa-90f3-4f0d-8a36-2b1f6d0c9e11';

/** A word in small letters behind its article is a thing or somebody's work, and nobody; a handle where an account is named stays one. */
export const ORDINARY_NOUNS: readonly Phrasing[] = [
  ['spray', 'are we being sprayed? the switchboard at the brickworks is on fire'],
  ['signins', 'who signed in from 203.0.113.9 today? the belfry was unlocked', { ip: '203.0.113.9', ...TODAY }],
  ['revoke', 'sign me out everywhere, i left it logged in on the ferry kiosk', { user: 'me' }],
  ['mute', 'Fire drill at the chapel: mute alerts from 198.51.100.7 for 30 minutes', { ip: '198.51.100.7', duration: 'PT30M' }],
  ['lookup', `the abbey's beekeeper read this to me: request id ${REQUEST}, can you find it`, { requestId: REQUEST }],
  ['why', 'our head beekeeper Mrs Ottaway cannot log in, why', { user: 'Ottaway' }],
  ['legacy', 'The old kiln at the pottery mails its logs. Who still uses legacy authentication?'],
  ['signins', 'where did Tarquin sign in from, the lucky so-and-so', { user: 'Tarquin' }],
  ['spray', 'Six people in the tannery, six wrong passwords. Is that a password spray?'],
  ['unmute', 'unmute Ana Gomez, she had her nap', { user: 'Ana Gomez' }],
  // an account by its handle, a title before the name, an application that acts
  ['lockout', 'the tkowalski account is locked', { user: 'tkowalski' }],
  ['signins', 'sign-ins of the tkowalski account', { user: 'tkowalski' }],
  ['lockout', 'is the user tkowalski locked out', { user: 'tkowalski' }],
  ['why', 'our colleague mireille cannot log in', { user: 'mireille' }],
  ['lockout', 'has the lock on soraya been lifted', { user: 'soraya' }],
  ['signins', 'sign-ins of that tkowalski please', { user: 'tkowalski' }],
  ['lockout', 'the tkowalski ticket: is he locked out?', { user: 'tkowalski' }],
  ['workload', 'why is the parcel sync service principal failing', { app: 'parcel sync', type: 'servicePrincipal' }],
  ['why', "Ana can't log in to the frobnicator", { user: 'Ana', app: 'frobnicator' }],
];

/** Letters that are not spoken, oaths, and states in words that no table has: nobody. */
export const SPOKEN_SHORT: readonly Phrasing[] = [
  ['lockout', "headin' out to meet Earlene Tubbs, is her account locked or what", { user: 'Earlene Tubbs' }],
  ['replay', "nothin's right bout Cletus Fontaine's session, was it stolen?", { user: 'Cletus Fontaine' }],
  ['policy', `which CA policies did request ${REQUEST} hit, for cryin out loud`, { requestId: REQUEST }],
  ['explain', 'what in the name of Zeus is AADSTS50126', { code: 50126 }],
  ['why', "why for the love of Mike can't Ana sign in", { user: 'Ana' }],
  ['spray', "are we being sprayed, for pity's sake"],
  ['approvals', 'any approvals waiting or are we peachy'],
  ['why', 'my login has gone moth-eaten again, any idea why?', { user: 'me' }],
  ['signins', "take a gander at Ana Gomez's sign-ins this week, would ya", { user: 'Ana Gomez', ...THIS_WEEK }],
  ['volume', 'how many sign-ins did we have yesterday, guesswork', { ...YESTERDAY }],
  // names that look alike
  ['lockout', 'is rankin locked out', { user: 'rankin' }],
  ['signins', 'sign-ins for rankin today', { user: 'rankin', ...TODAY }],
  ['lockout', 'lockout for martin', { user: 'martin' }],
  ['signins', "show benjamin's sign-ins", { user: 'benjamin' }],
  ['lockout', 'is tkowalski locked', { user: 'tkowalski' }],
];
