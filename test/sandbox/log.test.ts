import fc from 'fast-check';
import type { SignInEvent, Source } from '../../src/sandbox/log/event.ts';
import { LATEST, lateness } from '../../src/sandbox/log/ids.ts';
import { makeTenant } from '../../src/sandbox/tenant/tenant.ts';
import type { Tenant } from '../../src/sandbox/tenant/tenant.ts';

const NOW = Date.parse('2026-11-20T14:30:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const today = Math.floor(NOW / DAY);

const start = (): Tenant => makeTenant({ seed: 7, clock: () => NOW, licence: 'p2', lateRows: true });
const tenant = start();
const sources: readonly Source[] = [...tenant.people, ...tenant.workloads];
const anySource = fc.constantFrom(...sources);
const anyDay = fc.integer({ min: today - 30, max: today + 1 });
const moments = (events: readonly SignInEvent[]): readonly string[] =>
  events.map((event) => `${event.at}/${event.home.source.index}/${event.key}`);

describe('the generated log', () => {
  it('gives each row an id of its own that leads back to its day', () => {
    fc.assert(
      fc.property(anySource, anyDay, (source, day) => {
        const events = tenant.records.filed(source, day);
        const ids = events.map((event) => tenant.ids.signIn(event));

        expect(new Set(ids).size).toBe(events.length);
        for (const id of ids) expect(tenant.ids.placeOf(id)).toEqual({ source: source.index, day });
      }),
      { numRuns: 60 },
    );
  });

  it('is complete and newest first for any stretch', () => {
    fc.assert(
      fc.property(
        anySource,
        fc.integer({ min: 0, max: 28 * DAY }),
        fc.integer({ min: 0, max: 2 * DAY }),
        (source, ago, length) => {
          const [from, to] = [NOW - ago - length, NOW - ago];

          const read = [...tenant.records.newestFirst({ from, to, sources: [source] })].flat();

          const whole = Array.from({ length: 7 }, (_, i) => Math.floor(from / DAY) - 2 + i).flatMap((day) =>
            tenant.records.filed(source, day),
          );
          const expected = whole.filter(({ at }) => at >= from && at <= to);
          expect([...moments(read)].sort()).toEqual([...moments(expected)].sort());
          expect(read.map(({ at }) => at)).toEqual([...read.map(({ at }) => at)].sort((a, b) => b - a));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the same at every reading and in every process', () => {
    const twin = start();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: sources.length - 1 }), anyDay, (index, day) => {
        const source = sources[index];
        const other = [...twin.people, ...twin.workloads][index];
        if (source === undefined || other === undefined) throw new RangeError('no source');

        expect(twin.records.filed(other, day)).toEqual(tenant.records.filed(source, day));
      }),
      { numRuns: 40 },
    );
  });

  it('shows every row within thirteen minutes', () => {
    fc.assert(
      fc.property(anySource, anyDay, (source, day) => {
        for (const event of tenant.records.filed(source, day)) {
          expect(lateness(7, event)).toBeGreaterThan(0);
          expect(lateness(7, event)).toBeLessThanOrEqual(LATEST);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a revocation', () => {
  it('leaves the past alone, and no older session works once it has taken effect', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tenant.people), fc.integer({ min: 0, max: 5 * DAY }), (person, ago) => {
        const revoked = start();
        const source = revoked.find(person.person.id);
        if (source === undefined) throw new RangeError('no person');
        const at = NOW - ago;
        const day = Math.floor(at / DAY);

        const validFrom = revoked.state.revoke(source.person.id, at);

        for (const one of [day - 1, day, day + 1]) {
          const before = tenant.records.filed(person, one).filter((event) => event.at < at);
          const after = revoked.records.filed(source, one);
          expect([...moments(after.filter((event) => event.at < at))].sort()).toEqual([...moments(before)].sort());
          const alive = after.filter(
            ({ at: when, session, code }) => when > at + 2 * 60_000 && code === 0 && session !== undefined,
          );
          expect(
            alive.filter(
              ({ session, crossing }) => (session?.startedAt ?? 0) < validFrom && crossing?.type !== 'b2bCollaboration',
            ),
          ).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('twice keeps what the first one left in the log', () => {
    const revoked = start();
    const bob = revoked.find('bob@contoso.com');
    if (bob === undefined) throw new RangeError('no Bob');
    revoked.state.revoke(bob.person.id, NOW - 2 * HOUR);
    const first = revoked.records.filed(bob, today).filter(({ at }) => at < NOW);

    revoked.state.revoke(bob.person.id, NOW);

    const second = revoked.records.filed(bob, today).filter(({ at }) => at < NOW);
    const told = (events: readonly SignInEvent[]): readonly string[] => events.map(({ key, code }) => `${key} ${code}`).sort();
    expect(told(second)).toEqual(told(first));
  });
});

describe("Alice's changed password", () => {
  it('ended her older sessions on Tuesday', () => {
    const alice = tenant.find('alice@contoso.com');
    if (alice === undefined) throw new RangeError('no Alice');
    const tuesday = tenant.records.filed(alice, Math.floor(Date.parse('2026-11-17T12:00:00Z') / DAY));

    const refused = tuesday.filter(({ code }) => code === 50173);

    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every(({ at }) => at > Date.parse('2026-11-17T09:12:00Z'))).toBe(true);
  });
});
