import { decodeJwt } from 'jose';
import { SCOPE, graphAs, graphClient, personCredential, refusalOf, trySandbox, watcherCredential } from './clients.ts';
import type { Tried } from './clients.ts';

let sandbox: Tried;
beforeAll(async () => {
  sandbox = await trySandbox();
});
afterAll(() => sandbox.close());
afterEach(() => {
  sandbox.faults.clear();
});

interface Refused {
  readonly name: string;
  readonly message: string;
  readonly cause?: { readonly name?: string; readonly errorNo?: number; readonly claims?: string };
}
const reasonOf = async (call: Promise<unknown>): Promise<Refused> =>
  call.then(
    () => {
      throw new Error('Entra gave a token');
    },
    (error: unknown) => error as Refused,
  );

describe('tokens on behalf of people', () => {
  it('carry who asks, through which application, with which permissions', async () => {
    const credential = personCredential(sandbox, await sandbox.assertionFor('Olga@contoso.com'));

    const { token } = await credential.getToken(SCOPE);

    expect(decodeJwt(token)).toMatchObject({
      aud: 'https://graph.microsoft.com',
      upn: 'olga@contoso.com',
      appid: sandbox.clientId,
      tid: sandbox.tenantId,
      scp: expect.stringContaining('AuditLog.Read.All'),
    });
  });

  it('are refused for an assertion that somebody else signed', async () => {
    const other = await trySandbox();
    const forged = await other.assertionFor('olga@contoso.com');

    const reason = await reasonOf(personCredential(sandbox, forged).getToken(SCOPE));

    expect(reason.message).toContain('AADSTS50013');
    await other.close();
  });

  it('are refused when the assertion has run out', async () => {
    const assertion = await sandbox.assertionFor('olga@contoso.com');
    sandbox.time.now += 3 * 3_600_000;

    const reason = await reasonOf(personCredential(sandbox, assertion).getToken(SCOPE));

    sandbox.time.now -= 3 * 3_600_000;
    expect(reason.message).toContain('AADSTS500133');
  });

  it('are refused for a token that was meant for Graph', async () => {
    const { token } = await personCredential(sandbox, await sandbox.assertionFor('sam@contoso.com')).getToken(SCOPE);

    const reason = await reasonOf(personCredential(sandbox, token).getToken(SCOPE));

    expect(reason.message).toContain('AADSTS500131');
  });

  it('are refused with a wrong secret', async () => {
    const credential = personCredential(sandbox, await sandbox.assertionFor('sam@contoso.com'), 'wrong');

    const reason = await reasonOf(credential.getToken(SCOPE));

    expect(reason.message).toContain('AADSTS7000215');
  });

  it('need consent for each permission', async () => {
    const credential = personCredential(sandbox, await sandbox.assertionFor('sam@contoso.com'));

    const reason = await reasonOf(credential.getToken('https://graph.microsoft.com/Mail.Read'));

    expect(reason.cause).toMatchObject({ name: 'InteractionRequiredAuthError', errorNo: 65001 });
  });

  it('ask for a second factor with claims when a policy wants one', async () => {
    sandbox.faults.add({ kind: 'aadsts', code: 50076, path: '/token', times: 1 });
    const credential = personCredential(sandbox, await sandbox.assertionFor('sam@contoso.com'));

    const reason = await reasonOf(credential.getToken(SCOPE));

    expect(reason.cause).toMatchObject({
      name: 'InteractionRequiredAuthError',
      errorNo: 50076,
      claims: expect.stringContaining('capolids'),
    });
  });

  it('reflect an authentication context only when the person has stepped up', async () => {
    const claims = JSON.stringify({ access_token: { acrs: { essential: true, value: 'c1' } } });
    const before = personCredential(sandbox, await sandbox.assertionFor('olga@contoso.com'));
    const after = personCredential(sandbox, await sandbox.assertionFor('olga@contoso.com', { acrs: ['c1'] }));

    const reason = await reasonOf(before.getToken(SCOPE, { claims }));
    const { token } = await after.getToken(SCOPE, { claims });

    expect(reason.cause).toMatchObject({ errorNo: 50076 });
    expect(decodeJwt(token)['acrs']).toEqual(['c1']);
  });
});

describe('tokens of the watcher', () => {
  it('carry application permissions and nobody', async () => {
    const { token } = await watcherCredential(sandbox).getToken(SCOPE);

    const claims = decodeJwt(token);
    expect(claims['roles']).toContain('AuditLog.Read.All');
    expect(claims).not.toHaveProperty('scp');
    expect(claims).not.toHaveProperty('upn');
  });

  it('are refused with a wrong secret', async () => {
    const reason = await reasonOf(watcherCredential(sandbox, 'wrong').getToken(SCOPE));

    expect(reason.message).toContain('AADSTS7000215');
  });
});

describe('Graph and tokens', () => {
  it('refuses requests without a token, with a foreign one and with an old one', async () => {
    const empty = graphClient(sandbox, { getToken: () => Promise.resolve({ token: 'nonsense', expiresOnTimestamp: 0 }) });
    const graph = await graphAs(sandbox, 'sam@contoso.com');
    await graph('/me').get();

    const nonsense = await refusalOf(empty('/me').get());
    sandbox.time.now += 2 * 3_600_000;
    const old = await refusalOf(graph('/me').get());
    sandbox.time.now -= 2 * 3_600_000;

    expect(nonsense).toMatchObject({ status: 401, code: 'InvalidAuthenticationToken' });
    expect(old).toMatchObject({ status: 401, code: 'InvalidAuthenticationToken', message: expect.stringContaining('expired') });
  });

  it('sends a claims challenge when it is switched on', async () => {
    sandbox.faults.add({ kind: 'claims-challenge', path: '/me', times: 1 });
    const graph = await graphAs(sandbox, 'sam@contoso.com');

    const refusal = await refusalOf(graph('/me').get());

    expect(refusal.status).toBe(401);
    expect(refusal.headers?.get('www-authenticate')).toContain('error="insufficient_claims", claims="');
  });
});
