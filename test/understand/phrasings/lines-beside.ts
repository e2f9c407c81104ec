import { LAST_24_HOURS, LAST_HOUR, OVERNIGHT, TODAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

const FIRST = '4be0d1c7-3a52-4f18-9d66-0c7e5b2a9f31';
const SECOND = '90f2c6aa-7d1e-4b83-8e05-5a64d3b1c702';

/** What a machine wrote, who greets or hands over, and a heading before a colon give a question about everybody no user and no application. */
export const LINES_BESIDE: readonly Phrasing[] = [
  ['spray', 'src=203.0.113.5 act=DROP policy=Geofence-EU\nIs 203.0.113.5 spraying us?', { ip: '203.0.113.5' }],
  ['signins', 'From the proxy:\n\n203.0.113.9 8443 TUNNEL x 77\n\nWho signed in from 203.0.113.9?', { ip: '203.0.113.9' }],
  ['blocks', 'Inherited the shift from Wenche. What did CA block today?', TODAY],
  ['alerts', 'Took over the desk phone from Quirijn. Any alerts overnight?', OVERNIGHT],
  ['failures', 'Sawubona from our tannery! Any failures today?', TODAY],
  ['legacy', 'Quarterly review, section 4, coppersmiths: who still uses legacy authentication?'],
  ['approvals', 'Wenche is at the dentist and her stand-in too, hence my question: which approvals are waiting?'],
  ['approvals', 'the sticker on the desk says "keep smiling". any pending approvals?'],
  ['alerts', 'show yesterday\'s alerts. my forerunner\'s note says only "be brave"', YESTERDAY],
  ['alerts', 'Slack, 09:15, Wenche: the lights flicker\n\nAny alerts in the last hour?', LAST_HOUR],
  ['audit', 'audit log of yesterday please, the warden of lighthouses is here', YESTERDAY],
  ['blocks', "what's CA blocked in the last 24 hours, matey", LAST_24_HOURS],
  // who is labelled, or whose trouble is told, is asked about
  ['alerts', 'Ana Ruiz: any alerts today?', { user: 'Ana Ruiz', ...TODAY }],
  ['alerts', "Tove Brekke's phone was stolen. Any alerts today?", { user: 'Tove Brekke', ...TODAY }],
  ['failures', 'Salesforce, ticket 3: top failures today', { app: 'Salesforce', ...TODAY }],
  ['lockout', 'the account of tkowalski is locked', { user: 'tkowalski' }],
  ['why', 'yesterday, Bob, Jira: why no access?', { user: 'Bob', app: 'Jira', ...YESTERDAY }],
];

/** What was taken back, who speaks in a ticket, when something was told, and English as others speak it. */
export const TAKEN_BACK_BESIDE: readonly Phrasing[] = [
  [
    'lookup',
    `Request Id: ${FIRST}, sorry, that was the previous one. It's Request Id: ${SECOND}. Look it up`,
    { requestId: SECOND },
  ],
  ['lookup', `Request Id: ${FIRST}\nWhat happened there?`, { requestId: FIRST }],
  ['lockout', 'Lockout, not risk, sorry! For Ilse Brandt.', { user: 'Ilse Brandt' }],
  ['replay', 'Session theft, not lockout. For Ilse Brandt.', { user: 'Ilse Brandt' }],
  ['lockout', 'hey alexa i mean signpost is ilse brandt locked out', { user: 'ilse brandt' }],
  [
    'lockout',
    'Affected user: Ilse Brandt\nDescription: sees a grey page\n\nComment from me: is she locked out?',
    { user: 'Ilse Brandt' },
  ],
  [
    'lockout',
    'FORM TEXT BEGINS\n"Ilse Brandt is locked out, the looms stand still"\nFORM TEXT ENDS\n\nPlease check.',
    { user: 'Ilse Brandt' },
  ],
  ['why', 'Why can Ilse Brandt not log in, before she flies to the weavers on Friday?', { user: 'Ilse Brandt' }],
  ['lockout', 'Question of the day: is Ilse Brandt locked out?', { user: 'Ilse Brandt' }],
  [
    'replay',
    "She got a Dropbox that wasn't real, then told us at noon. Was Ilse Brandt's session stolen?",
    { user: 'Ilse Brandt' },
  ],
  ['risk', 'i was informed by mr okello that it is urgent please tell risk level of ilse brandt', { user: 'ilse brandt' }],
  [
    'policy',
    `AADSTS53003: Access has been blocked.\nTrace ID: ${FIRST}\n\nWhat policy was it?`,
    { requestId: FIRST, code: 53003 },
  ],
  ['why', 'When I want to log me in at Jira I become an error, why?', { user: 'me', app: 'Jira' }],
  ['why', "can't frickin sign in meself, why?", { user: 'me' }],
  ['replay', "did somebody make away with Ilse's session cookie?", { user: 'Ilse' }],
  ['disable', 'disable ilse.brandt@contoso.com posthaste please', { user: 'ilse.brandt@contoso.com' }],
  ['unknown', "don't disable ilse.brandt@contoso.com pronto"],
  ['help', 'what can ya do?'],
  ['travel', 'Irmtraud sagt, sie ist in Lissabon. Stimmt das?', { user: 'Irmtraud', place: 'Lissabon' }],
  ['travel', "Corentin dit qu'il est à Varsovie, c'est vrai ?", { user: 'Corentin', place: 'Varsovie' }],
  ['travel', 'Jorrit zegt dat hij in Keulen is. Klopt dat?', { user: 'Jorrit', place: 'Keulen' }],
  ['policy', 'Welk beleid was van toepassing op Jorrit?', { user: 'Jorrit' }],
  ['alerts', 'Visa dagens varningar', TODAY],
  ['alerts', 'Visa mig larmen', {}],
  ['alerts', 'Vis mig alarmerne', {}],
  ['alerts', 'Gi meg varslene', {}],
  ['failures', 'Wie viele Fehler gab es heute?', TODAY],
  ['passthrough', 'Vendor audit, question three of seventeen. Show cross-tenant sign-ins', {}],
  ['volume', 'sign-ins per hour for Calendly today', { app: 'Calendly', ...TODAY }],
];
