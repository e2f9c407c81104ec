import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { cutDocument } from '../../src/signins/export/document.ts';
import { cutLines } from '../../src/signins/export/lines.ts';
import type { Cutter, Found } from '../../src/signins/export/cutter.ts';
import { exportLog } from '../../src/signins/export/export-log.ts';
import { readExport } from '../../src/signins/export/read-export.ts';
import type { ExportProblem } from '../../src/signins/export/read-export.ts';
import type { SignIn } from '../../src/signins/sign-in.ts';
import { graphRow, numbered } from './rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'signpost-export-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface ReadBack {
  readonly rows: readonly SignIn[];
  readonly problems: readonly ExportProblem[];
}

let files = 0;
async function read(content: string | Buffer, name = `file-${files}.txt`): Promise<ReadBack> {
  files += 1;
  const path = join(folder, name);
  writeFileSync(path, content);
  const problems: ExportProblem[] = [];
  const rows: SignIn[] = [];
  for await (const batch of readExport([path], { onProblem: (problem) => problems.push(problem) })) rows.push(...batch);
  return { rows, problems };
}

const ids = (back: ReadBack) => back.rows.map((row) => row.id);
const five = numbered(5);
const fiveIds = ['row-0', 'row-1', 'row-2', 'row-3', 'row-4'];
const lines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');
const record = (row: unknown) => ({ time: 'x', category: 'NonInteractiveUserSignInLogs', properties: row });

