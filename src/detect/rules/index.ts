import { abusedApplication } from './abused-application/rule.ts';
import { accessRecon } from './access-recon/rule.ts';
import { accountTakeover } from './account-takeover/rule.ts';
import { aitmKit } from './aitm-kit/rule.ts';
import { breakGlassUsed } from './break-glass-used/rule.ts';
import { bruteForce } from './brute-force/rule.ts';
import { consentPhishing } from './consent-phishing/rule.ts';
import { credentialStuffing } from './credential-stuffing/rule.ts';
import { crossTenantSpike } from './cross-tenant-spike/rule.ts';
import { deviceCodePhishing } from './device-code-phishing/rule.ts';
import { dormantPrivileged } from './dormant-privileged/rule.ts';
import { firstLegacySuccess } from './first-legacy-success/rule.ts';
import { forgedFederation } from './forged-federation/rule.ts';
import { guestTakeover } from './guest-takeover/rule.ts';
import { impossibleTravel } from './impossible-travel/rule.ts';
import { lockoutStorm } from './lockout-storm/rule.ts';
import { mfaClaimHosting } from './mfa-claim-hosting/rule.ts';
import { mfaFatigue } from './mfa-fatigue/rule.ts';
import { miElsewhere } from './mi-elsewhere/rule.ts';
import { miNewResource } from './mi-new-resource/rule.ts';
import { passwordKnown } from './password-known/rule.ts';
import { passwordSpray } from './password-spray/rule.ts';
import { providerAccess } from './provider-access/rule.ts';
import { prtMisuse } from './prt-misuse/rule.ts';
import { sessionTheft } from './session-theft/rule.ts';
import { slowSpray } from './slow-spray/rule.ts';
import { spDormantAwake } from './sp-dormant-awake/rule.ts';
import { spExpiredSecret } from './sp-expired-secret/rule.ts';
import { spFirstFederated } from './sp-first-federated/rule.ts';
import { spNewCredential } from './sp-new-credential/rule.ts';
import { spNewNetwork } from './sp-new-network/rule.ts';
import { spSecretGuessing } from './sp-secret-guessing/rule.ts';
import { spraySuccess } from './spray-success/rule.ts';
import { successAfterBlocks } from './success-after-blocks/rule.ts';
import type { Rule } from './rule.ts';

/** Every rule, sorted by id; a test compares this list with the folders. */
export const RULES: readonly Rule[] = [
  abusedApplication,
  accessRecon,
  accountTakeover,
  aitmKit,
  breakGlassUsed,
  bruteForce,
  consentPhishing,
  credentialStuffing,
  crossTenantSpike,
  deviceCodePhishing,
  dormantPrivileged,
  firstLegacySuccess,
  forgedFederation,
  guestTakeover,
  impossibleTravel,
  lockoutStorm,
  mfaClaimHosting,
  mfaFatigue,
  miElsewhere,
  miNewResource,
  passwordKnown,
  passwordSpray,
  providerAccess,
  prtMisuse,
  sessionTheft,
  slowSpray,
  spDormantAwake,
  spExpiredSecret,
  spFirstFederated,
  spNewCredential,
  spNewNetwork,
  spSecretGuessing,
  spraySuccess,
  successAfterBlocks,
];
