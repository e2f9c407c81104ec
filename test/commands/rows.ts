import { NOW } from '../builders.ts';

/** A sign-in as Graph (beta) writes it; keys that are undefined are left out. */
export type Row = Readonly<Record<string, unknown>>;

interface Someone extends Row {
  readonly userId: string;
  readonly userPrincipalName: string;
  readonly userDisplayName: string;
}

const person = (n: number, userPrincipalName: string, userDisplayName: string): Someone => ({
  userId: `0a11ce00-0000-4000-8000-${String(n).padStart(12, '0')}`,
  userPrincipalName,
  userDisplayName,
});

export const WHO = {
  alice: person(1, 'alice@contoso.com', 'Alice Johnson'),
  bob: person(2, 'bob@contoso.com', 'Bob Baker'),
  priyaNair: person(3, 'priya.nair@contoso.com', 'Priya Nair'),
  priyaShah: person(4, 'priya.shah@contoso.com', 'Priya Shah'),
  rene: person(5, 'rene.muller@contoso.com', 'René Müller'),
  lukasz: person(6, 'lukasz.zolw@contoso.com', 'Łukasz Żółw'),
  eva: { ...person(7, 'eva@fabrikam.com', 'Eva Ferrari'), userType: 'guest' },
} as const;

export const APP = {
  exchange: { appId: '00000002-0000-0ff1-ce00-000000000000', appDisplayName: 'Office 365 Exchange Online' },
  teams: { appId: '1fec8e78-bce4-4aaf-ab1b-5451cc387264', appDisplayName: 'Microsoft Teams' },
  salesforce: { appId: '481732f5-fe4c-4ff3-a1b6-2f5f2b3c7a11', appDisplayName: 'Salesforce' },
  portal: { appId: 'c44b4083-3bb0-49c1-b47d-974e53cbdf3c', appDisplayName: 'Azure Portal' },
  expenses: { appId: '7e2f0b6a-2d8c-4d53-9d1f-0f6a1b2c3d4e', appDisplayName: 'Contoso Expenses' },
  appleMail: { appId: 'f8d98a96-0999-43f5-8af3-69971c7bb423', appDisplayName: 'Apple Internet Accounts' },
} as const;

export const PLACE = {
  berlin: { city: 'Berlin', state: 'Berlin', countryOrRegion: 'DE', geoCoordinates: { latitude: 52.52, longitude: 13.4 } },
  lisbon: { city: 'Lisbon', state: 'Lisboa', countryOrRegion: 'PT', geoCoordinates: { latitude: 38.72, longitude: -9.14 } },
  lagos: { city: 'Lagos', state: 'Lagos', countryOrRegion: 'NG', geoCoordinates: { latitude: 6.45, longitude: 3.39 } },
  saoPaulo: { city: 'São Paulo', state: 'SP', countryOrRegion: 'BR', geoCoordinates: { latitude: -23.55, longitude: -46.63 } },
} as const;

/** Texts of Entra itself. */
export const REASON: Readonly<Record<number, string>> = {
  0: 'Other.',
  50034: 'The user account {identifier} does not exist in the {tenant} directory.',
  50053: 'The account is locked, you have tried to sign in too many times with an incorrect user ID or password.',
  50055: 'The password is expired.',
  50057: 'The user account is disabled.',
  50074: 'Strong Authentication is required.',
  50076: 'Due to a configuration change made by your administrator, you must use multi-factor authentication to access.',
  50126: 'Error validating credentials due to invalid username or password.',
  50140: 'This error occurred due to "Keep me signed in" interrupt when the user was signing-in.',
  50173: 'The provided grant has expired due to it being revoked, a fresh auth token is needed.',
  53003: 'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  500121: 'Authentication failed during strong authentication request.',
};
export const MALICIOUS = 'Sign-in was blocked because it came from an IP address with malicious activity.';

let made = 0;

/** A row of Alice in her browser in Berlin, `minutes` before NOW. */
export function row(minutes: number, errorCode: number, over: Row = {}): Row {
  made += 1;
  const { status, ...rest } = over;
  return {
    id: `5ca1ab1e-0000-4000-8000-${String(made).padStart(12, '0')}`,
    createdDateTime: new Date(NOW - minutes * 60_000).toISOString(),
    ...WHO.alice,
    ...APP.exchange,
    resourceDisplayName: 'Office 365 Exchange Online',
    ipAddress: '192.0.2.10',
    autonomousSystemNumber: 64_500,
    location: PLACE.berlin,
    clientAppUsed: 'Browser',
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
    correlationId: `c0de0000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    isInteractive: true,
    signInEventTypes: ['interactiveUser'],
    status: { errorCode, failureReason: REASON[errorCode] ?? null, additionalDetails: null, ...(status as object | undefined) },
    deviceDetail: {
      deviceId: '',
      displayName: '',
      operatingSystem: 'Windows10',
      browser: 'Chrome 141',
      isCompliant: false,
      isManaged: false,
    },
    conditionalAccessStatus: 'notApplied',
    appliedConditionalAccessPolicies: [],
    ...rest,
  };
}

/** The same, from the background log. */
export function behind(minutes: number, errorCode: number, over: Row = {}): Row {
  return row(minutes, errorCode, {
    isInteractive: false,
    signInEventTypes: ['nonInteractiveUser'],
    clientAppUsed: 'Mobile Apps and Desktop clients',
    ...over,
  });
}

export function policy(displayName: string, result: string, enforcedGrantControls: readonly string[] = ['Mfa']): Row {
  return { id: `policy-${displayName}`, displayName, result, enforcedGrantControls, enforcedSessionControls: [] };
}

/** Conditional Access refused the row because of these policies. */
export function refusedBy(...policies: readonly Row[]): Row {
  return { conditionalAccessStatus: 'failure', appliedConditionalAccessPolicies: policies };
}

export function times(n: number, make: (i: number) => Row): readonly Row[] {
  return Array.from({ length: n }, (_, i) => make(i));
}

/** An iPhone that fetches mail. */
export const IPHONE: Row = {
  ...APP.appleMail,
  clientAppUsed: 'Exchange ActiveSync',
  userAgent: 'Apple-iPhone14C5/2001.55',
  deviceDetail: { deviceId: '', operatingSystem: 'iOS 18.1', browser: '' },
  ipAddress: '198.51.100.77',
};
