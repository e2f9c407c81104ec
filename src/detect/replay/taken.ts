import type { SignIn } from '../../signins/sign-in.ts';
import { createEngine } from '../engine.ts';
import type { Finding } from '../finding.ts';
import { TRAIT } from '../traits.ts';
import type { Indicator, ReplayOptions, Verdict } from './verdict.ts';
import { LIKELY, POSSIBLE } from './weights.ts';

/** Rules about how a session or an account is taken, where the sessions themselves show nothing; an alert and an answer agree. */
const RULES = ['account-takeover', 'aitm-kit', 'device-code-phishing', 'forged-federation', 'guest-takeover', 'prt-misuse'];
const MOST_EVIDENCE = 10;

export interface Taken {
  readonly verdict: Verdict;
  readonly score: number;
  readonly indicators: readonly Indicator[];
}

/**
 * What those rules say about one person's rows (oldest first), `undefined` when none speaks up in the window.
 * @param traits of all rows together: without these the rules have nothing to start from, and are not run
 */
export function takenBy(rows: readonly SignIn[], traits: number, options: ReplayOptions): Taken | undefined {
  if ((traits & (TRAIT.deviceCode | TRAIT.codeConfirm | TRAIT.toolAgent | TRAIT.rented | TRAIT.failure)) === 0) return undefined;
  const engine = createEngine({
    rules: RULES,
    lateness: 0,
    ...(options.knownNetworks === undefined ? {} : { knownNetworks: options.knownNetworks }),
    ...(options.mutes === undefined ? {} : { mutes: options.mutes }),
    ...(options.lookup === undefined ? {} : { lookup: options.lookup }),
  });
  for (const row of rows) engine.add(row);
  const latest = new Map(engine.end().map((finding) => [finding.key, finding] as const));
  const told = [...latest.values()].filter(({ severity, last }) => severity !== 'low' && Date.parse(last) >= options.from);
  if (told.length === 0) return undefined;
  const sure = told.some(({ severity }) => severity === 'high');
  return {
    verdict: sure ? 'likely' : 'possible',
    score: sure ? LIKELY : POSSIBLE,
    indicators: told.map(indicatorOf).toSorted((a, b) => b.weight - a.weight),
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
