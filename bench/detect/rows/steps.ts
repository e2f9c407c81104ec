import type { Touch } from './touch.ts';

const CLAIM = 'MFA requirement satisfied by claim in the token';
const RESULT: Readonly<Record<string, string>> = {
  claim: CLAIM,
  push: 'MFA successfully completed',
  hello: 'MFA successfully completed',
  denied: 'MFA denied; user declined the authentication',
  unanswered: 'MFA denied; user did not respond to mobile app notification',
  'wrong-number': 'MFA denied; user did not select the correct number',
};

/** `status.additionalDetails`. */
export function detailOf(touch: Touch): string {
  return RESULT[touch.factor ?? 'none'] ?? '';
}

/** `authenticationDetails`, as each way of the second factor writes it. */
export function stepsOf(touch: Touch, code: number): readonly unknown[] {
  const at = `${new Date(touch.at).toISOString().slice(0, 19)}Z`;
  const step = (method: string, succeeded: boolean, result: string, requirement = '') => ({
    authenticationStepDateTime: at,
    authenticationMethod: method,
    authenticationMethodDetail: '',
    succeeded,
    authenticationStepResultDetail: result,
    authenticationStepRequirement: requirement,
  });
  const factor = touch.factor ?? 'none';
  const right = code !== 50126 && code !== 50053;
  switch (factor) {
    case 'none':
      return touch.type === 'interactiveUser' && !right ? [step('Password', false, 'Invalid username or password')] : [];
    case 'claim':
      return [step('Previously satisfied', true, CLAIM, 'Primary authentication')];
    case 'password':
      return [step('Password', right, right ? 'Correct password' : 'Invalid username or password', 'Primary authentication')];
    case 'hello':
      return [step('Windows Hello for Business', true, 'Correct password', 'Primary authentication')];
    case 'push':
    case 'denied':
    case 'unanswered':
    case 'wrong-number':
      return [
        step('Password', true, 'Correct password', 'Primary authentication'),
        step('Mobile app notification', factor === 'push', RESULT[factor] ?? '', 'Multifactor authentication'),
      ];
  }
}
