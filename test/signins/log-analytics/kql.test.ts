import fc from 'fast-check';
import { kqlOf } from '../../../src/signins/log-analytics/kql.ts';
import { literal } from '../../../src/signins/log-analytics/literal.ts';
import type { SignInQuery } from '../../../src/signins/log.ts';
import { SIGN_IN_TYPES } from '../../../src/signins/sign-in.ts';
import { check } from './kusto.ts';

const NOW = Date.parse('2026-11-18T10:00:00Z');
const TENANT = 'eeeeeeee-0000-4000-8000-000000000001';

const day = (change: Partial<SignInQuery> = {}): SignInQuery => ({
  types: ['interactiveUser', 'nonInteractiveUser'],
  from: NOW - 86_400_000,
  to: NOW,
  ...change,
});

const HOSTILE = [
  '"',
  '\\',
  '\\"',
  '" or 1 == 1 //',
  "') | project Id; SigninLogs //",
  'a\nb\r\n| take 1',
  '\u2028\u2029\u202e',
  '\u0000\u0007',
  '😀 and half of one: \ud83d',
  '```',
  '@"',
  "h'secret'",
];

describe('the KQL of a query', () => {
  const QUERIES: readonly (readonly [string, Partial<SignInQuery>])[] = [
    ...SIGN_IN_TYPES.map((type) => [type, { types: [type] }] as const),
    ['all types', { types: SIGN_IN_TYPES }],
    ['a row', { id: 'x' }],
    ['a try', { correlationId: 'x' }],
    ['a person', { userId: 'x' }],
    ['a workload', { types: ['servicePrincipal', 'managedIdentity'], servicePrincipalId: 'x' }],
    ['an application', { appId: 'x' }],
    ['a code', { code: 50126 }],
    ['an address', { ip: '2001:db8::1' }],
    ['a range', { range: '192.0.2.0/24' }],
    ['a range of IPv6', { range: '2001:db8::/32' }],
    ['what policies blocked', { conditionalAccess: 'failure' }],
    ['old clients', { clients: ['IMAP4', 'POP3'] }],
    ['no clients', { clients: [] }],
    ['everything at once', { types: SIGN_IN_TYPES, id: 'a', userId: 'b', appId: 'c', code: 0, ip: 'd', clients: ['e'] }],
  ];

  it.each(QUERIES)('is sound for %s', (_, change) => {
    const { problems, columns } = check(kqlOf(day(change), TENANT, 11));

    expect(problems).toEqual([]);
    expect(columns).toEqual(expect.arrayContaining(['Type', 'CreatedDateTime', 'Id', 'ResultType', 'Status', 'FoundTable']));
  });

  it('would be caught with an unknown column in it', () => {
    expect(check(kqlOf(day(), TENANT, 11).replace('TimeGenerated between', 'TimeMade between')).problems).not.toEqual([]);
  });

  it('gives one column of each name, though the tables disagree about types', () => {
    const { columns } = check(kqlOf(day({ types: SIGN_IN_TYPES }), TENANT, 11));
    expect(columns.filter((name) => /_(string|dynamic|bool|datetime)$/.test(name))).toEqual([]);
    expect(new Set(columns).size).toBe(columns.length);
  });

  it('stands up to a workspace that lacks a table', () => {
    const { problems, columns } = check(kqlOf(day({ types: SIGN_IN_TYPES }), TENANT, 11), ['AADManagedIdentitySignInLogs']);

    expect(new Set(problems.map((problem) => problem.split(':')[0]))).toEqual(new Set(['Warning']));
    expect(columns).toContain('Id');
  });

  it('looks for late arrivals, and takes the time of the sign-in for what was asked', () => {
    const kql = kqlOf(day(), TENANT, 11);
    expect(kql).toContain('TimeGenerated between (datetime(2026-11-17T09:00:00.000Z) .. datetime(2026-11-21T10:00:00.000Z))');
    expect(kql).toContain(
      'CreatedDateTime >= datetime(2026-11-17T10:00:00.000Z) and CreatedDateTime < datetime(2026-11-18T10:00:00.000Z)',
    );
  });

  it('asks for ranges in their own family', () => {
    expect(kqlOf(day({ range: '192.0.2.0/24' }), TENANT, 1)).toContain('ipv4_is_in_range(');
    expect(kqlOf(day({ range: '2001:db8::/32' }), TENANT, 1)).toContain('ipv6_is_in_range(');
  });

  it('compares the result code as the text that it is there', () => {
    expect(kqlOf(day({ code: 0 }), TENANT, 1)).toContain('tostring(column_ifexists("ResultType", "")) =~ "0"');
  });
});

describe('a text in KQL', () => {
  it.each(HOSTILE)('stays one literal of the same value: %j', (text) => {
    const { literals, problems } = check(`print Value = ${literal(text)}`);
    expect(problems).toEqual([]);
    expect(literals).toEqual([text]);
  });

  it('stays one literal, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(literal(text)).toMatch(/^"(?:[^"\\]|\\["\\]|\\u[0-9a-f]{4})*"$/);
        expect(literal(text)).toMatch(/^[ -~]*$/);
        expect(JSON.parse(literal(text))).toBe(text);
      }),
    );
  });

  it('is read by the language service as it was meant, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(check(`print ${literal(text)}`).literals).toEqual([text]);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the rest of a query alone', () => {
    const shape = (text: string) =>
      kqlOf(day({ userId: text, ip: text, range: text, clients: [text] }), text, 5).replaceAll(/"(?:[^"\\]|\\.)*"/g, '?');
    const harmless = shape('x');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shape(text.replaceAll(':', ''))).toBe(harmless);
      }),
    );
    for (const text of HOSTILE) expect(shape(text.replaceAll(':', ''))).toBe(harmless);
  });
});
