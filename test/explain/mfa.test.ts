import { mfaResult } from '../../src/explain/mfa.ts';
import { signIn } from '../builders.ts';

describe('what the person did with the prompt', () => {
  it.each([
    ['MFA denied; user declined the authentication', 'declined'],
    ['MFA denied; user did not respond to mobile app notification', 'no-response'],
    ['MFA denied; authentication timed out', 'no-response'],
    ['MFA denied; phone was unreachable', 'no-response'],
    ['MFA denied; Phone App Reported Fraud', 'reported'],
    ['MFA denied; invalid verification code', 'wrong-code'],
    ['MFA denied; wrong code entered too many times', 'wrong-code'],
    ['OATH verification code incorrect', 'wrong-code'],
    ['MFA denied; user did not select the correct number', 'wrong-number'],
    ['MFA denied; duplicate authentication attempt', 'failed'],
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
});
