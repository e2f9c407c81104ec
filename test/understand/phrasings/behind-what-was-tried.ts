import { TODAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

/** What is asked behind a quotation or a list of what was tried, and names of two short words. */
export const BEHIND_WHAT_WAS_TRIED: readonly Phrasing[] = [
  ['lockout', 'Bogdan: "my account is disabled!!" Is that so?', { user: 'Bogdan' }],
  ['explain', 'cleared cache, reinstalled Outlook. AADSTS50020 for guest k.lund@nordwind.se, what means 50020?', { code: 50020 }],
  ['explain', 'tried a new browser, tried another PC. Says AADSTS53003. What does 53003 mean?', { code: 53003 }],
  ['explain', 'restarted twice. error 50076. what means that?', { code: 50076 }],
  ['unknown', 'how do I connect my headset to the laptop'],
  ['unknown', 'how to connect projector in meeting room'],
  ['help', 'sorry if this is a dumb question, what can you do?'],
  ['help', 'Explain how you work and what I can type.'],
  ['help', 'tell me how you work and what I can ask you'],
  ['mutes', 'Do we currently have any alerts on mute?'],
  ['mutes', 'are any alerts on mute right now?'],
  ['mutes', 'have we got anything on mute'],
  ['mutes', 'any alerts muted at the moment?'],
  ['why', "why can't 8d2e0f3a-52bd-4d19-9a63-0f4cbe21d7ab sign in", { user: '8d2e0f3a-52bd-4d19-9a63-0f4cbe21d7ab' }],
  ['why', 'what stops 8d2e0f3a-52bd-4d19-9a63-0f4cbe21d7ab from signing in?', { user: '8d2e0f3a-52bd-4d19-9a63-0f4cbe21d7ab' }],
  ['travel', 'Tunde claims he is at a trade fair in Hong Kong, is it true?', { user: 'Tunde', place: 'Hong Kong' }],
  ['travel', 'could Paris be in Tokyo right now?', { user: 'Paris', place: 'Tokyo' }],
  ['lockout', 'Li Wei, account locked or not', { user: 'Li Wei' }],
  ['signins', 'sign-ins of Wu Xi today', { user: 'Wu Xi', ...TODAY }],
  ['risk', 'is Ho Anh risky?', { user: 'Ho Anh' }],
  ['why', "Why can't Kim So get in?", { user: 'Kim So' }],
  ['apps', 'which apps does Yu Na use', { user: 'Yu Na' }],
  ['replay', 'check Vo Thi Hoa for token replay', { user: 'Vo Thi Hoa' }],
  ['alerts', 'Any new alerts for us?'],
  ['why', "Nadia can't open the payroll portal, why", { user: 'Nadia', app: 'payroll portal' }],
  ['why', "what is wrong with Nadia's login to payroll portal", { user: 'Nadia', app: 'payroll portal' }],
];
