import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { parse } from '../../src/understand/parse.ts';
import { NOW } from '../builders.ts';

const folder = join(__dirname, '..', '..', 'appPackage');
const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
const APP_ID = '5165a9b0-0000-4000-8000-000000000001';
const filled = text.replaceAll('${{SIGNPOST_APP_ID}}', APP_ID).replaceAll('${{SIGNPOST_HOST}}', 'signpost.example.com');
type Manifest = Parameters<typeof AppManifestUtils.validateAgainstSchema>[0];

describe('the Teams app package', () => {
  it('fits the schema of its version once its two values are filled in', async () => {
    expect(filled).not.toContain('${{');
    expect(await AppManifestUtils.validateAgainstSchema(JSON.parse(filled) as Manifest)).toEqual([]);
  });

  it('is checked by a schema that can fail', async () => {
    const broken = { ...(JSON.parse(filled) as Record<string, unknown>), bots: [{ botId: 'none', scopes: ['everywhere'] }] };
    expect(await AppManifestUtils.validateAgainstSchema(broken as unknown as Manifest)).not.toEqual([]);
  });

  it('has icons of the sizes that Teams wants', () => {
    expect(sizeOf('color.png')).toEqual([192, 192]);
    expect(sizeOf('outline.png')).toEqual([32, 32]);
  });

  it('suggests only sentences that the bot understands', () => {
    const { bots } = JSON.parse(filled) as { bots: { commandLists: { commands: { title: string }[] }[] }[] };
    const titles = bots.flatMap(({ commandLists }) => commandLists.flatMap(({ commands }) => commands.map(({ title }) => title)));
    for (const title of titles) expect([title, parse(title, { now: NOW }).command.intent]).not.toEqual([title, 'unknown']);
  });
});

function sizeOf(name: string): [number, number] {
  const bytes = readFileSync(join(folder, name));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
