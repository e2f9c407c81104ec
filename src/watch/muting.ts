import { DAY, lasting } from '../clock.ts';
import type { Caller } from '../entra/caller.ts';
import type { MuteRow } from '../store/ports.ts';
import { clean, listed } from '../text.ts';
import type { MuteView, MuteWish, WatchDoor, WatchRefusal } from './alert.ts';
import type { WatchDeps } from './deps.ts';
import { someone } from './handle.ts';
import { rangeOf } from './mutes.ts';

/** A mute that nobody remembers is a hole; a month is long enough for any project. */
const LONGEST = 30 * DAY;

export async function mute(deps: WatchDeps, caller: Caller, wish: MuteWish): Promise<MuteView | WatchRefusal> {
  const target = targetOf(wish);
  if (target.user === null && target.app === null && target.ip === null) return NOTHING_TO_MUTE;
  if (!(wish.durationMs > 0) || wish.durationMs > LONGEST) return TOO_LONG;
  if (target.ip !== null && rangeOf(target.ip) === undefined) return BAD_ADDRESS;
  const now = deps.clock();
  const by = someone(caller);
  const row: MuteRow = {
    id: deps.newId(),
    ...target,
    from: now,
    until: now + Math.floor(wish.durationMs),
    reason: clean(wish.reason ?? '', 500),
    byId: by.id,
    byName: by.name,
  };
  await deps.store.transaction(async (tables) => {
    await tables.mutes.insert(row);
    await tables.audit.append(
      event(
        row,
        caller,
        now,
        'mute.added',
        `${by.name} muted ${wish.name === undefined ? nameOf(row) : clean(wish.name, 100)} for ${lasting(row.until - now)}.`,
      ),
    );
  });
  return viewOf(row);
}

export async function unmute(
  deps: WatchDeps,
  caller: Caller,
  which: Parameters<WatchDoor['unmute']>[1],
): Promise<readonly MuteView[] | WatchRefusal> {
  const now = deps.clock();
  const target = targetOf(which);
  const meant = (await deps.store.mutes.list(now)).filter((row) =>
    which.id !== undefined ? row.id === which.id : row.user === target.user && row.app === target.app && row.ip === target.ip,
  );
  const ended: MuteRow[] = [];
  for (const row of meant) {
    const won = await deps.store.transaction(async (tables) => {
      if (!(await tables.mutes.end(row.id, now))) return false;
      await tables.audit.append(
        event(
          row,
          caller,
          now,
          'mute.ended',
          `${clean(caller.name, 100)} ended the mute of ${which.name === undefined ? nameOf(row) : clean(which.name, 100)}.`,
        ),
      );
      return true;
    });
    if (won) ended.push({ ...row, until: now });
  }
  return ended.length === 0
    ? { refused: 'no-such-mute', text: 'No mute like that is in force; "mutes" lists them.' }
    : ended.map(viewOf);
}

export function viewOf(row: MuteRow): MuteView {
  return {
    id: row.id,
    ...(row.user === null ? {} : { user: row.user }),
    ...(row.app === null ? {} : { app: row.app }),
    ...(row.ip === null ? {} : { ip: row.ip }),
    from: row.from,
    until: row.until,
    reason: row.reason,
    by: { id: row.byId, name: row.byName },
  };
}

function targetOf(wish: {
  readonly user?: string;
  readonly app?: string;
  readonly ip?: string;
}): Pick<MuteRow, 'user' | 'app' | 'ip'> {
  const text = (value: string | undefined): string | null =>
    value === undefined || value.trim() === '' ? null : clean(value).toLowerCase();
  return { user: text(wish.user), app: text(wish.app), ip: text(wish.ip) };
}

function nameOf({ user, app, ip }: MuteRow): string {
  return listed([user, app, ip].flatMap((value) => value ?? []));
}

function event(row: MuteRow, caller: Caller, at: number, kind: string, text: string) {
  return {
    at,
    actorId: caller.userId,
    actorName: caller.name,
    kind,
    subjectId: row.user,
    approvalId: null,
    alertId: null,
    text,
    detail: { id: row.id, user: row.user, app: row.app, ip: row.ip, until: row.until, reason: row.reason },
  };
}

const NOTHING_TO_MUTE: WatchRefusal = {
  refused: 'nothing-to-mute',
  text: 'Say what to mute: a person, an application or an address.',
};
const TOO_LONG: WatchRefusal = {
  refused: 'too-long',
  text: 'A mute lasts up to 30 days; say for how long, as in "mute bob for 2 hours".',
};
const BAD_ADDRESS: WatchRefusal = {
  refused: 'bad-address',
  text: 'That is no IP address or range. An address looks like 192.0.2.7, a range like 192.0.2.0/24.',
};
