import { isoDate } from './dates.ts';

/** Foreign JSON, read field by field. */
export type Raw = Readonly<Record<string, unknown>>;

/** Longest text kept of one field. Longer ones are cut: nothing that Entra writes comes near it. */
const LONGEST_TEXT = 2000;
/** Longest JSON-in-a-string column that is parsed; Azure Monitor cuts columns at 32 KB. */
const LONGEST_COLUMN = 200_000;
/** Elements kept of one list. */
const LONGEST_LIST = 200;

const NOTHING: Raw = Object.freeze({});
const NOBODY = '00000000-0000-0000-0000-000000000000';
const NO_TEXTS: readonly string[] = Object.freeze([]);
const YEAR_2000 = 946_684_800_000;
const YEAR_2100 = 4_102_444_800_000;

/** The text, cut at 2,000 characters; `undefined` for anything else and for the empty string. */
export function text(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  return value.length <= LONGEST_TEXT ? value : cut(value);
}

/** A GUID in lower case, in which Entra writes it: other programs and people do not, and it is the same. Any other text stays as it is. */
export function guid(value: unknown): string | undefined {
  const found = text(value);
  return found?.length === NOBODY.length && found.charCodeAt(8) === DASH && hasCapital(found) ? found.toLowerCase() : found;
}

/** A GUID or text that names something; the all-zero GUID, which Entra writes for "nobody", names nothing. */
export function identifier(value: unknown): string | undefined {
  const found = guid(value);
  return found === NOBODY ? undefined : found;
}

const DASH = 45;

function hasCapital(value: string): boolean {
  for (let i = 0; i < value.length; i += 1) {
    const code = value.charCodeAt(i);
    if (code >= 65 && code <= 70) return true;
  }
  return false;
}

// A slice keeps its whole parent alive; going through bytes makes a copy that lets ten megabytes go.
function cut(value: string): string {
  return Buffer.from(value.slice(0, LONGEST_TEXT), 'utf16le').toString('utf16le');
}

/**
 * An address as everything else compares it: without a port, and IPv4 as IPv4 where it is written inside IPv6. Anything that
 * is no address stays as it is.
 */
export function address(value: unknown): string | undefined {
  const found = text(value);
  if (found === undefined || !found.includes(':')) return found;
  const [, bracketed, mapped, plain] = ADDRESS.exec(found) ?? [];
  return bracketed ?? mapped ?? plain ?? found;
}

const ADDRESS = /^(?:\[([\da-f:.]{2,45})\](?::\d{1,5})?|::ffff:(\d{1,3}(?:\.\d{1,3}){3})|(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5})$/i;

/** A finite number, also when it was written as text. */
export function number(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !/^-?\d{1,15}(\.\d{1,15})?$/.test(value)) return undefined;
  return Number(value);
}

export function integer(value: unknown): number | undefined {
  const found = number(value);
  return Number.isSafeInteger(found) ? found : undefined;
}

export function flag(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value.length > 5) return undefined;
  const folded = value.toLowerCase();
  if (folded === 'true' || folded === 'yes') return true;
  return folded === 'false' || folded === 'no' ? false : undefined;
}

/**
 * Milliseconds since the epoch of a date and time of this century, in ISO-8601 or as other programs write it; without an
 * offset it is UTC.
 */
export function time(value: unknown): number | undefined {
  if (typeof value === 'string') return timeOfText(value);
  if (typeof value === 'number') return ofThisCentury(value);
  // Windows PowerShell wraps a date that went through a pipeline.
  if (typeof value !== 'object' || value === null || !('value' in value)) return undefined;
  return typeof value.value === 'string' ? timeOfText(value.value) : undefined;
}

function timeOfText(value: string): number | undefined {
  if (value.length < 13 || value.length > 40) return undefined;
  const quick = quickTime(value);
  if (quick !== undefined) return quick;
  if (value.charCodeAt(4) === 45 && value.charCodeAt(7) === 45 && isTimeMark(value.charCodeAt(10)))
    return ofThisCentury(Date.parse(withOffset(value)));
  const iso = isoDate(value);
  return iso === undefined ? undefined : ofThisCentury(Date.parse(iso));
}

function ofThisCentury(at: number): number | undefined {
  return at >= YEAR_2000 && at < YEAR_2100 ? at : undefined;
}

// `2026-11-17T10:42:00Z`, which is nearly every row, at a quarter of Date.parse's price. A day or month out of range makes
// Date.UTC roll over, so those go the long way and are refused there.
function quickTime(value: string): number | undefined {
  if (value.length !== 20 || value.charCodeAt(19) !== 90 || value.charCodeAt(10) !== 84) return undefined;
  const year = digits(value, 0) * 100 + digits(value, 2);
  const month = digits(value, 5);
  const day = digits(value, 8);
  const hour = digits(value, 11);
  const minute = digits(value, 14);
  const second = digits(value, 17);
  const inRange =
    year >= 2000 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 28 && hour < 24 && minute < 60 && second < 60;
  return inRange && isPunctuated(value) ? Date.UTC(year, month - 1, day, hour, minute, second) : undefined;
}

function digits(value: string, at: number): number {
  const tens = value.charCodeAt(at) - 48;
  const ones = value.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

function isPunctuated(value: string): boolean {
  const dashes = value.charCodeAt(4) === 45 && value.charCodeAt(7) === 45;
  return dashes && value.charCodeAt(13) === 58 && value.charCodeAt(16) === 58;
}

// `T`, `t`, or the space that spreadsheets put there.
function isTimeMark(code: number): boolean {
  return code === 84 || code === 116 || code === 32;
}

function withOffset(value: string): string {
  const mark = `${value.slice(0, 10)}T${value.slice(11)}`.replace(/ ?(UTC|GMT|z)$/, 'Z').replace(' ', '');
  return /(Z|[+-]\d\d:?\d\d)$/.test(mark) ? mark : `${mark}Z`;
}

/** An object, also when a column holds it as JSON text; an empty object for anything else. */
export function object(value: unknown): Raw {
  return objectOrNothing(value) ?? NOTHING;
}

export function objectOrNothing(value: unknown): Raw | undefined {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Raw;
  if (typeof value !== 'string' || !value.startsWith('{')) return undefined;
  const parsed = fromText(value);
  return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? (parsed as Raw) : undefined;
}

/** A list, also when a column holds it as JSON text; `undefined` for anything else. */
export function list(value: unknown): readonly unknown[] | undefined {
  const found: unknown = typeof value === 'string' && value.startsWith('[') ? fromText(value) : value;
  if (!Array.isArray(found)) return undefined;
  const items: readonly unknown[] = found;
  return items.length > LONGEST_LIST ? items.slice(0, LONGEST_LIST) : items;
}

/** The texts of a list; `undefined` when there is no list. */
export function texts(value: unknown): readonly string[] | undefined {
  const found = list(value);
  if (found === undefined) return undefined;
  if (found.length === 0) return NO_TEXTS;
  const out: string[] = [];
  for (const item of found) {
    const kept = text(item);
    if (kept !== undefined) out.push(kept);
  }
  return out;
}

function fromText(value: string): unknown {
  if (value.length > LONGEST_COLUMN) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
