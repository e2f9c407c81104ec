import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { ChatDeps } from './chat/ports.ts';
import { openChat } from './chat/server.ts';
import { sandboxSignIn } from './chat/sign-in/sandbox.ts';
import { teamsSignIn } from './chat/sign-in/teams.ts';
import { answer } from './commands/answer-command.ts';
import { type Config, DEFAULT_STORE, loadEnvFile, processEnvironment, readConfig } from './config.ts';
import { connect, type Tenant } from './connect.ts';
import { createEngine } from './detect/engine.ts';
import type { KnownNetwork, NetworkLookup } from './detect/options.ts';
import { isSignpostError } from './errors.ts';
import { needFreePort } from './host/free-port.ts';
import type { Host } from './host/host.ts';
import { productionHost } from './host/production.ts';
import { endsOnSignal } from './host/shutdown.ts';
import { createLog, type Log } from './log.ts';
import { createApprovers } from './respond/approvers.ts';
import { createGraphContainment } from './respond/graph-containment.ts';
import { createRespond } from './respond/respond.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/ports.ts';
import { parse } from './understand/parse.ts';
import { translateUnsure } from './understand/translator/translate.ts';
import { runLoop } from './watch/loop.ts';
import { createWatch } from './watch/watch.ts';
import { pause, systemTimers } from './entra/timers.ts';

/** The composition root: configuration → adapters → rooms → listening. */
const clock = Date.now;
/** A person waits; without an answer by then the parser's own reading stands. */
const MODEL_MS = 4_000;

