import { ask, prose } from './ask.ts';
import type { Case } from './case.ts';
import { LOCKOUT_STORIES, PERSON_STORIES, TENANT_STORIES } from './stories/other.ts';
import { SECOND_LOCKOUT, SECOND_TENANT, SECOND_TRAVEL, SECOND_WHY } from './stories/second.ts';
import { THIRD } from './stories/third.ts';
import { MORE_WHY_STORIES, WHY_STORIES } from './stories/why.ts';

const ALL: Readonly<Record<string, readonly Case[]>> = {
  'why, outcomes and causes': WHY_STORIES,
  'why, sessions and background': MORE_WHY_STORIES,
  lockout: LOCKOUT_STORIES,
  tenant: TENANT_STORIES,
  person: PERSON_STORIES,
  'travel, second round': SECOND_TRAVEL,
  'why, second round': SECOND_WHY,
  'lockout, second round': SECOND_LOCKOUT,
  'tenant, second round': SECOND_TENANT,
  'third round': THIRD,
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
