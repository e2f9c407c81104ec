import type { Form, More, RowSpec } from './recording.ts';

type Json = Record<string, unknown>;

const BEGINNING = Date.UTC(2026, 10, 17, 8, 0);

/** The content of a file that holds the rows. */
export function written(rows: readonly RowSpec[], form: Form): string {
  const found = rows.map((row, index) => graph(row, index));
  switch (form) {
    case 'graph':
      return found.map((row) => JSON.stringify(row)).join('\n');
    case 'page':
      return JSON.stringify({ '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#auditLogs/signIns', value: found });
    case 'monitor':
      return JSON.stringify({ records: found.map(monitor) });
    case 'table':
      return csv(found.map(table));
    case 'portal':
      return csv(found.map(portal));
  }
}

function graph([who, minute, code, more = {}]: RowSpec, index: number): Json {
  const person = { userDisplayName: who, userPrincipalName: `${who.toLowerCase()}@contoso.com`, userId: `id-of-${who}` };
  return {
    id: more.id ?? `row-${index}`,
    createdDateTime: new Date(BEGINNING + minute * 60_000).toISOString(),
    ...person,
    ...(more.nobody === true ? { userId: '00000000-0000-0000-0000-000000000000', userDisplayName: '' } : {}),
    appId: `app-${more.app ?? 'mail'}`,
    appDisplayName: more.app ?? 'Office 365 Exchange Online',
    ipAddress: more.ip ?? '192.0.2.10',
    clientAppUsed: more.client ?? 'Browser',
    correlationId: more.c ?? `correlation-${index}`,
    originalRequestId: more.o ?? '',
    sessionId: more.s ?? null,
    isInteractive: more.silent !== true,
    signInEventTypes: [more.silent === true ? 'nonInteractiveUser' : 'interactiveUser'],
    crossTenantAccessType: more.passthrough === true ? 'passthrough' : 'none',
    status: { errorCode: code, failureReason: more.reason ?? 'Other.', additionalDetails: more.details ?? null },
    location: { city: 'Leeds', state: 'West Yorkshire', countryOrRegion: 'GB' },
    deviceDetail: { deviceId: '', operatingSystem: more.os ?? 'Windows10', browser: 'Edge 141.0' },
    appliedConditionalAccessPolicies: policies(more),
  };
}

function policies({ policies: found = [] }: More): readonly Json[] | null {
  if (found === null) return null;
  return found.map(([displayName, result]) => ({ id: displayName, displayName, result, enforcedGrantControls: ['Block'] }));
}

/** Azure Monitor leaves the kind of sign-in to the category and empty values out. */
function monitor(row: Json): Json {
  const { errorCode, ...rest } = row.status as Json;
  return {
    time: row.createdDateTime,
    operationName: 'Sign-in activity',
    category: row.isInteractive === true ? 'SignInLogs' : 'NonInteractiveUserSignInLogs',
    resultType: String(errorCode),
    callerIpAddress: row.ipAddress,
    identity: row.userDisplayName,
    properties: { ...row, signInEventTypes: undefined, status: { errorCode, ...(rest.additionalDetails === null ? {} : rest) } },
  };
}

function table({ status, location, deviceDetail, appliedConditionalAccessPolicies, ...row }: Json): Json {
  const columns = Object.entries(row).map(([key, value]) => [key.charAt(0).toUpperCase() + key.slice(1), value ?? '']);
  const { IpAddress, ...rest } = Object.fromEntries(columns.filter(([key]) => key !== 'SignInEventTypes')) as Json;
  return {
    TimeGenerated: row.createdDateTime,
    Type: row.isInteractive === true ? 'SigninLogs' : 'AADNonInteractiveUserSignInLogs',
    ResultType: String((status as Json).errorCode),
    ResultDescription: (status as Json).failureReason,
    IPAddress: IpAddress,
    Status: JSON.stringify(status),
    LocationDetails: JSON.stringify(location),
    DeviceDetail: JSON.stringify(deviceDetail),
    ConditionalAccessPolicies: JSON.stringify(appliedConditionalAccessPolicies),
    ...rest,
  };
}

function portal(row: Json): Json {
  const { errorCode, failureReason, additionalDetails } = row.status as Json;
  return {
    'Date (UTC)': row.createdDateTime,
    'Request ID': row.id,
    'Correlation ID': row.correlationId,
    'User ID': row.userId,
    User: row.userDisplayName,
    Username: row.userPrincipalName,
    Application: row.appDisplayName,
    'Application ID ': row.appId,
    'IP address': row.ipAddress,
    Location: 'Leeds, West Yorkshire, GB',
    Status: errorCode === 0 ? 'Success' : 'Failure',
    'Sign-in error code': errorCode === 0 ? 'None' : errorCode,
    'Failure reason': failureReason,
    'Client app': row.clientAppUsed,
    'Multifactor authentication result': additionalDetails ?? '',
    'Session ID': row.sessionId ?? '',
    'Cross tenant access type': row.crossTenantAccessType,
  };
}

function csv(rows: readonly Json[]): string {
  const quoted = (cells: readonly unknown[]) => cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',');
  return [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))].map(quoted).join('\r\n');
}
