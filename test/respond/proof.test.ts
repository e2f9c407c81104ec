import { accepted, bob, hana, MINUTE, oskar, row, T0, TARGET, wish, world, type World } from './world.ts';

describe('the proof that a revocation held', () => {
  it('comes by itself once the log can be trusted to be complete', async () => {
    const { here, id } = await revoked();
    here.rows.push(row('later-other', { sessionId: 'new', at: T0 + 12 * MINUTE, type: 'interactiveUser' }));

    here.pass(20 * MINUTE);
    await here.respond.resume();

    const view = await here.respond.view(id);
    expect(view).toMatchObject({ state: 'proven', proof: { held: true, survivors: [] } });
    expect(view?.status).toBe(
      'Held since Fri 20 Nov, 10:42 UTC: older sessions are refused, and no successful sign-in of the stolen session until 10:54 UTC.',
    );
  });

  it('is not claimed early', async () => {
    const { here, id } = await revoked();
    here.pass(10 * MINUTE);
    expect(await here.respond.prove(id)).toMatchObject({ state: 'done', proof: { held: undefined } });
    expect((await here.respond.prove(id))?.status).toContain('looked at again after 11:02 UTC');
  });

  it('fails as soon as the stolen session signs in again, and names the rows', async () => {
    const { here, id } = await revoked();
    here.rows.push(row('alive-1', { at: T0 + 6 * MINUTE }), row('alive-2', { at: T0 + 8 * MINUTE }));
    here.pass(10 * MINUTE);

    const view = await here.respond.prove(id);

    expect(view).toMatchObject({ state: 'not-held', proof: { held: false, survivors: ['alive-1', 'alive-2'] } });
    expect(view?.status).toBe(
      'Still alive: 2 successful sign-ins of the stolen session after Fri 20 Nov, 10:42 UTC, the last at 10:50 UTC.',
    );
    expect(view?.next[0]).toContain('disable');
  });

  it('turns when a late row shows life after it had been proven', async () => {
    const { here, id } = await revoked();
    here.pass(20 * MINUTE);
    expect((await here.respond.prove(id))?.state).toBe('proven');
    here.rows.push(row('late', { at: T0 + 30 * MINUTE }));
    here.pass(60 * MINUTE);

    await here.respond.resume();

    expect((await here.respond.view(id))?.state).toBe('not-held');
  });

  it.each([
    ['a refused try', { code: 50173 }],
    ['a token asked for while the revocation spreads', { at: T0 + 4 * MINUTE }],
    ['another session', { sessionId: 'new' }],
    ['another person', { userId: 'someone-else' }],
  ])('is not shaken by %s', async (_what, more) => {
    const { here, id } = await revoked();
    here.rows.push(row('later', { at: T0 + 10 * MINUTE, ...more }));
    here.pass(20 * MINUTE);
    expect((await here.respond.prove(id))?.state).toBe('proven');
  });

  it('without a session id in the evidence looks at every earlier session, and says so', async () => {
    const { here, id } = await revoked({ sessionId: undefined });
    here.rows.push(row('before', { sessionId: 'old', at: T0 - MINUTE }));
    here.rows.push(row('after', { sessionId: 'old', at: T0 + 10 * MINUTE }));
    here.rows.push(row('fresh', { sessionId: 'old', at: T0 + 11 * MINUTE, type: 'interactiveUser' }));
    here.pass(20 * MINUTE);

    expect(await here.respond.prove(id)).toMatchObject({ state: 'not-held', proof: { survivors: ['after'] } });
  });

  it('shows a revocation that Entra accepted and did not carry out', async () => {
    const { here, id } = await revoked();
    here.entra.validFrom = T0 - 30 * 86_400_000;
    here.pass(10 * MINUTE);
    expect((await here.respond.prove(id))?.state).toBe('done');
    here.pass(10 * MINUTE);
    expect(await here.respond.prove(id)).toMatchObject({ state: 'not-held', status: expect.stringContaining('It did not work') });
  });

  it('says at once that revoking a guest had no effect', async () => {
    const here = await world();
    const { id } = accepted(await here.respond.request(hana, wish({ target: { ...TARGET, userType: 'guest' } })));
    here.entra.behaviour = 'idle';
    expect(accepted(await here.respond.decide(oskar, id, 'approve'))).toMatchObject({
      state: 'not-held',
      status: 'No effect, as expected: a guest’s sessions belong to the home tenant.',
    });
  });

  it('is not claimed when the log cannot be read', async () => {
    const { here, id } = await revoked();
    here.gaps.push({ id: 'throttled', text: 'Too many requests.' });
    here.pass(20 * MINUTE);
    expect(await here.respond.prove(id)).toMatchObject({ state: 'done', status: expect.stringContaining('could not be read') });
  });

  it('does not change anything when asked again and again', async () => {
    const { here, id } = await revoked();
    here.pass(20 * MINUTE);
    const first = await here.respond.prove(id);
    await here.respond.prove(id);
    await here.respond.resume();
    const last = await here.respond.prove(id);

    expect(last?.history).toEqual(first?.history);
    expect(here.entra.sends).toHaveLength(1);
  });
});

describe('the proof of a disabled account', () => {
  it('fails when somebody enables it again', async () => {
    const here = await world();
    const { id } = accepted(await here.respond.request(hana, wish({ action: 'disable' })));
    await here.respond.decide(oskar, id, 'approve');
    here.pass(20 * MINUTE);
    expect((await here.respond.prove(id))?.state).toBe('proven');
    here.entra.enabled = true;

    expect(await here.respond.prove(id)).toMatchObject({
      state: 'not-held',
      status: expect.stringContaining('the account is enabled'),
    });
  });

  it('fails when any sign-in succeeds afterwards', async () => {
    const here = await world();
    const { id } = accepted(await here.respond.request(hana, wish({ action: 'disable' })));
    await here.respond.decide(oskar, id, 'approve');
    here.rows.push(row('after', { sessionId: 'whatever', at: T0 + 6 * MINUTE }));
    here.pass(10 * MINUTE);

    expect(await here.respond.prove(id)).toMatchObject({ state: 'not-held', proof: { survivors: ['after'] } });
  });

  it('of an enabled account is read at once', async () => {
    const here = await world();
    here.entra.enabled = false;
    const { id } = accepted(await here.respond.request(hana, wish({ action: 'enable' })));

    expect(accepted(await here.respond.decide(oskar, id, 'approve'))).toMatchObject({
      state: 'proven',
      proof: { accountEnabled: true },
    });
  });
});

async function revoked(evidence: { sessionId?: string | undefined } = {}): Promise<{ here: World; id: string }> {
  const here = await world();
  here.rows.push(row('row-1', { at: T0 - 20 * MINUTE, userId: bob.userId, ...evidence }));
  const { id } = accepted(await here.respond.request(hana, wish()));
  await here.respond.decide(oskar, id, 'approve');
  return { here, id };
}
