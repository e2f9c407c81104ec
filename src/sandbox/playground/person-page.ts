import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import WebSocket from 'ws';
import { z } from 'zod';
import type { Member } from './members.ts';
import type { ChatSetting } from './chat-setting.ts';
import { userOf } from './chat-setting.ts';
import { parseJson } from './frames.ts';
import type { Hub } from './hub.ts';
import { listenOnLoopback, pass, readJson, say, send, stream } from './loopback-http.ts';
import type { Listening } from './loopback-http.ts';
import type { LogLines } from './log-lines.ts';
import type { Marks } from './marks.ts';
import { press, type } from './speak.ts';
import type { Visits } from './visits.ts';

export interface PageParts {
  readonly setting: ChatSetting;
  readonly marks: Marks;
  readonly hub: Hub;
  readonly visits: Visits;
  readonly log: LogLines;
  readonly playgroundPort: () => number;
}

const place = z.looseObject({ members: z.array(z.string()) });
const config = z.looseObject({ config: z.looseObject({ groupChats: z.array(place), teams: z.array(place) }) });

/** The chat client as one person sees it, on a loopback port of its own. */
export async function openPage(parts: PageParts, member: Member, port: number): Promise<Listening> {
  const page = await listenOnLoopback(port, (request, response) => answer(parts, member, request, response));
  const sockets = new WebSocket.Server({ noServer: true });
  page.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const room = roomFor(parts, request.url);
    if (room === undefined || !isOwn(request)) {
      socket.destroy();
      return;
    }
    sockets.handleUpgrade(request, socket as never, head, (opened) => {
      const leave = room.join(member, (text) => {
        opened.send(text);
      });
      opened.on('close', leave);
    });
  });
  return {
    ...page,
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      await page.close();
    },
  };
}

function roomFor({ hub, log }: PageParts, path: string | undefined): Pick<Hub, 'join'> | undefined {
  if (path === '/_ws_conversation/v1/conversations/stream') return hub;
  return path === '/_ws/log/stream' ? log : undefined;
}

async function answer(parts: PageParts, member: Member, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (!isOwn(request)) {
    say(response, 403);
    return;
  }
  if (request.method === 'GET' || request.method === 'HEAD') {
    if (request.method === 'GET' && pathname === '/') parts.visits.loads(member);
    if (pathname === '/_internal/v1/config') await tellConfig(parts, member, response);
    else await stream(parts.playgroundPort(), request, response);
    return;
  }
  const body = await readJson(request);
  const conversation = /^\/_conversation\/v1\/conversations\/([^/]+)\/messages$/u.exec(pathname)?.[1];
  if (conversation !== undefined) await type(parts, member, decodeURIComponent(conversation), body, response);
  else if (/^\/_conversation\/v1\/(invoke|submit)$/u.test(pathname)) pass(response, await press(parts, member, pathname, body));
  else if (pathname.startsWith('/_debug/conversation/')) {
    // A page asks for installation once it knows its conversations; the bot was installed everywhere at start.
    say(response, 200);
    parts.visits.isUp(member);
  } else say(response, 403, { error: { message: 'The sandbox chat does not pass this on.' } });
}

/** The page takes whoever is the current user for its own person. */
async function tellConfig({ setting, playgroundPort }: PageParts, member: Member, response: ServerResponse): Promise<void> {
  const answered = await send('GET', `http://127.0.0.1:${playgroundPort()}/_internal/v1/config`);
  const { config: known, ...rest } = config.parse(parseJson(answered.text));
  const others = setting.members.filter((other) => other !== member);
  const members = others.map(({ account }) => account);
  const places = {
    groupChats: known.groupChats.map((chat) => ({ ...chat, members })),
    teams: known.teams.map((team) => ({ ...team, members })),
  };
  say(response, 200, { ...rest, config: { ...known, ...places, currentUser: userOf(member), users: others.map(userOf) } });
}

/** Other web pages open in the same browser can reach loopback ports too. */
function isOwn({ headers }: IncomingMessage): boolean {
  const { host = '', origin } = headers;
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/u.test(host) && (origin === undefined || origin === `http://${host}`);
}
