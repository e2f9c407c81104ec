import { mfaResult } from '../../src/explain/mfa.ts';
import { signIn } from '../builders.ts';

describe('what the person did with the prompt', () => {
  it.each([
    ['MFA denied; user declined the authentication', 'declined'],
    ['MFA denied; user did not respond to mobile app notification', 'no-response'],
    ['MFA denied; authentication timed out', 'no-response'],
    ['MFA denied; phone was unreachable', 'not-delivered'],
    ["MFA denied; unable to reach the user's phone", 'not-delivered'],
    ['MFA denied; unable to send the mobile app notification to the device', 'not-delivered'],
    ['MFA denied; phone number has an invalid format', 'not-delivered'],
    ['MFA denied; user hung up the phone call without succeeding the authentication', 'declined'],
    ['MFA denied; phone call went to voicemail', 'no-response'],
    ['MFA denied; user did not answer the phone call', 'no-response'],
    ['MFA denied; user never entered the verification code', 'no-response'],
    ['MFA denied; user is blocked', 'blocked'],
    ['The user is blocked due to repeated sign-in attempts.', 'failed'],
    ['MFA denied; user does not have any verification methods registered', 'no-method'],
    ['MFA denied; entered incorrect code too many times', 'wrong-code'],
    ['MFA denied; user entered incorrect PIN', 'wrong-code'],
    ['MFA denied; invalid mobile app verification code', 'wrong-code'],
    ['MFA denied; verification code already used once', 'wrong-code'],
    ['MFA denied; service error', 'broken'],
    ['MFA denied; misconfiguration', 'broken'],
    ['MFA denied; authentication in-progress', 'doubled'],
    ['MFA denied; Phone App Reported Fraud', 'reported'],
    ['MFA denied; invalid verification code', 'wrong-code'],
    ['MFA denied; wrong code entered too many times', 'wrong-code'],
    ['OATH verification code incorrect', 'wrong-code'],
    ['MFA denied; user did not select the correct number', 'wrong-number'],
    ['MFA denied; duplicate authentication attempt', 'doubled'],
    [undefined, 'failed'],
  ])('is read out of "%s": %s', (details, result) => {
    expect(mfaResult(signIn({ code: 500121, details }))).toBe(result);
  });

  it('is read out of the steps when the row has no details', () => {
    const steps = [
      { method: 'Password', succeeded: true, result: 'Correct password' },
      { method: 'Mobile app notification', succeeded: false, result: 'MFA denied; user declined the authentication' },
    ];
    expect(mfaResult(signIn({ code: 500121, steps }))).toBe('declined');
  });

  it.each([
    ['MFA requirement satisfied by claim in the token', 'by-claim'],
    ['MFA requirement skipped due to remembered device', 'by-claim'],
    ['MFA requirement satisfied by claim provided by external provider', 'external'],
    ['MFA requirement satisfied by strong authentication', 'passed'],
    ['MFA requirement satisfied by multi-factor device', 'passed'],
  ])('of a success is read out of "%s": %s', (details, result) => {
    expect(mfaResult(signIn({ details }))).toBe(result);
  });
});
