import type { SignIn } from '../../signins/sign-in.ts';
import type { Classic } from './verdict.ts';

const HOUR = 3_600_000;
const MORE_THAN = 5;
/** Per person; beyond these the count is a lower bound. */
const MOST_ADDRESSES = 64;
const MOST_WAITING = 512;

/**
 * The source material's query taken literally, for one person: each successful background sign-in is joined with every
 * successful interactive sign-in of the person within an hour (before or after) whose address differs; addresses with more than
 * five distinct background sign-ins match. Rows must come in time order. Plain data; bounded.
 */
export interface ClassicState {
  /** Latest interactive time by address. */
  readonly interactive: Map<string, number>;
  /** The address that the latest background sign-in was matched with: the next one mostly finds it again. */
  partner: string | undefined;
  /** Distinct matched sign-ins by address. */
  readonly matched: Map<string, number>;
  /** Background sign-ins of the last hour that have found no partner yet. */
  waiting: { readonly at: number; readonly ip: string }[];
}

export function newClassic(): ClassicState {
  return { interactive: new Map(), partner: undefined, matched: new Map(), waiting: [] };
}

export function addClassic(state: ClassicState, row: SignIn): void {
  const { ip, at } = row;
  if (row.code !== 0 || ip === undefined || ip.length > 64) return;
  if (row.type === 'nonInteractiveUser') {
    if (hasPartner(state, ip, at - HOUR)) {
      match(state, ip);
      return;
    }
    if (state.waiting.length >= MOST_WAITING) state.waiting.splice(0, MOST_WAITING / 2);
    state.waiting.push({ at, ip });
  } else if (row.type === 'interactiveUser') {
    if (state.interactive.size >= MOST_ADDRESSES) dropOld(state.interactive, at - HOUR);
    state.interactive.delete(ip);
    if (state.interactive.size < MOST_ADDRESSES) state.interactive.set(ip, at);
    if (state.waiting.length === 0) return;
    state.waiting = state.waiting.filter((event) => {
      if (at - event.at > HOUR) return false;
      if (event.ip === ip) return true;
      match(state, event.ip);
      return false;
    });
  }
}

/** True when somebody signed in at another address since then. */
function hasPartner(state: ClassicState, ip: string, since: number): boolean {
  const { interactive, partner } = state;
  if (partner !== undefined && partner !== ip && (interactive.get(partner) ?? -Infinity) >= since) return true;
  for (const [other, then] of interactive) {
    if (other === ip || then < since) continue;
    state.partner = other;
    return true;
  }
  return false;
}

function match(state: ClassicState, ip: string): void {
  if (state.matched.has(ip) || state.matched.size < MOST_ADDRESSES) state.matched.set(ip, (state.matched.get(ip) ?? 0) + 1);
}

function dropOld(times: Map<string, number>, before: number): void {
  for (const [ip, at] of times) if (at < before) times.delete(ip);
}

export function classicOf(state: ClassicState): Classic {
  const ips = [...state.matched].filter(([, events]) => events > MORE_THAN).map(([ip, events]) => ({ ip, events }));
  ips.sort((a, b) => b.events - a.events || (a.ip < b.ip ? -1 : 1));
  return { matches: ips.length > 0, ips };
}
