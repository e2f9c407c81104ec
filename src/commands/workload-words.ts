import { isBlockedAddress } from '../explain/blocked-address.ts';
import type { Explanation } from '../explain/catalogue.ts';
import { CODE } from '../explain/codes.ts';
import type { SignIn } from '../signins/sign-in.ts';
import { clean } from '../text.ts';
import type { Steps } from './answer.ts';

/** No person sits behind the row: nobody can be told to wait or to change a password on a phone. */
export function isWorkload({ type }: SignIn): boolean {
  return type === 'servicePrincipal' || type === 'managedIdentity';
}

/** What a code means for an application. */
export function workloadWords(
  row: SignIn,
  { title, meaning, steps }: Explanation,
): { readonly title: string; readonly meaning: string; readonly steps: Steps } {
  if (row.code === CODE.blockedByPolicy || row.code === CODE.blockedBySecurityPolicy) return { ...refusedByPolicy(), title };
  if (row.code !== CODE.locked) return { title, meaning, steps: { ...steps, user: [] } };
  return isBlockedAddress(row) ? refusedAddress() : lockedAccount(row);
}

/** Policies for workload identities know two conditions: where the application runs, and its risk. Nothing but a block follows. */
function refusedByPolicy() {
  return {
    meaning:
      'A policy for applications (workload identities) does not let this application in from where it runs, or at its risk.',
    steps: {
      user: [],
      helpdesk: ['Pass the name of the policy and the address to the owner of the application: no person is stopped here.'],
      admin: [
        'If the application runs at that address on purpose, add the address to the named location of the policy. A risk has to be cleared first: Identity Protection > Risky workload identities.',
      ],
      security: [
        'If the application does not run at that address, somebody has its credential: replace it and look at what else it did.',
      ],
    },
  };
}

function refusedAddress() {
  return {
    title: 'Address blocked as malicious',
    meaning:
      'The application signed in from an internet address that Entra blocks because attacks come from it. Its credential is not locked.',
    steps: {
      user: [],
      helpdesk: ['Ask the owner of the application where it runs. If it is not there, pass it to security.'],
      admin: ['If the address is your own, have it reviewed; trust it as a named location only when you are sure of it.'],
      security: ['Look at what else came from the address. If the application does not run there, replace its credentials.'],
    },
  };
}

function lockedAccount({ typed, ip }: SignIn) {
  const account = typed === undefined ? 'the account' : clean(typed, 80);
  return {
    title: 'Account locked after wrong passwords',
    meaning: `The application tried to sign in for ${typed === undefined ? 'an account' : account} after too many wrong passwords, so Entra refuses that account for a short time. It unlocks by itself once the wrong tries stop.`,
    steps: {
      user: [],
      helpdesk: [`Find what keeps sending the wrong password of ${account}: ask "lockout" with the name.`],
      admin: [
        'If the application holds a stored password, correct it there, or better give it a certificate or a managed identity.',
      ],
      security: [
        `If the address${ip === undefined ? '' : ` ${clean(ip, 60)}`} is not yours or the application's, somebody guesses passwords through it: ask "password spray".`,
      ],
    },
  };
}
