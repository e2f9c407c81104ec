import { isoSeconds } from '../time.ts';
import type { Incoming, Reply } from '../http/exchange.ts';

interface Wording {
  readonly error: string;
  readonly status?: number;
  readonly text: string;
  readonly suberror?: string;
}

/** What the token endpoint refuses with, in Entra's words. */
const WORDINGS: Readonly<Record<number, Wording>> = {
  50013: { error: 'invalid_grant', text: 'Assertion failed signature validation. [Reason - The key was not found.]' },
  50034: { error: 'invalid_grant', text: 'The user account does not exist in the directory.' },
  50057: { error: 'invalid_grant', text: 'The user account is disabled.' },
  50076: {
    error: 'interaction_required',
    text: "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.",
    suberror: 'basic_action',
  },
  50079: {
    error: 'interaction_required',
    text: 'Due to a configuration change made by your administrator, you must enroll in multi-factor authentication.',
    suberror: 'basic_action',
  },
  50173: {
    error: 'invalid_grant',
    text: 'The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password.',
    suberror: 'bad_token',
  },
  53003: { error: 'invalid_grant', text: 'Access has been blocked by Conditional Access policies.', suberror: 'message_only' },
  65001: {
    error: 'invalid_grant',
    text: 'The user or administrator has not consented to use the application. Send an interactive authorization request for this user and resource.',
    suberror: 'consent_required',
  },
  70003: { error: 'unsupported_grant_type', text: 'The app requested an unsupported grant type.' },
  70011: { error: 'invalid_scope', text: "The provided value for the input parameter 'scope' is not valid." },
  90002: { error: 'invalid_request', text: 'Tenant not found. Check to make sure you have the correct tenant ID.' },
  90014: {
    error: 'invalid_request',
    text: 'The required field is missing from the credential. Ensure that you have all the necessary parameters.',
  },
  500011: { error: 'invalid_resource', text: 'The resource principal was not found in the tenant.' },
  500131: { error: 'invalid_grant', text: 'Assertion audience does not match the Client app presenting the assertion.' },
  500133: {
    error: 'invalid_grant',
    text: 'Assertion is not within its valid time range. Ensure that the access token is not expired before using it.',
  },
  700016: {
    error: 'unauthorized_client',
    text: "Application was not found in the directory 'Contoso'. This can happen if the application has not been installed by the administrator of the tenant.",
  },
  7000215: {
    error: 'invalid_client',
    status: 401,
    text: 'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID.',
  },
  7000222: { error: 'invalid_client', status: 401, text: 'The provided client secret keys are expired.' },
};

/** The token endpoint's refusal with this AADSTS code. */
export function refusal(request: Incoming, code: number, now: number): Reply {
  const { error, status, text, suberror } = WORDINGS[code] ?? { error: 'invalid_grant', text: 'The request was refused.' };
  const trace = request.requestId;
  const stamp = isoSeconds(now).replace('T', ' ');
  return {
    status: status ?? 400,
    body: {
      error,
      error_description: `AADSTS${code}: ${text} Trace ID: ${trace} Correlation ID: ${trace} Timestamp: ${stamp}`,
      error_codes: [code],
      timestamp: stamp,
      trace_id: trace,
      correlation_id: trace,
      error_uri: `https://login.microsoftonline.com/error?code=${code}`,
      ...(suberror === undefined ? {} : { suberror }),
      ...(code === 50076 || code === 50079 ? { claims: stepUpClaims } : {}),
    },
  };
}

const stepUpClaims = JSON.stringify({
  access_token: { capolids: { essential: true, values: ['c1b8f3a0-0d3c-4a5f-9f5e-6a1b2c3d4e5f'] } },
});
