import type { GapId, SignInPage } from '../signins/log.ts';

const MISSING: ReadonlySet<GapId> = new Set(['throttled', 'source-unavailable', 'role-too-low', 'no-premium-licence']);

/** False when rows of the stretch may be missing that a later read can bring: the source gives gaps instead of errors. */
export function isComplete({ gaps }: Pick<SignInPage, 'gaps'>): boolean {
  return !gaps.some(({ id }) => MISSING.has(id));
}
