import type { Touch } from './touch.ts';

interface Policy {
  readonly id: string;
  readonly displayName: string;
  readonly grant: readonly string[];
  readonly session: readonly string[];
}

const POLICIES: readonly Policy[] = [
  {
    id: '0a2f1c50-6f9f-4a3e-9a55-1c2b5b1a0001',
    displayName: 'CA001 Require multifactor authentication',
    grant: ['Mfa'],
    session: [],
  },
  {
    id: '0a2f1c50-6f9f-4a3e-9a55-1c2b5b1a0003',
    displayName: 'CA003 Compliant device for admin portals',
    grant: ['RequireCompliantDevice'],
    session: [],
  },
  { id: '0a2f1c50-6f9f-4a3e-9a55-1c2b5b1a0004', displayName: 'CA004 Block other countries', grant: ['Block'], session: [] },
  {
    id: '0a2f1c50-6f9f-4a3e-9a55-1c2b5b1a0005',
    displayName: 'CA005 Token protection (report only)',
    grant: [],
    session: ['SecureSignInSession'],
  },
];

/** The tenant's policies, with the results that this outcome implies. */
export function policiesFor(touch: Touch, code: number): readonly unknown[] {
  if (touch.workload !== undefined) return [];
  return POLICIES.map((policy, index) => ({
    id: policy.id,
    displayName: policy.displayName,
    enforcedGrantControls: policy.grant,
    enforcedSessionControls: policy.session,
    result: resultOf(index, touch, code),
    conditionsSatisfied: 'application,users',
    conditionsNotSatisfied: index === 2 ? 'location' : 'none',
    includeRulesSatisfied: index === 0 ? [{ conditionalAccessCondition: 'application', ruleSatisfied: 'allApps' }] : [],
    excludeRulesSatisfied: [],
  }));
}

function resultOf(index: number, touch: Touch, code: number): string {
  if (index === 0) return touch.factor === 'password' ? 'notApplied' : code === 50074 || code === 50076 ? 'failure' : 'success';
  if (index === 1) return code === 53000 ? 'failure' : 'notApplied';
  if (index === 2) return code === 53003 ? 'failure' : 'notApplied';
  if (index === 3) return touch.binding === 'bound' ? 'reportOnlySuccess' : 'reportOnlyNotApplied';
  return 'notApplied';
}
