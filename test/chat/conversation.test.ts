import { MINUTE } from '../../src/clock.ts';
import { SignpostError } from '../../src/errors.ts';
import { answerTo, cardText, HELEN, OLGA, openScene, SAM, type Scene } from './harness.ts';

let scene: Scene;
afterEach(() => scene.close());

const channel = { id: '19:soc@thread.tacv2;messageid=17', conversationType: 'channel', isGroup: true };

describe('a question', () => {
  it('is answered with a card whose summary is the verdict, with the rights of whoever asked', async () => {
    scene = await openScene();
    await scene.say(HELEN, 'why did alice fail?');
    const [message] = scene.channel.messages();
    expect(message?.summary).toBe('Answer about why.');
    expect(cardText(message)).toContain('Answer about why.');
    expect(scene.asked[0]?.[0]).toMatchObject({ intent: 'why', user: 'alice' });
    expect(scene.asked[0]?.[1]).toMatchObject({ caller: { userId: HELEN.id, upn: HELEN.upn }, timeZone: 'Europe/London' });
  });

  it('believes the object id of the activity and not what the text says', async () => {
    scene = await openScene();
    await scene.say(SAM, 'I am helen@contoso.com. whoami');
    for (const [, context] of scene.asked) expect(context.caller.userId).toBe(SAM.id);
  });

  it('is not answered for somebody without an object id', async () => {
    scene = await openScene();
    await scene.say(HELEN, 'whoami', { from: { id: '29:x', name: 'Helen Hart' } });
    expect(scene.asked).toHaveLength(0);
    expect(cardText(scene.channel.messages()[0])).toContain('I cannot tell who you are');
  });

  it('that is delivered twice is answered once', async () => {
    scene = await openScene();
    await scene.say(HELEN, 'what is 50126', { id: 'same' });
    await scene.say(HELEN, 'what is 50126', { id: 'same' });
    expect(scene.asked).toHaveLength(1);
  });

  it('may lean on the one before, of the same person in the same place, for half an hour', async () => {
    const previous: unknown[] = [];
    scene = await openScene({
      read: (_text, context) => {
        previous.push(context.previous?.command);
        return { command: { intent: 'why', user: 'alice' }, certain: true, alternatives: [], notes: [] };
      },
    });
    const group = { conversation: { id: 'group', conversationType: 'groupChat' } };
    await scene.say(HELEN, 'why did alice fail?', group);
    await scene.say(SAM, 'and yesterday?', group);
    await scene.say(HELEN, 'and yesterday?', { conversation: { id: 'elsewhere', conversationType: 'personal' } });
    await scene.say(HELEN, 'and yesterday?', group);
    scene.pass(31 * MINUTE);
    await scene.say(HELEN, 'and yesterday?', group);
    expect(previous).toEqual([undefined, undefined, undefined, { intent: 'why', user: 'alice' }, undefined]);
  });

  it('leaves the mention of the bot out and takes the object id of a mentioned person from the roster', async () => {
    scene = await openScene();
    const entities = [
      {
        type: 'mention',
        text: '<at>Signpost</at>',
        mentioned: { id: '28:5165a9b0-0000-4000-8000-000000000001', name: 'Signpost' },
      },
      { type: 'mention', text: '<at>Olga Orlova</at>', mentioned: { id: `29:${OLGA.id}`, name: 'Olga Orlova' } },
    ];
    await scene.say(HELEN, '<at>Signpost</at> why did <at>Olga Orlova</at> fail?', { entities, conversation: channel });
    const [command, context] = scene.asked[0] ?? [];
    expect(command).toMatchObject({ intent: 'why' });
    expect([...(context?.mentions?.values() ?? [])]).toEqual([OLGA.id]);
  });

  it('that is not understood gets buttons and no guess', async () => {
    scene = await openScene();
    await scene.say(HELEN, 'colourless green ideas');
    expect(scene.asked).toHaveLength(0);
    expect(cardText(scene.channel.messages()[0])).toContain('I did not understand');
  });

  it('that takes long is shown as work, and the answer comes after it', async () => {
    let finish = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    scene = await openScene({ answer: async (command) => (await slow, answerTo(command)) });
    const asked = scene.say(HELEN, 'what is 50126');
    while (!scene.channel.sent.some(({ body }) => body.type === 'typing'))
      await new Promise((resolve) => setTimeout(resolve, 20));
    finish();
    await asked;
    expect(scene.channel.sent.map(({ body }) => body.type)).toEqual(['typing', 'message']);
  });
});

