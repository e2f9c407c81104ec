import { HOUR } from '../clock.ts';
import type { SignIn } from '../signins/sign-in.ts';
import { fitOf, kilometres, type Place, pointOf } from './place.ts';
import type { TravelCheck } from './travel.ts';

/** The rows of the claimed time that have a location, by whether they fit the claim. */
export interface SortedByPlace {
  readonly there: readonly SignIn[];
  readonly elsewhere: readonly SignIn[];
  readonly isThere: (row: SignIn) => boolean;
  /** `there` is the country of the claimed city, as near as an address may tell. */
  readonly roughly: boolean;
}

export interface Claim {
  readonly place: Place | undefined;
  /** The country of most earlier sign-ins. */
  readonly home: string | undefined;
  /** End of the claimed time. */
  readonly until: number;
  readonly words: (at: number) => string;
}

/** Door to door: the flight, and the ways to and from it. Where the distance is not known, a day is enough for any of them. */
const FLIGHT_KMH = 700;
const WAYS = 3 * HOUR;
const ANYWHERE = 24 * HOUR;

export function sortedByPlace(rows: readonly SignIn[], place: Place | undefined, home: string | undefined): SortedByPlace {
  if (place === undefined) return sorted(rows, (row) => row.country !== home, false);
  const exact = sorted(rows, (row) => fitOf(row, place) === 'there', false);
  if (exact.there.length > 0 || place.city?.country === home) return exact;
  // Phones and hotels often show the address of another town of the country.
  const roughly = sorted(rows, (row) => fitOf(row, place) === 'country', true);
  return roughly.there.length > 0 ? roughly : exact;
}

function sorted(rows: readonly SignIn[], isThere: (row: SignIn) => boolean, roughly: boolean): SortedByPlace {
  return { there: rows.filter(isThere), elsewhere: rows.filter((row) => !isThere(row)), isThere, roughly };
}

/** Do the addresses fit the claimed place? Silence since the journey may have begun is no contradiction. */
export function placeCheck({ there, elsewhere, roughly }: SortedByPlace, claim: Claim): Omit<TravelCheck, 'id'> {
  const name = claim.place?.text ?? 'outside the usual country';
  if (there.length > 0) {
    const newest = there.reduce((a, b) => (b.at > a.at ? b : a));
    const signIns = there.length === 1 ? 'One sign-in comes' : `${there.length} sign-ins come`;
    const from = roughly ? distinctPlaces(there) : name;
    const near = roughly ? ` An address may show no more than that it is in the country of ${name}.` : '';
    return said('ok', `${signIns} from ${from}, the newest ${claim.words(newest.at)}.${near}`, there);
  }
  if (elsewhere.length === 0) return said('open', 'No sign-in of that time has a location.', []);
  return absence(elsewhere, claim);
}

function absence(elsewhere: readonly SignIn[], { place, home, until, words }: Claim): Omit<TravelCheck, 'id'> {
  const name = place?.text ?? 'another country';
  const abroad = place?.country === undefined && place?.city === undefined ? elsewhere.filter((row) => row.country !== home) : [];
  if (place !== undefined && abroad.length > 0)
    return said(
      'open',
      `Sign-ins come from ${distinctPlaces(abroad)}; whether that is near ${name} the log does not tell.`,
      abroad,
    );
  const carried = elsewhere.filter(isCarried);
  if (carried.length === 0) {
    const text = `Only background sign-ins come from ${distinctPlaces(elsewhere)}: a computer that was left on there makes them, too.`;
    return said('open', text, elsewhere);
  }
  const newest = carried.reduce((a, b) => (b.at > a.at ? b : a));
  if (until - newest.at >= journeyTime(newest, place))
    return said(
      'open',
      `The newest sign-in, ${words(newest.at)} from ${distinctPlaces([newest])}, leaves time to travel since.`,
      [newest],
    );
  const country = place?.city?.country;
  if (country !== undefined && carried.every((row) => row.country === country && isMobile(row)))
    return said(
      'open',
      `Sign-ins come from ${distinctPlaces(carried)}: of a telephone that is where its network meets the internet, which may be far from it within the country.`,
      carried,
    );
  return said('bad', `No sign-in comes from ${name}; all come from ${distinctPlaces(elsewhere)}.`, elsewhere);
}

/** Where the person was: at a sign-in page, or with a phone that signs in by itself. */
function isCarried(row: SignIn): boolean {
  return row.type === 'interactiveUser' || isMobile(row);
}

function isMobile(row: SignIn): boolean {
  return /ios|ipad|iphone|android/iu.test(row.device?.os ?? '');
}

function journeyTime(from: SignIn, place: Place | undefined): number {
  const km = place?.city === undefined ? undefined : kilometres(pointOf(from), place.city);
  return km === undefined ? ANYWHERE : WAYS + (km / FLIGHT_KMH) * HOUR;
}

export function distinctPlaces(rows: readonly SignIn[]): string {
  const places = [...new Set(rows.map((row) => [row.city, row.country].filter((part) => part !== undefined).join(', ')))];
  return places.slice(0, 3).join('; ');
}

function said(result: TravelCheck['result'], text: string, rows: readonly SignIn[]): Omit<TravelCheck, 'id'> {
  return { result, text, evidence: rows.slice(0, 10).map((row) => row.id) };
}
