import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { listWithout, passageOf } from '../../src/signins/export/passage.ts';
import { readExport } from '../../src/signins/export/read-export.ts';
import type { ExportProblem } from '../../src/signins/export/read-export.ts';
import { LEFT_OUT } from '../../src/signins/schema.ts';
import type { SignIn } from '../../src/signins/sign-in.ts';
import { graphRow } from './rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'signpost-passage-'));
const path = join(folder, 'rows.jsonl');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function read(lines: readonly string[], brief: boolean) {
  writeFileSync(path, lines.join('\n'));
  const rows: SignIn[] = [];
  const problems: ExportProblem[] = [];
  for await (const batch of readExport([path], { brief, onProblem: (problem) => problems.push(problem) })) rows.push(...batch);
  return { rows: rows.map((row) => ({ ...row, policies: undefined, processing: undefined })), problems };
}

const policies = (result: string, ...more: readonly unknown[]) => [
  { id: 'p', displayName: 'Richtlinie für ],"networkLocationDetails":[ Gäste', result, enforcedGrantControls: ['mfa'], more },
];

function row(id: string, over: Record<string, unknown> = {}) {
  return graphRow({
    id,
    appliedConditionalAccessPolicies: policies('success'),
    authenticationContextClassReferences: [],
    authenticationProcessingDetails: [{ key: 'Is CAE Token', value: 'True' }],
    networkLocationDetails: [{ networkType: 'namedNetwork', networkNames: ['Büro'] }],
    flaggedForReview: true,
    ...over,
  });
}

const many = Array.from({ length: 400 }, (_, at) => row(`row-${at}`));
const json = (rows: readonly unknown[]) => rows.map((each) => JSON.stringify(each));

describe('what a brief reader does not want', () => {
  it.each<[string, readonly string[]]>([
    ['rows alike', json(many)],
    ['a row in between without it', json(many.with(200, graphRow({ id: 'bare' })))],
    [
      'keys in another order from the middle on',
      json(many.map((each, at) => (at < 200 ? each : Object.fromEntries(Object.entries(each).reverse())))),
    ],
    [
      'the end named inside',
      json(
        many.map((each) => ({
          ...each,
          appliedConditionalAccessPolicies: policies('failure', { a: [1], networkLocationDetails: [] }),
        })),
      ),
    ],
    [
      'both ends in a text that somebody typed',
      json(many.map((each) => ({ ...each, userAgent: '"appliedConditionalAccessPolicies":[],"networkLocationDetails":[' }))),
    ],
    ['rows of Azure Monitor', json(many.map((properties) => ({ time: 'x', category: 'SignInLogs', properties })))],
    ['a broken line, an empty line, a number', [...json(many.slice(0, 100)), '{"id":', '', '7', ...json(many.slice(100))]],
    ['a line cut off inside the passage', [...json(many.slice(0, 300)), JSON.stringify(many[300]).slice(0, -350)]],
    ['Windows line ends', json(many).map((line) => `${line}\r`)],
    [
      'the key twice',
      json(many).map((line) => line.replace('}', '},"appliedConditionalAccessPolicies":[],"networkLocationDetails":[]')),
    ],
  ])('is passed over and the rest is the same: %s', async (_, lines) => {
    expect(await read(lines, true)).toEqual(await read(lines, false));
  });

  it('is the same for rows of any keys and texts', async () => {
    const key = fc.constantFrom(...LEFT_OUT, 'networkLocationDetails', 'userAgent', 'deviceDetail', 'x');
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom(',"userAgent":', '],"x":[', '}\\', 'ü'));
    const rows = fc.array(fc.array(fc.tuple(key, value), { maxLength: 8 }), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(40), async (extras, padding) => {
        const lines = extras.map((extra, at) => {
          const own = { id: `r${at}`, createdDateTime: '2026-11-17T10:42:00Z', status: { errorCode: 0 } };
          return JSON.stringify({ ...own, ...Object.fromEntries(extra), pad: 'p'.repeat(padding * 100) });
        });
        expect(await read(lines, true)).toEqual(await read(lines, false));
      }),
      { numRuns: 60 },
    );
  });

  it('is cut out of each line, not blanked', () => {
    const lines = Buffer.from(json(many.slice(0, 3)).join('\n'));
    const passage = passageOf(many[0], LEFT_OUT);
    if (passage === undefined) throw new Error('no passage was learned');
    const text = listWithout(lines, passage);
    expect(text).not.toContain('Richtlinie');
    expect(JSON.parse(text)).toHaveLength(3);
  });

  it.each([[null], [7], [{ id: 'x' }], [{ id: 'x', appliedConditionalAccessPolicies: [] }]])(
    'is not looked for in %j',
    (value) => {
      expect(passageOf(value, LEFT_OUT)).toBeUndefined();
    },
  );
});
