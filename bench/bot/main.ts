// Turns a second, start to ready and memory, each against a baseline in the same run. Ratios count; the machine is shared.
import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';

const ROUNDS = 5;
const TURNS = 400;
const AT_ONCE = 8;
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
}

const [echo, signpost] = [await begin('echo.ts'), await begin('signpost.ts')];
const rates = { echo: [] as number[], signpost: [] as number[] };
await turns(echo, 'what is 50126', TURNS / 4);
await turns(signpost, 'what is 50126', TURNS / 4);
for (let round = 0; round < ROUNDS; round += 1) {
  rates.echo.push(await turns(echo, 'what is 50126', TURNS));
  rates.signpost.push(await turns(signpost, 'what is 50126', TURNS));
}
echo.child.kill();
signpost.child.kill();
const ratios = rates.signpost.map((rate, i) => rate / (rates.echo[i] ?? 1));
console.log(
  `turns a second   echo ${median(rates.echo).toFixed(0)}, signpost ${median(rates.signpost).toFixed(0)}, ratio ${median(ratios).toFixed(2)} (goal 1.0; ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')})`,
);

// What operators start is the built output; the bare bot has nothing to build.
spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', cwd: fileURLToPath(new URL('../..', import.meta.url)) });
const starts = { bare: [] as Started[], signpost: [] as Started[] };
for (let round = 0; round < ROUNDS; round += 1) {
  starts.bare.push(await begin('bare.ts'));
  starts.signpost.push(await beginProduction());
}
const ms = (list: readonly Started[]): number => median(list.map((started) => started.ms));
const mib = (list: readonly Started[]): number => median(list.map((started) => residentMib(started.child.pid ?? 0)));
const [bareMib, ownMib] = [mib(starts.bare), mib(starts.signpost)];
console.log(
  `start to ready   bare ${ms(starts.bare).toFixed(0)} ms, signpost ${ms(starts.signpost).toFixed(0)} ms, ratio ${(ms(starts.signpost) / ms(starts.bare)).toFixed(2)} (goal 1.3 at most)`,
);
console.log(
  `resident memory  bare ${bareMib.toFixed(0)} MiB, signpost ${ownMib.toFixed(0)} MiB, ratio ${(ownMib / bareMib).toFixed(2)} (goal 1.3 at most)`,
);
for (const started of [...starts.bare, ...starts.signpost]) started.child.kill('SIGKILL');
channel.close();
process.exit(0);

async function begin(file: string): Promise<Started> {
  const from = performance.now();
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [APP_ID, `${origin}/metadata`, origin], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const started = await new Promise<Pick<Started, 'url' | 'person'>>((resolve, reject) => {
    child.once('message', resolve as never);
    child.once('exit', (code) => {
      reject(new Error(`${file} ended with ${code ?? 'a signal'}`));
    });
  });
  return { ...started, child, ms: performance.now() - from };
}

/** The whole bot as in production; what it cannot reach here (Entra, Graph) it must not wait for. */
async function beginProduction(): Promise<Started> {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const from = performance.now();
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
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  for (;;) {
    const up = await fetch(`http://127.0.0.1:${port}/healthz`)
      .then((response) => response.ok)
      .catch(() => false);
    if (up) return { url: `http://127.0.0.1:${port}`, child, ms: performance.now() - from };
    if (performance.now() - from > 30_000) throw new Error('Signpost did not start');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** @returns turns a second; a turn is over when the post is answered and its reply has reached the channel */
async function turns(bot: Started, text: string, count: number): Promise<number> {
  const from = performance.now();
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
  return (count * 1000) / (performance.now() - from);
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

function residentMib(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
