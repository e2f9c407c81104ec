import { uuid } from '../random.ts';
import type { Person } from './people.ts';
import { FINANCE_GROUP, SCANNER_GROUP } from './policies.ts';

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly has: (person: Person) => boolean;
}

const named =
  (...names: readonly string[]) =>
  (person: Person): boolean =>
    names.some((name) => person.upn.startsWith(`${name}@`));

const group = (name: string, description: string, has: Group['has'], id = uuid('group', name)): Group => ({
  id,
  name,
  description,
  has,
});

const DEPARTMENTS = [
  'Engineering',
  'Facilities',
  'Finance',
  'HR',
  'IT',
  'Legal',
  'Management',
  'Marketing',
  'Procurement',
  'Sales',
];

export const GROUPS: readonly Group[] = [
  group('Signpost approvers', 'May approve containment actions in Signpost', named('olga', 'oscar')),
  group('Security operations', 'Analysts of the SOC', named('sam', 'rita')),
  group('Helpdesk', 'First line', named('helen')),
  group('All staff', 'Everybody employed by Contoso', ({ kind }) => kind === 'staff'),
  group(
    'Finance and Legal',
    'Covered by the compliant-device policy',
    ({ department }) => ['Finance', 'Legal'].includes(department),
    FINANCE_GROUP,
  ),
  group('Legacy mail exceptions', 'May still use mail protocols with a password', named('scanner', 'peter'), SCANNER_GROUP),
  ...DEPARTMENTS.map((department) =>
    group(department, `Department of ${department}`, (person) => person.department === department),
  ),
];
