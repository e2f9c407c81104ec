import type { SignIn } from '../../../src/signins/sign-in.ts';

/** What any detector says, in one shape. */
export interface Alert {
  /** A later alert with the same key replaces the earlier one. */
  readonly key: string;
  readonly rule: string;
  readonly severity: 'low' | 'medium' | 'high';
  readonly subject: { readonly kind: 'user' | 'workload' | 'tenant'; readonly id: string };
  readonly first: number;
  readonly last: number;
  /** Sign-in ids. */
  readonly evidence: readonly string[];
  readonly reasons: readonly string[];
}

export interface Detector {
  readonly name: string;
  add(row: SignIn): void;
  /** Alerts since the last call. */
  drain(): readonly Alert[];
  end(): readonly Alert[];
}
