import type { Caller } from '../entra/caller.ts';
import type { AuditEntry } from '../store/ports.ts';

export const CONTAINMENT_ACTIONS = ['revoke', 'disable', 'enable'] as const;
export type ContainmentAction = (typeof CONTAINMENT_ACTIONS)[number];

export const APPROVAL_STATES = [
  'requested',
  'approved',
  'performing',
  'done',
  'unknown',
  'failed',
  'proven',
  'not-held',
  'denied',
  'expired',
  'cancelled',
] as const;
export type ApprovalState = (typeof APPROVAL_STATES)[number];

/** The account that an action is about, as the directory knows it when the request is made. */
export interface Target {
  /** Entra object id. */
  readonly id: string;
  readonly upn: string;
  readonly name: string;
  readonly userType?: 'member' | 'guest' | undefined;
  /** Synchronised from an on-premises directory. */
  readonly syncedFromOnPremises?: boolean | undefined;
}

/** Somebody who did something, without anything that could act for them. */
export interface Actor {
  readonly id: string;
  readonly upn: string;
  readonly name: string;
}

export interface ApprovalRequest {
  readonly action: ContainmentAction;
  readonly target: Target;
  readonly reason: string;
  /** Sign-in ids. */
  readonly evidence: readonly string[];
  readonly alertId?: string | undefined;
}

/** An approval as people see it; the same for everybody. Times are milliseconds since the epoch. */
export interface ApprovalView {
  readonly id: string;
  readonly state: ApprovalState;
  readonly action: ContainmentAction;
  readonly target: Target;
  readonly requester: Actor;
  readonly reason: string;
  readonly evidence: readonly string[];
  readonly alertId?: string | undefined;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly decidedBy?: Actor | undefined;
  readonly decidedAt?: number | undefined;
  readonly decisionReason?: string | undefined;
  /** When Entra accepted the action, or when reading back showed that it happened. */
  readonly performedAt?: number | undefined;
  readonly proof?: Proof | undefined;
  /** What happens when somebody approves: fixed sentences, shown before the button is pressed. */
  readonly effects: readonly string[];
  /** One sentence on where it stands now. */
  readonly status: string;
  /** What to do next, if anything. */
  readonly next: readonly string[];
  readonly history: readonly ApprovalStep[];
  /** Nothing can be pressed any more but `check-again`. */
  readonly settled: boolean;
}

/** An alert, as far as it decides which approvals belong to it. */
export interface AlertOfApprovals {
  readonly id: string;
  /** Undefined when the alert is about no single person. */
  readonly userId?: string | undefined;
  /** The first sign-in behind it. */
  readonly since: number;
}

/** What reading back showed. */
export interface Proof {
  readonly checkedAt: number;
  /** Undefined: too early, or not readable. */
  readonly held?: boolean | undefined;
  /** `Held since 10:42 UTC …` or `Still alive: …`; one sentence. */
  readonly text: string;
  /** `signInSessionsValidFromDateTime` as read. */
  readonly validFrom?: number | undefined;
  readonly accountEnabled?: boolean | undefined;
  /** Newest sign-in of the person that the log had: later ones are not known. */
  readonly logReaches?: number | undefined;
  /** Ids of successful sign-ins of the stolen session after the action. */
  readonly survivors: readonly string[];
}

export interface ApprovalStep {
  readonly at: number;
  readonly from: ApprovalState | null;
  readonly to: ApprovalState;
  readonly by: Actor | null;
  readonly text: string;
}

export type RefusalCode =
  | 'no-such-approval'
  | 'own-request'
  | 'own-account'
  | 'not-an-approver'
  | 'no-approvers'
  | 'approvers-unknown'
  | 'protected-account'
  | 'other-tenant'
  | 'reason-needed'
  | 'sign-in-needed'
  | 'role-too-low'
  | 'try-later';

/** Why somebody may not; nothing has changed. */
export interface Refusal {
  readonly refused: RefusalCode;
  /** One or two sentences: why, and what to do. */
  readonly text: string;
  /** The approval as it stands, when there is one. */
  readonly approval?: ApprovalView | undefined;
  /** For `sign-in-needed`: the error with what the sign-in must ask for. */
  readonly cause?: unknown;
}

export interface RespondDoor {
  /** Opens an approval, or gives the unsettled one that already asks for the same. */
  request(caller: Caller, wish: ApprovalRequest): Promise<ApprovalView | Refusal>;
  /**
   * What a press of this person on somebody else's request would be refused with; undefined: it would count. Asks only, the
   * trail does not keep it. Entra decides about the role when the action is performed.
   */
  mayDecide(caller: Caller): Promise<Refusal | undefined>;
  /**
   * One press wins; everybody else gets the view that is. An approval is performed before this answers, with the token of
   * `caller`. The requester may deny (which cancels) but not approve.
   */
  decide(
    caller: Caller,
    approvalId: string,
    decision: 'approve' | 'deny',
    options?: { readonly reason?: string },
  ): Promise<ApprovalView | Refusal>;
  view(approvalId: string): Promise<ApprovalView | undefined>;
  /** Those that wait for a press, oldest first, and those whose result is unknown. */
  open(): Promise<ApprovalView[]>;
  /** What was asked for on an alert, or elsewhere about its person since it began; oldest first. */
  ofAlert(alert: AlertOfApprovals): Promise<ApprovalView[]>;
  trail(filter: { readonly userId?: string; readonly from?: number; readonly to?: number }): Promise<AuditEntry[]>;
  /** Reads back whether the action happened and whether the stolen session lives on. Undefined: no such approval. */
  prove(approvalId: string): Promise<ApprovalView | undefined>;
  /**
   * Settles what a crash or a lost answer left behind, and expires what nobody pressed. Never performs an action.
   * Safe to run at any time and in several processes.
   */
  resume(): Promise<void>;
}

export function isRefusal(result: ApprovalView | Refusal): result is Refusal {
  return 'refused' in result;
}
