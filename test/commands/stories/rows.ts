import type { Row } from '../rows.ts';

/** Sign-ins of a freight company, written as Graph (beta) writes them: every key there, empty where there is nothing. */

const TENANT = '4f0d2c1b-8a37-4e55-9b1e-6d2f7c90a111';
export const OTHER_TENANT = '9e3b6f52-1c0d-4a7e-8f24-0b5d3a771222';

const someone = (n: number, userPrincipalName: string, userDisplayName: string) => ({
  userId: `7d1c4e0${n}-52aa-4f0b-9c3d-${String(n).padStart(12, '0')}`,
  userPrincipalName,
  userDisplayName,
});

export const MARTA = someone(1, 'marta.kowalska@northwindfreight.com', 'Marta Kowalska');
export const JONAS = someone(2, 'jonas.weber@northwindfreight.com', 'Weber, Jonas');
export const AIKO = someone(3, 'aiko.tanaka@northwindfreight.com', 'Aiko Tanaka');
export const OMAR = someone(4, 'omar.haddad@northwindfreight.com', 'Omar Haddad');
export const GUEST = {
  ...someone(5, 'eve.stone@litware.com', 'Eve Stone'),
  userType: 'guest',
  crossTenantAccessType: 'b2bCollaboration',
  homeTenantId: OTHER_TENANT,
};

export const APPS = {
  officeHome: { appId: '4765445b-32c6-49b0-83e6-1d93765276ca', appDisplayName: 'OfficeHome' },
  outlook: { appId: '9199bf20-a13f-4107-85dc-02114787ef48', appDisplayName: 'One Outlook Web' },
  outlookDesktop: { appId: 'd3590ed6-52b3-4102-aeff-aad2292ab01c', appDisplayName: 'Microsoft Office' },
  teams: { appId: '1fec8e78-bce4-4aaf-ab1b-5451cc387264', appDisplayName: 'Microsoft Teams' },
  portal: { appId: 'c44b4083-3bb0-49c1-b47d-974e53cbdf3c', appDisplayName: 'Azure Portal' },
  windows: { appId: '38aa3b87-a06d-4817-b275-7a316988d93b', appDisplayName: 'Windows Sign In' },
  vpn: { appId: '2c1fd8a0-77e3-4f0e-a4d5-5b9f2e6c0a01', appDisplayName: 'Cisco Secure Client VPN' },
  sap: { appId: '2c1fd8a0-77e3-4f0e-a4d5-5b9f2e6c0a02', appDisplayName: 'SAP Concur' },
  workday: { appId: '2c1fd8a0-77e3-4f0e-a4d5-5b9f2e6c0a03', appDisplayName: 'Workday' },
  securityInfo: { appId: '19db86c3-b2b9-44cc-b339-36da233a3be2', appDisplayName: 'My Signins' },
  exchange: { appId: '00000002-0000-0ff1-ce00-000000000000', appDisplayName: 'Office 365 Exchange Online' },
  applemail: { appId: 'f8d98a96-0999-43f5-8af3-69971c7bb423', appDisplayName: 'Apple Internet Accounts' },
} as const;

const place = (city: string, state: string, countryOrRegion: string, latitude: number, longitude: number) => ({
  location: { city, state, countryOrRegion, geoCoordinates: { altitude: null, latitude, longitude } },
});
export const HOME = { ipAddress: '193.0.2.41', autonomousSystemNumber: 3320, ...place('Hamburg', 'Hamburg', 'DE', 53.55, 9.99) };
export const MOBILE = { ipAddress: '80.187.9.7', autonomousSystemNumber: 3320, ...place('Bremen', 'Bremen', 'DE', 53.07, 8.8) };
export const LISBON = { ipAddress: '85.240.1.9', autonomousSystemNumber: 3243, ...place('Lisboa', 'Lisboa', 'PT', 38.72, -9.14) };
export const TOKYO = { ipAddress: '126.1.2.3', autonomousSystemNumber: 17_676, ...place('Tokyo', 'Tokyo', 'JP', 35.68, 139.69) };
export const LAGOS = { ipAddress: '41.58.3.3', autonomousSystemNumber: 37_076, ...place('Lagos', 'Lagos', 'NG', 6.45, 3.39) };

export const LAPTOP = {
  deviceDetail: {
    deviceId: '11d0a2b4-0000-4c1e-8000-0000000000aa',
    displayName: 'NWF-LT-0412',
    operatingSystem: 'Windows10',
    browser: 'Edge 142.0.0',
    isCompliant: true,
    isManaged: true,
    trustType: 'Hybrid Azure AD joined',
  },
};
export const PHONE = {
  clientAppUsed: 'Mobile Apps and Desktop clients',
  deviceDetail: {
    deviceId: '',
    displayName: '',
    operatingSystem: 'Ios 18.1',
    browser: 'Mobile Safari',
    isCompliant: null,
    isManaged: null,
    trustType: '',
  },
  userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148',
};

const REASONS: Readonly<Record<number, string>> = {
  0: 'Other.',
  50053: "The account is locked, you've tried to sign in too many times with an incorrect user ID or password.",
  50055: 'The password is expired.',
  50057: 'The user account is disabled.',
  50058: 'A silent sign-in request was sent but no user is signed in.',
  50074: 'Strong Authentication is required.',
  50076:
    'Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access the resource.',
  50079:
    'Due to a configuration change made by your administrator, or because you moved to a new location, you must enroll in multi-factor authentication to access the resource.',
  50097: 'Device authentication is required.',
  50105: 'The signed in user is not assigned to a role for the signed in app.',
  50126: 'Error validating credentials due to invalid username or password.',
  50140: 'This error occurred due to ‘Keep me signed in’ interrupt when the user was signing-in.',
  50144: "The user's Active Directory password has expired.",
  50158: 'External security challenge was not satisfied.',
  53000:
    'Device is not in required device state: {state}. Conditional Access policy requires a compliant device, and the device is not compliant.',
  53003: 'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  500121: 'Authentication failed during strong authentication request.',
  7000215: 'Invalid client secret is provided.',
  7000222: 'The provided client secret keys are expired.',
};

