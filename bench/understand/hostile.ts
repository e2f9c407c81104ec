const repeat =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Texts made to be slow: long runs, half-open brackets and quotes, near matches of ids, and nothing but command words. */
export const HOSTILE: readonly (readonly [string, (length: number) => string])[] = [
  ['one letter', repeat('a')],
  ['spaces', repeat(' ')],
  ['line breaks', repeat('\n')],
  ['unknown words', repeat('zyx wvu tsr ')],
  ['capitalised words', repeat('Zyx Wvu ')],
  ['particles', repeat('van der ')],
  ['command words', repeat('why cannot sign in replay revoke locked policy ')],
  ['near command words', repeat('replxy revxke polixy lockxut ')],
  ['negations', repeat("don't should if not ")],
  ['times', repeat('since yesterday between 2 and 4pm last week ')],
  ['numbers', repeat('12345 ')],
  ['digits', repeat('1')],
  ['dots', repeat('1.2.3.4.')],
  ['colons', repeat('a:b:')],
  ['almost an address', repeat('1234:')],
  ['almost an e-mail', repeat('a.b%c+')],
  ['at signs', repeat('a@b')],
  ['GUIDs', repeat('a7c1f2de-0b4e-4d0e-9d3b-3f1c8e6b7a90 ')],
  ['GUID pieces', repeat('a7c1f2de-0b4e-')],
  ['open mentions', repeat('<at>a')],
  ['double quotes', repeat('"')],
  ['single quotes', repeat("'a ")],
  ['open quotes', repeat('“a ')],
  ['apostrophes', repeat("a'")],
  ['labels', repeat('App name: ')],
  ['labelled lines', repeat('User: a\n')],
  ['tags', repeat('<p a')],
  ['commas', repeat('a,')],
  ['punctuation', repeat('?!.')],
  ['emoji', repeat('🙏')],
  ['combining marks', repeat('e\u0301\u0301\u0301')],
  ['right-to-left marks', repeat('\u202e\u2066a')],
  ['Japanese', repeat('要求 関連付け ')],
  ['JSON', repeat('{"error":"x","error_codes":[50126],')],
  ['codes', repeat('AADSTS50126: ')],
];
