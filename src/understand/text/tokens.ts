import { isIP, isIPv6 } from 'node:net';

export type TokenKind = 'word' | 'number' | 'email' | 'guid' | 'ip' | 'iso' | 'hex' | 'mention' | 'quoted' | 'url' | 'punct';

export interface Token {
  readonly kind: TokenKind;
  /** As typed, but for quotes, a mention's tags and a possessive. */
  readonly raw: string;
  /** Lower case with straight apostrophes: what tables are searched with. */
  readonly low: string;
  readonly start: number;
  readonly end: number;
  readonly possessive: boolean;
  readonly capital: boolean;
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.replace(
  /[a-z]/g,
  (letter) => `[${letter.toUpperCase()}${letter}]`,
);

// Every repetition is bounded, so that a hostile text costs time in proportion to its length.
const PATTERNS: readonly (readonly [TokenKind, string])[] = [
  ['url', 'https?://[^\\s"<>]{1,400}'],
  ['mention', '<at(?:\\s[^<>]{0,100})?>[^<]{0,200}</at>'],
  ['guid', '(?<![0-9a-zA-Z-])[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(?![0-9a-zA-Z])'],
  [
    'email',
    "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._%+'’-]{0,80}(?:#EXT#)?)@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,6}(?:['’][sS]?(?![\\p{L}\\p{N}]))?",
  ],
  ['quoted', '"[^"\\n]{1,200}"|“[^“”\\n]{1,200}[”"]|«[^«»\\n]{1,200}»|„[^“”„\\n]{1,200}[“”]|`[^`\\n]{1,200}`'],
  // "van 't Hof", "Gerard 't Hooft": a particle, and no quotation
  ['word', "(?<=\\b[vV]an |\\b[iI]n |\\b[aA]an |\\b[oO]p |\\b[uU]it )['’‘ʼ]t(?= \\p{L})|(?<= )['’‘ʼ]t(?= \\p{Lu}\\p{Ll})"],
  // "'s-Hertogenbosch", "'s-Gravenhage"
  ['word', "(?<![\\p{L}\\p{N}])['’‘ʼ]s-\\p{L}{4,30}(?![\\p{L}\\p{N}'’])"],
  ['quoted', "(?<![\\p{L}\\p{N}])['‘][^'‘’\\n]{1,100}['’](?![\\p{L}\\p{N}])"],
  ['ip', '(?<![\\p{L}\\p{N}:])(?=[0-9a-fA-F]{0,4}:[0-9a-fA-F]{0,4}:)[0-9a-fA-F:.]{2,45}(?:/\\d{1,3})?'],
  ['ip', '(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}(?:/\\d{1,2})?(?!\\.?\\d)'],
  [
    'iso',
    '\\d{4}-\\d{2}-\\d{2}(?:(?:[Tt]| )\\d{2}:\\d{2}(?!(?<= \\d{2}:\\d{2})-\\d{2}:\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?(?:Z|UTC)(?![\\p{L}])|[+-]\\d{2}:?\\d{2})?|Z)?(?!\\d)',
  ],
  ['hex', '0[xX][0-9a-fA-F]{3,16}(?![\\p{L}\\p{N}])'],
  ['number', '(?<![\\d-])\\d{1,2}-\\d{1,2}-\\d{4}(?![\\d-])'],
  // the first half of 2pm-4pm
  [
    'number',
    '(?<![\\p{L}\\d.:/-])\\d{1,2}(?:[:.]\\d{2})?[aApP][mM](?=[-–—]\\d{1,2}(?:[:.]\\d{2})?(?:[aApP][mM])?(?![\\p{L}\\d]))',
  ],
  // 17-Nov, 17NOV2026
  ['number', `(?<![\\p{L}\\d-])\\d{1,2}-?(?:${MONTHS})[a-z]{0,6}(?:-?(?:\\d{4}|\\d{2}))?(?![\\p{L}\\d-])`],
  ['number', '\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})?(?!\\d)'],
  ['number', '\\d{1,15}(?:[.:/]\\d{1,4}){0,3}(?:st|nd|rd|th)?(?:\\p{L}[\\p{L}\\p{M}\\p{N}_-]{0,40})?'],
  // "k.s.'s login": initials with their last full stop, before a possessive
  ['word', "(?<![\\p{L}\\p{N}.])(?:\\p{L}\\.){2,4}['’ʼ][sS](?![\\p{L}\\p{N}])"],
  ['word', "[\\p{L}\\p{M}_](?:[\\p{L}\\p{M}\\p{N}_]{0,60}(?:['’ʼ.&\\\\-](?=[\\p{L}\\p{N}]))?){0,8}(?:['’](?![\\p{L}\\p{N}]))?"],
  ['punct', '\\n[\\n ]*|[^\\s]'],
];
const SCANNER = new RegExp(PATTERNS.map(([, source]) => `(${source})`).join('|'), 'gu');

/** 20,000 characters of prose are about 4,500 words; a text with more is nothing but punctuation. */
const MOST_TOKENS = 5000;

/** Words in reading order; nothing but white space is lost, and what follows the 5,000th. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(SCANNER)) {
    const kind = kindOf(match);
    if (tokens.length >= MOST_TOKENS) break;
    pushToken(tokens, kind, match[0], match.index);
  }
  return tokens;
}

function kindOf(match: readonly (string | undefined)[]): TokenKind {
  for (let k = 0; k < PATTERNS.length; k += 1) if (match[k + 1] !== undefined) return PATTERNS[k]?.[0] ?? 'punct';
  return 'punct';
}

function pushToken(tokens: Token[], kind: TokenKind, raw: string, start: number): void {
  if (kind === 'ip' && !isAddress(raw)) {
    retokenize(tokens, raw, start);
    return;
  }
  if (kind === 'mention') raw = raw.replace(/<[^>]*>/g, '').trim();
  if (kind === 'quoted') {
    const inner = raw.slice(1, -1).trim(); // offsets below need the untrimmed start
    if ((/[0-9a-f]{4}-[0-9a-f]{12}|AADSTS\d/i.test(inner) || QUOTED_CODE.test(inner)) && tokenKindOf(inner) === undefined) {
      for (const token of tokenize(inner)) tokens.push({ ...token, start: token.start + start + 1, end: token.end + start + 1 });
      return;
    }
    const whole = tokenKindOf(inner);
    tokens.push(makeToken(whole ?? 'quoted', inner, start, start + raw.length));
    return;
  }
  tokens.push(makeToken(kind, raw, start, start + raw.length));
}

/** "error 530032", "number 50057" in quotation marks: a code with the words that call it one. */
const QUOTED_CODE =
  /^(?:(?:the|an?|sign-?in|login|result|status|error|err|code|number|no|nr|message|fehler|fehlercode|foutcode|erreur)[.:#]?[ :#]{1,2}){1,4}\d{5,7}[.!]?$/i;

/** A quoted e-mail, GUID, address or number is that, not a quotation. */
function tokenKindOf(inner: string): TokenKind | undefined {
  if (/^[^\s@]{1,100}@[^\s@]{1,200}$/.test(inner)) return 'email';
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(inner)) return 'guid';
  if (isAddress(inner)) return 'ip';
  if (/^\d{5,6}$/.test(inner)) return 'number';
  return undefined;
}

/** Also behind a small particle: d'Ávila, dell'Orto, al-Sayed. */
const CAPITAL = /^(?:\p{Ll}{1,4}['’]|(?:al|el|ul|ibn|bin|abu|ben|van|de)-)?\p{Lu}/u;

function makeToken(kind: TokenKind, typed: string, start: number, end: number): Token {
  let raw = typed;
  let possessive = false;
  if (kind === 'email') raw = raw.replace(/[.'’-]+$/, '');
  if (kind === 'word' || kind === 'email') {
    const match = /['’ʼ][sS]$|['’]$/.exec(raw);
    if (match) {
      raw = raw.slice(0, match.index);
      possessive = true;
    }
  }
  const low = raw.toLowerCase().replace(/[’ʼ‘]/g, "'");
  return { kind, raw, low, start, end, possessive, capital: CAPITAL.test(raw) };
}

export function isAddress(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  if (rest.length > 0 || isIP(address) === 0 || address === '::') return false;
  if (bits === undefined) return true;
  return Number(bits) <= (isIPv6(address) ? 128 : 32);
}

/** "10:30:15" or "error:" looked like an IPv6 address; read its parts as numbers and words. */
function retokenize(tokens: Token[], raw: string, start: number): void {
  for (const part of raw.matchAll(/\d{1,2}:\d{2}(?::\d{2})?(?!\d)|[0-9]+|[a-fA-F]+|./g)) {
    const kind: TokenKind = /^\d/.test(part[0]) ? 'number' : /^[a-f]/i.test(part[0]) ? 'word' : 'punct';
    tokens.push(makeToken(kind, part[0], start + part.index, start + part.index + part[0].length));
  }
}

/** The word at `i` in lower case; empty outside the text. */
export function lowAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.low ?? '';
}

export function rawAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.raw ?? '';
}

export function startsSentence(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1];
  return previous === undefined || /^[.?!:;|•*\n]/.test(previous.raw) || previous.kind === 'mention';
}