let made = 0;
const guid = (kind: string) => {
  made += 1;
  return `${kind}-7c1a-4b2e-9d30-${String(made).padStart(12, '0')}`;
};

/** @param when day of November 2026 and time: "18 09:02" or "18 09:02:30", UTC */
export function line(when: string, errorCode: number, over: Row = {}): Row {
  const [day = '', time = ''] = when.split(' ');
  const { details, ...rest } = over;
  const id = guid('a1b2c3d4');
  return {
    id,
    createdDateTime: `2026-11-${day}T${time.length === 5 ? `${time}:00` : time}Z`,
    ...MARTA,
    ...APPS.officeHome,
    ...HOME,
    clientAppUsed: 'Browser',
    userAgent:
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0',
    correlationId: guid('c0c0c0c0'),
    conditionalAccessStatus: 'notApplied',
    originalRequestId: id,
    isInteractive: true,
    tokenIssuerName: '',
    tokenIssuerType: 'AzureAD',
    authenticationProtocol: 'none',
    originalTransferMethod: 'none',
    incomingTokenType: 'none',
    authenticationRequirement: 'singleFactorAuthentication',
    authenticationDetails: [],
    authenticationProcessingDetails: [],
    riskDetail: 'none',
    riskLevelAggregated: 'none',
    riskLevelDuringSignIn: 'none',
    riskState: 'none',
    riskEventTypes_v2: [],
    resourceDisplayName: 'Microsoft Graph',
    resourceId: '00000003-0000-0000-c000-000000000000',
    resourceTenantId: TENANT,
    homeTenantId: TENANT,
    userType: 'member',
    crossTenantAccessType: 'none',
    servicePrincipalId: '',
    servicePrincipalName: null,
    signInEventTypes: ['interactiveUser'],
    flaggedForReview: false,
    sessionId: null,
    uniqueTokenIdentifier: '',
    status: { errorCode, failureReason: REASONS[errorCode] ?? 'Other.', additionalDetails: details ?? null },
    deviceDetail: {
      deviceId: '',
      displayName: '',
      operatingSystem: 'Windows10',
      browser: 'Edge 142.0.0',
      isCompliant: false,
      isManaged: false,
      trustType: '',
    },
    mfaDetail: null,
    networkLocationDetails: [],
    appliedConditionalAccessPolicies: [],
    ...rest,
  };
}

/** The same from the background log. */
export function silent(when: string, errorCode: number, over: Row = {}): Row {
  return line(when, errorCode, {
    isInteractive: false,
    signInEventTypes: ['nonInteractiveUser'],
    clientAppUsed: 'Mobile Apps and Desktop clients',
    incomingTokenType: 'refreshToken',
    ...over,
  });
}

/** A service principal's. */
export function workload(when: string, errorCode: number, over: Row = {}): Row {
  return line(when, errorCode, {
    userId: '00000000-0000-0000-0000-000000000000',
    userPrincipalName: '',
    userDisplayName: '',
    userType: null,
    isInteractive: false,
    signInEventTypes: ['servicePrincipal'],
    clientAppUsed: '',
    userAgent: '',
    deviceDetail: {},
    appId: 'ad0be000-4242-4f00-8000-000000000001',
    appDisplayName: 'Payroll Sync',
    servicePrincipalId: 'ad0be000-4242-4f00-8000-000000000002',
    servicePrincipalName: 'Payroll Sync',
    clientCredentialType: 'clientSecret',
    servicePrincipalCredentialKeyId: '5ec0e700-1111-4222-8333-000000000009',
    ...over,
  });
}

export function policy(
  displayName: string,
  result: string,
  enforcedGrantControls: readonly string[] = ['Mfa'],
  more: Row = {},
): Row {
  return {
    id: guid('90110000'),
    displayName,
    result,
    enforcedGrantControls,
    enforcedSessionControls: [],
    conditionsSatisfied: 'none',
    conditionsNotSatisfied: 'none',
    ...more,
  };
}

/** @param policies the first that failed refused it */
export function judged(conditionalAccessStatus: 'success' | 'failure', ...policies: readonly Row[]): Row {
  return { conditionalAccessStatus, appliedConditionalAccessPolicies: policies };
}

export function step(
  authenticationMethod: string,
  succeeded: boolean,
  authenticationStepResultDetail: string,
  more: Row = {},
): Row {
  return {
    authenticationStepDateTime: '2026-11-18T09:00:00Z',
    authenticationMethod,
    authenticationMethodDetail: '',
    succeeded,
    authenticationStepResultDetail,
    authenticationStepRequirement: '',
    ...more,
  };
}

/** `n` times from a beginning ("18 09:00") every so many minutes. */
export function every(minutes: number, n: number, beginning: string): string[] {
  const [day = '', time = ''] = beginning.split(' ');
  const start = Date.parse(`2026-11-${day}T${time}:00Z`);
  return Array.from({ length: n }, (_, i) => {
    const at = new Date(start + i * minutes * 60_000).toISOString();
    return `${at.slice(8, 10)} ${at.slice(11, 19)}`;
  });
}
