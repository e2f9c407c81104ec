import type { Verb } from '../commands/answer.ts';
import type { ContainmentAction } from '../respond/approval.ts';
import type { SignInType } from '../signins/sign-in.ts';
import type { AlertVerdict } from '../watch/alert.ts';

export const SIGN_IN_TYPE_NAMES = [
  'interactiveUser',
  'nonInteractiveUser',
  'servicePrincipal',
  'managedIdentity',
] as const satisfies readonly SignInType[];

export const VERDICT_WORDS = ['true-positive', 'benign', 'false-positive', 'unclear'] as const satisfies readonly AlertVerdict[];

export const VERDICT_TITLES: Readonly<Record<AlertVerdict, string>> = {
  'true-positive': 'An attack',
  benign: 'Real, but harmless',
  'false-positive': 'A false alarm',
  unclear: 'Unclear',
};

/** What each asking button asks for. */
export const REQUESTED_ACTIONS = {
  'request-revoke': 'revoke',
  'request-disable': 'disable',
  'request-enable': 'enable',
} as const satisfies Readonly<Partial<Record<Verb, ContainmentAction>>>;

export const ACTION_TITLES: Readonly<Record<ContainmentAction, string>> = {
  revoke: 'Revoke sessions',
  disable: 'Disable the account',
  enable: 'Enable the account',
};
