import { ask, prose } from './ask.ts';
import type { Case } from './case.ts';
import { CAUSES } from './stories/causes.ts';
import { LISTED } from './stories/listed.ts';
import { LOCKOUT } from './stories/lockout.ts';
import { PERSON } from './stories/person.ts';
import { RISK } from './stories/risk.ts';
import { SECOND_STEPS } from './stories/second-steps.ts';
import { TENANT } from './stories/tenant.ts';
import { TRAVEL } from './stories/travel.ts';
import { WHY_CORNERS } from './stories/why-corners.ts';
import { TRUTH } from './stories/truth.ts';
import { MORE_WHY_STORIES, WHY_STORIES } from './stories/why.ts';

const ALL: Readonly<Record<string, readonly Case[]>> = {
  'why, outcomes and causes': WHY_STORIES,
  'why, sessions and background': MORE_WHY_STORIES,
  'why, names and corners': WHY_CORNERS,
  'causes and who must act': CAUSES,
  lockout: LOCKOUT,
  travel: TRAVEL,
  tenant: TENANT,
  person: PERSON,
  'second steps': SECOND_STEPS,
  risk: RISK,
  'what rows do not show': TRUTH,
  listed: LISTED,
};

/** What the command line takes for now when nobody says. */
function newestOf(rows: Case['rows']): string {
  return rows.reduce((newest, { createdDateTime }) => (String(createdDateTime) > newest ? String(createdDateTime) : newest), '');
}

describe.each(Object.entries(ALL))('recorded stories: %s', (_, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const answer = await ask({ ...one, now: one.now ?? newestOf(one.rows) });
    const words = prose(answer);
    expect({ status: answer.status, headline: answer.headline }).toMatchObject({ status: one.status ?? 'answered' });
    if (one.facts !== undefined) expect({ headline: answer.headline, ...answer.facts }).toMatchObject(one.facts);
    if (one.headline !== undefined) expect(answer.headline).toMatch(one.headline);
    for (const pattern of one.says ?? []) expect(words).toMatch(pattern);
    for (const pattern of one.never ?? []) expect(words).not.toMatch(pattern);
  });
});
