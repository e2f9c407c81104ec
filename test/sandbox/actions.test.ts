import {
  SCOPE,
  graphAs,
  graphAsWatcher,
  graphClient,
  KINDS,
  MINUTE,
  NOW,
  personCredential,
  refusalOf,
  rowsOf,
  since,
  trySandbox,
} from './clients.ts';
import type { Page, Row, Tried } from './clients.ts';

let sandbox: Tried;
beforeEach(async () => {
  sandbox = await trySandbox();
});
afterEach(() => sandbox.close());

const idOf = (upn: string): string => sandbox.people.find((person) => person.upn === upn)?.id ?? '';
const read = (upn: string, minutes: number): Promise<readonly Row[]> =>
  rowsOf(graphAsWatcher(sandbox), `userId eq '${idOf(upn)}' and ${KINDS.user} and ${since(minutes, sandbox.time.now)}`);

describe('revokeSignInSessions', () => {
  it('ends the stolen session, and Bob signs in again', async () => {
    const olga = await graphAs(sandbox, 'olga@contoso.com');
    const before = await read('bob@contoso.com', 30);

    const answer = (await olga(`/users/${idOf('bob@contoso.com')}/revokeSignInSessions`)
      .version('v1.0')
      .post({})) as { value: boolean };
    sandbox.time.now += 90 * MINUTE;
    const after = await read('bob@contoso.com', 60);

    const axios = (rows: readonly Row[]): readonly Row[] => rows.filter((row) => row['userAgent'] === 'axios/1.7.9');
    expect(answer.value).toBe(true);
    expect(axios(before).every((row) => row.status.errorCode === 0)).toBe(true);
    expect(axios(after)).toEqual([]);
    expect(after.some((row) => row.status.errorCode === 0 && row.signInEventTypes[0] === 'nonInteractiveUser')).toBe(true);
    const whole = await read('bob@contoso.com', 90);
    expect(axios(whole).filter((row) => row.status.errorCode === 50173).length).toBeGreaterThan(0);
    expect(whole.some((row) => row.signInEventTypes[0] === 'interactiveUser' && row.status.errorCode === 0)).toBe(true);
  });

  it('leaves the rows from before as they were', async () => {
    const filter = `userId eq '${idOf('bob@contoso.com')}' and ${KINDS.user} and ${since(600)} and createdDateTime le ${new Date(NOW - 20 * MINUTE).toISOString()}`;
    const graph = graphAsWatcher(sandbox);
    const before = await rowsOf(graph, filter);

    await (await graphAs(sandbox, 'olga@contoso.com'))(`/users/${idOf('bob@contoso.com')}/revokeSignInSessions`).post({});
    sandbox.time.now += 10 * MINUTE;

    expect(await rowsOf(graph, filter)).toEqual(before);
  });

  it('moves signInSessionsValidFromDateTime and names the human in the audit log', async () => {
    const olga = await graphAs(sandbox, 'olga@contoso.com');
    const path = `/users/${idOf('bob@contoso.com')}`;

    await olga(`${path}/revokeSignInSessions`).post({});

    const bob = (await olga(path).select('signInSessionsValidFromDateTime').get()) as { signInSessionsValidFromDateTime: string };
    const filter = `targetResources/any(t:t/id eq '${idOf('bob@contoso.com')}') and initiatedBy/user/id eq '${idOf('olga@contoso.com')}'`;
    const audits = (await olga('/auditLogs/directoryAudits').filter(encodeURIComponent(filter)).get()) as Page<
      Record<string, unknown>
    >;
    expect(bob.signInSessionsValidFromDateTime).toBe('2026-11-20T14:30:00Z');
    expect(audits.value).toEqual([
      expect.objectContaining({
        activityDisplayName: 'Update StsRefreshTokenValidFrom Timestamp',
        initiatedBy: expect.objectContaining({ user: expect.objectContaining({ userPrincipalName: 'olga@contoso.com' }) }),
      }),
    ]);
  });

  it('makes older assertions worthless and challenges clients that can answer', async () => {
    const bobs = personCredential(sandbox, await sandbox.assertionFor('bob@contoso.com'));
    const graph = graphClient(sandbox, bobs, true);
    await graph('/me').get();
    sandbox.time.now += MINUTE;

    await (await graphAs(sandbox, 'olga@contoso.com'))(`/users/${idOf('bob@contoso.com')}/revokeSignInSessions`).post({});

    const challenged = await refusalOf(graph('/me').get());
    expect(challenged.headers?.get('www-authenticate')).toContain('insufficient_claims');
    await expect(bobs.getToken('https://graph.microsoft.com/User.Read')).rejects.toThrow('AADSTS50173');
    const fresh = personCredential(sandbox, await sandbox.assertionFor('bob@contoso.com'));
    await expect(fresh.getToken(SCOPE)).resolves.toHaveProperty('token');
  });

  it('is refused for people without a suitable role, and for administrators as targets', async () => {
    const sam = await graphAs(sandbox, 'sam@contoso.com');
    const ursula = await graphAs(sandbox, 'ursula@contoso.com');
    const olga = await graphAs(sandbox, 'olga@contoso.com');
    const victor = `/users/${idOf('victor@contoso.com')}/revokeSignInSessions`;

    const refused = await refusalOf(sam(`/users/${idOf('bob@contoso.com')}/revokeSignInSessions`).post({}));
    const tooLow = await refusalOf(ursula(victor).post({}));
    const done = (await olga(victor).post({})) as { value: boolean };

    expect(refused).toMatchObject({
      status: 403,
      code: 'Authorization_RequestDenied',
      message: 'Access to invalidate refresh tokens operation is denied.',
    });
    expect(tooLow.status).toBe(403);
    expect(done.value).toBe(true);
  });

  it('answers true for guests and does nothing', async () => {
    const olga = await graphAs(sandbox, 'olga@contoso.com');
    const gina = sandbox.people.find(({ upn }) => upn.startsWith('gina'))?.id ?? '';
    const stamp = async (): Promise<unknown> => olga(`/users/${gina}`).select('signInSessionsValidFromDateTime').get();
    const before = await stamp();

    const answer = (await olga(`/users/${gina}/revokeSignInSessions`).post({})) as { value: boolean };

    expect(answer.value).toBe(true);
    expect(await stamp()).toEqual(before);
  });

  it('is done even when the answer is a 503', async () => {
    sandbox.faults.add({ kind: 'fails-after-acting', path: 'revokeSignInSessions', times: 1 });
    const olga = await graphAs(sandbox, 'olga@contoso.com');

    const refusal = await refusalOf(olga(`/users/${idOf('bob@contoso.com')}/revokeSignInSessions`).post({}));

    const bob = (await olga(`/users/${idOf('bob@contoso.com')}`)
      .select('signInSessionsValidFromDateTime')
      .get()) as Record<string, unknown>;
    expect(refusal.status).toBe(503);
    expect(bob['signInSessionsValidFromDateTime']).toBe('2026-11-20T14:30:00Z');
  });
});

