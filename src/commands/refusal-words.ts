import { asksForDevice, asksForStrength, conditionsMatched, failedPolicies, isBlock } from '../explain/conditional-access.ts';
import { CODE } from '../explain/codes.ts';
import type { Explanation } from '../explain/catalogue.ts';
import type { AppliedPolicy, SignIn } from '../signins/sign-in.ts';
import type { Steps } from './answer.ts';
import { unaskableClient } from './legacy/protocols.ts';

/** What a refusal by a policy means for the row at hand, where the row tells more than its code. */
export interface Refusal {
  readonly title: string;
  readonly meaning: string;
  /** The same for the person themselves. */
  readonly told: string;
  readonly steps: Steps;
}

/** A program that cannot be asked for anything but the password was refused: neither device nor network is to blame. */
export function legacyRefusal(row: SignIn): Refusal | undefined {
  const client = unaskableClient(row);
  if (row.code !== CODE.blockedByPolicy || client === undefined) return undefined;
  const policies = failedPolicies(row);
  if (policies.length > 0 && policies.every(blocksForAnotherReason)) return undefined;
  return client === 'ROPC' ? passwordProgram() : mailProgram(client);
}

/** A block that matched by conditions among which the kind of client is not one. */
function blocksForAnotherReason(policy: AppliedPolicy): boolean {
  const conditions = conditionsMatched(policy);
  return isBlock(policy) && conditions !== undefined && !conditions.has('clienttype') && !conditions.has('client');
}

function mailProgram(client: string): Refusal {
  const by = client === 'Other clients' ? 'in an old way ("Other clients")' : `through ${client}`;
  return {
    title: 'Mail program without modern sign-in',
    meaning: `The password was right, but the program signs in ${by}, without modern authentication: it cannot be asked for a second step, so an access policy of the organisation refuses it.`,
    told: `Your mail program signs in the old way (${client}), which the organisation does not allow.`,
    steps: {
      user: [
        'Use Outlook for your mail. Or remove the account from the mail program and add it again with "Sign in with Microsoft".',
      ],
      helpdesk: [
        `Ask which program or device uses ${client}. On a phone or computer: install Outlook, or set the account up again with modern authentication.`,
        'A printer, scanner or script cannot do that by itself: pass it to the administrator.',
      ],
      admin: [
        'Do not exempt the person. Move a printer or script to OAuth or to another way of sending; the policy is doing its work.',
      ],
      security: [
        'If the person has no such program: somebody knows the password and tried the old way in. Reset it and look for successes from the same address.',
      ],
    },
  };
}

function passwordProgram(): Refusal {
  return {
    title: 'Program without modern sign-in',
    meaning:
      'The password was right, but the program collected it itself and handed it on (ROPC): it cannot be asked for a second step, so an access policy of the organisation refuses it.',
    told: 'The program asked for your password itself instead of opening the sign-in page, and the organisation does not allow that.',
    steps: {
      user: ['Use a newer version of the program that opens the sign-in page of Microsoft, or the browser.'],
      helpdesk: ['Ask which program or script it is, and pass its name to the administrator.'],
      admin: ['Move the program to a sign-in in the browser or with a device of its own; do not exempt the person.'],
      security: [
        'If the person knows no such program: somebody tried their password by script. Reset it and look for successes from the same address.',
      ],
    },
  };
}

/** What a person can do about a block, by what the policies looked at; the general advice when the log does not say. */
export function fittingBlockSteps(row: SignIn, steps: Steps): Steps {
  if (row.code === CODE.blockedBySecurityPolicy && row.userType === 'member') return securityPolicySteps(steps);
  if (row.code !== CODE.blockedByPolicy) return steps;
  const matched = failedPolicies(row).map(conditionsMatched);
  if (matched.length === 0) return steps;
  const demanded = demandSteps(row);
  if (matched.includes(undefined)) return demanded.length > 0 ? { ...steps, user: demanded } : steps;
  const any = (...names: readonly string[]) => matched.some((conditions) => names.some((name) => conditions?.has(name)));
  const user = [
    ...demanded,
    ...(any('authenticationflows') ? [flowStep(row)] : []),
    ...(any('location', 'ipaddressseenbyazuread', 'ipaddressseenbyresourceprovider')
      ? ['Use your usual network, without a private VPN, and try again.']
      : []),
    ...(any('deviceplatform', 'devicestate', 'device') && !demanded.includes(WORK_DEVICE) ? [WORK_DEVICE] : []),
    ...(any('clienttype', 'client') ? ['Use the app that your organisation names, or the browser.'] : []),
    ...(any('signinrisk', 'userrisk') ? ['Tell the helpdesk whether this sign-in was yours.'] : []),
  ];
  return { ...steps, user: user.length > 0 ? user : ['If you need this for your work, tell the helpdesk what for.'] };
}

const WORK_DEVICE = 'Use your work device.';
const STRONG_METHOD =
  'Sign in with the stronger method that is asked for, such as a passkey, a security key or Windows Hello; a code or a prompt on the phone is not enough here.';

/** What a policy asks for that the person can give. */
function demandSteps(row: SignIn): string[] {
  const asking = failedPolicies(row).filter((policy) => !isBlock(policy));
  return [
    ...(asking.some(asksForStrength) ? [STRONG_METHOD] : []),
    ...(asking.some(asksForDevice) ? [WORK_DEVICE] : []),
    ...(asking.some(({ grantControls }) => grantControls.some((control) => /app(?:lication)?$|appprotection/iu.test(control)))
      ? ['Use the app that your organisation names, such as Outlook, and let it restart if it asks you to.']
      : []),
  ];
}

/** Two ways of signing in are called a flow: a code that is typed elsewhere, and a picture that hands a session to the phone. */
function flowStep(row: SignIn): string {
  return row.transferMethod === 'authenticationTransfer'
    ? 'Sign in to the app on the phone itself, instead of taking the session over from the computer with the picture (QR code).'
    : 'Sign in on the device itself, in the browser, instead of with a code on another device. If somebody sent you the code, tell the helpdesk at once.';
}

const SETUPS: ReadonlySet<number> = new Set([CODE.mfaSetup, CODE.mfaSetupOrProof]);

/** A method has to be set up although the person may have one: the policy takes only stronger ones. */
export function strengthWords(row: SignIn, { steps }: Explanation): Omit<Refusal, 'told'> | undefined {
  if (!SETUPS.has(row.code) || !failedPolicies(row).some(asksForStrength)) return undefined;
  return {
    title: 'Stronger sign-in method needed',
    meaning:
      'A policy takes only stronger ways of signing in, and the user has none of them set up; another second step (MFA) that they have does not count here.',
    steps: {
      ...steps,
      user: [
        'Follow the pages to set up the method that is asked for, such as a passkey or Windows Hello. If you have it already, choose it on the sign-in page.',
      ],
      admin: [
        'Compare the authentication strength of the policy with the methods that the user may register under Authentication methods.',
        'Issue a Temporary Access Pass if the user has nothing to register with.',
      ],
    },
  };
}

/** The catalogue's steps are for guests first. */
function securityPolicySteps({ security }: Steps): Steps {
  return {
    user: ['Contact the helpdesk, and say whether this sign-in was yours.'],
    helpdesk: ['Read the Conditional Access tab and the risk of the sign-in. Check with the person by phone that it was them.'],
    admin: [
      'Check the policies set at tenant level and the risk of sign-in and user. Let security clear a risk before anything is loosened.',
    ],
    security: [...security.filter((step) => !/guest/iu.test(step)), 'Check the account for signs of takeover.'],
  };
}
