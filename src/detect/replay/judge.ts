import type { SignIn } from '../../signins/sign-in.ts';
import { dayOf } from '../baseline/items.ts';
import { newPerson, type Person } from '../baseline/person.ts';
import { createKnownNetworks } from '../networks/known.ts';
import { createObserve } from '../observation.ts';
import { createLearnedAsns } from '../networks/asns.ts';
import { createTenantNetworks } from '../tenant.ts';
import { addClassic, classicOf, newClassic } from './classic.ts';
import { indicatorsOf, sessionViews } from './view.ts';
import { createFollow } from './follow.ts';
import { createTaking, type Taken } from './taken.ts';
import { replayGaps } from './gaps.ts';
import { weigh, type Weighed } from './weigh.ts';
import type { ReplayCoverage, ReplayOptions, ReplayVerdict, Verdict } from './verdict.ts';

/**
 * Was this person's session stolen between `from` and `to`? Takes the person's rows in any order, duplicates allowed; rows
 * before `from` are the baseline (thirty days is best). Pure: the same rows give the same verdict.
 */
export function judgeReplay(rows: readonly SignIn[], options: ReplayOptions): ReplayVerdict {
  const ordered = ownRows(rows, options);
  const person = newPerson(options.userId ?? '', dayOf(ordered[0]?.at ?? options.from));
  const observe = createObserve(options.lookup, createLearnedAsns());
  const mutes = muted(options);
  const surroundings = {
    known: createKnownNetworks(options.knownNetworks ?? [], mutes),
    tenant: createTenantNetworks(),
  };
  const follow = createFollow(surroundings);
  const taking = createTaking(person, surroundings, ordered[0]?.at ?? options.from, mutes);
  const classic = newClassic();
  const window = { rows: 0, baselineRows: 0, interactive: 0, background: 0, confidential: 0 };
  const before: Weighed[] = [];
  let start = { placed: 0, confidential: 0, background: 0 };
  for (const row of ordered) {
    if (row.at < options.from) window.baselineRows += 1;
    else {
      if (window.rows === 0) start = { placed: person.placed, confidential: person.confidential, background: person.background };
      window.rows += 1;
      if (row.type === 'nonInteractiveUser') window.background += 1;
      else window.interactive += 1;
      addClassic(classic, row);
    }
    const seen = observe(row);
    taking.see(seen);
    const weighed = follow(seen, person);
    if (weighed !== undefined && row.at >= options.from && weighed.verdict !== 'none') before.push(weighed);
  }
  window.confidential = person.confidential - start.confidential;
  const coverage: ReplayCoverage = { ...window, baselineDays: person.days };
  const worst = worstOf(person, before, options.from);
  const found = conclude(worst, coverage, {
    successes: ordered.some((row) => row.at >= options.from && row.code === 0),
    placed: person.placed - start.placed,
    background: person.background - start.background,
    sessions: ordered.some((row) => row.sessionId !== undefined),
  });
  return {
    ...withRules(found, worst, () => taking.since(options.from)),
    classic: classicOf(classic),
    gaps: replayGaps(ordered, coverage, worst),
    sessions: sessionViews(person, options.from, worst?.leg),
    coverage,
  };
}

/** Where the sessions themselves show nothing, the rules about how sessions are taken are asked. */
function withRules(
  found: { readonly verdict: Verdict; readonly reason: string },
  worst: Weighed | undefined,
  ask: () => Taken | undefined,
): Pick<ReplayVerdict, 'verdict' | 'reason' | 'score' | 'indicators'> {
  const indicators = worst === undefined ? [] : indicatorsOf(worst);
  const score = worst?.score ?? 0;
  const taken = found.verdict === 'none' || found.verdict === 'unknown' ? ask() : undefined;
  if (taken === undefined) return { ...found, score, indicators };
  return {
    verdict: taken.verdict,
    reason: '',
    score: Math.max(score, taken.score),
    indicators: [...taken.indicators, ...indicators],
  };
}

