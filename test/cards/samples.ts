import { reply } from '../../src/commands/reply.ts';
import type { Answer } from '../../src/commands/answer.ts';
import type { ApprovalView } from '../../src/respond/approval.ts';
import type { AlertView } from '../../src/watch/alert.ts';
import { ago, NOW, signIn } from '../builders.ts';

export const STYLE = { timeZone: 'Europe/London', now: NOW };
const iso = (minutes: number): string => new Date(ago(minutes)).toISOString();
const ALICE_ID = '0a11ce00-0000-4000-8000-000000000001';
const BOB_ID = '00b0b000-0000-4000-8000-000000000002';

const coverage: Answer['coverage'] = {
  source: 'graph',
  types: ['interactiveUser', 'nonInteractiveUser'],
  from: iso(7 * 1440),
  to: iso(0),
  rows: 412,
  newest: iso(12),
  truncated: false,
  gaps: [{ id: 'policies-hidden', text: 'Policy names are not visible to your role; Security Reader shows them.' }],
  requests: 3,
};

export const WHY: Answer = reply(
  { intent: 'why', user: 'alice' },
  {
    tone: 'danger',
    headline: 'Alice cannot sign in: the account is locked after too many wrong passwords. Last try 11:48, 96 attempts.',
    facts: { user: { id: ALICE_ID, upn: 'alice@contoso.com' }, outcome: 'failing' },
    body: [
      {
        kind: 'text',
        text: 'Smart lockout stopped the sign-in: a device or application keeps trying an old password, and every try prolongs the lock.',
      },
      {
        kind: 'facts',
        rows: [
          ['Result code', '50053 IdsLocked'],
          ['Application', 'Office 365 Exchange Online'],
          ['When', 'Tue 17 Nov, 09:15 to 11:48, every 15 minutes'],
          ['From', '203.0.113.40 (London, GB)'],
          ['Device', "Alice's old iPhone, iOS 15, Exchange ActiveSync"],
        ],
      },
      {
        kind: 'text',
        text: 'The lock and the wrong passwords are one story: the lock ends by itself, but it comes back until whatever sends the wrong password is found.',
      },
      { kind: 'heading', text: 'Also seen' },
      {
        kind: 'list',
        items: ['Wrong password (50126): 74 attempts, about one every 15 minutes, last 11:45, Exchange ActiveSync'],
      },
      {
        kind: 'message',
        title: 'What do I tell Alice?',
        text: 'Hello Alice, we looked at your sign-in. An old phone still tries your previous password and keeps your account locked. What you can do: remove the mail account from any phone or tablet that you no longer use, then sign in again after ten minutes.',
      },
    ],
    steps: {
      user: ['Remove the mail account from phones and tablets that you no longer use.'],
      helpdesk: [
        'Ask Alice for old phones and tablets: the tries come from an iPhone with Exchange ActiveSync.',
        'Remove that device from her account, then wait ten minutes for the lock to end.',
        'Check again: no new 50126 should appear.',
      ],
      admin: ['Block legacy mail protocols, which cannot show a prompt.'],
      security: [
        'The address is Alice’s own network: nothing points to an attack.',
        'If the address were foreign, treat it as password spray.',
      ],
    },
    evidence: ['row-1', 'row-2', 'row-3'],
    coverage,
    actions: [
      { verb: 'show-evidence', title: 'Show the sign-ins' },
      { verb: 'ask', title: 'What locks Alice?', data: { text: `lockout ${ALICE_ID}` } },
      { verb: 'ask', title: 'Check again', data: { text: `why did ${ALICE_ID} fail` } },
    ],
  },
);

