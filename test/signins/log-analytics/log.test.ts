import { performance } from 'node:perf_hooks';
import type { Caller } from '../../../src/entra/caller.ts';
import { systemTimers } from '../../../src/entra/timers.ts';
import type { Timers } from '../../../src/entra/timers.ts';
import { SignpostError } from '../../../src/errors.ts';
import { logAnalyticsLog } from '../../../src/signins/log-analytics/log-analytics-log.ts';
import type { SignInPage, SignInQuery } from '../../../src/signins/log.ts';
import { SIGN_IN_TYPES } from '../../../src/signins/sign-in.ts';
import { check } from './kusto.ts';
import { answerOf, logRow, startService } from './service.ts';
import type { Service } from './service.ts';

const NOW = Date.parse('2026-11-18T10:00:00Z');
const DAY = 86_400_000;
const TENANT = 'eeeeeeee-0000-4000-8000-000000000001';
const WORKSPACE = '99999999-0000-4000-8000-000000000001';
const sam: Caller = { tenantId: TENANT, userId: 'sam', upn: 'sam@contoso.com', name: 'Sam', assertion: 'secret' };

let service: Service;
let asked: { readonly who: string; readonly claims: string | undefined; readonly scope: string | undefined }[];

beforeAll(async () => {
  service = await startService();
});
beforeEach(() => {
  asked = [];
  service.replies = [{ body: answerOf([logRow()]) }];
  service.requests.length = 0;
});
afterAll(() => service.close());

// Back-off is shortened; deadlines of four seconds and more are left alone.
const hurried: Timers = { after: (ms, run) => systemTimers.after(ms >= 4000 ? ms : ms / 50, run) };

function newLog(change: { deadlineMs?: number; timers?: Timers; refuses?: SignpostError } = {}) {
  const { refuses, ...options } = change;
  return logAnalyticsLog({
    workspace: { workspaceId: WORKSPACE, endpoint: service.endpoint },
    tokens: {
      tokenFor: (identity, claims, scope) => {
        const who = identity === 'watcher' ? identity : identity.upn;
        asked.push({ who, claims, scope });
        return refuses === undefined ? Promise.resolve(`token-of-${who}`) : Promise.reject(refuses);
      },
    },
    tenantId: TENANT,
    retentionDays: 90,
    clock: () => NOW,
    ticks: () => performance.now(),
    timers: hurried,
    random: () => 0.5,
    ca: service.caPem,
    ...options,
  });
}

const week = (change: Partial<SignInQuery> = {}): SignInQuery => ({
  types: ['interactiveUser', 'nonInteractiveUser'],
  from: NOW - 7 * DAY,
  to: NOW - 3_600_000,
  ...change,
});
const read = (change?: Partial<SignInQuery>) => newLog().read(sam, week(change));
const gapsOf = (page: SignInPage) => page.gaps.map(({ id }) => id);
const textOf = (page: SignInPage) => page.gaps.map(({ text }) => text).join(' ');

