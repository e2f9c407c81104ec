import { advance } from './change.ts';
import { timingOf, type RespondDeps } from './deps.ts';
import { NOBODY } from './perform.ts';
import { checkProof } from './proof.ts';
import { fromRow, type ApprovalRecord } from './record.ts';

/** How often one approval is read back without being asked. */
const PAUSE = 60_000;

/**
 * Goes through what is not finished: expires what nobody pressed, gives back what was claimed but never begun, calls what was
 * begun but never answered "unknown" and reads it back, and completes proofs that had to wait for the log.
 */
export async function resumeAll(deps: RespondDeps): Promise<void> {
  const rows = await deps.store.approvals.list({ states: ['requested', 'approved', 'performing', 'unknown', 'done', 'proven'] });
  for (const row of rows) await resumeOne(deps, fromRow(row));
}

async function resumeOne(deps: RespondDeps, record: ApprovalRecord): Promise<void> {
  const now = deps.clock();
  switch (record.state) {
    case 'requested':
      if (now >= record.expiresAt) await advance(deps, record, 'expire', { by: null });
      return;
    case 'approved':
      if (leaseOver(record, now)) await advance(deps, record, 'release', { by: null, remark: STOPPED, body: NOBODY });
      return;
    case 'performing': {
      if (!leaseOver(record, now)) return;
      const unknown = await advance(deps, record, 'lose', { by: null, remark: STOPPED });
      if (unknown !== undefined) await checkProof(deps, unknown, 'watcher');
      return;
    }
    default:
      if (isDue(deps, record, now)) await checkProof(deps, record, 'watcher');
  }
}

function leaseOver({ leaseUntil }: ApprovalRecord, now: number): boolean {
  return leaseUntil === null || now >= leaseUntil;
}

/** A proof is completed once the log can be trusted to be complete, and looked at once more when the last access tokens are gone. */
function isDue(deps: RespondDeps, { state, body }: ApprovalRecord, now: number): boolean {
  const timing = timingOf(deps);
  const checkedAt = body.proof?.checkedAt ?? 0;
  if (now - checkedAt < PAUSE) return false;
  if (state === 'unknown') return true;
  const since = body.performedAt ?? now;
  const times = [timing.settle, timing.settle + timing.logLag, timing.lastTokens].map((after) => since + after);
  return times.some((due) => now >= due && checkedAt < due);
}

const STOPPED = 'Signpost was interrupted.';
