import { keyOf } from '../baseline/items.ts';
import { placeKey, type Person } from '../baseline/person.ts';
import { createIncidents } from '../engine/incidents.ts';
import { createMuting } from '../engine/muting.ts';
import { createRunner } from '../engine/runner.ts';
import type { Finding } from '../finding.ts';
import type { Observation } from '../observation.ts';
import { emptyStats, type Mute } from '../options.ts';
import { RULES } from '../rules/index.ts';
import type { Around } from '../rules/rule.ts';
import { createArrivals, createTenantHours } from '../tenant.ts';
import { isOwn, type Surroundings } from './known.ts';
import type { Indicator, Verdict } from './verdict.ts';
import { LIKELY, POSSIBLE } from './weights.ts';

/** Rules about how a session or an account is taken, where the sessions themselves show nothing; an alert and an answer agree. */
const ASKED: ReadonlySet<string> = new Set([
  ...['abused-application', 'account-takeover', 'aitm-kit', 'device-code-phishing', 'forged-federation', 'guest-takeover'],
  ...['mfa-fatigue', 'prt-misuse'],
]);
/** Below high it says that nobody got in. */
const IN_VAIN = 'mfa-fatigue';
const TAKING = RULES.filter(({ id }) => ASKED.has(id));
const MOST_EVIDENCE = 10;

export interface Taken {
  readonly verdict: Verdict;
  readonly score: number;
  readonly indicators: readonly Indicator[];
}

export interface Taking {
  /** Takes the person's rows in time order, each before the person's history knows it. */
  see(seen: Observation): void;
  /** What the rules say about the time from `from` on; `undefined` when none speaks up. */
  since(from: number): Taken | undefined;
}

/** Runs those rules beside the sessions of one person. */
export function createTaking(person: Person, surroundings: Surroundings, began: number, mutes: readonly Mute[]): Taking {
  const incidents = createIncidents();
  const hours = createTenantHours();
  const runner = createRunner(TAKING, { incidents, muting: createMuting(mutes), stats: emptyStats(), windows: [] });
  const own = keyOf(person.id);
  const around: Around = {
    person,
    since: began,
    isOwnNetwork: (seen) => isOwn(seen, surroundings),
    isKnownPlace: (seen) => isOwn(seen, surroundings) || surroundings.tenant.isKnown(placeKey(seen), own),
    isUsualHour: (at) => hours.isUsual(at),
    arrivals: createArrivals(surroundings.tenant),
  };
  return {
    see: (seen) => {
      runner.run(seen, around);
    },
    since(from) {
      const latest = new Map(incidents.drain().map((finding) => [finding.key, finding] as const));
      const told = [...latest.values()].filter(
        ({ rule, severity, last }) => severity !== 'low' && (rule !== IN_VAIN || severity === 'high') && Date.parse(last) >= from,
      );
      if (told.length === 0) return undefined;
      const sure = told.some(({ severity }) => severity === 'high');
      return {
        verdict: sure ? 'likely' : 'possible',
        score: sure ? LIKELY : POSSIBLE,
        indicators: told.map(indicatorOf).toSorted((a, b) => b.weight - a.weight),
      };
    },
  };
}

function indicatorOf({ rule, severity, title, evidence }: Finding): Indicator {
  return {
    id: rule,
    weight: severity === 'high' ? LIKELY : POSSIBLE,
    evidence: evidence.slice(0, MOST_EVIDENCE),
    text: `${title}.`,
  };
}
