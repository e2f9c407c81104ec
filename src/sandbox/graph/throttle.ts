import type { Incoming } from '../http/exchange.ts';
import { GraphRefusal } from './refusal.ts';

interface Limit {
  readonly requests: number;
  readonly perMs: number;
  /** Per application, or all applications of the tenant together. */
  readonly shared: boolean;
  readonly retryAfter: boolean;
}

/** Published limits of Graph: reports and authentication methods; identity protection and Conditional Access. */
const LIMITS = {
  reports: { requests: 5, perMs: 10_000, shared: false, retryAfter: true },
  protection: { requests: 1, perMs: 1_000, shared: true, retryAfter: false },
} as const satisfies Readonly<Record<string, Limit>>;

type Area = keyof typeof LIMITS;

function areaOf({ pathname: path, searchParams }: URL): Area | undefined {
  if (searchParams.get('$select')?.includes('signInActivity') === true) return 'reports';
  if (/^\/(v1\.0|beta)\/(auditLogs|reports)\b|\/authentication\/methods$/i.test(path)) return 'reports';
  return /\/(identityProtection|identity\/conditionalAccess)\//i.test(path) ? 'protection' : undefined;
}

/** Refuses the request that goes over a limit. Refused requests do not count. */
export type Throttle = (request: Incoming, appId: string) => void;

export function makeThrottle(monotonic: () => number): Throttle {
  const seen = new Map<string, number[]>();
  return (request, appId) => {
    const area = areaOf(request.url);
    if (area === undefined) return;
    const limit: Limit = LIMITS[area];
    const now = monotonic();
    const key = limit.shared ? area : `${area}/${appId}`;
    const recent = (seen.get(key) ?? []).filter((at) => at > now - limit.perMs);
    seen.set(key, recent);
    const oldest = recent[0];
    if (recent.length < limit.requests || oldest === undefined) {
      recent.push(now);
      return;
    }
    const seconds = Math.max(1, Math.ceil((oldest + limit.perMs - now) / 1000));
    throw tooMany(limit.retryAfter ? seconds : undefined);
  };
}

function tooMany(seconds: number | undefined): GraphRefusal {
  const headers: Record<string, string> = seconds === undefined ? {} : { 'retry-after': String(seconds) };
  return new GraphRefusal(
    429,
    'UnknownError',
    'This request is throttled. Please try again after the value specified in the Retry-After header.',
    headers,
  );
}
