import type { MuteRow, Tables } from '../store/ports.ts';
import { settingsOf, type WatchDeps } from './deps.ts';
import { savedForm, WATCH_MARK, type Memory } from './memory.ts';
import { groupKey, knownAs, merge, newAlert, REOPEN_FOR, type Sighting } from './merge.ts';
import { silenceOf } from './mutes.ts';
import { fromRow, rankOf, toRow, type AlertRecord } from './record.ts';

/** Another process has moved on; this one has to load what that one wrote. */
export class Superseded extends Error {}
/** A person changed an alert in the same moment; the whole write is done again. */
class Collision extends Error {}

const TRIES = 5;

export interface Written {
  readonly opened: number;
  readonly updated: number;
  readonly reopened: number;
}

/**
 * Writes findings into alerts, cards into the outbox, and the watermark with the engine: all of it or nothing. A crash before
 * leaves the old watermark, so the rows are read again; a crash after leaves nothing to do.
 */
export async function write(deps: WatchDeps, memory: Memory, sightings: readonly Sighting[], tries = TRIES): Promise<Written> {
  try {
    const written = await deps.store.transaction(async (tables) => {
      if (!(await tables.marks.put(WATCH_MARK, memory.version, savedForm(memory)))) throw new Superseded();
      const mutes = await tables.mutes.list(deps.clock());
      const counts = { opened: 0, updated: 0, reopened: 0 };
      for (const sighting of sightings) counts[await take(deps, tables, mutes, sighting)] += 1;
      return counts;
    });
    memory.version += 1;
    memory.savedAt = deps.clock();
    return written;
  } catch (error) {
    if (error instanceof Collision && tries > 1) return await write(deps, memory, sightings, tries - 1);
    throw error;
  }
}

/** Brings cards to where they are missing: a channel that subscribed since, an alert whose mute has ended. */
export async function catchUp(deps: WatchDeps): Promise<void> {
  const rows = await deps.store.alerts.list({ states: ['open', 'acknowledged'] });
  const mutes = await deps.store.mutes.list(deps.clock());
  const channels = await deps.store.conversations.list({ subscribed: true });
  for (const alert of rows.map(fromRow)) {
    const told = tell(deps, alert, mutes);
    const shown = told.body.posted ? await deps.store.outbox.places('alert', alert.id) : [];
    const missing = told.body.posted && channels.some(({ id }) => !shown.some((place) => place.conversationId === id));
    if (told === alert && !missing) continue;
    await deps.store.transaction(async (tables) => {
      // Lost to somebody else: the next pass sees what they made of it.
      if (await tables.alerts.update(toRow(told))) await show(deps, tables, told);
    });
  }
}

async function take(deps: WatchDeps, tables: Tables, mutes: readonly MuteRow[], sighting: Sighting): Promise<keyof Written> {
  const now = deps.clock();
  const row = await tables.alerts.byGroupKey(groupKey(sighting.finding));
  const standing = row === undefined ? undefined : fromRow(row);
  const over = standing?.state === 'closed' && now - (standing.body.closedAt ?? 0) >= REOPEN_FOR;
  if (standing === undefined || over) {
    if (standing !== undefined && !(await tables.alerts.update(toRow({ ...standing, groupKey: null })))) throw new Collision();
    const alert = tell(deps, newAlert(deps.newId(), sighting, now), mutes);
    if (!(await tables.alerts.insert(toRow(alert)))) throw new Collision();
    await note(tables, alert, now, 'alert.opened', 'The watcher opened an alert.');
    await show(deps, tables, alert);
    return 'opened';
  }
  const merged = merge(standing, knownAs(standing, sighting), now);
  if (merged === standing) return 'updated';
  const alert = tell(deps, merged, mutes);
  if (!(await tables.alerts.update(toRow(alert)))) throw new Collision();
  const reopened = standing.state === 'closed' && alert.state === 'open';
  if (reopened) await note(tables, alert, now, 'alert.reopened', 'New evidence came after the alert was closed.');
  await show(deps, tables, alert);
  return reopened ? 'reopened' : 'updated';
}

/** Decides whether the channel hears of it. Once told, the card stays and is kept up to date. */
function tell(deps: WatchDeps, alert: AlertRecord, mutes: readonly MuteRow[]): AlertRecord {
  const severe = rankOf(alert.severity) >= rankOf(settingsOf(deps).postFrom);
  const silence = silenceOf(alert, mutes);
  const muted =
    silence.by === undefined
      ? undefined
      : { muteId: silence.by.id, by: silence.by.byName, reason: silence.by.reason, until: silence.by.until };
  const posted = alert.body.posted || (severe && muted === undefined && alert.state !== 'closed');
  const { body } = alert;
  const same = posted === body.posted && muted?.muteId === body.muted?.muteId && silence.overruled === body.muteOverruled;
  return same ? alert : { ...alert, body: { ...body, posted, muted, muteOverruled: silence.overruled } };
}

async function show(deps: WatchDeps, tables: Tables, alert: AlertRecord): Promise<void> {
  if (!alert.body.posted) return;
  const now = deps.clock();
  await tables.outbox.touch('alert', alert.id, now);
  for (const { id } of await tables.conversations.list({ subscribed: true }))
    await tables.outbox.post({ topic: 'alert', ref: alert.id, conversationId: id }, now);
}

async function note(tables: Tables, alert: AlertRecord, at: number, kind: string, text: string): Promise<void> {
  const { subject, findings } = alert.body;
  await tables.audit.append({
    at,
    actorId: 'signpost',
    actorName: 'Signpost',
    kind,
    subjectId: subject.id.toLowerCase(),
    approvalId: null,
    alertId: alert.id,
    text,
    detail: { severity: alert.severity, findings: findings.map(({ key }) => key), evidence: findings[0]?.evidence ?? [] },
  });
}
