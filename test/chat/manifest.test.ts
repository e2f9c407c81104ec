import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { parse } from '../../src/understand/parse.ts';
import { NOW } from '../builders.ts';

const folder = join(__dirname, '..', '..', 'appPackage');
const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
const APP_ID = '5165a9b0-0000-4000-8000-000000000001';
const filled = text.replaceAll('${{SIGNPOST_APP_ID}}', APP_ID).replaceAll('${{SIGNPOST_HOST}}', 'signpost.example.com');

describe('the Teams app package', () => {
  it('fits the schema of its version once its two values are filled in', () => {
    expect(filled).not.toContain('${{');
    expect(problemsOf(JSON.parse(filled))).toEqual([]);
  });

  it('is checked by a schema that can fail', () => {
    const broken = { ...(JSON.parse(filled) as Record<string, unknown>), bots: [{ botId: 'none', scopes: ['everywhere'] }] };
    expect(problemsOf(broken)).not.toEqual([]);
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

/** Microsoft's own validator, which works offline; in a process of its own, because its parts are modules that jest cannot load. */
function problemsOf(manifest: unknown): unknown {
  const script = `import manifests from '@microsoft/app-manifest';
    console.log(JSON.stringify(await manifests.AppManifestUtils.validateAgainstSchema(JSON.parse(process.argv[1]))));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script, JSON.stringify(manifest)], {
    encoding: 'utf8',
  });
  return JSON.parse(said) as unknown;
}
