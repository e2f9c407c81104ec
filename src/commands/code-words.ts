import { deviceLack, failedPolicies } from '../explain/conditional-access.ts';
import { explainCode, type Explanation } from '../explain/catalogue.ts';
import { isBlockedAddress } from '../explain/lockout.ts';
import { mfaResult, mfaWords } from '../explain/mfa.ts';
import type { SignIn } from '../signins/sign-in.ts';
import { clean, listed } from '../text.ts';

/** What a row's code means for this very row: 50053 is two things, an MFA failure has a reason of its own. */
export interface RowMeaning {
  readonly entry: Explanation;
  /** Two to seven plain words, lower case at the start where it can follow a colon. */
  readonly title: string;
  /** One or two sentences. */
  readonly meaning: string;
}

export function rowMeaning(row: SignIn): RowMeaning {
  const entry = explainCode(row.code, row.reason);
  if (row.code === 50053) return { entry, ...lockoutWords(row) };
  const policies = failedPolicies(row).map((policy) => `"${clean(policy.name, 80)}"`);
  if (policies.length > 0) {
    const lack = entry.category === 'device' || entry.category === 'conditional-access' ? deviceLack(row) : undefined;
    const named = policies.length === 1 ? `the policy ${policies[0] ?? ''}` : `the policies ${listed(policies)}`;
    return { entry, title: entry.title, meaning: `${entry.meaning} It was ${named}.${lack === undefined ? '' : ` ${lack}.`}` };
  }
  const mfa = mfaResult(row);
  if (entry.category === 'mfa' && !['not-asked', 'failed', 'not-finished'].includes(mfa)) {
    return { entry, title: entry.title, meaning: `${entry.meaning} The log says that the person ${mfaWords(mfa)}.` };
  }
  return { entry, title: entry.title, meaning: entry.meaning };
}

function lockoutWords(row: SignIn): { title: string; meaning: string } {
  if (isBlockedAddress(row)) {
    return {
      title: 'Address blocked as malicious',
      meaning:
        'The sign-in came from an internet address that Entra blocks because attacks come from it. The account itself is not locked.',
    };
  }
  return {
    title: 'Account locked after wrong passwords',
    meaning:
      'Too many wrong passwords were tried, so Entra refuses this account for a short time, even with the right password. It unlocks by itself once the wrong tries stop.',
  };
}
