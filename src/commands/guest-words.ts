import type { Explanation } from '../explain/catalogue.ts';
import { CODE } from '../explain/codes.ts';
import type { SignIn } from '../signins/sign-in.ts';
import type { Steps } from './answer.ts';

const DEVICE_CODES: ReadonlySet<number> = new Set([CODE.deviceNotCompliant, CODE.deviceNotJoined]);

/** An account of another organisation (or a private one) that is let in here as a guest. */
export function isGuest({ userType, homeTenantId, resourceTenantId }: SignIn): boolean {
  return userType === 'guest' && (homeTenantId === undefined || homeTenantId !== resourceTenantId);
}

/**
 * The steps of a code where the person is a guest: password and device belong to another organisation, so that nobody here can
 * reset the one or manage the other.
 */
export function fittingGuestSteps(row: SignIn, { code, category }: Explanation, steps: Steps): Steps {
  if (!isGuest(row)) return steps;
  if (DEVICE_CODES.has(code)) return deviceOfGuest();
  if (category === 'credentials' || category === 'lockout') return passwordOfGuest(steps);
  return { ...steps, security: steps.security.map(atHome) };
}

function deviceOfGuest(): Steps {
  return {
    user: [
      'Tell your contact here which app refused you: your device is looked after by your own organisation, not by this one.',
    ],
    helpdesk: [
      "Nobody here can enrol a guest's device. Ask whether the guest's own organisation manages it, and pass the policy and the partner to the administrator.",
    ],
    admin: [
      'External Identities > Cross-tenant access settings > Inbound access > Trust settings: trust the device claims of that organisation. Or ask guests for MFA instead of a device.',
    ],
    security: ['If the guest was not at that device, their own organisation has to secure the account.'],
  };
}

function passwordOfGuest({ security }: Steps): Steps {
  return {
    user: [
      'Use the password of your own organisation. If you do not know it, or it is refused there too, ask the helpdesk there.',
    ],
    helpdesk: ["Do not look for a reset here: the guest's own organisation keeps this password. Send the guest to its helpdesk."],
    admin: [],
    security: security.map(atHome),
  };
}

function atHome(step: string): string {
  return /reset the password|treat the password/iu.test(step)
    ? "If the guest did not start it, tell the guest's own organisation: only they can reset the password. Here, revoke the sessions."
    : step;
}

/** A person of this organisation at another one's door, whose policies this log does not hold. */
export function isRefusedElsewhere(row: SignIn): boolean {
  const { crossTenant, userType, homeTenantId, resourceTenantId, policies = [] } = row;
  const collaborates = crossTenant === 'b2bCollaboration' || crossTenant === 'b2bDirectConnect';
  if (!collaborates || userType !== 'member' || homeTenantId === undefined || resourceTenantId === undefined) return false;
  return homeTenantId !== resourceTenantId && !policies.some((policy) => policy.result === 'failure');
}

/** What to do where another organisation's policy decided. */
export function elsewhereSteps({ security }: Steps): Steps {
  return {
    user: ['Ask your contact at the other organisation: its policy stopped you, and only its IT can see why.'],
    helpdesk: [
      'Nothing here stopped it: the policy belongs to the other organisation. Give the person time and request id for its helpdesk.',
    ],
    admin: [
      'If the other organisation asks for MFA or a managed device, it has to trust yours in its cross-tenant access settings.',
    ],
    security,
  };
}
