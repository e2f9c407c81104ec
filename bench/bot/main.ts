// Turns a second, start to ready and memory, each against a baseline in the same run. Ratios count; the machine is shared.
import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';

const ROUNDS = 7;
const TURNS = 400;
const AT_ONCE = 8;
/** The watcher's first pass and what it loads lie in it. */
const SETTLE_MS = 3_000;
const APP_ID = '11111111-1111-4111-8111-111111111111';

const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
const jwk = { ...(await exportJWK(publicKey)), kid: 'bench', use: 'sig', alg: 'RS256', endorsements: ['msteams'] };
let replies = 0;
const channel = createServer((request, response) => {
  const body =
    request.url === '/metadata'
      ? { issuer: origin, jwks_uri: `${origin}/keys`, id_token_signing_alg_values_supported: ['RS256'] }
      : request.url === '/keys'
        ? { keys: [jwk] }
        : { id: `reply-${(replies += 1)}` };
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
});
await new Promise<void>((resolve) => channel.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(channel.address() as AddressInfo).port}`;
const token = await new SignJWT({ serviceurl: origin })
  .setProtectedHeader({ alg: 'RS256', kid: 'bench', typ: 'JWT' })
  .setIssuer(origin)
  .setAudience(APP_ID)
  .setIssuedAt()
  .setExpirationTime('1h')
  .sign(privateKey);

interface Started {
  readonly url: string;
  readonly person?: { readonly id: string; readonly name: string };
  readonly child: ChildProcess;
  readonly ms: number;
  readonly cpuMs: number;
}

type Measured = Pick<Started, 'ms' | 'cpuMs'>;
type Start = Measured & { readonly mib: number };

const [echo, signpost] = [await begin('echo.ts'), await begin('signpost.ts')];
const measured = { echo: [] as Measured[], signpost: [] as Measured[] };
await turns(echo, 'what is 50126', TURNS);
await turns(signpost, 'what is 50126', TURNS);
for (let round = 0; round < ROUNDS; round += 1) {
  measured.echo.push(await turns(echo, 'what is 50126', TURNS));
  measured.signpost.push(await turns(signpost, 'what is 50126', TURNS));
}
end(echo, signpost);
const perSecond = ({ ms }: Measured): number => (TURNS * 1000) / ms;
const cpuOfTurn = ({ cpuMs }: Measured): number => cpuMs / TURNS;
compare('turns a second', measured.echo.map(perSecond), measured.signpost.map(perSecond), '', 'goal 1.0 at least');
compare('  processor time of a turn', measured.echo.map(cpuOfTurn), measured.signpost.map(cpuOfTurn), ' ms');

// What operators start is the built output; the bare bot has nothing to build.
spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', cwd: fileURLToPath(new URL('../..', import.meta.url)) });
const starts = { bare: [] as Start[], signpost: [] as Start[] };
// The first of each fills the cache of compiled code and the page cache; it does not count.
for (let round = -1; round < ROUNDS; round += 1) {
  const bare = await settled(await begin('bare.ts'));
  const own = await settled(await beginProduction());
  if (round < 0) continue;
  starts.bare.push(bare);
  starts.signpost.push(own);
}
for (const [name, unit, key] of [
  ['start to ready', ' ms', 'ms'],
  ['  processor time of a start', ' ms', 'cpuMs'],
  ['resident memory', ' MiB', 'mib'],
] as const) {
  const goal = key === 'cpuMs' ? undefined : 'goal 1.3 at most';
  compare(
    name,
    starts.bare.map((start) => start[key]),
    starts.signpost.map((start) => start[key]),
    unit,
    goal,
  );
}
channel.close();
process.exit(0);

/** Medians of both, and the median of the ratios of each round: neighbours in time share the machine's mood. */
function compare(name: string, base: readonly number[], own: readonly number[], unit: string, goal?: string): void {
  const ratios = own.map((value, i) => value / (base[i] ?? 1));
  const digits = median(base) < 20 ? 1 : 0;
  const told = [base, own].map((values) => `${median(values).toFixed(digits)}${unit}`);
  const each = ratios.map((ratio) => ratio.toFixed(2)).join(' ');
  const aim = goal === undefined ? '' : `${goal}; `;
  console.log(`${name.padEnd(30)} bare ${told[0]}, signpost ${told[1]}, ratio ${median(ratios).toFixed(2)} (${aim}${each})`);
}

async function begin(file: string): Promise<Started> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [APP_ID, `${origin}/metadata`, origin], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const started = new Promise<Pick<Started, 'url' | 'person'>>((resolve, reject) => {
    child.once('message', resolve as never);
    child.once('exit', (code) => {
      reject(new Error(`${file} ended with ${code ?? 'a signal'}`));
    });
  });
  return await ready(child, started);
}

/** Ready is: it said that it listens, and it answers. Asking before it said so would take the time that is measured. */
async function ready(child: ChildProcess, told: Promise<Pick<Started, 'url' | 'person'>>): Promise<Started> {
  const from = performance.now();
  const started = await told;
  await (await fetch(`${started.url}/healthz`)).arrayBuffer();
  return { ...started, child, ms: performance.now() - from, cpuMs: cpuMs(child.pid ?? 0) };
}

/** How it began, and the memory it holds once what it does by itself after that has settled. */
async function settled(started: Started): Promise<Start> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const { ms, cpuMs, child } = started;
  const mib = residentMib(child.pid ?? 0);
  end(started);
  return { ms, cpuMs, mib };
}

function end(...bots: readonly Started[]): void {
  for (const { child } of bots) {
    child.removeAllListeners('exit');
    child.kill('SIGKILL');
  }
}

/** The whole bot as in production; what it cannot reach here (Entra, Graph) it must not wait for. */
async function beginProduction(): Promise<Started> {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const environment = {
    SIGNPOST_MODE: 'production',
    SIGNPOST_PORT: String(port),
    SIGNPOST_STORE: 'sqlite::memory:',
    SIGNPOST_TENANT_ID: APP_ID,
    SIGNPOST_APP_ID: APP_ID,
    SIGNPOST_APP_SECRET: 'none',
    SIGNPOST_OAUTH_CONNECTION: 'graph',
    SIGNPOST_APPROVERS: APP_ID,
    SIGNPOST_AUTHORITY: 'https://localhost:1',
    SIGNPOST_GRAPH: 'https://localhost:1',
    SIGNPOST_LOG_LEVEL: 'silent',
  };
  const child = fork(fileURLToPath(new URL('../../dist/main.js', import.meta.url)), [], {
    env: { ...process.env, ...environment },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const listens = new Promise<Pick<Started, 'url'>>((resolve, reject) => {
    child.stdout?.on('data', (text: Buffer) => {
      if (text.includes('Signpost listens')) resolve({ url: `http://127.0.0.1:${port}` });
    });
    child.once('exit', (code) => {
      reject(new Error(`Signpost ended with ${code ?? 'a signal'}`));
    });
  });
  return await ready(child, listens);
}

