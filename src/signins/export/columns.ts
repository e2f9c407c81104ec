import { isoDate } from '../schema/dates.ts';
import type { DateOrder } from '../schema/dates.ts';
import { type Raw, time } from '../schema/fields.ts';
import { type ToUtc, zoneCalled } from '../schema/zones.ts';
import { nested, unguarded } from './cells.ts';

/** A column of a table other than the portal's. */
export interface Column {
  /** A dot leads into an object. */
  readonly name: string;
  readonly isTime: boolean;
  /** The zone of its times; UTC when it names none, or none that is known. */
  readonly toUtc: ToUtc;
  /** The bracket behind the name when it says no zone that is known: "Local Time". */
  readonly unknownZone: string | undefined;
}

/** Log Analytics puts the zone that its portal shows behind the names of its times: "TimeGenerated [UTC]". */
const BRACKETED = /^(.*?)\s*\[([^\]]*)\]$/u;
const TIMES = /^(?:timegenerated|createddatetime|timestamp)$/iu;
const HAS_ZONE = /(?:Z|UTC|GMT|[+-]\d\d:?\d\d)$/iu;
const asUtc: ToUtc = (wall) => wall;

export function columnOf(heading: string): Column {
  const trimmed = heading.trim();
  const [, name = trimmed, zone] = BRACKETED.exec(trimmed) ?? [];
  const toUtc = zone === undefined ? asUtc : zoneCalled(zone.trim());
  const isTime = TIMES.test(name);
  return { name, isTime, toUtc: toUtc ?? asUtc, unknownZone: isTime && toUtc === undefined ? zone?.trim() : undefined };
}

/** One line of the table. */
export function fromTable(columns: readonly Column[], cells: readonly string[], order: DateOrder): Raw {
  const flat: Record<string, string> = {};
  columns.forEach(({ name, isTime, toUtc }, index) => {
    const cell = unguarded(cells[index] ?? '');
    if (cell !== '') flat[name] = isTime ? utc(cell, order, toUtc) : cell;
  });
  return nested(flat);
}

function utc(cell: string, order: DateOrder, toUtc: ToUtc): string {
  const iso = isoDate(cell, order) ?? cell;
  if (toUtc === asUtc || HAS_ZONE.test(cell)) return iso;
  const at = time(iso);
  return at === undefined ? iso : new Date(toUtc(at)).toISOString();
}
