import type { Recording } from './recording.ts';

const alone = (code: number): Recording => ({
  title: `${code} that nobody finished`,
  rows: [['Alice', 0, code]],
  asked: [{ who: 'Alice', outcome: 'interrupted' }],
});

const finished = (code: number, form: Recording['form'] = 'graph'): Recording => ({
  title: `${code} on the way in`,
  form,
  rows: [
    ['Alice', 0, code, { c: 'page' }],
    ['Alice', 1, 0, { c: 'page' }],
  ],
  asked: [{ who: 'Alice', outcome: 'no-failures', lockout: 'not-locked' }],
});

const refused = (details: string): Recording => ({
  title: `a second step that failed: ${details}`,
  rows: [['Alice', 0, 500121, { details }]],
  asked: [{ who: 'Alice', outcome: 'failing', causes: [[500121, 1]], lockout: 'not-locked' }],
});

/** Steps of a sign-in that are none of a failure's, and the second step when it does fail. */
export const PROMPTS: readonly Recording[] = [
  ...[50072, 50074, 50076, 50079, 50125, 50140, 50158, 50199, 50203, 16000, 16001, 70044, 90095].map(alone),
  ...[50072, 50074, 50097, 50140, 50158, 50203, 16000].map((code) => finished(code)),
  finished(50074, 'monitor'),
  finished(50140, 'portal'),
  finished(50076, 'table'),
  refused('MFA denied; user declined the authentication'),
  refused('MFA denied; user did not respond to mobile app notification'),
  refused('MFA denied; Phone App Reported Fraud'),
  refused('MFA denied; invalid verification code'),
  refused('Authentication failed during strong authentication request.'),
  {
    title: 'an unanswered prompt, and one that was answered',
    rows: [
      ['Alice', 0, 500121, { details: 'MFA denied; user did not respond to mobile app notification' }],
      ['Alice', 3, 50074, { c: 'second' }],
      ['Alice', 4, 0, { c: 'second' }],
    ],
    asked: [{ who: 'Alice', outcome: 'recovered', causes: [[500121, 1]] }],
  },
  {
    title: 'a refused prompt and an accepted one on one page',
    form: 'monitor',
    rows: [
      ['Alice', 0, 50074, { c: 'page' }],
      ['Alice', 1, 500121, { c: 'page', details: 'MFA denied; user declined the authentication' }],
      ['Alice', 2, 50074, { c: 'page' }],
      ['Alice', 3, 0, { c: 'page', details: 'MFA completed in Azure AD' }],
    ],
    asked: [{ who: 'Alice', outcome: 'recovered', causes: [[500121, 1]] }],
  },
  {
    title: 'a password, a prompt, "stay signed in?" and in',
    form: 'table',
    rows: [
      ['Alice', 0, 50074, { c: 'page' }],
      ['Alice', 1, 50140, { c: 'page' }],
      ['Alice', 1, 0, { c: 'page' }],
    ],
    asked: [{ who: 'Alice', outcome: 'no-failures' }],
  },
  {
    title: 'a wrong password, and then a prompt left open',
    rows: [
      ['Alice', 0, 50126],
      ['Alice', 2, 50074],
    ],
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[50126, 1]] }],
  },
  {
    title: 'in this morning, a prompt left open at noon',
    rows: [
      ['Alice', 0, 0],
      ['Alice', 240, 50074],
    ],
    asked: [{ who: 'Alice', outcome: 'no-failures' }],
  },
  {
    title: 'only prompts over a whole day',
    form: 'portal',
    rows: [
      ['Alice', 0, 50079],
      ['Alice', 300, 50074],
      ['Alice', 900, 50072],
    ],
    asked: [{ who: 'Alice', outcome: 'interrupted' }],
  },
  {
    title: 'a token refresh that asks for more, and the person who does it',
    rows: [
      ['Alice', 0, 50076, { silent: true, c: 'flow' }],
      ['Alice', 1, 50074, { c: 'flow' }],
      ['Alice', 2, 0, { c: 'flow' }],
    ],
    asked: [{ who: 'Alice', outcome: 'no-failures' }],
  },
  {
    title: 'an old second step that must be done again',
    rows: [['Alice', 0, 50078]],
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[50078, 1]] }],
  },
];
