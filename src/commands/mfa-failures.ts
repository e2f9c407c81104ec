import type { MfaResult } from '../explain/mfa.ts';
import type { CatalogueEntry } from '../explain/catalogue.ts';

/** How a second step failed, as a title and as advice that fits it better than the general entry's. */
interface MfaFailure {
  readonly title: string;
  readonly user: readonly string[];
  readonly helpdesk: readonly string[];
  readonly admin: readonly string[];
  /** Somebody who knows the password may have caused the prompt. */
  readonly suspicious: boolean;
}

const NOT_MINE = 'If you did not start the sign-in, report it to the helpdesk at once.';
const ASK = 'Call the person on a known number: did they start this sign-in? If not, pass it to security.';

const FAILURES: Readonly<Partial<Record<MfaResult, MfaFailure>>> = {
  declined: {
    title: 'MFA prompt declined',
    user: ['If you started the sign-in, try again and approve the prompt.', NOT_MINE],
    helpdesk: [ASK],
    admin: [],
    suspicious: true,
  },
  'no-response': {
    title: 'MFA prompt not answered',
    user: ['Try again with the phone at hand, unlocked and online.', NOT_MINE],
    helpdesk: [ASK, 'If they did: is the phone new, off or without notifications? Have the method registered again if it is.'],
    admin: [],
    suspicious: true,
  },
  'wrong-number': {
    title: 'Wrong number chosen in the MFA prompt',
    user: ['Try again and type the number that the sign-in page shows.', NOT_MINE],
    helpdesk: [ASK],
    admin: [],
    suspicious: true,
  },
  'wrong-code': {
    title: 'Wrong MFA code typed',
    user: [
      'Type the newest code; an old or used one is refused. If the app shows the codes, let the phone set its clock by itself.',
      NOT_MINE,
    ],
    helpdesk: ['If fresh codes fail too, have the method registered again: the app on a new phone may hold an old account.'],
    admin: [],
    suspicious: false,
  },
  'not-delivered': {
    title: 'MFA prompt did not reach the phone',
    user: ['Check that the phone is online and can be called, then try again or choose another method.'],
    helpdesk: ['Compare the registered phone number and devices (ask "mfa" with the name) with what the person has today.'],
    admin: ['Correct the phone number, or remove the old device, under Authentication methods of the user.'],
    suspicious: false,
  },
  'no-method': {
    title: 'No MFA method set up',
    user: ['Ask the helpdesk to help you set up a method for the second step.'],
    helpdesk: ['Check who the person is, then have a method registered, for example with a Temporary Access Pass.'],
    admin: ['Issue a Temporary Access Pass, or add a method under Authentication methods of the user.'],
    suspicious: false,
  },
  doubled: {
    title: 'MFA asked for twice at once',
    user: ['Close all sign-in pages, wait a minute, then sign in in one window only and answer the newest prompt.', NOT_MINE],
    helpdesk: [ASK, 'If they did, two programs or tabs asked at once: have them close all but one.'],
    admin: [],
    suspicious: true,
  },
  broken: {
    title: 'MFA could not be carried out',
    user: ['Try again in some minutes, with another method if you have one.'],
    helpdesk: ["The person did nothing wrong. See whether others fail too, and look at Microsoft's service health."],
    admin: [
      'Check the settings of the method under Authentication methods, Policies, and of any on-premises MFA extension (NPS).',
    ],
    suspicious: false,
  },
  blocked: {
    title: 'Person blocked for MFA',
    user: ['Contact the helpdesk: you cannot lift this block yourself.'],
    helpdesk: ['Ask whether the person reported a prompt as not theirs: that blocks all prompts. Pass it to security.'],
    admin: ['When security agrees, unblock the person under Multifactor authentication, Block/unblock users.'],
    suspicious: true,
  },
  reported: {
    title: 'MFA prompt reported as not theirs',
    user: ['Choose a new password, which nobody else knows.'],
    helpdesk: ['Pass it to security at once: somebody who knows the password caused the prompt.'],
    admin: [],
    suspicious: true,
  },
};

/** Title and steps of a failed second step whose row says what happened; undefined when it does not. */
export function mfaFailure(
  result: MfaResult,
  general: CatalogueEntry['steps'],
): { readonly title: string; readonly steps: CatalogueEntry['steps'] } | undefined {
  const found = FAILURES[result];
  if (found === undefined) return undefined;
  const { title, user, helpdesk, admin, suspicious } = found;
  const steps = { user: [...user], helpdesk: [...helpdesk], admin: [...admin], security: suspicious ? general.security : [] };
  return { title, steps };
}
