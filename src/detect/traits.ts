/** What the engine works out about every row once, as bits, so that a rule can say cheaply which rows it wants. */
export const TRAIT = {
  interactive: 1 << 0,
  background: 1 << 1,
  servicePrincipal: 1 << 2,
  managedIdentity: 1 << 3,
  success: 1 << 4,
  /** A non-zero code that is a normal step. */
  interrupt: 1 << 5,
  failure: 1 << 6,
  passwordWrong: 1 << 7,
  /** The code proves that the password was right, success included (when the row is not a token refresh). */
  passwordRight: 1 << 8,
  locked: 1 << 9,
  policyBlock: 1 << 10,
  /** A prompt that was denied, not answered or answered wrongly. */
  mfaRefused: 1 << 11,
  mfaDone: 1 << 12,
  mfaClaim: 1 << 13,
  /** The user agent is a script or tool. */
  toolAgent: 1 << 14,
  /** Hosting or consumer VPN network. */
  rented: 1 << 15,
  legacy: 1 << 16,
  deviceCode: 1 << 17,
  primaryToken: 1 << 18,
  crossTenant: 1 << 19,
  /** The logged address is that of the first token issue. */
  confidential: 1 << 20,
  /** Identity Protection named a risk. */
  risk: 1 << 21,
  /** A Microsoft service acting for the person from Microsoft's own network. */
  egress: 1 << 22,
  /** Managed or compliant device, or a bound token. */
  trustedDevice: 1 << 23,
  /** Not assigned, or nobody consented. */
  noAccess: 1 << 24,
  wrongSecret: 1 << 25,
  /** One of the clients that kits and intruders use: OfficeHome, the broker, command lines. */
  watchedClient: 1 << 26,
  /** The confirmation page of the device-code flow. */
  codeConfirm: 1 << 27,
  /** The account is on the operator's break-glass list. */
  breakGlass: 1 << 28,
  /** The account is on the list of people with directory roles. */
  privileged: 1 << 29,
  /** Nobody listed break-glass accounts, and the name of this one suggests it. */
  emergencyName: 1 << 30,
  /** Nobody listed people with directory roles, and the name of this account suggests one. */
  adminName: 1 << 31,
} as const;

export type Trait = keyof typeof TRAIT;

export function bits(names: readonly Trait[]): number {
  return names.reduce((all, name) => all | TRAIT[name], 0);
}
