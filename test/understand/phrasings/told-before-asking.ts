import { SINCE_WEDNESDAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

const ID = '12ab34cd-56ef-4a78-9b0c-1d2e3f4a5b00';

/** A story before the question or behind it: its towns, callers and pages are not asked about. */
export const TOLD_BEFORE_ASKING: readonly Phrasing[] = [
  // where somebody of the story sits
  [
    'why',
    "Choral society's office in Görlitz, cold tea, long queue. Why doesn't the login work for Zdeněk Hruška?",
    { user: 'Zdeněk Hruška' },
  ],
  [
    'why',
    "The luthier in Cremona keeps us waiting. Why can't Ottavia Brandi sign in to Xero?",
    { user: 'Ottavia Brandi', app: 'Xero' },
  ],
  [
    'signins',
    'The roofers from Gondar are loud and the boiler firm from Adama never came. Show me the sign-ins of Hirut Alemu yesterday.',
    { user: 'Hirut Alemu', ...YESTERDAY },
  ],
  [
    'signins',
    'Our locksmith from Tartu laughed at the doors. Show the sign-ins of Kertu Saar since Wednesday',
    { user: 'Kertu Saar', ...SINCE_WEDNESDAY },
  ],
  [
    'mute',
    'The buyers are all in Bordeaux for the fair, so mute the alerts for 203.0.113.64/26 for 2 days',
    { ip: '203.0.113.64/26', duration: 'P2D' },
  ],
  [
    'mute',
    'Engineers are mostly in Jordan this week, so mute alerts for 203.0.113.9 for 4 hours',
    { ip: '203.0.113.9', duration: 'PT4H' },
  ],
  [
    'mute',
    'load test by the Dunedin crew. mute alerts for 198.51.100.0/25 for 2 days',
    { ip: '198.51.100.0/25', duration: 'P2D' },
  ],
  [
    'mute',
    'the Galway lads are pulling cables, mute alerts from 203.0.113.80 for 3 hours',
    { ip: '203.0.113.80', duration: 'PT3H' },
  ],
  [
    'travel',
    'Her sister says Turin, her landlord says Malta. Is Ludmila Havel really in Valletta?',
    { user: 'Ludmila Havel', place: 'Valletta' },
  ],
  // who called, who has an opinion, and what somebody fell for
  [
    'replay',
    'Harbour pilot rang from the breakwater, gulls everywhere: Jelle Hoekstra gave his code on a customs form. Is his session stolen?',
    { user: 'Jelle Hoekstra' },
  ],
  [
    'replay',
    'Quartermaster called from Delfzijl, crackling line: Sietske Visser entered her password into a fake toll page. Is her token stolen?',
    { user: 'Sietske Visser' },
  ],
  [
    'why',
    "Nurse Imara Odhiambo can't sign in to Cerner and her boss Rupert blames the router. Why does it fail?",
    { user: 'Imara Odhiambo', app: 'Cerner' },
  ],
  // beside an id
  ['lookup', `What was request ${ID}? Ragnhild sprained her ankle and can't click`, { requestId: ID }],
  [
    'policy',
    `which policies applied to request id ${ID}? Casimir dropped his glasses and cannot read the page`,
    { requestId: ID },
  ],
  ['lookup', `Librarian in Kandy left me nothing but this, what was that login? request id ${ID}`, { requestId: ID }],
  ['lookup', `from the brewery's ticket form -> AADSTS53003 Correlation Id: ${ID}`, { correlationId: ID, code: 53003 }],
  // what stays: whoever belongs to the id, a place that is asked about or that sign-ins came from, and trouble with an application
  ['policy', `which policy applied to request ${ID}? It is Bartosz Nowak`, { user: 'Bartosz Nowak', requestId: ID }],
  ['lookup', `what happened to request ${ID} of Ana Ruiz? Bartosz broke his arm`, { user: 'Ana Ruiz', requestId: ID }],
  ['travel', 'The shop in Bautzen is closed. Is Ana Ruiz in Bautzen?', { user: 'Ana Ruiz', place: 'Bautzen' }],
  ['travel', 'Is the curator in Lisbon? Ana Ruiz says she is', { user: 'Ana Ruiz', place: 'Lisbon' }],
  [
    'signins',
    'We saw a login from Nairobi. Show me the sign-ins of Ana Ruiz yesterday.',
    { user: 'Ana Ruiz', place: 'Nairobi', ...YESTERDAY },
  ],
  ['why', "Ana says it doesn't work in Xero. Why is she failing?", { user: 'Ana', app: 'Xero' }],
];