describe('sign-ins of a workspace', () => {
  it('come as Graph’s would', async () => {
    const page = await read();

    expect(page).toMatchObject({ truncated: false, dropped: 0, requests: 1, gaps: [] });
    expect(page.rows).toHaveLength(1);
    expect(page.rows[0]).toMatchObject({
      id: '11111111-0000-4000-8000-000000000001',
      at: Date.parse('2026-11-17T10:42:00.123Z'),
      type: 'interactiveUser',
      code: 50126,
      upn: 'alice@contoso.com',
      ip: '192.0.2.10',
      asn: 64496,
      country: 'GB',
      sessionId: '00000000-1111-4000-8000-000000000001',
      device: { os: 'Windows10', compliant: false },
      policies: [{ name: 'Require MFA', result: 'failure', grantControls: ['Mfa'] }],
      steps: [{ method: 'Password', succeeded: false }],
      riskTypes: [],
      globalSecureAccess: false,
    });
  });

  it('are asked for with the caller’s own token, for the service’s own audience', async () => {
    await read();

    expect(asked).toEqual([{ who: 'sam@contoso.com', claims: undefined, scope: 'https://api.loganalytics.io/.default' }]);
    expect(service.requests[0]).toMatchObject({
      path: `/v1/workspaces/${WORKSPACE}/query`,
      authorization: 'Bearer token-of-sam@contoso.com',
      prefer: 'wait=20',
      timespan: '2026-11-11T09:00:00.000Z/2026-11-21T09:00:00.000Z',
    });
    expect(check(service.requests[0]?.query ?? '').problems).toEqual([]);
  });

  it('are read by the watcher with its own identity, and more time', async () => {
    await newLog().read('watcher', week());
    expect(asked[0]?.who).toBe('watcher');
    expect(service.requests[0]?.prefer).toBe('wait=120');
  });

  it('are of the type whose table they were in', async () => {
    const types = {
      SigninLogs: 'interactiveUser',
      AADNonInteractiveUserSignInLogs: 'nonInteractiveUser',
      AADServicePrincipalSignInLogs: 'servicePrincipal',
      AADManagedIdentitySignInLogs: 'managedIdentity',
    };
    service.replies = [{ body: answerOf(Object.keys(types).map((Type) => logRow({ Id: Type, Type }))) }];

    const { rows } = await read({ types: SIGN_IN_TYPES });
    expect(Object.fromEntries(rows.map(({ id, type }) => [id, type]))).toEqual(types);
  });

  it('of a workload need no person, no status and no session', async () => {
    const bare = {
      Type: 'AADServicePrincipalSignInLogs',
      CreatedDateTime: '2026-11-17T10:42:00Z',
      Id: 'w1',
      ResultType: '7000222',
      ResultDescription: 'The provided client secret keys are expired.',
      ServicePrincipalId: 'sp1',
      ServicePrincipalName: 'backup-job',
      IPAddress: '192.0.2.10',
    };
    service.replies = [{ body: answerOf([bare]) }];

    const { rows } = await read({ types: ['servicePrincipal'] });
    expect(rows).toMatchObject([{ type: 'servicePrincipal', code: 7000222, servicePrincipalName: 'backup-job' }]);
  });

  it('come newest first, each id once, and never what was not asked for', async () => {
    const at = (minute: number) => `2026-11-17T10:${String(minute).padStart(2, '0')}:00Z`;
    service.replies = [
      {
        body: answerOf([
          logRow({ Id: 'old', CreatedDateTime: at(1) }),
          logRow({ Id: 'new', CreatedDateTime: at(9) }),
          logRow({ Id: 'old', CreatedDateTime: at(1) }),
          logRow({ Id: 'before', CreatedDateTime: '2026-11-01T00:00:00Z' }),
          logRow({ Id: 'bob', UserId: 'bob' }),
        ]),
      },
    ];

    const { rows } = await read({ userId: 'AAAAAAAA-0000-4000-8000-000000000001' });
    expect(rows.map(({ id }) => id)).toEqual(['new', 'old']);
  });

  it('are cut at the limit, and the page says that there are more', async () => {
    service.replies = [{ body: answerOf(['a', 'b', 'c'].map((Id) => logRow({ Id }))) }];

    const page = await read({ limit: 2 });
    expect(page.rows).toHaveLength(2);
    expect(page.truncated).toBe(true);
    expect(gapsOf(page)).toContain('truncated');
    expect(service.requests[0]?.query).toContain('top 3 by CreatedDateTime desc');
  });

  it('are never all of a workspace, even when no limit is wanted', async () => {
    await read({ limit: Number.MAX_SAFE_INTEGER });
    expect(service.requests[0]?.query).toContain('top 30001 by CreatedDateTime desc');
  });
});

