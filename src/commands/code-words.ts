import { asksForDevice, demandsOf, deviceLack, failedPolicies, lookedAt } from '../explain/conditional-access.ts';
import { explainCode, type Explanation, saidReason } from '../explain/catalogue.ts';
import { isBlockedAddress } from '../explain/blocked-address.ts';
import { CODE } from '../explain/codes.ts';
import { mfaResult, mfaWords } from '../explain/mfa.ts';
import type { SignIn } from '../signins/sign-in.ts';
import { clean, listed } from '../text.ts';
import type { Steps } from './answer.ts';
import { elsewhereSteps, fittingGuestSteps, isRefusedElsewhere } from './guest-words.ts';
import { mfaFailure } from './mfa-failures.ts';
import { fittingSteps } from './platform-advice.ts';
import { fittingBlockSteps, legacyRefusal, strengthWords } from './refusal-words.ts';
import { isWorkload, workloadWords } from './workload-words.ts';

/** What a row's code means for this very row: 50053 is two things, an MFA failure has a reason of its own. */
export interface RowMeaning {
  readonly entry: Explanation;
  /** Two to seven plain words, lower case at the start where it can follow a colon. */
  readonly title: string;
  /** One or two sentences. */
  readonly meaning: string;
  /** The reason as it is told to the person, where that is not the catalogue's. */
  readonly told?: string;
  readonly steps: Steps;
}

export function rowMeaning(row: SignIn): RowMeaning {
  const entry = explainCode(row.code, row.reason);
  if (isWorkload(row)) {
    const words = entry.known ? workloadWords(row, entry) : unknownWords(row, entry);
    return { entry, ...words, meaning: `${words.meaning}${policyWords(row, entry)}` };
  }
  if (row.code === 50053) return { entry, ...lockoutWords(row) };
  if (!entry.known) return { entry, ...unknownWords(row, entry) };
  const mfa = mfaResult(row);
  const answered = entry.category === 'mfa' && !entry.interrupt ? mfaFailure(mfa, entry.steps) : undefined;
  if (answered !== undefined) {
    const meaning = `The first step was right, but the second step (MFA) failed: the person ${mfaWords(mfa)}.`;
    return { entry, ...answered, meaning, steps: fittingGuestSteps(row, entry, answered.steps) };
  }
  const refusal = legacyRefusal(row) ?? {
    title: entry.title,
    meaning: entry.meaning,
    steps: fittingGuestSteps(row, entry, fittingBlockSteps(row, fittingSteps(row, entry))),
  };
  const words = strengthWords(row, entry) ?? refusal;
  if (POLICY_CATEGORIES.has(entry.category) && !entry.interrupt && isRefusedElsewhere(row))
    return {
      entry,
      ...words,
      meaning: `${words.meaning} ${ELSEWHERE}`,
      told: ELSEWHERE_TOLD,
      steps: elsewhereSteps(words.steps),
    };
  return { entry, ...words, meaning: `${words.meaning}${policyWords(row, entry)}` };
}

const POLICY_CATEGORIES: ReadonlySet<Explanation['category']> = new Set(['conditional-access', 'device']);
const ELSEWHERE =
  'It was a sign-in to another organisation, so a policy of that organisation decided; this log does not hold it.';
const ELSEWHERE_TOLD = 'You asked for something of another organisation, and a policy of that organisation stopped the sign-in.';

/** Which policies failed; of a step that goes on, which have not been met so far. */
function policyWords(row: SignIn, { code, category, interrupt }: Explanation): string {
  const failed = failedPolicies(row);
  if (failed.length === 0) return '';
  const names = failed.map((policy) => `"${clean(policy.name, 80)}"`);
  const named = names.length === 1 ? `the policy ${names[0] ?? ''}` : `the policies ${listed(names)}`;
  if (interrupt)
    return ` As it stood, ${named} ${names.length === 1 ? 'was' : 'were'} not met; that is decided only after this step.`;
  // Behind a code that is typed elsewhere no device can show itself.
  const byCode = code === CODE.deviceCodeBlocked || row.protocol === 'deviceCode';
  const aboutDevice = !byCode && (category === 'device' || (category === 'conditional-access' && failed.some(asksForDevice)));
  const lack = aboutDevice ? deviceLack(row) : undefined;
  const looked = category === 'conditional-access' ? lookedAt(failed) : [];
  const at = looked.length === 0 ? '' : `, which ${failed.length === 1 ? 'looks' : 'look'} at ${listed(looked)}`;
  const demands = category === 'conditional-access' ? demandsOf(failed) : [];
  const demand =
    demands.length === 0
      ? ''
      : `${at === '' ? ', which' : ', and'} ${failed.length === 1 ? 'asks' : 'ask'} for ${listed(demands)}`;
  return ` It was ${named}${at}${demand}.${lack === undefined ? '' : ` ${lack}.`}`;
}

/** The log's own words are all there is; they may hold what somebody typed, so they are quoted and cut. */
function unknownWords({ reason }: SignIn, { title, meaning, steps }: Explanation): Omit<RowMeaning, 'entry'> {
  const said = saidReason(reason, 100);
  return {
    title: said === '' ? title : `Code not in the catalogue; the log says "${said}"`,
    meaning,
    told: 'It was stopped for a reason that our administrators have to look up first.',
    steps,
  };
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
