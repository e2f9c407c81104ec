import type * as Jose from 'jose';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import type { Clock } from '../clock.ts';
import { SignpostError } from '../errors.ts';
import type { Caller } from './caller.ts';

/** Checks a caller's assertion before it is used for anything; resolves to its expiry in milliseconds. */
export type CheckAssertion = (caller: Caller) => Promise<number>;

export interface AssertionOptions {
  readonly clock: Clock;
  readonly tenantId: string;
  /** Application id and application id URIs of Signpost's own API. */
  readonly audiences: readonly string[];
  /** The tenant's issuers, version 1 and 2. */
  readonly issuers: readonly string[];
  /** Where the tenant's signing keys are: `https://login.microsoftonline.com/<tenant>/discovery/v2.0/keys`. */
  readonly keysUrl: string;
  /** Keys given directly instead; tests use it. */
  readonly keys?: JWTVerifyGetKey;
}

/** Seconds that two clocks may differ. */
const TOLERANCE_S = 60;

/**
 * @throws SignpostError entra.sign-in-needed (expired), chat.unauthorised (not meant for us, or not this person's),
 * entra.unavailable (keys unreachable)
 */
export function createAssertionCheck(options: AssertionOptions): CheckAssertion {
  let { keys } = options;
  return async (caller) => {
    // Loaded with the first assertion: nothing before it needs signatures checked.
    const jose = await import('jose');
    keys ??= jose.createRemoteJWKSet(new URL(options.keysUrl));
    const payload = await verified(jose, caller.assertion, keys, options);
    if (payload.tid !== options.tenantId || payload.tid !== caller.tenantId) throw unauthorised('another tenant');
    if (payload.oid !== caller.userId) throw unauthorised('another person');
    return (payload.exp ?? 0) * 1000;
  };
}

async function verified(
  jose: typeof Jose,
  assertion: string,
  keys: JWTVerifyGetKey,
  options: AssertionOptions,
): Promise<JWTPayload> {
  try {
    const { payload } = await jose.jwtVerify(assertion, keys, {
      algorithms: ['RS256'],
      audience: [...options.audiences],
      issuer: [...options.issuers],
      requiredClaims: ['exp', 'oid', 'tid'],
      clockTolerance: TOLERANCE_S,
      currentDate: new Date(options.clock()),
    });
    return payload;
  } catch (error) {
    throw assertionFailure(jose, error);
  }
}

function assertionFailure({ errors }: typeof Jose, error: unknown): SignpostError {
  if (error instanceof errors.JWTExpired) {
    return new SignpostError('entra.sign-in-needed', 'Your sign-in to Signpost has expired.', { cause: error });
  }
  const unreachable =
    error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError) || error.code === 'ERR_JOSE_GENERIC';
  if (unreachable) return new SignpostError('entra.unavailable', "Entra's signing keys could not be read.", { cause: error });
  return unauthorised('not valid', error);
}

function unauthorised(reason: string, cause?: unknown): SignpostError {
  return new SignpostError('chat.unauthorised', 'Your sign-in to Signpost could not be verified.', { cause, detail: { reason } });
}
