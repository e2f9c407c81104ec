import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { SignpostError } from '../../errors.ts';

export interface ChildOptions {
  /** Holds the Playground's settings file. */
  readonly folder: string;
  readonly botEndpoint: string;
  readonly serviceUrl: string;
}

export interface Child {
  /** The loopback port that it answers on. */
  readonly port: number;
  readonly pid: number;
  /** Settles when the process is gone. */
  readonly gone: Promise<void>;
  stop(): Promise<void>;
}

const listening = z.object({ listening: z.object({ port: z.number() }) });
const START_WITHIN = 30_000;
const guard = fileURLToPath(new URL(`./child-guard${extname(import.meta.url)}`, import.meta.url));

/** Starts the Playground and waits until it answers. Throws `sandbox.failed` with its last words. */
export async function startChild(options: ChildOptions): Promise<Child> {
  const child = spawn(options);
  const words: string[] = [];
  for (const output of [child.stdout, child.stderr]) {
    output?.on('data', (chunk: Buffer) => {
      words.push(chunk.toString('utf8'));
      words.splice(0, words.length - 20);
    });
  }
  const end = (): void => {
    child.kill('SIGKILL');
  };
  // It ends with its parent by itself, but not before it has loaded.
  process.once('exit', end);
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      process.removeListener('exit', end);
      resolve();
    });
    child.once('error', () => {
      resolve();
    });
  });
  const deadline = new AbortController();
  const ready = answeringPort(child);
  const late = pause(START_WITHIN, undefined, { signal: deadline.signal, ref: false }).catch(() => undefined);
  const port = await Promise.race([ready, gone, late]);
  deadline.abort();
  if (port === undefined || child.pid === undefined) {
    child.kill('SIGKILL');
    throw new SignpostError('sandbox.failed', `The sandbox chat did not start: ${words.join('').trim() || 'it said nothing.'}`);
  }
  return {
    port,
    pid: child.pid,
    gone,
    stop: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function spawn({ folder, botEndpoint, serviceUrl }: ChildOptions): ChildProcess {
  const cli = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  // Port 0 would mean its default; a taken port makes it look for another, and the guard tells which.
  const args = ['start', '-p', '56160', '-e', botEndpoint, '--service-url', serviceUrl, '--disable-telemetry'];
  return fork(cli, args, {
    cwd: folder,
    execArgv: ['--import', guard],
    env: { TEAMSAPPTESTER_BROWSER: 'none', TZ: Intl.DateTimeFormat().resolvedOptions().timeZone },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Ctrl-C is for whoever started it, who then closes it in order.
    detached: true,
  });
}

/** It also opens ports only to see whether they are free: the one that answers is meant. */
function answeringPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.on('message', (message) => {
      const told = listening.safeParse(message);
      if (!told.success) return;
      const { port } = told.data.listening;
      fetch(`http://127.0.0.1:${port}/_debug/ping`)
        .then(async (response) => {
          if ((await response.text()) === 'pong') resolve(port);
        })
        .catch(() => undefined);
    });
  });
}