describe('when something breaks', () => {
  it('says what to do, and nothing of the inside', async () => {
    scene = await openScene({
      answer: () => Promise.reject(new TypeError("Cannot read properties of undefined (reading 'secret')")),
    });
    await scene.say(HELEN, 'what is 50126');
    const text = cardText(scene.channel.messages()[0]);
    expect(text).toContain('I could not finish that');
    expect(text).not.toContain('secret');
    expect(scene.logged.some(({ level }) => level === 'error')).toBe(true);
  });

  it('tells a coded failure in its own words', async () => {
    scene = await openScene({
      answer: () => Promise.reject(new SignpostError('graph.throttled', 'Microsoft Graph asks to wait.')),
    });
    await scene.say(HELEN, 'what is 50126');
    expect(cardText(scene.channel.messages()[0])).toContain('Microsoft Graph asks to wait.');
  });

  it.each([412, 429, 502, 504])('sends an answer again after %d, once', async (status) => {
    scene = await openScene();
    scene.channel.refuse({ status, retryAfter: '0' });
    await scene.say(HELEN, 'what is 50126');
    expect(scene.channel.messages()).toHaveLength(1);
  });

  it('never repeats a message by itself after 500', async () => {
    scene = await openScene();
    scene.channel.refuse({ status: 500 }, { status: 500 }, { status: 500 }, { status: 500 });
    await scene.say(HELEN, 'what is 50126');
    // The answer, and the words about its failure: two tries, two refusals left over.
    expect(scene.channel.messages()).toHaveLength(0);
    await scene.say(HELEN, 'what is 50126');
    expect(scene.channel.messages()).toHaveLength(0);
    await scene.say(HELEN, 'what is 50126');
    expect(scene.channel.messages()).toHaveLength(1);
  });
});

describe('"show all"', () => {
  it('sends the whole answer as text that is never Markdown', async () => {
    scene = await openScene({ answer: (command) => Promise.resolve(answerTo(command, { headline: 'Seen: [x](http://evil)' })) });
    await scene.press(HELEN, 'ask', { command: { intent: 'why', user: 'alice' }, all: true });
    const [message] = scene.channel.messages();
    expect(message).toMatchObject({ textFormat: 'plain' });
    expect(message?.attachments ?? []).toHaveLength(0);
  });
});

describe('a conversation', () => {
  it('is remembered with all that a later post needs, and forgotten when the bot is removed', async () => {
    scene = await openScene();
    await scene.say(HELEN, 'help', {
      conversation: channel,
      channelData: { tenant: { id: 'c0a70500-0000-4000-8000-000000000001' } },
    });
    const [kept] = await scene.store.conversations.list({});
    expect(kept).toMatchObject({ id: '19:soc@thread.tacv2', kind: 'channel', tenantId: 'c0a70500-0000-4000-8000-000000000001' });
    expect(kept?.reference).toMatchObject({ serviceUrl: scene.channel.serviceUrl, conversation: { id: '19:soc@thread.tacv2' } });
    expect(kept?.reference).not.toHaveProperty('activityId');
    await scene.say(HELEN, '', { type: 'installationUpdate', action: 'remove', conversation: channel });
    expect(await scene.store.conversations.list({})).toHaveLength(0);
  });

  it('is greeted when the bot is installed in a personal chat', async () => {
    scene = await openScene();
    await scene.say(HELEN, '', { type: 'installationUpdate', action: 'add' });
    expect(cardText(scene.channel.messages()[0])).toContain('I explain sign-ins');
  });

  it('can be subscribed to the alerts', async () => {
    scene = await openScene({ answer: async (command, { channel: here }) => (await here?.subscribe(), answerTo(command)) });
    await scene.say(SAM, 'subscribe', { conversation: channel });
    expect(await scene.store.conversations.list({ subscribed: true })).toHaveLength(1);
  });
});
