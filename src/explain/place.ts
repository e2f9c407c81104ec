import type { SignIn } from '../signins/sign-in.ts';
import { CITIES, type City } from './cities.ts';

/** What a typed place is: a country, a city that is known, or a name to compare with the rows'. */
export interface Place {
  readonly text: string;
  /** ISO 3166 alpha-2, when the text names a country. */
  readonly country?: string | undefined;
  readonly city?: City | undefined;
}

/** `there`: at the place; `country`: in its country, which is all that the address of a phone or a hotel may tell. */
export type Fit = 'there' | 'country' | 'elsewhere';

/** An internet address is placed at the next large town of its provider. */
const NEARBY_KM = 80;
const EARTH_KM = 6_371;

/** Common names that the region tables of Intl spell otherwise. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  usa: 'US',
  us: 'US',
  'the states': 'US',
  america: 'US',
  holland: 'NL',
  czechia: 'CZ',
  'czech republic': 'CZ',
  turkey: 'TR',
  uae: 'AE',
  emirates: 'AE',
  'hong kong': 'HK',
  macau: 'MO',
  russia: 'RU',
  korea: 'KR',
  'south korea': 'KR',
  burma: 'MM',
};

export function placeOf(text: string): Place {
  const [name = '', of] = text.split(',').map((part) => part.trim());
  const country = countryOf(text);
  if (country !== undefined) return { text, country };
  const city = CITIES.find(({ names }) => names.some((known) => fold(known) === fold(name)));
  // "Birmingham, Alabama" is another one.
  return { text, city: of === undefined || city?.country === countryOf(of) ? city : undefined };
}

/** How the row's location fits the place; undefined when the row has none. */
export function fitOf(row: SignIn, place: Place): Fit | undefined {
  if (row.country === undefined && row.city === undefined) return undefined;
  if (place.country !== undefined) return row.country === place.country ? 'there' : 'elsewhere';
  const { city } = place;
  const wanted = [place.text, place.text.split(',', 1)[0] ?? '', ...(city?.names ?? [])].map(fold);
  const named = [row.city, row.state].some((name) => name !== undefined && wanted.some((one) => isSameName(fold(name), one)));
  if (named || (city !== undefined && (kilometres(pointOf(row), city) ?? Number.POSITIVE_INFINITY) <= NEARBY_KM)) return 'there';
  return city !== undefined && row.country === city.country ? 'country' : 'elsewhere';
}

/** "Frankfurt" and "Frankfurt am Main", but not "York" and "New York". */
function isSameName(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

function countryOf(text: string): string | undefined {
  const folded = fold(text).replace(/^the /u, '');
  return OTHER_NAMES[folded] ?? countriesByName().get(folded);
}

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Where a row comes from; tables of the admin center name the city and leave the coordinates out. */
export function pointOf(row: SignIn): Point | undefined {
  const { latitude, longitude, city, country } = row;
  if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  return city === undefined ? undefined : citiesByName().get(`${fold(city)}|${country ?? ''}`);
}

/** Great-circle distance in km (haversine), undefined when one of the two has no place. */
export function kilometres(a: Point | undefined, b: Point | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (x: number): number => Math.sin(x / 2) ** 2;
  const h =
    half(rad(b.latitude - a.latitude)) +
    Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * half(rad(b.longitude - a.longitude));
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

let cities: ReadonlyMap<string, City> | undefined;

function citiesByName(): ReadonlyMap<string, City> {
  cities ??= new Map(CITIES.flatMap((city) => city.names.map((name) => [`${fold(name)}|${city.country}`, city] as const)));
  return cities;
}

let byName: ReadonlyMap<string, string> | undefined;

function countriesByName(): ReadonlyMap<string, string> {
  byName ??= new Map(
    ['en', 'de', 'fr', 'es', 'pt', 'nl', 'it'].flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
      return letters().flatMap((code) => {
        const name = names.of(code);
        return name === undefined ? [] : [[fold(name), code] as const];
      });
    }),
  );
  return byName;
}

function letters(): string[] {
  const alphabet = Array.from({ length: 26 }, (_, i) => String.fromCodePoint(65 + i));
  return alphabet
    .flatMap((a) => alphabet.map((b) => a + b))
    .filter((code) => !['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO'].includes(code));
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
