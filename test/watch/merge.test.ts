import fc from 'fast-check';
import type { Finding } from '../../src/detect/finding.ts';
import { knownAs, merge, newAlert, REOPEN_FOR, type Sighting } from '../../src/watch/merge.ts';
import { fromRow, toRow, viewOf, type AlertRecord } from '../../src/watch/record.ts';
import { T0 } from './world.ts';

const iso = (minutes: number): string => new Date(T0 + minutes * 60_000).toISOString();

const finding: fc.Arbitrary<Finding> = fc
  .record({
    rule: fc.constantFrom('session-theft', 'new-device', 'spray'),
    severity: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
    first: fc.integer({ min: 0, max: 50 }),
    lasts: fc.integer({ min: 0, max: 50 }),
    evidence: fc.uniqueArray(fc.constantFrom('r1', 'r2', 'r3', 'r4'), { minLength: 1 }),
    title: fc.constantFrom('One', 'Another'),
    n: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ rule, severity, first, lasts, evidence, title, n }) => ({
    rule,
    severity,
    subject: { kind: 'user', id: 'bob' },
    title,
    first: iso(first),
    last: iso(first + lasts),
    evidence,
    attack: ['T1539'],
    key: `${rule}:bob:${n}`,
    reasons: ['Because.'],
  }));
const sightings = fc.array(
  finding.map((one): Sighting => ({ finding: one, origin: { apps: ['app'], ips: ['192.0.2.1'] } })),
  { minLength: 1, maxLength: 12 },
);

describe('merging findings into an alert', () => {
  it('ends the same in every order, with repeats and after being stored', () => {
    fc.assert(
      fc.property(sightings, fc.array(fc.nat(), { maxLength: 20 }), (list, picks) => {
        const again = picks.map((pick) => list[pick % list.length]).filter((one) => one !== undefined);
        const shuffled = [...again, ...list.toReversed(), ...again];

        expect(essence(all(shuffled))).toEqual(essence(all(list)));
      }),
    );
  });

  it('keeps each key once, the worst severity and the whole span', () => {
    fc.assert(
      fc.property(sightings, (list) => {
        const view = viewOf(all(list));
        const keys = view.findings.map(({ key }) => key);
        const worst = ['high', 'medium', 'low'].find((one) => list.some(({ finding: { severity } }) => severity === one));

        expect(new Set(keys)).toEqual(new Set(list.map((one) => one.finding.key)));
        expect(keys).toHaveLength(new Set(keys).size);
        expect(view.severity).toBe(worst);
        expect(view.last).toBe(Math.max(...list.map((one) => Date.parse(one.finding.last))));
        expect(view.findings.map(({ last }) => last)).toEqual(
          view.findings
            .map(({ last }) => last)
            .toSorted()
            .reverse(),
        );
      }),
    );
  });

  it('gives the very same record for what it knows already', () => {
    fc.assert(
      fc.property(sightings, (list) => {
        const alert = all(list);
        for (const one of list) expect(merge(alert, one, T0 + 9)).toBe(alert);
      }),
    );
  });

  it('counts what one alert cannot hold and keeps the worst', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      finding: make(`k${i}`, i === 3 ? 'high' : 'medium'),
      origin: { apps: [], ips: [] },
    }));
    const view = viewOf(all(many));

    expect(view.findings).toHaveLength(40);
    expect(view.moreFindings).toBe(20);
    expect(view.title).toBe('Finding k3');
    expect(view.history.length).toBeLessThanOrEqual(100);
  });

  it('knows a finding again whose beginning another reading dates differently, and takes a later one for its own', () => {
    const alert = newAlert('x', { finding: make('r:bob:0', 'high'), origin: { apps: [], ips: [] } }, T0);
    const sight = (key: string, first: number, last: number, rule = 'r'): string =>
      knownAs(alert, {
        finding: { ...make(key, 'high'), rule, first: iso(first), last: iso(last) },
        origin: { apps: [], ips: [] },
      }).finding.key;

    expect(sight('r:bob:-5', -5, 0)).toBe('r:bob:0');
    expect(sight('r:bob:1', 1, 9)).toBe('r:bob:0');
    expect(sight('r:bob:2', 2, 9)).toBe('r:bob:2');
    expect(sight('other:bob:0', 0, 1, 'other')).toBe('other:bob:0');
  });

  it('waits for a week before a closed alert stops taking findings in', () => {
    expect(REOPEN_FOR).toBe(7 * 86_400_000);
  });
});

function all(list: readonly Sighting[]): AlertRecord {
  const [first, ...rest] = list;
  if (first === undefined) throw new Error('empty');
  // Stored in between, as the watcher does between two passes.
  return rest.reduce((alert, one) => stored(merge(alert, one, T0)), stored(newAlert('x', first, T0)));
}

function stored(alert: AlertRecord): AlertRecord {
  return fromRow(JSON.parse(JSON.stringify(toRow(alert))) as ReturnType<typeof toRow>);
}

function essence(alert: AlertRecord): unknown {
  const { findings, severity, last, title } = viewOf(alert);
  return { findings: findings.toSorted((a, b) => (a.key < b.key ? -1 : 1)), severity, last, title };
}

function make(key: string, severity: Finding['severity']): Finding {
  const base = {
    rule: 'r',
    subject: { kind: 'user' as const, id: 'bob' },
    first: iso(0),
    last: iso(1),
    evidence: [key],
    attack: [],
    reasons: [],
  };
  return { ...base, key, severity, title: `Finding ${key}` };
}
