import type { App } from '../tenant/apps.ts';
import { SECOND } from '../time.ts';
import type { SignInEvent, Step } from './event.ts';

export const PASSWORD: Step = {
  method: 'Password',
  detail: 'Password in the cloud',
  succeeded: true,
  result: 'Correct password',
};
export const WRONG_PASSWORD: Step = {
  method: 'Password',
  detail: 'Password in the cloud',
  succeeded: false,
  result: 'Invalid username or password or Invalid on-premise username or password.',
};
const REMEMBERED: Step = {
  method: 'Previously satisfied',
  succeeded: true,
  result: 'First factor requirement satisfied by claim in the token',
};
export const APP_APPROVED: Step = {
  method: 'Mobile app notification',
  succeeded: true,
  result: 'MFA completed in Azure AD',
};
const CLAIM: Step = {
  method: 'Previously satisfied',
  succeeded: true,
  result: 'MFA requirement satisfied by claim in the token',
};
export const HELLO: Step = { method: 'Windows Hello for Business', succeeded: true, result: '' };

const BY_CLAIM = 'MFA requirement satisfied by claim in the token';
export const IN_ENTRA = 'MFA completed in Azure AD';
export const DECLINED = 'MFA denied; user declined the authentication';
export const NO_ANSWER = 'MFA denied; user did not respond to mobile app notification';

/** What rows of one try have in common. */
export type Common = Omit<SignInEvent, 'key' | 'code' | 'attempt' | 'type'>;

/** A full sign-in with password and a second factor, as the log has it: one prompt after the other, then success. */
export function fullSignIn(common: Common, name: string, withStaySignedIn: boolean): readonly SignInEvent[] {
  const base = { ...common, attempt: name, type: 'interactiveUser', mfa: true } as const;
  const rows: SignInEvent[] = [
    {
      ...base,
      key: `${name}/prompt`,
      code: 50074,
      stoppedBy: 'mfa',
      steps: [PASSWORD, { method: 'Mobile app notification', succeeded: false, result: 'Authentication in progress' }],
    },
  ];
  if (withStaySignedIn) {
    rows.push({
      ...base,
      key: `${name}/stay`,
      at: common.at + 19 * SECOND,
      code: 50140,
      steps: [PASSWORD, APP_APPROVED],
      details: IN_ENTRA,
    });
  }
  rows.push({
    ...base,
    key: `${name}/done`,
    at: common.at + 24 * SECOND,
    code: 0,
    steps: [PASSWORD, APP_APPROVED],
    details: IN_ENTRA,
  });
  return rows;
}

/** Interactive, but the browser's or device's session answered for the person. */
export function remembered(common: Common, name: string): SignInEvent {
  return {
    ...common,
    key: name,
    attempt: name,
    type: 'interactiveUser',
    code: 0,
    mfa: true,
    steps: [REMEMBERED, CLAIM],
    details: BY_CLAIM,
  };
}

/** One row that ends badly. */
export function failed(common: Common, name: string, code: number, more: Partial<SignInEvent> = {}): SignInEvent {
  return { ...common, key: name, attempt: name, type: 'interactiveUser', code, ...more };
}

/** What every renewal that worked says. */
export const RENEWED = { mfa: true, steps: [CLAIM], details: BY_CLAIM } as const;

/** A token renewed in the background, or the refusal to. */
export function refresh(common: Common, name: string, code = 0): SignInEvent {
  const row = { ...common, key: name, attempt: name, type: 'nonInteractiveUser', code } as const;
  return code === 0 ? { ...row, ...RENEWED } : row;
}

export type Flow = readonly [app: App, resource: App];
