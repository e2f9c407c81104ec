import { createServer } from 'node:net';
import { SignpostError } from '../errors.ts';

const ASK_MS = 1_000;

/**
 * Finds out before anything is opened or emptied whether the port can be had.
 * @throws SignpostError `config.invalid` that says what to do, and whether it is Signpost itself that has the port
 */
export async function needFreePort(host: string, port: number): Promise<void> {
  const code = await triedToListen(host, port);
  if (code === undefined) return;
  throw new SignpostError('config.invalid', await explained(host, port, code));
}

function triedToListen(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? error.name);
    });
    server.listen(port, host, () => {
      server.close(() => {
        resolve(undefined);
      });
    });
  });
}

async function explained(host: string, port: number, code: string): Promise<string> {
  if (code === 'EACCES') return `This account may not listen on port ${port}. Set SIGNPOST_PORT to 1024 or more.`;
  if (code !== 'EADDRINUSE')
    return `Signpost cannot listen on port ${port} of ${host} (${code}). SIGNPOST_PORT changes the port.`;
  if (await isSignpost(port))
    return (
      `Signpost runs already on this machine, on port ${port}. Use that one, or end it with Ctrl-C in its terminal first.\n` +
      'A second one beside it needs ports of its own: set SIGNPOST_PORT, and SIGNPOST_CHAT_PORT for the sandbox.'
    );
  return (
    `Port ${port} is taken by another program. End that program, or let Signpost listen elsewhere: SIGNPOST_PORT=${port + 1}, ` +
    'or SIGNPOST_PORT=0 for any free port.'
  );
}

/** Nobody else answers like this. */
async function isSignpost(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(ASK_MS) });
    const body = (await response.json()) as { readonly status?: unknown; readonly waiting?: unknown } | null;
    return body?.status === 'ok' && typeof body.waiting === 'number';
  } catch {
    return false;
  }
}
