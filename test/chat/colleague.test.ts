import type { ActionOffer, Answer } from '../../src/commands/answer.ts';
import { colleagueOffer, POLICIES_HIDDEN } from '../../src/commands/hidden-policies.ts';
import { NOTHING_READ } from '../../src/commands/reply.ts';
import { NOW } from '../builders.ts';
import { BOB } from './doors.ts';
import { answerTo, cardText, HELEN, OLGA, openScene, SAM, TENANT, textOf, type Scene } from './harness.ts';

const SOC = '19:soc';
const soc = { conversation: { id: SOC, conversationType: 'channel', isGroup: true }, replyToId: 'card-1' };
const WHY = { intent: 'why', user: BOB.id } as const;

let scene: Scene;
afterEach(() => scene.close());

/** Sam sees policies; Helen and Olga do not. */
const seen = (command: Answer['command'], by: string, actions: readonly ActionOffer[] = []): Answer =>
  answerTo(
    command,
    by === SAM.id
      ? { headline: 'Bob was stopped by "Block legacy".' }
      : { headline: 'Bob was stopped.', coverage: { ...NOTHING_READ, gaps: [POLICIES_HIDDEN] }, actions },
  );

async function open(subscribed = true): Promise<void> {
  scene = await openScene({
    answer: (command, context) => Promise.resolve(seen(command, context.caller.userId, colleagueOffer(context))),
    person: () => Promise.resolve(BOB),
  });
  const reference = { serviceUrl: scene.channel.serviceUrl, channelId: 'msteams', conversation: { id: SOC, isGroup: true } };
  await scene.store.conversations.remember({ id: SOC, tenantId: TENANT, kind: 'channel', reference, updatedAt: NOW });
  await scene.store.conversations.subscribe(SOC, subscribed);
}

const inChannel = (): string[] =>
  scene.channel.sent.filter(({ path }) => path.includes(encodeURIComponent(SOC))).map(({ body }) => cardText(body));
const toHelen = (): string[] =>
  scene.channel.sent.filter(({ path }) => path.includes(`personal-${HELEN.id}`)).map(({ body }) => cardText(body));
const own = { conversation: { id: `personal-${HELEN.id}`, conversationType: 'personal', tenantId: TENANT } };

async function asked(): Promise<{ readonly askedId: string }> {
  await scene.press(
    HELEN,
    'ask-colleague',
    { command: WHY, reason: 'He is on the phone' },
    { ...own, channelData: { tenant: { id: TENANT } } },
  );
  await until(() => inChannel().length > 0);
  const card = JSON.stringify(scene.channel.sent.find(({ path }) => path.includes(encodeURIComponent(SOC)))?.body);
  return { askedId: /"askedId":"([0-9a-f]+)"/u.exec(card)?.[1] ?? '' };
}

describe('a question that needs other rights', () => {
  it('is offered to be handed on where a channel takes questions, and nowhere else', async () => {
    await open();
    await scene.say(HELEN, 'why did bob fail?');
    expect(JSON.stringify(scene.channel.messages())).toContain('ask-colleague');
    await scene.store.conversations.subscribe(SOC, false);
    await scene.say(HELEN, 'why did bob fail?');
    expect(JSON.stringify(scene.channel.messages().at(-1))).not.toContain('ask-colleague');
  });

  it('is put into the channel with who asks, what and why, once however often it is pressed', async () => {
    await open();
    await asked();
    const again = await scene.press(
      HELEN,
      'ask-colleague',
      { command: WHY },
      { ...own, channelData: { tenant: { id: TENANT } } },
    );
    expect(again.value).toMatch(/asked already/u);
    expect(inChannel()).toHaveLength(1);
    for (const words of ['Helen Hart', BOB.upn, 'He is on the phone']) expect(inChannel()[0]).toContain(words);
  });

  it('is answered with the token of whoever pressed, where it was asked for', async () => {
    await open();
    const data = await asked();
    const result = await scene.press(SAM, 'answer-colleague', data, soc);
    expect(textOf(result.value)).toContain('Answered by');
    expect(scene.asked.at(-1)).toMatchObject([WHY, { caller: { userId: SAM.id } }]);
    expect(toHelen().join()).toContain('Block legacy');
    expect(toHelen().join()).toContain('Sam Silva answered this with their own rights');
    expect(await scene.store.audit.list({})).toMatchObject([{ kind: 'answer.shared', actorId: SAM.id, subjectId: HELEN.id }]);
  });

  it('is not answered by rights that hide it too, nor by whoever asked', async () => {
    await open();
    const data = await asked();
    expect((await scene.press(OLGA, 'answer-colleague', data, soc)).value).toMatch(/Your rights do not show it either/u);
    expect((await scene.press(HELEN, 'answer-colleague', data, soc)).value).toMatch(/You asked this yourself/u);
    expect(toHelen()).toEqual([]);
  });

  it('is answered once', async () => {
    await open();
    const data = await asked();
    await Promise.all([scene.press(SAM, 'answer-colleague', data, soc), scene.press(SAM, 'answer-colleague', data, soc)]);
    await scene.press(SAM, 'answer-colleague', data, soc);
    expect(toHelen()).toHaveLength(1);
  });

  it('stays open when the answer could not be posted', async () => {
    await open();
    const data = await asked();
    scene.channel.refuse({ status: 500 });
    await scene.press(SAM, 'answer-colleague', data, soc);
    await scene.press(SAM, 'answer-colleague', data, soc);
    expect(toHelen()).toHaveLength(1);
  });

  it.each([
    ['an action', { command: { intent: 'revoke', user: BOB.id } }],
    ['a question that hides nothing', { command: { intent: 'audit' } }],
    ['nonsense', { command: { intent: 'why', user: BOB.id, evil: 'x' } }],
  ])('is never %s', async (_name, data) => {
    await open();
    const result = await scene.press(HELEN, 'ask-colleague', data, own);
    expect(result.value).toMatch(/older message/u);
    expect(inChannel()).toEqual([]);
  });

  it('that nobody asked is not answered', async () => {
    await open();
    expect((await scene.press(SAM, 'answer-colleague', { askedId: 'made-up' }, soc)).value).toMatch(/gone/u);
  });
});

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !holds(); i += 1) await new Promise((resolve) => setTimeout(resolve, 20));
}
