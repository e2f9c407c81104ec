import { each, type Recording } from './recording.ts';

/** Tokens that refresh themselves, sessions that end, silent tries. */
export const SESSIONS: readonly Recording[] = [
  {
    title: 'refreshes refused after a password change, then a sign-in by hand',
    rows: [...each('Alice', [0, 60], 50173, { silent: true }), ['Alice', 70, 0]],
    asked: [{ who: 'Alice', outcome: 'recovered', causes: [[50173, 2]], lockout: 'not-locked' }],
  },
  {
    title: 'a revoked session, then a silent success with a new one',
    form: 'monitor',
    rows: [
      ['Alice', 0, 0, { silent: true, s: 'old' }],
      ['Alice', 60, 50133, { silent: true, s: 'old' }],
      ['Alice', 90, 0, { silent: true, s: 'new' }],
    ],
    asked: [{ who: 'Alice', outcome: 'recovered', causes: [[50133, 1]] }],
  },
  {
    title: 'an old tablet that cannot refresh, beside sign-ins by hand that work',
    rows: [...each('Alice', [0, 60, 120], 700082, { silent: true, app: 'Tablet' }), ...each('Alice', [30, 150], 0)],
    asked: [{ who: 'Alice', outcome: 'recovered', causes: [[700082, 3]] }],
  },
  {
    title: 'an old tablet that goes on failing after the last sign-in by hand',
    form: 'table',
    rows: [...each('Alice', [0, 60, 120], 700082, { silent: true, app: 'Tablet' }), ['Alice', 30, 0]],
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[700082, 3]], lockout: 'not-locked' }],
  },
  {
    title: 'silent tries without a session after a success by hand',
    rows: [['Alice', 0, 0], ...each('Alice', [30, 60], 50058)],
    asked: [{ who: 'Alice', outcome: 'no-failures' }],
  },
  {
    title: 'silent tries without a session while tokens refresh',
    rows: [['Alice', 0, 0, { silent: true }], ...each('Alice', [30, 60], 50058)],
    asked: [{ who: 'Alice', outcome: 'no-failures' }],
  },
  {
    title: 'nothing but silent tries without a session',
    form: 'portal',
    rows: each('Alice', [0, 30], 50058),
    asked: [{ who: 'Alice', outcome: 'interrupted' }],
  },
  {
    title: 'a lock while an old session refreshes itself',
    rows: [
      ['Alice', 0, 0, { silent: true, s: 'old', app: 'Teams' }],
      ['Alice', 60, 50053],
      ['Alice', 90, 0, { silent: true, s: 'old', app: 'Teams' }],
    ],
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[50053, 1]], lockout: 'locked' }],
  },
  {
    title: 'a lock while an old session is asked for a second step',
    form: 'monitor',
    rows: [
      ['Alice', 60, 50053],
      ['Alice', 90, 50076, { silent: true, s: 'old', app: 'Teams' }],
    ],
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[50053, 1]], lockout: 'locked' }],
  },
  {
    title: 'a session that grew too old, signed in again at once',
    form: 'page',
    rows: [
      ['Alice', 0, 70044, { c: 'page' }],
      ['Alice', 1, 0, { c: 'page' }],
    ],
    asked: [{ who: 'Alice', outcome: 'no-failures' }],
  },
  {
    title: 'sign-in frequency ends the refreshing, and the person signs in',
    form: 'monitor',
    rows: [
      ['Alice', 0, 70043, { silent: true }],
      ['Alice', 20, 0],
    ],
    asked: [{ who: 'Alice', outcome: 'no-failures' }],
  },
  {
    title: 'a stale session cookie, and then in',
    rows: [
      ['Alice', 0, 50132],
      ['Alice', 1, 0],
    ],
    asked: [{ who: 'Alice', outcome: 'recovered', causes: [[50132, 1]] }],
  },
  {
    title: 'a stale Kerberos ticket, and then in with the password',
    rows: [
      ['Alice', 0, 81010, { c: 'page' }],
      ['Alice', 1, 0, { c: 'page' }],
    ],
    asked: [{ who: 'Alice', outcome: 'recovered', causes: [[81010, 1]] }],
  },
  {
    title: 'a refresh token that is too old',
    rows: each('Alice', [0, 200], 70008, { silent: true }),
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[70008, 2]] }],
  },
];
