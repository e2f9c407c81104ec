import { DAY } from '../../src/clock.ts';
import { NOW, signIn } from '../builders.ts';
import { alert, approval, BOB, respondDoor, watchDoor } from './doors.ts';
import { answerTo, cardText, HELEN, OLGA, openScene, SAM, textOf, type Scene } from './harness.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';
const TOAST = 'application/vnd.microsoft.activity.message';
const soc = { conversation: { id: '19:soc', conversationType: 'channel', isGroup: true }, replyToId: 'card-1' };

let scene: Scene;
afterEach(() => scene.close());

describe('a press', () => {
  it('on Approve is decided by who pressed, not by what the button carries', async () => {
    const respond = respondDoor(approval());
    scene = await openScene({ respond: respond.door });
    const refused = await scene.press(SAM, 'approve', { approvalId: 'approval-1', userId: OLGA.id, approver: true }, soc);
    expect(refused).toMatchObject({ type: TOAST, value: 'You are not an approver.' });
    const done = await scene.press(OLGA, 'approve', { approvalId: 'approval-1' }, soc);
    expect(done.type).toBe(CARD);
    expect(textOf(done.value)).toContain('held since 12:00');
    expect(respond.calls.map(({ by }) => by)).toEqual([SAM.id, OLGA.id]);
  });

  it('that comes second sees what happened, without buttons that approve', async () => {
    scene = await openScene({ respond: respondDoor(approval()).door });
    await scene.press(OLGA, 'approve', { approvalId: 'approval-1' }, soc);
    const second = await scene.press(SAM, 'approve', { approvalId: 'approval-1' }, soc);
    expect(textOf(second.value)).toContain('held since 12:00');
    expect(JSON.stringify(second.value)).not.toContain('"verb":"approve"');
  });

  it('replaces the card for everybody when the outbox does not know it', async () => {
    scene = await openScene({ respond: respondDoor(approval()).door });
    await scene.press(OLGA, 'approve', { approvalId: 'approval-1' }, soc);
    expect(scene.channel.sent.filter(({ method }) => method === 'PUT').map(({ id }) => id)).toEqual(['card-1']);
  });

  it('leaves the card that the outbox keeps to the outbox', async () => {
    scene = await openScene({ respond: respondDoor(approval()).door });
    await scene.store.conversations.remember(known('19:soc', scene));
    await scene.store.outbox.adopt({ topic: 'approval', ref: 'approval-1', conversationId: '19:soc' }, 'card-1', 0);
    await scene.press(OLGA, 'approve', { approvalId: 'approval-1' }, soc);
    expect(scene.channel.sent.filter(({ method }) => method === 'PUT')).toHaveLength(0);
  });

  it('on Revoke asks for approval with reason and evidence, and shows it on the alert', async () => {
    const respond = respondDoor();
    const wanted: unknown[] = [];
    scene = await openScene({
      respond: respond.door,
      watch: watchDoor().door,
      person: (caller, userId) => (wanted.push([caller.userId, userId]), Promise.resolve(BOB)),
    });
    const data = { userId: BOB.id, alertId: 'alert-1', evidence: ['row-1'], reason: 'stolen' };
    const result = await scene.press(SAM, 'request-revoke', data, soc);
    expect(respond.calls).toEqual([
      {
        door: 'request',
        by: SAM.id,
        detail: { action: 'revoke', target: BOB, reason: 'stolen', evidence: ['row-1'], alertId: 'alert-1' },
      },
    ]);
    expect(wanted).toEqual([[SAM.id, BOB.id]]);
    expect(textOf(result.value)).toContain('Revoke sessions: waits for approval');
    const places = await scene.store.outbox.places('approval', 'approval-1');
    expect(places).toHaveLength(1);
    expect(cardText(scene.channel.messages()[0])).toContain('If you approve');
  });

  it.each([
    ['acknowledge', { alertId: 'alert-1' }, 'acknowledged'],
    ['assign', { alertId: 'alert-1' }, 'Sam Silva has it'],
    ['close', { alertId: 'alert-1', verdict: 'false-positive', note: 'VPN' }, 'closed: a false alarm'],
    ['mute-alert', { alertId: 'alert-1', hours: '4', reason: 'travel' }, 'probably stolen'],
  ])('on %s works on the alert in the name of whoever pressed', async (verb, data, words) => {
    const watch = watchDoor();
    scene = await openScene({ watch: watch.door });
    const result = await scene.press(SAM, verb, data, soc);
    expect(textOf(result.value)).toContain(words);
    expect(watch.calls.map(({ by }) => by)).toEqual([SAM.id]);
  });

  it('on the evidence reads the rows again with the rights of whoever pressed, and shows only those asked for', async () => {
    const queries: unknown[] = [];
    scene = await openScene({
      signIns: (caller, query) => {
        queries.push([caller.userId, query.userId]);
        return Promise.resolve([
          signIn({ id: 'row-1', appName: 'Wanted', code: 50126 }),
          signIn({ id: 'row-9', appName: 'Other' }),
        ]);
      },
    });
    const data = {
      ids: ['row-1', 'row-2'],
      types: ['interactiveUser'],
      from: '2026-11-20T00:00:00Z',
      to: '2026-11-21T00:00:00Z',
      userId: BOB.id,
    };
    await scene.press(HELEN, 'show-evidence', data);
    const text = cardText(scene.channel.messages()[0]);
    expect(text).toContain('Wanted');
    expect(text).not.toContain('Other');
    expect(text).toContain('1 sign-in of 2 not shown');
    expect(text).toContain('✕ 50126 Wrong user name or password');
    expect(queries).toEqual([[HELEN.id, BOB.id]]);
  });

  it('on Revoke that joins an older request says so: nothing else on the card would change', async () => {
    const respond = respondDoor();
    const standing = approval({ requester: HELEN, createdAt: NOW - 60_000 });
    scene = await openScene({
      respond: { ...respond.door, request: () => Promise.resolve(standing) },
      watch: watchDoor().door,
      person: () => Promise.resolve(BOB),
    });
    const data = { userId: BOB.id, alertId: 'alert-1', evidence: [], reason: 'stolen' };
    const result = await scene.press(SAM, 'request-revoke', data, soc);
    expect(result).toEqual(expect.objectContaining({ type: TOAST }));
    expect(result.value).toBe(
      'Helen Hart has asked for this already (revoke sessions, Bob Baker); your reason was not added. Waits for an approver.',
    );
  });

  it('that takes what the presser has already says so', async () => {
    const mine = alert({ state: 'acknowledged', assignee: { id: SAM.id, name: SAM.name } });
    const { door } = watchDoor(mine);
    scene = await openScene({ watch: { ...door, assign: () => Promise.resolve(mine) } });
    expect(await scene.press(SAM, 'assign', { alertId: 'alert-1' }, soc)).toMatchObject({ value: 'You have it already.' });
  });

  it('on Mute reaches the cards of everybody, and the trail gets a name', async () => {
    const watch = watchDoor();
    scene = await openScene({ watch: watch.door });
    await scene.store.conversations.remember(known('19:soc', scene));
    await scene.store.outbox.adopt({ topic: 'alert', ref: 'alert-1', conversationId: '19:soc' }, 'card-1', 0);
    await scene.press(SAM, 'mute-alert', { alertId: 'alert-1', hours: '4', reason: '' }, soc);
    expect(watch.calls[0]?.detail).toMatchObject({ user: BOB.id, name: BOB.upn });
    await until(() => scene.channel.sent.some(({ method, id }) => method === 'PUT' && id === 'card-1'));
  });

  it.each([
    ['approve', {}],
    ['approve', { approvalId: 'x'.repeat(500) }],
    ['close', { alertId: 'alert-1', verdict: 'approved' }],
    ['ask', { command: { intent: 'delete-everything' } }],
    ['ask', { command: { intent: 'why', user: 'alice', admin: 'yes' } }],
    ['ask', {}],
    ['show-evidence', { ids: [], types: ['interactiveUser'], from: 'yesterday', to: 'now' }],
    ['mute-alert', { alertId: 'alert-1', hours: '100000' }],
  ])('of %s with %j is refused in words', async (verb, data) => {
    const [respond, watch] = [respondDoor(approval()), watchDoor()];
    scene = await openScene({ respond: respond.door, watch: watch.door });
    const result = await scene.press(OLGA, verb, data, soc);
    expect(result).toMatchObject({ type: TOAST, value: expect.stringContaining('older message') });
    expect([...respond.calls, ...watch.calls]).toHaveLength(0);
  });

  it.each(['ask', 'show-evidence', 'acknowledge'])(
    'on %s that takes too long is answered at once, and the rest comes by itself',
    async (verb) => {
      let finish = (): void => undefined;
      const slow = new Promise<void>((resolve) => {
        finish = resolve;
      });
      const { door } = watchDoor();
      scene = await openScene({
        timers: hasty,
        answer: async (command) => (await slow, answerTo(command)),
        signIns: async () => (await slow, [signIn({ id: 'row-1' })]),
        watch: { ...door, acknowledge: async () => (await slow, { refused: 'not-now', text: 'It was closed meanwhile.' }) },
      });
      const window = { from: '2026-11-20T00:00:00Z', to: '2026-11-21T00:00:00Z', types: ['interactiveUser'] };
      const data = { text: 'what is 50126', ids: ['row-1'], alertId: 'alert-1', ...window };
      const result = await scene.press(SAM, verb, data, soc);
      expect(result).toMatchObject({ type: TOAST, value: expect.stringContaining('Still at work') });
      expect(scene.channel.messages()).toHaveLength(0);
      finish();
      await until(() => scene.channel.messages().length === 1);
      expect(cardText(scene.channel.messages()[0])).toMatch(/Answer about|newest first|closed meanwhile/u);
    },
  );

  it('that breaks something is answered in words', async () => {
    const { door } = watchDoor();
    scene = await openScene({ watch: { ...door, acknowledge: () => Promise.reject(new Error('SQLITE_BUSY at /var/db')) } });
    const result = await scene.press(SAM, 'acknowledge', { alertId: 'alert-1' }, soc);
    expect(result).toMatchObject({ type: TOAST, value: expect.stringContaining('I could not finish that') });
    expect(JSON.stringify(result)).not.toContain('SQLITE');
  });
});

