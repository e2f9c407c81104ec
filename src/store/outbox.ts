import { randomUUID } from 'node:crypto';
import type { Database } from './database.ts';
import type { CardPlace, Outbox, OutboxClaim } from './ports.ts';
import type { Stored } from './schema.ts';

/** When a card is not to be tried again: past every clock. */
const NEVER = Number.MAX_SAFE_INTEGER;

export function outboxTable(db: Database, newLease: () => string = randomUUID): Outbox {
  return {
    post: async (place, at) => {
      const { numInsertedOrUpdatedRows: inserted } = await db
        .insertInto('outbox')
        .values({ ...fresh(place, at), wanted: 1, sent: 0, activity_id: null })
        .onConflict((conflict) => conflict.columns(['topic', 'ref', 'conversation_id']).doNothing())
        .executeTakeFirstOrThrow();
      return inserted === 1n;
    },
    adopt: async (place, activityId, at) => {
      await db
        .insertInto('outbox')
        .values({ ...fresh(place, at), wanted: 1, sent: 1, activity_id: activityId })
        .onConflict((conflict) =>
          conflict.columns(['topic', 'ref', 'conversation_id']).doUpdateSet({ activity_id: activityId, sent: 1, lease: null }),
        )
        .execute();
    },
    touch: async (topic, ref, at) => {
      await db
        .updateTable('outbox')
        .set((set) => ({ wanted: set('wanted', '+', 1), due_at: at }))
        .where('topic', '=', topic)
        .where('ref', '=', ref)
        .where('due_at', '<', NEVER)
        .execute();
    },
    claim: (options) => claim(db, newLease, options),
    sent: async (taken, activityId, at) => {
      const { numUpdatedRows } = await db
        .updateTable('outbox')
        .set({
          sent: taken.revision,
          activity_id: activityId,
          due_at: at,
          lease: null,
          lease_until: null,
          attempts: 0,
          uncertain: 0,
          last_error: null,
        })
        .where((row) => row.and(keyOf(taken)))
        .where('lease', '=', taken.lease)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
    failed: async (taken, reason, retryAt) => {
      const { numUpdatedRows } = await db
        .updateTable('outbox')
        .set((set) => ({
          due_at: retryAt ?? NEVER,
          lease: null,
          lease_until: null,
          // A recorded failure is certain: this try is taken off again.
          uncertain: set('uncertain', '-', 1),
          last_error: reason,
        }))
        .where((row) => row.and(keyOf(taken)))
        .where('lease', '=', taken.lease)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
    places: async (topic, ref) => {
      const rows = await db.selectFrom('outbox').selectAll().where('topic', '=', topic).where('ref', '=', ref).execute();
      return rows.map((row) => ({ ...placeOf(row), activityId: row.activity_id }));
    },
    waiting: async (now) => {
      const { n } = await db
        .selectFrom('outbox')
        .select((select) => select.fn.countAll<number>().as('n'))
        .whereRef('sent', '<', 'wanted')
        .where('due_at', '<=', now)
        .executeTakeFirstOrThrow();
      return n;
    },
  };
}

async function claim(
  db: Database,
  newLease: () => string,
  { now, leaseMs, limit }: { readonly now: number; readonly leaseMs: number; readonly limit: number },
): Promise<OutboxClaim[]> {
  const due = await db
    .selectFrom('outbox')
    .selectAll()
    .whereRef('sent', '<', 'wanted')
    .where('due_at', '<=', now)
    .where((row) => row.or([row('lease_until', 'is', null), row('lease_until', '<=', now)]))
    .orderBy('due_at')
    .orderBy('ref')
    .limit(limit)
    .execute();
  const claims: OutboxClaim[] = [];
  for (const row of due) {
    const lease = newLease();
    // The condition is checked again by the write, so of two processes that read the same row one gets it.
    const { numUpdatedRows } = await db
      .updateTable('outbox')
      .set((set) => ({
        lease,
        lease_until: now + leaseMs,
        attempts: set('attempts', '+', 1),
        uncertain: set('uncertain', '+', 1),
      }))
      .where((key) => key.and(keyOf(placeOf(row))))
      .where((same) => (row.lease === null ? same('lease', 'is', null) : same('lease', '=', row.lease)))
      .whereRef('sent', '<', 'wanted')
      .where('due_at', '<=', now)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows !== 1n) continue;
    claims.push({
      ...placeOf(row),
      activityId: row.activity_id ?? undefined,
      revision: row.wanted,
      lease,
      uncertain: row.uncertain,
      attempts: row.attempts + 1,
    });
  }
  return claims;
}

function fresh(place: CardPlace, at: number) {
  return {
    topic: place.topic,
    ref: place.ref,
    conversation_id: place.conversationId,
    due_at: at,
    lease: null,
    lease_until: null,
    attempts: 0,
    uncertain: 0,
    last_error: null,
  };
}

function keyOf(place: CardPlace) {
  return { topic: place.topic, ref: place.ref, conversation_id: place.conversationId };
}

function placeOf(row: Stored<'outbox'>): CardPlace {
  return { topic: row.topic as CardPlace['topic'], ref: row.ref, conversationId: row.conversation_id };
}
