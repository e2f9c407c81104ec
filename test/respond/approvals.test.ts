import { accepted, bob, hana, MINUTE, nina, olga, oskar, person, T0, TARGET, wish, world } from './world.ts';

describe('asking for an action', () => {
  it('waits for an approver and says before anybody presses what will happen and when', async () => {
    const { respond, entra } = await world();

    const view = accepted(await respond.request(hana, wish()));

    expect(view).toMatchObject({
      state: 'requested',
      settled: false,
      requester: { id: hana.userId },
      expiresAt: T0 + 120 * MINUTE,
    });
    expect(view.effects.join(' ')).toContain('about an hour');
    expect(view.effects.join(' ')).toContain('continuous access evaluation');
    expect(JSON.stringify(view)).not.toContain(hana.assertion);
    expect(entra.sends).toEqual([]);
  });

  it('says that revoking a guest has no effect here', async () => {
    const { respond } = await world();
    const view = accepted(await respond.request(hana, wish({ target: { ...TARGET, userType: 'guest' } })));
    expect(view.effects[0]).toMatch(/^No effect: .*home tenant/u);
  });

  it('warns that a synchronised account may be enabled again', async () => {
    const { respond } = await world();
    const target = { ...TARGET, syncedFromOnPremises: true };
    const view = accepted(await respond.request(hana, wish({ action: 'disable', target })));
    expect(view.effects.join(' ')).toContain('synchronisation may enable it again');
  });

  it('gives the standing request to whoever asks for the same', async () => {
    const { respond } = await world();
    const first = accepted(await respond.request(hana, wish()));
    const second = accepted(await respond.request(nina, wish({ target: { ...TARGET, id: TARGET.id.toUpperCase() } })));
    const other = accepted(await respond.request(nina, wish({ action: 'disable' })));

    expect(second.id).toBe(first.id);
    expect(other.id).not.toBe(first.id);
  });

  it('opens a new one when the old one has run out unnoticed', async () => {
    const here = await world();
    const first = accepted(await here.respond.request(hana, wish()));
    here.pass(120 * MINUTE);
    const second = accepted(await here.respond.request(hana, wish()));

    expect(second.id).not.toBe(first.id);
    expect((await here.respond.view(first.id))?.state).toBe('expired');
  });

  it.each([
    ['protected-account', hana, wish(), { protectedAccounts: [bob.upn] }],
    ['protected-account', hana, wish({ action: 'disable' }), { protectedAccounts: [bob.userId] }],
    ['reason-needed', hana, wish({ reason: ' ', evidence: [] }), {}],
    ['other-tenant', { ...hana, tenantId: 'elsewhere' }, wish(), {}],
    ['own-account', bob, wish({ action: 'enable' }), {}],
  ] as const)('refuses with %s', async (refused, caller, request, options) => {
    const { respond, store } = await world({
      ...options,
      protectedAccounts: 'protectedAccounts' in options ? [...options.protectedAccounts] : [],
    });

    expect(await respond.request(caller, request)).toMatchObject({ refused });
    expect(await respond.open()).toEqual([]);
    const trail = await store.audit.list({});
    expect(trail.map((entry) => entry.kind)).toEqual(['approval.refused']);
    expect(trail[0]?.text).toMatch(/^Refused, with the words: /u);
  });

  it('may enable a protected account again', async () => {
    const { respond } = await world({ protectedAccounts: [bob.userId] });
    expect(accepted(await respond.request(hana, wish({ action: 'enable' }))).state).toBe('requested');
  });

  it('shows on the alert of its person, wherever it was asked for', async () => {
    const here = await world();
    const { alerts, outbox } = here.store;
    const place = { topic: 'alert', ref: 'alert-1', conversationId: 'soc' } as const;
    await alerts.insert({ ...ALERT, id: 'alert-1', subjectId: TARGET.id });
    await outbox.adopt(place, 'card-1', T0);
    await outbox.adopt({ ...place, ref: 'alert-2' }, 'card-2', T0);

    const { id } = accepted(await here.respond.request(hana, wish()));

    const touched = await outbox.claim({ now: T0 + 1, leaseMs: MINUTE, limit: 10 });
    expect(touched.map(({ topic, ref }) => [topic, ref])).toEqual([['alert', 'alert-1']]);
    const about = { id: 'alert-1', userId: TARGET.id.toUpperCase() };
    expect((await here.respond.ofAlert({ ...about, since: T0 })).map((view) => view.id)).toEqual([id]);
    expect(await here.respond.ofAlert({ ...about, since: T0 + 1 })).toEqual([]);
    expect(await here.respond.ofAlert({ id: 'alert-1', since: T0 })).toEqual([]);
  });

  it('puts a card into every subscribed conversation', async () => {
    const { respond, store } = await world();
    for (const id of ['soc', 'night', 'chat'])
      await store.conversations.remember({ id, tenantId: 't', kind: 'channel', reference: {}, updatedAt: T0 });
    await store.conversations.subscribe('soc', true);
    await store.conversations.subscribe('night', true);

    const { id } = accepted(await respond.request(hana, wish()));

    expect((await store.outbox.places('approval', id)).map((place) => place.conversationId).sort()).toEqual(['night', 'soc']);
  });
});

