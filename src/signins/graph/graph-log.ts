import { DAY, MINUTE, lasting } from '../../clock.ts';
import type { Clock } from '../../clock.ts';
import type { Graph } from '../../entra/graph.ts';
import { segments } from '../../entra/odata.ts';
import { isSignpostError } from '../../errors.ts';
import type { SignpostError } from '../../errors.ts';
import { clean, count } from '../../text.ts';
import { telemetryGaps } from '../gaps.ts';
import type { Gap, Reader, SignInLog, SignInPage, SignInQuery } from '../log.ts';
import { matches, newestFirst, unique } from '../match.ts';
import { textStart } from '../range.ts';
import { parseSignIn } from '../schema.ts';
import { betaFilter, stableFilter } from './filter.ts';
import { costOf, readPages } from './pages.ts';
import type { PagesAsked, PagesRead } from './pages.ts';

export interface GraphLogOptions {
  readonly graph: Graph;
  readonly clock: Clock;
  /** Days that the tenant's licence keeps sign-ins: 30 with P1 or P2, 7 without. Default 30. */
  readonly retentionDays?: number;
  /** For one query with all its pages; below what a chat can wait. Default 20 s. */
  readonly deadlineMs?: number;
}

const BETA = '/beta/auditLogs/signIns';
const STABLE = '/v1.0/auditLogs/signIns';
const DEFAULT_LIMIT = 5000;
const DEFAULT_DEADLINE_MS = 20_000;
/** Rows may be this late, with multifactor sign-ins later still. */
const LATE_MS = 15 * MINUTE;

/** What one source answered, with what went wrong on the way. */
interface Outcome {
  readonly read: PagesRead;
  readonly gaps: readonly Gap[];
}

/**
 * Sign-ins through Microsoft Graph (beta, which alone has non-interactive rows and token fields). One request asks for
 * all types together and gives up to 1,000 rows, so one person's history is mostly a single request. When beta is
 * refused, v1.0 answers for interactive sign-ins, and a gap says so.
 *
 * What people must be told (no licence, role too low, throttled, cut short) is a gap, not an error.
 * @throws SignpostError entra.sign-in-needed, entra.misconfigured, chat.unauthorised, graph.bad-request
 */
export function graphLog(options: GraphLogOptions): SignInLog {
  const retentionDays = options.retentionDays ?? 30;
  return {
    source: 'graph',
    retentionDays,
    read: async (as, query) => {
      const outcome = await answer(options, as, query);
      return page(outcome, query, options.clock(), retentionDays);
    },
  };
}

async function answer(options: GraphLogOptions, as: Reader, query: SignInQuery): Promise<Outcome> {
  try {
    const single = query.id === undefined ? undefined : await byId(options, as, query, query.id);
    return single ?? (await fromBeta(options, as, query));
  } catch (error) {
    const gap = isSignpostError(error) ? gapOf(error) : undefined;
    if (gap === undefined || !isSignpostError(error)) throw error;
    return { read: { rows: [], dropped: 0, requests: costOf(error), more: false, stopped: undefined }, gaps: [gap] };
  }
}

// The cheapest way to one row; whether it finds non-interactive rows is not documented, so a miss is no verdict.
async function byId(options: GraphLogOptions, as: Reader, query: SignInQuery, id: string): Promise<Outcome | undefined> {
  try {
    const { body, requests } = await options.graph.get(as, `${BETA}${segments(id)}`, { deadlineMs: deadlineMs(options) });
    const row = parseSignIn(body);
    if (typeof row === 'string') return undefined;
    return { read: { rows: matches(query, row) ? [row] : [], dropped: 0, requests, more: false, stopped: undefined }, gaps: [] };
  } catch (error) {
    if (isSignpostError(error, 'graph.not-found', 'graph.bad-request')) return undefined;
    throw error;
  }
}

async function fromBeta(options: GraphLogOptions, as: Reader, query: SignInQuery): Promise<Outcome> {
  const asked = asking(options, as, query);
  const refusals: SignpostError[] = [];
  for (const filter of new Set([betaFilter(query, true), betaFilter(query, false)])) {
    try {
      const read = await readPages({ ...asked, path: BETA, filter });
      return { read: { ...read, requests: read.requests + costs(refusals) }, gaps: [] };
    } catch (error) {
      if (!isSignpostError(error, 'graph.bad-request', 'graph.not-found')) throw error;
      refusals.push(error);
    }
  }
  return fromStable(asked, query, refusals);
}

