/** What an Entra role lets its holder see or do through Signpost; Entra itself decides again at each call. */
export interface Ability {
  readonly what: string;
  readonly allowed: boolean;
  /** The least role that would allow it. */
  readonly role: string;
}

const READ_LOGS = [
  'Reports Reader',
  'Security Reader',
  'Security Operator',
  'Security Administrator',
  'Global Reader',
  'Global Administrator',
];
const SEE_POLICIES = [
  'Security Reader',
  'Security Administrator',
  'Conditional Access Administrator',
  'Global Reader',
  'Global Administrator',
];
const SEE_METHODS = [
  'Authentication Administrator',
  'Privileged Authentication Administrator',
  'Global Reader',
  'Global Administrator',
];
const SEE_RISK = ['Security Reader', 'Security Operator', 'Security Administrator', 'Global Reader', 'Global Administrator'];
const REVOKE = [
  'User Administrator',
  'Privileged Authentication Administrator',
  'Authentication Administrator',
  'Helpdesk Administrator',
  'Global Administrator',
];
const DISABLE = ['User Administrator', 'Privileged Authentication Administrator', 'Global Administrator'];

/** Source: shared facts on Graph, sections (b) and (d); the table in docs/permissions.md is the same. */
const TABLE: readonly (readonly [what: string, roles: readonly string[]])[] = [
  ['Read sign-ins', READ_LOGS],
  ['See which policy applied', SEE_POLICIES],
  ["See a person's authentication methods", SEE_METHODS],
  ['See Identity Protection', SEE_RISK],
  ['Approve a session revocation', REVOKE],
  ['Approve disabling an account', DISABLE],
];

export function abilities(roles: readonly string[]): readonly Ability[] {
  return TABLE.map(([what, enough]) => ({ what, allowed: roles.some((role) => enough.includes(role)), role: enough[0] ?? '' }));
}
