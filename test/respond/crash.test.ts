import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApprovers } from '../../src/respond/approvers.ts';
import { createRespond } from '../../src/respond/respond.ts';
import { openStore } from '../../src/store/open.ts';

const START = 1_800_000_000_000;

describe('a process killed in the middle of an approval', () => {
  it.each([
    ['requested', 'requested', 1],
    ['looking', 'requested', 1],
    ['before-write', 'failed', 0],
    ['after-write', 'done', 1],
    ['after-record', 'done', 1],
  ])('at "%s" is found as %s, and the action happened at most once', async (moment, state, writes) => {
    const folder = await mkdtemp(join(tmpdir(), 'signpost-crash-'));
    const url = `sqlite:${join(folder, 'state.db')}`;
    const entra = join(folder, 'entra.txt');
    await runUntilKilled([url, entra, moment]);

    const store = await openStore({ url });
    let now = START + 3 * 60_000;
    const respond = survivor(store, entra, () => now);
    await respond.resume();
    now += 20 * 60_000;
    await respond.resume();
    const found = await respond.view('approval-1');
    if (found?.state === 'requested') await respond.decide(person('oskar'), 'approval-1', 'approve');

    expect(found?.state).toBe(state);
    expect(lines(entra)).toBe(writes);
    expect((await respond.decide(person('oskar'), 'approval-1', 'approve')) as object).not.toHaveProperty('refused');
    expect(lines(entra)).toBe(writes);
    expect(await store.audit.verify()).toMatchObject({ intact: true });
    await store.close();
    await rm(folder, { recursive: true });
  });
});

async function runUntilKilled(args: string[]): Promise<void> {
  const execArgv = ['--disable-warning=ExperimentalWarning'];
  const child = fork(join(__dirname, 'crash-child.ts'), args, { execArgv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [, signal] = await once(child, 'close');
  expect(signal).toBe('SIGKILL');
}

function survivor(store: Awaited<ReturnType<typeof openStore>>, entra: string, clock: () => number) {
  return createRespond({
    store,
    approvers: createApprovers({ userIds: ['oskar'], groupIds: [] }, () => Promise.resolve(undefined)),
    protectedAccounts: new Set(),
    tenantId: 't',
    clock,
    newId: () => 'approval-2',
    containment: {
      revoke: () => {
        appendLine(entra);
        return Promise.resolve();
      },
      setEnabled: () => Promise.resolve(),
      readBack: () => Promise.resolve({ sessionsValidFrom: lines(entra) > 0 ? START : 1_700_000_000_000 }),
    },
  });
}

function appendLine(entra: string): void {
  writeFileSync(entra, 'revoked\n', { flag: 'a' });
}

function lines(entra: string): number {
  return existsSync(entra) ? readFileSync(entra, 'utf8').split('\n').length - 1 : 0;
}

function person(id: string) {
  return { tenantId: 't', userId: id, upn: `${id}@contoso.com`, name: id, assertion: 'secret' };
}
