import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { isSignpostError } from '../../src/errors.ts';
import { createPacker, createUnpacker } from '../../src/signins/export/packed.ts';
import { createAside, openReader, type Reader } from '../../src/signins/export/read-aside.ts';
import type { ExportProblem } from '../../src/signins/export/read-export.ts';
import { parseSignIn } from '../../src/signins/schema.ts';
import { text } from '../../src/signins/schema/fields.ts';
import type { SignIn } from '../../src/signins/sign-in.ts';
import { graphRow, numbered } from './rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'signpost-thread-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const lines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');

function parsed(change: Readonly<Record<string, unknown>>): SignIn {
  const row = parseSignIn(graphRow(change), undefined, { brief: true, shared: text });
  if (typeof row === 'string') throw new Error(row);
  return row;
}

const EVERYTHING = {
  status: { errorCode: 50074, failureReason: 'Strong authentication is required.', additionalDetails: 'MFA required' },
  userType: 'guest',
  homeTenantId: 'a0000000-0000-4000-8000-000000000001',
  resourceTenantId: 'a0000000-0000-4000-8000-000000000002',
  crossTenantAccessType: 'b2bCollaboration',
  appOwnerTenantId: 'a0000000-0000-4000-8000-000000000003',
  resourceId: 'a0000000-0000-4000-8000-000000000004',
  resourceDisplayName: 'Microsoft Graph',
  servicePrincipalId: 'a0000000-0000-4000-8000-000000000005',
  servicePrincipalName: 'payroll',
  servicePrincipalCredentialKeyId: 'key',
  servicePrincipalCredentialThumbprint: 'AB12',
  clientCredentialType: 'certificate',
  federatedCredentialId: 'fed',
  originalRequestId: 'a0000000-0000-4000-8000-000000000006',
  sessionId: '001',
  uniqueTokenIdentifier: 'token',
  autonomousSystemNumber: 3320,
  networkLocationDetails: [{ networkType: 'trustedNamedLocation', networkNames: ['Büro', '本社'] }, { networkType: 'intranet' }],
  isThroughGlobalSecureAccess: false,
  userAgent: 'Mozilla/5.0',
  deviceDetail: {
    deviceId: 'a0000000-0000-4000-8000-000000000007',
    displayName: 'PC-1',
    operatingSystem: 'Windows 11',
    browser: 'Edge 141',
    isCompliant: false,
    isManaged: true,
    trustType: 'Azure AD joined',
  },
  authenticationProtocol: 'deviceCode',
  originalTransferMethod: 'deviceCodeFlow',
  incomingTokenType: 'primaryRefreshToken',
  tokenProtectionStatusDetails: { signInSessionStatus: 'bound' },
  authenticationRequirement: 'multiFactorAuthentication',
  authenticationDetails: [
    {
      authenticationStepDateTime: '2026-11-17T10:42:00Z',
      authenticationMethod: 'Password',
      authenticationMethodDetail: 'Password in the cloud',
      succeeded: true,
      authenticationStepResultDetail: 'Correct password',
      authenticationStepRequirement: 'Primary authentication',
    },
    { authenticationMethod: 'Text message', succeeded: false },
  ],
  conditionalAccessStatus: 'failure',
  riskLevelDuringSignIn: 'high',
  riskLevelAggregated: 'medium',
  riskState: 'atRisk',
  riskDetail: 'none',
  riskEventTypes_v2: ['anonymizedIPAddress', 'x'.repeat(400)],
  flaggedForReview: true,
};

function throughThread(batches: readonly (readonly SignIn[])[]): SignIn[] {
  const packer = createPacker();
  const packed = batches.map((rows) => {
    for (const row of rows) packer.add(row);
    return structuredClone(packer.take());
  });
  return packed.flatMap(createUnpacker());
}

