import type { Gap } from '../../signins/log.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import { dayOf } from '../baseline/items.ts';
import { newPerson, type Person } from '../baseline/person.ts';
import { createKnownNetworks } from '../networks/known.ts';
import { createObserve } from '../observation.ts';
import { createTenantNetworks } from '../tenant.ts';
import { addClassic, classicOf, newClassic } from './classic.ts';
import { indicatorsOf, sessionViews } from './view.ts';
import { createFollow } from './follow.ts';
import { weigh, type Weighed } from './weigh.ts';
import type { ReplayCoverage, ReplayOptions, ReplayVerdict, Verdict } from './verdict.ts';

/**
 * Was this person's session stolen between `from` and `to`? Takes the person's rows in any order, duplicates allowed; rows
 * before `from` are the baseline (thirty days is best). Pure: the same rows give the same verdict.
 */
export function judgeReplay(rows: readonly SignIn[], options: ReplayOptions): ReplayVerdict {
  const ordered = ownRows(rows, options);
  const person = newPerson(options.userId ?? '', dayOf(ordered[0]?.at ?? options.from));
  const observe = createObserve(options.lookup);
  const follow = createFollow({
    known: createKnownNetworks(options.knownNetworks ?? [], muted(options)),
    tenant: createTenantNetworks(),
  });
  const classic = newClassic();
  const seen = { rows: 0, baselineRows: 0, interactive: 0, background: 0, confidential: 0, usable: 0, stale: 0 };
  const kept: Weighed[] = [];
  for (const row of ordered) {
    const observation = observe(row);
    const inside = row.at >= options.from;
    const before = person.confidential;
    const step = follow(observation, person);
    if (!inside) {
      seen.baselineRows += 1;
      continue;
    }
    seen.rows += 1;
    addClassic(classic, row);
    if (row.type === 'nonInteractiveUser') seen.background += 1;
    else seen.interactive += 1;
    if (person.confidential > before) seen.confidential += 1;
    if (step !== undefined) kept.push(step);
  }
  const worst = worstOf(person, kept, options.from);
  const coverage: ReplayCoverage = { ...pick(seen), baselineDays: Math.max(0, person.days) };
  const found = conclude(ordered, worst, coverage, options);
  return {
    verdict: found.verdict,
    score: worst?.score ?? 0,
    reason: found.reason,
    indicators: worst === undefined ? [] : indicatorsOf(worst),
    classic: classicOf(classic),
    gaps: gapsOf(ordered, coverage, worst),
    sessions: sessionViews(person, options.from, worst?.leg),
    coverage,
  };
}

function pick(seen: Omit<ReplayCoverage, 'baselineDays'>): Omit<ReplayCoverage, 'baselineDays'> {
  const { rows, baselineRows, interactive, background, confidential } = seen;
  return { rows, baselineRows, interactive, background, confidential };
}

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
      (options.userId === undefined || row.userId === options.userId),
  );
  own.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const ids = new Set<string>();
  return own.filter((row) => !ids.has(row.id) && ids.add(row.id) && true);
}
