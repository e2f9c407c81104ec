import { DAY, MINUTE, lasting } from '../../clock.ts';
import type { Clock } from '../../clock.ts';
import { count, listed } from '../../text.ts';
import { telemetryGaps } from '../gaps.ts';
import type { Gap, Reader, SignInLog, SignInPage, SignInQuery } from '../log.ts';
import { newestFirst, unique } from '../match.ts';
import type { SignIn, SignInType } from '../sign-in.ts';
import { createAsk } from './ask.ts';
import type { AskOptions } from './ask.ts';
import { kqlOf, searched } from './kql.ts';
import { gapOf } from './refusal.ts';
import { readRows } from './rows.ts';
import { CATEGORY_OF } from './tables.ts';
import { readWarnings } from './warnings.ts';

export interface LogAnalyticsOptions extends AskOptions {
  readonly clock: Clock;
  /** Rows of any other tenant are left out. */
  readonly tenantId: string;
  /** Days that the workspace keeps sign-ins. */
  readonly retentionDays: number;
  /** For one query of a person; below what a chat can wait. Default 20 s. */
  readonly deadlineMs?: number;
}

const DEFAULT_LIMIT = 5_000;
/** The service gives at most 500,000 rows or about 100 MB; a sign-in with its policies can have 3 KB. */
const LARGEST = 30_000;
const DEADLINE_MS = 20_000;
/** Nobody waits for the watcher, and a busy hour of a large tenant takes a while. */
const WATCHER_DEADLINE_MS = 120_000;
/** Rows may be this late, and later in rare cases. */
const LATE_MS = 15 * MINUTE;

/**
 * Sign-ins from a Log Analytics workspace that Entra exports to: one request a query, whatever the size of the tenant. The
 * reader's own Azure role decides what is seen. Rows become the same `SignIn`s as Graph's.
 *
 * What people must be told (role too low, throttled, a table missing, cut short) is a gap, not an error.
 * @throws SignpostError entra.sign-in-needed, entra.misconfigured, chat.unauthorised, logs.bad-request
 */
export function logAnalyticsLog(options: LogAnalyticsOptions): SignInLog {
  const ask = createAsk(options);
  return {
    source: 'log-analytics',
    retentionDays: options.retentionDays,
    read: async (as, query) => {
      const limit = Math.min(query.limit ?? DEFAULT_LIMIT, LARGEST);
      // One more than wanted tells whether there are more.
      const kql = kqlOf(query, options.tenantId, limit + 1);
      const asked = await ask({ as, kql, ...searched(query), deadlineMs: deadlineOf(options, as) });
      const { requests } = asked;
      if (asked.kind === 'refused') return { rows: [], truncated: false, dropped: 0, gaps: [gapOf(asked.refusal)], requests };
      const read = readRows(asked.tables, query, options.tenantId);
      const warned = readWarnings(asked.warnings);
      const all = [...unique(read.rows)].sort(newestFirst);
      const rows = all.slice(0, limit);
      const truncated = all.length > limit || warned.cut;
      const gaps = [
        ...missing(query.types, read.found),
        ...warned.gaps,
        ...(all.length > limit ? [more(rows.length)] : []),
        ...leftOut(read.dropped, read.foreign),
        ...ends(query, options, rows),
        ...telemetryGaps(rows),
      ];
      return { rows, truncated, dropped: read.dropped, gaps, requests } satisfies SignInPage;
    },
  };
}

function deadlineOf({ deadlineMs }: LogAnalyticsOptions, as: Reader): number {
  return deadlineMs ?? (as === 'watcher' ? WATCHER_DEADLINE_MS : DEADLINE_MS);
}

/** A type without a table was not read; without any table nothing was. */
function missing(asked: readonly SignInType[], found: ReadonlySet<SignInType>): readonly Gap[] {
  const absent = asked.filter((type) => !found.has(type));
  if (absent.length === 0) return [];
  const categories = listed(absent.map((type) => CATEGORY_OF[type]));
  const text = `The workspace has no ${categories}: an administrator has to add them to Entra's diagnostic setting.`;
  return [{ id: absent.length === asked.length ? 'source-unavailable' : 'not-asked', text }];
}

function more(rows: number): Gap {
  return { id: 'truncated', text: `Only the newest ${count(rows, 'row')} were read; there are more.` };
}

function leftOut(dropped: number, foreign: number): readonly Gap[] {
  const gaps: Gap[] = [];
  if (dropped > 0) gaps.push({ id: 'dropped-rows', text: `${count(dropped, 'row')} could not be understood and were left out.` });
  if (foreign > 0) gaps.push({ id: 'dropped-rows', text: `${count(foreign, 'row')} of another tenant were left out.` });
  return gaps;
}

/** What lies beyond the two ends of the log. */
function ends(query: SignInQuery, { clock, retentionDays }: LogAnalyticsOptions, rows: readonly SignIn[]): readonly Gap[] {
  const now = clock();
  const gaps: Gap[] = [];
  if (query.from < now - retentionDays * DAY)
    gaps.push({ id: 'retention', text: `The workspace keeps sign-ins for ${retentionDays} days; older ones cannot be read.` });
  if (query.to > now - LATE_MS) {
    const newest = rows[0]?.at;
    const age = newest === undefined ? 'no row was found yet' : `the newest row is ${lasting(Math.max(0, now - newest))} old`;
    gaps.push({ id: 'late-rows', text: `Sign-ins can take some minutes to reach the workspace; ${age}.` });
  }
  return gaps;
}
