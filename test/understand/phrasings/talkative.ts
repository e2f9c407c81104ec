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
  // words that are nobody's name
  ['risk', 'Any chance you could tell me why Identity Protection lists Noor as high risk?', { user: 'Noor' }],
  ['why', "Just got off the phone with June. Any chance you can say why it won't let her in?", { user: 'June' }],
  ['why', 'sorry for the typos, why is p.kaya@contoso.com faling to logn to Miro', { user: 'p.kaya@contoso.com', app: 'Miro' }],
  ['policy', "did the 'Block unmanaged devices' policy apply to Noor?", { user: 'Noor' }],
  ['policy', 'the geofence did nothing for p.kaya@contoso.com. why', { user: 'p.kaya@contoso.com' }],
  ['mfa', 'Utilisateur : Hélène Petit\nQuestion: which MFA methods does she have?', { user: 'Hélène Petit' }],
  ['lockout', 'Reported by: Karin Holm\nAffected user: Jonas Lind\n\nIs he locked out?', { user: 'Jonas Lind' }],
  ['apps', 'We want to take licences away from Signe Lund, what software does she really log on to?', { user: 'Signe Lund' }],
  ['workload', 'what are our service principals doing, please', { type: 'servicePrincipal' }],
  [
    'workload',
    'does the service principal Legacy Report Export still sign in?',
    { app: 'Legacy Report Export', type: 'servicePrincipal' },
  ],
  ['spray', 'Somebody is trying Summer2026! on everyone. Is this a password spray?'],
  ['replay', 'Noor clicked that Adobe phish. Is someone riding on her session?', { user: 'Noor' }],
  ['volume', 'Odd curve in Sentinel, Noor is the user. Interactive against noninteractive per hour?', { user: 'Noor' }],
  // what is typed in a hurry
  ['blocks', 'blocked by condtional acces yesterday, anything for noor?', { user: 'noor', ...YESTERDAY }],
  ['workload', 'managed identiy id-web-shop sign-ins', { app: 'id-web-shop', type: 'managedIdentity' }],
  ['travel', 'travle check for Noor: Lisbon', { user: 'Noor', place: 'Lisbon' }],
  ['lockout', 'can you check wether noor is locked out', { user: 'noor' }],
  ['volume', 'sign-in volume for noor per hour, fg vs bg', { user: 'noor' }],
  // an id and, after it, what it is
  [
    'lookup',
    'could you find 7a9c1e3f-5b2d-4860-9f1e-3d5c7b9a0e24? Its the correlation id',
    { correlationId: '7a9c1e3f-5b2d-4860-9f1e-3d5c7b9a0e24' },
  ],
  [
    'lookup',
    'look up 7a9c1e3f-5b2d-4860-9f1e-3d5c7b9a0e24, correlation id',
    { correlationId: '7a9c1e3f-5b2d-4860-9f1e-3d5c7b9a0e24' },
  ],
  [
    'lookup',
    "check 7a9c1e3f-5b2d-4860-9f1e-3d5c7b9a0e24. That's a request id",
    { requestId: '7a9c1e3f-5b2d-4860-9f1e-3d5c7b9a0e24' },
  ],
  // whoever asks is not asked about
  ['failures', 'Could you rank the login errors of the company for me?'],
  ['failures', "Which apps fail the most? I can't see a pattern."],
  ['alerts', 'so which alerts did I miss?'],
  // orders with a reason, and orders taken for none
  ['disable', "Oleg doesn't work here any more. Disable his account please.", { user: 'Oleg' }],
  [
    'revoke',
    'The guest p.kaya@contoso.com is compromised, it would be very kind if you revoke his sessions',
    { user: 'p.kaya@contoso.com' },
  ],
  [
    'revoke',
    'kill every session 7a9c1e3f-5b2d-4860-9f1e-3d5c7b9a0e24 has open',
    { user: '7a9c1e3f-5b2d-4860-9f1e-3d5c7b9a0e24' },
  ],
  ['disable', 'please cut off access for p.kaya@contoso.com', { user: 'p.kaya@contoso.com' }],
  ['disable', 'SOC verdict: disable account p.kaya@contoso.com', { user: 'p.kaya@contoso.com' }],
  ['enable', 'Noor is cleared, let her sign in again', { user: 'Noor' }],
  ['enable', 'undo the disable on Noor', { user: 'Noor' }],
  ['unknown', "don't let Noor sign in again"],
  ['unknown', 'would it be kind if you disable Noor?'],
  ['unknown', 'should we cut off access for Noor?'],
  // the channel
  ['mute', "we've looked at Noor already, so mute alerts on her for now", { user: 'Noor' }],
  ['unmute', 'May I ask you to stop muting Noor?', { user: 'Noor' }],
  ['subscribe', 'make this our alert channel'],
  ['unsubscribe', 'please take the alert feed off this channel'],
];
