/** What a rule found. JSON of `signpost detect`; times are ISO-8601 UTC. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly subject: Subject;
  /** One plain sentence without log text that could be markup; renderers escape it all the same. */
  readonly title: string;
  readonly first: string;
  readonly last: string;
  /** Sign-in ids. */
  readonly evidence: readonly string[];
  /** MITRE ATT&CK technique ids. */
  readonly attack: readonly string[];
  /** What made two findings the same: alerts are grouped and updated by it. */
  readonly key: string;
  /** Reasons in plain words, strongest first, each one sentence. */
  readonly reasons: readonly string[];
}

export type Severity = 'low' | 'medium' | 'high';

export interface Subject {
  readonly kind: 'user' | 'workload' | 'tenant';
  readonly id: string;
  readonly upn?: string | undefined;
  readonly name?: string | undefined;
}
