import type { EngineOptions } from '../options.ts';
import type { Gap } from '../../signins/log.ts';

/** likely; possible (ask the person); none (looked, and nothing speaks for it); unknown (cannot be told from these rows). */
export type Verdict = 'likely' | 'possible' | 'none' | 'unknown';

/** The graded answer to "was this person's session stolen?" for one person and one window. */
export interface ReplayVerdict {
  readonly verdict: Verdict;
  /** 0 to 100: the sum of the weights of the worst case, clamped. */
  readonly score: number;
  /** Why `unknown`, or what limits a `none`; one sentence, empty when there is nothing to say. */
  readonly reason: string;
  /** Evidence for (weight above 0) and against (below 0), strongest first, of the worst case. */
  readonly indicators: readonly Indicator[];
  /** The source material's query, taken literally, on the same rows. */
  readonly classic: Classic;
  readonly gaps: readonly Gap[];
  /** The sessions that were compared, the most suspicious first; at most 10. */
  readonly sessions: readonly SessionView[];
  readonly coverage: ReplayCoverage;
}

export interface Indicator {
  readonly id: string;
  readonly weight: number;
  /** Sign-in ids, at most 10. */
  readonly evidence: readonly string[];
  /** One plain sentence without log text. */
  readonly text: string;
}

export interface Classic {
  readonly matches: boolean;
  /** Addresses with more than five distinct background sign-ins, most first. */
  readonly ips: readonly { readonly ip: string; readonly events: number }[];
}

/** One session and the networks it was seen on. Log text: escape before drawing. */
export interface SessionView {
  /** `undefined` for rows without a session id, which are grouped by device or client. */
  readonly sessionId: string | undefined;
  readonly score: number;
  readonly legs: readonly LegView[];
}

/** A session on one network. Times are milliseconds since the epoch. */
export interface LegView {
  readonly ip: string | undefined;
  readonly asn: number | undefined;
  readonly country: string | undefined;
  readonly city: string | undefined;
  /** hosting, vpn, carrier, access (ZTNA), relay, microsoft or undefined when not in a table. */
  readonly network: string | undefined;
  readonly os: string;
  readonly browser: string;
  readonly device: 'managed' | 'registered' | 'none';
  readonly interactive: number;
  readonly background: number;
  readonly first: number;
  readonly last: number;
  /** The leg that the evidence speaks about. */
  readonly suspicious: boolean;
  readonly evidence: readonly string[];
}

export interface ReplayCoverage {
  /** Rows of this person inside the window, duplicates once. */
  readonly rows: number;
  /** Earlier rows of this person, used as their baseline. */
  readonly baselineRows: number;
  readonly baselineDays: number;
  readonly interactive: number;
  readonly background: number;
  /** Background rows whose address is that of the first token issue, not of the caller. */
  readonly confidential: number;
}

export interface ReplayOptions {
  /** Entra object id; rows of other people are left out. Without it all rows are one person's. */
  readonly userId?: string;
  /** Milliseconds since the epoch, inclusive. Earlier rows become the baseline. */
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly knownNetworks?: EngineOptions['knownNetworks'];
  /** Only mutes of a network matter here: they explain, they never hide. */
  readonly mutes?: EngineOptions['mutes'];
  readonly lookup?: EngineOptions['lookup'];
  /** Milliseconds since the epoch, for mutes that end; `to` when left out. */
  readonly now?: number;
}
