import { hash, uuid } from '../random.ts';
import { TENANT_ID } from '../tenant/people.ts';
import { OPERATING_COUNTRIES, OPERATING_NAME } from '../tenant/networks.ts';
import { appliedPolicies, policyStatus } from './applied-policies.ts';
import type { SignInEvent } from './event.ts';
import type { Ids } from './ids.ts';
import { REASONS } from './reasons.ts';
import { isoSeconds } from '../time.ts';

/** How a row is to be written for one caller. */
export interface View {
  readonly ids: Ids;
  readonly licence: 'free' | 'p1' | 'p2';
  /** `Prefer: include-unknown-enum-members` was sent. */
  readonly newEnumMembers: boolean;
  readonly version: 'v1.0' | 'beta';
}

type Property = (event: SignInEvent, view: View) => unknown;

const person = (event: SignInEvent) => (event.home.source.kind === 'person' ? event.home.source.person : undefined);
const isUser = (event: SignInEvent): boolean => event.home.source.kind === 'person';

/** Values that came with a later version of an enumeration arrive masked unless the caller asks for them. */
const evolved =
  (original: readonly string[], read: (event: SignInEvent) => string): Property =>
  (event, view) => {
    const value = read(event);
    return view.newEnumMembers || original.includes(value) ? value : 'unknownFutureValue';
  };

const risk =
  (read: (event: SignInEvent) => string): Property =>
  (event, { licence }) =>
    licence === 'p2' ? read(event) : 'hidden';

const RESULTS = ['success', 'failure', 'notApplied', 'notEnabled', 'unknown'];

const policies: Property = (event, view) =>
  appliedPolicies(event).map((applied) => {
    const result = view.newEnumMembers || RESULTS.includes(applied.result) ? applied.result : 'unknownFutureValue';
    const { id, displayName, enforcedGrantControls, enforcedSessionControls } = applied;
    return view.version === 'beta'
      ? { ...applied, result }
      : { id, displayName, enforcedGrantControls, enforcedSessionControls, result };
  });

