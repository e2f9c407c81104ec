import { fraction } from '../dice.ts';
import type { Knobs } from '../tenant.ts';
import type { RawSignIn } from './to-row.ts';

const V1 = [
  ...['id', 'createdDateTime', 'userDisplayName', 'userPrincipalName', 'userId', 'appId', 'appDisplayName', 'ipAddress'],
  ...['clientAppUsed', 'correlationId', 'conditionalAccessStatus', 'isInteractive', 'riskDetail', 'riskLevelAggregated'],
  ...['riskLevelDuringSignIn', 'riskState', 'riskEventTypes_v2', 'resourceDisplayName', 'resourceId', 'status', 'deviceDetail'],
  ...['location', 'appliedConditionalAccessPolicies'],
];
/** Fields that a row may lack, each on its own. */
const BY_ROW = ['sessionId', 'userAgent', 'incomingTokenType', 'authenticationDetails', 'deviceDetail'];
/** Fields that the log does not know for some networks, then for every row of theirs. */
const BY_NETWORK = ['autonomousSystemNumber', 'location'];

/** What this tenant's log has of a row; `undefined` when the log does not have such rows at all. */
export function available(row: RawSignIn, fields: Knobs['fields'], type: string): RawSignIn | undefined {
  switch (fields) {
    case 'full':
      return withGaps(row, 0.005);
    case 'sparse':
      return withGaps(row, 0.2);
    case 'v1':
      return type === 'interactiveUser' ? only(row) : undefined;
  }
}

function withGaps(row: RawSignIn, share: number): RawSignIn {
  const address = String(row.ipAddress);
  const network = address
    .split(address.includes(':') ? ':' : '.')
    .slice(0, 3)
    .join('.');
  const byNetwork = row.autonomousSystemNumber === 8075 ? [] : BY_NETWORK.filter((name) => fraction(network, name) < share);
  const lost = [...BY_ROW.filter((name) => fraction(row.id, name) < share), ...byNetwork];
  if (lost.length === 0) return row;
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, lost.includes(key) ? null : value]),
  ) as unknown as RawSignIn;
}

function only(row: RawSignIn): RawSignIn {
  return Object.fromEntries(V1.map((key) => [key, row[key]])) as unknown as RawSignIn;
}
