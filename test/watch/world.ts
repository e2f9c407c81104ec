import type { Finding, Severity } from '../../src/detect/finding.ts';
import type { Caller } from '../../src/entra/caller.ts';
import type { SignInLog } from '../../src/signins/log.ts';
import type { SignIn } from '../../src/signins/sign-in.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/ports.ts';
import type { Detector, WatchSettings } from '../../src/watch/deps.ts';
import { createWatch } from '../../src/watch/watch.ts';

export const T0 = Date.UTC(2026, 10, 20, 10);
export const MINUTE = 60_000;
export const DAY = 1_440 * MINUTE;

export const sam: Caller = {
  tenantId: 't',
  userId: '00000000-0000-4000-8000-00000000005a',
  upn: 'sam@contoso.com',
  name: 'Sam',
  assertion: 'secret',
};

/** A sign-in, and when the log begins to show it. */
export interface LoggedRow extends SignIn {
  readonly shownAt: number;
}

/** A row that the test's detector finds suspicious: `client` carries the rule, `riskLevel` the severity. */
export function bad(id: string, more: Partial<LoggedRow> = {}): LoggedRow {
  const at = more.at ?? T0 - 5 * MINUTE;
  const base = { type: 'nonInteractiveUser', code: 0, userId: 'bob', upn: 'bob@contoso.com', client: 'session-theft' } as const;
  return { id, at, shownAt: at, ...base, riskLevel: 'high', ip: '192.0.2.9', appId: 'app-1', appName: 'Mail', ...more };
}

export function fine(id: string, more: Partial<LoggedRow> = {}): LoggedRow {
  return bad(id, { riskLevel: 'none', ...more });
}

export interface World {
  now: number;
  readonly rows: LoggedRow[];
  readonly store: Store;
  readonly watch: ReturnType<typeof createWatch>;
  /** Another process over the same state. */
  another(): ReturnType<typeof createWatch>;
  readonly reads: { from: number; to: number; userId: string | undefined }[];
  /** Called before each read of the log. */
  onRead: () => Promise<void>;
  pass(ms: number): void;
  subscribe(id: string): Promise<void>;
  /** Sends what the outbox holds; gives what was posted and updated. */
  deliver(): Promise<{ posts: string[]; updates: string[] }>;
}

export async function world(
  options: { settings?: Partial<WatchSettings>; store?: (store: Store) => Store } = {},
): Promise<World> {
  const real = await openStore({ url: 'sqlite::memory:' });
  const store = options.store?.(real) ?? real;
  const rows: LoggedRow[] = [];
  const reads: World['reads'] = [];
  let ids = 0;
  const clock = () => here.now;
  const deps = {
    store,
    log: log(rows, reads, clock, () => here.onRead()),
    createDetector,
    clock,
    newId: () => `id-${String((ids += 1)).padStart(4, '0')}`,
    settings: { baseline: 0, ...options.settings },
  };
  const here: World = {
    now: T0,
    rows,
    store: real,
    reads,
    watch: createWatch(deps),
    another: () => createWatch(deps),
    onRead: () => Promise.resolve(),
    pass(ms) {
      this.now += ms;
    },
    subscribe: async (id) => {
      await real.conversations.remember({ id, tenantId: 't', kind: 'channel', reference: {}, updatedAt: T0 });
      await real.conversations.subscribe(id, true);
    },
    deliver: async () => {
      const sent = { posts: [] as string[], updates: [] as string[] };
      for (const claim of await real.outbox.claim({ now: here.now, leaseMs: 1_000, limit: 100 })) {
        (claim.activityId === undefined ? sent.posts : sent.updates).push(claim.ref);
        await real.outbox.sent(claim, `activity-${claim.ref}`, here.now);
      }
      return sent;
    },
  };
  return here;
}

interface Remembered {
  ids: string[];
  findings: Record<string, Finding>;
  changed: string[];
}

/** A stand-in with the engine's manners: ids count once, findings grow by key, a person with enough past is innocent. */
export function createDetector(snapshot: unknown): Detector {
  if (snapshot !== undefined && (snapshot as Remembered | null)?.ids === undefined) throw new TypeError('damaged');
  const state: Remembered =
    snapshot === undefined ? { ids: [], findings: {}, changed: [] } : (structuredClone(snapshot) as Remembered);
  const seen = new Set(state.ids);
  const familiar = new Set<string>();
  return {
    add: (row) => {
      if (seen.has(row.id)) return;
      seen.add(row.id);
      if (row.code === 1) familiar.add(row.userId ?? '');
      const severity = row.riskLevel;
      if (severity === undefined || severity === 'none' || severity === 'hidden' || familiar.has(row.userId ?? '')) return;
      const key = `${row.client ?? ''}:${row.userId ?? ''}`;
      state.findings[key] = grown(state.findings[key], row, key, severity);
      state.changed.push(key);
    },
    flush: () => undefined,
    findings: () => [...new Set(state.changed.splice(0))].flatMap((key) => state.findings[key] ?? []),
    snapshot: () => structuredClone({ ...state, ids: [...seen] }),
  };
}

function grown(before: Finding | undefined, row: SignIn, key: string, severity: Severity): Finding {
  const at = new Date(row.at).toISOString();
  const rank = ['low', 'medium', 'high'];
  return {
    rule: row.client ?? '',
    severity: before !== undefined && rank.indexOf(before.severity) > rank.indexOf(severity) ? before.severity : severity,
    subject: { kind: 'user', id: row.userId ?? '', upn: row.upn, name: undefined },
    title: `Rule ${row.client ?? ''}`,
    first: before !== undefined && before.first < at ? before.first : at,
    last: before !== undefined && before.last > at ? before.last : at,
    evidence: [...(before?.evidence ?? []), row.id].sort(),
    attack: ['T1539'],
    key,
    reasons: ['Because.'],
  };
}

function log(rows: readonly LoggedRow[], reads: World['reads'], clock: () => number, onRead: () => Promise<void>): SignInLog {
  return {
    source: 'test',
    retentionDays: 30,
    read: async (_reader, query) => {
      await onRead();
      reads.push({ from: query.from, to: query.to, userId: query.userId });
      const found = rows
        .filter((row) => row.shownAt <= clock() && row.at >= query.from && row.at < query.to)
        .filter((row) => query.userId === undefined || row.userId === query.userId)
        .sort((a, b) => b.at - a.at);
      const limit = query.limit ?? 5_000;
      return { rows: found.slice(0, limit), truncated: found.length > limit, dropped: 0, gaps: [], requests: 1 };
    },
  };
}
