import { z } from 'zod';

/** Fields of Graph's directory, reshaped; a field of a wrong type is dropped, a row without an id is left out. */
const LONGEST = 500;
const text = z
  .string()
  .min(1)
  .transform((value) => value.slice(0, LONGEST))
  .optional()
  .catch(undefined);
const flag = z.boolean().optional().catch(undefined);
const time = z
  .string()
  .transform((value) => Date.parse(value))
  .refine((at) => at > 0)
  .optional()
  .catch(undefined);
const texts = z
  .array(z.unknown())
  .catch([])
  .transform((values) =>
    values.filter((value): value is string => typeof value === 'string').map((value) => value.slice(0, LONGEST)),
  );
const id = z.string().min(1).max(200);

export const person = z
  .object({
    ...{ id, userPrincipalName: text, displayName: text, givenName: text, surname: text, mail: text, userType: text },
    ...{ accountEnabled: flag, department: text, jobTitle: text, onPremisesSyncEnabled: flag, createdDateTime: time },
    ...{ lastPasswordChangeDateTime: time, signInSessionsValidFromDateTime: time },
  })
  .transform((raw) => ({
    id: raw.id,
    upn: raw.userPrincipalName ?? '',
    name: raw.displayName ?? raw.userPrincipalName ?? raw.id,
    givenName: raw.givenName,
    surname: raw.surname,
    mail: raw.mail,
    guest: raw.userType?.toLowerCase() === 'guest' || (raw.userPrincipalName ?? '').includes('#EXT#'),
    enabled: raw.accountEnabled,
    department: raw.department,
    jobTitle: raw.jobTitle,
    synced: raw.onPremisesSyncEnabled,
    createdAt: raw.createdDateTime,
    passwordChangedAt: raw.lastPasswordChangeDateTime,
    sessionsValidFrom: raw.signInSessionsValidFromDateTime,
  }));

const activity = z.object({ lastSignInDateTime: time, lastNonInteractiveSignInDateTime: time }).nullish().catch(undefined);

export const signInActivity = z.object({ id, signInActivity: activity }).transform((raw) => {
  const at = Math.max(raw.signInActivity?.lastSignInDateTime ?? 0, raw.signInActivity?.lastNonInteractiveSignInDateTime ?? 0);
  return { id: raw.id, seen: at === 0 ? undefined : at };
});

const odataType = { '@odata.type': z.string().catch('') };

