import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { createReadClient, BROWSER, OS } from '../../src/detect/agents.ts';
import { backTest } from '../../src/detect/back-test.ts';
import { countOf, countUp, daysBefore, SEEN, touch, type Items } from '../../src/detect/baseline/items.ts';
import { dispute, familiarity, newPerson, remember } from '../../src/detect/baseline/person.ts';
import { createEngine } from '../../src/detect/engine.ts';
import { createSeenIds } from '../../src/detect/engine/seen-ids.ts';
import { createBlockOf, isV6 } from '../../src/detect/networks/address.ts';
import { createLearnedAsns } from '../../src/detect/networks/asns.ts';
import { CARRIERS } from '../../src/detect/networks/carriers.ts';
import { CONSUMER_VPN } from '../../src/detect/networks/consumer-vpn.ts';
import { HOSTING } from '../../src/detect/networks/hosting.ts';
import { kindOf, KIND } from '../../src/detect/networks/kinds.ts';
import { createIsMicrosoftService } from '../../src/detect/networks/microsoft.ts';
import { createAsnOfAddress } from '../../src/detect/networks/asn-of-address.ts';
import { createObserve } from '../../src/detect/observation.ts';
import { orderRows, type Spill } from '../../src/detect/order/order-rows.ts';
import { createFileSpill } from '../../src/detect/order/file-spill.ts';
import { describe as sentence } from '../../src/detect/replay/describe.ts';
import { HARD, IRRECONCILABLE, WEIGHTS } from '../../src/detect/replay/weights.ts';
import type { SignIn } from '../../src/signins/sign-in.ts';
import { tmpdir } from 'node:os';
import { toRow } from './rows.ts';
import { createRandom } from './world/random.ts';

describe('the block of an address', () => {
  const blockOf = createBlockOf();

  it('knows no private address: a federation server inside wrote it', () => {
    for (const ip of ['10.205.19.37', '172.16.0.1', '172.31.9.9', '192.168.1.1', '127.0.0.1', '169.254.3.3', '::ffff:10.0.0.1'])
      expect(blockOf(ip)).toBe(0);
    for (const ip of ['172.15.0.1', '172.32.0.1', '192.169.1.1', '11.0.0.1']) expect(blockOf(ip)).not.toBe(0);
  });

  it('is the /24 of IPv4', () => {
    expect(blockOf('192.0.2.1')).toBe(blockOf('192.0.2.254'));
    expect(blockOf('192.0.2.1')).not.toBe(blockOf('192.0.3.1'));
    expect(blockOf('192.0.2.1:443')).toBe(blockOf('192.0.2.1'));
    expect(blockOf('::ffff:192.0.2.1')).toBe(blockOf('192.0.2.1'));
  });

  it('is the /64 of IPv6', () => {
    const group = fc.integer({ min: 0, max: 65535 });
    const eight = fc.array(group, { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(eight, eight, (a, b) => {
        const text = (parts: number[]) => new ipaddr.IPv6(parts).toString();
        fc.pre(!new ipaddr.IPv6(a).isIPv4MappedAddress());
        const neighbour = [...a.slice(0, 4), ...b.slice(4)];
        fc.pre(!new ipaddr.IPv6(neighbour).isIPv4MappedAddress());
        expect(blockOf(text(a))).toBe(blockOf(text(neighbour)));
        expect(isV6(blockOf(text(a)))).toBe(true);
      }),
    );
  });

  it('is 0 for anything else', () => {
    for (const text of [undefined, '', 'x', '1.2.3', '256.1.1.1', '1.2.3.4.5', ':::', 'a'.repeat(1000)])
      expect(blockOf(text)).toBe(0);
  });
});

describe('software', () => {
  const read = createReadClient();
  it('takes a program for one that shows a page of a browser to sign in', () => {
    const agent = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/138.0.0.0 Mobile Safari/537.36';
    const program = read(agent, 'Android 15', 'Rich Client 5.2.8.0');
    expect([OS[program.os], BROWSER[program.browser], program.version]).toEqual(['android', 'native', 0]);
    expect(read(agent, 'Android 15', 'Rich Client 5.2.8.0')).toBe(program);
    expect(BROWSER[read(agent, 'Android 15', 'Chrome Mobile 138').browser]).toBe('chrome');
    expect(read('python-requests/2.32', undefined, 'Rich Client 5.2.8.0').tool).toBe(true);
  });
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0',
      'windows',
      'edge',
      false,
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1',
      'ios',
      'safari',
      false,
    ],
    [
      'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36',
      'android',
      'chrome',
      false,
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 'linux', 'firefox', false],
    ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36', 'chromeos', 'chrome', false],
    ['Microsoft Office/16.0 (Microsoft Outlook Mail Server)', '', 'native', false],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) SkypeSpaces/1.0a$*+', '', 'other', false],
    ['axios/1.7.9', '', 'tool', true],
    ['python-requests/2.32.3', '', 'tool', true],
    ['Go-http-client/2.0', '', 'tool', true],
    ['undici', '', 'tool', true],
    ['node', '', 'tool', true],
    ['Dalvik/2.1.0 (Linux; U; Android 14; SM-S911B)', 'android', 'native', false],
  ])('%s', (agent, os, browser, tool) => {
    const client = read(agent, undefined, undefined);
    expect([OS[client.os], BROWSER[client.browser], client.tool]).toEqual([os, browser, tool]);
  });

  it('believes the device about the system', () => {
    expect(OS[read('axios/1.7.9', 'Windows10', undefined).os]).toBe('windows');
    expect(OS[read(undefined, 'MacOs', 'Safari 17').os]).toBe('macos');
  });
});

