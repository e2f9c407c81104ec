import type { Dice } from '../dice.ts';
import { MICROSOFT_TENANT } from '../clients/apps.ts';
import type { Touch } from './touch.ts';
import { policiesFor } from './policies.ts';
import { reasonOf } from './reasons.ts';
import { detailOf, stepsOf } from './steps.ts';

/** A row as Graph beta returns it. */
export interface RawSignIn {
  readonly id: string;
  readonly createdDateTime: string;
  readonly [property: string]: unknown;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Spells a touch as Graph's beta `signIn`. */
export function toRow(touch: Touch, tenant: string, dice: Dice): RawSignIn {
  const id = dice.uuid();
  const workload = touch.workload;
  const interactive = touch.type === 'interactiveUser';
  const named = touch.point.named;
  const code = touch.code ?? 0;
  return {
    id,
    createdDateTime: `${new Date(touch.at).toISOString().slice(0, 19)}Z`,
    userDisplayName: touch.who?.name ?? '',
    userPrincipalName: touch.who?.upn ?? '',
    userId: touch.who?.id ?? NOBODY,
    appId: workload?.appId ?? touch.app.id,
    appDisplayName: workload?.name ?? touch.app.name,
    ipAddress: touch.point.ip,
    ipAddressFromResourceProvider: null,
    clientAppUsed: workload === undefined ? touch.client.used : '',
    userAgent: touch.client.userAgent,
    correlationId: touch.correlation ?? dice.uuid(),
    conditionalAccessStatus: statusOfPolicies(touch, code),
    originalRequestId: touch.originalRequest ?? id,
    isInteractive: interactive,
    tokenIssuerName: '',
    tokenIssuerType: 'AzureAD',
    clientCredentialType: touch.credential?.kind ?? (touch.confidential === true ? 'clientSecret' : 'none'),
    processingTimeInMilliseconds: dice.int(40, 400),
    riskDetail: 'none',
    riskLevelAggregated: touch.risk?.level ?? 'none',
    riskLevelDuringSignIn: touch.risk?.level ?? 'none',
    riskState: touch.risk === undefined ? 'none' : 'atRisk',
    riskEventTypes_v2: touch.risk?.types ?? [],
    resourceDisplayName: touch.resource.name,
    resourceId: touch.resource.id,
    resourceTenantId: touch.resourceTenant ?? tenant,
    homeTenantId: touch.who?.homeTenant ?? tenant,
    homeTenantName: '',
    authenticationMethodsUsed: [],
    authenticationRequirement:
      touch.factor === 'password' || workload !== undefined ? 'singleFactorAuthentication' : 'multiFactorAuthentication',
    signInIdentifier: '',
    signInIdentifierType: null,
    servicePrincipalName: workload?.name ?? '',
    signInEventTypes: [touch.type],
    servicePrincipalId: workload?.id ?? '',
    federatedCredentialId: touch.credential?.federatedId ?? '',
    userType: touch.who?.userType ?? null,
    flaggedForReview: false,
    isTenantRestricted: false,
    autonomousSystemNumber: touch.point.asn,
    crossTenantAccessType: touch.crossTenant ?? (touch.who?.userType === 'guest' ? 'b2bCollaboration' : 'none'),
    servicePrincipalCredentialKeyId: touch.credential?.keyId ?? '',
    servicePrincipalCredentialThumbprint: '',
    uniqueTokenIdentifier: Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url'),
    incomingTokenType: touch.token ?? 'none',
    authenticationProtocol: touch.protocol ?? (workload === undefined ? 'none' : 'none'),
    signInTokenProtectionStatus: touch.binding ?? 'none',
    originalTransferMethod: touch.transfer ?? 'none',
    isThroughGlobalSecureAccess: false,
    globalSecureAccessIpAddress: '',
    sessionId: touch.session ?? null,
    appOwnerTenantId: workload === undefined ? MICROSOFT_TENANT : tenant,
    resourceOwnerTenantId: MICROSOFT_TENANT,
    mfaDetail: null,
    authenticationAppDeviceDetails: null,
    status: { errorCode: code, failureReason: reasonOf(code), additionalDetails: detailOf(touch) },
    deviceDetail: {
      deviceId: touch.client.deviceId ?? '',
      displayName: touch.client.deviceName ?? '',
      operatingSystem: touch.client.os,
      browser: touch.client.browser,
      browserId: null,
      isCompliant: touch.client.managed,
      isManaged: touch.client.managed,
      trustType: touch.client.trust ?? '',
    },
    location: {
      city: touch.point.place.city,
      state: touch.point.place.state,
      countryOrRegion: touch.point.place.country,
      geoCoordinates: { altitude: null, latitude: touch.point.place.latitude, longitude: touch.point.place.longitude },
    },
    appliedConditionalAccessPolicies: policiesFor(touch, code),
    authenticationContextClassReferences: [],
    authenticationProcessingDetails: (touch.processing ?? ['Legacy TLS (TLS 1.0, 1.1, 3DES): False', 'Is CAE Token: True']).map(
      pair,
    ),
    networkLocationDetails: named === undefined ? [] : [{ networkType: 'trustedNamedLocation', networkNames: [named] }],
    authenticationDetails: stepsOf(touch, code),
    authenticationRequirementPolicies: [],
    sessionLifetimePolicies: [],
    tokenProtectionStatusDetails: {
      signInSessionStatus: touch.binding ?? 'none',
      signInSessionStatusCode: touch.binding === 'unbound' ? 1002 : 0,
    },
    managedServiceIdentity: touch.type === 'managedIdentity' ? { msiType: 'systemAssigned', associatedResourceId: '' } : null,
  };
}

function pair(line: string): { key: string; value: string } {
  const [key, value] = line.split(': ');
  return { key: key ?? '', value: value ?? '' };
}

function statusOfPolicies(touch: Touch, code: number): string {
  if (touch.workload !== undefined) return 'notApplied';
  if (code === 53003 || code === 53000 || code === 50074 || code === 50076) return 'failure';
  return touch.factor === 'password' ? 'notApplied' : 'success';
}