export const method = z
  .object({
    ...{ id, ...odataType, createdDateTime: time, displayName: text, phoneNumber: text, phoneType: text },
    ...{ emailAddress: text, model: text, deviceTag: text },
  })
  .transform((raw) => ({
    id: raw.id,
    kind: raw['@odata.type'].replace(/^#microsoft\.graph\./, '').replace(/AuthenticationMethod$/, '') || 'unknown',
    detail: raw.phoneNumber ?? raw.emailAddress ?? raw.displayName ?? raw.model,
    createdAt: raw.createdDateTime,
  }));

export const device = z
  .object({
    ...{ id, deviceId: text, displayName: text, operatingSystem: text, isCompliant: flag, isManaged: flag, trustType: text },
    ...{ accountEnabled: flag, registrationDateTime: time, approximateLastSignInDateTime: time },
  })
  .transform((raw) => ({
    ...{ id: raw.id, deviceId: raw.deviceId, name: raw.displayName, os: raw.operatingSystem, compliant: raw.isCompliant },
    ...{ managed: raw.isManaged, trust: raw.trustType, enabled: raw.accountEnabled },
    ...{ registeredAt: raw.registrationDateTime, lastSeen: raw.approximateLastSignInDateTime },
  }));

export const membership = z
  .object({ id, ...odataType, displayName: text, roleTemplateId: text })
  .refine((raw) => /\.(directoryRole|group)$/.test(raw['@odata.type']))
  .transform((raw) => ({
    kind: raw['@odata.type'].endsWith('.directoryRole') ? ('role' as const) : ('group' as const),
    ...{ id: raw.id, name: raw.displayName ?? raw.id, roleTemplateId: raw.roleTemplateId },
  }));

export const userRisk = z
  .object({ riskLevel: text, riskState: text, riskDetail: text, riskLastUpdatedDateTime: time })
  .transform((raw) => ({
    ...{ level: raw.riskLevel ?? 'none', state: raw.riskState ?? 'none' },
    ...{ detail: raw.riskDetail, updatedAt: raw.riskLastUpdatedDateTime },
  }));

export const riskDetection = z
  .object({
    ...{
      id,
      activityDateTime: time,
      detectedDateTime: time,
      riskEventType: text,
      riskLevel: text,
      riskState: text,
      riskDetail: text,
    },
    ...{ ipAddress: text, requestId: text, correlationId: text },
    location: z.object({ city: text, countryOrRegion: text }).optional().catch(undefined),
  })
  .transform((raw) => ({
    ...{ id: raw.id, at: raw.activityDateTime ?? raw.detectedDateTime ?? 0, type: raw.riskEventType ?? 'unknown' },
    ...{ level: raw.riskLevel ?? 'unknown', state: raw.riskState ?? 'unknown', detail: raw.riskDetail, ip: raw.ipAddress },
    ...{ city: raw.location?.city, country: raw.location?.countryOrRegion },
    ...{ requestId: raw.requestId, correlationId: raw.correlationId },
  }));

const NONE = { includeUsers: [], excludeUsers: [], includeGroups: [], excludeGroups: [], includeRoles: [], excludeRoles: [] };
const users = z
  .object({
    ...{
      includeUsers: texts,
      excludeUsers: texts,
      includeGroups: texts,
      excludeGroups: texts,
      includeRoles: texts,
      excludeRoles: texts,
    },
  })
  .catch(NONE);
const conditions = z.object({
  users,
  applications: z
    .object({ includeApplications: texts, excludeApplications: texts })
    .catch({ includeApplications: [], excludeApplications: [] }),
  locations: z.object({ includeLocations: texts, excludeLocations: texts }).catch({ includeLocations: [], excludeLocations: [] }),
  clientAppTypes: texts,
});

export const policy = z
  .object({
    ...{ id, displayName: text, state: text, conditions },
    grantControls: z.object({ builtInControls: texts, operator: text }).nullable().optional().catch(undefined),
  })
  .transform(({ conditions: when, ...raw }) => ({
    ...{ id: raw.id, name: raw.displayName ?? raw.id, state: raw.state ?? 'unknown', ...when.users },
    ...{ grantControls: raw.grantControls?.builtInControls ?? [], operator: raw.grantControls?.operator },
    ...{ includeApps: when.applications.includeApplications, excludeApps: when.applications.excludeApplications },
    ...{ includeLocations: when.locations.includeLocations, excludeLocations: when.locations.excludeLocations },
    clientAppTypes: when.clientAppTypes,
  }));

export const namedLocation = z
  .object({
    ...{ id, displayName: text, isTrusted: flag, countriesAndRegions: texts },
    ipRanges: z.array(z.object({ cidrAddress: text })).catch([]),
  })
  .transform((raw) => ({
    ...{ id: raw.id, name: raw.displayName ?? raw.id, trusted: raw.isTrusted ?? false, countries: raw.countriesAndRegions },
    ranges: raw.ipRanges.flatMap((range) => range.cidrAddress ?? []),
  }));

const who = z.object({ displayName: text, userPrincipalName: text, ipAddress: text }).nullable().optional().catch(undefined);
const change = z.object({ displayName: text, oldValue: text, newValue: text });
const target = z.object({ displayName: text, userPrincipalName: text, modifiedProperties: z.array(change).catch([]) });

export const auditEvent = z
  .object({
    ...{ id, activityDateTime: time, activityDisplayName: text, category: text, result: text },
    initiatedBy: z.object({ user: who, app: who }).nullable().optional().catch(undefined),
    targetResources: z.array(target).catch([]),
  })
  .transform((raw) => ({
    ...{ id: raw.id, at: raw.activityDateTime ?? 0, activity: raw.activityDisplayName ?? 'unknown', category: raw.category },
    result: raw.result,
    by: raw.initiatedBy?.user?.userPrincipalName ?? raw.initiatedBy?.user?.displayName ?? raw.initiatedBy?.app?.displayName,
    byIp: raw.initiatedBy?.user?.ipAddress,
    targets: raw.targetResources.flatMap((one) => one.userPrincipalName ?? one.displayName ?? []),
    changes: raw.targetResources.flatMap((one) =>
      one.modifiedProperties.map((made) => ({
        property: made.displayName ?? 'unknown',
        before: made.oldValue,
        after: made.newValue,
      })),
    ),
  }));

export const application = z
  .object({
    ...{ id, appId: id, displayName: text, servicePrincipalType: text, accountEnabled: flag, appOwnerOrganizationId: text },
  })
  .transform((raw) => ({
    ...{ id: raw.id, appId: raw.appId, name: raw.displayName ?? raw.appId, type: raw.servicePrincipalType },
    ...{ enabled: raw.accountEnabled, ownerTenantId: raw.appOwnerOrganizationId },
  }));

const credential = z.object({ keyId: id, displayName: text, endDateTime: time });

export const appCredentials = z
  .object({ passwordCredentials: z.array(credential).nullish(), keyCredentials: z.array(credential).nullish() })
  .transform((raw) => [
    ...(raw.passwordCredentials ?? []).map((one) => ({
      keyId: one.keyId,
      kind: 'secret' as const,
      name: one.displayName,
      endsAt: one.endDateTime,
    })),
    ...(raw.keyCredentials ?? []).map((one) => ({
      keyId: one.keyId,
      kind: 'certificate' as const,
      name: one.displayName,
      endsAt: one.endDateTime,
    })),
  ]);

export const riskyUser = z
  .object({ id, userPrincipalName: text, riskLevel: text, riskState: text, riskDetail: text, riskLastUpdatedDateTime: time })
  .transform((raw) => ({
    ...{ userId: raw.id, upn: raw.userPrincipalName, level: raw.riskLevel ?? 'none', state: raw.riskState ?? 'none' },
    ...{ detail: raw.riskDetail, updatedAt: raw.riskLastUpdatedDateTime },
  }));
