import { startTenant } from './tenant.ts';
import type { Tenant } from './tenant.ts';
import type { Caller } from '../../src/entra/caller.ts';

let tenant: Tenant;
let sam: Caller;

beforeAll(async () => {
  tenant = await startTenant();
  sam = await tenant.callerFor('sam@contoso.com');
});
afterEach(() => {
  tenant.sandbox.faults.clear();
  tenant.sandbox.requests.clear();
});
afterAll(() => tenant.close());

const users = (deadlineMs = 5_000) => tenant.graph.get(sam, '/v1.0/users', { query: { $top: '1' }, deadlineMs });
const sent = () => tenant.sandbox.requests.count('/v1.0/users');

describe('tokens', () => {
  it('are exchanged once for many questions at the same time', async () => {
    const caller = await tenant.callerFor('olga@contoso.com');
    tenant.sandbox.requests.clear();

    await Promise.all(Array.from({ length: 10 }, () => tenant.graph.get(caller, '/v1.0/users', { query: { $top: '1' } })));

    expect(tenant.sandbox.requests.count('/oauth2/v2.0/token')).toBe(1);
  });

  it('are never given for an assertion that belongs to somebody else', async () => {
    const helen = await tenant.callerFor('helen@contoso.com');
    await tenant.tokens.tokenFor(sam);
    const pretending: Caller = { ...helen, assertion: sam.assertion };

    await expect(tenant.graph.get(pretending, '/v1.0/users')).rejects.toMatchObject({ code: 'chat.unauthorised' });
  });

  it.each([
    ['rubbish', 'x'],
    ['nothing', ''],
    ['a forged signature', 'forged'],
  ])('are refused for %s', async (_, kind) => {
    const assertion = kind === 'forged' ? `${sam.assertion.slice(0, -8)}AAAAAAAA` : kind;
    await expect(tenant.tokens.tokenFor({ ...sam, assertion })).rejects.toMatchObject({ code: 'chat.unauthorised' });
  });

  it('turn a wish of Entra for another sign-in into that', async () => {
    const caller = await tenant.callerFor('carol@contoso.com');
    tenant.sandbox.faults.add({ kind: 'aadsts', code: 50076, path: 'token', times: 1 });
    await expect(tenant.tokens.tokenFor(caller)).rejects.toMatchObject({ code: 'entra.sign-in-needed' });
  });

  it('are fetched again after a failure', async () => {
    const caller = await tenant.callerFor('dave@contoso.com');
    tenant.sandbox.faults.add({ kind: 'aadsts', code: 50076, path: 'token', times: 1 });
    await tenant.tokens.tokenFor(caller).catch(() => undefined);

    await expect(tenant.tokens.tokenFor(caller)).resolves.toEqual(expect.any(String));
  });

  it('exist for the watcher itself', async () => {
    await expect(tenant.graph.get('watcher', '/v1.0/users', { query: { $top: '1' } })).resolves.toMatchObject({ status: 200 });
  });
});

describe('a read', () => {
  it.each([
    ['an error of the service', { kind: 'status', status: 503 }],
    ['throttling', { kind: 'throttle' }],
    ['a broken connection', { kind: 'cut' }],
    ['an answer that is HTML', { kind: 'html', status: 502 }],
  ] as const)('survives %s', async (_, fault) => {
    tenant.sandbox.faults.add({ ...fault, path: '/v1.0/users', times: 1 });

    const answer = await users();

    expect(answer).toMatchObject({ status: 200, requests: 2 });
  });

  it('gives up after four tries, and says what it cost', async () => {
    tenant.sandbox.faults.add({ kind: 'status', status: 503, path: '/v1.0/users' });

    await expect(users()).rejects.toMatchObject({ code: 'graph.unavailable', detail: { requests: 4, status: 503 } });
    expect(sent()).toBe(4);
  });

  it('does not wait for a Retry-After that lies behind its deadline', async () => {
    tenant.sandbox.faults.add({ kind: 'throttle', retryAfter: 60, path: '/v1.0/users' });
    await expect(users()).rejects.toMatchObject({ code: 'graph.throttled', detail: { requests: 1, retryAfterMs: 60_000 } });
  });

  it('ends at its deadline when nothing comes', async () => {
    tenant.sandbox.faults.add({ kind: 'slow', ms: 400, path: '/v1.0/users' });

    // A second, made a fiftieth by the hurried timers.
    await expect(users(1_000)).rejects.toMatchObject({ code: 'graph.unavailable', detail: { late: true } });
  });

  it('says so when the answer cannot be read', async () => {
    tenant.sandbox.faults.add({ kind: 'broken-json', path: '/v1.0/users' });
    await expect(users()).rejects.toMatchObject({ code: 'graph.broken-answer' });
  });

  it('answers a claims challenge once with a new token', async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1600000000"}}}';
    tenant.sandbox.faults.add({ kind: 'claims-challenge', claims, path: '/v1.0/users', times: 1 });

    await expect(users()).resolves.toMatchObject({ status: 200, requests: 2 });
    expect(tenant.sandbox.requests.count('/oauth2/v2.0/token')).toBe(1);
  });

  it('hands the challenge to the person when it comes twice', async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1600000000"}}}';
    tenant.sandbox.faults.add({ kind: 'claims-challenge', claims, path: '/v1.0/users' });
    await expect(users()).rejects.toMatchObject({ code: 'entra.sign-in-needed', detail: { claims } });
  });

  it('encodes what people typed', async () => {
    const query = { $filter: "displayName eq 'O''Neil & #1+?'", $top: '1' };
    await expect(tenant.graph.get(sam, '/v1.0/users', { query })).resolves.toMatchObject({ body: { value: [] } });
  });

  it('does not follow a link to another host', async () => {
    await expect(tenant.graph.get(sam, 'https://example.com/v1.0/users')).rejects.toMatchObject({ code: 'graph.broken-answer' });
  });

  it('tells a missing object from a refusal', async () => {
    const missing = tenant.graph.get(sam, '/v1.0/users/00000000-1111-4000-8000-000000000000');
    await expect(missing).rejects.toMatchObject({ code: 'graph.not-found' });
  });
});

describe('a write', () => {
  const revoke = () => tenant.graph.post(sam, `/v1.0/users/${sam.userId}/revokeSignInSessions`, undefined);
  const writes = () => tenant.sandbox.requests.count('/revokeSignInSessions');

  it.each([
    ['an error', { kind: 'status', status: 503 }],
    ['a cut connection', { kind: 'cut' }],
  ] as const)('is not repeated after %s, since it may have happened', async (_, fault) => {
    tenant.sandbox.faults.add({ ...fault, path: 'revokeSignInSessions' });

    await expect(revoke()).rejects.toMatchObject({ code: 'graph.unavailable', detail: { requests: 1 } });
    expect(writes()).toBeLessThanOrEqual(1);
  });

  it('is repeated when it was throttled, since it did not happen', async () => {
    tenant.sandbox.faults.add({ kind: 'throttle', path: 'revokeSignInSessions', times: 1 });

    await revoke().catch(() => undefined);

    expect(writes()).toBe(2);
  });
});