export const REPLAY: Answer = reply(
  { intent: 'replay', user: 'bob' },
  {
    tone: 'danger',
    headline:
      "Bob's session was probably stolen (score 92 of 100). The same session appeared on another network 9 minutes after a phishing sign-in.",
    facts: { user: { id: BOB_ID, upn: 'bob@contoso.com' }, verdict: 'likely', score: 92 },
    body: [
      { kind: 'heading', text: 'Speaks for a theft' },
      {
        kind: 'list',
        items: [
          'The session began in the Netherlands on a hosting network where Bob has never been (+35)',
          'Nine minutes later it was used from the United States with a scripting client, axios/1.7.9 (+40)',
          'A new authentication method was registered from there (+25)',
        ],
      },
      { kind: 'heading', text: 'Speaks against it' },
      { kind: 'list', items: ['The multifactor prompt was answered (-8)'] },
      {
        kind: 'table',
        columns: ['Seen', 'From', 'Device', 'Sign-ins'],
        rows: [
          [
            '11:20 to 11:21',
            '198.51.100.23, Amsterdam, NL, AS64501 Relay Hosting',
            'unknown device, Windows, Chrome',
            '1 by hand, 0 in the background',
          ],
          [
            '▲ 11:29 to 11:58',
            '203.0.113.99, Dallas, US, AS64502 Cheap Cloud',
            'unknown device, unknown, axios',
            '0 by hand, 14 in the background',
          ],
        ],
      },
      {
        kind: 'text',
        subtle: true,
        text: 'The classic query would alert on 1 address: 203.0.113.99 (14). It looks at addresses only; the verdict above weighs more.',
      },
    ],
    steps: {
      user: [],
      helpdesk: [
        'Do not contact Bob in Teams or by e-mail about this: whoever holds the session may read it. Use the phone number in the HR system.',
      ],
      admin: ['Before revoking, look for a new authentication method of this account and remove what is not his.'],
      security: [
        'Revoke the sessions of Bob, then reset the password, then check again for sign-ins of the same session.',
        'Look for mailbox rules, forwarding and new application consents.',
      ],
    },
    evidence: ['row-4', 'row-5'],
    coverage: { ...coverage, gaps: [] },
    actions: [
      { verb: 'show-evidence', title: 'Show the sign-ins' },
      {
        verb: 'request-revoke',
        title: "Revoke Bob's sessions…",
        role: 'needs a second person who approves',
        data: { userId: BOB_ID },
      },
      { verb: 'ask', title: "Bob's methods", data: { text: `mfa of ${BOB_ID}` } },
    ],
  },
);

export const VOLUME: Answer = reply(
  { intent: 'volume', user: 'bob' },
  {
    headline: 'Bob: 5 sign-ins by hand and 312 in the background in 24 hours.',
    body: [
      {
        kind: 'chart',
        title: 'Sign-ins per hour',
        series: ['By hand', 'In the background'].map((name, s) => ({
          name,
          points: Array.from({ length: 24 }, (_, h) => ({
            label: `${String(h).padStart(2, '0')}:00`,
            value: s === 0 ? (h > 7 && h < 18 ? h % 3 : 0) : 6 + ((h * 7) % 13),
          })),
        })),
      },
    ],
    coverage: { ...coverage, gaps: [] },
  },
);

export const CHOOSE: Answer = reply(
  { intent: 'why', user: 'alice' },
  {
    status: 'choose',
    tone: 'unknown',
    headline: '2 people match "alice". Which one?',
    body: [
      {
        kind: 'choices',
        items: [
          { title: 'Alice Archer', detail: 'alice@contoso.com · Finance', command: { intent: 'why', user: ALICE_ID } },
          { title: 'Alice Zhang', detail: 'alice.zhang@contoso.com · Engineering', command: { intent: 'why', user: BOB_ID } },
        ],
      },
    ],
  },
);

export const NOT_UNDERSTOOD: Answer = reply(
  { intent: 'unknown' },
  {
    status: 'not-understood',
    tone: 'unknown',
    headline: 'I did not understand that, and I do not guess. Try "why did alice fail?", "replay check bob" or "help".',
    actions: [{ verb: 'ask', title: 'Help', data: { text: 'help' } }],
  },
);

export const GOOD: Answer = reply(
  { intent: 'why', user: 'erin' },
  {
    tone: 'good',
    headline: 'No failures: Erin signs in normally in the last 7 days.',
    body: [{ kind: 'facts', rows: [['Last success', '11:52, Microsoft Teams']] }],
    coverage: { ...coverage, gaps: [] },
    actions: [{ verb: 'ask', title: 'Check again', data: { text: 'why did erin fail' } }],
  },
);

const SAM = { id: 'sam', upn: 'sam@contoso.com', name: 'Sam Silva' };
const OLGA = { id: 'olga', upn: 'olga@contoso.com', name: 'Olga Orlova' };

export const APPROVAL: ApprovalView = {
  id: '7f3c0000-0000-4000-8000-000000000001',
  state: 'requested',
  action: 'revoke',
  target: { id: BOB_ID, upn: 'bob@contoso.com', name: 'Bob Baker' },
  requester: SAM,
  reason: 'Session replayed from a hosting network, new method registered.',
  evidence: ['row-4', 'row-5'],
  alertId: 'a1',
  createdAt: ago(3),
  expiresAt: ago(-57),
  effects: [
    "All of Bob's sessions and refresh tokens end; he signs in again everywhere, with MFA.",
    'Access tokens that exist already may work for up to an hour where continuous access evaluation is missing.',
    'The password stays as it is: reset it afterwards.',
  ],
  status: 'Open until Fri 20 Nov, 12:57 UTC.',
  next: [],
  history: [{ at: ago(3), from: null, to: 'requested', by: SAM, text: 'The action was requested; it waits for an approver.' }],
  settled: false,
};

