import type { SignInType } from '../sign-in.ts';
import { object, objectOrNothing, text } from './fields.ts';
import type { Raw } from './fields.ts';
import { isSmall, recased } from './small.ts';

/** A sign-in in Graph's own shape, and what its wrapping says about its type. */
export interface Unwrapped {
  readonly raw: Raw;
  readonly hint: SignInType | undefined;
}

/** Diagnostic categories and Log Analytics tables (compared in lower case) that hold sign-ins. */
const TYPE_OF_LOG: Readonly<Record<string, SignInType>> = {
  signinlogs: 'interactiveUser',
  noninteractiveusersigninlogs: 'nonInteractiveUser',
  serviceprincipalsigninlogs: 'servicePrincipal',
  managedidentitysigninlogs: 'managedIdentity',
  microsoftserviceprincipalsigninlogs: 'servicePrincipal',
  adfssigninlogs: 'interactiveUser',
  aadnoninteractiveusersigninlogs: 'nonInteractiveUser',
  aadserviceprincipalsigninlogs: 'servicePrincipal',
  aadmanagedidentitysigninlogs: 'managedIdentity',
};

/** Columns whose name is more than Graph's with a capital. */
const COLUMN: Readonly<Record<string, string>> = {
  IPAddress: 'ipAddress',
  IPAddressFromResourceProvider: 'ipAddressFromResourceProvider',
  RiskEventTypes_V2: 'riskEventTypes_v2',
  RiskEventTypesV2: 'riskEventTypes_v2',
  ConditionalAccessPolicies: 'appliedConditionalAccessPolicies',
  ResourceIdentity: 'resourceId',
  LocationDetails: 'location',
  // Advanced hunting in Defender (AADSignInEventsBeta, EntraIdSignInEvents).
  Timestamp: 'createdDateTime',
  RequestId: 'id',
  LogonType: 'signInEventTypes',
  AccountObjectId: 'userId',
  AccountUpn: 'userPrincipalName',
  AccountDisplayName: 'userDisplayName',
  Application: 'appDisplayName',
  ApplicationId: 'appId',
};
const TIMES = ['TimeGenerated', 'CreatedDateTime', 'Timestamp'];
const DEEPEST = 5;

/**
 * Brings the wrappings of a sign-in to Graph's shape: an Azure Monitor diagnostic record (`category` and `properties`), a
 * row of a Log Analytics or Defender table, and what PowerShell writes (all with capitals). Anything else passes untouched; a record
 * of another log is `undefined`.
 */
export function unwrap(raw: Raw): Unwrapped | undefined {
  if (raw.createdDateTime !== undefined) return { raw, hint: undefined };
  if (raw.activityDateTime !== undefined || raw.ActivityDateTime !== undefined) return undefined;
  if (raw.properties !== undefined) return fromRecord(raw);
  if (raw.Properties !== undefined) return fromRecord(lowered({ ...raw, Properties: objectOrNothing(raw.Properties) }, 0) as Raw);
  if (TIMES.some((column) => raw[column] !== undefined)) return fromColumns(raw);
  if (isSmall(raw)) return fromColumns(recased(raw));
  return { raw, hint: undefined };
}

function fromRecord(raw: Raw): Unwrapped | undefined {
  const inner = objectOrNothing(raw.properties);
  const category = text(raw.category);
  const hint = category === undefined ? undefined : TYPE_OF_LOG[category.toLowerCase()];
  if (inner === undefined || (category !== undefined && hint === undefined)) return undefined;
  const whole: Record<string, unknown> = { ...inner };
  whole.createdDateTime ??= raw.time;
  whole.status ??= statusOf(raw.resultType, raw.resultDescription);
  whole.ipAddress ??= raw.callerIpAddress;
  whole.correlationId ??= raw.correlationId;
  whole.userDisplayName ??= raw.identity;
  whole.location ??= raw.location;
  whole.appliedConditionalAccessPolicies ??= inner.conditionalAccessPolicies;
  return { raw: whole, hint };
}

function fromColumns(raw: Raw): Unwrapped | undefined {
  const table = text(raw.Category) ?? text(raw.Type);
  const hint = table === undefined ? undefined : TYPE_OF_LOG[table.toLowerCase()];
  if (table !== undefined && hint === undefined) return undefined;
  const { Location: place, ...columns } = raw;
  const whole: Record<string, unknown> = { ...(lowered(columns, 0) as Raw) };
  whole.location ??=
    raw.City === undefined ? lowered(place, 1) : { city: raw.City, state: raw.State, countryOrRegion: raw.Country };
  whole.createdDateTime ??= raw.TimeGenerated;
  if (object(whole.status).errorCode === undefined)
    whole.status = statusOf(raw.ResultType ?? raw.ErrorCode, raw.ResultDescription);
  return { raw: whole, hint };
}

function statusOf(code: unknown, reason: unknown): Raw | undefined {
  return code === undefined ? undefined : { errorCode: code, failureReason: reason };
}

function lowered(value: unknown, depth: number): unknown {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => lowered(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [columnName(key), lowered(inner, depth + 1)]));
}

function columnName(key: string): string {
  return COLUMN[key] ?? key.charAt(0).toLowerCase() + key.slice(1);
}
