import { lasting, told } from '../../clock.ts';
import { backTest, type BackTest } from '../../detect/back-test.ts';
import { createEngine } from '../../detect/engine.ts';
import type { Finding } from '../../detect/finding.ts';
import { RULES } from '../../detect/rules/index.ts';
import { clean, count } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer, Block } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { periodOf } from '../period.ts';
import { coverageOf, reply } from '../reply.ts';
import { readTenant } from '../tenant.ts';

export const backtest: CommandDefinition<'backtest'> = {
  intent: 'backtest',
  summary: 'How many alerts the rules would have made over a stretch of log, and what explained the rest away.',
  examples: ['how many alerts would this have made?', 'back-test the rules over the last 2 days'],
  answer,
};

const DEFAULT_DAYS = 3;
const MOST_SHOWN = 12;
/** Below this a rate would be that of a cold start. */
const ENOUGH_DAYS = 3;
const ALL_TYPES = ['interactiveUser', 'nonInteractiveUser', 'servicePrincipal', 'managedIdentity'] as const;

async function answer(command: Command<'backtest'>, context: CommandContext): Promise<Answer> {
  const period = periodOf(command, context, DEFAULT_DAYS);
  const page = await readTenant(context, period, ALL_TYPES);
  const engine = createEngine({
    classic: true,
    now: context.now,
    ...(context.networks === undefined ? {} : { knownNetworks: context.networks }),
    ...(context.lookup === undefined ? {} : { lookup: context.lookup }),
  });
  for (const row of page.rows.toReversed()) engine.add(row);
  const findings = engine.end();
  const result = backTest(findings, engine.stats, { classic: true });
  // A cut page reaches less far back than was asked; the answer is about what was read.
  const oldest = page.rows.at(-1)?.at ?? period.from;
  const words = page.truncated ? `since ${told(oldest, context)} (${lasting(period.to - oldest)})` : period.words;
  return reply(command, {
    tone: result.rows === 0 ? 'unknown' : 'neutral',
    headline: headline(result, words),
    facts: {
      findings: result.findings,
      bySeverity: result.bySeverity,
      byRule: result.byRule,
      explained: result.explained,
      explainedTotal: result.explainedTotal,
      classic: result.classic ?? null,
      days: result.days,
      personDays: result.personDays,
    },
    body: result.rows === 0 ? [] : bodyOf(result, findings),
    steps: {
      user: [],
      helpdesk: [],
      admin: result.findings === 0 ? [] : ['Mute what is your own (a VPN, a scanner, a test) before you subscribe a channel.'],
      security: page.truncated
        ? [
            'For more days, export the sign-in logs and run "signpost detect --signins FILE": a chat answer may read only so much.',
          ]
        : [],
    },
    evidence: findings.flatMap((finding) => finding.evidence),
    coverage: coverageOf(context.signIns, page.query, page, { gaps: period.gaps, requests: 0 }),
    actions: result.findings === 0 ? [] : [{ verb: 'show-evidence', title: 'Show the sign-ins' }],
  });
}

function headline(result: BackTest, words: string): string {
  if (result.rows === 0) return `No sign-ins could be read ${words}, so nothing can be said.`;
  const { high, medium, low } = result.bySeverity;
  const split = result.findings === 0 ? '' : ` (${high} high, ${medium} medium, ${low} low)`;
  const classic = result.classic?.people ?? 0;
  return `${count(result.findings, 'alert')} ${words}${split}; the classic query alone would have named ${count(classic, 'person', 'people')}.`;
}

function bodyOf(result: BackTest, findings: readonly Finding[]): Block[] {
  const blocks: Block[] = [];
  if (result.byRule.length > 0) {
    blocks.push({
      kind: 'table',
      columns: ['Rule', 'High', 'Medium', 'Low', 'Latest'],
      rows: result.byRule
        .slice(0, MOST_SHOWN)
        .map(({ rule, high, medium, low }) => [titleOf(rule), String(high), String(medium), String(low), latest(findings, rule)]),
    });
  }
  if (result.explained.length > 0) {
    blocks.push(
      { kind: 'heading', text: `${count(result.explainedTotal, 'suspicion')} explained away` },
      { kind: 'list', items: result.explained.slice(0, MOST_SHOWN).map(({ count: n, reason }) => `${n} × ${reason}`) },
    );
  }
  const rate =
    result.days < ENOUGH_DAYS || result.personDays === 0 ? undefined : ((result.findings * 1000) / result.personDays).toFixed(1);
  const notes = [
    ...(rate === undefined ? [] : [`${rate} alerts for 1,000 person-days (${result.personDays} person-days read).`]),
    ...result.notes,
  ];
  blocks.push({ kind: 'list', items: notes });
  return blocks;
}

function titleOf(id: string): string {
  return RULES.find((rule) => rule.id === id)?.title ?? id;
}

/** The latest finding of a rule, so that the count has a face. */
function latest(findings: readonly Finding[], rule: string): string {
  const found = findings.filter((finding) => finding.rule === rule).at(-1);
  if (found === undefined) return '';
  return clean(found.subject.upn ?? found.subject.name ?? found.title, 60);
}
