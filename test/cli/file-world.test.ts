import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileWorld } from '../../src/cli/file-world.ts';
import { row } from '../commands/rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'signpost-world-'));
const CLOCK = Date.parse('2026-11-20T12:00:00Z');

/** "Now" of a file with rows of these times. */
async function nowOf(times: readonly string[], clock = CLOCK): Promise<string> {
  const path = join(folder, 'rows.json');
  writeFileSync(path, JSON.stringify(times.map((createdDateTime) => row(0, 0, { createdDateTime }))));
  const world = await fileWorld([path], { as: undefined, now: undefined, note: () => undefined, clock: () => clock });
  return new Date(world.context.now).toISOString().slice(0, 16);
}

describe('"now" of a file', () => {
  it('is the newest row, also when the one before it is most of a year older', async () => {
    expect(await nowOf(['2026-02-10T08:00:00Z', '2026-11-20T08:00:00Z'])).toBe('2026-11-20T08:00');
  });

  it('is the same on every day that follows', async () => {
    const times = ['2025-01-10T08:00:00Z', '2026-02-10T08:00:00Z', '2026-11-20T08:00:00Z'];
    const days = [await nowOf(times), await nowOf(times, Date.parse('2028-01-01T00:00:00Z'))];
    expect(days).toEqual(['2026-11-20T08:00', '2026-11-20T08:00']);
  });

  it('passes over a row of a wrong clock, far ahead of the others and of today', async () => {
    expect(await nowOf(['2026-11-20T08:00:00Z', '2062-03-01T00:00:00Z'])).toBe('2026-11-20T08:00');
  });

  it('believes a row of tomorrow: the day begins elsewhere earlier', async () => {
    expect(await nowOf(['2026-02-10T08:00:00Z', '2026-11-21T11:00:00Z'])).toBe('2026-11-21T11:00');
  });

  it('believes a file that lies ahead of the clock as a whole', async () => {
    expect(await nowOf(['2030-05-01T08:00:00Z', '2030-05-02T08:00:00Z'])).toBe('2030-05-02T08:00');
  });
});
