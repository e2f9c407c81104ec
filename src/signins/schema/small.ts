import type { Raw } from './fields.ts';

/**
 * Columns by their name in small letters, as stores write them that fold all names (Postgres, Athena, some forwarders):
 * a table of Log Analytics is still one, and so is Graph's own shape.
 */
const COLUMNS: readonly string[] = [
  ...['TimeGenerated', 'Category', 'Type', 'Id', 'CorrelationId', 'OriginalRequestId', 'SessionId', 'UniqueTokenIdentifier'],
  ...['ResultType', 'ResultDescription', 'Status', 'IsInteractive', 'SignInEventTypes', 'FlaggedForReview'],
  ...['UserId', 'UserPrincipalName', 'UserDisplayName', 'UserType', 'SignInIdentifier', 'UserAgent'],
  ...['HomeTenantId', 'ResourceTenantId', 'CrossTenantAccessType', 'AppId', 'AppDisplayName', 'AppOwnerTenantId'],
  ...['ResourceId', 'ResourceIdentity', 'ResourceDisplayName', 'ServicePrincipalId', 'ServicePrincipalName'],
  ...['ServicePrincipalCredentialKeyId', 'ServicePrincipalCredentialThumbprint', 'ClientCredentialType', 'FederatedCredentialId'],
  ...['IPAddress', 'AutonomousSystemNumber', 'Location', 'LocationDetails', 'NetworkLocationDetails', 'City', 'State', 'Country'],
  ...['IsThroughGlobalSecureAccess', 'ClientAppUsed', 'DeviceDetail', 'AuthenticationProtocol', 'OriginalTransferMethod'],
  ...['IncomingTokenType', 'TokenProtectionStatusDetails', 'SignInTokenProtectionStatus', 'AuthenticationRequirement'],
  ...['AuthenticationDetails', 'AuthenticationProcessingDetails', 'ConditionalAccessStatus', 'ConditionalAccessPolicies'],
  ...['AppliedConditionalAccessPolicies', 'RiskLevelDuringSignIn', 'RiskLevelAggregated', 'RiskState', 'RiskDetail'],
  ...['RiskEventTypes_V2', 'CreatedDateTime'],
];
const BY_SMALL: ReadonlyMap<string, string> = new Map(COLUMNS.map((name) => [name.toLowerCase(), name]));

/** Does the row name its time in small letters only? */
export function isSmall(raw: Raw): boolean {
  return raw.timegenerated !== undefined || raw.createddatetime !== undefined;
}

/** The same row with the names of a Log Analytics table; what has no such name is left as it is. */
export function recased(raw: Raw): Raw {
  return Object.fromEntries(Object.entries(raw).map(([key, value]) => [BY_SMALL.get(key) ?? key, value]));
}
