import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readExport } from '../../src/signins/export/read-export.ts';
import { parseSignIn } from '../../src/signins/schema.ts';
import type { SignIn } from '../../src/signins/sign-in.ts';
import { graphRow } from './rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'signpost-shapes-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function read(content: string, name: string): Promise<{ rows: SignIn[]; problems: string[]; notes: string[] }> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const problems: string[] = [];
  const notes: string[] = [];
  const rows: SignIn[] = [];
  const listeners = { onProblem: ({ text = '' }) => problems.push(text), onNote: ({ text = '' }) => notes.push(text) };
  for await (const batch of readExport([path], listeners)) rows.push(...batch);
  return { rows, problems, notes };
}

function parsed(value: unknown): SignIn {
  const row = parseSignIn(value);
  if (typeof row === 'string') throw new Error(row);
  return row;
}

const row = graphRow();
const at = Date.UTC(2026, 10, 17, 10, 42);
const essence = { id: row.id, at, code: 50126, upn: 'alice@contoso.com', ip: '192.0.2.10', city: 'Leeds', country: 'GB' };
const record = { time: '2026-11-17T10:42:00Z', category: 'SignInLogs', resultType: '50126', properties: row };
const capitals = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(capitals);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.charAt(0).toUpperCase() + key.slice(1), capitals(inner)]),
  );
};
const powerShell = { ...(capitals(row) as object), IPAddress: '192.0.2.10' };
const columns = {
  TimeGenerated: '2026-11-17T10:42:00Z',
  Id: row.id,
  Type: 'SigninLogs',
  ResultType: '50126',
  UserPrincipalName: 'alice@contoso.com',
  IPAddress: '192.0.2.10',
  LocationDetails: '{"city":"Leeds","countryOrRegion":"GB"}',
};
const small = (value: object) => Object.fromEntries(Object.entries(value).map(([key, cell]) => [key.toLowerCase(), cell]));
const hunting = {
  Timestamp: '2026-11-17T10:42:00Z',
  RequestId: row.id,
  ErrorCode: '50126',
  LogonType: '["interactiveUser"]',
  AccountUpn: 'alice@contoso.com',
  IPAddress: '192.0.2.10',
  City: 'Leeds',
  Country: 'GB',
};
const cells = (value: object) =>
  [Object.keys(value), Object.values(value).map((cell) => `"${String(cell).replaceAll('"', '""')}"`)]
    .map((line) => line.join(','))
    .join('\n');

