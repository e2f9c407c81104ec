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
  return POLICIES.map((policy) => judge(policy, event, matchOf(policy.key, event, source.person)));
}

/** The condition that kept the sign-in out of a policy, or an exclusion; nothing when the policy covers it. */
interface Match {
  readonly missing?: string;
  readonly excluded?: Rule;
}

type Someone = Extract<SignInEvent['home']['source'], { kind: 'person' }>['person'];

function matchOf(key: PolicyKey, event: SignInEvent, person: Someone): Match {
  switch (key) {
    case 'mfa':
      return isLegacy(event) && EXCEPTED.includes(person.upn) ? excludedUser : covered;
    case 'legacy':
      if (!isLegacy(event)) return { missing: 'clientType' };
      return EXCEPTED.includes(person.upn) ? excludedUser : covered;
    case 'device':
      return SENSITIVE.includes(person.department) ? covered : { missing: 'users' };
    case 'countries':
      return event.place === undefined || OPERATING_COUNTRIES.includes(event.place.country)
        ? { excluded: { conditionalAccessCondition: 'location', ruleSatisfied: 'allTrustedLocations' } }
        : covered;
    case 'risk':
      return event.risk?.level === 'high' ? covered : { missing: 'signInRisk' };
    case 'frequency':
      return event.client === 'Browser' ? covered : { missing: 'clientType' };
    case 'guests':
      return person.userType === 'Guest' && event.stoppedBy === 'guests' ? covered : { missing: person.userType === 'Guest' ? 'application' : 'users' };
    case 'reportDevice':
      return covered;
  }
}

const covered: Match = {};
const excludedUser: Match = { excluded: { conditionalAccessCondition: 'users', ruleSatisfied: 'groupId' } };

function isLegacy(event: SignInEvent): boolean {
  return LEGACY.includes(event.client);
}

function judge(policy: Policy, event: SignInEvent, match: Match): Applied {
  const early = BEFORE_POLICIES.includes(event.code);
  const applies = !early && match.missing === undefined && match.excluded === undefined;
  return {
    id: policy.id,
    displayName: policy.displayName,
    enforcedGrantControls: policy.grant,
    enforcedSessionControls: policy.session,
    result: resultOf(policy, event, applies),
    conditionsSatisfied: early ? 'none' : applies ? 'application,users' : match.missing === 'users' ? 'application' : 'application,users',
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

/** `conditionalAccessStatus` of the row. */
export function policyStatus(event: SignInEvent): 'success' | 'failure' | 'notApplied' {
  if (event.home.source.kind !== 'person' || BEFORE_POLICIES.includes(event.code)) return 'notApplied';
  const enforced = appliedPolicies(event).filter(({ result }) => !result.startsWith('reportOnly'));
  if (enforced.some(({ result }) => result === 'failure')) return 'failure';
  return enforced.some(({ result }) => result === 'success') ? 'success' : 'notApplied';
}
