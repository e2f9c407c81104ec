import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import fc from 'fast-check';
import type { AuditEvent, CardPlace, Store } from '../../src/store/ports.ts';
import { openStore } from '../../src/store/open.ts';

const T0 = Date.UTC(2026, 10, 20, 9);

/** What every database must do. `url` is a fresh, empty one each time; `tamper` runs SQL behind the store's back. */
export interface Database {
  readonly url: string;
  tamper(sql: string): Promise<void>;
  drop(): Promise<void>;
}

export function storeSuite(name: string, fresh: () => Promise<Database>): void {
  describe(`the store on ${name}`, () => {
    let database: Database;
    let store: Store;

    beforeEach(async () => {
      database = await fresh();
      store = await openStore({ url: database.url });
    });
    afterEach(async () => {
      await store.close();
      await database.drop();
    });

    it('gives back what was written, with numbers as numbers, after it was closed and opened again', async () => {
      await store.approvals.insert(approval('a1', 'revoke:bob'));
      await store.close();
      store = await openStore({ url: database.url });

      const found = await store.approvals.get('a1');

      expect(found).toEqual({ ...approval('a1', 'revoke:bob'), version: 1 });
    });

    it('keeps one unsettled approval for the same thing', async () => {
      const first = await store.approvals.insert(approval('a1', 'revoke:bob'));
      const second = await store.approvals.insert(approval('a2', 'revoke:bob'));
      const other = await store.approvals.insert(approval('a3', 'revoke:alice'));

      expect([first, second, other]).toEqual([true, false, true]);
      expect((await store.approvals.byOpenKey('revoke:bob'))?.id).toBe('a1');
    });

    it('lets settled approvals for the same thing stand side by side', async () => {
      await store.approvals.insert(approval('a1', 'revoke:bob'));
      await store.approvals.update({ ...approval('a1', null), version: 1, state: 'denied' });

      expect(await store.approvals.insert(approval('a2', 'revoke:bob'))).toBe(true);
      expect(await store.approvals.list({ targetId: 'bob' })).toHaveLength(2);
      expect((await store.approvals.list({ states: ['denied'] })).map((row) => row.id)).toEqual(['a1']);
    });

    it('lets exactly one of many writers change a version', async () => {
      await store.approvals.insert(approval('a1', null));
      const second = await openStore({ url: database.url });
      const row = { ...approval('a1', null), version: 1 };

      const won = await Promise.all(
        Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? store : second).approvals.update({ ...row, state: `s${i}` })),
      );
      await second.close();

      expect(won.filter(Boolean)).toHaveLength(1);
      expect((await store.approvals.get('a1'))?.version).toBe(2);
    });

    it('undoes everything when a transaction fails', async () => {
      const failing = store.transaction(async (tables) => {
        await tables.approvals.insert(approval('a1', null));
        await tables.audit.append(event(1));
        throw new Error('crash');
      });

      await expect(failing).rejects.toThrow('crash');
      expect(await store.approvals.get('a1')).toBeUndefined();
      expect(await store.audit.verify()).toMatchObject({ intact: true, entries: 0 });
    });

    it('chains the audit trail without gaps or forks when many write at once', async () => {
      const second = await openStore({ url: database.url });

      await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? store : second).audit.append(event(i))));
      await second.close();

      expect(await store.audit.verify()).toMatchObject({ intact: true, entries: 20 });
      expect((await store.audit.list({})).map((entry) => entry.seq)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    });

    it.each([
      ['a changed sentence', `update audit set text = 'nothing happened' where seq = 2`, 2],
      ['a changed time', `update audit set at = at + 1 where seq = 3`, 3],
      ['a removed entry', `delete from audit where seq = 2`, 2],
      ['a removed tail', `delete from audit where seq > 2`, 3],
      ['an emptied trail', `delete from audit`, 1],
      ['a turned-back head', `update audit_head set seq = 2`, 2],
    ])('notices %s in the audit trail', async (_what, sql, seq) => {
      for (let i = 0; i < 4; i += 1) await store.audit.append(event(i));
      await database.tamper(sql);

      expect(await store.audit.verify()).toMatchObject({ intact: false, seq });
    });

    it('finds audit entries by person and time, the newest when there are too many', async () => {
      for (let i = 0; i < 5; i += 1) await store.audit.append(event(i));

      const entries = await store.audit.list({ subjectId: 'bob', from: T0 + 1, to: T0 + 4, limit: 2 });

      expect(entries.map((entry) => entry.at)).toEqual([T0 + 2, T0 + 3]);
      expect(entries[0]?.detail).toEqual({ n: 2, words: 'ünïcode “quoted” \\ {{DATE()}}' });
      expect(await store.audit.list({ subjectId: 'nobody' })).toEqual([]);
    });

    it('takes one alert a group and forgets the group when the alert gives it up', async () => {
      expect(await store.alerts.insert(alert('x1', 'user:bob', T0))).toBe(true);
      expect(await store.alerts.insert(alert('x2', 'user:bob', T0 + 1))).toBe(false);
      await store.alerts.update({ ...alert('x1', null, T0), version: 1, state: 'closed' });
      expect(await store.alerts.insert(alert('x2', 'user:bob', T0 + 1))).toBe(true);

      expect((await store.alerts.list({})).map((row) => row.id)).toEqual(['x2', 'x1']);
      expect((await store.alerts.list({ states: ['open'], from: T0 + 1, to: T0 + 2 })).map((row) => row.id)).toEqual(['x2']);
      expect((await store.alerts.byGroupKey('user:bob'))?.id).toBe('x2');
    });

    it('lists mutes only while they hold', async () => {
      await store.mutes.insert(mute('m1', T0, T0 + 10));
      await store.mutes.insert(mute('m2', T0, T0 + 100));

      expect((await store.mutes.list(T0 + 9)).map((row) => row.id)).toEqual(['m1', 'm2']);
      expect((await store.mutes.list(T0 + 10)).map((row) => row.id)).toEqual(['m2']);
      expect(await store.mutes.end('m2', T0 + 20)).toBe(true);
      expect(await store.mutes.end('m2', T0 + 20)).toBe(false);
      expect(await store.mutes.list(T0 + 20)).toEqual([]);
    });

    it('moves a mark for the one who saw the last one only', async () => {
      expect(await store.marks.get('watermark')).toBeUndefined();
      expect(await store.marks.put('watermark', 0, { at: 1 })).toBe(true);
      expect(await store.marks.put('watermark', 0, { at: 2 })).toBe(false);
      expect(await store.marks.put('watermark', 1, { at: 3 })).toBe(true);
      expect(await store.marks.put('watermark', 1, { at: 4 })).toBe(false);
      expect(await store.marks.get('watermark')).toEqual({ version: 2, value: { at: 3 } });
    });

    it('renews a conversation without losing its subscription', async () => {
      const reference = { serviceUrl: 'https://smba.example/emea/', conversation: { id: 'c1', tenantId: 't' } };
      await store.conversations.remember({ id: 'c1', tenantId: 't', kind: 'channel', reference: {}, updatedAt: T0 });
      await store.conversations.subscribe('c1', true);
      await store.conversations.remember({ id: 'c1', tenantId: 't', kind: 'channel', reference, updatedAt: T0 + 1 });

      expect(await store.conversations.list({ subscribed: true })).toEqual([
        { id: 'c1', tenantId: 't', kind: 'channel', reference, subscribed: true, updatedAt: T0 + 1 },
      ]);
      expect(await store.conversations.subscribe('nowhere', true)).toBe(false);
    });

    it('posts a card once, then updates it in place, several changes as one', async () => {
      expect(await store.outbox.post(PLACE, T0)).toBe(true);
      expect(await store.outbox.post(PLACE, T0)).toBe(false);
      const [post] = await store.outbox.claim({ now: T0, leaseMs: 100, limit: 10 });
      expect(post).toMatchObject({ ...PLACE, activityId: undefined, uncertain: 0 });
      if (post === undefined) return;
      expect(await store.outbox.sent(post, 'activity-1', T0 + 1)).toBe(true);
      expect(await store.outbox.claim({ now: T0 + 2, leaseMs: 100, limit: 10 })).toEqual([]);

      await store.outbox.touch('alert', 'x1', T0 + 3);
      await store.outbox.touch('alert', 'x1', T0 + 4);
      const updates = await store.outbox.claim({ now: T0 + 5, leaseMs: 100, limit: 10 });

      expect(updates).toHaveLength(1);
      expect(updates[0]).toMatchObject({ activityId: 'activity-1', revision: 3 });
    });

    it('does not lose a change that comes while an older one is being sent', async () => {
      await store.outbox.post(PLACE, T0);
      const [post] = await store.outbox.claim({ now: T0, leaseMs: 100, limit: 1 });
      await store.outbox.touch('alert', 'x1', T0 + 1);
      if (post !== undefined) await store.outbox.sent(post, 'activity-1', T0 + 2);

      expect(await store.outbox.claim({ now: T0 + 3, leaseMs: 100, limit: 1 })).toMatchObject([
        { activityId: 'activity-1', revision: 2 },
      ]);
    });

    it('gives abandoned work to the next one, says that it may have been sent, and ignores the late comer', async () => {
      await store.outbox.post(PLACE, T0);
      const [lost] = await store.outbox.claim({ now: T0, leaseMs: 100, limit: 1 });
      expect(await store.outbox.claim({ now: T0 + 99, leaseMs: 100, limit: 1 })).toEqual([]);

      const [taken] = await store.outbox.claim({ now: T0 + 100, leaseMs: 100, limit: 1 });

      expect(taken).toMatchObject({ uncertain: 1, attempts: 2 });
      if (lost === undefined || taken === undefined) return;
      expect(await store.outbox.sent(lost, 'late', T0 + 101)).toBe(false);
      expect(await store.outbox.sent(taken, 'activity-2', T0 + 101)).toBe(true);
      expect(await store.outbox.places('alert', 'x1')).toEqual([{ ...PLACE, activityId: 'activity-2' }]);
    });

    it('retries a known failure when told and never again when told so', async () => {
      await store.outbox.post(PLACE, T0);
      const [first] = await store.outbox.claim({ now: T0, leaseMs: 100, limit: 1 });
      if (first !== undefined) await store.outbox.failed(first, '429', T0 + 50);
      expect(await store.outbox.claim({ now: T0 + 49, leaseMs: 100, limit: 1 })).toEqual([]);

      const [second] = await store.outbox.claim({ now: T0 + 50, leaseMs: 100, limit: 1 });
      expect(second).toMatchObject({ uncertain: 0 });
      if (second !== undefined) await store.outbox.failed(second, 'conversation is gone', undefined);
      await store.outbox.touch('alert', 'x1', T0 + 60);

      expect(await store.outbox.claim({ now: T0 + 1e9, leaseMs: 100, limit: 1 })).toEqual([]);
      expect(await store.outbox.waiting(T0 + 1e9)).toBe(0);
    });

    it('gives each piece of work to one of several replicas', async () => {
      const second = await openStore({ url: database.url });
      for (let i = 0; i < 10; i += 1) await store.outbox.post({ ...PLACE, ref: `x${i}` }, T0);

      const claims = await Promise.all(
        Array.from({ length: 6 }, (_, i) => (i % 2 === 0 ? store : second).outbox.claim({ now: T0, leaseMs: 100, limit: 10 })),
      );
      await second.close();

      const refs = claims.flat().map((claim) => claim.ref);
      expect(refs).toHaveLength(10);
      expect(new Set(refs).size).toBe(10);
    });

    it('never sends a post twice, whatever order changes, sends and recorded failures come in', async () => {
      let run = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(fc.constantFrom('post', 'touch', 'send', 'fail'), { maxLength: 12 }), async (steps) => {
          const place = { ...PLACE, ref: `run-${(run += 1)}` };
          let posts = 0;
          let wanted = 0;
          let shown = 0;
          for (const [i, step] of steps.entries()) {
            const now = T0 + i * 1_000;
            if (step === 'post') {
              await store.outbox.post(place, now);
              wanted ||= 1;
            }
            if (step === 'touch') {
              await store.outbox.touch('alert', place.ref, now);
              if (wanted > 0) wanted += 1;
            }
            if (step !== 'send' && step !== 'fail') continue;
            for (const claim of await store.outbox.claim({ now, leaseMs: 500, limit: 5 })) {
              if (claim.ref !== place.ref) continue;
              if (step === 'fail') await store.outbox.failed(claim, 'no', now);
              else {
                if (claim.activityId === undefined) posts += 1;
                shown = claim.revision;
                await store.outbox.sent(claim, 'activity', now);
              }
            }
          }
          expect(posts).toBeLessThanOrEqual(1);
          for (const claim of await store.outbox.claim({ now: T0 + 1e6, leaseMs: 1, limit: 50 })) {
            if (claim.ref === place.ref) shown = claim.revision;
            await store.outbox.sent(claim, 'activity', T0 + 1e6);
          }
          expect(shown).toBe(wanted);
        }),
        { numRuns: 15 },
      );
    });

    it('reports a broken database as store.unavailable', async () => {
      await database.tamper('drop table marks');

      await expect(store.marks.get('watermark')).rejects.toMatchObject({ code: 'store.unavailable' });
      await database.tamper('create table marks (name text primary key, version bigint, value text)');
    });

    it('reports a transaction that cannot begin as store.unavailable', async () => {
      const closed = await openStore({ url: database.url });
      await closed.close();

      await expect(closed.transaction((tables) => tables.marks.put('x', 0, 1))).rejects.toMatchObject({
        code: 'store.unavailable',
      });
    });

    it('refuses a database that a newer version wrote', async () => {
      await database.tamper(`insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2030-01-01')`);

      await expect(openStore({ url: database.url })).rejects.toMatchObject({
        code: 'store.unavailable',
        message: expect.stringContaining('newer Signpost'),
      });
    });

    it('loses nothing acknowledged and keeps nothing half-done when the process is killed', async () => {
      const acknowledged = await writeUntilKilled(database.url, 40);

      const verdict = await store.audit.verify();
      const mark = await store.marks.get('crash');
      const entries = await store.audit.list({});

      expect(verdict).toMatchObject({ intact: true });
      expect(entries.length).toBeGreaterThanOrEqual(acknowledged);
      // Mark and entry are written in one transaction, so they can never tell different stories.
      expect(mark?.value).toEqual({ n: entries.length });
      expect(entries.length - acknowledged).toBeLessThanOrEqual(1);
    });
  });
}