/** A turn is over when the post is answered and its reply has reached the channel. */
async function turns(bot: Started, text: string, count: number): Promise<Measured> {
  const from = performance.now();
  const cpuBefore = cpuMs(bot.child.pid ?? 0);
  const before = replies;
  let next = 0;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < count) {
        next += 1;
        const response = await fetch(`${bot.url}/api/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify(activity(bot, text, next)),
        });
        if (response.status >= 300) throw new Error(`${response.status} ${await response.text()}`);
        await response.arrayBuffer();
      }
    }),
  );
  while (replies - before < count) await new Promise((resolve) => setTimeout(resolve, 1));
  return { ms: performance.now() - from, cpuMs: cpuMs(bot.child.pid ?? 0) - cpuBefore };
}

function activity(bot: Started, text: string, n: number): unknown {
  const person = bot.person ?? { id: APP_ID, name: 'Somebody' };
  return {
    type: 'message',
    id: `m-${n}-${Math.random()}`,
    text,
    channelId: 'msteams',
    serviceUrl: origin,
    timestamp: new Date().toISOString(),
    localTimezone: 'Europe/London',
    locale: 'en-GB',
    from: { id: `29:${person.id}`, name: person.name, aadObjectId: person.id },
    recipient: { id: `28:${APP_ID}`, name: 'Signpost' },
    conversation: { id: `a:personal-${n % 20}`, conversationType: 'personal', tenantId: APP_ID },
    channelData: { tenant: { id: APP_ID } },
  };
}

/** User and system time of all its threads so far, in hundredths of a second: what it took, however busy the machine is. */
function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function residentMib(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
