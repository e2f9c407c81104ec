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
 * five distinct background sign-ins match. Rows must come in time order. Bounded.
 */
export interface ClassicState {
  /** Latest interactive sign-in by address. */
  readonly interactive: Map<string, Entered>;
  /** The one that the latest background sign-in was matched with: the next mostly finds it again. */
  partner: Entered | undefined;
  /** Distinct matched sign-ins by address. */
  readonly matched: Map<string, Matched>;
  /** The one that was added to last. */
  latest: Matched | undefined;
  /** Background sign-ins of the last hour that have found no partner yet. */
  waiting: { readonly at: number; readonly ip: string }[];
}

interface Entered {
  readonly ip: string;
  at: number;
}

interface Matched {
  readonly ip: string;
  events: number;
}

export function newClassic(): ClassicState {
  return { interactive: new Map(), partner: undefined, matched: new Map(), latest: undefined, waiting: [] };
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
    enter(state, ip, at);
    if (state.waiting.length === 0) return;
    state.waiting = state.waiting.filter((event) => {
      if (at - event.at > HOUR) return false;
      if (event.ip === ip) return true;
      match(state, event.ip);
      return false;
    });
  }
}

function enter({ interactive }: ClassicState, ip: string, at: number): void {
  if (interactive.size >= MOST_ADDRESSES) dropOld(interactive, at - HOUR);
  const entered = interactive.get(ip);
  if (entered !== undefined) entered.at = at;
  else if (interactive.size < MOST_ADDRESSES) interactive.set(ip, { ip, at });
}

/** True when somebody signed in at another address since then. */
function hasPartner(state: ClassicState, ip: string, since: number): boolean {
  const { interactive, partner } = state;
  if (partner !== undefined && partner.at >= since && partner.ip !== ip) return true;
  for (const other of interactive.values()) {
    if (other.ip === ip || other.at < since) continue;
    state.partner = other;
    return true;
  }
  return false;
}

function match(state: ClassicState, ip: string): void {
  const { matched, latest } = state;
  const found = latest?.ip === ip ? latest : matched.get(ip);
  if (found !== undefined) {
    found.events += 1;
    state.latest = found;
  } else if (matched.size < MOST_ADDRESSES) matched.set(ip, { ip, events: 1 });
}

function dropOld(entered: Map<string, Entered>, before: number): void {
  for (const { ip, at } of entered.values()) if (at < before) entered.delete(ip);
}

export function classicOf(state: ClassicState): Classic {
  const ips = [...state.matched.values()].filter(({ events }) => events > MORE_THAN).map(({ ip, events }) => ({ ip, events }));
  ips.sort((a, b) => b.events - a.events || (a.ip < b.ip ? -1 : 1));
  return { matches: ips.length > 0, ips };
}
