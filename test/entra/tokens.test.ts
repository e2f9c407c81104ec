import type { TokenCredential } from '@azure/identity';
import type { Caller } from '../../src/entra/caller.ts';
import { createTokens } from '../../src/entra/tokens.ts';

const NOW = Date.parse('2026-11-18T10:00:00Z');
const GRAPH = 'https://graph.microsoft.com/.default';
const LOGS = 'https://api.loganalytics.io/.default';

const caller = (userId: string): Caller => ({
  tenantId: 'tenant',
  userId,
  upn: `${userId}@contoso.com`,
  name: userId,
  assertion: `assertion-${userId}`,
});

function pool(ends = NOW + 3_600_000) {
  const fetched: string[] = [];
  const credential = (of: string): TokenCredential => ({
    getToken: (scopes) => {
      fetched.push(`${of} ${String(scopes)}`);
      return Promise.resolve({ token: `${of} ${String(scopes)} ${fetched.length}`, expiresOnTimestamp: ends });
    },
  });
  const tokens = createTokens({
    clock: () => NOW,
    wallClock: () => NOW,
    scope: GRAPH,
    checkAssertion: () => Promise.resolve(NOW + 3_600_000),
    onBehalfOf: credential,
    watcher: credential('watcher'),
  });
  return { tokens, fetched };
}

describe('tokens for two services', () => {
  it.each(['watcher', caller('sam')] as const)('are kept apart, and each is fetched once', async (who) => {
    const { tokens, fetched } = pool();
    const ask = () => Promise.all([tokens.tokenFor(who), tokens.tokenFor(who, undefined, LOGS)]);

    const [graph, logs] = await ask();
    expect(graph).toContain(GRAPH);
    expect(logs).toContain(LOGS);
    expect(await ask()).toEqual([graph, logs]);
    expect(fetched).toHaveLength(2);
  });

  it('are kept apart for people, too', async () => {
    const { tokens } = pool();
    const [sam, bob] = await Promise.all(['sam', 'bob'].map((one) => tokens.tokenFor(caller(one), undefined, LOGS)));
    expect(sam).toContain('assertion-sam');
    expect(bob).toContain('assertion-bob');
  });

  it('are fetched anew for a claims challenge of one of them only', async () => {
    const { tokens, fetched } = pool();
    const graph = await tokens.tokenFor('watcher');
    const before = await tokens.tokenFor('watcher', undefined, LOGS);
    const after = await tokens.tokenFor('watcher', '{}', LOGS);

    expect(after).not.toBe(before);
    expect(await tokens.tokenFor('watcher', undefined, LOGS)).toBe(after);
    expect(await tokens.tokenFor('watcher')).toBe(graph);
    expect(fetched).toHaveLength(3);
  });

  it('are fetched again when they are about to end', async () => {
    const { tokens, fetched } = pool(NOW + 60_000);
    await tokens.tokenFor('watcher', undefined, LOGS);
    await tokens.tokenFor('watcher', undefined, LOGS);
    expect(fetched).toHaveLength(2);
  });
});
