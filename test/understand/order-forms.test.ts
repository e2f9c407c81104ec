import { meaning } from './read.ts';

/** Every verb in its plain, -ing and past form. */
const ENDING = [
  ['revoke', 'revoking', 'revoked'],
  ['kill', 'killing', 'killed'],
  ['terminate', 'terminating', 'terminated'],
  ['end', 'ending', 'ended'],
  ['invalidate', 'invalidating', 'invalidated'],
  ['drop', 'dropping', 'dropped'],
  ['cut', 'cutting', 'cut'],
  ['purge', 'purging', 'purged'],
  ['expire', 'expiring', 'expired'],
  ['reset', 'resetting', 'reset'],
  ['void', 'voiding', 'voided'],
] as const;
const SHUTTING = [
  ['disable', 'disabling', 'disabled'],
  ['deactivate', 'deactivating', 'deactivated'],
  ['block', 'blocking', 'blocked'],
  ['suspend', 'suspending', 'suspended'],
  ['lock', 'locking', 'locked'],
  ['freeze', 'freezing', 'frozen'],
  ['shut off', 'shutting off', 'shut off'],
  ['turn off', 'turning off', 'turned off'],
  ['switch off', 'switching off', 'switched off'],
] as const;
const OPENING = [
  ['enable', 'enabling', 'enabled'],
  ['re-enable', 're-enabling', 're-enabled'],
  ['reactivate', 'reactivating', 'reactivated'],
  ['unblock', 'unblocking', 'unblocked'],
  ['unfreeze', 'unfreezing', 'unfrozen'],
  ['restore', 'restoring', 'restored'],
  ['reinstate', 'reinstating', 'reinstated'],
] as const;

const SESSION_FORMS = [
  "{v} {n}'s sessions",
  'Please {v} all refresh tokens of {n}',
  'would you mind {ing} all sessions of {n}?',
  'Could you {v} every session of {n}?',
  "I want {n}'s sessions {ed}",
  'I would like all sessions of {n} to be {ed}',
  "{n}'s sessions are to be {ed}",
  'All sessions of {n} must be {ed}',
  "{n}'s tokens should be {ed} please",
  '{v} sessions, user {n}',
  '{v} sess {n}',
];
const ACCOUNT_FORMS = [
  "{v} {n}'s account",
  'please {v} the account of {n}',
  "would you mind {ing} {n}'s account?",
  "we need {n}'s account {ed} asap",
  'I want the account of {n} to be {ed} right now',
  "{n}'s account is to be {ed}",
  '{n}: account to be {ed}',
  'The account of {n} should be {ed}, please',
  "{n}'s account needs to be {ed}",
  "please see to it that {n}'s account is {ed}",
];
const SHUTTING_FORMS = [
  "{v} {n}'s account until the investigation is finished.",
  "Please {v} {n}'s account so that she can't sign in any more",
  '{n}: account to be {ed}, approved by her manager',
];
const OPENING_FORMS = [
  'The investigation is closed; the account of {n} can be {ed} again, please do it.',
  "False alarm. {n}'s account may be {ed} again, please.",
  'Could you allow {n} to sign in again by {ing} her account?',
  "Incident closed, {v} {n}'s account",
];
const NAMES = ['Bob', 'Ana van der Berg', 'ana.berg@contoso.com', '3c2b1a09-1111-4222-8333-444455556666'];

type Verb = readonly [plain: string, ing: string, past: string];
const filled = (intent: string, verbs: readonly Verb[], forms: readonly string[]) =>
  verbs.flatMap(([plain, ing, past], i) =>
    forms.map((form, k) => {
      const user = NAMES[(i + k) % NAMES.length] ?? '';
      const text = form.replace('{v}', plain).replace('{ing}', ing).replace('{ed}', past).replace('{n}', user);
      return { intent, user, text };
    }),
  );

/** Forms that have no verb to change. */
const ALONE: readonly (readonly [intent: string, form: string])[] = [
  ['revoke', 'session revocation for {n}, confirmed token theft'],
  ['revoke', 'revocation of all sessions of {n}, please'],
  ['revoke', 'user {n} → revoke'],
  ['revoke', 'revoke → {n}'],
  ['revoke', '{n} was phished, kill the sessions'],
  ['revoke', 'make {n} sign in again on all devices'],
  ['revoke', 'I want {n} signed out everywhere'],
  ['revoke', 'Action: revoke sessions of {n}'],
  ['disable', "cut {n}'s access"],
  ['disable', 'cut access for {n}'],
  ['disable', 'block the sign-in of {n}'],
  ['disable', 'account deactivation: {n}'],
  ['disable', 'account suspension for {n}'],
  ['disable', 'disablement request for {n}'],
  ['disable', '{n} → disable'],
  ['disable', 'Please suspend {n} so that she cannot sign in any more'],
  ['disable', 'make sure {n} can no longer sign in'],
  ['enable', "Incident closed, you can turn {n}'s account back on"],
  ['enable', 'Please can you allow again the sign-in for {n}'],
  ['enable', 'account re-activation: {n}'],
  ['enable', 're-enablement request for {n}'],
  ['enable', 'user {n} → enable'],
  ['enable', 'give {n} her access back'],
  ['enable', "lift the block on {n}'s account"],
];

describe('the forms of an order', () => {
  it.each([
    ...filled('revoke', ENDING, SESSION_FORMS),
    ...filled('disable', SHUTTING, [...ACCOUNT_FORMS, ...SHUTTING_FORMS]),
    ...filled('enable', OPENING, [...ACCOUNT_FORMS, ...OPENING_FORMS]),
    ...ALONE.flatMap(([intent, form]) => NAMES.map((user) => ({ intent, user, text: form.replace('{n}', user) }))),
  ])('$intent: $text', ({ intent, user, text }) => {
    expect(meaning(text)).toEqual({ intent, user });
  });
});
