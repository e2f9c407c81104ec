import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../src/commands/list.ts';
import { parse } from '../../src/understand/parse.ts';
import { INTENTS } from '../../src/understand/command.ts';
import { NOW } from '../builders.ts';
import { ask } from './ask.ts';
import { row } from './rows.ts';

const root = join(__dirname, '../../src/commands');
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const definitions = Object.values(COMMANDS);

describe('the list of commands', () => {
  it('is the folders, sorted', () => {
    expect(Object.keys(COMMANDS)).toEqual([...folders].sort());
  });

  it('has every intent but unknown', () => {
    expect(Object.keys(COMMANDS)).toEqual(INTENTS.filter((intent) => intent !== 'unknown').sort());
  });
});

describe.each(definitions.map((definition) => [definition.intent, definition] as const))('%s', (intent, definition) => {
  it('is called what its key is', () => {
    expect(COMMANDS[intent].intent).toBe(intent);
  });

  it('has one line for help that ends with a full stop', () => {
    expect(definition.summary).toMatch(/^[A-Z].{15,120}\.$/u);
  });

  it('has examples', () => {
    expect(definition.examples.length).toBeGreaterThan(0);
  });

  it.each(definition.examples.filter((example) => !/paste/u.test(example)))('is what "%s" asks for', (example) => {
    expect(parse(example, { now: NOW, timeZone: 'Europe/London' }).command.intent).toBe(intent);
  });

  it.each(definition.examples)(
    'answers "%s" over a file with coverage and a headline, whatever it cannot do there',
    async (example) => {
      const answer = await ask({ ask: example, rows: [row(20, 0)] });
      expect(answer.headline).toMatch(/\S{3}/u);
      expect(answer.coverage).toMatchObject({
        source: expect.any(String) as unknown,
        rows: expect.any(Number) as unknown,
        gaps: expect.any(Array) as unknown,
      });
      expect(Object.keys(answer.steps).sort()).toEqual(['admin', 'helpdesk', 'security', 'user']);
      expect(JSON.stringify(answer)).not.toMatch(/undefined|\[object|NaN/u);
    },
  );
});
