import { SignpostError } from '../errors.ts';
import type { ErrorCode } from '../errors.ts';
import { LICENCE_REFUSED } from './retry.ts';

/** What Graph said when it refused; texts are Graph's own. */
export interface Refusal {
  readonly status: number;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly claims?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly requestId?: string | undefined;
}

/** A refusal as one of Signpost's errors. `detail.requests` is what the attempt cost. */
export function refused(refusal: Refusal, path: string, requests: number): SignpostError {
  const [code, message] = meaning(refusal);
  const detail = {
    status: refusal.status,
    graphCode: refusal.code,
    graphMessage: refusal.message?.slice(0, 500),
    path,
    requests,
  };
  const more = { claims: refusal.claims, retryAfterMs: refusal.retryAfterMs, requestId: refusal.requestId };
  return new SignpostError(code, message, { detail: { ...detail, ...more } });
}

/** No answer came: the network, or the deadline. */
export function unreachable(path: string, requests: number, cause: unknown, late: boolean): SignpostError {
  const message = late ? 'Microsoft Graph did not answer in time.' : 'Microsoft Graph could not be reached.';
  return new SignpostError('graph.unavailable', message, { cause, detail: { path, requests, late } });
}

export function broken(path: string, requests: number, cause?: unknown): SignpostError {
  return new SignpostError('graph.broken-answer', 'Microsoft Graph sent an answer that cannot be read.', {
    cause,
    detail: { path, requests },
  });
}

function meaning(refusal: Refusal): readonly [ErrorCode, string] {
  if (refusal.code === LICENCE_REFUSED) {
    return ['graph.not-licensed', 'The tenant has no Entra ID P1 licence, which reading sign-ins through Graph needs.'];
  }
  switch (refusal.status) {
    case 401:
      return ['entra.sign-in-needed', 'Entra wants you to sign in again.'];
    case 403:
      return forbidden(refusal);
    case 404:
      return ['graph.not-found', 'Microsoft Graph knows nothing by that name.'];
    case 429:
      return ['graph.throttled', 'Microsoft Graph is busy for this tenant; try again in a moment.'];
    default:
      break;
  }
  if (refusal.status >= 500) return ['graph.unavailable', `Microsoft Graph answered with an error (HTTP ${refusal.status}).`];
  if (refusal.status >= 400) return ['graph.bad-request', `Microsoft Graph did not accept the request (HTTP ${refusal.status}).`];
  return ['graph.broken-answer', `Microsoft Graph sent an unexpected answer (HTTP ${refusal.status}).`];
}

function forbidden({ code, message }: Refusal): readonly [ErrorCode, string] {
  // Identity Protection says so only in its text.
  if (/not licensed|premium licen[cs]e/iu.test(message ?? ''))
    return ['graph.not-licensed', 'The tenant has no licence for this (Entra ID P2).'];
  if (code === 'Authentication_RequestFromUnsupportedUserRole')
    return ['graph.forbidden', 'Your Entra role does not allow reading this.'];
  if (code === 'Authentication_MSGraphPermissionMissing') {
    return ['graph.forbidden', 'Signpost lacks a Graph permission for this; an administrator has to grant it.'];
  }
  return ['graph.forbidden', 'Entra does not allow you to do this.'];
}
