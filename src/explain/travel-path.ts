import { HOUR } from '../clock.ts';
import type { SignIn } from '../signins/sign-in.ts';
import { FASTEST, kilometres, pointOf } from './place.ts';
import type { TravelCheck } from './travel.ts';

/** Nearer than this two addresses may be one town's. */
const FAR = 300;

/** How fast somebody would have had to travel between home and there. */
export function speedCheck(rows: readonly SignIn[], there: readonly SignIn[], isThere: (row: SignIn) => boolean): TravelCheck {
  if (there.length === 0) return check('speed', 'open', 'No path to measure.', []);
  const path = rows
    .filter((row) => row.type === 'interactiveUser' && row.code === 0 && pointOf(row) !== undefined)
    .sort((a, b) => a.at - b.at);
  let worst: { readonly speed: number; readonly km: number; readonly rows: readonly SignIn[] } | undefined;
  let hop: { readonly km: number; readonly rows: readonly SignIn[] } | undefined;
  for (const [i, row] of path.entries()) {
    const before = path[i - 1];
    if (before === undefined || isThere(before) === isThere(row)) continue;
    const km = kilometres(pointOf(before), pointOf(row)) ?? 0;
    if (isHop(before, row)) {
      hop ??= { km, rows: [before, row] };
      continue;
    }
    const speed = km / Math.max((row.at - before.at) / HOUR, 1 / 60);
    if (km > FAR && (worst === undefined || speed > worst.speed)) worst = { speed, km, rows: [before, row] };
  }
  if (hop !== undefined && (worst === undefined || worst.speed <= FASTEST))
    return check(
      'speed',
      'open',
      `One device cannot travel ${Math.round(hop.km).toLocaleString('en-GB')} km as fast as its addresses change: one of them is a VPN's, or is located wrongly.`,
      hop.rows,
    );
  if (worst === undefined) return check('speed', 'open', 'The path between home and there is not in the log.', []);
  const words = `The path is ${Math.round(worst.km).toLocaleString('en-GB')} km at ${Math.round(worst.speed).toLocaleString('en-GB')} km/h`;
  if (worst.speed <= FASTEST) return check('speed', 'ok', `${words}: possible by plane.`, worst.rows);
  return check('speed', 'bad', `${words}: nobody travels that fast, so one of the two is a VPN or somebody else.`, worst.rows);
}

/** One device cannot travel that fast, but the address that it shows can. */
function isHop(a: SignIn, b: SignIn): boolean {
  const km = kilometres(pointOf(a), pointOf(b)) ?? 0;
  return isSameDevice(a, b) && km / Math.max((b.at - a.at) / HOUR, 1 / 60) > FASTEST;
}

export function isFar(a: SignIn, b: SignIn): boolean {
  const km = kilometres(pointOf(a), pointOf(b));
  return km === undefined ? a.country !== b.country : km > FAR;
}

/** A device proves its id with a key of its own; the address that it shows may be a VPN's. */
export function isSameDevice(a: SignIn, b: SignIn): boolean {
  return a.device?.id !== undefined && a.device.id !== '' && a.device.id === b.device?.id;
}

export function check(id: TravelCheck['id'], result: TravelCheck['result'], text: string, rows: readonly SignIn[]): TravelCheck {
  return { id, result, text, evidence: evidenceOf(rows) };
}

export function evidenceOf(rows: readonly SignIn[]): readonly string[] {
  return rows.slice(0, 10).map((row) => row.id);
}