describe('deciding', () => {
  it('performs with the presser’s own token, reads back and records every step', async () => {
    const { respond, entra, store } = await world();
    const { id } = accepted(await respond.request(hana, wish()));

    const view = accepted(await respond.decide(oskar, id, 'approve', { reason: 'Seen it too.' }));

    expect(entra.sends).toEqual([{ by: oskar.userId, did: 'revoke', acted: true, certain: true }]);
    expect(view).toMatchObject({
      state: 'done',
      settled: true,
      decidedBy: { id: oskar.userId },
      decisionReason: 'Seen it too.',
      performedAt: T0,
    });
    expect(view.status).toContain('Entra confirms: sessions from before Fri 20 Nov, 10:42 UTC are refused.');
    expect(view.history.map((step) => step.to)).toEqual(['requested', 'approved', 'performing', 'done']);
    expect((await respond.trail({ userId: bob.userId })).map((entry) => entry.kind)).toEqual([
      'approval.requested',
      'approval.approve',
      'approval.begin',
      'approval.succeed',
    ]);
    expect(JSON.stringify(await store.audit.list({}))).not.toContain(oskar.assertion);
    expect(await store.audit.verify()).toMatchObject({ intact: true });
  });

  it.each([
    ['own-request', hana, { userIds: [hana.userId, oskar.userId] }],
    ['own-account', bob, {}],
    ['not-an-approver', nina, {}],
    ['no-approvers', oskar, { userIds: [] }],
    ['no-approvers', oskar, { userIds: ['', '  '] }],
    ['approvers-unknown', nina, { groupIds: ['99999999-0000-4000-8000-000000000000'] }],
    ['other-tenant', { ...oskar, tenantId: 'elsewhere' }, {}],
  ] as const)('refuses with %s and keeps the approval open', async (refused, presser, change) => {
    const here = await world();
    const { id } = accepted(await here.respond.request(hana, wish()));
    Object.assign(here.approvers, change);

    const result = await here.respond.decide(presser, id, 'approve');

    expect(result).toMatchObject({ refused, approval: { id, state: 'requested' } });
    expect(here.entra.sends).toEqual([]);
    expect((await here.respond.trail({})).at(-1)).toMatchObject({ kind: 'approval.refused', actorId: presser.userId });
  });

  it.each([
    [oskar, {}],
    [nina, {}],
    [oskar, { userIds: [] }],
    [nina, { groupIds: ['99999999-0000-4000-8000-000000000000'] }],
    [{ ...oskar, tenantId: 'elsewhere' }, {}],
  ])('is foretold as it would be, without an entry in the trail', async (presser, change) => {
    const here = await world();
    const { id } = accepted(await here.respond.request(hana, wish()));
    Object.assign(here.approvers, change);
    const before = (await here.respond.trail({})).length;

    const foretold = await here.respond.mayDecide(presser);

    expect((await here.respond.trail({})).length).toBe(before);
    const result = await here.respond.decide(presser, id, 'approve');
    expect('refused' in result ? result.refused : undefined).toBe(foretold?.refused);
  });

  it('asks at the press, not at the request, who may approve', async () => {
    const here = await world({ approvers: { userIds: [], groupIds: [] } });
    const { id } = accepted(await here.respond.request(hana, wish()));
    here.approvers.userIds = [nina.userId.toUpperCase()];

    expect(accepted(await here.respond.decide(nina, id, 'approve')).state).toBe('done');
  });

  it('knows nothing of an id that it did not give', async () => {
    const { respond } = await world();
    expect(await respond.decide(oskar, 'nothing', 'approve')).toMatchObject({ refused: 'no-such-approval' });
    expect(await respond.view('nothing')).toBeUndefined();
    expect(await respond.prove('nothing')).toBeUndefined();
  });

  it('lets one of many presses win and shows the others what is', async () => {
    const here = await world();
    const { id } = accepted(await here.respond.request(hana, wish()));

    const results = await Promise.all([
      here.respond.decide(oskar, id, 'approve'),
      here.other.decide(olga, id, 'approve'),
      here.respond.decide(oskar, id, 'approve'),
      here.other.decide(olga, id, 'deny'),
    ]);

    expect(
      here.entra.sends.length + (await here.respond.trail({})).filter((entry) => entry.kind === 'approval.deny').length,
    ).toBe(1);
    for (const result of results) expect(accepted(result).id).toBe(id);
  });

  it('lets an approver deny, the requester take it back, and nobody else', async () => {
    const here = await world();
    const first = accepted(await here.respond.request(hana, wish()));
    expect(await here.respond.decide(nina, first.id, 'deny')).toMatchObject({ refused: 'not-an-approver' });
    expect(accepted(await here.respond.decide(olga, first.id, 'deny', { reason: 'It is the VPN.' }))).toMatchObject({
      state: 'denied',
      status: 'Olga said no on Fri 20 Nov at 10:42 UTC. It is the VPN.',
    });
    const second = accepted(await here.respond.request(hana, wish()));
    expect(accepted(await here.respond.decide(hana, second.id, 'deny')).state).toBe('cancelled');
    expect(accepted(await here.respond.decide(oskar, second.id, 'approve')).state).toBe('cancelled');
    expect(here.entra.sends).toEqual([]);
  });

  it('does nothing after the time has run out', async () => {
    const here = await world();
    const { id } = accepted(await here.respond.request(hana, wish()));
    here.pass(120 * MINUTE);

    expect(accepted(await here.respond.decide(oskar, id, 'approve')).state).toBe('expired');
    expect(here.entra.sends).toEqual([]);
  });

  it.each([
    ['forbidden', 'role-too-low'],
    ['sign-in', 'sign-in-needed'],
    ['throttled', 'try-later'],
  ] as const)('stays open for another press when Entra answers %s', async (behaviour, refused) => {
    const here = await world();
    const { id } = accepted(await here.respond.request(hana, wish()));
    here.entra.behaviour = behaviour;
    expect(await here.respond.decide(oskar, id, 'approve')).toMatchObject({ refused, approval: { state: 'requested' } });
    here.entra.behaviour = 'fine';

    const view = accepted(await here.respond.decide(olga, id, 'approve'));

    expect(view).toMatchObject({ state: 'done', decidedBy: { id: olga.userId } });
    expect(here.entra.sends.filter((send) => send.acted)).toHaveLength(1);
  });

  it('says that it did not happen when nobody can do it', async () => {
    const here = await world();
    const { id } = accepted(await here.respond.request(hana, wish()));
    here.entra.behaviour = 'gone';

    expect(accepted(await here.respond.decide(oskar, id, 'approve'))).toMatchObject({
      state: 'failed',
      status: 'It did not happen. Entra no longer knows this account.',
    });
  });
});

