import { LANGUAGES } from './languages.ts';

/** A word of a way: one of several, each whole or with any beginning or end. */
interface Group {
  readonly words: ReadonlySet<string>;
  readonly parts: readonly Part[];
}
interface Part {
  readonly text: string;
  readonly from: boolean;
  readonly to: boolean;
}
type Way = readonly Group[];

export interface Ask {
  readonly meaning: string;
  readonly ways: readonly Way[];
}
export interface Order extends Ask {
  /** What may stand beside the words of its ways. */
  readonly beside: ReadonlySet<string>;
}
export interface Phrase {
  readonly words: readonly string[];
  readonly meaning: readonly string[];
}
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

export interface Table {
  readonly language: string;
  /** Small words are written together with the next one: "d'Amélie". */
  readonly elides: boolean;
  readonly plain: ReadonlySet<string>;
  readonly courtesies: Phrases;
  readonly canYou: ReadonlySet<string>;
  readonly requests: Phrases;
  readonly beforePerson: ReadonlySet<string>;
  readonly beforeApp: ReadonlySet<string>;
  readonly me: ReadonlySet<string>;
  readonly gives: ReadonlySet<string>;
  readonly times: Phrases;
  readonly reasons: ReadonlySet<string>;
  readonly orders: readonly Order[];
  readonly asks: readonly Ask[];
  /** Every whole word of the language that some list has. */
  readonly known: ReadonlySet<string>;
  readonly stems: readonly Part[];
}

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

function phrasesOf(text: string): Phrases {
  const list = text
    .split('|')
    .filter((line) => line !== '')
    .map((line): Phrase => {
      const [said = '', meaning = ''] = line.split('=');
      return { words: said.split(' '), meaning: meaning === '' ? [] : meaning.split(' ') };
    })
    .toSorted((a, b) => b.words.length - a.words.length);
  return Map.groupBy(list, ({ words }) => words[0] ?? '');
}

function groupOf(text: string): Group {
  const atoms = text.split('|');
  return {
    words: new Set(atoms.filter((atom) => !atom.includes('*'))),
    parts: atoms
      .filter((atom) => atom.includes('*'))
      .map((atom) => ({ text: atom.replaceAll('*', ''), from: atom.startsWith('*'), to: atom.endsWith('*') })),
  };
}

const waysOf = (text: string): readonly Way[] =>
  text
    .trim()
    .split(/\s+/)
    .map((way) => way.split('+').map(groupOf));

function rowsOf(text: string): readonly Order[] {
  return text
    .split('\n')
    .filter((line) => line.includes('='))
    .map((line): Order => {
      const [, meaning = '', ways = '', beside = ''] = /^(\w+)=([^:]*)(?::(.*))?$/.exec(line.trim()) ?? [];
      return { meaning, ways: waysOf(ways), beside: setOf(beside) };
    });
}

const groupsOf = (rows: readonly Ask[]): readonly Group[] => rows.flatMap(({ ways }) => ways.flat());

export const TABLES: readonly Table[] = Object.entries(LANGUAGES).map(([language, said]): Table => {
  const [orders, asks] = [rowsOf(said.orders), rowsOf(said.asks)];
  const sets = [said.plain, said.canYou, said.beforePerson, said.beforeApp, said.me, said.reasons, said.words].map(setOf);
  const [plain, canYou, beforePerson, beforeApp, me, reasons] = sets as [
    ReadonlySet<string>,
    ReadonlySet<string>,
    ReadonlySet<string>,
    ReadonlySet<string>,
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  const times = phrasesOf(said.times);
  const groups = [...groupsOf(orders), ...groupsOf(asks)];
  return {
    language,
    elides: language === 'fr' || language === 'it',
    plain,
    courtesies: phrasesOf(said.courtesies),
    canYou,
    requests: phrasesOf(said.requests ?? ''),
    beforePerson,
    beforeApp,
    me,
    gives: setOf(said.gives ?? ''),
    times,
    reasons,
    orders,
    asks,
    known: new Set([
      ...sets.flatMap((one) => [...one]),
      ...[...times.values()].flat().flatMap(({ words }) => words),
      ...orders.flatMap(({ beside }) => [...beside]),
      ...groups.flatMap(({ words }) => [...words]),
    ]),
    stems: groups.flatMap(({ parts }) => parts).filter(({ text }) => text.length > 2),
  };
});

/** Danish, Norwegian and Swedish: whoever owns something stands before it, with an "s" and no sign: "Linnéas konto". */
export function isNordic({ language }: Table): boolean {
  return /^(?:sv|da|nb)$/.test(language);
}

export function fits(part: Part, word: string): boolean {
  if (part.from && part.to) return word.includes(part.text);
  return part.from ? word.endsWith(part.text) : word.startsWith(part.text);
}

function isIn({ words, parts }: Group, word: string): boolean {
  return words.has(word) || parts.some((part) => fits(part, word));
}

/** Whether all that a way asks for is said. */
export function isSaid({ ways }: Ask, said: readonly string[]): boolean {
  return ways.some((way) => way.every((group) => said.some((word) => isIn(group, word))));
}

/** Whether a word is one of those that a row asks for. */
export function belongsTo({ ways }: Ask, word: string): boolean {
  return ways.some((way) => way.some((group) => isIn(group, word) && !group.parts.some(({ text }) => text === '')));
}

/** "Krüger" → "kruger": accents are often left out. */
export function folded(low: string): string {
  if (/^[a-z0-9'-]*$/.test(low)) return low;
  // "would you" and "were" differ in nothing else
  if (low.startsWith('würde')) return low.replace('ü', 'ue');
  return low
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** "pruefen", "unmoegliche": how German is written without its letters. */
export function wordOf(table: Table, low: string): string {
  const word = folded(low);
  if (table.language !== 'de' || !/[aou]e/.test(word) || isOf(table, word)) return word;
  const short = word.replace(/([aou])e/g, '$1');
  return isOf(table, short) ? short : word;
}

function isOf({ known, stems }: Table, word: string): boolean {
  return known.has(word) || stems.some((part) => part.text.length > 3 && fits(part, word));
}
