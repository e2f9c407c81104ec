import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';

/** `npm start` without npm: the whole sandbox in a process of its own, on free ports and with a fresh state. */
export interface RunningSandbox {
  /** By the first word of the person's name. */
  pageOf(name: string): string;
  close(): Promise<void>;
}

const STARTS_WITHIN = 60_000;

export async function startSandboxProcess(): Promise<RunningSandbox> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-journeys-'));
  const main = join(__dirname, '..', '..', 'src', 'main.ts');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      SIGNPOST_PORT: '0',
      SIGNPOST_CHAT_PORT: '0',
      SIGNPOST_STORE: `sqlite:${join(folder, 'state.sqlite')}`,
      SIGNPOST_WATCH_SECONDS: '5',
      SIGNPOST_LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = await ready(child);
  const urls = new Map([...said.matchAll(/^\s*(http\S+)\s+(\S+)/gmu)].map(([, url = '', name = '']) => [name, url]));
  return {
    pageOf: (name) => urls.get(name) ?? '',
    close: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function ready(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => {
      reject(new Error(`The sandbox did not start: ${said}`));
    }, STARTS_WITHIN);
    const hear = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      if (!said.includes('Try: ')) return;
      clearTimeout(timer);
      resolve(said);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      // After the start nobody waits for the promise any more: the words are what is left to explain a failing journey.
      if (said.includes('Try: ') && !child.killed)
        process.stderr.write(`The sandbox ended in the middle of the journeys (${code ?? signal}): ${said}\n`);
      reject(new Error(`The sandbox ended: ${said}`));
    });
  });
}

/** The chat as one person, in a browser of their own. */
export async function openAs(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1200 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByText('Personal Chat', { exact: true }).first().waitFor();
  return page;
}

export async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').last().fill(text);
  const send = page.getByRole('button', { name: 'Send Message' });
  // The composer takes a moment to notice what was filled in.
  await page.waitForTimeout(300);
  await send.click();
}

/** The newest card whose text has these words. */
export function cardWith(page: Page, words: string | RegExp): Locator {
  return page.locator('.ac-adaptiveCard').filter({ hasText: words }).last();
}