describe('the outbox', () => {
  it('posts an alert once into the channel and updates it in place', async () => {
    const watch = watchDoor(alert());
    scene = await openScene({ watch: watch.door });
    await scene.store.conversations.remember(known('19:soc', scene));
    await scene.store.outbox.post({ topic: 'alert', ref: 'alert-1', conversationId: '19:soc' }, 0);
    scene.bot.wake();
    await until(() => scene.channel.messages().length === 1);
    await scene.press(SAM, 'acknowledge', { alertId: 'alert-1' }, { ...soc, replyToId: scene.channel.sent[0]?.id });
    await scene.store.outbox.touch('alert', 'alert-1', 1);
    scene.bot.wake();
    await until(() => scene.channel.sent.length === 2);
    expect(scene.channel.sent.map(({ method, id }) => [method, id])).toEqual([
      ['POST', 'sent-1'],
      ['PUT', 'sent-1'],
    ]);
    expect(cardText(scene.channel.sent[1]?.body)).toContain('Sam Silva has it');
  });

  it.each([412, 429, 502, 504])('waits after %d and then posts once', async (status) => {
    scene = await openScene({ watch: watchDoor().door });
    scene.channel.refuse({ status, retryAfter: '1' });
    await scene.store.conversations.remember(known('19:soc', scene));
    await scene.store.outbox.post({ topic: 'alert', ref: 'alert-1', conversationId: '19:soc' }, 0);
    scene.bot.wake();
    await until(() => scene.logged.some(({ message }) => message === 'A card could not be sent.'));
    expect(scene.channel.sent).toHaveLength(0);
    scene.pass(1_100);
    scene.bot.wake();
    await until(() => scene.channel.sent.length === 1);
    scene.bot.wake();
    expect(scene.channel.messages()).toHaveLength(1);
  });

  it('posts a card anew that was deleted meanwhile: new evidence would be seen by nobody', async () => {
    scene = await openScene({ watch: watchDoor().door });
    scene.channel.refuse({ status: 404 });
    await scene.store.conversations.remember(known('19:soc', scene));
    const place = { topic: 'alert', ref: 'alert-1', conversationId: '19:soc' } as const;
    await scene.store.outbox.adopt(place, 'deleted', 0);
    await scene.store.outbox.touch('alert', 'alert-1', 1);
    scene.bot.wake();
    await until(() => scene.channel.messages().length === 1);
    await scene.bot.close();
    expect((await scene.store.outbox.places('alert', 'alert-1')).map(({ activityId }) => activityId)).toEqual(['sent-1']);
  });

  it('gives up on a conversation that is gone', async () => {
    scene = await openScene({ watch: watchDoor().door });
    scene.channel.refuse({ status: 404 });
    await scene.store.conversations.remember(known('19:soc', scene));
    await scene.store.outbox.post({ topic: 'alert', ref: 'alert-1', conversationId: '19:soc' }, 0);
    scene.bot.wake();
    await until(() => scene.logged.some(({ fields }) => fields.gone === true));
    scene.pass(3_600_000);
    await scene.bot.close();
    expect(await scene.store.outbox.waiting(NOW + 365 * DAY)).toBe(0);
  });
});

/** Seconds pass in a fiftieth of their time. */
const hasty = {
  after: (ms: number, run: () => void) => {
    const timer = setTimeout(run, ms / 50);
    return () => {
      clearTimeout(timer);
    };
  },
};

function known(id: string, { channel }: Scene) {
  const reference = {
    serviceUrl: channel.serviceUrl,
    channelId: 'msteams',
    bot: { id: '28:bot', name: 'Signpost' },
    conversation: { id, conversationType: 'channel', isGroup: true, tenantId: 't', name: '' },
  };
  return { id, tenantId: 't', kind: 'channel' as const, reference, updatedAt: 0 };
}

async function until(met: () => boolean): Promise<void> {
  const end = performance.now() + 4_000;
  while (!met()) {
    if (performance.now() > end) throw new Error('It did not happen.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
