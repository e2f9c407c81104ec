import { createHash } from 'node:crypto';
import type { Stored } from './schema.ts';

/** What the first entry calls the hash before it. */
export const GENESIS = '0'.repeat(64);

/** SHA-256 over the hash before and every column of the entry, as one JSON array so that no two entries read alike. */
export function chainHash(entry: Omit<Stored<'audit'>, 'hash'>): string {
  const text = JSON.stringify([
    entry.previous,
    entry.seq,
    entry.at,
    entry.actor_id,
    entry.actor_name,
    entry.kind,
    entry.subject_id,
    entry.approval_id,
    entry.alert_id,
    entry.text,
    entry.detail,
  ]);
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
