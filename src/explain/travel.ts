import { HOUR } from '../clock.ts';
import type { SignIn } from '../signins/sign-in.ts';
import { count } from '../text.ts';
import { explainCode, isInterrupt } from './catalogue.ts';
import { mfaResult } from './mfa.ts';
import type { Place } from './place.ts';
import { check, evidenceOf, isFar, isSameDevice, speedCheck } from './travel-path.ts';
import { distinctPlaces, placeCheck, sortedByPlace } from './travel-place.ts';

/** One line of the checklist: `ok` speaks for the claim, `bad` against it, `open` could not be checked. */
export interface TravelCheck {
  readonly id: 'place' | 'device' | 'home' | 'mfa' | 'prompts' | 'speed';
  readonly result: 'ok' | 'bad' | 'open';
  readonly text: string;
  readonly evidence: readonly string[];
}

export type TravelVerdict = 'holds' | 'doubtful' | 'contradicted' | 'unknown';

export interface TravelStory {
  readonly verdict: TravelVerdict;
  readonly checks: readonly TravelCheck[];
  /** Newest row by hand at the place, or the newest unusual one when no place was claimed. */
  readonly there: readonly SignIn[];
  /** One device shows home and elsewhere within two hours: a VPN, or an address that is located wrongly. */
  readonly oneDevice?: string | undefined;
}

const SAME_TIME = 2 * HOUR;

/**
 * The checklist of a travel claim over a person's rows.
 * @param rows rows of the claimed time, any order; the address of Microsoft's own services is no whereabouts
 * @param earlier rows before it: devices and places that are usual
 * @param until end of the claimed time, milliseconds since the epoch
 */
export function travelStory(
  rows: readonly SignIn[],
  earlier: readonly SignIn[],
  { place, until }: { readonly place: Place | undefined; readonly until: number },
  words: (at: number) => string,
): TravelStory {
  const located = rows.filter(isWhereabouts);
  // A try that did not know the password may be anybody's.
  const placed = located.filter(isOwn);
  const home = usualCountry(earlier.length > 0 ? earlier.filter(isWhereabouts) : placed);
  const sorted = sortedByPlace(placed, place, home);
  const { there, elsewhere, isThere } = sorted;
  const knownDevices = new Set(
    earlier.flatMap((row) => (row.code === 0 && row.device?.id !== undefined && row.device.id !== '' ? [row.device.id] : [])),
  );
  const where: TravelCheck = { id: 'place', ...placeCheck(sorted, { place, home, until, words }) };
  const failed = located.filter((row) => !isOwn(row) && isThere(row));
  if (there.length === 0 && failed.length > 0) {
    const tried = {
      ...where,
      text: `${where.text} ${failedWords(failed)}`,
      evidence: [...where.evidence, ...evidenceOf(failed)],
    };
    return { verdict: verdictOf([tried], there, placed), checks: [tried], there };
  }
  if (there.length === 0) return { verdict: verdictOf([where], there, placed), checks: [where], there };
  const checks = [
    where,
    deviceCheck(there, knownDevices),
    homeCheck(there, elsewhere),
    mfaCheck(there),
    promptsCheck(rows, there),
    speedCheck([...earlier.slice(0, 200), ...rows], there, isThere),
  ];
  const oneDevice = place === undefined ? oneDeviceAt(there, elsewhere) : undefined;
  // Nobody claims a journey, and what looks like one is a matter of addresses.
  if (oneDevice !== undefined && !checks.some(({ result }) => result === 'bad'))
    return { verdict: 'unknown', checks, there, oneDevice };
  return { verdict: verdictOf(checks, there, placed), checks, there };
}

function isOwn(row: SignIn): boolean {
  return explainCode(row.code).passwordRight === true || isInterrupt(row.code);
}

function failedWords(failed: readonly SignIn[]): string {
  return `What comes from there is ${count(failed.length, 'failed try', 'failed tries')}, which ${failed.length === 1 ? 'shows' : 'show'} nobody who knows the password.`;
}

/** "Ashburn, US and Hamburg, DE", where one device was at both within two hours. */
function oneDeviceAt(there: readonly SignIn[], elsewhere: readonly SignIn[]): string | undefined {
  const own = elsewhere.filter((row) => row.code === 0 && row.type === 'interactiveUser');
  for (const row of own) {
    const other = there.find((away) => Math.abs(away.at - row.at) <= SAME_TIME && isFar(row, away) && isSameDevice(row, away));
    if (other !== undefined) return `${distinctPlaces([other])} and ${distinctPlaces([row])}`;
  }
  return undefined;
}

/** Networks of Microsoft's own services: their background rows say where a data centre is, not a person. */
const MICROSOFT: ReadonlySet<number> = new Set([8075, 8068, 8069, 8070, 12076]);