/**
 * The final view of every leg that is still remembered, and every view of those that are not. What looked like a theft for a while is
 * asked about even when the end looks harmless: an alert told of it, and it grows familiar merely by going on.
 */
function worstOf(person: Person, before: readonly Weighed[], from: number): Weighed | undefined {
  const legs = person.sessions.flatMap((session) =>
    session.legs.filter((leg) => leg.last >= from).map((leg) => ({ session, leg })),
  );
  const now = legs.map(({ session, leg }) => {
    const weighed = weigh(person, session, leg);
    leg.score = weighed.verdict === 'none' ? 0 : weighed.score;
    return weighed;
  });
  const remembered = new Set(legs.map(({ leg }) => leg));
  const then = before.map((weighed) => (remembered.has(weighed.leg) ? atMostPossible(weighed) : weighed));
  const all = [...now, ...then].filter(({ ids }) => ids.length > 0);
  return all.sort((a, b) => rank(b.verdict) - rank(a.verdict) || b.score - a.score || b.unexplained - a.unexplained)[0];
}

function atMostPossible(weighed: Weighed): Weighed {
  return weighed.verdict === 'likely' ? { ...weighed, verdict: 'possible' } : weighed;
}

function rank(verdict: Verdict): number {
  return { likely: 3, possible: 2, unknown: 1, none: 0 }[verdict];
}

interface Usable {
  readonly successes: boolean;
  /** Successes whose address is the caller's own. */
  readonly placed: number;
  readonly background: number;
  /** Some row names its session. */
  readonly sessions: boolean;
}

function conclude(worst: Weighed | undefined, coverage: ReplayCoverage, usable: Usable): { verdict: Verdict; reason: string } {
  if (worst?.verdict === 'likely' || worst?.verdict === 'possible') return { verdict: worst.verdict, reason: '' };
  if (coverage.rows === 0) return { verdict: 'unknown', reason: 'There are no sign-ins of this person in this time.' };
  if (!usable.successes) return { verdict: 'none', reason: 'No sign-in succeeded, so there was no session to steal.' };
  if (usable.background > 0 && coverage.confidential === usable.background) return { verdict: 'unknown', reason: CONFIDENTIAL };
  if (usable.placed === 0)
    return { verdict: 'unknown', reason: 'The sign-ins carry no address of the person, so networks cannot be compared.' };
  if (worst?.verdict === 'unknown') return { verdict: 'unknown', reason: COLD };
  if (coverage.rows + coverage.baselineRows === 1) return { verdict: 'unknown', reason: ALONE };
  if (usable.background === 0 && !usable.sessions) return { verdict: 'unknown', reason: BY_HAND };
  return { verdict: 'none', reason: '' };
}

const CONFIDENTIAL =
  'All background sign-ins come from web applications that hold the token themselves: their address is that of the first sign-in, so it proves nothing.';
const BY_HAND =
  'There are only sign-ins by hand, without session ids: a replayed token shows in background sign-ins, and in sessions that change networks.';
const ALONE = 'There is a single sign-in of this person, and nothing to compare it with.';
const COLD = 'A new network was used, but there is too little history to know whether it is new for this person.';

function muted(options: ReplayOptions): NonNullable<ReplayOptions['mutes']> {
  const now = options.now ?? options.to;
  return (options.mutes ?? []).filter((mute) => mute.until === undefined || mute.until > now);
}

/** The person's user rows up to `to`, oldest first, each id once. */
function ownRows(rows: readonly SignIn[], options: ReplayOptions): SignIn[] {
  const own = rows.filter(
    (row) =>
      row.at < options.to &&
      (row.type === 'interactiveUser' || row.type === 'nonInteractiveUser') &&
      (options.userId === undefined || (row.userId ?? row.upn) === options.userId),
  );
  own.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const byId = new Map<string, SignIn>();
  for (const row of own) byId.set(row.id, row);
  return [...byId.values()];
}
