import type { Case } from '../case.ts';
import { APP, behind, IPHONE, PLACE, policy, refusedBy, row, times, WHO } from '../rows.ts';

const ASK = 'why did alice fail?';
const one = (code: number, count = 1) => [{ code, count }];

/** Kinds of failures: what is said about each. */
const KINDS: readonly Case[] = [
  {
    name: 'MFA declined',
    ask: ASK,
    rows: [row(20, 500121, { status: { additionalDetails: 'MFA denied; user declined the authentication' } })],
    facts: { outcome: 'failing', causes: [{ code: 500121, category: 'mfa' }] },
    says: [/declined/],
  },
  {
    name: 'MFA not answered',
    ask: ASK,
    rows: [row(20, 500121, { status: { additionalDetails: 'MFA denied; user did not respond to mobile app notification' } })],
    says: [/did not respond/],
  },
  {
    name: 'MFA, the wrong number',
    ask: ASK,
    rows: [row(20, 500121, { status: { additionalDetails: 'MFA denied; user did not select the correct number' } })],
    says: [/wrong number/],
  },
  {
    name: 'MFA reported as fraud',
    ask: ASK,
    rows: [row(20, 500121, { status: { additionalDetails: 'MFA denied; fraud code entered' } })],
    says: [/not theirs|reported/],
  },
  {
    name: 'MFA prompts worn down',
    ask: ASK,
    rows: [
      ...times(6, (i) =>
        row(40 - i, 500121, {
          ipAddress: '203.0.113.66',
          status: { additionalDetails: 'MFA denied; user declined the authentication' },
        }),
      ),
      row(30, 0, { ipAddress: '203.0.113.66' }),
    ],
    headline: /refused|ignored/,
    never: [/works again/, /is in since/],
  },
  {
    name: 'consent of an administrator',
    ask: ASK,
    rows: [row(20, 90094, APP.expenses)],
    facts: { causes: [{ code: 90094, category: 'consent', apps: ['Contoso Expenses'] }] },
  },
  {
    name: 'consent of the user',
    ask: ASK,
    rows: [row(20, 65001, APP.expenses)],
    facts: { outcome: 'failing', causes: [{ code: 65001, category: 'consent' }] },
  },
  { name: 'not assigned', ask: ASK, rows: [row(20, 50105, APP.salesforce)], says: [/assign/i] },
  {
    name: 'application unknown here',
    ask: ASK,
    rows: [row(20, 700016, APP.expenses)],
    facts: { causes: [{ code: 700016, category: 'application-setup' }] },
  },
  {
    name: 'device not compliant',
    ask: ASK,
    rows: [
      row(20, 53000, {
        ...refusedBy(policy('Require compliant device', 'failure', ['CompliantDevice'])),
        deviceDetail: {
          deviceId: 'd1',
          displayName: 'LAPTOP-7',
          operatingSystem: 'Windows10',
          isCompliant: false,
          isManaged: true,
        },
      }),
    ],
    facts: { causes: [{ code: 53000, category: 'device', policies: ['Require compliant device'] }] },
    says: [/compliance rule/],
  },
  {
    name: 'device unknown',
    ask: ASK,
    rows: [row(20, 53001, refusedBy(policy('Require joined device', 'failure', ['DomainJoinedDevice'])))],
    says: [/not known to your organisation/],
  },
  { name: 'app not approved', ask: ASK, rows: [row(20, 53002, APP.expenses)], facts: { causes: one(53002) } },
  { name: 'app not protected', ask: ASK, rows: [row(20, 53009)], facts: { causes: one(53009) } },
  { name: 'password expired', ask: ASK, rows: [row(20, 50055)], facts: { causes: one(50055) }, says: [/expired/] },
  {
    name: 'account disabled',
    ask: ASK,
    rows: [row(20, 50057)],
    facts: { causes: [{ code: 50057, category: 'account-state' }] },
    says: [/disabled/],
  },
  { name: 'no such account', ask: ASK, rows: [row(20, 50034)], facts: { causes: one(50034) } },
  {
    name: 'session revoked',
    ask: ASK,
    rows: [behind(20, 50173)],
    facts: { causes: [{ code: 50173, category: 'session-token' }] },
  },
  {
    name: 'sign-in frequency is a prompt',
    ask: ASK,
    rows: [behind(20, 70043), behind(10, 70044)],
    facts: { outcome: 'interrupted' },
  },
  { name: 'a device code asked for confirmation', ask: ASK, rows: [row(20, 50199)], facts: { outcome: 'interrupted' } },
  {
    name: 'password reset shown, then in',
    ask: ASK,
    rows: [row(20, 50055, { correlationId: 'c' }), row(19, 50125, { correlationId: 'c' }), row(18, 0, { correlationId: 'c' })],
    facts: { outcome: 'recovered', causes: one(50055) },
  },
  {
    name: 'a code that the catalogue lacks falls back to the reason of the row',
    ask: ASK,
    rows: [row(20, 987_654, { status: { failureReason: 'The flux capacitor is empty.' } })],
    facts: { outcome: 'failing', causes: one(987_654) },
    says: [/flux capacitor/, /not in the catalogue|no entry/],
  },
  {
    name: 'a machine trying every 15 minutes',
    ask: ASK,
    rows: times(12, (i) => row(15 * i + 3, 50126, IPHONE)),
    facts: { causes: [{ code: 50126, count: 12, everyMinutes: 15 }] },
    says: [/iPhone/, /12 attempts, about one every 15 minutes/],
  },
  {
    name: 'guessing from many addresses is said',
    ask: ASK,
    rows: times(60, (i) =>
      row(((i * 37) % 700) + 2, 50126, {
        ipAddress: `203.0.113.${i + 1}`,
        autonomousSystemNumber: 64_600 + i,
        location: i % 2 === 0 ? PLACE.lagos : PLACE.saoPaulo,
      }),
    ),
    says: [/guessing/],
    never: [/caps lock/i],
  },
  {
    name: 'in again from where the guessing came is no good news',
    ask: ASK,
    rows: [
      ...times(5, (i) => row(5000 + 300 * i, 0)),
      ...times(30, (i) =>
        row(60 - i, 50126, { ipAddress: '203.0.113.66', location: PLACE.lagos, autonomousSystemNumber: 64_666 }),
      ),
      row(20, 0, { ipAddress: '203.0.113.66', location: PLACE.lagos, autonomousSystemNumber: 64_666 }),
    ],
    facts: { outcome: 'recovered' },
    never: [/works again/],
  },
  {
    name: 'a risky success is no good news',
    ask: ASK,
    rows: [row(60, 50126), row(50, 0, { riskLevelDuringSignIn: 'high', riskState: 'atRisk' })],
    facts: { outcome: 'recovered' },
    never: [/works again/],
  },
];

