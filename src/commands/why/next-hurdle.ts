import type { Cause, WhyStory } from '../../explain/cause.ts';
import { explainCode } from '../../explain/catalogue.ts';
import { isBlockedAddress } from '../../explain/blocked-address.ts';
import { CODE } from '../../explain/codes.ts';

/** What fails next once the decisive cause is fixed, when the rows show it. */
export function nextHurdle(story: WhyStory): string | undefined {
  if (story.outcome !== 'failing') return undefined;
  const [decisive, ...others] = story.causes;
  if (decisive === undefined) return undefined;
  const next = others.find((cause) => isLaterGate(cause, decisive) && cause.last >= (story.recovered?.last.at ?? 0));
  if (next === undefined) return undefined;
  if (decisive.code === CODE.locked && next.code === CODE.wrongPassword) {
    if (isBlockedAddress(decisive.example)) return undefined;
    return 'The lock and the wrong passwords are one story: the lock ends by itself, but it comes back until whatever sends the wrong password is found.';
  }
  return `Once that is fixed, expect "${explainCode(next.code, next.example.reason).title}" (${next.code}) next: it stopped earlier tries.`;
}

/** The order in which Entra checks: account, lockout, password, second factor, policies and device, application. */
const GATES = ['account-state', 'lockout', 'credentials', 'mfa', 'conditional-access', 'device', 'application-setup', 'consent'];

function isLaterGate(cause: Cause, decisive: Cause): boolean {
  const gate = (code: number): number => GATES.indexOf(explainCode(code).category);
  return gate(cause.code) > gate(decisive.code) && gate(decisive.code) >= 0;
}
