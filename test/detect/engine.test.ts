import fc from 'fast-check';
import { SNAPSHOT_VERSION } from '../../src/detect/engine/snapshot.ts';
import { createEngine } from '../../src/detect/engine.ts';
import type { Finding } from '../../src/detect/finding.ts';
import type { EngineOptions } from '../../src/detect/options.ts';
import type { SignIn } from '../../src/signins/sign-in.ts';
import { MINUTE, START, toRow } from './rows.ts';
import { attack } from './world/attacks.ts';
import { makeOffice, simulate } from './world/people.ts';
import { createRandom } from './world/random.ts';

function run(rows: Iterable<SignIn>, options: EngineOptions = {}): Finding[] {
  const engine = createEngine(options);
  for (const row of rows) engine.add(row);
  return engine.end();
}

/** Two people over twelve days, one of them robbed. */
function world(seed: number): SignIn[] {
  const random = createRandom(seed);
  const office = makeOffice(random);
  const alice = simulate('office-managed', 1, START, 12, office, random);
  const bob = simulate('byod-home', 2, START, 12, office, random);
  return [...alice.rows, ...bob.rows, ...attack('hosting-same-country', bob, 6, random)].sort((a, b) => a.at - b.at);
}

describe('the order of rows', () => {
  it('does not change the findings as long as rows are at most 15 minutes late', () => {
    const rows = world(3);
    const expected = run(rows);
    expect(expected.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const random = createRandom(seed);
        const late = rows.map((row) => ({ row, arrives: row.at + random.next() * 15 * MINUTE }));
        late.sort((a, b) => a.arrives - b.arrives);
        expect(run(late.map(({ row }) => row))).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  it('is repaired as far as possible, and counted, when rows come later than that', () => {
    const engine = createEngine();
    engine.add(toRow({ minute: 60 }, 1));
    engine.add(toRow({ minute: 120 }, 2));
    engine.add(toRow({ minute: 30 }, 3));
    engine.end();
    expect(engine.stats).toMatchObject({ rows: 3, late: 1 });
  });

  it('survives one row with a clock far ahead', () => {
    const rows = world(3);
    const ahead = { ...toRow({ minute: 0 }, 0), id: 'ahead', userId: 'nobody', at: START + 3_000 * 24 * 60 * MINUTE };
    const engine = createEngine();
    for (const row of [...rows.slice(0, 100), ahead, ...rows.slice(100)]) engine.add(row);
    engine.end();
    expect(engine.stats.late).toBe(0);
  });
});

describe('duplicates', () => {
  it('are used once', () => {
    const rows = world(4);
    const engine = createEngine();
    for (const row of rows) {
      engine.add(row);
      engine.add({ ...row });
    }
    const found = engine.end();
    expect(found).toEqual(run(rows));
    expect(engine.stats).toMatchObject({ rows: rows.length, duplicates: rows.length });
  });

  it('do not make five wrong passwords into a brute force', () => {
    const rows = Array.from({ length: 100 }, (_, i) =>
      toRow({ minute: i, code: 50126, ip: '198.51.100.9', asn: 64666, id: `row-${i % 5}` }, i),
    );
    expect(run(rows, { rules: ['brute-force'] })).toEqual([]);
  });
});

describe('a finding', () => {
  it('grows instead of repeating itself', () => {
    const engine = createEngine({ rules: ['break-glass-used'], breakGlass: ['alice-id'], lateness: 0 });
    const keys = new Set<string>();
    let last = '';
    for (let i = 0; i < 50; i += 1) {
      engine.add(toRow({ minute: i }, i));
      for (const finding of engine.findings()) {
        keys.add(finding.key);
        last = finding.last;
      }
    }
    for (const finding of engine.end()) last = finding.last;
    expect(keys.size).toBe(1);
    expect(last).toBe(new Date(START + 49 * MINUTE).toISOString());
  });

  it('becomes another one after a day of silence', () => {
    const rows = [0, 10, 3 * 24 * 60].map((minute, i) => toRow({ minute }, i));
    const found = run(rows, { rules: ['break-glass-used'], breakGlass: ['alice-id'] });
    expect(new Set(found.map(({ key }) => key)).size).toBe(2);
  });

  it('holds at most fifty ids, the first and the latest', () => {
    const rows = Array.from({ length: 300 }, (_, i) => toRow({ minute: i }, i));
    const [found] = run(rows, { rules: ['break-glass-used'], breakGlass: ['alice-id'] });
    expect(found?.evidence.length).toBeLessThanOrEqual(50);
    expect(found?.evidence).toEqual(expect.arrayContaining(['row-0', 'row-299']));
  });

  it('is held back and counted when it is muted', () => {
    const rows = world(3);
    const engine = createEngine({ mutes: [{ rule: 'session-theft' }] });
    for (const row of rows) engine.add(row);
    expect(engine.end().filter(({ rule }) => rule === 'session-theft')).toEqual([]);
    expect(engine.stats.muted).toBeGreaterThan(0);
  });

  it('comes back when the mute has ended', () => {
    const rows = world(3);
    const muted = run(rows, { mutes: [{ rule: 'session-theft', until: START }] });
    expect(muted).toEqual(run(rows));
  });
});

describe('a restart', () => {
  it('changes nothing: the snapshot is JSON and the engine goes on from it', () => {
    const rows = world(5);
    const half = Math.floor(rows.length * 0.6);
    const latest = new Map<string, Finding>();
    const keep = (found: readonly Finding[]) => {
      for (const finding of found) latest.set(finding.key, finding);
    };
    const before = createEngine();
    for (const row of rows.slice(0, half)) before.add(row);
    keep(before.findings());
    const after = createEngine({}, JSON.parse(JSON.stringify(before.snapshot())));
    for (const row of rows.slice(half - 50)) after.add(row);
    keep(after.end());

    const whole = new Map<string, Finding>();
    for (const finding of run(rows)) whole.set(finding.key, finding);
    expect([...latest.values()].sort(byKey)).toEqual([...whole.values()].sort(byKey));
    expect(after.stats.duplicates).toBe(50);
  });

  it('refuses a damaged snapshot', () => {
    expect(() => createEngine({}, { version: SNAPSHOT_VERSION })).toThrow(TypeError);
    expect(() => createEngine({}, { ...(createEngine().snapshot() as object), version: SNAPSHOT_VERSION - 1 })).toThrow(
      TypeError,
    );
    expect(() => createEngine({}, 'nonsense')).toThrow(TypeError);
  });
});

describe('hostile rows', () => {
  const LONG = 'x'.repeat(10 * 1024 * 1024);

  it('with strings of 10 MB are used without keeping them', () => {
    const engine = createEngine();
    for (let i = 0; i < 20; i += 1) {
      engine.add(
        toRow(
          {
            minute: i,
            userId: `${i}`,
            userAgent: `${LONG}${i}`,
            sessionId: `${LONG}${i}`,
            upn: LONG,
            appId: LONG,
            ip: LONG,
            city: LONG,
            device: { id: LONG, os: LONG, browser: LONG },
          },
          i,
        ),
      );
    }
    const placed = {
      sessionId: LONG,
      userAgent: LONG,
      correlationId: LONG,
      city: LONG,
      details: LONG,
      protocol: 'deviceCode',
      device: { id: LONG, os: LONG, browser: LONG },
    };
    for (const code of [0, 50199, 50126, 53003])
      for (let i = 0; i < 10; i += 1) engine.add(toRow({ minute: i, code, id: `${code}-${i}`, ...placed }, i));
    engine.end();
    expect(JSON.stringify(engine.snapshot()).length).toBeLessThan(9 * 1024 * 1024);
  });

  it('without a usable id or time are counted and left out', () => {
    const engine = createEngine({ now: START });
    const broken: Partial<SignIn>[] = [
      { at: NaN },
      { at: Infinity },
      { at: -1 },
      { at: START + 5 * 24 * 60 * MINUTE },
      { id: '' },
      { id: LONG },
      { id: 5 as never },
      { at: '2026-01-01' as never },
    ];
    broken.forEach((more, i) => {
      engine.add({ ...toRow({ minute: 0 }, i), ...more });
    });
    engine.end();
    expect(engine.stats).toMatchObject({ rows: 0, invalid: broken.length });
  });

  it('of any content never throw', () => {
    const text = fc.option(
      fc.oneof(fc.string(), fc.constantFrom('::', '1.2.3', '999.1.1.1', '[::1', 'fe80::1%eth0', '::ffff:1.2.3.4')),
      { nil: undefined },
    );
    const number = fc.option(fc.oneof(fc.integer(), fc.double(), fc.constant(NaN)), { nil: undefined });
    const row = fc.record({
      id: fc.string({ minLength: 1 }),
      at: fc.oneof(fc.integer({ min: START, max: START + 1e9 }), fc.double()),
      type: fc.constantFrom('interactiveUser', 'nonInteractiveUser', 'servicePrincipal', 'managedIdentity'),
      code: fc.constantFrom(0, 50126, 53003, 50053, 500121, 65001, 7000222, -1),
      userId: text,
      upn: text,
      appId: text,
      sessionId: text,
      correlationId: text,
      ip: text,
      asn: number,
      country: text,
      latitude: number,
      longitude: number,
      userAgent: text,
      details: text,
      resourceId: text,
      servicePrincipalId: text,
      credentialKeyId: text,
      device: fc.option(fc.record({ id: text, os: text, browser: text }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const engine = createEngine({ classic: true });
        for (const one of rows) engine.add(one);
        engine.end();
        JSON.parse(JSON.stringify(engine.snapshot()));
      }),
      { numRuns: 60 },
    );
  });
});

describe('memory', () => {
  it('does not grow with the rows of one person', () => {
    const engine = createEngine();
    const row = (i: number) =>
      toRow(
        {
          minute: i / 10,
          ip: `10.${i % 200}.${i % 7}.9`,
          sessionId: `s${i % 300}`,
          appId: `app${i % 90}`,
          userAgent: `agent/${i % 2000}`,
        },
        i,
      );
    for (let i = 0; i < 15_000; i += 1) engine.add(row(i));
    engine.flush();
    const early = JSON.stringify(engine.snapshot()).length;
    for (let i = 15_000; i < 50_000; i += 1) engine.add(row(i));
    engine.flush();
    expect(JSON.stringify(engine.snapshot()).length).toBeLessThan(early * 1.2);
  });

  it('forgets the least recently active when there are too many people', () => {
    const engine = createEngine({ maxPeople: 1_000 });
    for (let i = 0; i < 20_000; i += 1) engine.add(toRow({ minute: i / 100, userId: `person-${i}` }, i));
    engine.end();
    expect(engine.stats.forgotten).toBeGreaterThan(18_000);
    expect((engine.snapshot() as { people: unknown[] }).people.length).toBeLessThanOrEqual(1_000);
  });

  it('uses the oldest rows early when too many are held', () => {
    const engine = createEngine({ maxHeld: 100 });
    for (let i = 0; i < 1_000; i += 1) engine.add(toRow({ minute: i / 1_000 }, i));
    engine.end();
    expect(engine.stats.early).toBeGreaterThan(0);
    expect(engine.stats.rows).toBe(1_000);
  });
});

function byKey(a: Finding, b: Finding): number {
  return a.key < b.key ? -1 : 1;
}
