import type { SignIn, SignInType } from './sign-in.ts';
import * as enums from './schema/enums.ts';
import { unwrap } from './schema/envelope.ts';
import { address, flag, guid, identifier, integer, list, number, object, text, texts, time } from './schema/fields.ts';
import type { Raw } from './schema/fields.ts';
import { device, networks, place, policies, processing, steps } from './schema/parts.ts';
import type { ReadText } from './schema/shared.ts';

/** How much of a row is wanted, and how texts that repeat are read. */
export interface Reading {
  /** Without what no rule of detection reads (see `BriefSignIn`), which is most of a row's weight. */
  readonly brief: boolean;
  /** For the texts that repeat from row to row. */
  readonly shared: ReadText;
}

const WHOLE: Reading = { brief: false, shared: text };

/**
 * One sign-in from foreign JSON: Graph's `signIn` (v1.0 or beta), an Azure Monitor diagnostic record, a row of a Log
 * Analytics table. Returns one plain sentence instead when the row cannot be used: it needs an id, a time and a result.
 *
 * Written by hand because every row of a large file passes here (about 2 µs each). Fields of a wrong type are dropped,
 * texts are cut at 2,000 characters; nothing is cleaned, since rendering escapes.
 *
 * @param assumed the type of a row that does not tell its own; interactive when left out
 */
export function parseSignIn(value: unknown, assumed?: SignInType, reading: Reading = WHOLE): SignIn | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'it is not a JSON object';
  const unwrapped = unwrap(value as Raw);
  if (unwrapped === undefined) return 'it is a record of another log';
  const raw = unwrapped.raw;
  const id = text(raw.id);
  if (id === undefined) return 'it has no id';
  const at = time(raw.createdDateTime);
  if (at === undefined) return 'its createdDateTime is missing or not a date';
  const status = object(raw.status);
  const code = integer(status.errorCode);
  if (code === undefined) return 'it has no result code (status.errorCode)';
  return signIn(raw, { id, at, code, status, type: unwrapped.hint ?? typeOf(raw, assumed) }, reading);
}

interface Essentials {
  readonly id: string;
  readonly at: number;
  readonly code: number;
  readonly status: Raw;
  readonly type: SignInType;
}

