import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askDoor } from '../../src/cli/ask.ts';
import { ACCESS } from './recordings/access.ts';
import { ATTEMPTS } from './recordings/attempts.ts';
import { written } from './recordings/forms.ts';
import { PASSWORDS } from './recordings/passwords.ts';
import { PROMPTS } from './recordings/prompts.ts';
import type { Asked, Recording } from './recordings/recording.ts';
import { SESSIONS } from './recordings/sessions.ts';

const folder = mkdtempSync(join(tmpdir(), 'signpost-recordings-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Facts {
  readonly outcome: string;
  readonly state: string;
  readonly causes: readonly { code: number; count: number; policies: readonly string[] }[];
}

let files = 0;
function recorded({ rows, form = 'graph' }: Recording): string {
  files += 1;
  const path = join(folder, `recording-${files}.txt`);
  writeFileSync(path, written(rows, form));
  return path;
}

/** Through the same door as a person at a terminal. */
async function ask(path: string, text: string): Promise<Facts> {
  const lines: string[] = [];
  await askDoor(['--signins', path, '--json', text], {
    out: (line) => lines.push(line),
    note: () => undefined,
    input: (async function* () {})(),
    clock: () => 0,
  });
  return (JSON.parse(lines[0] ?? '{}') as { facts: Facts }).facts;
}

async function answerTo(path: string, { who, app, lockout }: Asked) {
  const why = await ask(path, `why did ${who} fail${app === undefined ? '' : ` in ${app}`}?`);
  const state = lockout === undefined ? {} : { lockout: (await ask(path, `is ${who} locked out?`)).state };
  return {
    outcome: why.outcome,
    causes: why.causes.map(({ code, count, policies }) => [code, count, ...policies]),
    ...state,
  };
}

const ALL = { PASSWORDS, PROMPTS, ACCESS, SESSIONS, ATTEMPTS };

describe.each(Object.entries(ALL))('recorded sign-ins: %s', (_, recordings) => {
  it.each(recordings.map((recording) => [recording.title, recording] as const))('%s', async (_title, recording) => {
    const path = recorded(recording);
    for (const asked of recording.asked) {
      const { who, outcome, causes = [], lockout } = asked;
      const expected = { outcome, causes, ...(lockout === undefined ? {} : { lockout }) };
      expect({ who, ...(await answerTo(path, asked)) }).toEqual({ who, ...expected });
    }
  });
});

it('there are at least eighty of them', () => {
  expect(Object.values(ALL).flat().length).toBeGreaterThanOrEqual(80);
});
