import { answerCard } from '../../src/cards/answer-card.ts';
import { fits } from '../../src/cards/card.ts';
import { answerText } from '../../src/cards/terminal.ts';
import type { Answer, AnswerStatus } from '../../src/commands/answer.ts';
import { type Command, type Intent, INTENT_SLOTS, INTENTS } from '../../src/understand/command.ts';
import { type AskedTenant, askedTenant, FRIDAY } from './tenant.ts';

jest.setTimeout(60_000);

const ROLES = { helpdesk: 'helen@contoso.com', soc: 'sam@contoso.com', 'on-call': 'olga@contoso.com' } as const;
type Role = keyof typeof ROLES;
const DAY = 86_400_000;

/** What each command is asked about; everything else is the window. */
const SLOTS: Readonly<Record<Intent, Readonly<Record<string, string | number>>>> = {
  why: { user: 'bob@contoso.com' },
  lockout: { user: 'bob@contoso.com' },
  explain: { code: 50126 },
  lookup: { correlationId: '00000000-0000-4000-8000-000000000000' },
  signins: { user: 'bob@contoso.com' },
  volume: { user: 'bob@contoso.com' },
  apps: { user: 'bob@contoso.com' },
  replay: { user: 'bob@contoso.com' },
  travel: { user: 'bob@contoso.com', place: 'Lisbon' },
  policy: { user: 'bob@contoso.com' },
  blocks: {},
  failures: {},
  legacy: {},
  spray: {},
  mfa: { user: 'bob@contoso.com' },
  risk: { user: 'bob@contoso.com' },
  passthrough: {},
  workload: {},
  revoke: { user: 'bob@contoso.com' },
  disable: { user: 'bob@contoso.com' },
  enable: { user: 'bob@contoso.com' },
  alerts: {},
  mute: { ip: '192.0.2.1', duration: 'PT4H' },
  unmute: { ip: '192.0.2.1' },
  mutes: {},
  subscribe: {},
  unsubscribe: {},
  approvals: {},
  audit: {},
  help: {},
  whoami: {},
  unknown: {},
};
/** Answered from sign-ins alone: without them there is no answer. */
const FROM_SIGN_INS: readonly Intent[] = [
  ...(['why', 'lockout', 'lookup', 'signins', 'volume', 'apps', 'replay', 'policy', 'blocks', 'failures'] as const),
  ...(['legacy', 'spray', 'passthrough', 'workload'] as const),
];
/** About one person, at the price of one page of sign-ins and one look at the directory. */
const CHEAP: readonly Intent[] = ['why', 'lockout', 'signins', 'replay'];
/** There is no state to act on in this test: no channel, no watcher, no approvals. */
const WITHOUT_STATE: readonly Intent[] = [
  ...(['revoke', 'disable', 'enable', 'alerts', 'mute', 'unmute', 'mutes', 'subscribe', 'unsubscribe'] as const),
  ...(['approvals', 'audit'] as const),
];

interface Window {
  readonly from: number;
  readonly to: number;
}

function commandOf(intent: Intent, { from, to }: Window): Command {
  const slots: readonly string[] = INTENT_SLOTS[intent];
  const times = slots.includes('from') ? { from: new Date(from).toISOString(), to: new Date(to).toISOString() } : {};
  return { intent, ...SLOTS[intent], ...times } as Command;
}

let tenant: AskedTenant | undefined;
const opened = (): AskedTenant => {
  if (tenant === undefined) throw new Error('no tenant');
  return tenant;
};
const ask = (role: Role, intent: Intent, window: Window): Promise<Answer> => opened().run(ROLES[role], commandOf(intent, window));
const gaps = (answer: Answer): readonly string[] => answer.coverage.gaps.map((gap) => gap.id);

/** What holds of every answer, whatever happened. */
function sound(answer: Answer, statuses: readonly AnswerStatus[]): void {
  const style = { timeZone: 'UTC', now: FRIDAY };
  const card = answerCard(answer, style);
  const shown = [JSON.stringify(answer), JSON.stringify(card), answerText(answer, style)].join('\n');
  expect({ headline: answer.headline, status: answer.status }).toMatchObject({
    status: expect.stringMatching(new RegExp(`^(${statuses.join('|')})$`, 'u')) as unknown,
  });
  expect(shown).not.toMatch(/undefined|\bNaN\b|\[object|Error:|\bat \S+ \(\S+:\d+:\d+\)|ECONN|fetch failed|-Infinity|1970/u);
  expect(answer.headline).toMatch(/^\S.{8,}[.?!)]$/u);
  expect(fits(card)).toBe(true);
  expect(answer.coverage).toMatchObject({ source: expect.any(String) as unknown, rows: expect.any(Number) as unknown });
  // Nothing is said twice, and no gap is empty.
  const texts = answer.coverage.gaps.map((gap) => gap.text);
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text).toMatch(/^\S.*\.$/u);
  factsOf(answer);
}

/** The contract's facts, where the question was answered. */
function factsOf({ command, status, facts }: Answer): void {
  if (status !== 'answered') return;
  const user = { id: expect.any(String) as unknown, upn: 'bob@contoso.com' };
  if (command.intent === 'why') {
    expect(facts).toMatchObject({ user, causes: expect.any(Array) as unknown });
    expect(['failing', 'recovered', 'interrupted', 'no-failures', 'no-sign-ins']).toContain(facts.outcome);
    for (const cause of facts.causes as readonly object[])
      expect(Object.keys(cause)).toEqual(
        expect.arrayContaining(['code', 'name', 'category', 'count', 'first', 'last', 'apps', 'policies']),
      );
  }
  if (command.intent === 'lockout') {
    expect(facts).toMatchObject({ user });
    expect(['locked', 'blocked-ip', 'disabled', 'password-expired', 'not-locked', 'unknown']).toContain(facts.state);
  }
  if (command.intent === 'replay') {
    expect(facts).toMatchObject({
      user,
      indicators: expect.any(Array) as unknown,
      classic: { ips: expect.any(Array) as unknown },
    });
    expect(['likely', 'possible', 'none', 'unknown']).toContain(facts.verdict);
    expect(facts.score).toBeGreaterThanOrEqual(0);
    expect(facts.score).toBeLessThanOrEqual(100);
  }
  if (command.intent === 'explain')
    expect(Object.keys(facts)).toEqual(expect.arrayContaining(['code', 'name', 'category', 'interrupt', 'meaning', 'steps']));
}

