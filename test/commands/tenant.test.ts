import type { Answer } from '../../src/commands/answer.ts';
import { type AskedTenant, askedTenant } from './tenant.ts';

const HELPDESK = 'helen@contoso.com';
const SOC = 'sam@contoso.com';
const ON_CALL = 'olga@contoso.com';
/** What the three roles see differently. */
const BY_ROLE = [SOC, ON_CALL].flatMap((as) =>
  ['why did carol fail?', 'which policies applied to carol?', 'mfa of bob', 'is bob risky?'].map((text) => [as, text] as const),
);
const QUESTIONS = [
  'why did carol fail?',
  'lockout alice',
  "show bob's sign-ins",
  'sign-ins per hour of bob',
  'apps of alice',
  'replay check bob',
  'alice says she is in Lisbon',
  'which policies applied to carol?',
  'what did Conditional Access block today?',
  'top failures today',
  'legacy authentication this week',
  'password spray today?',
  'mfa of bob',
  'is bob risky?',
  'cross-tenant sign-ins this week',
  'service principal sign-ins',
];

const gaps = (answer: Answer): readonly string[] => answer.coverage.gaps.map((gap) => gap.id);
let tenant: AskedTenant | undefined;
const ask = (as: string, ...texts: readonly string[]): Promise<Answer> => {
  if (tenant === undefined) return Promise.reject(new Error('no tenant'));
  return tenant.ask(as, ...texts);
};

afterEach(() => {
  tenant?.sandbox.faults.clear();
});

describe('over HTTPS, with everything licensed', () => {
  beforeAll(async () => {
    tenant = await askedTenant();
  });
  afterAll(() => tenant?.close());

  it.each([...QUESTIONS.map((text) => [HELPDESK, text] as const), ...BY_ROLE])(
    '%s asks "%s" and is told what was read',
    async (as, text) => {
      const answer = await ask(as, text);
      expect(['answered', 'refused']).toContain(answer.status);
      expect(answer.headline).toMatch(/\S.{10}/u);
      expect(answer.coverage.requests).toBeGreaterThan(0);
      expect(JSON.stringify(answer)).not.toMatch(/undefined|\[object|NaN/u);
    },
    // A question that compares days waits for Graph's five requests in ten seconds.
    30_000,
  );

  it('names the policy to the analyst, and says to the helpdesk that their role hides it', async () => {
    const analyst = await ask(SOC, 'why did carol fail?');
    const helpdesk = await ask(HELPDESK, 'why did carol fail?');
    expect(analyst.facts).toMatchObject({
      causes: [{ code: 53000, policies: ['Finance and Legal: require a compliant device'] }],
    });
    expect(gaps(analyst)).not.toContain('policies-hidden');
    expect(helpdesk.facts).toMatchObject({ causes: [{ code: 53000, policies: [] }] });
    expect(gaps(helpdesk)).toContain('policies-hidden');
    expect(helpdesk.steps.helpdesk.join(' ')).toMatch(/Security Reader/u);
  });

  it.each(['why did dave fail?', 'lockout dave', "show dave's sign-ins", 'replay check dave'])(
    '"%s" costs one sign-in request and at most one of the directory',
    async (text) => {
      tenant?.sandbox.requests.clear();
      const answer = await ask(SOC, text);
      expect(tenant?.sandbox.requests.count('/auditLogs/signIns')).toBe(1);
      expect(answer.coverage.requests).toBeLessThanOrEqual(2);
    },
  );

  it('says throttled when Graph goes on refusing', async () => {
    tenant?.sandbox.faults.add({ path: 'signIns', kind: 'throttle', retryAfter: 60 });
    const answer = await ask(SOC, 'why did carol fail?');
    expect(answer.status).toBe('error');
    expect(gaps(answer)).toContain('throttled');
    expect(`${answer.headline} ${JSON.stringify(answer.coverage.gaps)}`).toMatch(/busy|throttl|too many|limit|later/iu);
  });

  it('says unreachable when the connection is cut', async () => {
    tenant?.sandbox.faults.add({ path: 'signIns', kind: 'cut' });
    const answer = await ask(SOC, 'why did carol fail?');
    expect(answer.status).toBe('error');
    expect(answer.headline).not.toMatch(/ECONN|socket|fetch failed/u);
    expect(gaps(answer).length).toBeGreaterThan(0);
  });

  it.each(['password spray today?', 'lockout bob', 'replay check bob'])(
    'never calls a log that cannot be read empty: "%s"',
    async (text) => {
      tenant?.sandbox.faults.add({ path: 'signIns', kind: 'throttle', retryAfter: 60 });
      const answer = await ask(SOC, text);
      expect(answer.status).toBe('error');
      expect(answer.headline).toMatch(/can't tell/iu);
    },
  );

  it.each([
    ['broken JSON', { kind: 'broken-json' }],
    ['a page of HTML', { kind: 'html', status: 502 }],
    ['nothing', { kind: 'empty' }],
  ] as const)('stands %s', async (_name, trouble) => {
    tenant?.sandbox.faults.add({ path: 'signIns', ...trouble });
    const answer = await ask(SOC, 'lockout alice');
    expect(['answered', 'error']).toContain(answer.status);
    expect(answer.status === 'error' || gaps(answer).length > 0).toBe(true);
  });

  it('refuses in words when consent is missing', async () => {
    tenant?.sandbox.faults.add({ path: '/oauth2/', kind: 'aadsts', code: 65001 });
    const answer = await ask('priya.patel@contoso.com', 'why did carol fail?').catch(() => undefined);
    if (answer !== undefined) expect(answer.headline).toMatch(/\S.{10}/u);
  });
});

describe('a tenant without P1', () => {
  beforeAll(async () => {
    tenant = await askedTenant({ licence: 'free' });
  });
  afterAll(() => tenant?.close());

  it.each(['why did carol fail?', 'replay check bob', 'password spray today?', 'legacy authentication this week'])(
    'is refused "%s" and told about the licence',
    async (text) => {
      const answer = await ask(SOC, text);
      expect(answer.status).toBe('refused');
      expect(gaps(answer)).toContain('no-premium-licence');
      expect(answer.headline).toMatch(/licence/u);
    },
  );

  it('still tells what needs no sign-ins', async () => {
    const answer = await ask(SOC, 'mfa of bob');
    expect(answer.status).toBe('answered');
    expect(gaps(answer)).toContain('no-premium-licence');
  });
});

describe('a tenant without P2', () => {
  beforeAll(async () => {
    tenant = await askedTenant({ licence: 'p1' });
  });
  afterAll(() => tenant?.close());

  it.each(['why did carol fail?', 'replay check bob'])('answers "%s" all the same', async (text) => {
    expect((await ask(SOC, text)).status).toBe('answered');
  });

  it("says that it cannot tell Identity Protection's view", async () => {
    const answer = await ask(SOC, 'is bob risky?');
    expect(answer.headline).toMatch(/can't tell|hidden|licen/iu);
    expect(gaps(answer).length).toBeGreaterThan(0);
  });
});
