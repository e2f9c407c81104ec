import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openChat } from '../../src/chat/server.ts';
import { APP_ID, HELEN, openScene, type Scene } from './harness.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

describe('who may post to the bot', () => {
  it('takes a post that the channel signed', async () => {
    expect((await scene.say(HELEN, 'what is 50126')).status).toBe(200);
  });

  it.each([
    ['no token', () => Promise.resolve('')],
    ['no token at all', () => Promise.resolve('Bearer x.y.z')],
    ['a forged signature', (s: Scene) => s.keys.token(s.channel.serviceUrl, { forged: true })],
    ['another bot as its audience', (s: Scene) => s.keys.token(s.channel.serviceUrl, { audience: 'somebody-else' })],
    ['another issuer', (s: Scene) => s.keys.token(s.channel.serviceUrl, { issuer: 'https://api.botframework.com' })],
    ['an expired token', (s: Scene) => s.keys.token(s.channel.serviceUrl, { expires: '-1h' })],
    ['a token for another service', (s: Scene) => s.keys.token('https://elsewhere.example')],
  ])('answers 401 without a word to %s', async (_what, make) => {
    const token = await make(scene);
    const before = scene.asked.length;
    const response = await scene.post(hello(scene), token === '' || token.startsWith('Bearer') ? token : `Bearer ${token}`);
    expect(response.status).toBe(401);
    expect(await response.text()).toBe('');
    expect(scene.asked.length).toBe(before);
  });

  it.each([
    ['broken JSON', '{"type":'],
    ['a list', '[]'],
    [
      'an activity without a sender',
      '{"type":"message","serviceUrl":"http://x/","channelId":"msteams","conversation":{"id":"1"}}',
    ],
  ])('answers 400 to %s', async (_what, body) => {
    const response = await scene.post(body);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toMatch(/SyntaxError|at /u);
  });

  it('leaves the other servers of the process as they were', async () => {
    const other = createServer((_request, response) => {
      response.writeHead(404).end('gone');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const response = await fetch(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    expect([response.status, await response.text()]).toEqual([404, 'gone']);
    other.close();
  });

  it('refuses to open without an app id', async () => {
    const opening = openChat({ identity: { appId: ' ', tenantId: 'x' } } as Parameters<typeof openChat>[0]);
    await expect(opening).rejects.toMatchObject({ code: 'config.invalid' });
    expect(APP_ID).not.toBe('');
  });
});

function hello({ channel }: Scene): Record<string, unknown> {
  return {
    type: 'message',
    text: 'what is 50126',
    channelId: 'msteams',
    serviceUrl: channel.serviceUrl,
    from: { id: `29:${HELEN.id}`, aadObjectId: HELEN.id },
    conversation: { id: 'c', conversationType: 'personal' },
  };
}