describe('rows on their way between threads', () => {
  it('keep every field', () => {
    const full = parsed(EVERYTHING);
    const nameless = parsed({ ...EVERYTHING, userPrincipalName: null, signInIdentifier: 'alice' });
    const left = new Set(['policies', 'processing']);
    const absent = Object.keys(full).filter(
      (key) => !left.has(key) && full[key as keyof SignIn] === undefined && nameless[key as keyof SignIn] === undefined,
    );
    expect(absent).toEqual([]);
    expect(throughThread([[full, nameless]])).toStrictEqual([full, nameless]);
  });

  it('keep what each of many rows has, whatever else it lacks', () => {
    const someText = fc.option(fc.oneof(fc.constantFrom('a', 'b', 'Ö', 'x'.repeat(300)), fc.string({ maxLength: 20 })));
    const some = fc.record({
      userDisplayName: someText,
      appDisplayName: someText,
      sessionId: someText,
      userAgent: someText,
      autonomousSystemNumber: fc.option(fc.integer({ min: 1, max: 4_294_967_295 })),
      isThroughGlobalSecureAccess: fc.option(fc.boolean()),
      riskEventTypes_v2: fc.option(fc.array(fc.string({ minLength: 1, maxLength: 5 }), { maxLength: 4 })),
      location: fc.option(
        fc.record({ city: someText, geoCoordinates: fc.record({ latitude: fc.double({ min: -90, max: 90, noNaN: true }) }) }),
      ),
    });
    fc.assert(
      fc.property(fc.array(fc.array(some, { maxLength: 12 }), { maxLength: 5 }), (changes) => {
        const batches = changes.map((batch) => batch.map(parsed));
        expect(throughThread(batches)).toStrictEqual(batches.flat());
      }),
    );
  });

  it('grow as wide as they have to', () => {
    const steps = Array.from({ length: 16_384 }, (_, at) => ({ authenticationMethod: `method ${at}`, succeeded: at % 2 === 0 }));
    const wide = parsed({ authenticationDetails: steps });
    expect(throughThread([[wide, wide], [wide]])).toStrictEqual([wide, wide, wide]);
  });
});

describe('reading on a thread of its own', () => {
  let aside: Reader;
  beforeAll(() => {
    aside = createAside();
  });
  afterAll(() => aside.close());

  async function everything(reader: Reader, path: string) {
    const rows: SignIn[] = [];
    const told: unknown[] = [];
    const listeners = { onProblem: (problem: ExportProblem) => told.push(problem), onNote: (note: unknown) => told.push(note) };
    for await (const batch of reader.read(path, listeners)) rows.push(...batch);
    return { rows, told };
  }

  /** Small files are read on this thread. */
  const here = async (path: string) => everything(await openReader([path]), path);

  const many = numbered(3000, (at) => ({ ipAddress: `192.0.2.${at % 250}`, userDisplayName: `Person ${at % 700}` }));

  it.each<[string, () => string]>([
    ['many rows', () => file('many.jsonl', lines(many))],
    ['a list', () => file('list.json', JSON.stringify(many))],
    ['gzip', () => file('many.jsonl.gz', gzipSync(lines(many)))],
    ['damaged gzip', () => file('damaged.gz', gzipSync(lines(many)).fill(0, 5000, 5100))],
    [
      'bad rows between good ones',
      () => file('bad.jsonl', lines(many.slice(0, 900)).replaceAll('row-7","created', 'row-7",created')),
    ],
    ['rows that are none', () => file('none.jsonl', '{"a":1}\n{"id":"x"}\n')],
    ['nothing', () => file('empty.jsonl', '')],
    ['a picture', () => file('x.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4]))],
  ])('gives the same as reading here: %s', async (_, write) => {
    const path = write();
    expect(await everything(aside, path)).toEqual(await here(path));
  });

  it('reads several files at once, each in its order', async () => {
    const paths = [0, 1, 2].map((part) =>
      file(`part-${part}.jsonl`, lines(numbered(2000 + part, (at) => ({ id: `${part}-${at}` })))),
    );
    const all = await Promise.all(paths.map((path) => everything(aside, path)));
    expect(all).toEqual(await Promise.all(paths.map(here)));
  });

  it('tells of a file that cannot be read as reading here does', async () => {
    const error: unknown = await everything(aside, join(folder, 'absent.jsonl')).catch((thrown: unknown) => thrown);
    expect(isSignpostError(error, 'file.unreadable')).toBe(true);
    expect((error as Error).message).toContain('absent.jsonl cannot be read');
  });

  it('does not wait for ever for a thread that ended', async () => {
    const short = createAside();
    const path = file('ended.jsonl', lines(many));
    const reading = short.read(path);
    await reading.next();
    await short.close();
    const rest = async () => {
      for await (const batch of reading) expect(batch.length).toBeGreaterThan(0);
    };
    await expect(rest()).rejects.toThrow('the thread that reads files ended');
  });

  it('is what large files get', async () => {
    const heavy = numbered(4500, () => ({ status: { errorCode: 50126, failureReason: 'x'.repeat(4000) } }));
    const path = file('large.jsonl', lines(heavy));
    const reader = await openReader([path, join(folder, 'absent.jsonl')]);
    expect((await everything(reader, path)).rows).toHaveLength(4500);
    await reader.close();
    // Closing ends a thread; reading here has nothing to end.
    await expect(everything(reader, path)).rejects.toThrow('ended');
  });
});
