import { HOUR, MINUTE } from '../clock.ts';
import type { SignIn } from '../signins/sign-in.ts';
import { isInterrupt } from './catalogue.ts';
import { SILENT } from './codes.ts';

/** All rows of one try, with one outcome. */
export interface Attempt {
  /** Oldest first, each id once. */
  readonly rows: readonly SignIn[];
  readonly outcome: Outcome;
  /** The code that decided: 0 for success, the failure's, or the last prompt's when nothing was finished. */
  readonly code: number;
  /** The row that decided. */
  readonly last: SignIn;
  /** Real failures on the way to the outcome: a mistyped password before the right one. */
  readonly stumbles: readonly SignIn[];
}

/** `interrupted` is a prompt that nobody finished: neither success nor failure. */
export type Outcome = 'succeeded' | 'failed' | 'interrupted';

/** A person who is prompted finishes or gives up within this time; the same session later is another try. */
const ONE_TRY = 15 * MINUTE;
/** DelegationDoesNotExist: the page that asks for consent. */
const CONSENT_ASKED = 65001;
/** Who is refused and tries again within this time is still at the same page. */
const AT_ONCE = MINUTE;
/** A sign-in page keeps its correlation id until its flow token expires. */
const ONE_PAGE = HOUR;

/**
 * Joins rows that belong to one try: same correlation id or original request, or, for interactive prompts that were left
 * open and refusals that are tried again at once, the same session on the same application. Rows may come in any order and more than once.
 * @returns attempts, newest first
 */
export function attemptsOf(rows: readonly SignIn[]): readonly Attempt[] {
  const open = new Map<string, SignIn[]>();
  const groups: SignIn[][] = [];
  for (const row of oldestFirst(rows)) {
    const keys = joiningKeys(row);
    const group = keys.map((key) => open.get(key)).find((known) => known !== undefined && continues(known, row));
    const members = group ?? [];
    if (group === undefined) groups.push(members);
    members.push(row);
    for (const key of keys) open.set(key, members);
  }
  return groups.map(attemptOf).sort((a, b) => b.last.at - a.last.at || order(b.last.id, a.last.id));
}

/** Each id once, oldest first; equal times by outcome and id so that the order never depends on the source's. */
export function oldestFirst(rows: readonly SignIn[]): SignIn[] {
  const byId = new Map<string, SignIn>();
  for (const row of rows) {
    const known = byId.get(row.id);
    // Entra rewrites a row while the sign-in goes on: the finished state wins over the prompt it replaced.
    if (known === undefined || (known.code !== 0 && row.code === 0) || (row.at > known.at && known.code !== 0))
      byId.set(row.id, row);
  }
  // In the same second the success is what the other row led to.
  return [...byId.values()].sort((a, b) => a.at - b.at || Number(a.code === 0) - Number(b.code === 0) || order(a.id, b.id));
}

function joiningKeys(row: SignIn): string[] {
  const who = row.userId ?? row.upn ?? row.servicePrincipalId ?? '';
  const keys: string[] = [];
  if (row.correlationId !== undefined) keys.push(`c|${who}|${row.correlationId}`);
  if (row.originalRequestId !== undefined) keys.push(`o|${who}|${row.originalRequestId}`);
  if (row.originalRequestId !== row.id) keys.push(`o|${who}|${row.id}`);
  if (row.sessionId !== undefined && row.type === 'interactiveUser') keys.push(`s|${who}|${row.sessionId}|${row.appId ?? ''}`);
  return keys;
}

function continues(group: readonly SignIn[], row: SignIn): boolean {
  const last = group.at(-1);
  if (last?.type !== row.type) return false;
  const sameRequest = group.some((other) => isSameRequest(other, row));
  if (row.at - last.at > (sameRequest ? ONE_PAGE : ONE_TRY)) return false;
  // A success ends the try; a refusal after it is another one, though the browser may keep the correlation id.
  if (row.code !== 0 && !isInterrupt(row.code) && group.some((other) => other.code === 0)) return false;
  if (row.type !== 'interactiveUser') return sameRequest && last.appId === row.appId && last.code !== 0;
  // A finished try is over: what the same session does next is another one, unless Entra itself says that it is the same request or
  // it comes at once.
  return sameRequest || isInterrupt(last.code) || last.code === CONSENT_ASKED || isAgain(last, row);
}

function isAgain(last: SignIn, row: SignIn): boolean {
  return last.code !== 0 && row.at - last.at <= AT_ONCE;
}

function isSameRequest(earlier: SignIn, row: SignIn): boolean {
  if (row.correlationId !== undefined && earlier.correlationId === row.correlationId) return true;
  const first = row.originalRequestId;
  return first !== undefined && (earlier.originalRequestId === first || earlier.id === first);
}

function attemptOf(rows: readonly SignIn[]): Attempt {
  const success = rows.findLast((row) => row.code === 0);
  const failures = rows.filter((row) => row.code !== 0 && !isInterrupt(row.code));
  const failure = failures.at(-1);
  // Consent that was asked for and given is a prompt like any other.
  if (success !== undefined)
    return {
      rows,
      outcome: 'succeeded',
      code: 0,
      last: success,
      stumbles: failures.filter(({ code }) => code !== CONSENT_ASKED),
    };
  if (failure !== undefined)
    return { rows, outcome: 'failed', code: failure.code, last: failure, stumbles: failures.slice(0, -1) };
  const newest = rows[rows.length - 1] as SignIn;
  const prompt = rows.findLast((row) => !SILENT.has(row.code)) ?? newest;
  return { rows, outcome: 'interrupted', code: prompt.code, last: prompt, stumbles: [] };
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
