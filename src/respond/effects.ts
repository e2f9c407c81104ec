import { clean } from '../text.ts';
import type { ContainmentAction, Target } from './approval.ts';

/** From Microsoft's pages on revoking access and on continuous access evaluation (read November 2026). */
const ACCESS_TOKENS =
  'Access tokens that were already issued work until they end, about an hour; in applications with continuous access ' +
  'evaluation (Exchange, SharePoint, Teams, Graph) they are refused sooner, usually within 15 minutes.';
const AS_APPROVER = 'It runs with the approver’s own Entra rights, and Entra’s audit log names the approver.';

/** What will happen, what will not, and when: told before anybody presses. */
export function effectsOf(action: ContainmentAction, target: Target): readonly string[] {
  switch (action) {
    case 'revoke':
      return target.userType === 'guest' ? [...guestRevoke(target), AS_APPROVER] : [...revoke(target), AS_APPROVER];
    case 'disable':
      return [...disable(target), AS_APPROVER];
    case 'enable':
      return [...enable(target), AS_APPROVER];
  }
}

function revoke(target: Target): string[] {
  return [
    `Ends every refresh token and browser session of ${who(target)}: all devices, the person’s own too, have to sign in again. Takes a few minutes.`,
    ACCESS_TOKENS,
    'Password, MFA methods, registered devices and application consents stay: whoever holds one of them can come back. ' +
      'Look at new devices and methods first; a session bound to a registered device can survive.',
    'Sessions that an application keeps by itself are not ended.',
  ];
}

function guestRevoke(target: Target): string[] {
  return [
    `No effect: ${who(target)} is a guest, and a guest’s sessions belong to the home tenant. Ask the home tenant to revoke, or disable the guest account here.`,
  ];
}

function disable(target: Target): string[] {
  return [
    `${who(target)} cannot sign in any more, in no application, until the account is enabled again.`,
    ACCESS_TOKENS,
    ...(target.syncedFromOnPremises === true
      ? ['The account is synchronised from on-premises: disable it there too, or the next synchronisation may enable it again.']
      : []),
    ...(target.userType === 'guest' ? ['Only the guest account in this tenant is disabled; the home account works on.'] : []),
  ];
}

function enable(target: Target): string[] {
  return [
    `${who(target)} can sign in again, with the password and MFA methods that the account has now.`,
    'Make sure first that the attacker’s devices, methods and consents are gone and that the password was changed.',
    ...(target.syncedFromOnPremises === true
      ? ['The account is synchronised from on-premises: if it is disabled there, the next synchronisation may disable it again.']
      : []),
  ];
}

function who(target: Target): string {
  const name = clean(target.name, 100);
  const upn = clean(target.upn, 150);
  return name === '' || name === upn ? upn : `${name} (${upn})`;
}