export const PROVEN: ApprovalView = {
  ...APPROVAL,
  state: 'proven',
  decidedBy: OLGA,
  decidedAt: ago(1),
  performedAt: ago(1),
  status: "Done: Bob's sessions ended at 11:59 with Olga's rights.",
  proof: {
    checkedAt: ago(0),
    held: true,
    text: 'Held: sessions are valid from 11:59 UTC on, and the stolen session has not signed in since.',
    validFrom: ago(1),
    logReaches: ago(0.5),
    survivors: [],
  },
  next: ["Reset Bob's password.", 'Check again in 15 minutes: rows of the log arrive late.'],
  history: [...APPROVAL.history, { at: ago(1), from: 'requested', to: 'approved', by: OLGA, text: 'Approved.' }],
  settled: true,
};

export const ALERT: AlertView = {
  id: 'a1ea7000-0000-4000-8000-000000000001',
  state: 'open',
  severity: 'high',
  subject: { kind: 'user', id: BOB_ID, upn: 'bob@contoso.com', name: 'Bob Baker' },
  title: "Bob's session appeared on a second network, 9 minutes after a sign-in through a phishing relay.",
  findings: [
    {
      rule: 'stolen-session',
      severity: 'high',
      subject: { kind: 'user', id: BOB_ID, upn: 'bob@contoso.com' },
      title: "Bob's session appeared on a second network, 9 minutes after a sign-in through a phishing relay.",
      first: iso(40),
      last: iso(2),
      evidence: ['row-4', 'row-5'],
      attack: ['T1539', 'T1557'],
      key: 'k1',
      reasons: [
        'One session on two networks: 198.51.100.23 (AS64501, Amsterdam) and 203.0.113.99 (AS64502, Dallas).',
        'The second one is a hosting network with a scripting client, axios/1.7.9, on no known device.',
        'Bob has used neither network in 30 days.',
      ],
    },
    {
      rule: 'method-after-theft',
      severity: 'medium',
      subject: { kind: 'user', id: BOB_ID, upn: 'bob@contoso.com' },
      title: 'A new authentication method was registered in that session.',
      first: iso(30),
      last: iso(30),
      evidence: ['row-6'],
      attack: ['T1098.005'],
      key: 'k2',
      reasons: ['Phone method, added 10 minutes after the relay sign-in.'],
    },
  ],
  moreFindings: 0,
  first: ago(40),
  last: ago(2),
  openedAt: ago(30),
  updatedAt: ago(2),
  posted: true,
  muteOverruled: false,
  reopened: 0,
  history: [{ at: ago(30), by: null, text: 'Opened.' }],
};

export const ALERT_AT_WORK: AlertView = {
  ...ALERT,
  state: 'acknowledged',
  assignee: { id: 'sam', name: 'Sam Silva' },
  approvals: [PROVEN],
};

export const ROWS = [
  signIn({
    id: '6d3a0000-0000-4000-8000-000000000001',
    at: ago(40),
    city: 'Amsterdam',
    country: 'NL',
    ip: '198.51.100.23',
    asn: 64501,
    sessionId: '0051b2c3-77',
    appName: 'OfficeHome',
  }),
  signIn({
    id: '6d3a0000-0000-4000-8000-000000000002',
    at: ago(31),
    type: 'nonInteractiveUser',
    city: 'Dallas',
    country: 'US',
    ip: '203.0.113.99',
    asn: 64502,
    sessionId: '0051b2c3-77',
    appName: 'Office 365 Exchange Online',
    userAgent: 'axios/1.7.9',
    client: 'Mobile Apps and Desktop clients',
  }),
  signIn({
    id: '6d3a0000-0000-4000-8000-000000000003',
    at: ago(55),
    code: 50126,
    reason: 'Invalid username or password',
    sessionId: undefined,
  }),
];

export const ANSWERS = { WHY, REPLAY, VOLUME, CHOOSE, NOT_UNDERSTOOD, GOOD };

export const QUESTION = {
  id: 'c011ea90e',
  question: 'Why does Bob Baker (bob@contoso.com) fail?',
  requester: { name: 'Helen Hart', upn: 'helen@contoso.com' },
  reason: 'He is on the phone.',
  role: 'Security Reader',
  askedAt: STYLE.now - 60_000,
};