try {
  loadEnvFile('.env');
  const config = readConfig(processEnvironment());
  await start(config, createLog({ level: config.SIGNPOST_LOG_LEVEL }));
} catch (error) {
  if (!isSignpostError(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

async function start(config: Config, log: Log): Promise<void> {
  const shutdown = endsOnSignal(process);
  await needFreePort(config.SIGNPOST_MODE === 'sandbox' ? '127.0.0.1' : '0.0.0.0', config.SIGNPOST_PORT);
  const host = config.SIGNPOST_MODE === 'sandbox' ? await sandbox(config) : productionHost(config);
  shutdown.before(() => host.close());
  const store = await openStore({ url: prepared(config) });
  shutdown.before(() => store.close());
  const tenant = connect(host.address, clock);
  const networks = configuredNetworks(config);
  const lookup = await addressLookup(config);
  const { respond, watch } = rooms(config, host, tenant, store, { networks, lookup });
  const { signIns, directory } = tenant;

  const chat = await openChat({
    identity: host.bot,
    host: host.listenOn,
    port: config.SIGNPOST_PORT,
    clock,
    timers: systemTimers,
    log,
    timeZone: config.SIGNPOST_TIME_ZONE,
    signIn:
      'vouches' in host.signIn
        ? sandboxSignIn(host.signIn.vouches)
        : teamsSignIn({ connection: host.signIn.connection, marks: store.marks }),
    read: parse,
    translate: await translation(config),
    answer: (command, context) =>
      answer(command, { ...context, signIns, directory, respond, watch, networks, ...(lookup === undefined ? {} : { lookup }) }),
    signIns: async (caller, query) => (await signIns.read(caller, query)).rows,
    person: async (caller, userId) => (await directory.person(caller, userId)).value ?? undefined,
    respond,
    watch,
    store,
  });
  shutdown.before(() => chat.close());

  // Asking Entra for the named locations must not delay the first answer; the watcher waits for them.
  const located = addNamedLocations(networks, tenant, log);
  void runLoop(
    {
      pass: async () => {
        await located;
        await respond.resume();
        return watch.pass();
      },
      every: config.SIGNPOST_WATCH_SECONDS * 1000,
      wait: (ms, signal) => pause(systemTimers, ms, signal),
      onReport: (report) => {
        log.debug({ ...report, gaps: report.gaps.length }, 'watched');
      },
      onError: (error) => {
        log.error({ error }, 'the watcher failed and tries again');
      },
    },
    shutdown.signal,
  );
  for (const line of [...(await host.ready(chat.url)), ...keptWords(config)]) process.stdout.write(`${line}\n`);
}

/** The chat of the sandbox forgets its cards when it ends; a named store does not, and the channel looks as if nothing were open. */
function keptWords({ SIGNPOST_STORE: url, SIGNPOST_MODE: mode }: Config): string[] {
  if (mode !== 'sandbox' || url === DEFAULT_STORE) return [];
  return ['Cards of an earlier run come back with their next news; "alerts" and "approvals" list what is open until then.'];
}

/** The operator's address database, where one is named. */
async function addressLookup({ SIGNPOST_IP_DATABASE: path }: Config): Promise<NetworkLookup | undefined> {
  if (path === undefined) return undefined;
  const { openIpDatabase } = await import('./host/ip-database.ts');
  return openIpDatabase(path);
}

/** Off unless a model is named: the deterministic reading needs none. */
async function translation(config: Config): Promise<ChatDeps['translate']> {
  const { SIGNPOST_MODEL_ENDPOINT: endpoint, SIGNPOST_MODEL_NAME: defaultModel, SIGNPOST_MODEL_KEY: apiKey = 'none' } = config;
  if (endpoint === undefined || defaultModel === undefined) return undefined;
  const { modelTranslator } = await import('./chat/model-translator.ts');
  const translator = modelTranslator({ model: { apiKey, endpoint, defaultModel }, timeoutMs: MODEL_MS });
  return (reading, text, context) => translateUnsure(reading, text, context, translator);
}

function rooms(
  config: Config,
  host: Host,
  tenant: Tenant,
  store: Store,
  known: { networks: readonly KnownNetwork[]; lookup: NetworkLookup | undefined },
) {
  const { graph, signIns, directory } = tenant;
  const approvers = createApprovers(host.approvers, async (person) => {
    const { value } = await directory.memberships(person, person.userId);
    return value?.filter((membership) => membership.kind === 'group').map((membership) => membership.id);
  });
  const respond = createRespond({
    store,
    containment: createGraphContainment(graph),
    approvers,
    protectedAccounts: new Set(config.SIGNPOST_PROTECTED),
    tenantId: host.address.tenantId,
    signIns,
    clock,
    newId: randomUUID,
  });
  const watch = createWatch({
    store,
    log: signIns,
    createDetector: (snapshot) =>
      createEngine(
        {
          knownNetworks: known.networks,
          breakGlass: config.SIGNPOST_PROTECTED,
          ...(known.lookup === undefined ? {} : { lookup: known.lookup }),
        },
        snapshot,
      ),
    clock,
    newId: randomUUID,
  });
  return { respond, watch };
}

function configuredNetworks(config: Config): KnownNetwork[] {
  return config.SIGNPOST_KNOWN_NETWORKS.map((text) => (/^AS\d+$/iu.test(text) ? { asn: Number(text.slice(2)) } : { cidr: text }));
}

/** Entra's trusted named locations are the tenant's own networks too. */
async function addNamedLocations(networks: KnownNetwork[], { directory }: Tenant, log: Log): Promise<void> {
  try {
    const { value, gaps } = await directory.namedLocations('watcher');
    if (value === undefined) log.warn({ gaps: gaps.map((gap) => gap.id) }, 'named locations could not be read');
    const trusted = (value ?? []).filter((location) => location.trusted);
    networks.push(...trusted.flatMap(({ name, ranges }) => ranges.map((cidr) => ({ cidr, name }))));
  } catch (error) {
    log.warn({ error }, 'named locations could not be read');
  }
}

async function sandbox(config: Config): Promise<Host> {
  const { sandboxHost } = await import('./sandbox/host.ts');
  return sandboxHost({ seed: config.SIGNPOST_SANDBOX_SEED, chatPort: config.SIGNPOST_CHAT_PORT, clock });
}

/**
 * The sandbox's chat begins empty at each start, so its own state does too, unless a store was named. Its file carries the
 * port, which one process at a time has: a second sandbox beside it must not empty the state of the first.
 */
function prepared({ SIGNPOST_STORE: url, SIGNPOST_MODE: mode, SIGNPOST_PORT: port }: Config): string {
  if (mode !== 'sandbox' || url !== DEFAULT_STORE) return url;
  if (port === 0) return 'sqlite::memory:';
  const path = `.signpost/sandbox-${port}.sqlite`;
  for (const part of ['', '-wal', '-shm']) rmSync(`${path}${part}`, { force: true });
  return `sqlite:${path}`;
}
