import { performance } from 'node:perf_hooks';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { answer } from '../../src/commands/answer-command.ts';
import type { CommandContext } from '../../src/commands/context.ts';
import { connect } from '../../src/connect.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { SignInLog, SignInPage } from '../../src/signins/log.ts';
import { parse } from '../../src/understand/parse.ts';
import { parseSignIn } from '../../src/signins/schema.ts';
import { graphRow, personRows } from './rows.ts';

// node scripts/run.mjs bench/commands/main.ts: Graph requests of each command over the sandbox, and milliseconds of our own above Graph.
const NOW = Date.parse('2026-11-20T15:00:00Z');
const ROUNDS = 60;
const WARM_UP = 15;
const QUESTIONS = [
  'why did dave fail?',
  'lockout dave',
  "show dave's sign-ins",
  'replay check dave',
  'which policies applied to dave?',
  'apps of dave',
  'sign-ins per hour of dave',
  'alice says she is in Lisbon',
  'what did Conditional Access block today?',
  'legacy authentication this week',
  'password spray today?',
  'top failures today',
];
const OVER_ROWS = [
  'why did alice fail?',
  'lockout alice',
  "show alice's sign-ins",
  'replay check alice',
  'which policies applied to alice?',
  'apps of alice',
  'sign-ins per hour of alice',
  'is alice really in Lisbon?',
  'top failures',
  'password spray',
];

await requests();
parsing(1_000);
await ownTime(1_000);
await ownTime(5_000);

/** Requests over HTTPS, on a warm token: one connection a question, so that the request budget makes nobody wait. */
async function requests(): Promise<void> {
  const sandbox = await startSandbox({ clock: () => NOW, throttle: false });
  setDefaultCACertificates([...getCACertificates('default'), sandbox.caPem]);
  const asker = sandbox.people.find((person) => person.upn === 'sam@contoso.com');
  if (asker === undefined) throw new Error('the sandbox has no analyst');
  const caller = {
    tenantId: sandbox.tenantId,
    userId: asker.id,
    upn: asker.upn,
    name: asker.name,
    assertion: await sandbox.assertionFor(asker.id),
  };
  console.log('Graph requests over the sandbox\nquestion                                   sign-ins  all  rows');
  for (const text of QUESTIONS) {
    const tenant = connect(
      {
        tenantId: sandbox.tenantId,
        clientId: sandbox.clientId,
        credential: { kind: 'secret', secret: sandbox.clientSecret },
        watcher: { clientId: sandbox.watcherClientId, credential: { kind: 'secret', secret: sandbox.watcherClientSecret } },
        authorityHost: sandbox.authorityHost,
        graphUrl: sandbox.graphUrl,
        localAuthority: true,
        retentionDays: 30,
      },
      () => NOW,
    );
    sandbox.requests.clear();
    const said = await answer(parse(text, { now: NOW, timeZone: 'UTC' }).command, {
      ...tenant,
      caller,
      now: NOW,
      timeZone: 'UTC',
    });
    console.log(
      `${text.padEnd(42)} ${String(sandbox.requests.count('/auditLogs/signIns')).padStart(8)} ${String(said.coverage.requests).padStart(4)} ${String(said.coverage.rows).padStart(5)}`,
    );
  }
  await sandbox.close();
}

/** What making sign-ins of Graph's JSON costs; every question pays it once a row. */
function parsing(n: number): void {
  const bodies = JSON.stringify(personRows(n, NOW).rows.map(graphRow));
  const times: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const begin = performance.now();
    for (const body of JSON.parse(bodies) as unknown[])
      if (typeof parseSignIn(body) === 'string') throw new Error('a row was not understood');
    if (round >= WARM_UP) times.push(performance.now() - begin);
  }
  times.sort((a, b) => a - b);
  console.log(
    `\nReading ${n.toLocaleString('en-GB')} rows of JSON (${(bodies.length / 1e6).toFixed(1)} MB): p50 ${at(times, 0.5).trim()} ms, p99 ${at(times, 0.99).trim()} ms`,
  );
}

/** Milliseconds from parsed question to answer, less the time inside the log and the directory, over parsed rows. */
async function ownTime(n: number): Promise<void> {
  const { rows, directory } = personRows(n, NOW);
  console.log(
    `\nOwn time over ${n.toLocaleString('en-GB')} rows of one person (${ROUNDS} rounds after ${WARM_UP})\nquestion                                        p50      p99`,
  );
  for (const text of OVER_ROWS) {
    const { command } = parse(text, { now: NOW, timeZone: 'UTC' });
    const times: number[] = [];
    for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
      let away = 0;
      const log: SignInLog = {
        source: 'graph',
        retentionDays: 30,
        read: (_as, query) => {
          const begin = performance.now();
          const page: SignInPage = {
            rows: rows.filter((row) => row.at >= query.from && row.at < query.to),
            truncated: false,
            dropped: 0,
            gaps: [],
            requests: 1,
          };
          away += performance.now() - begin;
          return Promise.resolve(page);
        },
      };
      const context: CommandContext = {
        caller: { tenantId: 't', userId: 'u', upn: 'sam@contoso.com', name: 'Sam', assertion: '' },
        now: NOW,
        timeZone: 'UTC',
        signIns: log,
        directory,
      };
      const begin = performance.now();
      await answer(command, context);
      if (round >= WARM_UP) times.push(performance.now() - begin - away);
    }
    times.sort((a, b) => a - b);
    console.log(`${text.padEnd(42)} ${at(times, 0.5)} ms ${at(times, 0.99)} ms`);
  }
}

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2).padStart(8);
}
