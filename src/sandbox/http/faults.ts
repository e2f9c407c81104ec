import type { Incoming, Reply } from './exchange.ts';

/** What goes wrong with requests whose path contains `path`; `times` of them, or all until cleared. */
export type Fault = {
  /** A part of the path, or a pattern for it; everything when left out. */
  readonly path?: string | RegExp;
  readonly method?: string;
  readonly times?: number;
} & Trouble;

export type Trouble =
  | { readonly kind: 'slow'; readonly ms: number }
  /** 429; seconds in Retry-After, or no such header. */
  | { readonly kind: 'throttle'; readonly retryAfter?: number }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number }
  /** The action is done, the answer is an error. */
  | { readonly kind: 'fails-after-acting'; readonly status?: number }
  | { readonly kind: 'broken-json' }
  | { readonly kind: 'cut'; readonly afterActing?: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'html'; readonly status: number }
  /** 401 with a claims challenge, as Continuous Access Evaluation sends it. */
  | { readonly kind: 'claims-challenge'; readonly claims?: string }
  /** The token endpoint refuses with this code, for example 65001 or 50076. */
  | { readonly kind: 'aadsts'; readonly code: number };

/** Switches for tests. */
export interface Faults {
  add(fault: Fault): void;
  clear(): void;
}

export interface FaultBox extends Faults {
  /** The first fault that fits this request; counted as used. */
  take(request: Incoming): Trouble | undefined;
}

export function makeFaults(): FaultBox {
  let faults: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => {
      faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    clear: () => {
      faults = [];
    },
    take: (request) => {
      const found = faults.find(({ fault, left }) => left > 0 && fits(fault, request));
      if (found === undefined) return undefined;
      found.left -= 1;
      return found.fault;
    },
  };
}

function fits({ path, method }: Fault, request: Incoming): boolean {
  if (method !== undefined && method !== request.method) return false;
  const whole = `${request.url.pathname}${request.url.search}`;
  if (path === undefined) return true;
  return typeof path === 'string' ? whole.includes(path) : path.test(whole);
}

export function throttled(retryAfter: number | undefined, date: number, requestId: string): Reply {
  return {
    status: 429,
    headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
    body: {
      error: {
        code: 'TooManyRequests',
        message: 'Please retry again later.',
        innerError: {
          code: '429',
          date: new Date(date).toISOString().slice(0, 19),
          message: 'Please retry after',
          'request-id': requestId,
          status: '429',
        },
      },
    },
  };
}