describe('what a workspace did not give is said', () => {
  it('when a row makes no sense', async () => {
    service.replies = [{ body: answerOf([logRow(), logRow({ Id: 'x', CreatedDateTime: 'soon' })]) }];
    const page = await read();
    expect(page).toMatchObject({ dropped: 1, rows: [{}] });
    expect(gapsOf(page)).toContain('dropped-rows');
  });

  it('when rows are of another tenant', async () => {
    service.replies = [{ body: answerOf([logRow(), logRow({ Id: 'x', AADTenantId: 'other' })]) }];
    const page = await read();
    expect(page.rows).toHaveLength(1);
    expect(textOf(page)).toContain('1 row of another tenant');
  });

  it('when a table does not exist, by the name under which people export it', async () => {
    service.replies = [{ body: answerOf([logRow()], ['SigninLogs']) }];
    const page = await read();
    expect(page.rows).toHaveLength(1);
    expect(page.gaps).toMatchObject([{ id: 'not-asked' }]);
    expect(textOf(page)).toContain('NonInteractiveUserSignInLogs');
  });

  it.each([
    ['none of the tables exists', { body: answerOf([], []) }],
    [
      'the union has nothing to unite',
      refusal(400, 'BadArgumentError', "'union' operator: must have at least one operand that can be evaluated in 'Fuzzy' mode."),
    ],
    [
      'the query names a table that is missing',
      refusal(400, 'SemanticError', "Failed to resolve table expression named 'SigninLogs'"),
    ],
    ['the workspace is empty', { status: 204 }],
    [
      'a table has a plan that cannot be joined',
      refusal(400, 'BadArgumentError', 'The query should contain a single Basic or Auxiliary Logs table.'),
    ],
  ])('and nothing was read when %s', async (_, reply) => {
    service.replies = [reply];
    const page = await read();
    expect(page).toMatchObject({ rows: [], gaps: [{ id: 'source-unavailable' }] });
    expect(textOf(page)).toContain('an administrator has to');
  });

  it('when an answer is only a part', async () => {
    service.replies = [{ body: answerOf([logRow()], undefined, partial('A shard did not answer.')) }];
    const page = await read();
    expect(page).toMatchObject({ rows: [{}], truncated: true });
    expect(page.gaps).toMatchObject([{ id: 'source-unavailable' }]);
    expect(textOf(page)).toContain('A shard did not answer.');
  });

  it('when the answer was too large, in a way that makes the watcher read shorter stretches', async () => {
    const error = partial('The results of this query exceed the set limit of 64000000 bytes.');
    service.replies = [{ body: answerOf([logRow()], undefined, error) }];
    const page = await read();
    expect(page.truncated).toBe(true);
    expect(gapsOf(page)).toEqual(['truncated']);
  });

  it('but not twice for a table whose absence the service warns of', async () => {
    const error = partial("Failed to resolve table or column expression named 'AADNonInteractiveUserSignInLogs'");
    service.replies = [{ body: answerOf([logRow()], ['SigninLogs'], error) }];
    const page = await read();
    expect(page.truncated).toBe(false);
    expect(gapsOf(page)).toEqual(['not-asked']);
  });

  it('when rows may be on their way, or older than the workspace', async () => {
    expect(gapsOf(await read({ to: NOW }))).toEqual(['late-rows']);
    expect(gapsOf(await read({ from: NOW - 100 * DAY }))).toEqual(['retention']);
  });

  it('when the caller may not read the workspace', async () => {
    service.replies = [refusal(403, 'InsufficientAccessError', 'The provided credentials have insufficient access')];
    const page = await read();
    expect(page.gaps).toMatchObject([{ id: 'role-too-low' }]);
    expect(textOf(page)).toContain('Log Analytics Reader');
  });

  it('when the workspace is not there', async () => {
    service.replies = [refusal(404, 'PathNotFoundError', 'The requested path does not exist')];
    expect(textOf(await read())).toContain('SIGNPOST_LOG_ANALYTICS_WORKSPACE');
  });

  it('when the service is busy for longer than a chat waits', async () => {
    service.replies = [{ ...refusal(429, 'ThrottledError', 'Too many'), headers: { 'retry-after': '60' } }];
    const page = await read();
    expect(page).toMatchObject({ rows: [], requests: 1, gaps: [{ id: 'throttled' }] });
    expect(textOf(page)).toContain('60 seconds');
  });

  it.each([
    ['a page of HTML', { status: 502, body: '<html>Bad gateway</html>' }, 4],
    ['HTML where an answer should be', { body: '<html>Welcome</html>' }, 1],
    ['nothing at all', { status: 200 }, 1],
    ['a redirection', { status: 307, headers: { location: 'https://example.com/' } }, 1],
  ])('when the service sends %s', async (_, reply, requests) => {
    service.replies = [reply];
    expect(await read()).toMatchObject({ rows: [], requests, gaps: [{ id: 'source-unavailable' }] });
  });

  it('when the service does not answer in time', async () => {
    service.replies = [{ delayMs: 3_000 }];
    const started = performance.now();
    const page = await newLog({ deadlineMs: 200, timers: systemTimers }).read(sam, week());

    expect(performance.now() - started).toBeLessThan(1_500);
    expect(page).toMatchObject({ requests: 1, gaps: [{ id: 'source-unavailable' }] });
    expect(textOf(page)).toContain('in time');
  });

  it('when Entra gives no token just now', async () => {
    const log = newLog({ refuses: new SignpostError('entra.unavailable', 'Entra gave no token; try again in a moment.') });
    expect(await log.read(sam, week())).toMatchObject({
      requests: 0,
      gaps: [{ id: 'source-unavailable', text: expect.stringContaining('Entra') }],
    });
  });
});

