import { alerts } from '../../src/commands/alerts/command.ts';
import { fileWorld } from '../../src/cli/file-world.ts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NOW } from '../builders.ts';
import { watchDoor } from '../chat/doors.ts';
import { written } from './formats.ts';
import { row } from './rows.ts';

describe('alerts of an address', () => {
  it('asks the watcher for that address, open or closed, and says so', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'signpost-'));
    const { name, bytes } = written([row(20, 0)], 'jsonl');
    await writeFile(join(folder, name), bytes);
    const { context } = await fileWorld([join(folder, name)], {
      as: undefined,
      now: NOW,
      note: () => undefined,
      clock: () => NOW,
    });
    const told = await alerts.answer({ intent: 'alerts' }, { ...context, timeZone: 'Europe/London', watch: watchDoor().door });
    const asked: unknown[] = [];
    const watch = {
      ...watchDoor().door,
      alerts: (filter: unknown) => {
        asked.push(filter);
        return Promise.resolve([]);
      },
    };

    const said = await alerts.answer({ intent: 'alerts', ip: '203.0.113.66' }, { ...context, timeZone: 'UTC', watch });
    await rm(folder, { recursive: true, force: true });

    // Tables are pasted into tickets: whose clock, and which day.
    expect(JSON.stringify(told.body)).toMatch(/\w{3} \d+ Nov, \d\d:\d\d/u);
    expect(told.body.at(-1)).toMatchObject({ text: 'Times: Europe/London.' });
    expect(told.actions).toMatchObject([{ verb: 'ask', title: expect.stringMatching(/^Replay check: /u) as unknown }]);
    expect(asked).toEqual([{ ip: '203.0.113.66' }]);
    expect(said.headline).toBe('No alerts with sign-ins from 203.0.113.66.');
  });
});
