import type { Clock } from '../clock.ts';
import type { Sandbox } from './sandbox.ts';

/** Shorter than an assertion lives, as the token cache of Teams does it. */
const KEPT_MS = 10 * 60_000;

/**
 * What Teams' own token cache gives: the same assertion for a while, so that the token exchanged for it is found again too.
 */
export function keptAssertions(sandbox: Pick<Sandbox, 'assertionFor'>, clock: Clock): (userId: string) => Promise<string> {
  const kept = new Map<string, { readonly until: number; readonly assertion: Promise<string> }>();
  return (userId) => {
    const known = kept.get(userId);
    if (known !== undefined && known.until > clock()) return known.assertion;
    const assertion = sandbox.assertionFor(userId);
    kept.set(userId, { until: clock() + KEPT_MS, assertion });
    assertion.catch(() => kept.delete(userId));
    return assertion;
  };
}
