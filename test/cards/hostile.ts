import fc from 'fast-check';

/** What attackers put into names, applications, user agents and reasons. */
export const SNIPPETS = [
  '[Sign in again](https://evil.example/login)',
  '![x](https://evil.example/pixel.png)',
  '<https://evil.example>',
  '<img src=x onerror=alert(1)>',
  '<at>Olga Orlova</at>',
  '**All clear**',
  '__Approved__',
  '# Heading',
  '- item\n- item',
  '1. first\n2. second',
  '> quote',
  '```\ncode\n```',
  '`code`',
  '[ref]\n\n[ref]: https://evil.example',
  '{{DATE(2026-11-20T12:00:00Z, SHORT)}}',
  '{{{TIME(2026-11-20T12:00:00Z)}}}',
  '{{​{DATE(2026-11-20T12:00:00Z)}}',
  '${$root.secret}',
  '|a|b|\n|-|-|\n|1|2|',
  '\u001b[31mred\u001b[0m',
  '\u202egnp.exe',
  'a\u200bb\u2066c\u2069',
  '\\[x\\](y)',
  'line\r\nbreak',
  '&lt;b&gt;&#91;',
  'www.evil.example',
  'https://evil.example/',
];

export const hostile = fc.oneof(
  fc.constantFrom(...SNIPPETS),
  fc
    .tuple(fc.constantFrom(...SNIPPETS), fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom(...SNIPPETS))
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...Array.from('[]()<>!*_`#{}$|\\/\n\r\t -+.:&;"\'~^=@ab1')), maxLength: 40 }),
);

const TEXT_KEYS = new Set([
  'headline',
  'text',
  'title',
  'detail',
  'name',
  'upn',
  'status',
  'reason',
  'decisionReason',
  'note',
  'rows',
  'items',
  'columns',
  'label',
  'user',
  'helpdesk',
  'admin',
  'security',
  'reasons',
  'effects',
  'next',
  'attack',
  'appName',
  'ip',
  'city',
  'country',
  'client',
  'sessionId',
  'evidence',
]);

/** The same value with the text in every place where a log, a directory or a person could have put it. */
export function poisoned<T>(value: T, text: string, inText = false): T {
  if (typeof value === 'string') return (inText ? text : value) as T;
  if (Array.isArray(value)) return value.map((part: unknown) => poisoned(part, text, inText)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      poisoned(part as unknown, text, TEXT_KEYS.has(key) || (inText && Array.isArray(value))),
    ]),
  ) as T;
}
