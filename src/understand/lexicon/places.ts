import gazetteer from './gazetteer.json' with { type: 'json' };

/**
 * The larger cities (from GeoNames, without those whose names people bear), by a name of one word; any other place is found by its
 * preposition.
 */
const CITIES: ReadonlySet<string> = new Set(gazetteer.cities.map(foldPlace));
/** Smaller ones, many of which are family names somewhere. */
const TOWNS: ReadonlySet<string> = new Set(gazetteer.towns.map(foldPlace));

/** Cities, regions and countries of several words, and spellings that the platform's tables of countries do not have. */
const LONG: ReadonlySet<string> = new Set(gazetteer.several.map(foldPlace));

/** First words of places that are also words: "New York", "South Africa". */
export const PLACE_FIRST: ReadonlySet<string> = new Set(
  'new san santa south north east west united hong cape great los las saint st st. são sao rio costa sri saudi ivory tel kuala buenos el abu mexico puerto sierra czech papua little long salt key le la the'.split(
    ' ',
  ),
);

const COUNTRIES = countryNames();

/** The English names that the platform's own tables give to ISO 3166 codes. */
function countryNames(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const all = letters
    .flatMap((a) => letters.map((b) => names.of(`${a}${b}`)))
    .filter((name) => name !== undefined)
    .map(foldPlace);
  return new Set([
    ...all,
    'usa',
    'uk',
    'uae',
    'england',
    'scotland',
    'wales',
    'turkey',
    'russia',
    'south korea',
    'holland',
    'america',
    'europe',
    'asia',
    'africa',
    'czech republic',
    'bavaria',
    'california',
    'texas',
    'florida',
  ]);
}

/** "Côte d’Ivoire", "St . Gallen", "Bosnia & Herzegovina": lower case without accents, and one way to write the signs. */
function foldPlace(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’ʼ‘]/g, "'")
    .replace(/ \./g, '.')
    .replace(/&/g, 'and');
}

/** Countries that are first names and words more often. */
const SELDOM = /^(?:jordan|chad|georgia|guinea|niue|mali|oman)$/;

export function isPlace(text: string): boolean {
  const folded = foldPlace(text);
  return TOWNS.has(folded) || isWellKnown(folded);
}

/** A place that a word behind a name is more likely than a family name. */
export function isWellKnownPlace(text: string): boolean {
  return isWellKnown(foldPlace(text));
}

function isWellKnown(folded: string): boolean {
  return CITIES.has(folded) || LONG.has(folded) || (COUNTRIES.has(folded) && !SELDOM.test(folded));
}

/** Words of the longest known place of several words that begins with these words; 0 when there is none. */
export function longPlace(words: readonly string[]): number {
  for (let size = Math.min(LONGEST, words.length); size > 1; size -= 1) {
    const name = foldPlace(words.slice(0, size).join(' '));
    if (LONG.has(name) || (COUNTRIES.has(name) && name.includes(' '))) return size;
  }
  return 0;
}

/** Words of the longest name: "Democratic Republic of the Congo", "St . Kitts and Nevis". */
const LONGEST = 6;