const PEOPLE: readonly Case[] = [
  {
    name: 'two people of that first name',
    ask: 'why did priya fail?',
    rows: [row(20, 50126, WHO.priyaNair), row(20, 50126, WHO.priyaShah)],
    status: 'choose',
    headline: /2 people/,
  },
  {
    name: 'the full name of one of the two',
    ask: 'why did priya shah fail?',
    rows: [row(20, 50126, WHO.priyaNair), row(20, 53003, WHO.priyaShah)],
    facts: { user: { upn: 'priya.shah@contoso.com' }, causes: one(53003) },
  },
  {
    name: 'accents left out',
    ask: 'why did rene fail?',
    rows: [row(20, 50126, WHO.rene)],
    facts: { user: { upn: 'rene.muller@contoso.com' } },
    headline: /René/,
  },
  {
    name: 'accents written',
    ask: 'why did René Müller fail?',
    rows: [row(20, 50126, WHO.rene)],
    facts: { user: { upn: 'rene.muller@contoso.com' } },
  },
  {
    name: 'letters without a decomposition',
    ask: 'why did lukasz fail?',
    rows: [row(20, 50126, WHO.lukasz)],
    facts: { user: { upn: 'lukasz.zolw@contoso.com' } },
  },
  {
    name: 'an address',
    ask: 'why did bob@contoso.com fail?',
    rows: [row(20, 50126), row(20, 50055, WHO.bob)],
    facts: { user: { upn: 'bob@contoso.com' }, causes: one(50055) },
  },
  {
    name: 'a guest',
    ask: 'why did eva@fabrikam.com fail?',
    rows: [row(20, 53003, WHO.eva)],
    facts: { user: { upn: 'eva@fabrikam.com' }, causes: one(53003) },
  },
  { name: 'nobody of that name', ask: 'why did zebedee fail?', rows: [row(20, 50126)], status: 'not-found', headline: /zebedee/ },
  {
    name: 'rows of others are not hers',
    ask: ASK,
    rows: [row(20, 0), row(10, 50126, WHO.bob)],
    facts: { outcome: 'no-failures' },
  },
];