async function fromStable(asked: PagesAsked, query: SignInQuery, refusals: readonly SignpostError[]): Promise<Outcome> {
  const first = refusals[0];
  if (first !== undefined && !query.types.includes('interactiveUser')) throw first;
  const read = await readPages({ ...asked, path: STABLE, filter: stableFilter(query), assumed: 'interactiveUser' });
  const unread = query.types.filter((type) => type !== 'interactiveUser');
  const gaps: Gap[] = [
    { id: 'beta-fields-missing', text: 'Only the stable version of Graph answered: it has no token or session fields.' },
  ];
  if (unread.length > 0) gaps.push({ id: 'not-asked', text: 'Only interactive sign-ins were read.' });
  return { read: { ...read, requests: read.requests + costs(refusals) }, gaps };
}

function asking(options: GraphLogOptions, as: Reader, query: SignInQuery): PagesAsked {
  const { graph } = options;
  const deadline = graph.ticks() + deadlineMs(options);
  const single = query.types.length === 1 ? query.types[0] : undefined;
  return { graph, as, query, path: BETA, filter: '', limit: query.limit ?? DEFAULT_LIMIT, deadline, assumed: single };
}

function deadlineMs(options: GraphLogOptions): number {
  return options.deadlineMs ?? DEFAULT_DEADLINE_MS;
}

function costs(errors: readonly SignpostError[]): number {
  return errors.reduce((sum, error) => sum + costOf(error), 0);
}

function page({ read, gaps }: Outcome, query: SignInQuery, now: number, retentionDays: number): SignInPage {
  const limit = query.limit ?? DEFAULT_LIMIT;
  const all = [...unique(read.rows)].sort(newestFirst);
  const rows = all.slice(0, limit);
  const truncated = read.more || all.length > limit;
  const stopped = read.stopped === undefined ? undefined : gapOf(read.stopped);
  const more: Gap[] = [...gaps, ...(stopped === undefined ? [] : [stopped])];
  if (truncated) more.push({ id: 'truncated', text: `Only the newest ${count(rows.length, 'row')} were read; there are more.` });
  if (query.range !== undefined && query.userId === undefined) more.push(rangeGap(query.range));
  if (read.dropped > 0)
    more.push({ id: 'dropped-rows', text: `${count(read.dropped, 'row')} could not be understood and were left out.` });
  if (query.from < now - retentionDays * DAY) {
    more.push({ id: 'retention', text: `Entra keeps sign-ins for ${retentionDays} days; older ones cannot be read.` });
  }
  if (query.to > now - LATE_MS && stopped === undefined && gaps.length === 0) more.push(late(rows[0]?.at, now));
  const known = new Set(more.map((gap) => gap.id));
  const hidden = telemetryGaps(rows).filter((gap) => !known.has(gap.id));
  return { rows, truncated, dropped: read.dropped, gaps: [...more, ...hidden], requests: read.requests };
}

/** What asking for a range by its written beginning can miss. */
function rangeGap(range: string): Gap {
  const start = textStart(range);
  const text =
    start === undefined
      ? `Graph cannot filter by ${clean(range, 60)}: the rows of all addresses were read and narrowed here.`
      : `Graph was asked for addresses that begin with "${start}", narrowed here to ${clean(range, 60)}; ${start.includes(':') ? 'an address written with leading zeros or capitals' : 'an IPv4 address written as IPv6'} would be missed.`;
  return { id: 'not-asked', text };
}

function late(newest: number | undefined, now: number): Gap {
  const age = newest === undefined ? 'no row was found yet' : `the newest row is ${lasting(Math.max(0, now - newest))} old`;
  return { id: 'late-rows', text: `Sign-ins can take some minutes to appear; ${age}.` };
}

function gapOf(error: SignpostError): Gap | undefined {
  switch (error.code) {
    case 'graph.not-licensed':
      return { id: 'no-premium-licence', text: error.message };
    case 'graph.forbidden':
      return { id: 'role-too-low', text: error.message };
    case 'graph.throttled':
      return { id: 'throttled', text: error.message };
    case 'graph.unavailable':
    case 'graph.broken-answer':
    case 'entra.unavailable':
      return { id: 'source-unavailable', text: error.message };
    default:
      return undefined;
  }
}
