import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = join(process.cwd(), 'src/cli.ts');
const folder = mkdtempSync(join(tmpdir(), 'signpost-cli-'));

function signpost(args: readonly string[], input = ''): { status: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', CLI, ...args], { input, encoding: 'utf8' });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function row(over: Record<string, unknown>): string {
  return JSON.stringify({
    id: 'r1',
    createdDateTime: '2026-11-20T10:00:00Z',
    userId: '0a11ce00-0000-4000-8000-000000000001',
    userPrincipalName: 'alice@contoso.com',
    userDisplayName: 'Alice Johnson',
    appDisplayName: 'Salesforce',
    status: { errorCode: 50126, failureReason: 'Invalid username or password.' },
    isInteractive: true,
    ...over,
  });
}

describe('the command line', () => {
  it('explains a code as JSON, one value, nothing else', () => {
    const { status, out, err } = signpost(['explain', 'AADSTS50126', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      code: 50126,
      name: 'InvalidUserNameOrPassword',
      category: 'credentials',
      interrupt: false,
    });
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it('says that a code is not in the catalogue, with status 1', () => {
    expect(signpost(['explain', '123456789']).status).toBe(1);
  });

  it.each([[['--help']], [['help']], [['ask', '--help']], [['detect', '-h']]])(
    'shows how it is used for %j, with status 0',
    (args) => {
      const { status, out, err } = signpost(args);
      expect({ status, out }).toEqual({ status: 0, out: '' });
      expect(err).toMatch(/^signpost: explains Entra sign-ins/);
    },
  );

  it('takes what stands behind "--" for a question', () => {
    expect(signpost(['ask', '--', '--help']).err).not.toMatch(/^signpost: explains/);
  });

  it.each([
    [[]],
    [['dance']],
    [['explain', 'abc']],
    [['ask']],
    [['detect']],
    [['parse', '--now', 'soon']],
    [['ask', '--nonsense', 'x']],
  ])('answers wrong usage %j with status 2 and words on standard error', (args) => {
    const { status, out, err } = signpost(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('signpost ask');
  });

  it('reads one text a line, plain or as a JSON string, and gives one command a line', () => {
    const { out } = signpost(['parse', '--now', '2026-11-20T12:00:00Z'], 'why did alice fail?\n"replay check\\nbob"\n\n');
    const commands = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(commands.slice(0, 2)).toEqual([
      { intent: 'why', user: 'alice' },
      { intent: 'replay', user: 'bob' },
    ]);
    expect(commands).toHaveLength(3);
  });

  it('answers over a file and uses the good rows of a file with bad ones', () => {
    const path = file('bad.jsonl', `${row({})}\n{"id": broken\n${row({ id: 'r2', createdDateTime: '2026-11-20T10:05:00Z' })}\n`);
    const { status, out, err } = signpost(['ask', '--json', '--signins', path, 'why did alice fail?']);
    const answer = JSON.parse(out) as { facts: unknown; card: { type: string } };
    expect(status).toBe(0);
    expect(answer.facts).toMatchObject({ outcome: 'failing', causes: [{ code: 50126, count: 2 }] });
    expect(answer.card.type).toBe('AdaptiveCard');
    expect(err).toContain('bad.jsonl:2');
  });

  it('says so when a file cannot be read, with status 1', () => {
    const { status, err } = signpost(['ask', '--signins', join(folder, 'nowhere.json'), 'why did alice fail?']);
    expect(status).toBe(1);
    expect(err).toContain('nowhere.json');
  });

  it('gives status 1 and the nearest names when nobody matches', () => {
    const path = file('one.jsonl', row({}));
    const { status, out } = signpost(['ask', '--json', '--signins', path, 'why did zebedee fail?']);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ status: 'not-found' });
  });

  it('back-tests a file', () => {
    const path = file('quiet.jsonl', row({ status: { errorCode: 0 } }));
    const { status, out, err } = signpost(['detect', '--json', '--signins', path]);
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(err).toContain('0 findings in 1 sign-in');
  });

  it('answers from the sandbox tenant with the rights of the one who asks', () => {
    const { out } = signpost(['ask', '--json', '--as', 'helen@contoso.com', 'why did carol fail?']);
    const answer = JSON.parse(out) as {
      status: string;
      facts: { causes: { code: number; policies: string[] }[] };
      coverage: { gaps: { id: string }[] };
    };
    expect(answer.status).toBe('answered');
    expect(answer.facts.causes[0]).toMatchObject({ code: 53000, policies: [] });
    expect(answer.coverage.gaps.map((gap) => gap.id)).toContain('policies-hidden');
  });
});
