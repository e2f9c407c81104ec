/** What one try ended with. */
export interface Tried {
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** `error.code` of the body. */
  readonly code?: string | undefined;
  readonly retryAfterMs?: number | undefined;
}

export const LICENCE_REFUSED = 'Authentication_RequestFromNonPremiumTenantOrB2CTenant';

const PASSING = new Set([0, 429, 500, 502, 503, 504]);
const MOST_TRIES = 4;
const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 8_000;

/**
 * How long to wait before the next try, or `undefined` to give up.
 *
 * A read is tried up to four times for passing failures. A write is only tried again when the service said that it did not
 * run it (429): anything else may have taken effect. The reporting endpoints refuse licensed tenants at random with a
 * licence error, and answer `UnknownError` to queries that work the next time.
 *
 * @param tries tries made so far, from 1
 * @param random 0 to 1, the jitter
 */
export function waitBeforeRetry(tried: Tried, method: string, tries: number, random: number): number | undefined {
  if (tries >= MOST_TRIES) return undefined;
  if (method !== 'GET' && tried.status !== 429) return undefined;
  if (tried.status === 403 && tried.code === LICENCE_REFUSED) return FIRST_WAIT_MS * (0.5 + random);
  if (tried.status === 400 && tried.code === 'UnknownError') return tries === 1 ? FIRST_WAIT_MS * (0.5 + random) : undefined;
  if (!PASSING.has(tried.status)) return undefined;
  const grown = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries - 1)) * (0.5 + random);
  return Math.max(tried.retryAfterMs ?? 0, grown);
}

/** `Retry-After` in milliseconds: a number of seconds, or a date, which is compared with the answer's own date. */
export function retryAfter(header: string | null, answered: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,6}$/.test(header.trim())) return Number(header) * 1000;
  const wait = Date.parse(header) - Date.parse(answered ?? '');
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