describe('a passing failure', () => {
  it.each([429, 500, 503, 504])('of %i is tried again', async (status) => {
    service.replies = [refusal(status, 'ServerError', 'Not now'), { body: answerOf([logRow()]) }];
    expect(await read()).toMatchObject({ rows: [{}], requests: 2, gaps: [] });
  });
});

describe('a failure that no later try would change', () => {
  it('is an error: the query was not accepted', async () => {
    service.replies = [refusal(400, 'BadArgumentError', 'Syntax Error')];
    await expect(read()).rejects.toMatchObject({ code: 'logs.bad-request', detail: { logsMessage: 'Syntax Error' } });
  });

  it('is an error: the token is for another cloud', async () => {
    service.replies = [refusal(403, 'InvalidAuthenticationTokenAudience', 'wrong audience')];
    await expect(read()).rejects.toMatchObject({ code: 'entra.misconfigured' });
  });

  it('is an error: the person has to sign in again', async () => {
    service.replies = [refusal(401, 'AuthenticationFailed', 'no')];
    await expect(read()).rejects.toMatchObject({ code: 'entra.sign-in-needed' });
  });

  it('is an error: Entra wants more of the person', async () => {
    const log = newLog({ refuses: new SignpostError('entra.sign-in-needed', 'Sign in', { detail: { claims: '{}' } }) });
    await expect(log.read(sam, week())).rejects.toMatchObject({ code: 'entra.sign-in-needed', detail: { claims: '{}' } });
    expect(service.requests).toEqual([]);
  });
});

it('passes a claims challenge on to Entra, once', async () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
  const challenge = `Bearer realm="", error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`;
  service.replies = [
    { ...refusal(401, 'AuthenticationFailed', 'no'), headers: { 'www-authenticate': challenge } },
    { body: answerOf([logRow()]) },
  ];

  expect(await read()).toMatchObject({ rows: [{}], requests: 2 });
  expect(asked.map((one) => one.claims)).toEqual([undefined, claims]);
});

it('sends nobody’s token for somebody else', async () => {
  const bob: Caller = { ...sam, userId: 'bob', upn: 'bob@contoso.com' };
  const log = newLog();
  await Promise.all([log.read(sam, week()), log.read(bob, week()), log.read('watcher', week())]);

  const sent = service.requests.map(({ authorization }) => authorization);
  expect(new Set(sent)).toEqual(
    new Set(['sam@contoso.com', 'bob@contoso.com', 'watcher'].map((who) => `Bearer token-of-${who}`)),
  );
});

function refusal(status: number, code: string, message: string) {
  const innererror = { code: 'SEM0100', message };
  return { status, body: { error: { code, message: 'The request had some invalid properties', innererror } } };
}

function partial(message: string) {
  const inner = { code: '-2133196790', message, severity: 3, severityName: 'Warning' };
  const detail = { code: 'EngineError', message: 'Something went wrong processing your query on the server.', innererror: inner };
  return { code: 'PartialError', message: 'There were some errors when processing your query.', details: [detail] };
}
