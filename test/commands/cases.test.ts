import { ask, prose } from './ask.ts';
import type { Case } from './case.ts';
import { LOCKOUT_CASES } from './cases/lockout.ts';
import {
  APPS_CASES,
  LOOKUP_CASES,
  MFA_CASES,
  POLICY_CASES,
  REPLAY_CASES,
  RISK_CASES,
  SIGNINS_CASES,
  TRAVEL_CASES,
  VOLUME_CASES,
} from './cases/person.ts';
import {
  BACKTEST_CASES,
  BLOCKS_CASES,
  EXPLAIN_CASES,
  FAILURES_CASES,
  LEGACY_CASES,
  PASSTHROUGH_CASES,
  SPRAY_CASES,
  WORKLOAD_CASES,
} from './cases/tenant.ts';
import { WHY_CASES } from './cases/why.ts';

const ALL: Readonly<Record<string, readonly Case[]>> = {
  why: WHY_CASES,
  lockout: LOCKOUT_CASES,
  signins: SIGNINS_CASES,
  apps: APPS_CASES,
  lookup: LOOKUP_CASES,
  policy: POLICY_CASES,
  travel: TRAVEL_CASES,
  volume: VOLUME_CASES,
  mfa: MFA_CASES,
  risk: RISK_CASES,
  replay: REPLAY_CASES,
  spray: SPRAY_CASES,
  failures: FAILURES_CASES,
  blocks: BLOCKS_CASES,
  legacy: LEGACY_CASES,
  passthrough: PASSTHROUGH_CASES,
  workload: WORKLOAD_CASES,
  explain: EXPLAIN_CASES,
  backtest: BACKTEST_CASES,
};

describe.each(Object.entries(ALL))('%s', (intent, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const answer = await ask(one);
    const words = prose(answer);
    expect(answer.command.intent).toBe(intent);
    expect({ status: answer.status, headline: answer.headline }).toMatchObject({ status: one.status ?? 'answered' });
    if (one.facts !== undefined) expect(answer.facts).toMatchObject(one.facts);
    if (one.headline !== undefined) expect(answer.headline).toMatch(one.headline);
    for (const pattern of one.says ?? []) expect(words).toMatch(pattern);
    for (const pattern of one.never ?? []) expect(words).not.toMatch(pattern);
    expect(answer.coverage.gaps.map((gap) => gap.id)).toEqual(expect.arrayContaining([...(one.gaps ?? [])]));
  });
});