describe('accountEnabled', () => {
  it('stops sign-ins with 50057 until it is switched on again', async () => {
    const olga = await graphAs(sandbox, 'olga@contoso.com');
    const path = `/users/${idOf('grace@contoso.com')}`;

    await olga(path).patch({ accountEnabled: false });
    sandbox.time.now += 60 * MINUTE;
    const during = await read('grace@contoso.com', 50);
    await olga(path).patch({ accountEnabled: true });
    sandbox.time.now += 60 * MINUTE;
    const after = await read('grace@contoso.com', 50);

    expect(during.length).toBeGreaterThan(0);
    expect(during.every((row) => row.status.errorCode === 50057)).toBe(true);
    expect(after.some((row) => row.status.errorCode === 0)).toBe(true);
  });

  it('needs a role that may, and a proper body', async () => {
    const helen = await graphAs(sandbox, 'helen@contoso.com');
    const olga = await graphAs(sandbox, 'olga@contoso.com');
    const path = `/users/${idOf('grace@contoso.com')}`;

    const refused = await refusalOf(helen(path).patch({ accountEnabled: false }));
    const wrong = await refusalOf(olga(path).patch({ accountEnabled: 'no' }));

    expect(refused).toMatchObject({ status: 403, code: 'Authorization_RequestDenied' });
    expect(wrong.status).toBe(400);
  });
});

describe('identity protection', () => {
  it('confirms and dismisses, and keeps the history', async () => {
    const olga = await graphAs(sandbox, 'olga@contoso.com');
    const id = idOf('erin@contoso.com');
    const unknown = await refusalOf(olga(`/identityProtection/riskyUsers/${id}`).get());

    await olga('/identityProtection/riskyUsers/confirmCompromised').post({ userIds: [id] });
    const confirmed = (await olga(`/identityProtection/riskyUsers/${id}`).get()) as Record<string, unknown>;
    await olga('/identityProtection/riskyUsers/dismiss').post({ userIds: [id] });
    const dismissed = (await olga(`/identityProtection/riskyUsers/${id}`).get()) as Record<string, unknown>;
    const history = (await olga(`/identityProtection/riskyUsers/${id}/history`).get()) as Page<unknown>;

    expect(unknown.status).toBe(404);
    expect(confirmed).toMatchObject({ riskState: 'confirmedCompromised', riskLevel: 'high' });
    expect(dismissed).toMatchObject({ riskState: 'dismissed' });
    expect(history.value).toHaveLength(2);
  });

  it("joins Bob's detections to his sign-ins", async () => {
    const sam = await graphAs(sandbox, 'sam@contoso.com');

    const page = (await sam('/identityProtection/riskDetections')
      .filter(`userId eq '${idOf('bob@contoso.com')}'`)
      .get()) as Page<{ requestId: string }>;
    const row = (await sam(`/auditLogs/signIns/${page.value[0]?.requestId ?? ''}`).get()) as Row;

    expect(page.value).toHaveLength(2);
    expect(row).toMatchObject({ userPrincipalName: 'bob@contoso.com', riskLevelDuringSignIn: 'medium' });
  });
});