function isWhereabouts(row: SignIn): boolean {
  if (row.country === undefined && row.city === undefined) return false;
  return row.type === 'interactiveUser' || row.asn === undefined || !MICROSOFT.has(row.asn);
}

function verdictOf(checks: readonly TravelCheck[], there: readonly SignIn[], placed: readonly SignIn[]): TravelVerdict {
  if (placed.length === 0) return 'unknown';
  const result = (id: TravelCheck['id']): TravelCheck['result'] => checks.find((check) => check.id === id)?.result ?? 'open';
  if (there.length === 0) return result('place') === 'bad' ? 'contradicted' : 'unknown';
  const bad = checks.filter((check) => check.result === 'bad').length;
  if (bad === 0 && result('device') === 'ok') return 'holds';
  if (result('home') === 'bad' && (result('device') === 'bad' || result('speed') === 'bad')) return 'contradicted';
  if (bad === 0) return 'holds';
  return 'doubtful';
}

function deviceCheck(there: readonly SignIn[], known: ReadonlySet<string>): TravelCheck {
  const used = there.filter((row) => row.device?.id !== undefined && row.device.id !== '');
  if (used.length === 0)
    return check('device', there.length === 0 ? 'open' : 'open', 'The sign-ins there name no device.', there.slice(0, 3));
  const strange = used.filter((row) => !known.has(row.device?.id ?? ''));
  if (known.size === 0) return check('device', 'open', 'No earlier sign-ins show which devices are usual.', []);
  if (strange.length === 0) return check('device', 'ok', 'The device there is one that was used before.', used.slice(0, 3));
  if (strange.length < used.length)
    return check('device', 'ok', 'A known device is there, beside one that was not used before.', used.slice(0, 3));
  return check('device', 'bad', 'The device there was never used before.', strange.slice(0, 3));
}

function homeCheck(there: readonly SignIn[], elsewhere: readonly SignIn[]): TravelCheck {
  const byHand = elsewhere.filter((row) => row.code === 0 && row.type === 'interactiveUser');
  const clashes = byHand.filter((row) => there.some((other) => Math.abs(other.at - row.at) <= SAME_TIME && isFar(row, other)));
  const clash = clashes.find((row) => !there.some((other) => isSameDevice(row, other))) ?? clashes[0];
  if (there.length === 0) return check('home', 'open', 'There is nothing there to compare with home.', []);
  if (clash === undefined) return check('home', 'ok', 'Nobody signed in by hand from elsewhere at the same time.', []);
  const where = distinctPlaces([clash]);
  if (there.some((other) => isSameDevice(clash, other)))
    return check('home', 'open', `The same device also shows ${where} within two hours, as it does through a company VPN.`, [
      clash,
    ]);
  return check('home', 'bad', `Somebody signed in by hand from ${where} within two hours of a sign-in there.`, [clash]);
}

function mfaCheck(there: readonly SignIn[]): TravelCheck {
  const byHand = there.filter((row) => row.type === 'interactiveUser' && row.code === 0);
  const results = byHand.map((row) => [mfaResult(row), row] as const);
  const fresh = results.find(([result]) => result === 'passed');
  if (fresh !== undefined) return check('mfa', 'ok', 'A fresh multifactor prompt was passed there.', [fresh[1]]);
  const claimed = results.find(([result]) => result === 'by-claim');
  if (claimed !== undefined)
    return check('mfa', 'bad', 'No fresh multifactor prompt there: an older proof was carried along.', [claimed[1]]);
  const vouched = results.find(([result]) => result === 'external');
  if (vouched !== undefined)
    return check('mfa', 'open', 'An external provider vouches for multifactor; whether it asked anew the log does not tell.', [
      vouched[1],
    ]);
  return check('mfa', 'open', 'The sign-ins there do not say how multifactor was met.', []);
}

function promptsCheck(rows: readonly SignIn[], there: readonly SignIn[]): TravelCheck {
  const first = Math.min(...there.map((row) => row.at));
  const refused = rows.filter(
    (row) =>
      row.at <= first + HOUR &&
      row.at >= first - 24 * HOUR &&
      ['declined', 'no-response', 'wrong-number', 'reported'].includes(mfaResult(row)),
  );
  if (there.length === 0) return check('prompts', 'open', 'No prompts to count.', []);
  if (refused.length === 0) return check('prompts', 'ok', 'No refused or ignored prompts before it.', []);
  return check(
    'prompts',
    refused.length >= 3 ? 'bad' : 'open',
    `${refused.length} prompts were refused or ignored in the day before.`,
    refused,
  );
}

function usualCountry(rows: readonly SignIn[]): string | undefined {
  const counts = new Map<string, number>();
  for (const row of rows) if (row.country !== undefined) counts.set(row.country, (counts.get(row.country) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}
