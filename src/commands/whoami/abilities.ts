import type { Refusal } from '../../respond/approval.ts';

/** What somebody may see or do through Signpost; Entra itself decides again at each call. */
export interface Ability {
  readonly what: string;
  /** Undefined: not known. */
  readonly allowed: boolean | undefined;
  /** `yes`, or what is missing. */
  readonly words: string;
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
];
const ACTIONS: typeof TABLE = [
  ['Approve a session revocation', REVOKE],
  ['Approve disabling an account', DISABLE],
];

/** Roles are undefined where they could not be read. */
export function abilities(roles: readonly string[] | undefined, press: Press): readonly Ability[] {
  return [
    ...TABLE.map(([what, enough]) => ({ what, ...byRole(roles, enough) })),
    ...ACTIONS.map(([what, enough]) => ({ what, ...byPress(byRole(roles, enough), press) })),
  ];
}

/** `elsewhere`: nothing can be pressed here. Otherwise what a press would be refused with; undefined when it counts. */
export type Press = 'elsewhere' | Refusal | undefined;

function byRole(roles: readonly string[] | undefined, enough: readonly string[]): Omit<Ability, 'what'> {
  if (roles === undefined) return { allowed: undefined, words: "can't tell: your roles could not be read" };
  if (roles.some((role) => enough.includes(role))) return { allowed: true, words: 'yes' };
  return { allowed: false, words: `no, needs ${enough[0] ?? ''}` };
}

/** A press counts from an approver only, and then Entra asks for the role: both must be so. */
function byPress(role: Omit<Ability, 'what'>, press: Press): Omit<Ability, 'what'> {
  if (press === 'elsewhere') return { allowed: false, words: 'not here: approvals are decided in the chat' };
  if (press === undefined) return role.allowed === true ? { ...role, words: OTHERS_REQUESTS } : role;
  if (press.refused === 'approvers-unknown')
    return { allowed: undefined, words: "can't tell: Entra did not say whether you are an approver" };
  return { allowed: false, words: `no. ${press.text}` };
}

const OTHERS_REQUESTS = 'yes, when somebody else asked for it and it is not about you';