describe('a lost answer', () => {
  it('that had acted is found out by reading back, without a second call', async () => {
    const here = await world();
    const { id } = accepted(await here.respond.request(hana, wish()));
    here.entra.behaviour = 'lost-after';

    const view = accepted(await here.respond.decide(oskar, id, 'approve'));

    expect(view.history.map((step) => step.to)).toEqual(['requested', 'approved', 'performing', 'unknown', 'done']);
    expect(here.entra.sends).toHaveLength(1);
  });

  it('that had not acted is unknown to people, with what to do, and failed a quarter of an hour later', async () => {
    const here = await world();
    const { id } = accepted(await here.respond.request(hana, wish()));
    here.entra.behaviour = 'lost-before';

    const lost = accepted(await here.respond.decide(oskar, id, 'approve'));
    here.entra.behaviour = 'fine';
    const again = accepted(await here.respond.decide(olga, id, 'approve'));
    here.pass(16 * MINUTE);
    await here.respond.resume();

    expect(lost).toMatchObject({ state: 'unknown', settled: false });
    expect(lost.next[0]).toContain('Check again');
    expect(again.state).toBe('unknown');
    expect(await here.respond.view(id)).toMatchObject({ state: 'failed', next: ['If it is still needed, request it again.'] });
    expect(here.entra.sends).toHaveLength(1);
  });

  it('stays unknown while Entra cannot be read', async () => {
    const here = await world();
    const { id } = accepted(await here.respond.request(hana, wish()));
    here.entra.behaviour = 'lost-after';
    here.entra.readable = false;
    await here.respond.decide(oskar, id, 'approve');
    here.pass(60 * MINUTE);
    await here.respond.resume();
    expect((await here.respond.view(id))?.state).toBe('unknown');

    here.entra.readable = true;
    expect((await here.respond.prove(id))?.history.map((step) => step.to)).toContain('done');
  });
});

