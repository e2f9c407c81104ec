import { inTransaction, parsed, type Database } from './database.ts';
import type { Conversation, ConversationTable } from './ports.ts';
import type { Stored } from './schema.ts';

export function conversationTable(db: Database): ConversationTable {
  return {
    remember: async (conversation) => {
      const changing = {
        tenant_id: conversation.tenantId,
        kind: conversation.kind,
        reference: JSON.stringify(conversation.reference),
        updated_at: conversation.updatedAt,
      };
      await db
        .insertInto('conversations')
        .values({ id: conversation.id, subscribed: 0, ...changing })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(changing))
        .execute();
    },
    subscribe: async (id, subscribed) => {
      const { numUpdatedRows } = await db
        .updateTable('conversations')
        .set({ subscribed: subscribed ? 1 : 0 })
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
    get: async (id) => {
      const row = await db.selectFrom('conversations').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : fromColumns(row);
    },
    list: async ({ subscribed }) => {
      let query = db.selectFrom('conversations').selectAll();
      if (subscribed !== undefined) query = query.where('subscribed', '=', subscribed ? 1 : 0);
      return (await query.orderBy('id').execute()).map(fromColumns);
    },
    forget: (id) =>
      inTransaction(db, async (transaction) => {
        await transaction.deleteFrom('conversations').where('id', '=', id).execute();
        // Cards that still wait for the conversation go with it.
        await transaction.deleteFrom('outbox').where('conversation_id', '=', id).execute();
      }),
  };
}

function fromColumns(columns: Stored<'conversations'>): Conversation {
  return {
    id: columns.id,
    tenantId: columns.tenant_id,
    kind: columns.kind as Conversation['kind'],
    reference: parsed(columns.reference),
    subscribed: columns.subscribed === 1,
    updatedAt: columns.updated_at,
  };
}
