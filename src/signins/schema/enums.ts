import { SIGN_IN_TYPES } from '../sign-in.ts';
import type { CrossTenantAccess, RiskLevel, SignIn, SignInType } from '../sign-in.ts';
import { text } from './fields.ts';

type Table<T extends string> = ReadonlyMap<string, T>;

// Graph writes `primaryRefreshToken`, its older pages and the portal "Primary Refresh Token": one fold for both.
function table<T extends string>(names: readonly T[], spellings: Readonly<Record<string, T>> = {}): Table<T> {
  const entries: [string, T][] = names.flatMap((name) => [
    [name, name],
    [fold(name), name],
  ]);
  return new Map([...entries, ...Object.entries(spellings)]);
}

function fold(value: string): string {
  return value.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

function named<T extends string>(values: Table<T>, value: unknown): T | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  return values.get(value) ?? (value.length > 60 ? undefined : values.get(fold(value)));
}

const INCOMING = table(
  ['none', 'primaryRefreshToken', 'saml11', 'saml20', 'remoteDesktopToken', 'refreshToken', 'unknownFutureValue'],
  { prt: 'primaryRefreshToken' },
);
const TRANSFER = table(['none', 'deviceCodeFlow', 'authenticationTransfer', 'unknownFutureValue'], {
  devicecode: 'deviceCodeFlow',
});
const PROTOCOL = table(
  [
    ...[
      'none',
      'oAuth2',
      'ropc',
      'wsFederation',
      'saml20',
      'deviceCode',
      'authenticationTransfer',
      'nativeAuth',
      'clientCredentials',
    ],
    ...['implicitAccessTokenAndGetResponseMode', 'implicitIdTokenAndGetResponseMode', 'authorizationCodeWithoutPkce'],
    ...['implicitAccessTokenAndPostResponseMode', 'implicitIdTokenAndPostResponseMode', 'authorizationCodeWithPkce'],
    ...['refreshTokenGrant', 'encryptedAuthorizeResponse', 'directUserGrant', 'kerberos', 'prtGrant', 'seamlessSso'],
    ...['prtBrokerBased', 'prtNonBrokerBased', 'onBehalfOf', 'samlOnBehalfOf', 'unknownFutureValue'],
  ],
  { oauth20: 'oAuth2', wsfed: 'wsFederation', devicecodeflow: 'deviceCode' },
);
const CREDENTIAL = table(
  [
    'none',
    'clientSecret',
    'clientAssertion',
    'certificate',
    'federatedIdentityCredential',
    'managedIdentity',
    'unknownFutureValue',
  ],
  { clientcertificate: 'certificate', secret: 'clientSecret', federatedcredential: 'federatedIdentityCredential' },
);
const REQUIREMENT = table(['singleFactorAuthentication', 'multiFactorAuthentication']);
/** Log Analytics once wrote numbers. */
const CONDITIONAL_ACCESS = table(['success', 'failure', 'notApplied'], { 0: 'success', 1: 'failure', 2: 'notApplied' });
const POLICY_RESULT = table([
  ...['success', 'failure', 'notApplied', 'notEnabled', 'unknown', 'unknownFutureValue'],
  ...['reportOnlySuccess', 'reportOnlyFailure', 'reportOnlyNotApplied', 'reportOnlyInterrupted'],
]);
const USER_TYPE = table(['member', 'guest']);
const RISK_LEVEL = table<RiskLevel>(['none', 'low', 'medium', 'high', 'hidden']);
const BINDING = table(['bound', 'unbound', 'none']);
const TYPE = table<SignInType>([...SIGN_IN_TYPES]);
const CROSS_TENANT = table<CrossTenantAccess>([
  ...(['none', 'b2bCollaboration', 'b2bDirectConnect', 'microsoftSupport', 'serviceProvider', 'passthrough'] as const),
  'unknownFutureValue',
]);

/** Some rows list several kinds with commas; the first one is the token that was presented. */
export function incomingToken(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  return named(INCOMING, value) ?? named(INCOMING, value.split(',', 1)[0]) ?? text(value);
}

export function transferMethod(value: unknown): string | undefined {
  return named(TRANSFER, value) ?? text(value);
}

export function protocol(value: unknown): string | undefined {
  return named(PROTOCOL, value) ?? text(value);
}

export function credentialType(value: unknown): string | undefined {
  return named(CREDENTIAL, value) ?? text(value);
}

export function requirement(value: unknown): SignIn['requirement'] {
  return named(REQUIREMENT, value);
}

export function conditionalAccess(value: unknown): SignIn['conditionalAccess'] {
  return named(CONDITIONAL_ACCESS, typeof value === 'number' ? String(value) : value);
}

/** One spelling of each result, so that "Failure" is enforced and "Report-only: Failure" is not. */
export function policyResult(value: unknown): string {
  return named(POLICY_RESULT, value) ?? text(value) ?? 'unknown';
}

export function userType(value: unknown): SignIn['userType'] {
  return named(USER_TYPE, value);
}

export function riskLevel(value: unknown): RiskLevel | undefined {
  return named(RISK_LEVEL, value);
}

export function binding(value: unknown): SignIn['binding'] {
  return named(BINDING, value);
}

/** A value that Graph may add later is some kind of cross-tenant access all the same. */
export function crossTenant(value: unknown): CrossTenantAccess | undefined {
  return named(CROSS_TENANT, value) ?? (text(value) === undefined ? undefined : 'unknownFutureValue');
}

export function signInType(value: unknown): SignInType | undefined {
  return named(TYPE, value);
}
