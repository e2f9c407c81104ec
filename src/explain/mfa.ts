import type { AuthenticationStep, SignIn } from '../signins/sign-in.ts';
import { clean } from '../text.ts';

/** What the person did with the prompt, as far as the row tells. */
export type MfaResult =
  | 'passed'
  | 'by-claim'
  | 'external'
  | 'declined'
  | 'no-response'
  | 'wrong-number'
  | 'wrong-code'
  | 'not-delivered'
  | 'no-method'
  | 'blocked'
  | 'reported'
  | 'doubled'
  | 'broken'
  | 'failed'
  | 'not-finished'
  | 'not-asked';

export interface MfaStory {
  readonly result: MfaResult;
  /** One sentence a step, in order. */
  readonly steps: readonly string[];
  readonly method?: string | undefined;
}

const WORDS: Readonly<Record<MfaResult, string>> = {
  passed: 'passed the multifactor prompt',
  'by-claim': 'was not asked: an earlier multifactor sign-in still counted',
  external: 'passed multifactor at an external provider, which vouches for it',
  declined: 'declined the prompt',
  'no-response': 'did not respond to the prompt',
  'wrong-number': 'chose the wrong number in the app',
  'wrong-code': 'typed a wrong code',
  'not-delivered': 'was not reached by the prompt',
  'no-method': 'has no method for it set up',
  blocked: 'is blocked for multifactor authentication',
  reported: 'reported the prompt as not theirs',
  doubled: 'was asked twice at the same time',
  broken: 'could not be asked: the service or the method failed',
  failed: 'did not pass the multifactor prompt',
  'not-finished': 'did not finish the multifactor prompt',
  'not-asked': 'was not asked for multifactor authentication',
};

const MFA_FAILURE_CODES: ReadonlySet<number> = new Set([500121, 50088, 50087, 50089, 50085]);
const MFA_PROMPT_CODES: ReadonlySet<number> = new Set([50074, 50076]);

/**
 * The texts that Entra writes about a second step that was not passed, the first that fits counts.
 * Source: "MFA authentication requirement: denied" of Microsoft's reporting page, and the results of the older MFA report.
 */
const FAILURES: readonly (readonly [MfaResult, RegExp])[] = [
  ['wrong-number', /did not select the correct number|wrong number/iu],
  ['declined', /declined|hung ?up|phone_?app_?denied/iu],
  // "The user is blocked due to repeated sign-in attempts" is about the password, not about the second step.
  ['blocked', /user is blocked(?! due to repeated)|user_?blocked/iu],
  ['no-method', /does not have any (?:verification )?methods? registered|no (?:verification )?methods? registered/iu],
  ['not-delivered', /(?:un|not )able to (?:reach|send)|unreachable|phone number.{0,20}format|invalid phone number|phone_?busy/iu],
  ['no-response', /did not (?:respond|answer)|no[ _]?(?:response|answer)|timed? ?out|not answered|voice ?mail|never entered/iu],
  ['doubled', /duplicate authentication|authentication in-progress/iu],
  ['broken', /misconfiguration|service error/iu],
  [
    'wrong-code',
    /(?:incorrect|invalid|wrong) (?:[a-z]+ ){0,4}(?:code|pin|otp|passcode)\b|(?:code|pin|otp)\b.{0,20}(?:invalid|incorrect|expired|already used)/iu,
  ],
];

/** What was asked and what the person did, from the row's own steps and details. */
export function mfaStory(row: SignIn): MfaStory {
  const steps = [...(row.steps ?? [])].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const second = steps.findLast((step) => !/password/iu.test(step.method ?? '') || /claim/iu.test(step.result ?? ''));
  return { result: mfaResult(row, steps), steps: steps.map(stepSentence), method: second?.method };
}

export function mfaWords(result: MfaResult): string {
  return WORDS[result];
}

/** Reads the result strings that Entra writes into steps and `additionalDetails`. */
export function mfaResult(row: SignIn, steps: readonly AuthenticationStep[] = row.steps ?? []): MfaResult {
  const told = [...steps.map((step) => step.result ?? ''), row.details ?? ''].join(' | ');
  if (/suspicious ?activity ?reported|fraud/iu.test(told)) return 'reported';
  if (row.code === 0) return metBy(row, steps, told);
  const failed = FAILURES.find(([, pattern]) => pattern.test(told))?.[0] ?? unsaid(row.code, told);
  // What refused the sign-in came after a second step that was passed.
  return failed === 'not-asked' ? metBy(row, steps, told) : failed;
}

/** How a second step was met; the texts are those of Microsoft's page on the additional details of a sign-in. */
function metBy(row: SignIn, steps: readonly AuthenticationStep[], told: string): MfaResult {
  if (/claim provided by (?:an )?external provider/iu.test(told)) return 'external';
  if (/satisfied by claim|skipped due to remembered device/iu.test(told)) return 'by-claim';
  if (/MFA (successfully )?completed|completed in|satisfied by (?:strong authentication|multi-?factor device)/iu.test(told))
    return 'passed';
  const strong = steps.some((step) => step.succeeded === true && !/password|previously satisfied/iu.test(step.method ?? ''));
  if (strong && row.requirement === 'multiFactorAuthentication') return 'passed';
  return 'not-asked';
}

function unsaid(code: number, told: string): MfaResult {
  if (/MFA denied/iu.test(told) || MFA_FAILURE_CODES.has(code)) return 'failed';
  return MFA_PROMPT_CODES.has(code) ? 'not-finished' : 'not-asked';
}

function stepSentence(step: AuthenticationStep): string {
  const method = clean(step.method ?? 'Unknown method', 60);
  const detail = step.methodDetail === undefined || step.methodDetail === '' ? '' : ` (${clean(step.methodDetail, 60)})`;
  const outcome = step.succeeded === undefined ? '' : step.succeeded ? ': passed' : ': not passed';
  const result = step.result === undefined || step.result === '' ? '' : `, ${clean(step.result, 120)}`;
  return `${method}${detail}${outcome}${result}`;
}
