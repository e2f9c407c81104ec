import { hash, uuid } from '../random.ts';
import { OFFICES } from './networks.ts';
import type { Office } from './networks.ts';
import { ACCOUNTS, GUESTS, STAFF } from './people-data.ts';
import type { Role } from './roles.ts';

export const DOMAIN = 'contoso.com';
export const INITIAL_DOMAIN = 'contoso.onmicrosoft.com';
/** Ids are the same for every seed and start, so that chat clients can be configured with them. */
export const TENANT_ID = uuid('tenant', DOMAIN);
export const FABRIKAM_TENANT = uuid('tenant', 'fabrikam.com');
export const ADATUM_TENANT = uuid('tenant', 'adatum.com');

export interface Person {
  readonly id: string;
  readonly upn: string;
  /** What the sign-in log calls them: lower case, for guests their real address. */
  readonly loggedUpn: string;
  readonly mail: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly surname: string;
  readonly department: string;
  readonly jobTitle: string;
  readonly office: Office;
  readonly roles: readonly Role[];
  readonly userType: 'Member' | 'Guest';
  readonly homeTenantId: string;
  readonly kind: 'staff' | 'account' | 'guest';
  /** Days between the account's creation and the emulator's start. */
  readonly ageDays: number;
}

export function makePeople(): readonly Person[] {
  return [
    ...STAFF.map((row) => member('staff', row)),
    ...ACCOUNTS.map((row) => member('account', row)),
    ...GUESTS.map(([mail, given, surname]) => guest(mail, given, surname)),
  ];
}

function member(kind: 'staff' | 'account', row: (typeof STAFF)[number]): Person {
  const [name, givenName, surname, department, jobTitle, office, ...roles] = row;
  const upn = `${name}@${name === 'breakglass' ? INITIAL_DOMAIN : DOMAIN}`;
  return {
    id: uuid('person', upn),
    upn,
    loggedUpn: upn,
    mail: upn,
    displayName: `${givenName} ${surname}`,
    givenName,
    surname,
    department,
    jobTitle,
    office: OFFICES[office],
    roles,
    userType: 'Member',
    homeTenantId: TENANT_ID,
    kind,
    ageDays: 120 + (hash('age', upn) % 2000),
  };
}

function guest(mail: string, givenName: string, surname: string): Person {
  const domain = mail.slice(mail.indexOf('@') + 1);
  const upn = `${mail.replace('@', '_')}#EXT#@${INITIAL_DOMAIN}`;
  return {
    id: uuid('person', upn),
    upn,
    loggedUpn: mail,
    mail,
    displayName: `${givenName} ${surname}`,
    givenName,
    surname,
    department: '',
    jobTitle: '',
    office: OFFICES.London,
    roles: [],
    userType: 'Guest',
    homeTenantId: domain === 'fabrikam.com' ? FABRIKAM_TENANT : ADATUM_TENANT,
    kind: 'guest',
    ageDays: 60 + (hash('age', upn) % 300),
  };
}