describe('the tables of networks', () => {
  it('hold each number once, in order', () => {
    for (const table of [HOSTING, CONSUMER_VPN, CARRIERS]) {
      const numbers = table.map(([asn]) => asn);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    }
  });

  it('never call anybody an attacker', () => {
    expect(JSON.stringify([HOSTING, CONSUMER_VPN, CARRIERS])).not.toMatch(/attack|malicious|bad/iu);
  });

  it('know the well-known', () => {
    expect([kindOf(14061), kindOf(9009), kindOf(21928), kindOf(8075), kindOf(22616), kindOf(64500), kindOf(0)]).toEqual([
      KIND.hosting,
      KIND.vpn,
      KIND.carrier,
      KIND.microsoft,
      KIND.access,
      KIND.none,
      KIND.none,
    ]);
  });
});

describe('the network of an address', () => {
  const asnOf = createAsnOfAddress();
  const isService = createIsMicrosoftService();
  const blockOf = createBlockOf();

  it.each([
    ['20.76.110.208', 8075, false],
    ['51.124.60.171', 8075, false],
    ['4.245.1.1', 8075, false],
    ['2603:1026:400::1', 8075, true],
    ['40.99.1.1', 8075, true],
    ['52.45.1.1', 14618, false],
    ['51.75.60.158', 16276, false],
    ['138.68.144.29', 14061, false],
    ['149.28.48.166', 20473, false],
    ['147.161.143.88', 62044, false],
    ['2a01:4f9:c010::1', 24940, false],
    ['20.32.0.1', 0, false],
    ['182.68.67.168', 0, false],
    ['2401:4900:6fea:138b::1', 0, false],
    ['not an address', 0, false],
  ])('%s: %i, a service of Microsoft %s', (ip, asn, service) => {
    expect([asnOf(ip, blockOf(ip)), isService(ip, blockOf(ip))]).toEqual([asn, service]);
    expect(asnOf(ip, blockOf(ip))).toBe(asn);
  });

  it('is known for rows that do not name it, and never instead of what a row names', () => {
    const observe = createObserve(undefined, createLearnedAsns([]));
    const row = { id: '1', at: 0, type: 'nonInteractiveUser', code: 0, ip: '20.76.110.208' } as const;
    expect(observe(row).asn).toBe(8075);
    expect(observe({ ...row, asn: 64_500 }).asn).toBe(64_500);
    expect(observe(row).asn).toBe(64_500);
  });
});

