import type { Finding, Severity, Subject } from '../detect/finding.ts';
import type { Caller } from '../entra/caller.ts';
import type { ApprovalView } from '../respond/approval.ts';

export const ALERT_STATES = ['open', 'acknowledged', 'closed'] as const;
export type AlertState = (typeof ALERT_STATES)[number];

export const VERDICTS = ['true-positive', 'benign', 'false-positive', 'unclear'] as const;
export type AlertVerdict = (typeof VERDICTS)[number];

export interface Someone {
  /** Entra object id. */
  readonly id: string;
  readonly name: string;
}

/** What the SOC works on: all findings of one person, application or campaign. Times are milliseconds since the epoch. */
export interface AlertView {
  readonly id: string;
  readonly state: AlertState;
  /** The highest among its findings. */
  readonly severity: Severity;
  readonly subject: Subject;
  readonly title: string;
  /** Newest first, one for each finding key. */
  readonly findings: readonly Finding[];
  /** Findings that are only counted because the alert is full. */
  readonly moreFindings: number;
  /** First and last sign-in behind it. */
  readonly first: number;
  readonly last: number;
  readonly openedAt: number;
  readonly updatedAt: number;
  /** Severe enough for the channel and not muted. */
  readonly posted: boolean;
  /** Why the channel was not told, or that a mute was overruled. */
  readonly muted?: { readonly muteId: string; readonly by: string; readonly reason: string; readonly until: number } | undefined;
  readonly muteOverruled: boolean;
  readonly assignee?: Someone | undefined;
  readonly verdict?: AlertVerdict | undefined;
  readonly note?: string | undefined;
  readonly reopened: number;
  /** Filled in by whoever has the respond room at hand; the watch room leaves it out. */
  readonly approvals?: readonly ApprovalView[] | undefined;
  readonly history: readonly AlertStep[];
}

interface AlertStep {
  readonly at: number;
  readonly by: Someone | null;
  readonly text: string;
}

export interface MuteView {
  readonly id: string;
  readonly user?: string | undefined;
  readonly app?: string | undefined;
  readonly ip?: string | undefined;
  readonly from: number;
  readonly until: number;
  readonly reason: string;
  readonly by: Someone;
}

export interface MuteWish {
  /** Object id or UPN. */
  readonly user?: string;
  /** Application id or name. */
  readonly app?: string;
  /** Address or CIDR. */
  readonly ip?: string;
  /** Milliseconds; at most 30 days. */
  readonly durationMs: number;
  readonly reason?: string;
  /** How the audit trail calls it, where the rest is only an id. */
  readonly name?: string;
}

/** Why nothing was changed. */
export interface WatchRefusal {
  readonly refused: 'no-such-alert' | 'not-now' | 'nothing-to-mute' | 'too-long' | 'bad-address' | 'no-such-mute';
  readonly text: string;
}

export interface WatchDoor {
  /** Newest first. `to` is exclusive and compares, like `from`, with the last sign-in. */
  alerts(filter: {
    readonly userId?: string;
    /** An address or CIDR that one of the sign-ins behind the alert came from. */
    readonly ip?: string;
    readonly open?: boolean;
    readonly from?: number;
    readonly to?: number;
  }): Promise<AlertView[]>;
  get(id: string): Promise<AlertView | undefined>;
  /** Says "I look at it": also makes the caller the assignee when there is none. */
  acknowledge(caller: Caller, id: string): Promise<AlertView | WatchRefusal>;
  /** To the caller when nobody is named. */
  assign(caller: Caller, id: string, whom?: Someone): Promise<AlertView | WatchRefusal>;
  close(caller: Caller, id: string, verdict: AlertVerdict, note?: string): Promise<AlertView | WatchRefusal>;
  mute(caller: Caller, wish: MuteWish): Promise<MuteView | WatchRefusal>;
  /** Ends the mutes that name exactly this. */
  unmute(
    caller: Caller,
    which: {
      readonly id?: string;
      readonly user?: string;
      readonly app?: string;
      readonly ip?: string;
      readonly name?: string;
    },
  ): Promise<readonly MuteView[] | WatchRefusal>;
  mutes(): Promise<MuteView[]>;
}

export function isWatchRefusal(result: unknown): result is WatchRefusal {
  return typeof result === 'object' && result !== null && 'refused' in result;
}
