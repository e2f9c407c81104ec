import { uuid } from '../random.ts';
import { APPS } from './apps.ts';
import { OPERATING_NAME } from './networks.ts';

/** A Conditional Access policy, as far as sign-in rows and the policy list show it. */
export interface Policy {
  readonly key: PolicyKey;
  readonly id: string;
  readonly displayName: string;
  readonly state: 'enabled' | 'disabled' | 'enabledForReportingButNotEnforced';
  /** As sign-in rows spell them. */
  readonly grant: readonly string[];
  readonly session: readonly string[];
  /** Whom it covers, in words of the policy resource. */
  readonly conditions: Readonly<Record<string, unknown>>;
}

export type PolicyKey = 'mfa' | 'legacy' | 'device' | 'countries' | 'risk' | 'frequency' | 'guests' | 'reportDevice';

const everybody = { includeUsers: ['All'], excludeUsers: [], includeGroups: [], excludeGroups: [] };
const everything = { includeApplications: ['All'], excludeApplications: [] };

export const FINANCE_GROUP = uuid('group', 'Finance and Legal');
export const SCANNER_GROUP = uuid('group', 'Legacy mail exceptions');
export const COUNTRIES_ID = uuid('named location', OPERATING_NAME);

const policy = (
  key: PolicyKey,
  displayName: string,
  grant: readonly string[],
  conditions: Policy['conditions'],
  more: Partial<Policy> = {},
): Policy => ({ key, id: uuid('policy', key), displayName, state: 'enabled', grant, session: [], conditions, ...more });

export const POLICIES: readonly Policy[] = [
  policy('mfa', 'Require multifactor authentication for everybody', ['Mfa'], {
    users: { ...everybody, excludeUsers: [uuid('person', 'breakglass@contoso.onmicrosoft.com')] },
    applications: everything,
    clientAppTypes: ['all'],
  }),
  policy('legacy', 'Block legacy authentication', ['Block'], {
    users: { ...everybody, excludeGroups: [SCANNER_GROUP] },
    applications: everything,
    clientAppTypes: ['exchangeActiveSync', 'other'],
  }),
  policy('device', 'Finance and Legal: require a compliant device', ['RequireCompliantDevice'], {
    users: { ...everybody, includeUsers: [], includeGroups: [FINANCE_GROUP] },
    applications: { includeApplications: ['Office365'], excludeApplications: [] },
    clientAppTypes: ['all'],
  }),
  policy('countries', 'Block sign-ins from outside the operating countries', ['Block'], {
    users: everybody,
    applications: everything,
    locations: { includeLocations: ['All'], excludeLocations: [COUNTRIES_ID] },
    clientAppTypes: ['all'],
  }),
  policy('risk', 'Block high sign-in risk', ['Block'], {
    users: everybody,
    applications: everything,
    signInRiskLevels: ['high'],
    clientAppTypes: ['all'],
  }),
  policy(
    'frequency',
    'Sign in again every seven days in browsers',
    [],
    { users: everybody, applications: everything, clientAppTypes: ['browser'] },
    { session: ['SignInFrequency'] },
  ),
  policy('guests', 'Guests: block administration portals', ['Block'], {
    users: { ...everybody, includeUsers: ['GuestsOrExternalUsers'] },
    applications: { includeApplications: ['MicrosoftAdminPortals', APPS.azure.id], excludeApplications: [] },
    clientAppTypes: ['all'],
  }),
  policy(
    'reportDevice',
    'Report only: require a compliant device everywhere',
    ['RequireCompliantDevice'],
    { users: everybody, applications: everything, clientAppTypes: ['all'] },
    { state: 'enabledForReportingButNotEnforced' },
  ),
];
