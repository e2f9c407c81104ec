import { isWatchRefusal, type AlertView, type WatchRefusal } from '../../src/watch/alert.ts';
import { ALERT_TRANSITIONS } from '../../src/watch/life.ts';
import { runLoop } from '../../src/watch/loop.ts';
import { bad, DAY, fine, MINUTE, sam, T0, world, type LoggedRow, type World } from './world.ts';

const HOUR = 60 * MINUTE;

describe('a pass', () => {
  it('turns findings about one person into one alert and one card', async () => {
    const here = await world();
    await here.subscribe('soc');
    here.rows.push(bad('a'), bad('b'), bad('c', { client: 'new-device', riskLevel: 'medium' }), fine('d'));

    const report = await here.watch.pass();

    const [alert, ...more] = await here.watch.alerts({});
    expect(more).toEqual([]);
    expect(alert).toMatchObject({
      state: 'open',
      severity: 'high',
      title: 'Rule session-theft',
      subject: { id: 'bob' },
      posted: true,
    });
    expect(alert?.findings.map((finding) => finding.evidence)).toEqual(expect.arrayContaining([['a', 'b'], ['c']]));
    expect(report).toMatchObject({ watched: true, opened: 1, rows: 4 });
    expect(await here.deliver()).toEqual({ posts: [alert?.id], updates: [] });
  });

  it('makes nothing new of rows that it sees again', async () => {
    const here = await found();
    const before = await here.watch.alerts({});
    here.pass(MINUTE);
    const report = await here.watch.pass();

    expect(report).toMatchObject({ rows: 1, findings: 0, opened: 0, updated: 0 });
    expect(await here.watch.alerts({})).toEqual(before);
    expect(await here.deliver()).toEqual({ posts: [], updates: [] });
  });

  it('finds rows that come up to half an hour late, and updates the card in place', async () => {
    const here = await found();
    here.rows.push(bad('late', { at: T0 - 3 * MINUTE, shownAt: T0 + 20 * MINUTE }));
    for (let i = 0; i < 25; i += 5) {
      here.pass(5 * MINUTE);
      await here.watch.pass();
    }

    const [alert] = await here.watch.alerts({});
    expect(alert?.findings[0]?.evidence).toEqual(['a', 'late']);
    expect(await here.deliver()).toEqual({ posts: [], updates: [alert?.id] });
  });

  it('tells the alerts of one address or range apart', async () => {
    const here = await world();
    here.rows.push(bad('a'), bad('b', { userId: 'alice', ip: '198.51.100.7' }));
    await here.watch.pass();

    const subjects = async (ip: string): Promise<readonly string[]> =>
      (await here.watch.alerts({ ip })).map(({ subject }) => subject.id);
    expect(await subjects('198.51.100.7')).toEqual(['alice']);
    expect(await subjects('192.0.2.0/24')).toEqual(['bob']);
    expect(await subjects('203.0.113.1')).toEqual([]);
    expect(await here.watch.alerts({})).toHaveLength(2);
  });

  it('lists low findings and posts only medium and high ones', async () => {
    const here = await world();
    await here.subscribe('soc');
    here.rows.push(bad('a', { riskLevel: 'low' }), bad('b', { riskLevel: 'medium', userId: 'alice' }));
    await here.watch.pass();

    expect((await here.watch.alerts({})).map(({ subject, posted }) => [subject.id, posted]).sort()).toEqual([
      ['alice', true],
      ['bob', false],
    ]);
    expect((await here.deliver()).posts).toHaveLength(1);
  });

  it('posts an alert once it gets worse', async () => {
    const here = await found({ riskLevel: 'low' });
    here.rows.push(bad('b', { at: T0 + MINUTE }));
    here.pass(2 * MINUTE);
    await here.watch.pass();

    const [alert] = await here.watch.alerts({});
    expect(alert?.history.map((step) => step.text)).toContain('Severity is now high.');
    expect((await here.deliver()).posts).toEqual([alert?.id]);
  });

  it('reads a day back at first, then only the overlap, in stretches that are never cut off', async () => {
    const here = await world({ settings: { rows: 10 } });
    for (let i = 0; i < 35; i += 1) here.rows.push(fine(`r${i}`, { at: T0 - 50 * MINUTE + i * 1_000 }));
    here.rows.push(bad('x', { at: T0 - 50 * MINUTE + 500 }));

    const first = await here.watch.pass();
    here.reads.length = 0;
    here.pass(MINUTE);
    await here.watch.pass();

    expect(first.rows).toBe(36);
    expect(await here.watch.alerts({})).toHaveLength(1);
    expect(here.reads).toEqual([{ from: T0 - 30 * MINUTE, to: T0 + MINUTE, userId: undefined }]);
  });

  it('goes on where it was after a restart, and starts over without harm when the engine’s memory is unreadable', async () => {
    const here = await found();
    await here.deliver();
    here.rows.push(bad('b', { at: T0 + MINUTE }));
    here.pass(10 * MINUTE);

    await here.another().pass();
    expect((await here.watch.alerts({}))[0]?.findings[0]?.evidence).toEqual(['a', 'b']);

    const mark = await here.store.marks.get('watch');
    await here.store.marks.put('watch', mark?.version ?? 0, { since: T0, watermark: T0, engine: 'garbage' });
    here.pass(10 * MINUTE);
    await here.another().pass();
    expect(await here.watch.alerts({})).toHaveLength(1);
    expect((await here.deliver()).posts).toEqual([]);
  });

  it('lets one of two processes watch until it has been silent for too long', async () => {
    const here = await found();
    const other = here.another();
    expect(await other.pass()).toMatchObject({ watched: false });
    here.pass(5 * MINUTE);
    expect(await other.pass()).toMatchObject({ watched: true });
    expect(await here.watch.pass()).toMatchObject({ watched: false });
  });

  it('gives way to a process that has written since, and goes on from what that one wrote', async () => {
    const here = await world({ settings: { lease: 0 } });
    here.rows.push(bad('a'));
    await here.watch.pass();
    here.rows.push(bad('b', { at: T0 + MINUTE }));
    here.pass(2 * MINUTE);
    await here.another().pass();

    expect(await here.watch.pass()).toMatchObject({ watched: false });
    expect(await here.watch.pass()).toMatchObject({ watched: true, opened: 0, updated: 0 });
    expect((await here.watch.alerts({}))[0]?.findings[0]?.evidence).toEqual(['a', 'b']);
  });

  it('brings open alerts to a channel that subscribes later', async () => {
    const here = await world();
    here.rows.push(bad('a'));
    await here.watch.pass();
    expect((await here.deliver()).posts).toEqual([]);
    await here.subscribe('soc');
    here.pass(MINUTE);
    await here.watch.pass();

    expect((await here.deliver()).posts).toHaveLength(1);
  });

  it('looks at a person’s past before it posts, and keeps what that explains as low', async () => {
    const here = await world({ settings: { baseline: 30 * DAY } });
    await here.subscribe('soc');
    here.rows.push(fine('past', { at: T0 - 10 * DAY, code: 1 }), bad('a'));
    here.rows.push(fine('other-past', { at: T0 - 10 * DAY, userId: 'alice' }), bad('b', { userId: 'alice' }));
    await here.watch.pass();

    const alerts = await here.watch.alerts({});
    expect(alerts.map(({ subject, severity }) => [subject.id, severity]).sort()).toEqual([
      ['alice', 'high'],
      ['bob', 'low'],
    ]);
    expect(alerts.find(({ subject }) => subject.id === 'bob')?.findings[0]?.reasons.at(-1)).toContain('listed and not posted');
    expect((await here.deliver()).posts).toHaveLength(1);
    expect(here.reads.filter((read) => read.userId !== undefined)).toHaveLength(2);
  });

  it('posts what goes on now before it reads the day in order, and reads each suspect’s past once', async () => {
    const here = await world({ settings: { baseline: 30 * DAY } });
    here.rows.push(fine('past', { at: T0 - 10 * DAY }), bad('a'), bad('b', { client: 'aitm-kit' }));
    here.rows.push(bad('old', { at: T0 - 20 * HOUR, userId: 'alice' }));
    for (let i = 0; i < 1_000; i += 1) here.rows.push(fine(`r${i}`, { userId: 'carol', at: T0 - 6 * HOUR + i * 10_000 }));
    const known: string[][] = [];
    here.onRead = async () => {
      known.push((await here.watch.alerts({})).map(({ subject }) => subject.id));
    };

    const report = await here.watch.pass();

    expect(here.reads.slice(0, 3)).toEqual([
      { from: T0 - DAY, to: T0, userId: undefined },
      { from: T0 - 30 * DAY, to: T0, userId: 'bob' },
      { from: T0 - DAY - 30 * MINUTE, to: T0 - DAY + 30 * MINUTE, userId: undefined },
    ]);
    expect(known.slice(0, 3)).toEqual([[], [], ['bob']]);
    expect(here.reads.filter((read) => read.userId === 'bob')).toHaveLength(1);
    expect(report).toMatchObject({ opened: 2, watermark: T0 });
    const [bob] = await here.watch.alerts({ userId: 'bob' });
    expect(bob?.findings.map(({ key }) => key).sort()).toEqual(['aitm-kit:bob', 'session-theft:bob']);
  });

  it('reads in longer stretches where little happens, so that a day costs few requests', async () => {
    const here = await world();
    for (let i = 0; i < 24; i += 1) here.rows.push(fine(`r${i}`, { at: T0 - i * HOUR - MINUTE }));

    const report = await here.watch.pass();

    expect(report.rows).toBe(24);
    expect(report.requests).toBeLessThanOrEqual(7);
  });

  it('lets a finding stand when the past cannot be read in full', async () => {
    const here = await world({ settings: { baseline: 30 * DAY, rows: 3 } });
    for (let i = 1; i <= 5; i += 1) here.rows.push(fine(`past-${i}`, { at: T0 - i * DAY - DAY, code: 1 }));
    here.rows.push(bad('a'));
    await here.watch.pass();
    expect((await here.watch.alerts({}))[0]?.severity).toBe('high');
  });
});

