/** Result codes that the explanations themselves branch on; everything else about a code is in the catalogue. */
export const CODE = {
  success: 0,
  wrongPassword: 50126,
  locked: 50053,
  passwordExpired: 50055,
  passwordReset: 50125,
  passwordExpiredOnPremises: 50144,
  wrongPasswordFormat: 50056,
  disabled: 50057,
  guestDisabled: 500571,
  noSuchUser: 50034,
  passwordChanged: 50173,
  mfaFailed: 500121,
  mfaPrompt: 50074,
  mfaSetup: 50072,
  mfaSetupOrProof: 50079,
  blockedByPolicy: 53003,
  blockedBySecurityPolicy: 530032,
  deviceNotCompliant: 53000,
  deviceNotJoined: 53001,
  appNotApproved: 53002,
  appNotProtected: 53009,
  deviceCodeBlocked: 530033,
  deviceCheck: 50097,
  browserHidesDevice: 530001,
  deviceNotRegistered: 50129,
  deviceAuthenticationFailed: 50155,
  sessionOfBlockedFlow: 530036,
  expiredSecret: 7000222,
  wrongSecret: 7000215,
} as const;

/** Interrupts that nobody sees: a silent try without a session, a redirect, a repeat. No person left a prompt open there. */
export const SILENT: ReadonlySet<number> = new Set([
  ...[50058, 500581], // no session for a silent sign-in, a look for personal-account sessions
  ...[50097, 50168, 501314], // the device or browser is asked to say who it is
  ...[50136, 50157, 51005], // sent on to another place
  ...[50207, 81012, 90025], // broker check, another account on the device, an internal repeat
]);