// One literal with every field, so that all rows share one hidden class.
function signIn(raw: Raw, { id, at, code, status, type }: Essentials, { brief, shared }: Reading): SignIn {
  const location = place(raw.location);
  const coordinates = whereabouts(object(location.geoCoordinates));
  const typed = text(raw.userPrincipalName) === undefined ? text(raw.signInIdentifier) : undefined;
  const binding = object(raw.tokenProtectionStatusDetails).signInSessionStatus ?? raw.signInTokenProtectionStatus;
  return {
    id,
    at,
    type,
    code,
    reason: shared(status.failureReason),
    details: shared(status.additionalDetails),
    userId: shared(identifier(raw.userId)),
    upn: shared((text(raw.userPrincipalName) ?? (isPersons(type) ? typed : undefined))?.toLowerCase()),
    userName: shared(raw.userDisplayName),
    typed: shared(typed),
    userType: enums.userType(raw.userType),
    homeTenantId: shared(guid(raw.homeTenantId)),
    resourceTenantId: shared(guid(raw.resourceTenantId)),
    crossTenant: enums.crossTenant(raw.crossTenantAccessType),
    appId: shared(guid(raw.appId)),
    appName: shared(raw.appDisplayName),
    appOwnerTenantId: shared(guid(raw.appOwnerTenantId)),
    resourceId: shared(guid(raw.resourceId)),
    resourceName: shared(raw.resourceDisplayName),
    servicePrincipalId: shared(identifier(raw.servicePrincipalId)),
    servicePrincipalName: shared(raw.servicePrincipalName),
    credentialKeyId: shared(raw.servicePrincipalCredentialKeyId),
    credentialThumbprint: shared(raw.servicePrincipalCredentialThumbprint),
    credentialType: enums.credentialType(raw.clientCredentialType),
    federatedCredentialId: shared(raw.federatedCredentialId),
    correlationId: identifier(raw.correlationId),
    originalRequestId: identifier(raw.originalRequestId),
    sessionId: shared(identifier(raw.sessionId)),
    tokenId: text(raw.uniqueTokenIdentifier),
    ip: shared(address(raw.ipAddress)),
    asn: positive(raw.autonomousSystemNumber),
    city: shared(location.city),
    state: shared(location.state),
    country: shared(country(location.countryOrRegion)),
    latitude: coordinates.latitude,
    longitude: coordinates.longitude,
    networks: networks(raw.networkLocationDetails),
    globalSecureAccess: flag(raw.isThroughGlobalSecureAccess),
    client: shared(raw.clientAppUsed),
    userAgent: shared(raw.userAgent),
    device: device(raw.deviceDetail, shared),
    protocol: enums.protocol(raw.authenticationProtocol),
    transferMethod: enums.transferMethod(raw.originalTransferMethod),
    incomingToken: enums.incomingToken(raw.incomingTokenType),
    binding: enums.binding(binding),
    requirement: enums.requirement(raw.authenticationRequirement),
    steps: steps(raw.authenticationDetails, shared),
    processing: brief ? undefined : processing(raw.authenticationProcessingDetails),
    conditionalAccess: enums.conditionalAccess(raw.conditionalAccessStatus),
    policies: brief ? undefined : policies(raw.appliedConditionalAccessPolicies),
    riskLevel: enums.riskLevel(raw.riskLevelDuringSignIn),
    riskLevelAggregated: enums.riskLevel(raw.riskLevelAggregated),
    riskState: shared(raw.riskState),
    riskDetail: shared(raw.riskDetail),
    riskTypes: texts(raw.riskEventTypes_v2),
    flaggedForReview: flag(raw.flaggedForReview),
  };
}

function isPersons(type: SignInType): boolean {
  return type === 'interactiveUser' || type === 'nonInteractiveUser';
}

/** Nobody signs in from the sea where both are nought: it stands for an address that no database knows. */
function whereabouts(raw: Raw): { readonly latitude: number | undefined; readonly longitude: number | undefined } {
  const latitude = number(raw.latitude);
  const longitude = number(raw.longitude);
  return latitude === 0 && longitude === 0 ? { latitude: undefined, longitude: undefined } : { latitude, longitude };
}

function typeOf(raw: Raw, assumed: SignInType | undefined): SignInType {
  const told = list(raw.signInEventTypes);
  const named = told === undefined ? enums.signInType(raw.signInEventTypes) : firstType(told);
  if (named !== undefined) return named;
  if (identifier(raw.userId) === undefined && identifier(raw.servicePrincipalId) !== undefined) {
    return assumed === 'managedIdentity' || isManaged(raw) ? 'managedIdentity' : 'servicePrincipal';
  }
  const interactive = flag(raw.isInteractive);
  if (interactive === undefined) return assumed ?? 'interactiveUser';
  return interactive ? 'interactiveUser' : 'nonInteractiveUser';
}

function firstType(told: readonly unknown[]): SignInType | undefined {
  for (const item of told) {
    const named = enums.signInType(item);
    if (named !== undefined) return named;
  }
  return undefined;
}

function isManaged(raw: Raw): boolean {
  const kind = text(object(raw.managedServiceIdentity).msiType) ?? 'none';
  return !/^(none|unknown.*)$/i.test(kind);
}

function positive(value: unknown): number | undefined {
  const found = integer(value);
  return found === undefined || found <= 0 ? undefined : found;
}

function country(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length !== 2) return undefined;
  return isCapital(value.charCodeAt(0)) && isCapital(value.charCodeAt(1)) ? value : folded(value);
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function folded(value: string): string | undefined {
  return /^[A-Za-z]{2}$/.test(value) ? value.toUpperCase() : undefined;
}
