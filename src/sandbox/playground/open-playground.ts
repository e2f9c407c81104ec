import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../clock.ts';
import { SignpostError } from '../../errors.ts';
import { castFrom } from './members.ts';
import type { PlaygroundPerson } from './members.ts';
import { writeConfigFile } from './chat-setting.ts';
import type { ChatBot, ChatSetting } from './chat-setting.ts';
import { makeHub } from './hub.ts';
import { installs } from './installs.ts';
import { keepRunning } from './kept-running.ts';
import { makeLogLines } from './log-lines.ts';
import { makeMarks } from './marks.ts';
import { openPage } from './person-page.ts';
import { makeVisits } from './visits.ts';
import { openWire } from './wire.ts';
import type { BotHeaders, Wire } from './wire.ts';

export interface PlaygroundOptions {
  /** Where the bot listens, path included: http://127.0.0.1:3978/api/messages. */
  readonly botUrl: string;
  /** The first page's port; the others follow. A taken port is replaced by a free one; 0 means any. */
  readonly port: number;
  readonly tenantId: string;
  /** The people of the sandbox tenant, six at least. */
  readonly people: readonly PlaygroundPerson[];
  /** Who gets a page, and as what they are announced. */
  readonly acting?: readonly Acting[];
  /** UPNs of further members of the group and the team; filled up from `people`. */
  readonly others?: readonly string[];
  readonly bot?: ChatBot;
  /** A folder of its own for the chat client's settings, made if missing. A temporary one unless given. */
  readonly folder?: string;
  /** What proves to the bot that a request comes from here: an authorisation header, a shared secret. */
  readonly botHeaders?: BotHeaders;
  readonly clock?: Clock;
}

export interface Acting {
  readonly upn: string;
  readonly as: string;
}

export interface Playground {
  /** One page for each acting person, in their order; `person` is a name and what they do. */
  readonly urls: readonly { readonly person: string; readonly upn: string; readonly url: string }[];
  /** The process id of the chat client at this moment. */
  pid(): number;
  close(): Promise<void>;
}

const ACTING: readonly Acting[] = [
  { upn: 'helen@contoso.com', as: 'helpdesk' },
  { upn: 'sam@contoso.com', as: 'SOC' },
  { upn: 'olga@contoso.com', as: 'on call, approves' },
];
const OTHERS = ['oscar@contoso.com', 'alice@contoso.com', 'bob@contoso.com'];
const BOT: ChatBot = { id: '28:signpost', name: 'Signpost' };

/** Opens the sandbox chat for a bot that listens already, and tells the bot where it is installed. Throws `sandbox.failed`. */
export async function openPlayground(options: PlaygroundOptions): Promise<Playground> {
  const acting = options.acting ?? ACTING;
  const members = castFrom(options.people, [...acting.map(({ upn }) => upn), ...(options.others ?? OTHERS)]);
  const setting: ChatSetting = { tenantId: options.tenantId, bot: options.bot ?? BOT, members };
  const closing: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    const folder = options.folder ?? (await temporaryFolder(closing));
    await writeConfigFile(folder, setting);
    const marks = makeMarks(randomUUID);
    const visits = makeVisits();
    const hub = makeHub(visits);
    const log = makeLogLines(marks, members);
    let playgroundPort = (): number => 0;
    const wire = await openWire({
      botUrl: options.botUrl,
      botHeaders: options.botHeaders ?? (() => ({})),
      members,
      marks,
      hub,
      playgroundPort: () => playgroundPort(),
    });
    closing.push(() => wire.close());
    const playground = await keepRunning({ folder, botEndpoint: wire.botEndpoint, serviceUrl: wire.serviceUrl }, hub, log);
    closing.push(playground.stop);
    playgroundPort = playground.port;

    const urls: Playground['urls'][number][] = [];
    for (const [index, { upn, as }] of acting.entries()) {
      const [member, port] = [members[index], options.port === 0 ? 0 : options.port + index];
      if (member === undefined) break;
      const page = await openPage({ setting, marks, hub, visits, log, playgroundPort }, member, port);
      closing.push(() => page.close());
      urls.push({ person: `${member.name} (${as})`, upn, url: `http://localhost:${page.port}/` });
    }
    await tellInstalls(wire, setting, urls.length, options.clock);
    return { urls, pid: playground.pid, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function temporaryFolder(closing: (() => Promise<void>)[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-chat-'));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  // Whoever breaks off the start leaves nothing behind either.
  process.once('exit', remove);
  closing.push(async () => {
    await rm(folder, { recursive: true, force: true });
    process.removeListener('exit', remove);
  });
  return folder;
}

async function tellInstalls(wire: Wire, setting: ChatSetting, pages: number, clock: Clock | undefined): Promise<void> {
  const at = clock === undefined ? new Date() : new Date(clock());
  const installed = { ...setting, members: setting.members.slice(0, pages) };
  for (const activity of installs(installed, wire.serviceUrl, at.toISOString(), randomUUID)) {
    const { status } = await wire.toBot(activity).catch((cause: unknown) => {
      throw new SignpostError('sandbox.failed', 'The sandbox chat could not reach the bot.', { cause });
    });
    if (status >= 400) throw new SignpostError('sandbox.failed', `The bot refused the sandbox chat with status ${status}.`);
  }
}
