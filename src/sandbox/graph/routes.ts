import { ACTION_ROUTES } from './actions.ts';
import { APPLICATION_ROUTES } from './applications.ts';
import { BELONGING_ROUTES } from './belongings.ts';
import { POLICY_ROUTES } from './conditional-access.ts';
import { AUDIT_ROUTES } from './directory-audits.ts';
import { GROUP_ROUTES } from './groups.ts';
import { ORGANIZATION_ROUTES } from './organization.ts';
import { PROTECTION_ROUTES } from './protection.ts';
import type { Route } from './router.ts';
import { SIGN_IN_ROUTES } from './sign-ins.ts';
import { USER_ROUTES } from './users.ts';

/** Everything that the emulated Graph answers. */
export const ROUTES: readonly Route[] = [
  ...SIGN_IN_ROUTES,
  ...AUDIT_ROUTES,
  ...USER_ROUTES,
  ...ACTION_ROUTES,
  ...BELONGING_ROUTES,
  ...GROUP_ROUTES,
  ...PROTECTION_ROUTES,
  ...POLICY_ROUTES,
  ...APPLICATION_ROUTES,
  ...ORGANIZATION_ROUTES,
];
