import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownApplication, LEGACY_CLIENTS, TOOL_APPLICATIONS } from '../../src/detect/applications.ts';
import { codeTraits } from '../../src/detect/codes.ts';
import { RULES } from '../../src/detect/rules/index.ts';
import { bits, type Trait } from '../../src/detect/traits.ts';
import { check } from '../signins/log-analytics/kusto.ts';

const ROOM = join(__dirname, '../../src/detect/rules');
const LARGEST_CODE = 8_000_000;

const pathOf = (id: string) => join(ROOM, id, 'candidates.kql');
const kqlOf = (id: string) => readFileSync(pathOf(id), 'utf8');
const withCandidates = RULES.map(({ id }) => id).filter((id) => existsSync(pathOf(id)));

/** The texts of the first list after a word. */
function listAfter(word: string, kql: string): string[] {
  const list = new RegExp(`${word} \\(((?:\\s*"[^"]*",?)*)`).exec(kql)?.[1] ?? '';
  return [...list.matchAll(/"([^"]*)"/g)].map((found) => found[1] ?? '');
}

function codesWith(traits: readonly Trait[]): string[] {
  const wanted = bits(traits);
  const found: string[] = [];
  for (let code = 1; code < LARGEST_CODE; code += 1) if ((codeTraits(code) & wanted) !== 0) found.push(String(code));
  return found;
}

it('candidates exist for the rules of passwords, prompts, doors and workloads', () => {
  expect(withCandidates).toEqual(
    expect.arrayContaining(['access-recon', 'aitm-kit', 'brute-force', 'mfa-fatigue', 'password-spray', 'sp-new-network']),
  );
});

describe.each(withCandidates)('the candidates of %s', (id) => {
  it('are sound KQL that gives ids and nothing else', () => {
    const { problems, columns } = check(kqlOf(id));
    expect(problems).toEqual([]);
    expect(columns).toEqual(['Id']);
  });

  it('say in one line which rows they are', () => {
    const [first = '', ...rest] = kqlOf(id).split('\n');
    expect(first).toMatch(/^\/\/ [A-Z].{40,}\.$/);
    expect(rest.filter((line) => line.includes('//'))).toEqual([]);
  });

  it('look at a bounded time', () => {
    expect(kqlOf(id)).toMatch(/where TimeGenerated > ago\(\d+[dh]\)/);
  });
});

describe('candidates name what the rules name', () => {
  it.each([
    ['password-spray', ['passwordWrong', 'locked']],
    ['spray-success', ['passwordWrong', 'locked']],
    ['brute-force', ['passwordWrong', 'locked']],
    ['lockout-storm', ['locked']],
    ['slow-spray', ['passwordWrong']],
    ['mfa-fatigue', ['mfaRefused']],
    ['device-code-phishing', ['codeConfirm']],
    ['access-recon', ['policyBlock', 'noAccess']],
    ['success-after-blocks', ['policyBlock']],
  ] as const)('%s: every code that means %j', (id, traits) => {
    expect(listAfter('ResultType in', kqlOf(id))).toEqual(codesWith(traits));
  });

  it('first-legacy-success: every client that cannot do MFA', () => {
    const named = listAfter('ClientAppUsed in~', kqlOf('first-legacy-success')).map((client) => client.toLowerCase());
    expect(new Set(named)).toEqual(LEGACY_CLIENTS);
  });

  it('aitm-kit: every watched application', () => {
    const named = listAfter('AppId in', kqlOf('aitm-kit'));
    const watched = named.filter((app) => !['service', undefined].includes(knownApplication(app)?.role));
    expect(watched).toEqual(named);
    expect(named).toEqual(expect.arrayContaining([...TOOL_APPLICATIONS]));
  });

  it.each([
    ['password-spray', 'People', 'PEOPLE', 1],
    ['password-spray', 'Few', 'FEW_PEOPLE', 1],
    ['password-spray', 'Tries', 'FEW_TRIES', 1],
    ['spray-success', 'People', 'PEOPLE', 1],
    ['lockout-storm', 'People', 'PEOPLE', 1],
    ['slow-spray', 'People', 'SCRIPTED_PEOPLE', 1],
    ['slow-spray', 'Addresses', 'SCRIPTED_NETWORKS', 1],
    ['slow-spray', 'Tries', 'SCRIPTED_PEOPLE', 1],
    ['brute-force', 'Tries', 'TRIES', 2],
    ['mfa-fatigue', 'Prompts', 'BEFORE_SUCCESS', 1],
    ['access-recon', 'Applications', 'APPLICATIONS', 1],
    ['success-after-blocks', 'Blocks', 'BLOCKS', 1],
    ['sp-expired-secret', 'Tries', 'TRIES', 1],
  ] as const)('%s cuts %s exactly where the rule begins', (id, column, constant, divisor) => {
    const cut = new RegExp(`\\b${column} >= (\\d+)`).exec(kqlOf(id))?.[1];
    const begins = new RegExp(`const ${constant} = (\\d+)`).exec(readFileSync(join(ROOM, id, 'rule.ts'), 'utf8'))?.[1];
    expect(Number(cut) * divisor).toBe(Number(begins));
  });
});