describe('the life of an alert', () => {
  it('is a table in plain English', () => {
    for (const row of ALERT_TRANSITIONS) expect(row.means).toMatch(/^[A-Z].*\.$/u);
    expect(new Set(ALERT_TRANSITIONS.map((row) => `${row.from} ${row.event}`)).size).toBe(ALERT_TRANSITIONS.length);
  });

  it('goes from open to acknowledged to closed, with names, verdict and an updated card', async () => {
    const here = await found();
    const { id } = await only(here);
    await here.deliver();

    expect(ok(await here.watch.acknowledge(sam, id))).toMatchObject({ state: 'acknowledged', assignee: { name: 'Sam' } });
    const closed = ok(await here.watch.close(sam, id, 'true-positive', 'Password changed.'));

    expect(closed).toMatchObject({ state: 'closed', verdict: 'true-positive', note: 'Password changed.' });
    expect((await here.store.audit.list({ alertId: id })).map((entry) => entry.kind)).toEqual([
      'alert.opened',
      'alert.acknowledge',
      'alert.close',
    ]);
    expect((await here.deliver()).updates).toEqual([id]);
    expect(await here.watch.alerts({ open: true })).toEqual([]);
  });

  it('does not change when somebody presses twice or too late', async () => {
    const here = await found();
    const { id } = await only(here);
    await here.watch.acknowledge(sam, id);
    const once = await here.watch.get(id);
    expect(await here.watch.acknowledge({ ...sam, userId: 'eve', name: 'Eve' }, id)).toEqual(once);
    await here.watch.close(sam, id, 'benign');
    expect(await here.watch.close(sam, id, 'true-positive')).toMatchObject({ verdict: 'benign' });
    expect(await here.watch.acknowledge(sam, id)).toMatchObject({ refused: 'not-now' });
    expect(await here.watch.assign(sam, id)).toMatchObject({ refused: 'not-now' });
    expect(await here.watch.acknowledge(sam, 'nothing')).toMatchObject({ refused: 'no-such-alert' });
  });

  it('lets all of many people who press at once be told one truth', async () => {
    const here = await found();
    const { id } = await only(here);
    const people = ['a', 'b', 'c', 'd'].map((name) => ({ ...sam, userId: name, name }));
    await Promise.all(people.map((one) => here.watch.acknowledge(one, id)));
    expect((await here.store.audit.list({ alertId: id })).filter((entry) => entry.kind === 'alert.acknowledge')).toHaveLength(1);
  });

  it('is given to somebody', async () => {
    const here = await found();
    const { id } = await only(here);
    expect(ok(await here.watch.assign(sam, id, { id: 'olga', name: 'Olga' }))).toMatchObject({
      assignee: { id: 'olga' },
      state: 'open',
    });
    expect(ok(await here.watch.assign(sam, id))).toMatchObject({ assignee: { name: 'Sam' } });
  });

  it('opens again on new evidence, on the same card', async () => {
    const here = await found();
    const { id } = await only(here);
    await here.deliver();
    await here.watch.close(sam, id, 'benign');
    here.rows.push(bad('b', { at: T0 + 2 * MINUTE }));
    here.pass(3 * MINUTE);
    const report = await here.watch.pass();

    expect(report.reopened).toBe(1);
    expect(await only(here)).toMatchObject({ id, state: 'open', reopened: 1, verdict: undefined });
    expect(await here.deliver()).toEqual({ posts: [], updates: [id] });
  });

  it('stays closed when an old row of the same kind comes late', async () => {
    const here = await found();
    const { id } = await only(here);
    here.pass(MINUTE);
    await here.watch.close(sam, id, 'benign');
    here.rows.push(bad('late', { at: T0 - MINUTE, shownAt: T0 + 10 * MINUTE }));
    here.pass(10 * MINUTE);
    await here.watch.pass();

    expect(await only(here)).toMatchObject({ state: 'closed', findings: [{ evidence: ['a', 'late'] }] });
  });

  it('makes a new alert a week after closing', async () => {
    const here = await found();
    const { id } = await only(here);
    await here.watch.close(sam, id, 'true-positive');
    here.pass(8 * DAY);
    here.rows.push(bad('b', { at: here.now - MINUTE }));
    await here.watch.pass();

    const alerts = await here.watch.alerts({ userId: 'BOB' });
    expect(alerts.map((alert) => alert.state)).toEqual(['open', 'closed']);
  });
});

