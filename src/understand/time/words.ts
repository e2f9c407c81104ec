export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Months and years in "last 3 months" are counted as 30 and 365 days; calendar months have words of their own. */
export const UNIT_MS: Readonly<Record<Unit, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  month: 2_592_000_000,
  year: 31_536_000_000,
};

const UNIT_WORDS: readonly (readonly [Unit, string])[] = [
  ['minute', 'minute minutes min mins m minuts minites'],
  ['hour', 'hour hours hr hrs h hours'],
  ['day', 'day days d dys'],
  ['week', 'week weeks wk wks w'],
  ['month', 'month months mo mos mth mths'],
  ['year', 'year years yr yrs y'],
];

const COUNT_WORDS: readonly (readonly [number, string])[] = [
  [1, 'a an one'],
  [2, 'two couple'],
  [3, 'three few several'],
  [4, 'four'],
  [5, 'five'],
  [6, 'six'],
  [7, 'seven'],
  [8, 'eight'],
  [9, 'nine'],
  [10, 'ten'],
  [11, 'eleven'],
  [12, 'twelve dozen'],
  [14, 'fourteen'],
  [15, 'fifteen'],
  [20, 'twenty'],
  [24, 'twenty-four'],
  [30, 'thirty'],
  [45, 'forty-five'],
  [48, 'forty-eight'],
  [60, 'sixty'],
  [72, 'seventy-two'],
  [90, 'ninety'],
];

const WEEKDAY_WORDS: readonly (readonly [number, string])[] = [
  [1, 'monday mondays'],
  [2, 'tuesday tuesdays'],
  [3, 'wednesday wednesdays wendesday wensday wednsday'],
  [4, 'thursday thursdays thrusday'],
  [5, 'friday fridays'],
  [6, 'saturday saturdays'],
  [7, 'sunday sundays'],
];

/** Read as a weekday only after "on", "since", "last" and the like: "sun" and "sat" are words, "mon" may be a name. */
const SHORT_WEEKDAY_WORDS: readonly (readonly [number, string])[] = [
  [1, 'mon'],
  [2, 'tue tues'],
  [3, 'wed weds'],
  [4, 'thu thur thurs'],
  [5, 'fri'],
  [6, 'sat'],
  [7, 'sun'],
];

const MONTH_WORDS: readonly (readonly [number, string])[] = [
  [1, 'january jan'],
  [2, 'february feb'],
  [3, 'march mar'],
  [4, 'april apr'],
  [5, 'may'],
  [6, 'june jun'],
  [7, 'july jul'],
  [8, 'august aug'],
  [9, 'september sep sept'],
  [10, 'october oct'],
  [11, 'november nov'],
  [12, 'december dec'],
];

/** Local hours of a part of the day; an end past 24 lies in the next day. */
const PART_WORDS: readonly (readonly [string, readonly [number, number]])[] = [
  ['morning', [0, 12]],
  ['afternoon', [12, 18]],
  ['arvo', [12, 18]],
  ['evening', [18, 24]],
  ['night', [18, 30]],
];

function index<V>(table: readonly (readonly [V, string])[]): ReadonlyMap<string, V> {
  return new Map(table.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));
}

export const UNITS = index(UNIT_WORDS);
export const COUNTS = index(COUNT_WORDS);
export const WEEKDAYS = index(WEEKDAY_WORDS);
export const SHORT_WEEKDAYS = index(SHORT_WEEKDAY_WORDS);
export const MONTHS = index(MONTH_WORDS);
export const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map(PART_WORDS);
