import { DAY } from '../clock.ts';
import type { GapId } from '../signins/log.ts';
import type { SignIn } from '../signins/sign-in.ts';
import { timingOf, type RespondDeps } from './deps.ts';
import type { ApprovalRecord } from './record.ts';

/** How far back the rows of the evidence are looked for; alerts are about the last hours. */
const BACK = 2 * DAY;

const UNREAD: ReadonlySet<GapId> = new Set(['throttled', 'source-unavailable', 'role-too-low', 'no-premium-licence']);

export interface LaterSignIns {
  /** Successful sign-ins that the action should have made impossible. */
  readonly survivors: readonly string[];
  readonly lastSurvivor: number | undefined;
  /** Up to when sign-ins would be in the log by now. */
  readonly reaches: number;
  /** `of the stolen session`, `of this person`: whose sign-ins were looked for. */
  readonly whose: string;
}

/**
 * Looks for life after the cut. After a revocation that is a successful row of a session that the evidence belongs to; when
 * the evidence carries no session id, any background row of a session that existed before the cut. After disabling it is
 * any success at all. Undefined: the log could not be read.
 */
export async function laterSignIns(deps: RespondDeps, record: ApprovalRecord, cut: number): Promise<LaterSignIns | undefined> {
  if (deps.signIns === undefined) return undefined;
  const now = deps.clock();
  const timing = timingOf(deps);
  const rows = await read(deps, record, now);
  if (rows === undefined) return undefined;
  const revoked = record.body.action === 'revoke';
  const alive = revoked ? ofRevokedSessions(rows, record.body.evidence, cut) : anyOf(rows);
  // Tokens asked for while the revocation spreads are no sign that it failed.
  const survivors = alive.rows.filter((row) => row.code === 0 && row.at >= cut + timing.settle);
  const newest = rows.reduce((latest, row) => Math.max(latest, row.at), 0);
  return {
    survivors: survivors.map((row) => row.id),
    lastSurvivor: survivors.length === 0 ? undefined : Math.max(...survivors.map((row) => row.at)),
    reaches: Math.max(newest, now - timing.logLag),
    whose: alive.whose,
  };
}

interface Alive {
  readonly rows: readonly SignIn[];
  readonly whose: string;
}

function ofRevokedSessions(rows: readonly SignIn[], evidence: readonly string[], cut: number): Alive {
  const ids = new Set(evidence);
  const stolen = sessions(rows.filter((row) => ids.has(row.id)));
  if (stolen.size > 0) return { rows: rows.filter((row) => within(stolen, row)), whose: 'of the stolen session' };
  const earlier = sessions(rows.filter((row) => row.at < cut));
  const background = rows.filter((row) => row.type === 'nonInteractiveUser' && within(earlier, row));
  return { rows: background, whose: 'of an earlier session' };
}

function anyOf(rows: readonly SignIn[]): Alive {
  return { rows, whose: 'of this person' };
}

function sessions(rows: readonly SignIn[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => (row.sessionId === undefined ? [] : [row.sessionId])));
}

function within(sessionIds: ReadonlySet<string>, row: SignIn): boolean {
  return row.sessionId !== undefined && sessionIds.has(row.sessionId);
}

async function read(deps: RespondDeps, record: ApprovalRecord, now: number): Promise<readonly SignIn[] | undefined> {
  if (deps.signIns === undefined) return undefined;
  const userId = record.body.target.id;
  try {
    const page = await deps.signIns.read('watcher', {
      types: ['interactiveUser', 'nonInteractiveUser'],
      from: record.createdAt - BACK,
      to: now,
      userId,
    });
    if (page.truncated || page.gaps.some(({ id }) => UNREAD.has(id))) return undefined;
    // Graph has answered filters with other people's rows before.
    return page.rows.filter((row) => row.userId === undefined || row.userId.toLowerCase() === userId.toLowerCase());
  } catch {
    return undefined;
  }
}
