import { deviceLack, failedPolicies } from '../explain/conditional-access.ts';
import { type CatalogueEntry, explainCode, type Explanation } from '../explain/catalogue.ts';
import { isBlockedAddress } from '../explain/blocked-address.ts';
import { mfaResult, mfaWords } from '../explain/mfa.ts';
import type { SignIn } from '../signins/sign-in.ts';
import { clean, listed } from '../text.ts';
import { mfaFailure } from './mfa-failures.ts';

/** What a row's code means for this very row: 50053 is two things, an MFA failure has a reason of its own. */
export interface RowMeaning {
  readonly entry: Explanation;
  /** Two to seven plain words, lower case at the start where it can follow a colon. */
  readonly title: string;
  /** One or two sentences. */
  readonly meaning: string;
  readonly steps: CatalogueEntry['steps'];
}

export function rowMeaning(row: SignIn): RowMeaning {
  const entry = explainCode(row.code, row.reason);
  if (row.code === 50053) return { entry, ...lockoutWords(row) };
  const { title, steps } = entry;
  const mfa = mfaResult(row);
  const answered = entry.category === 'mfa' && !entry.interrupt ? mfaFailure(mfa, steps) : undefined;
  if (answered !== undefined) {
    const meaning = `The first step was right, but the second step (MFA) failed: the person ${mfaWords(mfa)}.`;
    return { entry, ...answered, meaning };
  }
  const policies = failedPolicies(row).map((policy) => `"${clean(policy.name, 80)}"`);
  if (policies.length > 0) {
    const lack = entry.category === 'device' || entry.category === 'conditional-access' ? deviceLack(row) : undefined;
    const named = policies.length === 1 ? `the policy ${policies[0] ?? ''}` : `the policies ${listed(policies)}`;
    return { entry, title, meaning: `${entry.meaning} It was ${named}.${lack === undefined ? '' : ` ${lack}.`}`, steps };
  }
  return { entry, title, meaning: entry.meaning, steps };
}

function lockoutWords(row: SignIn): Omit<RowMeaning, 'entry'> {
  if (isBlockedAddress(row)) {
    return {
      title: 'Address blocked as malicious',
      meaning:
        'The sign-in came from an internet address that Entra blocks because attacks come from it. The account itself is not locked.',
      steps: {
        user: ['If you use a private VPN or proxy, switch it off and try again.'],
        helpdesk: [
          'Ask which network and VPN the person is on. If it is none of theirs, pass it to security: somebody else is trying.',
        ],
        admin: ['If the address is your own, have it reviewed; trust it as a named location only when you are sure of it.'],
        security: ['Look at what else came from the address, and whether any try succeeded.'],
      },
    };
  }
  return {
    title: 'Account locked after wrong passwords',
    meaning:
      'Too many wrong passwords were tried, so Entra refuses this account for a short time, even with the right password. It unlocks by itself once the wrong tries stop.',
    steps: {
      user: [
        'Wait some minutes before you try again: each wrong try makes the lock longer.',
        'If you changed your password lately, change the saved one on your phone, mail app and network drives too.',
      ],
      helpdesk: ['Find what keeps sending the wrong password (ask "lockout" with the name). A reset alone does not end it.'],
      admin: ['If locks come often, review the lockout threshold under Authentication methods, Password protection.'],
      security: ['If the tries come from addresses that are not the person\'s, treat them as an attack: ask "password spray".'],
    },
  };
}

/** Names keep their capital in the middle of a sentence. */
const NAMES =
  /^(?:Microsoft|Entra|Intune|Windows|Azure|LinkedIn|Outlook|Teams|Kerberos|Google|Facebook|Apple|Conditional Access|Exchange|Temporary Access Pass)\b/u;

/** A title as it follows a colon. */
export function inSentence(title: string): string {
  return /^[A-Z](?:[a-z]| )/u.test(title) && !NAMES.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
