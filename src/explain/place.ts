import type { SignIn } from '../signins/sign-in.ts';
import { CITIES, type City } from './cities.ts';

/** What a typed place is: a country, a city that is known, or a name to compare with the rows'. */
export interface Place {
  readonly text: string;
  /** ISO 3166 alpha-2, when the text names a country. */
  readonly country?: string | undefined;
  readonly city?: City | undefined;
  /** What rows may call it, folded. */
  readonly names: readonly string[];
}

/** `there`: at the place; `country`: in its country, which is all that the address of a phone or a hotel may tell. */
export type Fit = 'there' | 'country' | 'elsewhere';

/** An internet address is placed at the next large town of its provider. */
const NEARBY_KM = 80;
/** A mobile network or a hotel chain may bring its people to the internet in another part of the country. */
const ROUGHLY_KM = 500;
const EARTH_KM = 6_371;
/** No scheduled flight is faster door to door, with room for wrong coordinates of an address; km/h. */
export const FASTEST = 1_000;

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
  if (country !== undefined) return { text, country, names: [] };
  const city = CITIES.find(({ names }) => names.some((known) => fold(known) === fold(name)));
  // "Birmingham, Alabama" is another one.
  const meant = of === undefined || city?.country === countryOf(of) ? city : undefined;
  return { text, city: meant, names: [text, name, ...(meant?.names ?? [])].map(fold) };
}

/** How the row's location fits the place; undefined when the row has none. */
export function fitOf(row: SignIn, place: Place): Fit | undefined {
  if (row.country === undefined && row.city === undefined) return undefined;
  if (place.country !== undefined) return row.country === place.country ? 'there' : 'elsewhere';
  const { city } = place;
  const named = [row.city, row.state].some((name) => name !== undefined && isCalled(fold(name), place.names));
  const far = kilometres(pointOf(row), city);
  if (named || (far !== undefined && far <= NEARBY_KM)) return 'there';
  return row.country === city?.country && (far === undefined || far <= ROUGHLY_KM) ? 'country' : 'elsewhere';
}

/** "Frankfurt" and "Frankfurt am Main", but not "York" and "New York". */
function isCalled(name: string, names: readonly string[]): boolean {
  return names.some((other) => name === other || name.startsWith(`${other} `) || other.startsWith(`${name} `));
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

/** Countries that take the article. */
const WITH_ARTICLE = new Set(['AE', 'BS', 'CD', 'CF', 'CG', 'DO', 'GB', 'GM', 'KM', 'MV', 'NL', 'PH', 'SC', 'US']);

/** "Nigeria", "the Netherlands": as it follows "from" or "in". */
export function countryInSentence(code: string): string {
  return WITH_ARTICLE.has(code) ? `the ${countryName(code)}` : countryName(code);
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
