import { graphAsWatcher, KINDS, MINUTE, NOW, rowsOf, since, trySandbox } from './clients.ts';
import type { Row, Tried } from './clients.ts';

let sandbox: Tried;
beforeAll(async () => {
  sandbox = await trySandbox();
});
afterAll(() => sandbox.close());

const idOf = (name: string): string => sandbox.people.find(({ upn }) => upn.startsWith(name))?.id ?? '';
const read = (name: string, minutes: number): Promise<readonly Row[]> =>
  rowsOf(graphAsWatcher(sandbox), `userId eq '${idOf(name)}' and ${KINDS.user} and ${since(minutes)}`);
const codes = (rows: readonly Row[]): readonly number[] => rows.map(({ status }) => status.errorCode);
const country = (row: Row): unknown => (row['location'] as { countryOrRegion: string }).countryOrRegion;

describe('the stories of the tenant', () => {
  it('Alice fails, and an old telephone tries her password every quarter of an hour since Tuesday', async () => {
    const rows = await read('alice@', 5 * 24 * 60);

    const phone = rows
      .filter((row) => row['clientAppUsed'] === 'Exchange ActiveSync')
      .map((row) => Date.parse(row.createdDateTime));
    const gaps = phone.slice(1).map((at, i) => Math.round(((phone[i] ?? 0) - at) / MINUTE));
    expect(codes(rows).slice(0, 4)).not.toContain(0);
    expect(new Set(gaps)).toEqual(new Set([15]));
    expect(new Date(phone.at(-1) ?? 0).toISOString() >= '2026-11-17T09:12:00Z').toBe(true);
    expect(new Set(codes(rows))).toEqual(new Set([...codes(rows), 50126, 50053]));
  });

  it("Bob's session is replayed from another network while he works on", async () => {
    const rows = await read('bob@', 60);

    const replayed = rows.filter((row) => row['userAgent'] === 'axios/1.7.9');
    const session = new Set(replayed.map((row) => row.sessionId));
    const relay = rows.filter((row) => row.ipAddress === '198.51.100.23');
    const own = rows.filter((row) => !session.has(row.sessionId));
    expect(replayed.length).toBeGreaterThan(5);
    expect(replayed.every((row) => row.signInEventTypes[0] === 'nonInteractiveUser' && country(row) === 'US')).toBe(true);
    expect(session.size).toBe(1);
    expect(relay.some((row) => session.has(row.sessionId) && row.appDisplayName === 'OfficeHome')).toBe(true);
    expect(new Set(codes(relay))).toEqual(new Set([0, 50074, 50140]));
    expect(own.some((row) => row.status.errorCode === 0 && country(row) === 'GB')).toBe(true);
  });

  it('Carol is stopped by the device policy, and nothing of hers succeeds afterwards', async () => {
    expect(codes(await read('carol@', 70))).toEqual([53000]);
  });

  it('Dave denies eight prompts at night and gives in', async () => {
    const rows = await read('dave@', 24 * 60);

    const stranger = rows.filter((row) => row.ipAddress === '198.51.100.142');
    expect(codes(stranger).filter((code) => code === 500121)).toHaveLength(8);
    expect(stranger.filter((row) => row.signInEventTypes[0] === 'interactiveUser')[0]?.status.errorCode).toBe(0);
  });

  it('Erin flies: a quiet gap, then the same compliant devices in Singapore', async () => {
    const rows = await read('erin@', 40 * 60);

    const abroad = rows.filter((row) => country(row) === 'SG');
    const atHome = rows.filter((row) => country(row) === 'GB');
    const gap = Date.parse(abroad.at(-1)?.createdDateTime ?? '') - Date.parse(atHome[0]?.createdDateTime ?? '');
    const devices = (some: readonly Row[]): Set<string> =>
      new Set(some.map((row) => (row['deviceDetail'] as { deviceId: string }).deviceId));
    expect(gap).toBeGreaterThan(13 * 60 * MINUTE);
    expect([...devices(abroad)].every((device) => devices(atHome).has(device))).toBe(true);
  });

  it('Grace hops between addresses of one carrier, Frank between his network and a VPN', async () => {
    const grace = (await read('grace@', 24 * 60)).filter((row) => row.ipAddress.startsWith('198.19.'));
    const frank = await read('frank@', 3 * 24 * 60);

    expect(new Set(grace.map((row) => row.ipAddress)).size).toBeGreaterThan(10);
    expect(new Set(grace.map((row) => row['autonomousSystemNumber'])).size).toBe(1);
    expect(new Set(frank.map((row) => row['autonomousSystemNumber'])).has(212238)).toBe(true);
  });

  it.each([
    ['ken@', 50074],
    ['laura@', 50055],
    ['walter@', 50057],
  ])('%s ends with %i', async (name, code) => {
    expect(codes(await read(name, 180))[0]).toBe(code);
  });

  it('one address sprays many people and is stopped where the password was right', async () => {
    const rows = await rowsOf(graphAsWatcher(sandbox), `ipAddress eq '192.0.2.66' and ${since(600)}`);

    expect(new Set(rows.map((row) => row.userId)).size).toBeGreaterThan(20);
    expect(codes(rows).filter((code) => code === 53003)).toHaveLength(1);
    expect(codes(rows)).not.toContain(0);
  });

  it('applications fail with expired and wrong secrets, and a dormant one wakes', async () => {
    const rows = await rowsOf(
      graphAsWatcher(sandbox),
      `signInEventTypes/any(t: t eq 'servicePrincipal') and ${since(30 * 24 * 60)}`,
    );

    const of = (name: string): readonly Row[] => rows.filter((row) => row['servicePrincipalName'] === name);
    expect(codes(of('Contoso CRM Sync'))[0]).toBe(7000222);
    expect(codes(of('Contoso CRM Sync')).at(-1)).toBe(0);
    expect(codes(of('Contoso Invoice Robot'))[0]).toBe(7000215);
    expect(of('Contoso Survey Export')).toHaveLength(6);
    expect(Date.parse(of('Contoso Survey Export').at(-1)?.createdDateTime ?? '')).toBeGreaterThan(NOW - 60 * MINUTE);
  });
});

describe('ordinary days', () => {
  it('have one to five noticed sign-ins and 50 to 500 background ones for everybody at work', async () => {
    const day = 'createdDateTime ge 2026-11-12T00:00:00Z and createdDateTime le 2026-11-12T23:59:59Z';

    for (const name of ['tom.taylor@', 'kate.king@', 'priya.sharma@', 'helen@', 'sam@', 'minh.nguyen@', 'kadri.kask@']) {
      const mine = await rowsOf(graphAsWatcher(sandbox), `userId eq '${idOf(name)}' and ${KINDS.user} and ${day}`);
      const noticed = new Set(
        mine.filter((row) => row.signInEventTypes[0] === 'interactiveUser').map((row) => row.correlationId),
      );
      const background = mine.filter((row) => row.signInEventTypes[0] === 'nonInteractiveUser').length;
      expect(noticed.size).toBeGreaterThanOrEqual(1);
      expect(noticed.size).toBeLessThanOrEqual(6);
      expect(background).toBeGreaterThanOrEqual(40);
      expect(background).toBeLessThanOrEqual(510);
    }
  });
});
