import { TODAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

/** People who tell a story before they ask, correct themselves on the way and leave the context lying about. */
export const TALKATIVE: readonly Phrasing[] = [
  // what is weighed is neither wished nor ordered
  ['unknown', "Is it a good idea to silence alerts for Oskar while he's in Kenya?"],
  ['unknown', "I've been wondering if it'd be wise to disable Noor. She's abroad, though."],
  ['unknown', 'would it be ok to mute petra for an hour?'],
  ['unknown', 'is muting Grace for a week really wise?'],
  ['unknown', 'how risky is it to unsubscribe this channel'],
  ['unknown', 'do you think it is safe to unmute Priya'],
  ['mute', 'please mute alerts for Oskar while he is in Kenya', { user: 'Oskar' }],
  [
    'replay',
    "I don't want to alarm anybody, but is there AitM activity around p.kaya@contoso.com?",
    { user: 'p.kaya@contoso.com' },
  ],
  ['replay', 'not to alarm anyone, but was Mei phished?', { user: 'Mei' }],
  // a reason is asked of a person's trouble
  ['why', 'Why was Petra Vogel kept out of Power BI?', { user: 'Petra Vogel', app: 'Power BI' }],
  ['why', 'why is Tunde blocked from Concur', { user: 'Tunde', app: 'Concur' }],
  ['why', 'why is p.kaya blocked in Workday', { user: 'p.kaya', app: 'Workday' }],
  ['why', 'why was ines blocked?', { user: 'ines' }],
  ['why', 'Tunde is blocked from Slack, any idea why?', { user: 'Tunde', app: 'Slack' }],
  ['why', 'what blocked Petra today?', { user: 'Petra', ...TODAY }],
  ['why', "why doesn't az login work for tunde.ade", { user: 'tunde.ade' }],
  ['why', 'why does Ines Prado get stuck at MFA registration', { user: 'Ines Prado' }],
  ['why', 'why did Omar lose Outlook on his phone', { user: 'Omar', app: 'Outlook' }],
  ['why', 'Ines Prado was kicked out of Slack, why?', { user: 'Ines Prado', app: 'Slack' }],
  ['why', 'Why does p.kaya@contoso.com see errors when logging in?', { user: 'p.kaya@contoso.com' }],
  ['lockout', 'is tunde blocked?', { user: 'tunde' }],
  ['blocks', 'what did Conditional Access block for tunde yesterday?', { user: 'tunde', ...YESTERDAY }],
];