describe('what other programs make of the log', () => {
  it.each<[string, string]>([
    ['a Splunk search result', JSON.stringify({ preview: false, result: { _raw: JSON.stringify(record) } })],
    ['an event of a Splunk collector', JSON.stringify({ time: 1, sourcetype: 'azure', event: record })],
    [
      'an Elastic document that keeps the original',
      JSON.stringify({ '@timestamp': 'x', event: { original: JSON.stringify(row) } }),
    ],
    ['an Elastic hit', JSON.stringify({ _index: 'x', _source: { message: JSON.stringify(record) } })],
    ['an event with its routing', JSON.stringify({ event: record, routing: {} })],
    ['a record whose properties are text', JSON.stringify({ ...record, properties: JSON.stringify(row) })],
    ['a record in capitals', JSON.stringify(capitals(record))],
    ['PowerShell', JSON.stringify(powerShell, null, 4)],
    ['Windows PowerShell', JSON.stringify({ ...powerShell, CreatedDateTime: `/Date(${at})/` })],
    [
      'Windows PowerShell after a pipeline',
      JSON.stringify({ ...powerShell, CreatedDateTime: { value: `/Date(${at})/`, DateTime: 'Tuesday' } }),
    ],
    [
      'an answer of the Log Analytics API',
      JSON.stringify({
        tables: [
          {
            name: 'PrimaryResult',
            columns: Object.keys(columns).map((name) => ({ name, type: 'string' })),
            rows: [Object.values(columns)],
          },
        ],
      }),
    ],
    ['a Log Analytics table', cells(columns)],
    ['a Log Analytics table whose names are all in small letters', cells(small(columns))],
    ['JSON whose names are all in small letters', JSON.stringify(small(columns))],
    ['a table of Defender', cells(hunting)],
    ['JSON of Defender', JSON.stringify(hunting)],
    [
      'a table with the names of Graph',
      cells({
        id: row.id,
        createdDateTime: '2026-11-17T10:42:00Z',
        'status.errorCode': 50126,
        userPrincipalName: 'alice@contoso.com',
        ipAddress: '192.0.2.10',
        location: '{"city":"Leeds","countryOrRegion":"GB"}',
      }),
    ],
  ])('is read from %s', async (name, content) => {
    const { rows, problems } = await read(content, `${name.replaceAll(' ', '-')}.txt`);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([{ ...essence, type: 'interactiveUser' }]);
  });

  it('is refused when a wrapper holds something else', async () => {
    const { rows, problems } = await read(JSON.stringify({ event: { original: '{"a":1}' } }), 'other.json');
    expect(rows).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});

describe('dates that are not ISO', () => {
  const download = (dates: readonly string[]) =>
    ['Date (UTC),Request ID,Status,Sign-in error code', ...dates.map((date, i) => `"${date}",r${i},Failure,50126`)].join('\n');
  const times = async (dates: readonly string[]) =>
    (await read(download(dates), 'dates.csv')).rows.map((found) => new Date(found.at).toISOString().slice(0, 16));

  it.each([
    ['American', ['11/2/2026, 9:05:00 PM', '11/17/2026, 12:05:00 AM'], ['2026-11-02T21:05', '2026-11-17T00:05']],
    ['American, no day above twelve', ['11/2/2026 9:05:00 AM'], ['2026-11-02T09:05']],
    ['American out of a spreadsheet', ['11/2/2026 9:05'], ['2026-11-02T09:05']],
    ['British, told by a later row', ['02/11/2026 09:05:00', '17/11/2026 10:00'], ['2026-11-02T09:05', '2026-11-17T10:00']],
    ['24 hours, no day above twelve', ['02/11/2026 09:05:00'], ['2026-11-02T09:05']],
    ['month first, told by a later row', ['11/02/2026 09:05:00', '11/17/2026 10:00'], ['2026-11-02T09:05', '2026-11-17T10:00']],
    ['German', ['02.11.2026 09:05:00'], ['2026-11-02T09:05']],
  ])('are read: %s', async (_, written, expected) => {
    expect(await times(written)).toEqual(expected);
  });

  it('have the month first in a diagnostic record', () => {
    const late = { ...record, time: '11/02/2026 3:03:58 PM', properties: graphRow({ createdDateTime: undefined }) };
    expect(parsed(late).at).toBe(Date.UTC(2026, 10, 2, 15, 3, 58));
  });

  it.each(['31/31/2026 10:00', '13/13/2026 10:00:00 AM', 'Tuesday', '99/99/9999 99:99'])('are refused: %s', (createdDateTime) => {
    expect(typeof parseSignIn(graphRow({ createdDateTime }))).toBe('string');
  });
});

describe('times of a Log Analytics table', () => {
  const table = (heading: string, dates: readonly string[]) =>
    [`"${heading}",Id,ResultType,Category`, ...dates.map((date, i) => `"${date}",r${i},50126,SignInLogs`)].join('\n');
  const summer = '28/09/2024, 13:24:34.000';
  const winter = '03/12/2024, 09:00:00.000';
  const readTimes = async (heading: string, dates: readonly string[]) => {
    const { rows, problems, notes } = await read(table(heading, dates), 'table.csv');
    return { times: rows.map((found) => new Date(found.at).toISOString().slice(0, 16)), problems, notes };
  };

  it('have the day first when any date at the beginning of the file shows it', async () => {
    const { times } = await readTimes('TimeGenerated [UTC]', [winter, summer]);
    expect(times).toEqual(['2024-12-03T09:00', '2024-09-28T13:24']);
  });

  it.each([
    ['TimeGenerated', ['2024-09-28T13:24', '2024-12-03T09:00']],
    ['TimeGenerated [UTC]', ['2024-09-28T13:24', '2024-12-03T09:00']],
    ['CreatedDateTime [UTC+2]', ['2024-09-28T11:24', '2024-12-03T07:00']],
    ['TimeGenerated [UTC-05:30]', ['2024-09-28T18:54', '2024-12-03T14:30']],
    ['TimeGenerated [Europe/Berlin]', ['2024-09-28T11:24', '2024-12-03T08:00']],
    ['TimeGenerated [America/New_York]', ['2024-09-28T17:24', '2024-12-03T14:00']],
  ])('are those of the zone in the heading %s', async (heading, times) => {
    expect(await readTimes(heading, [summer, winter])).toEqual({ times, problems: [], notes: [] });
  });

  it('of a zone that nobody can know are read as UTC, and the file says so once', async () => {
    const { times, problems, notes } = await readTimes('TimeGenerated [Local Time]', [summer, winter]);
    expect({ times, problems }).toEqual({ times: ['2024-09-28T13:24', '2024-12-03T09:00'], problems: [] });
    expect(notes).toEqual([expect.stringMatching(/unknown zone \(TimeGenerated \[Local Time\]\).*off by hours/)]);
  });

  it('keep a zone that they name themselves', async () => {
    expect((await readTimes('TimeGenerated [UTC+2]', ['2024-09-28T13:24:34Z'])).times).toEqual(['2024-09-28T13:24']);
  });

  it('around a change of the clocks are those of their own hour', async () => {
    const { times } = await readTimes('TimeGenerated [Europe/Berlin]', ['2024-10-27 01:30:00', '2024-10-27 03:30:00']);
    expect(times).toEqual(['2024-10-26T23:30', '2024-10-27T02:30']);
  });
});

describe('values that are written in several ways', () => {
  it.each([
    ['192.0.2.10:51000', '192.0.2.10'],
    ['::ffff:192.0.2.10', '192.0.2.10'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['2001:db8::1', '2001:db8::1'],
  ])('bring the address %s to %s', (ipAddress, ip) => {
    expect(parsed(graphRow({ ipAddress })).ip).toBe(ip);
  });

  it.each([
    ['GB', { country: 'GB', city: undefined }],
    ['Leeds, West Yorkshire, GB', { country: 'GB', state: 'West Yorkshire', city: 'Leeds' }],
    ['{"city":"Leeds","countryOrRegion":"gb"}', { country: 'GB', city: 'Leeds' }],
  ])('find the place in %s', (location, expected) => {
    expect(parsed(graphRow({ location }))).toMatchObject(expected);
  });

  it.each([
    ['Failure', 'failure'],
    ['reportOnlyFailure', 'reportOnlyFailure'],
    ['Report-only: Failure', 'reportOnlyFailure'],
    ['somethingNew', 'somethingNew'],
  ])('give the policy result "%s" one name', (result, expected) => {
    const row = parsed(graphRow({ appliedConditionalAccessPolicies: JSON.stringify([{ displayName: 'P', result }]) }));
    expect(row.policies).toMatchObject([{ result: expected }]);
  });

  it('read numbers, booleans and lists that are text', () => {
    const row = parsed(
      graphRow({
        status: '{"errorCode":"50074"}',
        isInteractive: 'False',
        signInEventTypes: undefined,
        autonomousSystemNumber: '64500',
        conditionalAccessStatus: '1',
      }),
    );
    expect(row).toMatchObject({ code: 50074, type: 'nonInteractiveUser', asn: 64_500, conditionalAccess: 'failure' });
  });

  it('take the first kind of sign-in that has a name', () => {
    const signInEventTypes = ['continuousAccessEvaluation', 'nonInteractiveUser'];
    expect(parsed(graphRow({ signInEventTypes })).type).toBe('nonInteractiveUser');
  });

  it.each([
    ['MicrosoftServicePrincipalSignInLogs', 'servicePrincipal'],
    ['ADFSSignInLogs', 'interactiveUser'],
  ])('know the category %s', (category, type) => {
    expect(parsed({ ...record, category, properties: graphRow({ signInEventTypes: undefined }) }).type).toBe(type);
  });

  it('take from around a record what it does not say itself', () => {
    const bare = graphRow({ status: undefined, location: undefined, ipAddress: undefined, correlationId: undefined });
    const around = { ...record, callerIpAddress: '192.0.2.77', location: 'FR', correlationId: 'c', properties: bare };
    expect(parsed(around)).toMatchObject({ code: 50126, ip: '192.0.2.77', country: 'FR', correlationId: 'c' });
  });

  it('do not take policies that cannot be read for none', () => {
    const names = ['Microsoft.Graph.PowerShell.Models.MicrosoftGraphAppliedConditionalAccessPolicy'];
    expect(parsed(graphRow({ appliedConditionalAccessPolicies: names })).policies).toBeUndefined();
  });

  it('know an audit record', () => {
    expect(parseSignIn({ id: 'x', activityDateTime: '2026-11-17T10:42:00Z' })).toBe('it is a record of another log');
  });

  it('tell a managed identity by its kind', () => {
    const identity = { signInEventTypes: undefined, userId: null, servicePrincipalId: 's' };
    expect(parsed(graphRow({ ...identity, managedServiceIdentity: { msiType: 'systemAssigned' } })).type).toBe('managedIdentity');
    expect(parsed(graphRow({ ...identity, managedServiceIdentity: { msiType: 'none' } })).type).toBe('servicePrincipal');
  });
});