describe('the baseline', () => {
  it('counts distinct earlier days of the last thirty', () => {
    const items: Items = [];
    for (const day of [100, 101, 101, 110]) touch(items, 7, day, 0, 4);
    expect([daysBefore(items, 7, 100), daysBefore(items, 7, 101), daysBefore(items, 7, 110), daysBefore(items, 7, 111)]).toEqual([
      0, 1, 2, 3,
    ]);
    expect(daysBefore(items, 7, 131)).toBe(1);
    expect(daysBefore(items, 7, 150)).toBe(0);
    expect(daysBefore(items, 8, 150)).toBe(0);
  });

  it('agrees with a plain list of days, whatever the order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 0, max: 30 }),
        (days, ahead) => {
          const items: Items = [];
          const sorted = [...days].sort((a, b) => a - b);
          for (const day of sorted) touch(items, 1, day, 0, 2);
          const last = sorted.at(-1) ?? 0;
          const today = last + ahead;
          const expected = new Set(sorted.filter((day) => day < today && day > last - 30 && day > today - 31)).size;
          const found = daysBefore(items, 1, today);
          expect(Math.abs(found - expected)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('stays within its cap and keeps the recent', () => {
    const items: Items = [];
    for (let key = 0; key < 100; key += 1) touch(items, key, key, 0, 5);
    expect(items.length).toBe(20);
    expect(daysBefore(items, 99, 100)).toBe(1);
    countUp(items, 99);
    expect(countOf(items, 99)).toBe(1);
  });
});

describe('a place that was judged suspicious', () => {
  const home = { block: 0xc0000200, asn: 64500, country: 1 } as const;
  const away = { block: 0xc6336400, asn: 64500, country: 1 } as const;
  const strange = { block: 0xcb007100, asn: 64666, country: 1 } as const;
  const seen = { flags: SEEN.desktop, device: 0, client: 0, app: 0 } as const;
  const at = { day: 20, pool: false, rented: false, machine: SEEN.desktop } as const;

  it('does not become known by being seen again', () => {
    const person = newPerson('alice', 10);
    dispute(person, strange, 18);
    for (const day of [18, 19]) remember(person, { ...strange, ...seen, day });
    expect(familiarity(person, { ...strange, ...at }).blockDays).toBe(0);
  });

  it('leaves the person their own line of that provider', () => {
    const person = newPerson('alice', 10);
    for (const day of [15, 16, 17]) remember(person, { ...home, ...seen, day });
    dispute(person, away, 18);
    expect(familiarity(person, { ...home, ...at }).blockDays).toBe(3);
    expect(familiarity(person, { ...away, ...at }).blockDays).toBe(0);
  });
});

describe('the weights', () => {
  it('have a reason each, and words for people', () => {
    for (const [id, [weight, reason]] of Object.entries(WEIGHTS)) {
      expect(weight).not.toBe(0);
      expect(reason.length).toBeGreaterThan(20);
      expect(sentence(id as keyof typeof WEIGHTS, LEG, undefined).length).toBeGreaterThan(20);
    }
  });

  it('are named in the sets that refer to them', () => {
    for (const id of [...HARD, ...IRRECONCILABLE]) expect(Object.keys(WEIGHTS)).toContain(id);
  });
});

const LEG = { asn: 64500, country: 0, systems: 2 } as never;

describe('remembered ids', () => {
  it('are known again, also after a restart', () => {
    const ids = createSeenIds();
    const random = createRandom(1);
    const guids = Array.from({ length: 20_000 }, () => random.guid());
    expect(guids.filter((id) => !ids.add(id))).toEqual([]);
    const again = createSeenIds(ids.snapshot());
    expect(guids.filter((id) => again.add(id)).length).toBeLessThan(200);
  });
});

describe('bringing files into order', () => {
  const rows = (count: number, offset = 0) => Array.from({ length: count }, (_, i) => toRow({ minute: i }, i + offset));
  async function* source(all: readonly SignIn[], batch = 777): AsyncGenerator<readonly SignIn[]> {
    for (let i = 0; i < all.length; i += batch) yield await Promise.resolve(all.slice(i, i + batch));
  }
  async function collect(sources: AsyncIterable<readonly SignIn[]>[], spill: Spill, runRows?: number): Promise<SignIn[]> {
    const all: SignIn[] = [];
    for await (const batch of orderRows(sources, { spill, ...(runRows === undefined ? {} : { runRows }) })) all.push(...batch);
    return all;
  }
  const noSpill: Spill = { write: () => Promise.reject(new Error('not needed')) };

  it('passes an oldest-first file through', async () => {
    const all = rows(20_000);
    expect(await collect([source(all)], noSpill)).toEqual(all);
  });

  it('turns a newest-first file round in memory when it is small', async () => {
    const all = rows(6_000);
    expect(await collect([source([...all].reverse())], noSpill)).toEqual(all);
  });

  it('sorts a big one through files that are gone afterwards', async () => {
    const all = rows(9_000);
    const spill = await createFileSpill(tmpdir());
    expect(await collect([source([...all].reverse())], spill, 2_000)).toEqual(all);
    await spill.dispose();
  });

  it('merges two files of the same days', async () => {
    const merged = await collect([source(rows(8_000)), source(rows(8_000, 100_000).reverse())], noSpill);
    expect(merged).toHaveLength(16_000);
    expect(merged.every((row, i) => i === 0 || row.at >= (merged[i - 1]?.at ?? 0))).toBe(true);
  });

  it('gives nothing for nothing', async () => {
    expect(await collect([source([])], noSpill)).toEqual([]);
  });
});

describe('the back-test', () => {
  it('sums findings by rule, explanations and the classic query', () => {
    const engine = createEngine({ classic: true, breakGlass: ['alice-id'] });
    for (let i = 0; i < 30; i += 1)
      engine.add(toRow({ minute: i, ...(i % 2 === 0 ? {} : { type: 'nonInteractiveUser', ip: '198.51.100.9', asn: 64666 }) }, i));
    const found = [...engine.findings(), ...engine.end()];
    const summary = backTest(found, engine.stats, { classic: true });
    expect(summary.rows).toBe(30);
    expect(summary.byRule.find(({ rule }) => rule === 'break-glass-used')).toEqual({
      rule: 'break-glass-used',
      total: 1,
      low: 0,
      medium: 0,
      high: 1,
    });
    expect(summary.classic).toEqual({ people: 1, addresses: 1, events: 15 });
    expect(summary.notes.join(' ')).toContain('Less than three days');
  });
});