/** A child process commits as fast as it can; it is killed with SIGKILL in the middle. Gives the commits it had reported. */
async function writeUntilKilled(url: string, after: number): Promise<number> {
  const child = fork(join(__dirname, 'crash-child.ts'), [url], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let acknowledged = 0;
  child.on('message', (n) => {
    acknowledged = Number(n);
    if (acknowledged === after) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return acknowledged;
}

const PLACE: CardPlace = { topic: 'alert', ref: 'x1', conversationId: 'soc' };

function approval(id: string, openKey: string | null) {
  return {
    id,
    state: 'requested',
    openKey,
    targetId: 'bob',
    alertId: null,
    createdAt: T0,
    expiresAt: T0 + 7_200_000,
    leaseUntil: null,
    body: { words: 'ünïcode', nested: [1, { two: null }] },
  };
}

function alert(id: string, groupKey: string | null, lastAt: number) {
  return { id, state: 'open', severity: 'high', groupKey, subjectId: 'bob', openedAt: T0, updatedAt: T0, lastAt, body: {} };
}

function mute(id: string, from: number, until: number) {
  return { id, user: 'bob', app: null, ip: null, from, until, reason: 'holiday', byId: 'sam', byName: 'Sam' };
}

function event(i: number): AuditEvent {
  return {
    at: T0 + i,
    actorId: 'sam',
    actorName: 'Sam',
    kind: 'approval.requested',
    subjectId: 'bob',
    approvalId: 'a1',
    alertId: null,
    text: `Entry ${i}.`,
    detail: { n: i, words: 'ünïcode “quoted” \\ {{DATE()}}' },
  };
}
