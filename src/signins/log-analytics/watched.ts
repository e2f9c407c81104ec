import type { LogsQueryClientOptions } from '@azure/monitor-query-logs';
import { claimsOf } from '../../entra/challenge.ts';
import { retryAfter } from '../../entra/retry.ts';

/** What went over the wire: the client turns answers that are no JSON into errors which do not say what came. */
export interface Seen {
  requests: number;
  last?: {
    readonly status: number;
    readonly text: string;
    readonly claims: string | undefined;
    readonly retryAfterMs: number | undefined;
  };
}

/** Refusals are short; a page of HTML need not be kept whole. */
const LONGEST = 20_000;

type Policy = NonNullable<LogsQueryClientOptions['additionalPolicies']>[number]['policy'];

/** Notes each request and its answer, and stops it at the deadline: the client takes no signal of its own. */
export function watched(seen: Seen, signal: AbortSignal): Policy {
  return {
    name: 'signpostWatchPolicy',
    sendRequest: async (request, next) => {
      request.abortSignal = signal;
      seen.requests += 1;
      delete seen.last;
      const response = await next(request);
      const { status, headers, bodyAsText } = response;
      seen.last = {
        status,
        text: status === 200 ? (bodyAsText ?? '') : (bodyAsText ?? '').slice(0, LONGEST),
        claims: status === 401 ? claimsOf(headers.get('www-authenticate') ?? null) : undefined,
        retryAfterMs: retryAfter(headers.get('retry-after') ?? null, headers.get('date') ?? null),
      };
      return response;
    },
  };
}