describe('a brief reading', () => {
  it('leaves out policies and processing details, and nothing else, whatever keys the rows have and in whatever order', async () => {
    const keys = [
      'appliedConditionalAccessPolicies',
      'authenticationProcessingDetails',
      'networkLocationDetails',
      'userAgent',
      'x',
    ];
    const value = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom(',"userAgent":', '],"x":['));
    const row = fc.array(fc.tuple(fc.constantFrom(...keys), value), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (extras) => {
        const own = numbered(extras.length).map((one, at) => ({ ...one, ...Object.fromEntries(extras[at] ?? []) }));
        const whole = await read(lines(own));
        const brief: SignIn[] = [];
        const path = join(folder, `file-${files - 1}.txt`);
        for await (const batch of readExport([path], { brief: true })) brief.push(...batch);
        const bare = (one: SignIn) => ({ ...one, policies: undefined, processing: undefined });
        expect(brief).toEqual(whole.rows.map(bare));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});

describe('every form that people have', () => {
  it.each<[string, string | Buffer]>([
    ['JSON Lines', lines(five)],
    ['JSON Lines with Windows line ends and blank lines', `${lines(five).replaceAll('\n', '\r\n\r\n')}\r\n`],
    ['one row', lines([five[0]])],
    ['a list on one line', JSON.stringify(five)],
    ['a list over many lines', JSON.stringify(five, null, 4)],
    ['a list with a row a line', `[\n${five.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`],
    ['a Graph page', JSON.stringify({ '@odata.context': 'x', '@odata.nextLink': 'y', value: five })],
    ['a Graph page over many lines', JSON.stringify({ '@odata.context': 'x', value: five, after: { value: [1] } }, null, 2)],
    [
      'pages one after the other',
      [five.slice(0, 2), five.slice(2)].map((value) => JSON.stringify({ value }, null, 1)).join('\n'),
    ],
    ['a page a line', [five.slice(0, 2), five.slice(2)].map((value) => JSON.stringify({ value })).join('\n')],
    ['objects over many lines', five.map((row) => JSON.stringify(row, null, 2)).join('\n')],
    ['Azure Monitor records', lines(five.map(record))],
    ['a blob of records', JSON.stringify({ records: five.map(record) })],
    ['gzip', gzipSync(lines(five))],
    ['two gzip members', Buffer.concat([gzipSync(`${lines(five.slice(0, 3))}\n`), gzipSync(lines(five.slice(3)))])],
    ['a byte order mark', `\uFEFF${JSON.stringify(five)}`],
    ['UTF-16 from PowerShell', Buffer.from(`\uFEFF${lines(five)}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(lines(five), 'utf16le')],
  ])('reads %s', async (_, content) => {
    const back = await read(content);

    const expected = fiveIds.slice(0, _ === 'one row' ? 1 : 5);
    expect(back.problems).toEqual([]);
    expect(ids(back)).toEqual(expected);
  });

  it('keeps accents, also where a piece of the file ends in the middle of one', async () => {
    const many = numbered(900, () => ({ userDisplayName: 'Łucja Żółć', padding: 'ł'.repeat(1500) }));
    const back = await read(lines(many));

    expect(new Set(back.rows.map((row) => row.userName))).toEqual(new Set(['Łucja Żółć']));
    expect(back.rows).toHaveLength(900);
  });
});

describe('a table from the portal', () => {
  const head =
    '"Date (UTC)","Request ID","User","Username","User ID","Application","Application ID ","IP address","Location","Status","Sign-in error code","Failure reason","Incoming token type","Autonomous system  number","Conditional Access","Unique token identifier","User agent","Incoming token type"';
  const line = (id: string, status: string, code: string) =>
    `2026-11-17T10:42:00Z,${id},"Archer, Alice",Alice@contoso.com,u1,"Exchange ""Online""",a1,192.0.2.1,"Leeds, West Yorkshire, GB",${status},${code},Invalid,Primary refresh token,64500,Not Applied,'-abc,"Mozilla/5.0 (Windows NT 10.0; Win64; x64)",`;

  it('reads its columns', async () => {
    const back = await read(`\uFEFF${head}\r\n${line('r1', 'Failure', '50126')}\r\n${line('r2', 'Success', 'None')}\r\n`);

    expect(back.problems).toEqual([]);
    expect(back.rows[0]).toMatchObject({
      ...{ id: 'r1', code: 50126, type: 'interactiveUser', upn: 'alice@contoso.com', appName: 'Exchange "Online"', asn: 64500 },
      ...{
        city: 'Leeds',
        state: 'West Yorkshire',
        country: 'GB',
        incomingToken: 'primaryRefreshToken',
        conditionalAccess: 'notApplied',
      },
      ...{ tokenId: '-abc', userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)', appId: 'a1' },
    });
    expect(back.rows[1]?.code).toBe(0);
  });

  it('reads the second factor and what a web server proved itself with', async () => {
    const columns =
      '"Date (UTC)","Request ID","User ID","Status","Sign-in error code","Client credential type","Multifactor authentication result","Multifactor authentication auth method","Multifactor authentication auth detail"';
    const sms = '2026-11-17T10:42:00Z,r1,u1,Success,None,None,MFA completed in Azure AD,Text message,+XX XXXXXXX01';
    const server = '2026-11-17T10:43:00Z,r2,u1,Success,None,Client secret,MFA requirement satisfied by claim in the token,,';
    const { rows } = await read(`${columns}\n${sms}\n${server}`);

    expect(rows[0]?.credentialType).toBe('none');
    expect(rows[0]?.steps).toMatchObject([
      { method: 'Text message', methodDetail: '+XX XXXXXXX01', succeeded: true, result: 'MFA completed in Azure AD' },
    ]);
    expect(rows[1]).toMatchObject({ credentialType: 'clientSecret', steps: undefined });
  });

  it('takes the type from the name of the download, which is all that differs', async () => {
    const back = await read(`${head}\n${line('r1', 'Success', '')}`, 'NonInteractiveSignIns_2026-11-17_2026-11-18.csv');
    expect(back.rows[0]?.type).toBe('nonInteractiveUser');
  });

  it('counts a failure without a code as a bad row', async () => {
    const back = await read(`${head}\n${line('r1', 'Failure', '')}\n${line('r2', 'Success', '0')}\n`);
    expect(ids(back)).toEqual(['r2']);
    expect(back.problems).toMatchObject([{ line: 2 }]);
  });

  it('reports a row that the end of the file cuts', async () => {
    const back = await read(`${head}\n${line('r1', 'Success', '0')}\n2026-11-17T10:42:00Z,r2,"Arch`);
    expect(ids(back)).toEqual(['r1']);
    expect(back.problems).toHaveLength(1);
  });

  it('reads a Log Analytics result saved as CSV', async () => {
    const back = await read(
      '"TimeGenerated [UTC]",Id,ResultType,UserPrincipalName,Type,LocationDetails\n"11/17/2026, 1:42:00.123 PM",x,50126,a@contoso.com,SigninLogs,"{""city"":""Leeds""}"\n',
    );
    expect(back.rows[0]).toMatchObject({ at: Date.parse('2026-11-17T13:42:00.123Z'), code: 50126, city: 'Leeds' });
  });
});

describe('bad rows', () => {
  it('are reported with their line, and the others are used', async () => {
    const texts = numbered(6).map((row) => JSON.stringify(row));
    texts[1] = '{"id": "broken", ';
    texts[3] = '{"id":"no-time"}';
    texts[4] = 'not json at all';
    const back = await read(texts.join('\n'));

    expect(ids(back)).toEqual(['row-0', 'row-2', 'row-5']);
    expect(back.problems.map((problem) => problem.line)).toEqual([2, 4, 5]);
  });

  it('are found when the first line is one', async () => {
    const back = await read(`{"id": "cut\n${lines(five)}`);
    expect(ids(back)).toEqual(fiveIds);
    expect(back.problems.map((problem) => problem.line)).toEqual([1]);
  });

  it('are reported with their line inside a list over many lines', async () => {
    const rows: unknown[] = numbered(60);
    rows[40] = { id: 'no-time' };
    const text = JSON.stringify(rows, null, 2);
    const back = await read(text);

    const line = text.slice(0, text.indexOf('"no-time"')).split('\n').length - 1;
    expect(back.rows).toHaveLength(59);
    expect(back.problems.map((problem) => problem.line)).toEqual([line]);
  });

  it('do not swallow their neighbours in a list on one line', async () => {
    const texts = numbered(8).map((row) => JSON.stringify(row));
    texts[3] = texts[3]?.replace('"Leeds"', '"Leeds') ?? '';
    texts[5] = texts[5]?.slice(0, -1) ?? '';
    const back = await read(`[${texts.join(',')}]`);

    expect(ids(back)).toEqual(expect.arrayContaining(['row-0', 'row-1', 'row-2', 'row-4', 'row-6', 'row-7']));
    expect(back.problems.length).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ['a list on one line', (text: string) => `[${text.replaceAll('\n', ',')}]`],
    ['JSON Lines', (text: string) => text],
    ['a page', (text: string) => `{"value":[${text.replaceAll('\n', ',')}]}`],
  ])('at a cut end are one problem in %s', async (_, shape) => {
    const whole = shape(lines(numbered(20)));
    const back = await read(whole.slice(0, whole.indexOf('"row-13"') + 200));

    expect(back.rows).toHaveLength(13);
    expect(back.problems).toHaveLength(1);
  });

  it('of a compressed file cut short are one problem', async () => {
    const zipped = gzipSync(lines(numbered(2000, (index) => ({ sessionId: String(index * 7919) }))));
    const back = await read(zipped.subarray(0, Math.floor(zipped.length / 2)));

    expect(back.rows.length).toBeGreaterThan(500);
    expect(back.problems).toHaveLength(1);
  });

  it('do not hurt when a text is ten megabytes long', async () => {
    const rows = numbered(3, (index) => (index === 1 ? { userAgent: 'x'.repeat(10_000_000) } : {}));
    for (const content of [lines(rows), JSON.stringify(rows)]) {
      const back = await read(content);
      expect(back.rows.map((row) => row.userAgent?.length)).toEqual([undefined, 2000, undefined]);
    }
  });

  it.each([
    ['an empty file', ''],
    ['white space', ' \n\n'],
    ['prose', 'Dear all,\nsee attached'],
    ['a zip archive', 'PK\u0003\u0004rest'],
    ['a number', '42'],
  ])('say what %s is', async (_, content) => {
    const back = await read(content);
    expect(back.rows).toEqual([]);
    expect(back.problems.length).toBeLessThanOrEqual(1);
  });

  it('stop at a file that cannot be opened', async () => {
    const reading = readExport([join(folder, 'missing.json')]).next();
    await expect(reading).rejects.toMatchObject({ code: 'file.unreadable' });
  });
});

describe('cutting in pieces', () => {
  function cut(make: (found: Found) => Cutter, text: string, sizes: readonly number[]): { values: unknown[]; bad: number } {
    const values: unknown[] = [];
    let bad = 0;
    const cutter = make({ value: (value) => values.push(value), bad: () => (bad += 1), note: () => undefined });
    const bytes = Buffer.from(text);
    let at = 0;
    for (let turn = 0; at < bytes.length; turn += 1) {
      const size = sizes[turn % sizes.length] ?? 1;
      cutter.push(bytes.subarray(at, at + size));
      at += size;
    }
    cutter.end();
    return { values, bad };
  }

  const value = fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 5 });
  const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });

  it('gives every value of a list, however it comes in pieces', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), sizes, fc.constantFrom(0, 2), (values, pieces, indent) => {
        const found = cut(cutDocument, JSON.stringify(values, null, indent), pieces);
        expect(found).toEqual({ values: JSON.parse(JSON.stringify(values)), bad: 0 });
      }),
    );
  });

  it('gives every value of lines, however they come in pieces', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), sizes, (values, pieces) => {
        const found = cut(cutLines, values.map((one) => JSON.stringify(one)).join('\n'), pieces);
        expect(found).toEqual({ values: JSON.parse(JSON.stringify(values)), bad: 0 });
      }),
    );
  });

  it('ends on any bytes without throwing', () => {
    const noise = fc.array(fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '\n', 'a', '1', '{"value":['), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(noise, sizes, (parts, pieces) => {
        cut(cutDocument, parts.join(''), pieces);
        cut(cutLines, parts.join(''), pieces);
      }),
    );
  });

  it('leaves out a row that is too large and goes on', () => {
    const rows = numbered(4, (index) => (index === 1 ? { userAgent: 'x'.repeat(5000) } : {}));
    for (const [make, text] of [
      [cutLines, lines(rows)],
      [cutDocument, JSON.stringify(rows)],
    ] as const) {
      const found = cut((into) => make(into, 4000), text, [700]);
      expect(found.values.map((row) => (row as { id: string }).id)).toEqual(['row-0', 'row-2', 'row-3']);
      expect(found.bad).toBe(1);
    }
  });
});

