import { OPERATING_COUNTRIES } from '../tenant/networks.ts';
import { POLICIES } from '../tenant/policies.ts';
import type { Policy, PolicyKey } from '../tenant/policies.ts';
import type { SignInEvent } from './event.ts';

/** One element of `appliedConditionalAccessPolicies`, beta shape. */
export interface Applied {
  readonly id: string;
  readonly displayName: string;
  readonly enforcedGrantControls: readonly string[];
  readonly enforcedSessionControls: readonly string[];
  readonly result: string;
  readonly conditionsSatisfied: string;
  readonly conditionsNotSatisfied: string;
  readonly includeRulesSatisfied: readonly Rule[];
  readonly excludeRulesSatisfied: readonly Rule[];
  readonly sessionControlsNotSatisfied: readonly string[];
  readonly authenticationStrength: null;
}

interface Rule {
  readonly conditionalAccessCondition: string;
  readonly ruleSatisfied: string;
}

/** Codes given before policies are looked at: the first factor, the account, the request itself. */
const BEFORE_POLICIES: readonly number[] = [50011, 50053, 50055, 50057, 50126, 50173];
const LEGACY: readonly string[] = ['Exchange ActiveSync', 'IMAP4', 'POP3', 'Authenticated SMTP', 'Other clients'];
const EXCEPTED: readonly string[] = ['scanner@contoso.com', 'peter@contoso.com'];
const SENSITIVE: readonly string[] = ['Finance', 'Legal'];

/** What each policy made of this sign-in. Applications signing in as themselves are covered by none. */
export function appliedPolicies(event: SignInEvent): readonly Applied[] {
  const { source } = event.home;
  if (source.kind !== 'person') return [];
  return POLICIES.map((policy) => judge(policy, event, MATCH[policy.key](event, source.person)));
}

/** The condition that kept the sign-in out of a policy, or an exclusion; nothing when the policy covers it. */
interface Match {
  readonly missing?: string;
  readonly excluded?: Rule;
}

type Someone = Extract<SignInEvent['home']['source'], { kind: 'person' }>['person'];

const covered: Match = {};
const excludedUser: Match = { excluded: { conditionalAccessCondition: 'users', ruleSatisfied: 'groupId' } };
const excludedPlace: Match = { excluded: { conditionalAccessCondition: 'location', ruleSatisfied: 'allTrustedLocations' } };

const MATCH: Readonly<Record<PolicyKey, (event: SignInEvent, person: Someone) => Match>> = {
  mfa: (event, person) => (isLegacy(event) && EXCEPTED.includes(person.upn) ? excludedUser : covered),
  legacy: (event, person) => {
    if (!isLegacy(event)) return { missing: 'clientType' };
    return EXCEPTED.includes(person.upn) ? excludedUser : covered;
  },
  device: (_event, person) => (SENSITIVE.includes(person.department) ? covered : { missing: 'users' }),
  countries: ({ place }) => (place === undefined || OPERATING_COUNTRIES.includes(place.country) ? excludedPlace : covered),
  risk: ({ risk }) => (risk?.level === 'high' ? covered : { missing: 'signInRisk' }),
  frequency: ({ client }) => (client === 'Browser' ? covered : { missing: 'clientType' }),
  guests: (event, person) => {
    if (person.userType !== 'Guest') return { missing: 'users' };
    return event.stoppedBy === 'guests' ? covered : { missing: 'application' };
  },
  reportDevice: () => covered,
};

function isLegacy(event: SignInEvent): boolean {
  return LEGACY.includes(event.client);
}

function judge(policy: Policy, event: SignInEvent, match: Match): Applied {
  const early = BEFORE_POLICIES.includes(event.code);
  const applies = !early && covers(match);
  return {
    id: policy.id,
    displayName: policy.displayName,
    enforcedGrantControls: policy.grant,
    enforcedSessionControls: policy.session,
    result: resultOf(policy, event, applies),
    conditionsSatisfied: early
      ? 'none'
      : applies
        ? 'application,users'
        : match.missing === 'users'
          ? 'application'
          : 'application,users',
    conditionsNotSatisfied: early || applies ? 'none' : (match.missing ?? match.excluded?.conditionalAccessCondition ?? 'none'),
    includeRulesSatisfied: early
      ? []
      : [
          { conditionalAccessCondition: 'application', ruleSatisfied: 'allApps' },
          ...(match.missing === 'users' ? [] : [{ conditionalAccessCondition: 'users', ruleSatisfied: 'allUsers' }]),
        ],
    excludeRulesSatisfied: match.excluded === undefined || early ? [] : [match.excluded],
    sessionControlsNotSatisfied: event.code === 70043 && policy.key === 'frequency' ? policy.session : [],
    authenticationStrength: null,
  };
}

function resultOf(policy: Policy, event: SignInEvent, applies: boolean): string {
  const compliant = event.seen?.device?.compliant === true;
  if (policy.state === 'enabledForReportingButNotEnforced') {
    if (!applies) return 'reportOnlyNotApplied';
    return compliant ? 'reportOnlySuccess' : 'reportOnlyFailure';
  }
  if (!applies) return 'notApplied';
  if (event.stoppedBy === policy.key) return 'failure';
  if (policy.key === 'frequency') return event.code === 70043 ? 'failure' : 'success';
  return 'success';
}

/** `conditionalAccessStatus` of the row; report-only policies have no part in it. */
export function policyStatus(event: SignInEvent): 'success' | 'failure' | 'notApplied' {
  const { source } = event.home;
  if (source.kind !== 'person' || BEFORE_POLICIES.includes(event.code)) return 'notApplied';
  const { person } = source;
  let status: 'success' | 'notApplied' = 'notApplied';
  for (const policy of POLICIES) {
    if (policy.state !== 'enabled') continue;
    const result = resultOf(policy, event, covers(MATCH[policy.key](event, person)));
    if (result === 'failure') return 'failure';
    if (result === 'success') status = 'success';
  }
  return status;
}

function covers(match: Match): boolean {
  return match.missing === undefined && match.excluded === undefined;
}