/** Every property of a row, in the order in which Graph writes them; `$filter` and `$select` read the same functions. */
export const PROPERTIES: Readonly<Record<string, Property>> = {
  id: (event, { ids }) => ids.signIn(event),
  createdDateTime: ({ at }) => isoSeconds(at),
  userDisplayName: (event) => person(event)?.displayName ?? '',
  userPrincipalName: (event) => person(event)?.loggedUpn ?? '',
  userId: (event) => person(event)?.id ?? '',
  appId: ({ app }) => app.id,
  appDisplayName: ({ app }) => app.name,
  ipAddress: ({ place }) => place?.ip ?? '',
  ipAddressFromResourceProvider: () => null,
  clientAppUsed: ({ client }) => client,
  userAgent: ({ userAgent }) => userAgent ?? '',
  correlationId: (event, { ids }) => ids.correlation(event),
  conditionalAccessStatus: (event) => policyStatus(event),
  originalRequestId: (event, { ids }) => (event.key === event.attempt ? ids.signIn(event) : ids.original(event)),
  isInteractive: ({ type }) => type === 'interactiveUser',
  tokenIssuerName: () => '',
  tokenIssuerType: () => 'AzureAD',
  clientCredentialType: ({ credential }) => credential?.type ?? 'none',
  processingTimeInMilliseconds: ({ key, at }) => 60 + (hash(key, at) % 700),
  riskDetail: risk(() => 'none'),
  riskLevelAggregated: risk(({ risk: found }) => found?.level ?? 'none'),
  riskLevelDuringSignIn: risk(({ risk: found }) => found?.level ?? 'none'),
  riskState: (event, { licence }) => (event.risk === undefined ? 'none' : licence === 'free' ? 'none' : 'atRisk'),
  riskEventTypes: ({ risk: found }, { licence }) => (licence === 'p2' ? (found?.types ?? []) : []),
  riskEventTypes_v2: ({ risk: found }, { licence }) => (licence === 'p2' ? (found?.types ?? []) : []),
  resourceDisplayName: ({ resource }) => resource.name,
  resourceId: ({ resource }) => resource.id,
  resourceServicePrincipalId: ({ resource }) => resource.servicePrincipalId,
  resourceTenantId: ({ crossing }) =>
    crossing === undefined || crossing.resourceTenantId === '' ? TENANT_ID : crossing.resourceTenantId,
  homeTenantId: ({ crossing }) => crossing?.homeTenantId ?? TENANT_ID,
  homeTenantName: () => '',
  appOwnerTenantId: ({ app }) => app.ownerTenantId,
  resourceOwnerTenantId: ({ resource }) => resource.ownerTenantId,
  crossTenantAccessType: evolved(
    ['none', 'b2bCollaboration', 'b2bDirectConnect', 'microsoftSupport', 'serviceProvider'],
    ({ crossing }) => crossing?.type ?? 'none',
  ),
  servicePrincipalId: (event) => (isUser(event) ? '' : event.app.servicePrincipalId),
  servicePrincipalName: (event) => (isUser(event) ? '' : event.app.name),
  servicePrincipalCredentialKeyId: (event) => (isUser(event) ? '' : (event.credential?.keyId ?? '')),
  servicePrincipalCredentialThumbprint: (event) =>
    event.credential?.type === 'certificate' ? hash('thumbprint', event.app.id).toString(16).toUpperCase().padStart(8, '0') : '',
  federatedCredentialId: (event) => (event.credential?.type === 'federatedIdentityCredential' ? event.credential.keyId : ''),
  userType: (event) => (person(event)?.userType === 'Guest' ? 'guest' : 'member'),
  flaggedForReview: () => false,
  isTenantRestricted: () => false,
  isThroughGlobalSecureAccess: () => false,
  globalSecureAccessIpAddress: () => null,
  autonomousSystemNumber: ({ place }) => place?.asn ?? null,
  authenticationRequirement: ({ mfa }) => (mfa === true ? 'multiFactorAuthentication' : 'singleFactorAuthentication'),
  authenticationProtocol: evolved(
    ['none', 'oAuth2', 'ropc', 'wsFederation', 'saml20', 'deviceCode'],
    ({ protocol }) => protocol ?? 'none',
  ),
  originalTransferMethod: ({ transfer }) => transfer ?? 'none',
  incomingTokenType: evolved(['none', 'primaryRefreshToken', 'saml11', 'saml20'], ({ incomingToken }) => incomingToken ?? 'none'),
  signInEventTypes: ({ type }) => [type],
  signInIdentifier: (event) => (event.type === 'interactiveUser' ? (person(event)?.loggedUpn ?? '') : ''),
  signInIdentifierType: () => null,
  signInTokenProtectionStatus: ({ binding }) => binding ?? 'none',
  tokenProtectionStatusDetails: ({ binding }) => ({
    signInSessionStatus: binding ?? 'none',
    signInSessionStatusCode: binding === 'unbound' ? 1002 : null,
  }),
  sessionId: ({ session, type }) => session?.id ?? (type === 'interactiveUser' ? '' : null),
  uniqueTokenIdentifier: (event, { ids }) => ids.token(event),
  azureResourceId: () => '',
  conditionalAccessAudiences: ({ resource }) => [resource.id],
  sessionLifetimePolicies: ({ code }) =>
    code === 70043
      ? [{ expirationRequirement: 'signInFrequencyPeriodicReauthentication', detail: 'The user was required to sign in again.' }]
      : [],
  authenticationMethodsUsed: () => [],
  authenticationContextClassReferences: () => [],
  authenticationRequirementPolicies: ({ mfa }) =>
    mfa === true ? [{ requirementProvider: 'multiConditionalAccess', detail: 'Conditional Access' }] : [],
  authenticationProcessingDetails: ({ protocol }) =>
    protocol === 'ropc'
      ? [{ key: 'Legacy TLS (TLS 1.0, 1.1, 3DES)', value: 'False' }]
      : [
          { key: 'Legacy TLS (TLS 1.0, 1.1, 3DES)', value: 'False' },
          { key: 'Is CAE Token', value: 'True' },
        ],
  status: ({ code, details }) => {
    const [reason, more] = REASONS[code] ?? ['Other.'];
    return { errorCode: code, failureReason: reason, additionalDetails: details ?? more ?? null };
  },
  deviceDetail: ({ seen }) => ({
    deviceId: seen?.device?.id ?? '',
    displayName: seen?.device?.name ?? '',
    operatingSystem: seen?.os ?? '',
    browser: seen?.browser ?? '',
    browserId: null,
    isCompliant: seen?.device?.compliant ?? false,
    isManaged: seen?.device?.managed ?? false,
    trustType: seen?.device?.trustType ?? '',
  }),
  location: ({ place }) => ({
    city: place?.city ?? '',
    state: place?.state ?? '',
    countryOrRegion: place?.country ?? '',
    geoCoordinates: { altitude: null, latitude: place?.latitude ?? null, longitude: place?.longitude ?? null },
  }),
  networkLocationDetails: ({ place }) => {
    const trusted = (place?.named ?? []).map((name) => ({ networkType: 'trustedNamedLocation', networkNames: [name] }));
    const operating = place !== undefined && OPERATING_COUNTRIES.includes(place.country);
    return operating ? [...trusted, { networkType: 'namedNetwork', networkNames: [OPERATING_NAME] }] : trusted;
  },
  mfaDetail: (event) =>
    event.mfa === true && event.code === 0 ? { authMethod: 'Mobile app notification', authDetail: null } : null,
  authenticationDetails: ({ steps, at }) =>
    (steps ?? []).map((step, i) => ({
      authenticationStepDateTime: isoSeconds(at + i * 1000),
      authenticationMethod: step.method,
      authenticationMethodDetail: step.detail ?? '',
      succeeded: step.succeeded,
      authenticationStepResultDetail: step.result,
      authenticationStepRequirement: i === 0 ? 'Primary authentication' : 'Secondary authentication',
    })),
  appliedConditionalAccessPolicies: policies,
  authenticationAppDeviceDetails: () => null,
  authenticationAppPolicyEvaluationDetails: () => [],
  appliedEventListeners: () => [],
  privateLinkDetails: () => ({ policyId: '', policyName: '', policyTenantId: '', resourceId: '' }),
  agent: () => null,
  managedServiceIdentity: ({ home }) =>
    home.source.kind === 'managedIdentity'
      ? {
          msiType: 'systemAssigned',
          associatedResourceId: `/subscriptions/${uuid('subscription')}/resourceGroups/web`,
          federatedTokenId: '',
        }
      : null,
};

/** The whole of a v1.0 row. */
export const V1_PROPERTIES: readonly string[] = [
  'id',
  'createdDateTime',
  'userDisplayName',
  'userPrincipalName',
  'userId',
  'appId',
  'appDisplayName',
  'ipAddress',
  'clientAppUsed',
  'correlationId',
  'conditionalAccessStatus',
  'isInteractive',
  'riskDetail',
  'riskLevelAggregated',
  'riskLevelDuringSignIn',
  'riskState',
  'riskEventTypes',
  'riskEventTypes_v2',
  'resourceDisplayName',
  'resourceId',
  'status',
  'deviceDetail',
  'location',
  'appliedConditionalAccessPolicies',
];
export const BETA_PROPERTIES: readonly string[] = Object.keys(PROPERTIES).filter((name) => name !== 'riskEventTypes');

/** A row as Graph sends it, with the wanted properties only. */
export function writeRow(event: SignInEvent, view: View, wanted: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    wanted.flatMap((name) => {
      const property = PROPERTIES[name];
      return property === undefined ? [] : [[name, property(event, view)]];
    }),
  );
}
