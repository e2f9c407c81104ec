import { SignpostError, isSignpostError } from '../errors.ts';

/** Entra's own error numbers that mean "Signpost is set up wrongly", not "this person must sign in". */
const MISCONFIGURED: ReadonlySet<string> = new Set([
  '7000215', // wrong client secret
  '7000222', // client secret expired
  '7000218', // no client secret or assertion sent
  '700016', // application not in the tenant
  '700027', // certificate not registered
  '700024', // client assertion out of its time
  '700213', // no federated credential matches
  '90002', // tenant not found
  '500011', // resource not in the tenant
  '500131', // assertion meant for somebody else
  '50013', // assertion signature or audience refused
]);
const SIGN_IN_AGAIN: ReadonlySet<string> = new Set([
  '500133', // assertion expired
  '50173', // session revoked
  '65001', // consent missing
]);

/** What Azure Identity threw, as one of Signpost's errors. Its own class is the same for everything, so the causes decide. */
export function tokenFailure(error: unknown): SignpostError {
  if (isSignpostError(error)) return error;
  const chain = causes(error);
  const interaction = chain.find((one) => one.name === 'InteractionRequiredAuthError');
  if (interaction !== undefined) return signInNeeded(error, interaction.claims);
  const number = chain.map((one) => /AADSTS(\d+)/.exec(one.message)?.[1]).find((found) => found !== undefined);
  if (number !== undefined && SIGN_IN_AGAIN.has(number)) return signInNeeded(error, undefined);
  const wrong = number !== undefined && MISCONFIGURED.has(number);
  if (wrong || chain.some((one) => one.errorCode === 'invalid_client' || one.errorCode === 'unauthorized_client')) {
    return new SignpostError(
      'entra.misconfigured',
      `Entra refuses Signpost itself${number === undefined ? '' : ` (AADSTS${number})`}.`,
      {
        cause: error,
        detail: { aadsts: number },
      },
    );
  }
  return new SignpostError('entra.unavailable', 'Entra gave no token; try again in a moment.', {
    cause: error,
    detail: { aadsts: number },
  });
}

function signInNeeded(cause: unknown, claims: unknown): SignpostError {
  const detail = typeof claims === 'string' && claims !== '' ? { claims } : {};
  return new SignpostError('entra.sign-in-needed', 'Entra wants you to sign in again before Signpost may read for you.', {
    cause,
    detail,
  });
}

interface Cause {
  readonly name: string;
  readonly message: string;
  readonly claims?: unknown;
  readonly errorCode?: unknown;
}

function causes(error: unknown): readonly Cause[] {
  const found: Cause[] = [];
  let next: unknown = error;
  while (next instanceof Error && found.length < 8) {
    found.push(next);
    next = next.cause;
  }
  return found;
}
