import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Heard {
  readonly type: string;
  readonly id: string;
  readonly text?: string;
  readonly replyToId?: string;
  readonly serviceUrl: string;
  readonly from: { readonly id: string; readonly name: string; readonly aadObjectId: string };
  readonly conversation: { readonly id: string; readonly conversationType?: string };
  readonly entities?: readonly { readonly type: string; readonly text?: string }[];
  readonly value?: { readonly action?: { readonly verb?: string; readonly data?: unknown } };
}

export interface EchoBot {
  readonly url: string;
  readonly heard: readonly Heard[];
  /** Headers of each request, in the same order. */
  readonly proofs: readonly (string | undefined)[];
  /** The next activity of this type that is not yet there, or the one that has this text in it. */
  next(type: string, text?: string): Promise<Heard>;
  /** Posts to a conversation through the chat's connector service. */
  post(conversation: string, body: object): Promise<string>;
  close(): Promise<void>;
}

/** A bot without any SDK: says what it heard on a card with a button, and updates the card when it is pressed. */
export async function openEchoBot(): Promise<EchoBot> {
  const heard: Heard[] = [];
  const proofs: (string | undefined)[] = [];
  const waiting: { readonly wanted: (activity: Heard) => boolean; readonly resolve: (activity: Heard) => void }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const activity = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Heard;
      heard.push(activity);
      proofs.push(request.headers['x-sandbox-proof'] as string | undefined);
      for (const { wanted, resolve } of waiting) if (wanted(activity)) resolve(activity);
      void answer(activity).then((body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    heard,
    proofs,
    next: (type, text = '') =>
      new Promise((resolve) => {
        const wanted = (activity: Heard): boolean => activity.type === type && (activity.text ?? '').includes(text);
        const already = text === '' ? undefined : heard.find(wanted);
        if (already !== undefined) resolve(already);
        else waiting.push({ wanted, resolve });
      }),
    post: (conversation, body) => call('POST', heard[0]?.serviceUrl ?? '', conversation, '', body),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(activity: Heard): Promise<string> {
  const { serviceUrl, conversation, from } = activity;
  if (activity.type === 'installationUpdate') {
    await call('POST', serviceUrl, conversation.id, '', withCard(`Welcome to ${conversation.id}`));
  }
  if (activity.type === 'message') {
    await call('POST', serviceUrl, conversation.id, '', { type: 'typing' });
    await call('POST', serviceUrl, conversation.id, '', withCard(`Heard ${activity.text ?? ''} from ${from.name}`));
  }
  if (activity.type !== 'invoke') return '';
  const pressed = withCard(`Pressed by ${from.name}`);
  await call('PUT', serviceUrl, conversation.id, `/${activity.replyToId ?? ''}`, pressed);
  return JSON.stringify({
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value: pressed.attachments[0]?.content,
  });
}

async function call(method: string, serviceUrl: string, conversation: string, rest: string, body: object): Promise<string> {
  const url = `${serviceUrl}/v3/conversations/${encodeURIComponent(conversation)}/activities${rest}`;
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method, headers, body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text}`);
  return text === '' ? '' : ((JSON.parse(text) as { id?: string }).id ?? '');
}

export function withCard(text: string) {
  const press = { type: 'Action.Execute', title: 'Approve', verb: 'approve', data: { approvalId: 'a-1' } };
  const content = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text, wrap: true }], actions: [press] };
  return { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] };
}
