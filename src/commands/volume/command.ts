import { DAY, HOUR, dayOf, hourOf } from '../../clock.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import { capitalised, count } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { logLimits } from '../log-limits.ts';
import { periodOf } from '../period.ts';
import { firstName } from '../person.ts';
import { USER_TYPES } from '../read.ts';
import { coverageOf, reply } from '../reply.ts';
import { perhapsPerson, readTenant } from '../tenant.ts';

export const volume: CommandDefinition<'volume'> = {
  intent: 'volume',
  summary: 'Interactive against background sign-ins per hour.',
  examples: ['how many sign-ins per hour does bob have?', 'interactive vs non-interactive today'],
  answer,
};

const DEFAULT_DAYS = 1;
const MOST_BARS = 48;

async function answer(command: Command<'volume'>, context: CommandContext): Promise<Answer> {
  const who = await perhapsPerson(command, context);
  if (who.kind === 'answer') return who.answer;
  const period = periodOf(command, context, DEFAULT_DAYS);
  const page = await readTenant(context, period, USER_TYPES, {
    app: command.app,
    ...(command.ip === undefined ? {} : { ip: command.ip }),
    ...(who.kind === 'person' ? { userId: who.person.id } : {}),
  });
  const hours = hoursOf(page.rows, Math.max(period.from, period.to - MOST_BARS * HOUR), period.to);
  const hand = page.rows.filter((row) => row.type === 'interactiveUser').length;
  const behind = page.rows.length - hand;
  const only = hours.filter((hour) => hour.hand === 0 && hour.behind > 0).length;
  const whose = who.kind === 'person' ? `${firstName(who.person)} has ` : '';
  return reply(command, {
    tone: 'neutral',
    headline: headline({ whose, hand, behind, when: period.words }),
    facts: {
      interactive: hand,
      nonInteractive: behind,
      ratio: hand === 0 ? null : Math.round((behind / hand) * 10) / 10,
      hours: hours.map((hour) => ({
        from: new Date(hour.at).toISOString(),
        interactive: hour.hand,
        nonInteractive: hour.behind,
      })),
    },
    body: [
      {
        kind: 'chart',
        title: 'Sign-ins per hour',
        series: [
          { name: 'Interactive', points: hours.map((hour) => ({ label: labelOf(hour.at, context), value: hour.hand })) },
          { name: 'Background', points: hours.map((hour) => ({ label: labelOf(hour.at, context), value: hour.behind })) },
        ],
      },
      { kind: 'text', text: normalWords(page.rows, context) },
      ...(only > 0
        ? [
            {
              kind: 'text',
              text: `In ${count(only, 'hour')} there were only background sign-ins: applications renewing their access by themselves, which goes on at night and at weekends.`,
            } as const,
          ]
        : []),
      ...logLimits(page.rows),
    ],
    evidence: [],
    coverage: coverageOf(context.signIns, page.query, page, { gaps: period.gaps, requests: who.requests }),
  });
}

function headline(parts: {
  readonly whose: string;
  readonly hand: number;
  readonly behind: number;
  readonly when: string;
}): string {
  const { whose, hand, behind, when } = parts;
  const byHand = hand === 0 ? 'no interactive sign-in' : count(hand, 'interactive sign-in');
  const background = behind === 0 ? 'no background sign-in' : count(behind, 'background sign-in');
  const ratio = hand > 0 && behind >= hand ? `: ${Math.round(behind / hand)} to 1` : '';
  return `${capitalised(`${whose}${byHand}`)} and ${background} ${when}${ratio}.`;
}

interface HourCount {
  readonly at: number;
  hand: number;
  behind: number;
}

function hoursOf(rows: readonly SignIn[], from: number, to: number): readonly HourCount[] {
  const first = Math.floor(from / HOUR) * HOUR;
  const hours = Array.from({ length: Math.min(MOST_BARS + 1, Math.ceil((to - first) / HOUR)) }, (_, i): HourCount => ({
    at: first + i * HOUR,
    hand: 0,
    behind: 0,
  }));
  for (const row of rows) {
    const hour = hours[Math.floor((row.at - first) / HOUR)];
    if (hour === undefined) continue;
    if (row.type === 'interactiveUser') hour.hand += 1;
    else hour.behind += 1;
  }
  return hours;
}

function labelOf(at: number, context: CommandContext): string {
  const hour = String(hourOf(at, context.timeZone)).padStart(2, '0');
  return at < context.now - DAY ? `${dayOf(at, context.timeZone).slice(5)} ${hour}h` : `${hour}h`;
}

/** What is normal: the person's or tenant's own middle day, when there are several. */
function normalWords(rows: readonly SignIn[], context: CommandContext): string {
  const days = new Map<string, number>();
  for (const row of rows) days.set(dayOf(row.at, context.timeZone), (days.get(dayOf(row.at, context.timeZone)) ?? 0) + 1);
  const counts = [...days.values()].sort((a, b) => a - b);
  const general = 'One sign-in by hand usually brings 10 to 100 background ones a day.';
  if (counts.length < 3) return general;
  return `${general} Here a middle day has ${count(counts[Math.floor(counts.length / 2)] ?? 0, 'sign-in')}.`;
}
