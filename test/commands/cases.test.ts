import { ask, prose } from './ask.ts';
import { WHY_CASES } from './cases/why.ts';
import { LOCKOUT_CASES } from './cases/lockout.ts';

const ALL = { why: WHY_CASES, lockout: LOCKOUT_CASES };

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
