import { each, type Recording } from './recording.ts';

const LOCKED = "The account is locked, you've tried to sign in too many times with an incorrect user ID or password.";
const MALICIOUS = 'Sign-in was blocked because it came from an IP address with malicious activity.';
const EITHER = `${MALICIOUS} Or: ${LOCKED}`;

/** Wrong, expired and missing passwords, locks and disabled accounts. */
export const PASSWORDS: readonly Recording[] = [
  {
    title: 'a wrong password, and the right one a minute later',
    rows: [
      ['Alice', 0, 50126],
      ['Alice', 1, 0],
    ],
    asked: [{ who: 'Alice', outcome: 'recovered', causes: [[50126, 1]], lockout: 'not-locked' }],
  },
  {
    title: 'three tries with a wrong password',
    form: 'monitor',
    rows: each('Alice', [0, 5, 9], 50126),
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[50126, 3]], lockout: 'not-locked' }],
  },
  {
    title: 'three wrong passwords typed on one page are one try',
    rows: each('Alice', [0, 1, 2], 50126, { c: 'page' }),
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[50126, 1]] }],
  },
  {
    title: 'a page left open over lunch is still the same try',
    rows: each('Alice', [0, 40], 50126, { c: 'page' }),
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[50126, 1]] }],
  },
  {
    title: 'two wrong passwords and the right one on one page',
    form: 'table',
    rows: [...each('Alice', [0, 1], 50126, { c: 'page' }), ['Alice', 2, 0, { c: 'page' }]],
    asked: [{ who: 'Alice', outcome: 'recovered', causes: [[50126, 1]] }],
  },
  {
    title: 'tries over five hours and then the right password',
    form: 'portal',
    rows: [...each('Alice', [0, 47, 130, 290], 50126), ['Alice', 301, 0]],
    asked: [{ who: 'Alice', outcome: 'recovered', causes: [[50126, 4]], lockout: 'not-locked' }],
  },
  {
    title: 'fine yesterday, wrong today',
    rows: [['Alice', 0, 0], ...each('Alice', [1500, 1502], 50126)],
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[50126, 2]], lockout: 'not-locked' }],
  },
  {
    title: 'locked after five tries, in after the lock ran out',
    form: 'page',
    rows: [...each('Alice', [0, 1, 2, 3, 4], 50126), ...each('Alice', [5, 6], 50053, { reason: LOCKED }), ['Alice', 30, 0]],
    asked: [
      {
        who: 'Alice',
        outcome: 'recovered',
        causes: [
          [50053, 2],
          [50126, 5],
        ],
        lockout: 'not-locked',
      },
    ],
  },
  {
    title: 'locked after five tries, and that is where it ends',
    form: 'monitor',
    rows: [...each('Alice', [0, 1, 2, 3, 4], 50126), ['Alice', 5, 50053, { reason: LOCKED }]],
    asked: [
      {
        who: 'Alice',
        outcome: 'failing',
        causes: [
          [50053, 1],
          [50126, 5],
        ],
        lockout: 'locked',
      },
    ],
  },
  {
    title: 'an address that Entra blocks is not a lock',
    rows: [['Alice', 0, 50053, { reason: MALICIOUS }]],
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[50053, 1]], lockout: 'blocked-ip' }],
  },
  {
    title: 'a text that names both reasons is a lock',
    rows: [['Alice', 0, 50053, { reason: EITHER }]],
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[50053, 1]], lockout: 'locked' }],
  },
  {
    title: 'a blocked address, and in from another one',
    rows: [
      ['Alice', 0, 50053, { reason: MALICIOUS, ip: '203.0.113.9' }],
      ['Alice', 9, 0],
    ],
    asked: [{ who: 'Alice', outcome: 'recovered', causes: [[50053, 1]], lockout: 'not-locked' }],
  },
  {
    title: 'a lock that a prompt after the right password shows to be over',
    rows: [
      ['Alice', 0, 50053, { reason: LOCKED }],
      ['Alice', 30, 50074],
    ],
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[50053, 1]], lockout: 'not-locked' }],
  },
  {
    title: 'a lock, and three hours later a wrong password again',
    rows: [
      ['Alice', 0, 50053, { reason: LOCKED }],
      ['Alice', 180, 50126],
    ],
    asked: [
      {
        who: 'Alice',
        outcome: 'failing',
        causes: [
          [50126, 1],
          [50053, 1],
        ],
        lockout: 'not-locked',
      },
    ],
  },
  {
    title: 'the lock ends the page on which the passwords were typed',
    rows: [...each('Alice', [0, 1], 50126, { c: 'page' }), ['Alice', 2, 50053, { c: 'page', reason: LOCKED }]],
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[50053, 1]], lockout: 'locked' }],
  },
  {
    title: 'a disabled account',
    form: 'table',
    rows: each('Alice', [0, 3], 50057),
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[50057, 2]], lockout: 'disabled' }],
  },
  {
    title: 'an account that is enabled again',
    rows: [
      ['Alice', 0, 50057],
      ['Alice', 1440, 0],
    ],
    asked: [{ who: 'Alice', outcome: 'recovered', causes: [[50057, 1]], lockout: 'not-locked' }],
  },
  {
    title: 'an expired password, changed on the spot',
    form: 'portal',
    rows: [
      ['Alice', 0, 50055, { c: 'page' }],
      ['Alice', 2, 0, { c: 'page' }],
    ],
    asked: [{ who: 'Alice', outcome: 'recovered', causes: [[50055, 1]], lockout: 'not-locked' }],
  },
  {
    title: 'an expired password',
    rows: each('Alice', [0, 20], 50055),
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[50055, 2]], lockout: 'password-expired' }],
  },
  {
    title: 'an expired password on the premises',
    rows: [['Alice', 0, 50144]],
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[50144, 1]], lockout: 'password-expired' }],
  },
  {
    title: 'an account without a password',
    rows: [['Alice', 0, 50056]],
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[50056, 1]], lockout: 'not-locked' }],
  },
  {
    title: 'a name that the tenant does not know',
    form: 'monitor',
    rows: [...each('Alcie', [0, 2], 50034, { nobody: true }), ['Alice', 5, 0]],
    asked: [
      { who: 'alcie@contoso.com', outcome: 'failing', causes: [[50034, 2]] },
      { who: 'alice@contoso.com', outcome: 'no-failures' },
    ],
  },
  {
    title: 'a phone with the old password beside a browser that works',
    rows: [
      ...each('Alice', [0, 15, 30, 45, 60, 75, 90], 50126, { client: 'Exchange ActiveSync', os: 'iOS 18', app: 'Apple Mail' }),
      ['Alice', 50, 0],
    ],
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[50126, 7]], lockout: 'not-locked' }],
  },
  {
    title: 'the password check failed for a technical reason',
    rows: [['Alice', 0, 50064]],
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[50064, 1]] }],
  },
];
