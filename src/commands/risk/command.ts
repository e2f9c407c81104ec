import { told } from '../../clock.ts';
import type { RiskDetection } from '../../directory/facts.ts';
import type { Gap } from '../../signins/log.ts';
import { clean, count } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer, Tone } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { periodOf } from '../period.ts';
import { firstName } from '../person.ts';
import { idsOf, NOTHING_READ, reply } from '../reply.ts';
import { perhapsPerson } from '../tenant.ts';
import { fromIp, narrowed } from '../which.ts';
import { ofRows } from './of-rows.ts';
import { faintWords, isRated, isSettled, ratedRows, ratedTable, ratedWords } from './rated.ts';
import { detectionWords, stateWords } from './words.ts';

export const risk: CommandDefinition<'risk'> = {
  intent: 'risk',
  summary: "Identity Protection's view of a person or the tenant.",
  examples: ['is bob risky?', 'risky users'],
  answer,
};

const DEFAULT_DAYS = 30;

async function answer(command: Command<'risk'>, context: CommandContext): Promise<Answer> {
  const who = await perhapsPerson(command, context);
  if (who.kind === 'answer') return who.answer;
  const ip = command.ip;
  if (who.kind === 'everybody' && ip !== undefined) return ofRows(command, periodOf(command, context, DEFAULT_DAYS), context);
  if (who.kind === 'everybody') return everybody(command, context);
  const { person } = who;
  const name = firstName(person);
  const period = periodOf(command, context, DEFAULT_DAYS);
  const state = await context.directory.userRisk(context.caller, person.id);
  const detections = await context.directory.riskDetections(context.caller, person.id, period);
  const gaps = [...period.gaps, ...state.gaps, ...detections.gaps];
  // Identity Protection keeps no record of a person who was never at risk.
  const level = state.value === null ? 'none' : state.value?.level;
  const seen = (detections.value ?? []).filter((one) => ip === undefined || fromIp(one, ip));
  const noted = level === undefined ? narrowed(await ratedRows(person, period, context), { ip }) : [];
  const rated = noted.filter(isRated);
  const open = rated.filter((row) => !isSettled(row));
  return reply(command, {
    tone: toneOf(level, open.length),
    headline: `${headline(name, level, state.value?.state, seen.length, withheldWords(state.gaps[0]))}${addressWords(ip, seen.length)}${ratedWords(rated, context)}${faintWords(noted)}`,
    facts: {
      user: { id: person.id, upn: person.upn },
      level: level ?? null,
      state: state.value?.state ?? null,
      detections: seen.map(({ at, type, level: detected, ip, requestId }) => ({
        at: new Date(at).toISOString(),
        type,
        level: detected,
        ip: ip ?? null,
        signIn: requestId ?? null,
      })),
    },
    body:
      seen.length === 0
        ? ratedTable(rated, context)
        : [
            {
              kind: 'table',
              columns: ['When', 'What', 'Level', 'From'],
              rows: seen.slice(0, 10).map((detection) => detectionRow(detection, context)),
            },
          ],
    steps: {
      user: [],
      helpdesk: [],
      admin: [],
      security:
        level === 'high' || level === 'medium' || open.length > 0
          ? [
              `Ask "replay check ${clean(person.upn, 80)}"; after cleaning up, dismiss or confirm the risk in Identity Protection.`,
            ]
          : [],
    },
    evidence: [...seen.flatMap((detection) => (detection.requestId === undefined ? [] : [detection.requestId])), ...idsOf(rated)],
    coverage: {
      ...NOTHING_READ,
      source: 'identity protection',
      gaps,
      requests: who.requests + state.requests + detections.requests,
    },
    actions: [{ verb: 'ask', title: 'Replay check', data: { text: `replay check ${person.id}` } }],
  });
}

function toneOf(level: string | undefined, rated: number): Tone {
  if (rated > 0) return 'warning';
  if (level === undefined) return 'unknown';
  return level === 'high' || level === 'medium' ? 'danger' : 'neutral';
}

/** The level is the person's; only the detections can be told apart by address. */
function addressWords(ip: string | undefined, detections: number): string {
  return ip === undefined
    ? ''
    : ` Only ${count(detections, 'detection')} from ${clean(ip, 60)} ${detections === 1 ? 'is' : 'are'} counted here.`;
}

async function everybody(command: Command<'risk'>, context: CommandContext): Promise<Answer> {
  const read = await context.directory.riskyUsers(context.caller);
  // Over a file the rows themselves are all there is.
  if (read.value === undefined && context.signIns.span !== undefined)
    return ofRows(command, periodOf(command, context, DEFAULT_DAYS), context, read.gaps);
  const people = read.value ?? [];
  const active = people.filter((person) => person.state === 'atRisk' || person.state === 'confirmedCompromised');
  return reply(command, {
    tone: active.length > 0 ? 'warning' : read.value === undefined ? 'unknown' : 'good',
    headline:
      read.value === undefined
        ? "Can't read Identity Protection: see what is missing below."
        : `Identity Protection lists ${count(active.length, 'person', 'people')} at risk.`,
    facts: { people: people.map(({ userId, upn, level, state }) => ({ userId, upn: upn ?? null, level, state })) },
    body:
      active.length === 0
        ? []
        : [
            {
              kind: 'table',
              columns: ['Who', 'Level', 'State', 'Since'],
              rows: active
                .slice(0, 15)
                .map((person) => [
                  clean(person.upn ?? person.userId, 80),
                  person.level,
                  clean(stateWords(person.state), 40),
                  person.updatedAt === undefined ? '' : told(person.updatedAt, context),
                ]),
            },
          ],
    coverage: { ...NOTHING_READ, source: 'identity protection', gaps: read.gaps, requests: read.requests },
    actions: active.slice(0, 2).map(
      (person) =>
        ({
          verb: 'ask',
          title: `Replay check ${clean(person.upn ?? '', 40)}`,
          data: { text: `replay check ${person.userId}` },
        }) as const,
    ),
  });
}

function headline(
  name: string,
  level: string | undefined,
  state: string | undefined,
  detections: number,
  withheld: string | undefined,
): string {
  if (level === undefined && withheld !== undefined)
    return `Can't tell ${name}'s risk: Identity Protection could not be read. ${clean(withheld, 160)}`;
  if (level === undefined || level === 'none')
    return `Identity Protection sees no risk for ${name}${detections > 0 ? `, though it made ${count(detections, 'detection')}` : ''}.`;
  if (level === 'hidden') return `${name}'s risk is hidden: the tenant has no Identity Protection licence (P2).`;
  return `Identity Protection rates ${name} ${level}${state === undefined ? '' : ` (${clean(stateWords(state), 40)})`}, with ${count(detections, 'detection')}.`;
}

function withheldWords(gap: Gap | undefined): string | undefined {
  return gap?.id === 'role-too-low'
    ? 'Your role does not show it (Security Reader does), or the tenant has no P2 licence.'
    : gap?.text;
}

function detectionRow(detection: RiskDetection, context: CommandContext): string[] {
  return [
    told(detection.at, context),
    clean(detectionWords(detection.type), 60),
    detection.level,
    clean([detection.ip, detection.city, detection.country].filter((part) => part !== undefined).join(', ') || 'not said', 80),
  ];
}
