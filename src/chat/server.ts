import type { Next, Request, Response, Server } from 'restify';
import { isSignpostError, SignpostError } from '../errors.ts';
import { readActivity } from './activity.ts';
import { ChatAdapter } from './adapter.ts';
import { createApplication } from './application.ts';
import { ReusingAuthentication } from './bot-auth.ts';
import type { Chat } from './chat.ts';
import { createFollowUps } from './follow-ups.ts';
import { createHttpServer } from './http-server.ts';
import { createMemory } from './memory.ts';
import type { ChatDeps } from './ports.ts';
import { createProactive } from './proactive.ts';
import { createPump } from './pump.ts';
import { createWaiting } from './waiting.ts';

export interface OpenChat {
  /** Where the bot listens; its posts go to `/api/messages`. */
  readonly url: string;
  /** Something was put into the outbox: send it now. */
  wake(): void;
  close(): Promise<void>;
}

/**
 * Opens the chat: the HTTP server that Teams (or the sandbox's client) posts to, and the outbox's postman.
 * @throws SignpostError config.invalid without an app id
 */
export async function openChat(deps: ChatDeps): Promise<OpenChat> {
  const adapter = new ChatAdapter(new ReusingAuthentication(deps.identity));
  const proactive = createProactive(adapter, deps);
  const chat: Chat = {
    deps,
    proactive,
    pump: createPump(deps, proactive),
    followUps: createFollowUps(deps.clock),
    memory: createMemory(deps),
    waiting: createWaiting(deps.clock),
  };
  const app = createApplication(adapter, chat);
  const server = createHttpServer();
  server.get('/healthz', async (_request: Request, response: Response) => {
    response.send(200, { status: 'ok', waiting: await deps.store.outbox.waiting(deps.clock()) });
  });
  server.post('/api/messages', async (request: Request, response: Response) => {
    await receive(request, response, chat, (authorization, activity) =>
      adapter.receive(authorization, activity, async (context) => {
        await app.run(context);
      }),
    );
  });
  server.on('restifyError', quiet);
  const url = await listening(server, deps);
  return {
    url,
    wake: () => {
      chat.pump.wake();
    },
    close: async () => {
      await chat.pump.stop();
      await closed(server);
    },
  };
}

async function receive(
  request: Request,
  response: Response,
  { deps }: Chat,
  run: (authorization: string, activity: NonNullable<ReturnType<typeof readActivity>>) => ReturnType<ChatAdapter['receive']>,
): Promise<void> {
  const activity = readActivity(request.body);
  if (activity === undefined) {
    response.send(400);
    return;
  }
  try {
    const { status, body } = await run(request.headers.authorization ?? '', activity);
    // Restify's own `send` would choose a formatter and set headers about caching first.
    if (body === undefined) response.writeHead(status).end();
    else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  } catch (error) {
    // Whoever is not the channel learns nothing: not even why.
    const stranger = isSignpostError(error, 'chat.unauthorised');
    if (stranger) deps.log.warn({ reason: reasonOf(error) }, 'A post was refused.');
    else deps.log.error({ error }, 'A post could not be handled.');
    response.send(stranger ? 401 : 500);
  }
}

function reasonOf(error: SignpostError): string {
  return error.cause instanceof Error ? error.cause.name : 'unknown';
}

/** Restify would answer a broken body with its parser's message. */
function quiet(_request: Request, response: Response, _error: Error, next: Next): void {
  if (!response.headersSent) response.send(400);
  next(false);
}

function listening(server: Server, { host, port }: ChatDeps): Promise<string> {
  return new Promise((resolve, reject) => {
    // Restify passes the error on to itself, where nobody listening would end the process.
    server.once('error', (cause: Error) => {
      reject(
        new SignpostError('config.invalid', `The chat could not listen on port ${port}: is it taken? SIGNPOST_PORT changes it.`, {
          cause,
        }),
      );
    });
    server.listen(port, host, () => {
      resolve(`http://${host}:${server.address().port}`);
    });
  });
}

function closed(server: Server): Promise<void> {
  // Closing twice would wait for ever.
  if (!server.server.listening) return Promise.resolve();
  return new Promise((resolve) => {
    server.server.closeAllConnections();
    server.close(() => {
      resolve();
    });
  });
}
