import { toldSpan } from '../../clock.ts';
import type { LegView, ReplayVerdict } from '../../detect/replay/verdict.ts';
import type { Person } from '../../directory/person.ts';
import type { SignInPage } from '../../signins/log.ts';
import type { SignInType } from '../../signins/sign-in.ts';
import { clean, count } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { ActionOffer, Answer, Block, Steps, Tone } from '../answer.ts';
import type { CommandContext } from '../context.ts';
import type { Period } from '../period.ts';
import { firstName } from '../person.ts';
import { coverageOf, NO_STEPS, reply } from '../reply.ts';

export interface ReplayParts {
  readonly command: Command<'replay'>;
  readonly context: CommandContext;
  readonly person: Person;
  readonly period: Period;
  readonly page: SignInPage & { readonly query: { types: readonly SignInType[]; from: number; to: number } };
  readonly verdict: ReplayVerdict;
  readonly requests: number;
}

const TONES: Readonly<Record<ReplayVerdict['verdict'], Tone>> = {
  likely: 'danger',
  possible: 'warning',
  none: 'good',
  unknown: 'unknown',
};
const MOST_LEGS = 6;

export function replayAnswer(parts: ReplayParts): Answer {
  const { command, context, person, period, page, verdict } = parts;
  const name = firstName(person);
  return reply(command, {
    headline: headline(verdict, name, period),
    tone: TONES[verdict.verdict],
    facts: {
      user: { id: person.id, upn: person.upn },
      verdict: verdict.verdict,
      score: verdict.score,
      ...(verdict.reason === '' ? {} : { reason: verdict.reason }),
      indicators: verdict.indicators.map(({ id, weight, evidence, text }) => ({ id, weight, evidence, text })),
      classic: verdict.classic,
    },
    body: body(parts),
    steps: steps(verdict, name, person),
    evidence: [...new Set(verdict.indicators.flatMap((indicator) => indicator.evidence))],
    coverage: coverageOf(context.signIns, page.query, page, {
      gaps: [...period.gaps, ...verdict.gaps],
      requests: parts.requests,
    }),
    actions: offers(verdict, person, name),
  });
}

function headline(verdict: ReplayVerdict, name: string, period: Period): string {
  const reason = verdict.reason === '' ? '' : ` ${verdict.reason}`;
  switch (verdict.verdict) {
    case 'likely':
      return `${name}'s session was probably stolen (score ${verdict.score} of 100).${reason}`;
    case 'possible':
      return `${name}'s session may have been stolen (score ${verdict.score} of 100): a person must decide.${reason}`;
    case 'none':
      return `No sign of a stolen session for ${name} ${period.words}.${reason}`;
    case 'unknown':
      return `Can't tell whether ${name}'s session was stolen.${reason}`;
  }
}

function body({ context, verdict }: ReplayParts): Block[] {
  const against = verdict.indicators.filter((indicator) => indicator.weight < 0);
  const speaking = verdict.indicators.filter((indicator) => indicator.weight > 0);
  const blocks: Block[] = [];
  const calm = verdict.verdict === 'none';
  if (speaking.length > 0) {
    blocks.push({ kind: 'heading', text: calm ? 'Seen, but explained' : 'Speaks for a theft' });
    blocks.push({ kind: 'list', items: speaking.map(({ text, weight }) => `${text} (+${weight})`) });
  }
  if (against.length > 0) {
    blocks.push({ kind: 'heading', text: calm ? 'What explains it' : 'Speaks against it' });
    blocks.push({ kind: 'list', items: against.map(({ text, weight }) => `${text} (${weight})`) });
  }
  const legs = verdict.verdict === 'likely' || verdict.verdict === 'possible' ? (verdict.sessions[0]?.legs ?? []) : [];
  if (legs.length > 0) {
    blocks.push({
      kind: 'table',
      columns: ['Seen', 'From', 'Device', 'Sign-ins'],
      rows: [...legs]
        .sort((a, b) => a.first - b.first)
        .slice(0, MOST_LEGS)
        .map((leg) => legRow(leg, context)),
    });
  }
  blocks.push({ kind: 'text', subtle: true, text: classicWords(verdict) });
  return blocks;
}

function legRow(leg: LegView, context: CommandContext): string[] {
  const device = { managed: 'managed device', registered: 'registered device', none: 'unknown device' }[leg.device];
  return [
    `${leg.suspicious ? '▲ ' : ''}${toldSpan(leg.first, leg.last, context)}`,
    clean(
      [
        leg.ip ?? 'unknown address',
        [leg.city, leg.country].filter((part) => part !== undefined).join(', ') || 'unknown location',
        [leg.asn === undefined ? undefined : `AS${leg.asn}`, leg.network].filter((part) => part !== undefined).join(' ') ||
          'unknown network',
      ].join(', '),
      140,
    ),
    clean([device, leg.os, leg.browser].filter((part) => part !== '').join(', '), 60),
    `${leg.interactive} interactive, ${leg.background} in the background`,
  ];
}

function classicWords({ classic }: ReplayVerdict): string {
  if (!classic.matches)
    return 'The classic query (background sign-ins from another address within an hour, more than five) does not match.';
  const addresses = classic.ips.slice(0, 3).map(({ ip, events }) => `${clean(ip, 60)} (${events})`);
  return `The classic query would alert on ${count(classic.ips.length, 'address', 'addresses')}: ${addresses.join(', ')}. It looks at addresses only; the verdict above weighs more.`;
}

function steps(verdict: ReplayVerdict, name: string, person: Person): Steps {
  switch (verdict.verdict) {
    case 'likely':
      return {
        user: [],
        helpdesk: [
          `Do not contact ${name} in Teams or by e-mail about this: whoever holds the session may read it. Use the phone number in the HR system.`,
        ],
        admin: [
          "Before revoking, look for a new authentication method or device of this account and remove what is not the person's.",
        ],
        security: [
          person.guest
            ? `${name} is a guest: revoking here has no effect, ask the home organisation to do it; block the guest here.`
            : `Revoke the sessions of ${name}, then reset the password, then check again for sign-ins of the same session.`,
          'Look for mailbox rules, forwarding and new application consents that were made during the session.',
        ],
      };
    case 'possible':
      return {
        user: [],
        helpdesk: [
          `Call ${name} on a known number and ask about the sign-ins below: where, which device, which network. Do not ask in Teams.`,
        ],
        admin: [],
        security: [`If ${name} does not know them, revoke the sessions. If a VPN or a new device explains them, close it.`],
      };
    case 'none':
    case 'unknown':
      return NO_STEPS;
  }
}

function offers(verdict: ReplayVerdict, person: Person, name: string): ActionOffer[] {
  const evidence: ActionOffer = { verb: 'show-evidence', title: 'Show the sign-ins' };
  if (verdict.verdict === 'none') return [evidence];
  return [
    evidence,
    ...(verdict.verdict === 'unknown'
      ? []
      : [
          {
            verb: 'request-revoke',
            title: `Revoke ${name}'s sessions…`,
            role: 'a second person approves',
            data: { userId: person.id },
          } as const,
        ]),
    { verb: 'ask', title: `${name}'s methods`, data: { text: `mfa of ${person.id}` } },
  ];
}
