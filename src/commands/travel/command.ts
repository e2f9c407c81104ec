import { DAY, told } from '../../clock.ts';
import { judgeReplay } from '../../detect/replay/judge.ts';
import { placeOf } from '../../explain/place.ts';
import { travelStory, type TravelStory, type TravelVerdict } from '../../explain/travel.ts';
import { clean } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer, Steps, Tone } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { periodOf } from '../period.ts';
import { firstName, whoIsMeant } from '../person.ts';
import { readPerson } from '../read.ts';
import { coverageOf, reply } from '../reply.ts';

export const travel: CommandDefinition<'travel'> = {
  intent: 'travel',
  summary: 'Whether a travel claim holds: place, device, path, multifactor, sign-ins from home.',
  examples: ['alice says she is in Lisbon', 'is bob really in Japan?'],
  answer,
};

const DEFAULT_DAYS = 2;
const USUAL_DAYS = 14;
const MOST_ROWS = 3_000;

const TONES: Readonly<Record<TravelVerdict, Tone>> = {
  holds: 'good',
  doubtful: 'warning',
  contradicted: 'danger',
  unknown: 'unknown',
};
const MARKS = { ok: '✓', bad: '✗', open: '?' } as const;

async function answer(command: Command<'travel'>, context: CommandContext): Promise<Answer> {
  const meant = await whoIsMeant(command, context);
  if (meant.kind === 'answer') return meant.answer;
  const period = periodOf(command, context, DEFAULT_DAYS);
  const start =
    context.signIns.span === undefined || command.from !== undefined
      ? period.from
      : Math.max(period.from, period.to - DEFAULT_DAYS * DAY);
  const page = await readPerson(
    context,
    meant.person,
    { ...period, from: Math.min(start - USUAL_DAYS * DAY, period.from) },
    { limit: MOST_ROWS },
  );
  const rows = page.rows.filter((row) => row.at >= start && row.at < period.to);
  const place = command.place === undefined ? undefined : placeOf(command.place);
  const story = travelStory(
    rows,
    page.rows.filter((row) => row.at < start),
    { place, until: Math.min(period.to, context.now) },
    (at) => told(at, context),
  );
  const stolen = judgeReplay(page.rows, {
    userId: meant.person.id,
    from: start,
    to: period.to,
    now: context.now,
    ...(context.networks === undefined ? {} : { knownNetworks: context.networks }),
  }).verdict;
  const name = firstName(meant.person);
  return reply(command, {
    tone: stolen === 'likely' ? 'danger' : TONES[story.verdict],
    headline: headline(story, name, command.place, stolen),
    facts: {
      user: { id: meant.person.id, upn: meant.person.upn },
      verdict: story.verdict,
      place: command.place ?? null,
      checks: story.checks,
      replay: stolen,
    },
    body: [{ kind: 'list', items: story.checks.map((check) => `${MARKS[check.result]} ${check.text}`) }],
    steps: steps(story, name, stolen === 'likely' || stolen === 'possible'),
    evidence: story.checks.flatMap((check) => check.evidence),
    coverage: coverageOf(context.signIns, page.query, page, { gaps: period.gaps, requests: meant.requests }),
    actions: [
      { verb: 'show-evidence', title: 'Show the sign-ins' },
      { verb: 'ask', title: 'Replay check', data: { text: `replay check ${meant.person.id}` } },
    ],
  });
}

function headline(story: TravelStory, name: string, typed: string | undefined, stolen: string): string {
  const where = typed === undefined ? 'away from home' : `in ${clean(typed, 60)}`;
  const theft = stolen === 'likely' ? ' And the session was probably stolen: see the replay check.' : '';
  switch (story.verdict) {
    case 'holds':
      return `The sign-ins fit: ${name} seems to be ${where}.${theft}`;
    case 'doubtful':
      return `Doubtful whether ${name} is ${where}: some checks speak against it.${theft}`;
    case 'contradicted':
      return `The sign-ins contradict it: they do not fit ${name} being ${where}.${theft}`;
    case 'unknown':
      if (story.oneDevice !== undefined)
        return `Can't tell where ${name} is: one device shows ${clean(story.oneDevice, 120)} within two hours, so one address is a VPN's or is located wrongly.${theft}`;
      return `Can't tell whether ${name} is ${where}: the log has no sign-ins with a location that decide it.${theft}`;
  }
}

function steps(story: TravelStory, name: string, suspect: boolean): Steps {
  const call = `Call ${name} on a known number, or ask the manager or the travel desk for the travel request.`;
  if (suspect) {
    return {
      user: [],
      helpdesk: [`${call} Do not ask in Teams: the session may be in other hands.`],
      admin: [],
      security: ['Open the replay check and decide on a revocation.'],
    };
  }
  if (story.verdict === 'holds') return { user: [], helpdesk: [], admin: [], security: ['A travel request on file closes it.'] };
  if (story.oneDevice !== undefined)
    return {
      user: [],
      helpdesk: [`Ask ${name} whether a VPN or a mobile network was in use.`],
      admin: [],
      security: [
        'The device is the same at both places, so look at the network first; a session check ("replay check") shows whether more is odd.',
      ],
    };
  // Where nothing was signed in to, nothing can be stolen.
  if (story.there.length === 0) return { user: [], helpdesk: [call], admin: [], security: [] };
  return {
    user: [],
    helpdesk: [call],
    admin: [],
    security: ['If nobody can confirm the journey, treat it as a stolen session.'],
  };
}
