import { SIGN_IN_TYPES } from '../sign-in.ts';
import type { SignInType } from '../sign-in.ts';

/** Which table Entra's diagnostic setting writes each type of sign-in to. */
export const TABLE_OF: Readonly<Record<SignInType, string>> = {
  interactiveUser: 'SigninLogs',
  nonInteractiveUser: 'AADNonInteractiveUserSignInLogs',
  servicePrincipal: 'AADServicePrincipalSignInLogs',
  managedIdentity: 'AADManagedIdentitySignInLogs',
};

/** The names of the diagnostic setting's categories, which is where people switch a table on. */
export const CATEGORY_OF: Readonly<Record<SignInType, string>> = {
  interactiveUser: 'SignInLogs',
  nonInteractiveUser: 'NonInteractiveUserSignInLogs',
  servicePrincipal: 'ServicePrincipalSignInLogs',
  managedIdentity: 'ManagedIdentitySignInLogs',
};

/** Which type a table named in a message stands for. */
export function typesNamedIn(text: string): readonly SignInType[] {
  return SIGN_IN_TYPES.filter((type) => new RegExp(`\\b${TABLE_OF[type]}\\b`).test(text));
}

/**
 * The columns that `parseSignIn` reads, besides `Type` and `CreatedDateTime`. Tables differ in which of them they have, and
 * workspaces in how new their tables are: a missing one is empty.
 */
export const TEXT_COLUMNS: readonly string[] = [
  ...['Id', 'ResultType', 'ResultDescription', 'AADTenantId', 'CorrelationId', 'OriginalRequestId', 'SessionId'],
  ...['UserId', 'UserPrincipalName', 'UserDisplayName', 'UserType', 'HomeTenantId', 'ResourceTenantId'],
  ...['CrossTenantAccessType', 'AppId', 'AppDisplayName', 'AppOwnerTenantId', 'ResourceIdentity', 'ResourceDisplayName'],
  ...['ServicePrincipalId', 'ServicePrincipalName', 'ServicePrincipalCredentialKeyId'],
  ...['ServicePrincipalCredentialThumbprint', 'ClientCredentialType', 'FederatedCredentialId', 'UniqueTokenIdentifier'],
  ...['IPAddress', 'AutonomousSystemNumber', 'Location', 'NetworkLocationDetails', 'IsThroughGlobalSecureAccess'],
  ...['ClientAppUsed', 'UserAgent', 'AuthenticationProtocol', 'OriginalTransferMethod', 'IncomingTokenType'],
  ...['SignInTokenProtectionStatus', 'AuthenticationRequirement', 'AuthenticationDetails', 'AuthenticationProcessingDetails'],
  ...['ConditionalAccessStatus', 'RiskLevelDuringSignIn', 'RiskLevelAggregated', 'RiskState', 'RiskDetail'],
  ...['RiskEventTypes_V2', 'FlaggedForReview'],
];

/** Dynamic in SigninLogs and JSON text in the other tables: a union would split each into two columns. */
export const JSON_COLUMNS: readonly string[] = [
  'Status',
  'LocationDetails',
  'DeviceDetail',
  'ConditionalAccessPolicies',
  'TokenProtectionStatusDetails',
];
