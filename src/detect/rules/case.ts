import type { SignIn } from '../../signins/sign-in.ts';
import type { EngineOptions } from '../options.ts';
import type { Severity } from '../finding.ts';

/** A row of a case: minutes after the case's start, and what differs from an ordinary interactive success of one person. */
export type CaseRow = { readonly minute: number } & Partial<Omit<SignIn, 'at'>>;

/** Example rows of a rule with what it must say about them: data, run by one suite for all rules. */
export interface RuleCase {
  /** hit: it must speak; near-miss: almost, and it must not; missing-fields: what it needs is not there. */
  readonly kind: 'hit' | 'near-miss' | 'missing-fields';
  /** One sentence. */
  readonly says: string;
  readonly rows: readonly CaseRow[];
  /** How many findings of this rule come out. */
  readonly findings: number;
  readonly severity?: Severity;
  readonly options?: EngineOptions;
}

/** `count` rows, each from its number. */
export function times(count: number, make: (i: number) => CaseRow): CaseRow[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

const DAY = 24 * 60;

/** Ordinary days of one person before something happens; ends at midnight of day `days`. */
export function ordinaryDays(days: number, more: Omit<CaseRow, 'minute'> = {}): CaseRow[] {
  return times(days * 3, (i) => ({ minute: Math.floor(i / 3) * DAY + 9 * 60 + (i % 3) * 120, ...more }));
}

/** Minutes at the given day and hour. */
export function day(n: number, hour = 12): number {
  return n * DAY + hour * 60;
}
