import type { Graph } from '../../entra/graph.ts';
import { SignpostError, isSignpostError } from '../../errors.ts';
import type { Reader, SignInQuery } from '../log.ts';
import { matches } from '../match.ts';
import { parseSignIn } from '../schema.ts';
import { createSharedText } from '../schema/shared.ts';
import type { SignIn, SignInType } from '../sign-in.ts';

/** What following a list came to, as far as it went. */
export interface PagesRead {
  readonly rows: readonly SignIn[];
  readonly dropped: number;
  readonly requests: number;
  /** More pages were left unread. */
  readonly more: boolean;
  /** Why reading stopped early, when a failure stopped it. */
  readonly stopped: SignpostError | undefined;
}

export interface PagesAsked {
  readonly graph: Graph;
  readonly as: Reader;
  readonly query: SignInQuery;
  readonly path: string;
  readonly filter: string;
  readonly limit: number;
  /** On the Graph door's clock: no page is begun after it. */
  readonly deadline: number;
  /** Type of rows that do not tell. */
  readonly assumed: SignInType | undefined;
}

/** Graph's default and largest page. */
export const PAGE_ROWS = 1000;
/** Requests that a tenant may send in ten seconds: a filter that Graph does not know must not read on and on. */
const FEW_PAGES = 5;

/**
 * Follows a list newest first until it ends, the limit is reached, or time is up. A failure after the first page keeps
 * what was read; a failure of the first is thrown.
 */
export async function readPages(asked: PagesAsked): Promise<PagesRead> {
  const rows: SignIn[] = [];
  const reading = { brief: false, shared: createSharedText() };
  let dropped = 0;
  let requests = 0;
  let next: string | undefined;
  let left = Math.max(FEW_PAGES, Math.ceil(asked.limit / PAGE_ROWS));
  do {
    left -= 1;
    const page = await onePage(asked, next, rows.length > 0 || next !== undefined);
    if (page instanceof SignpostError) return { rows, dropped, requests: requests + costOf(page), more: true, stopped: page };
    requests += page.requests;
    for (const value of page.values) {
      const row = parseSignIn(value, asked.assumed, reading);
      if (typeof row === 'string') dropped += 1;
      else if (matches(asked.query, row)) rows.push(row);
    }
    next = page.next;
  } while (next !== undefined && left > 0 && rows.length < asked.limit && asked.graph.ticks() < asked.deadline);
  return { rows, dropped, requests, more: next !== undefined, stopped: undefined };
}

/** Requests that a failure cost. */
export function costOf(error: SignpostError): number {
  return typeof error.detail.requests === 'number' ? error.detail.requests : 0;
}

interface Page {
  readonly values: readonly unknown[];
  readonly next: string | undefined;
  readonly requests: number;
}

async function onePage(asked: PagesAsked, next: string | undefined, keepGoing: boolean): Promise<Page | SignpostError> {
  const { graph, as, path, filter } = asked;
  const deadlineMs = Math.max(1, asked.deadline - asked.graph.ticks());
  try {
    const query = { $filter: filter, $top: String(Math.min(PAGE_ROWS, asked.limit)) };
    const answer = await (next === undefined ? graph.get(as, path, { query, deadlineMs }) : graph.get(as, next, { deadlineMs }));
    return { ...list(answer.body, path), requests: answer.requests };
  } catch (error) {
    const passing = isSignpostError(error, 'graph.throttled', 'graph.unavailable', 'graph.broken-answer', 'graph.bad-request');
    if (passing && keepGoing) return error;
    throw error;
  }
}

function list(body: unknown, path: string): { readonly values: readonly unknown[]; readonly next: string | undefined } {
  const { value, '@odata.nextLink': next } = (body ?? {}) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(value))
    throw new SignpostError('graph.broken-answer', 'Microsoft Graph sent no list.', { detail: { path } });
  return { values: value, next: typeof next === 'string' ? next : undefined };
}
