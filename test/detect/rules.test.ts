import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../src/detect/engine.ts';
import type { RuleCase } from '../../src/detect/rules/case.ts';
import { RULES } from '../../src/detect/rules/index.ts';
import type { SignIn } from '../../src/signins/sign-in.ts';
import { toRow } from './rows.ts';

const ROOM = join(__dirname, '../../src/detect/rules');
const folders = readdirSync(ROOM, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

async function casesOf(id: string): Promise<readonly RuleCase[]> {
  const loaded = (await import(join(ROOM, id, 'cases.ts'))) as { cases: readonly RuleCase[] };
  return loaded.cases;
}

/** Cases are written by what belongs together; as a log they come by time. */
function inOrder({ rows }: RuleCase): readonly SignIn[] {
  return rows.map(toRow).sort((a, b) => a.at - b.at);
}

describe('a finding about a network', () => {
  const wrong = (i: number, ip: string) => toRow({ minute: i, code: 50126, userId: `person-${i}`, ip, asn: 64666 }, i);

  const sprayFrom = (ipOf: (i: number) => string) => {
    const engine = createEngine({ rules: ['password-spray'] });
    for (let i = 0; i < 12; i += 1) engine.add(wrong(i, ipOf(i)));
    return engine.end()[0];
  };

  it.each([
    ['203.0.113.7', () => '203.0.113.7', '203.0.113.7'],
    ['several addresses', (i: number) => `203.0.113.${i + 1}`, '203.0.113.0/24'],
    ['IPv6', (i: number) => `2001:db8::${i + 1}`, '2001:db8::/64'],
    ['a port', () => '203.0.113.7:443', '203.0.113.7'],
  ])('names it by address or range: %s', (_says, ipOf, name) => {
    const found = sprayFrom(ipOf);
    expect(found?.subject.name).toBe(`${name}, AS64666`);
    expect(found?.title).toBe(`${name} tried passwords on 12 people within half an hour`);
  });
});

describe('the list of rules', () => {
  it('names every folder: add the rule to src/detect/rules/index.ts', () => {
    const listed = RULES.map(({ id }) => id);
    expect(folders.filter((folder) => !listed.includes(folder))).toEqual([]);
  });

  it('names only folders: a rule’s id is its folder’s name', () => {
    expect(RULES.map(({ id }) => id).filter((id) => !folders.includes(id))).toEqual([]);
  });

  it('is sorted by id', () => {
    expect(RULES.map(({ id }) => id)).toEqual([...folders]);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('says everything that people need on an alert', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
    expect(rule.title.length).toBeGreaterThan(8);
    expect(rule.attack.length).toBeGreaterThan(0);
    for (const technique of rule.attack) expect(technique).toMatch(/^T\d{4}(\.\d{3})?$/u);
    for (const list of [rule.falsePositives, rule.blindSpots, rule.triage, rule.suggestedActions]) {
      expect(list.length).toBeGreaterThan(0);
      for (const sentence of list) expect(sentence.length).toBeGreaterThan(10);
    }
    expect(rule.lookback).toBeLessThanOrEqual(30 * 24 * 60);
  });

  it('has cases.ts with a hit, a near miss and a case of missing fields', async () => {
    expect(existsSync(join(ROOM, id, 'cases.ts'))).toBe(true);
    const kinds = (await casesOf(id)).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['hit', 'near-miss', 'missing-fields']));
  });

  it('finds what its cases say', async () => {
    for (const one of await casesOf(id)) {
      const engine = createEngine({ ...one.options, rules: [id] });
      for (const row of inOrder(one)) engine.add(row);
      const found = engine.end();
      expect({ says: one.says, found: found.map(({ rule: name }) => name) }).toEqual({
        says: one.says,
        found: Array.from({ length: one.findings }, () => id),
      });
      if (one.severity !== undefined)
        expect({ says: one.says, severity: found[0]?.severity }).toEqual({ says: one.says, severity: one.severity });
      if (one.kind !== 'hit') expect(one.findings).toBe(0);
    }
  });

  it('is never louder than it says', async () => {
    const order = ['low', 'medium', 'high'];
    for (const one of await casesOf(id)) {
      const engine = createEngine({ ...one.options, rules: [id] });
      for (const row of inOrder(one)) engine.add(row);
      for (const { severity } of engine.end()) expect(order.indexOf(severity)).toBeLessThanOrEqual(order.indexOf(rule.severity));
    }
  });
});
