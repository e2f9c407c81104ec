import type { SignIn } from '../signins/sign-in.ts';

/** What a typed place is: a country code, or a city or region name to compare with the rows'. */
export interface Place {
  readonly text: string;
  /** ISO 3166 alpha-2, when the text names a country. */
  readonly country?: string | undefined;
}

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
  const folded = fold(text).replace(/^the /u, '');
  return { text, country: OTHER_NAMES[folded] ?? countriesByName().get(folded) };
}

/** Does the row's location fit the place? Undefined when the row has no location. */
export function fits(row: SignIn, place: Place): boolean | undefined {
  if (row.country === undefined && row.city === undefined) return undefined;
  if (place.country !== undefined) return row.country === place.country;
  const wanted = fold(place.text);
  return [row.city, row.state].some(
    (name) => name !== undefined && (fold(name) === wanted || fold(name).includes(wanted) || wanted.includes(fold(name))),
  );
}

/** Great-circle distance in km (haversine), undefined without coordinates. */
export function kilometres(a: SignIn, b: SignIn): number | undefined {
  if (a.latitude === undefined || a.longitude === undefined || b.latitude === undefined || b.longitude === undefined)
    return undefined;
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
