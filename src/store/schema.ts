import type { ColumnType, Selectable } from 'kysely';

/** The tables as kysely sees them. JSON is kept as text so that both databases give back the very bytes that were hashed. */
export interface Schema {
  approvals: ApprovalsColumns;
  audit: AuditColumns;
  audit_head: { id: number; seq: number; hash: string };
  alerts: AlertsColumns;
  mutes: MutesColumns;
  marks: { name: string; version: number; value: string };
  conversations: ConversationsColumns;
  outbox: OutboxColumns;
}

/** Written once. */
type Fixed<T> = ColumnType<T, T, never>;

interface ApprovalsColumns {
  id: Fixed<string>;
  version: number;
  state: string;
  open_key: string | null;
  target_id: Fixed<string>;
  alert_id: Fixed<string | null>;
  created_at: Fixed<number>;
  expires_at: Fixed<number>;
  lease_until: number | null;
  body: string;
}

interface AuditColumns {
  seq: Fixed<number>;
  at: Fixed<number>;
  actor_id: Fixed<string>;
  actor_name: Fixed<string>;
  kind: Fixed<string>;
  subject_id: Fixed<string | null>;
  approval_id: Fixed<string | null>;
  alert_id: Fixed<string | null>;
  text: Fixed<string>;
  detail: Fixed<string>;
  previous: Fixed<string>;
  hash: Fixed<string>;
}

interface AlertsColumns {
  id: Fixed<string>;
  version: number;
  state: string;
  severity: string;
  group_key: string | null;
  subject_id: Fixed<string>;
  opened_at: number;
  updated_at: number;
  last_at: number;
  body: string;
}

interface MutesColumns {
  id: Fixed<string>;
  user_ref: Fixed<string | null>;
  app_ref: Fixed<string | null>;
  ip: Fixed<string | null>;
  from_at: Fixed<number>;
  until_at: number;
  reason: Fixed<string>;
  by_id: Fixed<string>;
  by_name: Fixed<string>;
}

interface ConversationsColumns {
  id: Fixed<string>;
  tenant_id: string;
  kind: string;
  reference: string;
  subscribed: number;
  updated_at: number;
}

interface OutboxColumns {
  topic: Fixed<string>;
  ref: Fixed<string>;
  conversation_id: Fixed<string>;
  /** Revision that should be seen. */
  wanted: number;
  /** Revision that was sent; 0 before the first post. */
  sent: number;
  activity_id: string | null;
  due_at: number;
  lease: string | null;
  lease_until: number | null;
  attempts: number;
  uncertain: number;
  last_error: string | null;
}

export type Stored<Table extends keyof Schema> = Selectable<Schema[Table]>;
