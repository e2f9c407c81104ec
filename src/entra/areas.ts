import type { Allowance } from './budget.ts';

export type Area = 'reports' | 'protection' | 'directory';

export type Allowances = Readonly<Record<Exclude<Area, 'directory'>, Allowance>>;

/**
 * Microsoft's published limits for one application in one tenant (learn.microsoft.com/graph/throttling-limits, 2026).
 * The directory's are so high (thousands of units in 10 s) that its answers are waited for instead. The spans are a
 * little longer than published, since requests take different times to arrive.
 */
export const ALLOWANCES: Allowances = {
  reports: { requests: 5, perMs: 10_200 },
  protection: { requests: 1, perMs: 1_050 },
};

/** Which limit a path counts against, with what is selected: one property of a user belongs to the reports. */
export function areaOf(path: string, query: Readonly<Record<string, string>> = {}): Area {
  if (/\/(identityProtection|identity\/conditionalAccess)\b/i.test(path)) return 'protection';
  if (/\/(auditLogs|reports)\b|\/authentication\//i.test(path) || /signInActivity/i.test(`${path} ${query.$select ?? ''}`))
    return 'reports';
  return 'directory';
}
