/**
 * What the rooms keep. The store knows what it must find and compare by; the rest of a record is `body`, plain JSON whose
 * meaning (and schema) belongs to the room that wrote it. Times are milliseconds since the epoch.
 */
export interface Store extends Tables {
  /**
   * Runs `work` so that all of it happens or nothing does. Only the tables handed in may be used inside.
   * Its first statement must be a write: a transaction that starts by reading cannot see a rival's write in SQLite.
   */
  transaction<T>(work: (tables: Tables) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface Tables {
  readonly approvals: ApprovalTable;
  readonly audit: AuditTable;
  readonly alerts: AlertTable;
  readonly mutes: MuteTable;
  readonly marks: MarkTable;
  readonly conversations: ConversationTable;
  readonly outbox: Outbox;
}

/** A record that is changed by compare-and-set only: `version` is the one that was read. */
interface Versioned {
  readonly id: string;
  readonly version: number;
}

export interface ApprovalRow extends Versioned {
  readonly state: string;
  /** Present while the approval is unsettled; two unsettled approvals cannot share it. */
  readonly openKey: string | null;
  readonly targetId: string;
  readonly alertId: string | null;
  readonly createdAt: number;
  readonly expiresAt: number;
  /** Until when the process that claimed it may still be at work. */
  readonly leaseUntil: number | null;
  readonly body: unknown;
}

export interface ApprovalTable {
  /** False when another unsettled approval has the same open key. */
  insert(row: Omit<ApprovalRow, 'version'>): Promise<boolean>;
  get(id: string): Promise<ApprovalRow | undefined>;
  byOpenKey(openKey: string): Promise<ApprovalRow | undefined>;
  list(filter: {
    readonly states?: readonly string[];
    readonly targetId?: string;
    readonly alertId?: string;
  }): Promise<ApprovalRow[]>;
  /** True for the one who still saw `row.version`; everybody else changed nothing. */
  update(row: ApprovalRow): Promise<boolean>;
}

/** Something that happened, as it is handed to the audit trail. */
export interface AuditEvent {
  readonly at: number;
  /** Entra object id, or `signpost` for the bot itself. */
  readonly actorId: string;
  readonly actorName: string;
  /** `approval.requested`, `approval.done`, `alert.closed`, `mute.added`, … */
  readonly kind: string;
  /** The person or application that it is about. */
  readonly subjectId: string | null;
  readonly approvalId: string | null;
  readonly alertId: string | null;
  /** One English sentence. */
  readonly text: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** An event in the trail; `hash` covers the event and the hash before it, so a changed or missing entry shows. */
export interface AuditEntry extends AuditEvent {
  readonly seq: number;
  readonly previous: string;
  readonly hash: string;
}

export interface AuditTable {
  append(event: AuditEvent): Promise<AuditEntry>;
  /** Oldest first; `to` is exclusive. */
  list(filter: AuditFilter): Promise<AuditEntry[]>;
  /** Walks the whole chain. */
  verify(): Promise<AuditVerdict>;
}

export interface AuditFilter {
  readonly subjectId?: string;
  readonly approvalId?: string;
  readonly alertId?: string;
  readonly from?: number;
  readonly to?: number;
  readonly limit?: number;
}

export type AuditVerdict =
  | { readonly intact: true; readonly entries: number; readonly head: string }
  | { readonly intact: false; readonly seq: number; readonly reason: string };

export interface AlertRow extends Versioned {
  readonly state: string;
  readonly severity: string;
  /** What makes two findings one alert; unique among the alerts that still take findings in. */
  readonly groupKey: string | null;
  readonly subjectId: string;
  readonly openedAt: number;
  readonly updatedAt: number;
  /** Newest sign-in behind it. */
  readonly lastAt: number;
  readonly body: unknown;
}

export interface AlertTable {
  insert(row: Omit<AlertRow, 'version'>): Promise<boolean>;
  get(id: string): Promise<AlertRow | undefined>;
  byGroupKey(groupKey: string): Promise<AlertRow | undefined>;
  /** Newest first; `from` and `to` compare with `lastAt`. */
  list(filter: {
    readonly states?: readonly string[];
    readonly subjectId?: string;
    readonly from?: number;
    readonly to?: number;
    readonly limit?: number;
  }): Promise<AlertRow[]>;
  update(row: AlertRow): Promise<boolean>;
}

export interface MuteRow {
  readonly id: string;
  readonly user: string | null;
  readonly app: string | null;
  readonly ip: string | null;
  readonly from: number;
  readonly until: number;
  readonly reason: string;
  readonly byId: string;
  readonly byName: string;
}

export interface MuteTable {
  insert(row: MuteRow): Promise<void>;
  /** Those that hold at `at`. */
  list(at: number): Promise<MuteRow[]>;
  /** Ends it now; false when it had ended or never was. */
  end(id: string, at: number): Promise<boolean>;
}

/** Small state with one row a name: watermarks, the engine's snapshot, leases. */
export interface MarkTable {
  get(name: string): Promise<Mark | undefined>;
  /** Compare-and-set; version 0 means "there is none yet". True for the one who won. */
  put(name: string, version: number, value: unknown): Promise<boolean>;
}

interface Mark {
  readonly version: number;
  readonly value: unknown;
}

export interface Conversation {
  readonly id: string;
  readonly tenantId: string;
  readonly kind: 'personal' | 'group' | 'channel';
  /** The whole conversation reference with service URL and tenant: what a proactive post needs after a restart. */
  readonly reference: unknown;
  /** Alerts and approvals are posted here. */
  readonly subscribed: boolean;
  readonly updatedAt: number;
}

export interface ConversationTable {
  /** Adds it or renews its reference; keeps the subscription as it is. */
  remember(conversation: Omit<Conversation, 'subscribed'>): Promise<void>;
  subscribe(id: string, subscribed: boolean): Promise<boolean>;
  get(id: string): Promise<Conversation | undefined>;
  list(filter: { readonly subscribed?: boolean }): Promise<Conversation[]>;
  forget(id: string): Promise<void>;
}

/** One card in one conversation. */
export interface CardPlace {
  readonly topic: 'alert' | 'approval' | 'colleague';
  /** Id of the alert, approval or handed-on question. */
  readonly ref: string;
  readonly conversationId: string;
}

/**
 * What should be seen against what was sent: one row a card, so a card is posted once and updated in place afterwards, several
 * changes become one update, and a crash between writing and sending loses nothing.
 */
export interface Outbox {
  /** Asks for the card to be there; asking again changes nothing. True when it was new. */
  post(place: CardPlace, at: number): Promise<boolean>;
  /** Says that a card was already sent by other means, as an answer to a message. */
  adopt(place: CardPlace, activityId: string, at: number): Promise<void>;
  /** Asks every place that shows it to be brought up to date. */
  touch(topic: CardPlace['topic'], ref: string, at: number): Promise<void>;
  /** Takes due work for itself until `now + leaseMs`; nobody else gets it meanwhile. */
  claim(options: { readonly now: number; readonly leaseMs: number; readonly limit: number }): Promise<OutboxClaim[]>;
  /** Records the send; false when the lease was lost to somebody else meanwhile. */
  sent(claim: OutboxClaim, activityId: string, at: number): Promise<boolean>;
  /** Gives it back; `retryAt` undefined means never again (the conversation is gone). */
  failed(claim: OutboxClaim, reason: string, retryAt: number | undefined): Promise<boolean>;
  places(topic: CardPlace['topic'], ref: string): Promise<readonly (CardPlace & { readonly activityId: string | null })[]>;
  /** Work not yet done, for health. */
  waiting(now: number): Promise<number>;
}

export interface OutboxClaim extends CardPlace {
  /** Undefined: post it. Otherwise: update that activity. */
  readonly activityId: string | undefined;
  readonly revision: number;
  readonly lease: string;
  /** Earlier tries that ended without a recorded result, so an earlier post may stand: at-least-once is as far as Teams lets one go. */
  readonly uncertain: number;
  readonly attempts: number;
}