describe('files as a log', () => {
  const query = { types: ['interactiveUser'] as const, from: 0, to: Number.MAX_SAFE_INTEGER };
  const caller = { tenantId: '', userId: '', upn: '', name: '', assertion: '' };

  it('answers for one person, newest first, each id once', async () => {
    const path = join(folder, 'log.jsonl');
    const rows = [
      graphRow({ id: 'old', createdDateTime: '2026-11-16T10:00:00Z' }),
      graphRow({ id: 'new', createdDateTime: '2026-11-17T10:00:00Z' }),
      graphRow({ id: 'new', createdDateTime: '2026-11-17T10:00:00Z' }),
      graphRow({ id: 'other', userId: 'bbbbbbbb-0000-4000-8000-000000000002' }),
    ];
    writeFileSync(path, `${lines(rows)}\nbroken`);
    const log = await exportLog([path]);
    const page = await log.read(caller, { ...query, userId: 'AAAAAAAA-0000-4000-8000-000000000001' });

    expect(page.rows.map((row) => row.id)).toEqual(['new', 'old']);
    expect(page.gaps.map((gap) => gap.id)).toEqual(expect.arrayContaining(['dropped-rows', 'retention', 'beta-fields-missing']));
    expect(log.newest).toBe(Date.parse('2026-11-17T10:42:00Z'));
    expect((await log.read(caller, { ...query, limit: 1 })).truncated).toBe(true);
  });

  it('refuses files without a single sign-in', async () => {
    const path = join(folder, 'nothing.json');
    writeFileSync(path, '[]');
    await expect(exportLog([path])).rejects.toMatchObject({ code: 'file.unreadable' });
  });
});