const STORY = [row(300, 0), row(60, 50126), row(50, 53003, refusedBy(policy('Block', 'failure', ['Block'])))];
const FORMATS: readonly Case[] = (['jsonl', 'array', 'page', 'v1', 'gz', 'monitor', 'csv', 'portal-json'] as const).map(
  (format) => ({
    name: `the same story as ${format}`,
    ask: ASK,
    rows: STORY,
    format,
    facts: {
      outcome: 'failing',
      causes: [
        { code: 53003, count: 1 },
        { code: 50126, count: 1 },
      ],
    },
    ...(format === 'csv' ? { gaps: ['policies-hidden'] as const } : {}),
  }),
);

const BROKEN: readonly Case[] = [
  {
    name: 'a row without a time is dropped and counted',
    ask: ASK,
    rows: [row(20, 50126), row(10, 0, { createdDateTime: undefined })],
    facts: { outcome: 'failing' },
    gaps: ['dropped-rows'],
  },
  {
    name: 'a row without a status is dropped or ignored, never a success',
    ask: ASK,
    rows: [row(20, 50126), { ...row(10, 0), status: 'broken' }],
    facts: { outcome: 'failing' },
  },
  {
    name: 'odd types in every optional field',
    ask: ASK,
    rows: [
      row(20, 50126, {
        location: 7,
        deviceDetail: [],
        ipAddress: {},
        appDisplayName: 12,
        clientAppUsed: null,
        appliedConditionalAccessPolicies: 'x',
        conditionalAccessStatus: 9,
      }),
    ],
    facts: { outcome: 'failing', causes: one(50126) },
  },
  {
    name: 'only what must be there',
    ask: ASK,
    rows: [
      { id: 'a', createdDateTime: '2026-11-20T11:00:00Z', userPrincipalName: 'alice@contoso.com', status: { errorCode: 50126 } },
    ],
    facts: { outcome: 'failing', causes: one(50126) },
  },
  {
    name: 'a row of the future does not count',
    ask: ASK,
    rows: [row(20, 50126), row(-100_000, 0)],
    facts: { outcome: 'failing' },
  },
  {
    name: 'out of order',
    ask: ASK,
    rows: [row(5, 0), row(60, 50126), row(40, 0), row(50, 50126)],
    facts: { outcome: 'recovered', causes: one(50126, 2) },
    headline: /since 11:20/,
  },
  {
    name: 'hostile text stays text',
    ask: ASK,
    rows: [
      row(20, 53003, {
        ...refusedBy(policy('**[click](http://evil)** \u202Egnp', 'failure', ['Block'])),
        appDisplayName: '<script>',
      }),
    ],
    facts: { outcome: 'failing' },
    never: [/\u202E/],
  },
];

/** What is said about each kind of failure, about whom, and from which files. */
export const WHY_KINDS: readonly Case[] = [...KINDS, ...PEOPLE, ...FORMATS, ...BROKEN];
