import type { Raw } from '../schema/fields.ts';

/**
 * Column headings of a download from the Entra admin center (folded: lower case, single spaces) and where their values
 * belong in Graph's `signIn`. Two downloads, interactive and non-interactive, share them; a third is for applications.
 */
const PLACE_OF: Readonly<Record<string, string>> = {
  'date (utc)': 'createdDateTime',
  date: 'createdDateTime',
  'request id': 'id',
  'user agent': 'userAgent',
  'correlation id': 'correlationId',
  'user id': 'userId',
  user: 'userDisplayName',
  username: 'userPrincipalName',
  'user type': 'userType',
  'cross tenant access type': 'crossTenantAccessType',
  'incoming token type': 'incomingTokenType',
  'authentication protocol': 'authenticationProtocol',
  'unique token identifier': 'uniqueTokenIdentifier',
  'original transfer method': 'originalTransferMethod',
  'client credential type': 'clientCredentialType',
  'token protection - sign in session': 'signInTokenProtectionStatus',
  application: 'appDisplayName',
  'application id': 'appId',
  'app owner tenant id': 'appOwnerTenantId',
  resource: 'resourceDisplayName',
  'resource id': 'resourceId',
  'resource tenant id': 'resourceTenantId',
  'home tenant id': 'homeTenantId',
  'ip address': 'ipAddress',
  'autonomous system number': 'autonomousSystemNumber',
  location: 'location',
  status: 'outcome',
  'sign-in error code': 'status.errorCode',
  'failure reason': 'status.failureReason',
  'multifactor authentication result': 'status.additionalDetails',
  'client app': 'clientAppUsed',
  'device id': 'deviceDetail.deviceId',
  browser: 'deviceDetail.browser',
  'operating system': 'deviceDetail.operatingSystem',
  compliant: 'deviceDetail.isCompliant',
  managed: 'deviceDetail.isManaged',
  'join type': 'deviceDetail.trustType',
  'authentication requirement': 'authenticationRequirement',
  'session id': 'sessionId',
  'through global secure access': 'isThroughGlobalSecureAccess',
  'flagged for review': 'flaggedForReview',
  'conditional access': 'conditionalAccessStatus',
  'risk state': 'riskState',
  'service principal id': 'servicePrincipalId',
  'service principal name': 'servicePrincipalName',
  'credential key id': 'servicePrincipalCredentialKeyId',
  'service principal credential key id': 'servicePrincipalCredentialKeyId',
  'credential thumbprint': 'servicePrincipalCredentialThumbprint',
  'service principal credential thumbprint': 'servicePrincipalCredentialThumbprint',
  'federated token id': 'federatedCredentialId',
};

/** Columns of a Log Analytics result saved as CSV, at least these. */
const TABLE_COLUMNS = ['id', 'resulttype'];

/** Whether a first line is that of a sign-in table, from the portal or from Log Analytics. */
export function headingsKnown(line: string): boolean {
  const headings = line.split(/[,;\t]/, 200).map((heading) => fold(heading.replaceAll('"', '')));
  return isPortal(headings) || TABLE_COLUMNS.every((column) => headings.includes(column));
}

export function isPortal(headings: readonly string[]): boolean {
  return headings.includes('request id') && headings.some((heading) => heading === 'date (utc)' || heading === 'date');
}

/** A table heading as it is compared. */
export function fold(heading: string): string {
  return heading.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** One line of a portal download in the shape of Graph's `signIn`. */
export function fromPortal(headings: readonly string[], cells: readonly string[]): Raw {
  const flat: Record<string, string> = {};
  headings.forEach((heading, index) => {
    const place = PLACE_OF[heading];
    const cell = unguarded(cells[index] ?? '');
    // "Incoming token type" stands there twice; the first that says something counts.
    if (place !== undefined && cell !== '' && flat[place] === undefined) flat[place] = cell;
  });
  const { outcome, location, ...rest } = flat;
  const code = rest['status.errorCode'] ?? 'None';
  return nested({
    ...rest,
    'status.errorCode': outcome?.toLowerCase() === 'success' && !/^\d+$/.test(code) ? '0' : code,
    ...placed(location),
  });
}

/** One line of a Log Analytics result; its column names are the table's own, times may carry " [UTC]". */
export function fromTable(headings: readonly string[], cells: readonly string[]): Raw {
  return Object.fromEntries(
    headings.flatMap((heading, index) => {
      const cell = cells[index] ?? '';
      const isTime = / \[UTC\]$/i.test(heading);
      return cell === '' ? [] : [[heading.replace(/ \[UTC\]$/i, ''), isTime ? americanTime(cell) : cell]];
    }),
  );
}

// Spreadsheets would run a cell that begins with + - = @, so the portal puts an apostrophe before it.
function unguarded(cell: string): string {
  return /^'[-+=@]/.test(cell) ? cell.slice(1) : cell;
}

// "Seattle, Washington, US"
function placed(location: string | undefined): Readonly<Record<string, string>> {
  const parts = location?.split(',').map((part) => part.trim()) ?? [];
  const country = parts.at(-1) ?? '';
  const state = parts.at(-2) ?? '';
  const city = parts.slice(0, -2).join(', ');
  return { 'location.countryOrRegion': country, 'location.state': state, 'location.city': city };
}

function nested(flat: Readonly<Record<string, string>>): Raw {
  const out: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(flat)) {
    const [outer = path, inner] = path.split('.', 2);
    if (inner === undefined) out[outer] = value;
    else out[outer] = { ...(out[outer] as Raw | undefined), [inner]: value };
  }
  return out;
}

// Log Analytics saves times as 2/19/2026, 9:30:27.123 AM whatever the reader's country.
function americanTime(cell: string): string {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4}),? (\d{1,2}):(\d\d):(\d\d)(\.\d+)? (AM|PM)$/.exec(cell);
  if (match === null) return cell;
  const [, month = '', day = '', year = '', hour = '', minute = '', second = '', fraction = '', half] = match;
  const hours = (Number(hour) % 12) + (half === 'PM' ? 12 : 0);
  const two = (part: string | number) => String(part).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hours)}:${minute}:${second}${fraction}Z`;
}
