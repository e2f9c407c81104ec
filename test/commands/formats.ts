import { gzipSync } from 'node:zlib';
import type { Row } from './rows.ts';

/** The forms in which people have their sign-ins. */
export type Format = 'jsonl' | 'array' | 'page' | 'v1' | 'gz' | 'monitor' | 'csv' | 'portal-json';

const BETA_ONLY = new Set([
  'signInEventTypes',
  'sessionId',
  'uniqueTokenIdentifier',
  'incomingTokenType',
  'autonomousSystemNumber',
  'authenticationDetails',
  'authenticationRequirement',
  'authenticationProtocol',
  'originalRequestId',
  'crossTenantAccessType',
  'userType',
  'userAgent',
  'homeTenantId',
  'resourceTenantId',
]);

const COLUMNS: readonly (readonly [heading: string, value: (row: Row) => unknown])[] = [
  ['Date (UTC)', (row) => row.createdDateTime],
  ['Request ID', (row) => row.id],
  ['User agent', (row) => row.userAgent],
  ['Correlation ID', (row) => row.correlationId],
  ['User ID', (row) => row.userId],
  ['User', (row) => row.userDisplayName],
  ['Username', (row) => row.userPrincipalName],
  ['Application', (row) => row.appDisplayName],
  ['Application ID', (row) => row.appId],
  ['Resource', (row) => row.resourceDisplayName],
  ['IP address', (row) => row.ipAddress],
  ['Location', (row) => placeOf(row)],
  ['Status', (row) => (codeOf(row) === 0 ? 'Success' : 'Failure')],
  ['Sign-in error code', (row) => (codeOf(row) === 0 ? '' : codeOf(row))],
  ['Failure reason', (row) => part(row.status).failureReason],
  ['Client app', (row) => row.clientAppUsed],
  ['Browser', (row) => part(row.deviceDetail).browser],
  ['Operating System', (row) => part(row.deviceDetail).operatingSystem],
];

const CATEGORIES: Readonly<Record<string, string>> = {
  nonInteractiveUser: 'NonInteractiveUserSignInLogs',
  servicePrincipal: 'ServicePrincipalSignInLogs',
  managedIdentity: 'ManagedIdentitySignInLogs',
};

/** The rows as a file's bytes, and its name. */
export function written(rows: readonly Row[], format: Format): { readonly name: string; readonly bytes: Buffer } {
  const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  switch (format) {
    case 'jsonl':
      return text('rows.jsonl', lines);
    case 'array':
      return text('rows.json', JSON.stringify(rows, null, 2));
    case 'page':
      return text(
        'page.json',
        JSON.stringify({ '@odata.context': 'https://graph.microsoft.com/beta/$metadata#auditLogs/signIns', value: rows }),
      );
    case 'v1':
      return text('v1.json', JSON.stringify({ value: rows.map(withoutBeta) }));
    case 'gz':
      return { name: 'rows.jsonl.gz', bytes: gzipSync(lines) };
    case 'monitor':
      return text('PT1H.json', rows.map((row) => `${JSON.stringify(record(row))}\n`).join(''));
    case 'csv':
      return text(
        'InteractiveSignIns.csv',
        [COLUMNS.map(([heading]) => heading), ...rows.map((row) => COLUMNS.map(([, value]) => value(row)))]
          .map(csvLine)
          .join('\n'),
      );
    case 'portal-json':
      return text('InteractiveSignIns.json', JSON.stringify(rows.map(withoutBeta)));
  }
}

function text(name: string, content: string): { readonly name: string; readonly bytes: Buffer } {
  return { name, bytes: Buffer.from(content) };
}

function withoutBeta(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !BETA_ONLY.has(key)));
}

function record(row: Row): Row {
  const [type = ''] = (row.signInEventTypes ?? []) as readonly string[];
  const category = CATEGORIES[type] ?? 'SignInLogs';
  return {
    time: row.createdDateTime,
    category,
    operationName: 'Sign-in activity',
    resultType: String(codeOf(row)),
    properties: row,
  };
}

function csvLine(cells: readonly unknown[]): string {
  return cells.map((cell) => `"${asText(cell).replaceAll('"', '""')}"`).join(',');
}

function codeOf(row: Row): number {
  return Number(part(row.status).errorCode);
}

function placeOf(row: Row): string {
  const { city, state, countryOrRegion } = part(row.location);
  return [city, state, countryOrRegion].join(', ');
}

function part(value: unknown): Readonly<Record<string, unknown>> {
  return (value ?? {}) as Readonly<Record<string, unknown>>;
}

function asText(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}
