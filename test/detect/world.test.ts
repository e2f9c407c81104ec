import { createEngine } from '../../src/detect/engine.ts';
import { START } from './rows.ts';
import { ATTACKS, attack } from './world/attacks.ts';
import { makeOffice, PERSON_KINDS, simulate } from './world/people.ts';
import { createRandom } from './world/random.ts';

const DAYS = 16;
const SEED = 20261;

/** Every kind of innocent person three times, and each attack on five victims of changing kinds. */
function play() {
  const random = createRandom(SEED);
  const office = makeOffice(random);
  const victims = new Map<string, { kind: string; ids: Set<string> }>();
  let next = 0;
  const rows = PERSON_KINDS.flatMap((kind) =>
    [0, 1, 2].flatMap(() => simulate(kind, (next += 1), START, DAYS, office, random).rows),
  );
  const victimKinds = PERSON_KINDS.filter((kind) => kind !== 'kiosk' && kind !== 'service-account' && kind !== 'gsa');
  for (const kind of ATTACKS) {
    for (let i = 0; i < 5; i += 1) {
      const sim = simulate(random.pick(victimKinds), (next += 1), START, DAYS, office, random);
      const bad = attack(kind, sim, 6, random);
      victims.set(sim.id, { kind, ids: new Set(bad.map(({ id }) => id)) });
      rows.push(...sim.rows, ...bad);
    }
  }
  rows.sort((a, b) => a.at - b.at);
  const engine = createEngine({ classic: true });
  for (const row of rows) engine.add(row);
  const found = engine.end();
  const hit = found.filter((finding) => finding.evidence.some((id) => victims.get(finding.subject.id)?.ids.has(id) === true));
  return { victims, found, hit, stats: engine.stats, falseAlarms: found.filter((finding) => !hit.includes(finding)) };
}

describe('a made-up tenant', () => {
  const { victims, hit, stats, falseAlarms } = play();

  it.each(ATTACKS)('sees most of: %s', (kind) => {
    const robbed = [...victims].filter(([, victim]) => victim.kind === kind);
    const seen = robbed.filter(([id]) => hit.some(({ subject }) => subject.id === id));
    // Five victims a kind; the careful kinds may hide once.
    expect(seen.length).toBeGreaterThanOrEqual(kind.includes('same-') || kind.includes('mobile') ? 3 : 5);
  });

  it('sees at least nine of ten altogether', () => {
    const seen = [...victims.keys()].filter((id) => hit.some(({ subject }) => subject.id === id));
    expect(seen.length / victims.size).toBeGreaterThanOrEqual(0.9);
  });

  it('wakes nobody for the innocent: at most one false high alert in a thousand person-days', () => {
    const high = falseAlarms.filter(({ severity }) => severity === 'high');
    expect((high.length * 1000) / stats.personDays).toBeLessThanOrEqual(1);
  });

  it('makes far fewer false alerts of any severity than the classic query', () => {
    expect(falseAlarms.length * 20).toBeLessThan(stats.classic.people);
  });

  it('says what explained the rest', () => {
    expect(Object.keys(stats.explained).length).toBeGreaterThan(3);
  });
});
