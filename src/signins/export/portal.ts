import { isoDate } from '../schema/dates.ts';
import type { DateOrder } from '../schema/dates.ts';
import type { Raw } from '../schema/fields.ts';
import { nested, unguarded } from './cells.ts';
import { columnOf } from './columns.ts';

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
  'multifactor authentication auth method': 'method',
  'multifactor authentication auth detail': 'methodDetail',
  'client app': 'clientAppUsed',
  'device id': 'deviceDetail.deviceId',
  browser: 'deviceDetail.browser',
  'operating system': 'deviceDetail.operatingSystem',
  compliant: 'deviceDetail.isCompliant',
  managed: 'deviceDetail.isManaged',
  'join type': 'deviceDetail.trustType',
  'authentication requirement': 'authenticationRequirement',
  'sign-in identifier': 'signInIdentifier',
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

/** Columns of other tables, at least these: Log Analytics, Graph's own names (`status.errorCode` or `status`), Defender. */
const TABLE_COLUMNS: readonly (readonly string[])[] = [
  ['id', 'resulttype'],
  ['id', 'createddatetime'],
  ['requestid', 'errorcode'],
];

/** Whether a first line is that of a sign-in table, from the portal, from Log Analytics or made from Graph's objects. */
export function headingsKnown(line: string): boolean {
  const headings = line.split(/[,;\t]/, 200).map((heading) => fold(heading.replaceAll('"', '')));
  const names = headings.map((heading) => columnOf(heading).name);
  return isPortal(headings) || TABLE_COLUMNS.some((columns) => columns.every((column) => names.includes(column)));
}

export function isPortal(headings: readonly string[]): boolean {
  return headings.includes('request id') && headings.some((heading) => heading === 'date (utc)' || heading === 'date');
}

/** A table heading as it is compared. */
export function fold(heading: string): string {
  return heading.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** One line of a portal download in the shape of Graph's `signIn`. */
export function fromPortal(headings: readonly string[], cells: readonly string[], order: DateOrder = 'month'): Raw {
  const flat: Record<string, string> = {};
  headings.forEach((heading, index) => {
    const place = PLACE_OF[heading];
    const cell = unguarded(cells[index] ?? '');
    // "Incoming token type" stands there twice; the first that says something counts.
    if (place !== undefined && cell !== '' && flat[place] === undefined) flat[place] = cell;
  });
  const { outcome, method, methodDetail, ...rest } = flat;
  const code = rest['status.errorCode'] ?? 'None';
  const succeeded = outcome?.toLowerCase() === 'success';
  const step = {
    authenticationMethod: method,
    authenticationMethodDetail: methodDetail,
    authenticationStepResultDetail: rest['status.additionalDetails'],
    succeeded,
  };
  return nested({
    ...rest,
    ...(method === undefined ? {} : { authenticationDetails: [step] }),
    ...(rest.createdDateTime === undefined
      ? {}
      : { createdDateTime: isoDate(rest.createdDateTime, order) ?? rest.createdDateTime }),
    'status.errorCode': succeeded && !/^\d+$/.test(code) ? '0' : code,
  });
}
