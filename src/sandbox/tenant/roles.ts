/** Entra roles that the emulator knows; the value is the role template id, the same in every tenant. */
export const ROLES = {
  'Global Administrator': '62e90394-69f5-4237-9190-012177145e10',
  'Global Reader': 'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
  'Security Administrator': '194ae4cb-b126-40b2-bd5b-6091b380977d',
  'Security Operator': '5f2222b1-57c3-48ba-8ad5-d4759f1fde6f',
  'Security Reader': '5d6b6bb7-de71-4623-b4af-96380a352509',
  'Reports Reader': '4a5d8f65-41da-4de4-8968-e035b65339cf',
  'Helpdesk Administrator': '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  'User Administrator': 'fe930be7-5e62-47db-91af-98c3a49a38b1',
  'Authentication Administrator': 'c4e39bd9-1100-46d3-8c65-fb160da0071f',
  'Privileged Authentication Administrator': '7be44c8a-adaf-4e2a-84d6-ab2649e08a13',
  'Conditional Access Administrator': 'b1be1c3e-b65d-4f19-8427-f6fa0d97feb9',
  'Application Administrator': '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
} as const;

export type Role = keyof typeof ROLES;

/** May list sign-ins and directory audits. */
export const READS_LOGS: readonly Role[] = [
  'Reports Reader',
  'Security Reader',
  'Security Operator',
  'Security Administrator',
  'Global Reader',
  'Global Administrator',
];
/** Sees which policies applied to a sign-in; Reports Reader and Security Operator are not among them. */
export const SEES_POLICIES: readonly Role[] = [
  'Security Reader',
  'Security Administrator',
  'Global Reader',
  'Conditional Access Administrator',
  'Global Administrator',
];
export const READS_RISK: readonly Role[] = [
  'Security Reader',
  'Security Operator',
  'Security Administrator',
  'Global Reader',
  'Global Administrator',
];
export const CHANGES_RISK: readonly Role[] = ['Security Administrator', 'Global Administrator'];
export const READS_METHODS: readonly Role[] = [
  'Global Reader',
  'Authentication Administrator',
  'Privileged Authentication Administrator',
  'Global Administrator',
];
/** May end the sessions of people who hold no role, or only the harmless ones below. */
export const REVOKES_ORDINARY: readonly Role[] = [
  'Helpdesk Administrator',
  'Authentication Administrator',
  'User Administrator',
  'Privileged Authentication Administrator',
  'Global Administrator',
];
export const DISABLES_ORDINARY: readonly Role[] = [
  'User Administrator',
  'Privileged Authentication Administrator',
  'Global Administrator',
];
/** May act on people who hold a powerful role themselves. */
export const ACTS_ON_ADMINS: readonly Role[] = ['Privileged Authentication Administrator', 'Global Administrator'];
export const HARMLESS: readonly Role[] = ['Reports Reader'];

export function holdsAny(held: readonly Role[], wanted: readonly Role[]): boolean {
  return held.some((role) => wanted.includes(role));
}
