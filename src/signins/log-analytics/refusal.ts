import { SignpostError } from '../../errors.ts';
import { clean, count } from '../../text.ts';
import type { Gap } from '../log.ts';
import { typesNamedIn } from './tables.ts';
import type { Seen } from './watched.ts';

/** Why there are no rows. */
export interface Refusal {
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly code?: string | undefined;
  /** The service's own words, the innermost ones last. */
  readonly texts: readonly string[];
  readonly claims?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  /** Time was up. */
  readonly late: boolean;
  readonly cause?: unknown;
}

/** The service's errors nest two or three deep. */
const DEEPEST = 6;
const MOST_DETAILS = 50;

/** What the client's error stands for: the wire knows better than the error. */
export function refusalOf({ last }: Seen, late: boolean, cause: unknown): Refusal {
  if (last === undefined) return { status: 0, texts: [], late, cause };
  const error = field(parsed(last.text), 'error');
  const { status, claims, retryAfterMs } = last;
  return { status, code: textOf(field(error, 'code')), texts: messagesIn(error), claims, retryAfterMs, late: false, cause };
}

/**
 * What people are told instead of rows.
 * @throws SignpostError entra.sign-in-needed, entra.misconfigured, logs.bad-request: nothing that a later try would change
 */
export function gapOf(refusal: Refusal): Gap {
  const { status, code, texts, claims, late, cause } = refusal;
  const detail = { status, logsCode: code, logsMessage: clean(texts.at(-1) ?? '', 500) };
  switch (status) {
    case 0:
      return { id: 'source-unavailable', text: silent(late, texts) };
    case 200:
      return { id: 'source-unavailable', text: 'Log Analytics sent an answer that cannot be read; try again.' };
    case 204:
      return { id: 'source-unavailable', text: NO_DATA };
    case 400:
      return unasked(texts, new SignpostError('logs.bad-request', BAD_REQUEST, { cause, detail }));
    case 401:
      throw new SignpostError('entra.sign-in-needed', 'Entra wants you to sign in again.', {
        cause,
        detail: { ...detail, claims },
      });
    case 403:
      if (code?.startsWith('InvalidAuthenticationToken') === true)
        throw new SignpostError('entra.misconfigured', WRONG_TOKEN, { cause, detail });
      return { id: 'role-too-low', text: NO_ROLE };
    case 404:
      return { id: 'source-unavailable', text: NO_WORKSPACE };
    case 429:
      return { id: 'throttled', text: busy(refusal.retryAfterMs) };
    default:
      return { id: 'source-unavailable', text: `Log Analytics answered with an error (HTTP ${status}); try again in a moment.` };
  }
}

const BAD_REQUEST = 'Log Analytics did not accept the query.';
const WRONG_TOKEN = 'Log Analytics does not accept the token of Entra: SIGNPOST_LOG_ANALYTICS_ENDPOINT is of another cloud.';
const NO_ROLE =
  'Reading sign-ins needs the Azure role Log Analytics Reader on the workspace; its owner can give it to you, and it can take an hour to work.';
const NO_WORKSPACE =
  'The Log Analytics workspace was not found: an administrator has to check SIGNPOST_LOG_ANALYTICS_WORKSPACE, which is the workspace id.';
const NO_DATA = `The Log Analytics workspace holds no data: an administrator has to send Entra's sign-in logs there (diagnostic settings).`;
const WRONG_PLAN =
  'A sign-in table of the workspace has the Basic or Auxiliary plan, which cannot be read together with others: an administrator has to set it to Analytics.';

function silent(late: boolean, texts: readonly string[]): string {
  if (late) return 'Log Analytics did not answer in time; ask about one person or a shorter time.';
  return texts[0] ?? 'Log Analytics could not be reached; try again in a moment.';
}

function busy(retryAfterMs = 0): string {
  const wait = retryAfterMs === 0 ? 'in a moment' : `in ${count(Math.ceil(retryAfterMs / 1000), 'second')}`;
  return `Log Analytics is busy; try again ${wait}.`;
}

/** A workspace with none of the tables, or with tables of another plan, is set up wrongly; any other refusal is our fault. */
function unasked(texts: readonly string[], fault: SignpostError): Gap {
  const all = texts.join(' ');
  if (/\b(basic|auxiliary)\b.*\b(logs?|plan|table)/i.test(all)) return { id: 'source-unavailable', text: WRONG_PLAN };
  if (/'fuzzy' mode/i.test(all) || isTableMissing(all)) return { id: 'source-unavailable', text: NO_DATA };
  throw fault;
}

/** True for `Failed to resolve table … named 'SigninLogs'` and its like. */
export function isTableMissing(text: string): boolean {
  return /\bresolve\b/i.test(text) && typesNamedIn(text).length > 0;
}

/** What went wrong although there was an answer, in the service's words: the client drops the inner messages. */
export function warningsOf({ last }: Seen): readonly string[] {
  return messagesIn(field(parsed(last?.text ?? ''), 'error'));
}

/** Every message of a nested error of the service, outermost first. */
function messagesIn(error: unknown, depth = 0): readonly string[] {
  if (depth > DEEPEST) return [];
  const details = field(error, 'details');
  const listed: readonly unknown[] = Array.isArray(details) ? details.slice(0, MOST_DETAILS) : [];
  const inner = [field(error, 'innererror'), ...listed];
  const deeper = inner.flatMap((one) => messagesIn(one, depth + 1));
  const own = textOf(field(error, 'message'));
  return own === undefined ? deeper : [own, ...deeper];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
