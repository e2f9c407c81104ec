import type { Attempt } from '../../explain/attempts.ts';
import { appOf } from '../../explain/cause.ts';
import { explainCode } from '../../explain/catalogue.ts';
import { clean, count, listed } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { ActionOffer, Answer, Block, Coverage, Tone } from '../answer.ts';
import type { Period } from '../period.ts';
import { joinSteps, NO_STEPS, reply } from '../reply.ts';
import { tally } from '../tenant.ts';
import type { Comparison } from './compare.ts';
import type { Usual } from './days.ts';
import type { Pattern } from './scope.ts';

export interface FailuresParts {
  readonly command: Command<'failures'>;
  readonly period: Period;
  readonly failed: readonly Attempt[];
  readonly patterns: readonly Pattern[];
  readonly comparison: Comparison;
  readonly coverage: Coverage;
}

const MOST_SHOWN = 8;
const MOST_PATTERNS = 5;

export function failuresAnswer(parts: FailuresParts): Answer {
  const { command, period, failed, patterns, coverage } = parts;
  const [worst] = patterns;
  const byCode = tally(failed.map((attempt) => attempt.code)).map(([code, n]) => ({
    code,
    count: n,
    usual: usualWhole(parts, code),
  }));
  return reply(command, {
    tone: toneOf(failed, worst),
    headline:
      failed.length === 0
        ? `No failed sign-ins ${period.words}.`
        : `${count(failed.length, 'failed sign-in')} ${period.words}. ${worst?.words ?? spreadWords(parts)}`,
    facts: {
      total: failed.length,
      before: parts.comparison.before,
      scope: worst?.kind ?? 'unclear',
      patterns: patterns.map(({ kind, code, attempts, words }) => ({ kind, code, attempts, words })),
      byCode: byCode.map((row) => ({
        ...row,
        name: explainCode(row.code).name,
        people: peopleOf(failed, row.code).length,
        usual: row.usual?.typical ?? null,
      })),
      byApp: tally(failed.map((attempt) => appOf(attempt.last))).map(([app, n]) => ({ app, count: n })),
    },
    body: failed.length === 0 ? [] : body(parts, byCode),
    steps: joinSteps(...patterns.slice(0, 3).map((pattern) => ({ ...NO_STEPS, ...pattern.steps }))),
    evidence: failed.map((attempt) => attempt.last.id),
    coverage,
    actions: byCode
      .slice(0, 2)
      .map(({ code }): ActionOffer => ({ verb: 'ask', title: `What is ${code}?`, data: { text: `what is ${code}` } })),
  });
}

function toneOf(failed: readonly Attempt[], worst: Pattern | undefined): Tone {
  if (failed.length === 0) return 'good';
  return worst === undefined || worst.kind === 'one-person' ? 'warning' : 'danger';
}

interface CodeRow {
  readonly code: number;
  readonly count: number;
  readonly usual: Usual | undefined;
}

function body(parts: FailuresParts, byCode: readonly CodeRow[]): readonly Block[] {
  const { failed, patterns } = parts;
  const further = patterns.slice(1, MOST_PATTERNS).map((pattern) => pattern.words);
  const compared = byCode.some(({ usual }) => usual !== undefined);
  const byApp = tally(failed.map((attempt) => clean(appOf(attempt.last), 60)));
  return [
    ...(further.length > 0 ? [{ kind: 'list', items: further } as const] : []),
    {
      kind: 'table',
      columns: ['Result', 'Attempts', ...(compared ? ['Usually'] : []), 'People', 'Applications'],
      rows: byCode.slice(0, MOST_SHOWN).map(({ code, count: n, usual }) => {
        const own = failed.filter((attempt) => attempt.code === code);
        return [
          `${code} ${explainCode(code, own[0]?.last.reason).title}`,
          String(n),
          ...(compared ? [usual === undefined ? 'not compared' : String(Math.round(usual.typical))] : []),
          fewNames(peopleOf(failed, code).map((upn) => clean(upn, 50))),
          fewNames(tally(own.map((attempt) => clean(appOf(attempt.last), 40))).map(([app]) => app)),
        ];
      }),
    },
    ...(byApp.length < 2
      ? []
      : [
          {
            kind: 'facts',
            rows: byApp.slice(0, MOST_SHOWN).map(([app, n]) => [app, count(n, 'failed sign-in')] as const),
          } as const,
        ]),
  ];
}

function fewNames(names: readonly string[]): string {
  return listed(names, 3);
}

/** For the table; days of a longer period are told in words only. */
function usualWhole({ comparison }: FailuresParts, code: number): Usual | undefined {
  const [watched] = comparison.watched;
  return comparison.watched.length === 1 && watched !== undefined ? comparison.usual(code, watched) : undefined;
}

function spreadWords({ failed, comparison }: FailuresParts): string {
  const people = new Set(failed.map((attempt) => attempt.last.userId ?? attempt.last.upn)).size;
  if (people === 1) return `All are of ${clean(failed[0]?.last.upn ?? failed[0]?.last.userName ?? 'one person', 80)}.`;
  const news = comparison.words === undefined ? '' : ', and no result is out of the ordinary';
  return `They are spread over ${people} people without a pattern${news}.`;
}

function peopleOf(failed: readonly Attempt[], code: number): readonly string[] {
  return tally(failed.filter((attempt) => attempt.code === code).map(({ last }) => last.upn ?? last.userName ?? last.userId)).map(
    ([name]) => name,
  );
}