describe('a mute', () => {
  it('keeps the channel quiet about a person and is shown in the list, with who and why', async () => {
    const here = await world();
    await here.subscribe('soc');
    await here.watch.mute(sam, { user: 'Bob@contoso.com', durationMs: 2 * HOUR, reason: 'Pen test' });
    here.rows.push(bad('a'));
    await here.watch.pass();

    expect(await only(here)).toMatchObject({
      posted: false,
      severity: 'high',
      muted: { by: 'Sam', reason: 'Pen test', until: T0 + 2 * HOUR },
    });
    expect((await here.deliver()).posts).toEqual([]);
  });

  it('stands in the trail under the name that it was given, not under an id', async () => {
    const here = await world();
    await here.watch.mute(sam, { user: '0b0b', name: 'bob@contoso.com', durationMs: HOUR });
    expect((await here.store.audit.list({})).map(({ text }) => text)).toEqual(['Sam muted bob@contoso.com for 60 minutes.']);
  });

  it('ends by itself, and the channel then hears of what is still open', async () => {
    const here = await world();
    await here.subscribe('soc');
    await here.watch.mute(sam, { user: 'bob', durationMs: 2 * HOUR, reason: 'Pen test' });
    here.rows.push(bad('a'));
    await here.watch.pass();
    here.pass(2 * HOUR);
    await here.watch.pass();

    expect(await here.watch.mutes()).toEqual([]);
    expect(await only(here)).toMatchObject({ posted: true, muted: undefined });
    expect((await here.deliver()).posts).toHaveLength(1);
  });

  it.each([
    ['an address range', { ip: '192.0.2.0/24' }],
    ['an application by name', { app: 'MAIL' }],
    ['an application by id', { app: 'app-1' }],
  ])('of %s silences other findings but never a stolen session', async (_what, what) => {
    const here = await world();
    await here.watch.mute(sam, { ...what, durationMs: HOUR });
    here.rows.push(bad('a', { userId: 'alice', client: 'new-device', riskLevel: 'medium' }), bad('b'));
    await here.watch.pass();

    const by = new Map((await here.watch.alerts({})).map((alert) => [alert.subject.id, alert]));
    expect(by.get('alice')).toMatchObject({ posted: false, muted: { by: 'Sam' } });
    expect(by.get('bob')).toMatchObject({ posted: true, muteOverruled: true, muted: undefined });
  });

  it('covers only what matches everything it names', async () => {
    const here = await world();
    await here.watch.mute(sam, { user: 'bob', ip: '198.51.100.1', durationMs: HOUR });
    here.rows.push(bad('a'));
    await here.watch.pass();
    expect(await only(here)).toMatchObject({ posted: true, muted: undefined, muteOverruled: false });
  });

  it.each([
    ['nothing-to-mute', { durationMs: HOUR }],
    ['nothing-to-mute', { user: ' ', durationMs: HOUR }],
    ['too-long', { user: 'bob', durationMs: 31 * DAY }],
    ['too-long', { user: 'bob', durationMs: 0 }],
    ['too-long', { user: 'bob', durationMs: Number.NaN }],
    ['bad-address', { ip: '192.0.2.0/40', durationMs: HOUR }],
    ['bad-address', { ip: 'the office', durationMs: HOUR }],
  ])('is refused with %s and words', async (refused, wish) => {
    const here = await world();
    expect(await here.watch.mute(sam, wish)).toMatchObject({ refused, text: expect.stringMatching(/\w/u) });
    expect(await here.watch.mutes()).toEqual([]);
  });

  it('is ended by naming the same thing', async () => {
    const here = await world();
    await here.watch.mute(sam, { user: 'bob', durationMs: HOUR });
    expect(await here.watch.unmute(sam, { app: 'bob' })).toMatchObject({ refused: 'no-such-mute' });
    expect(await here.watch.unmute(sam, { user: 'Bob' })).toMatchObject([{ user: 'bob', until: T0 }]);
    expect(await here.watch.mutes()).toEqual([]);
    expect((await here.store.audit.list({})).map((entry) => entry.kind)).toEqual(['mute.added', 'mute.ended']);
  });
});

