import type { Caller } from '../entra/caller.ts';
import { clean } from '../text.ts';
import type { AlertVerdict, AlertView, Someone, WatchRefusal } from './alert.ts';
import type { WatchDeps } from './deps.ts';
import { alertTransition, type AlertEvent } from './life.ts';
import { fromRow, toRow, viewOf, type AlertBody, type AlertRecord } from './record.ts';

const MOST_STEPS = 100;

export async function acknowledge(deps: WatchDeps, caller: Caller, id: string): Promise<AlertView | WatchRefusal> {
  return await change(deps, id, (alert) => {
    if (alert.state === 'acknowledged') return 'as-it-is';
    const by = someone(caller);
    return step(deps, alert, {
      event: 'acknowledge',
      by,
      text: `${by.name} is looking at it.`,
      body: { assignee: alert.body.assignee ?? by },
    });
  });
}

export async function assign(deps: WatchDeps, caller: Caller, id: string, whom?: Someone): Promise<AlertView | WatchRefusal> {
  return await change(deps, id, (alert) => {
    const by = someone(caller);
    const assignee = whom === undefined ? by : { id: whom.id, name: clean(whom.name, 100) };
    if (alert.state === 'closed') return NOT_NOW;
    if (alert.body.assignee?.id === assignee.id) return 'as-it-is';
    const text = assignee.id === by.id ? `${by.name} took it.` : `${by.name} gave it to ${assignee.name}.`;
    return step(deps, alert, { event: undefined, by, text, body: { assignee } });
  });
}

export async function close(
  deps: WatchDeps,
  caller: Caller,
  id: string,
  verdict: AlertVerdict,
  note?: string,
): Promise<AlertView | WatchRefusal> {
  return await change(deps, id, (alert) => {
    if (alert.state === 'closed') return 'as-it-is';
    const by = someone(caller);
    const kept = note === undefined || note.trim() === '' ? undefined : clean(note, 1_000);
    const text = `${by.name} closed it as ${VERDICTS[verdict]}${kept === undefined ? '.' : `: ${kept}`}`;
    return step(deps, alert, { event: 'close', by, text, body: { verdict, note: kept, closedAt: deps.clock() } });
  });
}

interface Step {
  /** Undefined: the state stays. */
  readonly event: AlertEvent | undefined;
  readonly by: Someone;
  readonly text: string;
  readonly body: Partial<AlertBody>;
}

interface Taken {
  readonly alert: AlertRecord;
  readonly kind: string;
  readonly by: Someone;
  readonly text: string;
}

function step(deps: WatchDeps, alert: AlertRecord, { event, by, text, body }: Step): Taken | WatchRefusal {
  const row = event === undefined ? undefined : alertTransition(alert.state, event);
  if (event !== undefined && row === undefined) return NOT_NOW;
  const at = deps.clock();
  const history = [...alert.body.history, { at, by, text }].slice(-MOST_STEPS);
  const next = { ...alert, state: row?.to ?? alert.state, updatedAt: at, body: { ...alert.body, ...body, history } };
  return { alert: next, kind: `alert.${event ?? 'assign'}`, by, text };
}

/** Reads, decides and writes until nobody came in between; of two people one is first and the other sees that. */
async function change(
  deps: WatchDeps,
  id: string,
  decide: (alert: AlertRecord) => Taken | WatchRefusal | 'as-it-is',
): Promise<AlertView | WatchRefusal> {
  for (;;) {
    const row = await deps.store.alerts.get(id);
    if (row === undefined) return { refused: 'no-such-alert', text: 'There is no such alert.' };
    const alert = fromRow(row);
    const decided = decide(alert);
    if (decided === 'as-it-is') return viewOf(alert);
    if ('refused' in decided) return decided;
    if (await store(deps, decided)) return viewOf(decided.alert);
  }
}

function store(deps: WatchDeps, { alert, kind, by, text }: Taken): Promise<boolean> {
  return deps.store.transaction(async (tables) => {
    if (!(await tables.alerts.update(toRow(alert)))) return false;
    const subjectId = alert.body.subject.id.toLowerCase();
    const { verdict } = alert.body;
    await tables.audit.append({
      at: alert.updatedAt,
      actorId: by.id,
      actorName: by.name,
      kind,
      subjectId,
      approvalId: null,
      alertId: alert.id,
      text,
      detail: { state: alert.state, ...(verdict === undefined ? {} : { verdict }) },
    });
    await tables.outbox.touch('alert', alert.id, alert.updatedAt);
    return true;
  });
}

export function someone(caller: Caller): Someone {
  return { id: caller.userId, name: clean(caller.name, 100) };
}

const VERDICTS: Readonly<Record<AlertVerdict, string>> = {
  'true-positive': 'an attack',
  benign: 'real, but harmless',
  'false-positive': 'a false alarm',
  unclear: 'unclear',
};

const NOT_NOW: WatchRefusal = { refused: 'not-now', text: 'The alert is closed. New evidence opens it again by itself.' };