const usual = (intent: Intent): readonly AnswerStatus[] => {
  if (intent === 'unknown') return ['not-understood'];
  if (intent === 'lookup') return ['answered', 'not-found'];
  return WITHOUT_STATE.includes(intent) ? ['answered', 'refused'] : ['answered'];
};

describe('every command, licensed', () => {
  /** No row of Bob; one row of Bob; more than a page takes. */
  const windows: Record<'0' | '1' | '5000', Window> = {
    '0': { from: FRIDAY - 3 * DAY, to: FRIDAY - 3 * DAY },
    '1': { from: 0, to: 0 },
    '5000': { from: FRIDAY - 16 * DAY, to: FRIDAY },
  };

  beforeAll(async () => {
    tenant = await askedTenant();
    const rows = await opened().rows(ROLES.soc, { from: FRIDAY - DAY, to: FRIDAY, user: 'bob@contoso.com' });
    const times = rows.map((row) => row.at);
    const alone = times.find((at) => times.filter((other) => Math.abs(other - at) < 2_000).length === 1) ?? 0;
    windows['1'] = { from: alone, to: alone + 1_000 };
    // A minute in which Bob does nothing.
    const quiet = Array.from({ length: 1_440 }, (_, i) => FRIDAY - DAY + i * 60_000);
    const from = quiet.find((at) => times.every((time) => time < at || time >= at + 60_000)) ?? 0;
    windows['0'] = { from, to: from + 60_000 };
  });
  afterAll(() => tenant?.close());

  const cases = INTENTS.flatMap((intent) =>
    (Object.keys(ROLES) as Role[]).flatMap((role) => (['0', '1'] as const).map((size) => [intent, role, size] as const)),
  );
  it.each(cases)('%s as %s over %s rows', async (intent, role, size) => {
    opened().sandbox.requests.clear();
    const answer = await ask(role, intent, windows[size]);
    sound(answer, usual(intent));
    if (!CHEAP.includes(intent)) return;
    // A replay check looks at the weeks before too.
    if (intent !== 'replay') expect(answer.coverage.rows).toBe(Number(size));
    expect(opened().sandbox.requests.count('/auditLogs/signIns')).toBe(1);
    expect(answer.coverage.requests).toBeLessThanOrEqual(2);
  });

  it.each(INTENTS.filter((intent) => intent !== 'unknown'))('%s over two weeks, more than is read at once', async (intent) => {
    const answer = await ask('soc', intent, windows['5000']);
    sound(answer, usual(intent));
    expect(answer.coverage.requests).toBeLessThanOrEqual(7);
    if (answer.coverage.truncated) expect(gaps(answer)).toContain('truncated');
    // On a slow machine the time for one question ends before the 5,000 rows are there.
    if (['failures', 'spray'].includes(intent)) expect(answer.coverage.rows).toBeGreaterThan(2_000);
  });

  it.each(FROM_SIGN_INS)('%s when Graph is busy for longer than anybody waits', async (intent) => {
    opened().sandbox.faults.add({ path: 'signIns', kind: 'throttle', retryAfter: 60 });
    try {
      const answer = await ask('soc', intent, windows['1']);
      sound(answer, ['error']);
      expect(gaps(answer)).toContain('throttled');
    } finally {
      opened().sandbox.faults.clear();
    }
  });

  it.each(FROM_SIGN_INS)('%s when Graph is busy for a second', async (intent) => {
    opened().sandbox.faults.add({ path: 'signIns', kind: 'throttle', retryAfter: 1, times: 1 });
    try {
      const answer = await ask('helpdesk', intent, windows['1']);
      sound(answer, usual(intent));
      expect(gaps(answer)).not.toContain('throttled');
    } finally {
      opened().sandbox.faults.clear();
    }
  });

  it('failures stay within the tenant limit of five requests, and say with which days they were compared', async () => {
    const answer = await ask('soc', 'failures', { from: FRIDAY - DAY / 2, to: FRIDAY });
    expect(answer.coverage.requests).toBeLessThanOrEqual(5);
    expect(answer.coverage.compared).toMatch(/^Compared with the same hours of \d+ other days?/u);
  });
});

describe.each([
  ['without P1', 'free'],
  ['without P2', 'p1'],
] as const)('every command, %s', (_name, licence) => {
  beforeAll(async () => {
    tenant = await askedTenant({ licence });
  });
  afterAll(() => tenant?.close());

  it.each(INTENTS.flatMap((intent) => (['helpdesk', 'soc'] as const).map((role) => [intent, role] as const)))(
    '%s as %s',
    async (intent, role) => {
      const answer = await ask(role, intent, { from: FRIDAY - DAY / 8, to: FRIDAY });
      const refused = licence === 'free' && FROM_SIGN_INS.includes(intent);
      sound(answer, refused ? ['refused'] : intent === 'travel' ? ['answered', 'refused'] : usual(intent));
      if (refused) expect(gaps(answer)).toContain('no-premium-licence');
      if (intent === 'risk') expect(gaps(answer)).toEqual(expect.arrayContaining([expect.stringMatching(/licence|role/u)]));
    },
  );
});