describe('the loop', () => {
  it('goes on after a failed pass and stops when told', async () => {
    const stop = new AbortController();
    const told: unknown[] = [];
    let passes = 0;
    const pass = () => ((passes += 1) === 1 ? Promise.reject(new Error('Graph is away')) : Promise.resolve('report' as never));
    const wait = () => {
      if (passes === 3) stop.abort();
      return Promise.resolve();
    };

    await runLoop(
      { pass, every: 1, wait, onReport: (report) => told.push(report), onError: (error) => told.push(String(error)) },
      stop.signal,
    );

    expect(told).toEqual(['Error: Graph is away', 'report', 'report']);
  });
});

async function found(more: Partial<LoggedRow> = {}): Promise<World> {
  const here = await world();
  await here.subscribe('soc');
  here.rows.push(bad('a', more));
  await here.watch.pass();
  if (more.riskLevel === undefined) await here.deliver();
  return here;
}

async function only(here: World): Promise<AlertView> {
  const [alert, ...more] = await here.watch.alerts({});
  expect(more).toEqual([]);
  if (alert === undefined) throw new Error('There is no alert.');
  return alert;
}

function ok(result: AlertView | WatchRefusal): AlertView {
  if (isWatchRefusal(result)) throw new Error(result.text);
  return result;
}
