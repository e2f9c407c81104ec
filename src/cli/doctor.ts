import { type Config, loadEnvFile, processEnvironment, readConfig, redacted } from '../config.ts';
import { connect } from '../connect.ts';
import { isSignpostError } from '../errors.ts';
import { checkCatalogue } from '../explain/catalogue.ts';
import { productionHost } from '../host/production.ts';
import type { GapId } from '../signins/log.ts';
import { SIGN_IN_TYPES } from '../signins/sign-in.ts';
import { type Door, readArgs, WrongUsage } from './door.ts';

interface Check {
  readonly check: string;
  readonly ok: boolean;
  readonly text: string;
}

/** Checks configuration, permissions and reachability; every line says what to do when it is not well. */
export const doctorDoor: Door = async (args, { out, clock }) => {
  const { values, positionals } = readArgs(args, { json: { type: 'boolean', default: false } });
  if (positionals.length > 0) throw new WrongUsage('doctor takes no text.');
  const checks = await examine(clock);
  for (const check of checks)
    out(values.json ? JSON.stringify(check) : `${check.ok ? 'ok ' : 'BAD'}  ${check.check}: ${check.text}`);
  return checks.every((check) => check.ok) ? 0 : 1;
};

async function examine(clock: () => number): Promise<readonly Check[]> {
  const node = Number(process.versions.node.split('.')[0]);
  const basics: Check[] = [
    {
      check: 'node',
      ok: node >= 24,
      text:
        node >= 24
          ? process.versions.node
          : `${process.versions.node} is too old: Node 24 is needed; the npm scripts bring it along.`,
    },
    catalogueCheck(),
  ];
  const config = configOf();
  if ('check' in config) return [...basics, config];
  const settings = Object.entries(redacted(config)).filter(([, value]) => value !== null && value !== undefined);
  basics.push({ check: 'configuration', ok: true, text: settings.map(([key, value]) => `${key}=${String(value)}`).join(' ') });
  return [...basics, ...(await reachability(config, clock))];
}

function catalogueCheck(): Check {
  const problems = checkCatalogue();
  return {
    check: 'catalogue',
    ok: problems.length === 0,
    text: problems.length === 0 ? 'every entry is well formed' : problems.slice(0, 5).join('; '),
  };
}

function configOf(): Config | Check {
  try {
    loadEnvFile('.env');
    return readConfig(processEnvironment());
  } catch (error) {
    if (!isSignpostError(error)) throw error;
    return { check: 'configuration', ok: false, text: error.message };
  }
}

async function reachability(config: Config, clock: () => number): Promise<readonly Check[]> {
  if (config.SIGNPOST_MODE === 'sandbox') {
    const { sandboxWorld } = await import('./sandbox-world.ts');
    const now = clock();
    const world = await sandboxWorld({ as: undefined, now });
    try {
      const { caller, signIns } = world.context;
      const page = await signIns.read(caller, { types: ['interactiveUser'], from: now - 3_600_000, to: now, limit: 1 });
      return [{ check: 'sandbox tenant', ok: true, text: `answered over HTTPS in ${page.requests} request(s)` }];
    } finally {
      await world.close();
    }
  }
  return Promise.all([
    reach('Entra', `${config.SIGNPOST_AUTHORITY}/${config.SIGNPOST_TENANT_ID ?? ''}/v2.0/.well-known/openid-configuration`),
    reach('Microsoft Graph', `${config.SIGNPOST_GRAPH}/v1.0/$metadata`),
    ...(config.SIGNPOST_LOG_ANALYTICS_WORKSPACE === undefined ? [] : [workspaceCheck(config, clock)]),
  ]);
}

const UNREAD: ReadonlySet<GapId> = new Set(['source-unavailable', 'role-too-low', 'throttled', 'not-asked']);

/** Asks as the watcher: people's own Azure roles show only when they ask. */
async function workspaceCheck(config: Config, clock: () => number): Promise<Check> {
  const now = clock();
  try {
    const { signIns } = connect(productionHost(config).address, clock);
    const page = await signIns.read('watcher', { types: SIGN_IN_TYPES, from: now - 3_600_000, to: now, limit: 1 });
    const gaps = page.gaps.filter(({ id }) => UNREAD.has(id));
    const text = gaps.length === 0 ? 'the watcher may read it' : gaps.map((gap) => gap.text).join(' ');
    return { check: 'Log Analytics', ok: gaps.length === 0, text };
  } catch (error) {
    if (!isSignpostError(error)) throw error;
    return { check: 'Log Analytics', ok: false, text: error.message };
  }
}

async function reach(check: string, url: string): Promise<Check> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    const ok = response.status < 500 && response.status !== 404 && response.status !== 400;
    return {
      check,
      ok,
      text: ok
        ? `reachable (${response.status})`
        : `${url} answered ${response.status}: check SIGNPOST_TENANT_ID and the addresses.`,
    };
  } catch {
    return { check, ok: false, text: `${url} cannot be reached: check the network and the firewall.` };
  }
}
