import { bits, type Trait } from './traits.ts';

/**
 * Result codes that change what a row means, `[code, name, traits]`. A code that is not here is a plain failure.
 * Names are the catalogue's. What is an interrupt is its to say, too (a test compares): a code that leaves the person outside until
 * something is done about it (a consent, a new token, a registered device) is a failure. `passwordRight` follows the codes that
 * Entra answers only after the password check.
 */
const RESULTS: readonly (readonly [number, string, readonly Trait[]])[] = [
  [0, 'Success', ['success']],
  [16000, 'InteractionRequired', ['interrupt']],
  [16001, 'UserAccountSelectionInvalid', ['interrupt']],
  [29200, 'QrCodeDisplayRequired', ['interrupt']],
  [50005, 'DevicePolicyError', ['failure', 'policyBlock', 'passwordRight']],
  [50019, 'CertificateSelectionNeeded', ['interrupt']],
  [50034, 'UserAccountNotFound', ['failure', 'passwordWrong']],
  [50053, 'IdsLocked', ['failure', 'locked']],
  [50055, 'InvalidPasswordExpiredPassword', ['failure', 'passwordRight']],
  [50056, 'NoPasswordStored', ['failure', 'passwordWrong']],
  [50057, 'UserDisabled', ['failure', 'passwordRight']],
  [50058, 'UserInformationNotProvided', ['interrupt']],
  [50064, 'CredentialAuthenticationError', ['failure', 'passwordWrong']],
  [50072, 'UserStrongAuthEnrollmentRequiredInterrupt', ['interrupt', 'passwordRight']],
  [50074, 'UserStrongAuthClientAuthNRequiredInterrupt', ['interrupt', 'passwordRight']],
  [50076, 'UserStrongAuthClientAuthNRequired', ['interrupt', 'passwordRight']],
  [50078, 'UserStrongAuthExpired', ['failure']],
  [50079, 'UserStrongAuthEnrollmentRequired', ['interrupt', 'passwordRight']],
  [50089, 'SignInFlowExpired', ['failure']],
  [50097, 'DeviceAuthenticationRequired', ['interrupt']],
  [50105, 'EntitlementGrantsNotFound', ['failure', 'noAccess', 'passwordRight']],
  [50125, 'PasswordResetRegistrationRequiredInterrupt', ['interrupt', 'passwordRight']],
  [50126, 'InvalidUserNameOrPassword', ['failure', 'passwordWrong']],
  [50129, 'DeviceIsNotWorkplaceJoined', ['failure', 'passwordRight']],
  [50131, 'ConditionalAccessFailed', ['failure', 'policyBlock']],
  [50133, 'SsoArtifactRevoked', ['failure', 'passwordRight']],
  [50136, 'RedirectMsaSessionToApp', ['interrupt']],
  [50140, 'KmsiInterrupt', ['interrupt', 'passwordRight']],
  [50144, 'InvalidPasswordExpiredOnPremPassword', ['failure', 'passwordRight']],
  [50155, 'DeviceAuthenticationFailed', ['failure', 'passwordRight']],
  [50157, 'RoutingRedirect', ['interrupt']],
  [50158, 'ExternalSecurityChallenge', ['interrupt', 'passwordRight']],
  [50168, 'ChromeBrowserSsoInterruptRequired', ['interrupt']],
  [50173, 'FreshTokenNeeded', ['failure']],
  [50199, 'CmsiInterrupt', ['interrupt', 'codeConfirm', 'passwordRight']],
  [50201, 'MessagePageShown', ['interrupt']],
  [50203, 'AuthenticatorSetupPrompt', ['interrupt', 'passwordRight']],
  [50205, 'PrivacyStatementAccepted', ['interrupt']],
  [50207, 'NativeBrokerCheck', ['interrupt']],
  [51005, 'TemporaryRedirect', ['interrupt']],
  [52003, 'BlockedByLegacyPolicy', ['failure', 'policyBlock']],
  [53000, 'DeviceNotCompliant', ['failure', 'policyBlock', 'passwordRight']],
  [53001, 'DeviceNotDomainJoined', ['failure', 'policyBlock', 'passwordRight']],
  [53002, 'ApplicationUsedIsNotAnApprovedApp', ['failure', 'policyBlock', 'passwordRight']],
  [53003, 'BlockedByConditionalAccess', ['failure', 'policyBlock', 'passwordRight']],
  [53004, 'ProofUpBlockedDueToRisk', ['failure', 'policyBlock', 'passwordRight']],
  [53009, 'IntuneAppProtectionNeeded', ['failure', 'policyBlock', 'passwordRight']],
  [53011, 'GuestRiskInHomeTenant', ['failure', 'policyBlock']],
  [65001, 'DelegationDoesNotExist', ['failure', 'noAccess']],
  [65004, 'UserDeclinedConsent', ['failure']],
  [70016, 'AuthorizationPending', ['interrupt']],
  [70043, 'BadTokenDueToSignInFrequency', ['interrupt']],
  [70044, 'SessionOlderThanSignInFrequency', ['interrupt']],
  [81010, 'DesktopSsoAuthTokenInvalid', ['failure']],
  [81012, 'DesktopSsoMismatchBetweenTokenUpnAndChosenUpn', ['interrupt']],
  [90025, 'InternalProcessingLimit', ['interrupt']],
  [90094, 'AdminConsentRequired', ['failure', 'noAccess']],
  [90095, 'AdminConsentRequiredRequestAccess', ['interrupt', 'noAccess']],
  [399218, 'SignInConfirmationRequested', ['interrupt']],
  [500121, 'MfaStepFailed', ['failure', 'mfaRefused', 'passwordRight']],
  [500142, 'GuestRedemptionDone', ['interrupt']],
  [500581, 'PersonalAccountSessionCheck', ['interrupt']],
  [501314, 'DeviceTypeDetection', ['interrupt']],
  [530002, 'CompliantDeviceRequired', ['failure', 'policyBlock', 'passwordRight']],
  [530003, 'ManagedDeviceRequired', ['failure', 'policyBlock', 'passwordRight']],
  [530032, 'BlockedByConditionalAccessOnSecurityPolicy', ['failure', 'policyBlock']],
  [1000002, 'BindCompleteInterruptError', ['interrupt']],
  [7000215, 'ClientSecretWrong', ['failure', 'wrongSecret']],
  [7000222, 'InvalidClientSecretExpiredKeysProvided', ['failure', 'wrongSecret']],
];

/** The codes that single rules ask for by name. */
export const CODE = {
  success: 0,
  locked: 50053,
  noSuchUser: 50034,
  expiredSecret: 7000222,
  wrongSecret: 7000215,
  kmsi: 50140,
  mfaPrompt: 50074,
} as const;

const FAILURE = bits(['failure']);
const BY_CODE: ReadonlyMap<number, number> = new Map(RESULTS.map(([code, , traits]) => [code, bits(traits)]));

/** Trait bits of a result code. */
export function codeTraits(code: number): number {
  return BY_CODE.get(code) ?? FAILURE;
}
