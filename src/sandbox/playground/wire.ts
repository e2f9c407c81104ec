import type { IncomingMessage, ServerResponse } from 'node:http';
import { markOf, parseActivity, spokenBy } from './activity.ts';
import type { Member } from './members.ts';
import { answerConnector } from './connector.ts';
import type { Hub } from './hub.ts';
import { listenOnLoopback, pass, readJson, say, send } from './loopback-http.ts';
import type { Answered, Listening } from './loopback-http.ts';
import type { Marks } from './marks.ts';

/** Headers that prove to the bot that a request comes from the sandbox; asked for each request. */
export type BotHeaders = (serviceUrl: string) => Promise<Readonly<Record<string, string>>> | Readonly<Record<string, string>>;

export interface WireParts {
  /** Where the bot listens: its whole address, path included. */
  readonly botUrl: string;
  readonly botHeaders: BotHeaders;
  readonly members: readonly Member[];
  readonly marks: Marks;
  readonly hub: Hub;
  /** The Playground's own port, which changes when it is started again. */
  readonly playgroundPort: () => number;
}

export interface Wire {
  /** What activities say as `serviceUrl`. */
  readonly serviceUrl: string;
  /** Where the Playground believes the bot to be. */
  readonly botEndpoint: string;
  readonly toBot: (activity: unknown) => Promise<Answered>;
  close(): Promise<void>;
}

const TO_BOT = '/api/messages';
const TO_CHAT = '/connector';

/** Stands between the Playground and the bot, both ways, and puts people and conversations right. */
export async function openWire(parts: WireParts): Promise<Wire> {
  let serviceUrl = '';
  const toBot = async (activity: unknown): Promise<Answered> =>
    send('POST', parts.botUrl, activity, await parts.botHeaders(serviceUrl));

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '/';
    if (path.startsWith(`${TO_CHAT}/`)) {
      pass(response, await answerConnector(parts, request.method ?? 'GET', path.slice(TO_CHAT.length), await readJson(request)));
    } else if (path === TO_BOT && request.method === 'POST') {
      pass(response, await forward(parts, toBot, await readJson(request)));
    } else say(response, 404);
  };
  const listening: Listening = await listenOnLoopback(0, handle);
  const origin = `http://127.0.0.1:${listening.port}`;
  serviceUrl = `${origin}${TO_CHAT}`;
  return { serviceUrl, botEndpoint: `${origin}${TO_BOT}`, toBot, close: () => listening.close() };
}

async function forward({ marks }: WireParts, toBot: Wire['toBot'], body: unknown): Promise<Answered> {
  const said = parseActivity(body);
  const mark = said && markOf(said);
  const member = mark === undefined ? undefined : await marks.redeem(mark);
  // Whoever posts to the Playground past the pages is nobody: the bot must not hear them as its current user.
  if (said === undefined || mark === undefined || member === undefined) return { status: 403, text: '{}' };
  return toBot(spokenBy(member, mark, said));
}
