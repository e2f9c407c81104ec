/**
 * One row of a sign-in log, whatever source it came from (Graph v1.0 or beta, Log Analytics, an export file).
 *
 * A field is `undefined` when the source did not say: v1.0 rows lack most token fields, a caller with a low role sees no
 * policies, a malformed value is dropped. Each reader of a field decides what absence means.
 * Names and enum values are those of Microsoft Graph's `signIn` (beta) unless said otherwise.
 */
export interface SignIn {
  readonly id: string;
  /** Milliseconds since the epoch (`createdDateTime`). */
  readonly at: number;
  readonly type: SignInType;
  /** 0 is success; any other value is a failure or an interrupt. */
  readonly code: number;
  /** `status.failureReason`: written by Entra, but may quote what an attacker typed. */
  readonly reason?: string | undefined;
  /** `status.additionalDetails`: often the result of the MFA step. */
  readonly details?: string | undefined;

  readonly userId?: string | undefined;
  /** Lower case, as the log has it; for guests their real address, not the `#EXT#` name. */
  readonly upn?: string | undefined;
  readonly userName?: string | undefined;
  /** `signInIdentifier`: what was typed. Kept only where the row names nobody. */
  readonly typed?: string | undefined;
  readonly userType?: 'member' | 'guest' | undefined;
  readonly homeTenantId?: string | undefined;
  readonly resourceTenantId?: string | undefined;
  readonly crossTenant?: CrossTenantAccess | undefined;

  readonly appId?: string | undefined;
  readonly appName?: string | undefined;
  readonly appOwnerTenantId?: string | undefined;
  readonly resourceId?: string | undefined;
  readonly resourceName?: string | undefined;
  readonly servicePrincipalId?: string | undefined;
  readonly servicePrincipalName?: string | undefined;
  readonly credentialKeyId?: string | undefined;
  readonly credentialThumbprint?: string | undefined;
  readonly credentialType?: string | undefined;
  readonly federatedCredentialId?: string | undefined;

  readonly correlationId?: string | undefined;
  readonly originalRequestId?: string | undefined;
  readonly sessionId?: string | undefined;
  readonly tokenId?: string | undefined;

  readonly ip?: string | undefined;
  readonly asn?: number | undefined;
  readonly city?: string | undefined;
  readonly state?: string | undefined;
  /** ISO 3166 alpha-2, upper case. */
  readonly country?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  /** Named locations and network kinds that Entra matched. */
  readonly networks?: readonly NetworkLocation[] | undefined;
  readonly globalSecureAccess?: boolean | undefined;

  /** `clientAppUsed`: Browser, Mobile Apps and Desktop clients, IMAP4, … */
  readonly client?: string | undefined;
  readonly userAgent?: string | undefined;
  readonly device?: Device | undefined;

  /** `authenticationProtocol`. */
  readonly protocol?: string | undefined;
  /** `originalTransferMethod`. */
  readonly transferMethod?: string | undefined;
  /** `incomingTokenType`, normalised to Graph's enum names. */
  readonly incomingToken?: string | undefined;
  /** `tokenProtectionStatusDetails.signInSessionStatus` or `signInTokenProtectionStatus`. */
  readonly binding?: 'bound' | 'unbound' | 'none' | undefined;
  /** `authenticationRequirement`: the stage reached, not what was enforced. */
  readonly requirement?: 'singleFactorAuthentication' | 'multiFactorAuthentication' | undefined;
  readonly steps?: readonly AuthenticationStep[] | undefined;
  /** authenticationProcessingDetails as `key: value`. */
  readonly processing?: readonly string[] | undefined;

  readonly conditionalAccess?: 'success' | 'failure' | 'notApplied' | undefined;
  /** `undefined` when the caller may not see policies or the source has none; empty when none applied. */
  readonly policies?: readonly AppliedPolicy[] | undefined;

  readonly riskLevel?: RiskLevel | undefined;
  readonly riskLevelAggregated?: RiskLevel | undefined;
  readonly riskState?: string | undefined;
  readonly riskDetail?: string | undefined;
  /** `riskEventTypes_v2`. */
  readonly riskTypes?: readonly string[] | undefined;
  readonly flaggedForReview?: boolean | undefined;
}

/**
 * A row without its policies and processing details: what detection reads. A reader of many rows leaves them out, because they
 * are most of a row's weight.
 */
export type BriefSignIn = Omit<SignIn, 'policies' | 'processing'>;

export const SIGN_IN_TYPES = ['interactiveUser', 'nonInteractiveUser', 'servicePrincipal', 'managedIdentity'] as const;
export type SignInType = (typeof SIGN_IN_TYPES)[number];

export type CrossTenantAccess =
  | 'none'
  | 'b2bCollaboration'
  | 'b2bDirectConnect'
  | 'microsoftSupport'
  | 'serviceProvider'
  | 'passthrough'
  | 'unknownFutureValue';

export type RiskLevel = 'none' | 'low' | 'medium' | 'high' | 'hidden';

export interface NetworkLocation {
  /** `networkType`: trustedNamedLocation, namedNetwork, intranet, … */
  readonly type: string;
  readonly names: readonly string[];
}

export interface Device {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly os?: string | undefined;
  readonly browser?: string | undefined;
  readonly compliant?: boolean | undefined;
  readonly managed?: boolean | undefined;
  /** `trustType`: Azure AD joined, Hybrid Azure AD joined, Azure AD registered, … */
  readonly trust?: string | undefined;
}

/** One element of `authenticationDetails`. */
export interface AuthenticationStep {
  readonly at?: number | undefined;
  readonly method?: string | undefined;
  readonly methodDetail?: string | undefined;
  readonly succeeded?: boolean | undefined;
  readonly result?: string | undefined;
  readonly requirement?: string | undefined;
}

/** One element of `appliedConditionalAccessPolicies`. */
export interface AppliedPolicy {
  readonly id?: string | undefined;
  readonly name: string;
  /** success, failure, notApplied, notEnabled, unknown, reportOnly…; report-only results are never the cause of a failure. */
  readonly result: string;
  readonly grantControls: readonly string[];
  readonly sessionControls: readonly string[];
  readonly conditionsSatisfied?: string | undefined;
  readonly conditionsNotSatisfied?: string | undefined;
  readonly includeRules?: readonly PolicyRule[] | undefined;
  readonly excludeRules?: readonly PolicyRule[] | undefined;
}

/** Which rule of a policy let this sign-in in or kept it out. */
export interface PolicyRule {
  readonly condition: string;
  readonly rule: string;
}