describe('a crash', () => {
  it('before the call leaves the approval open for a new press', async () => {
    const here = await world();
    const { id } = accepted(await here.respond.request(hana, wish()));
    here.entra.behaviour = 'crash-looking';
    void here.respond.decide(oskar, id, 'approve');
    await until(async () => (await here.respond.view(id))?.state === 'approved');
    here.entra.behaviour = 'fine';

    await here.other.resume();
    expect((await here.respond.view(id))?.state).toBe('approved');
    here.pass(2 * MINUTE);
    await here.other.resume();

    expect(await here.respond.view(id)).toMatchObject({ state: 'requested', decidedBy: undefined });
    expect(accepted(await here.other.decide(oskar, id, 'approve')).state).toBe('done');
    expect(here.entra.sends).toHaveLength(1);
  });

  it.each([
    ['crash-before', 'failed'],
    ['crash-after', 'done'],
  ] as const)('in the call (%s) is settled by reading back: %s', async (behaviour, state) => {
    const here = await world();
    const { id } = accepted(await here.respond.request(hana, wish()));
    here.entra.behaviour = behaviour;
    void here.respond.decide(oskar, id, 'approve');
    await until(() => Promise.resolve(here.entra.sends.length === 1));
    here.entra.behaviour = 'fine';

    here.pass(2 * MINUTE);
    await Promise.all([here.respond.resume(), here.other.resume()]);
    here.pass(14 * MINUTE);
    await Promise.all([here.respond.resume(), here.other.resume()]);

    const view = await here.respond.view(id);
    expect(view?.history.map((step) => step.to)).toContain('unknown');
    expect(view?.history.map((step) => step.to)).toContain(state);
    expect(here.entra.sends).toHaveLength(1);
  });
});

it('a time that moved, but lies long before the press, is no proof: the account was restored, or it is another tenant', async () => {
  const here = await world();
  const { id } = accepted(await here.respond.request(hana, wish()));
  here.entra.behaviour = 'crash-before';
  void here.respond.decide(oskar, id, 'approve');
  await until(() => Promise.resolve(here.entra.sends.length === 1));
  here.entra.behaviour = 'fine';
  here.entra.validFrom += 86_400_000;

  for (const ms of [2 * MINUTE, 14 * MINUTE]) {
    here.pass(ms);
    await here.respond.resume();
  }

  expect((await here.respond.view(id))?.state).toBe('failed');
  expect(here.entra.sends).toHaveLength(1);
});

it('gives each person an own id', () => {
  expect(new Set([hana, oskar, olga, nina, bob, person('sam')].map((one) => one.userId)).size).toBe(6);
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let turns = 0; turns < 1_000; turns += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error('It never came to that.');
}

const ALERT = { state: 'open', severity: 'high', groupKey: null, openedAt: T0, updatedAt: T0, lastAt: T0, body: {} };
