import type { TimeStyle } from '../clock.ts';
import type { Answer } from '../commands/answer.ts';
import type { Intent } from '../understand/command.ts';
import { buttonOf, press, type Button } from './actions.ts';
import { drawBlock } from './blocks.ts';
import { cardOf, fits, type Card } from './card.ts';
import { gapWords, readWords } from './coverage.ts';
import { line, type Element } from './elements.ts';
import { LIMITS, type Limits } from './limits.ts';
import { drawSteps, type Audience } from './steps.ts';
import { banner } from './tone.ts';

export interface CardStyle extends TimeStyle {
  /** Whose steps stand in the open. */
  readonly audience?: Audience | undefined;
}

/** An answer as a card that Teams accepts: the verdict first, what was read last, cut to fit if it must be. */
export function answerCard(answer: Answer, style: CardStyle): Card {
  const [widest, ...narrower] = LIMITS;
  let card = draw(answer, style, widest ?? NARROWEST);
  for (const limits of narrower) {
    if (fits(card)) return card;
    card = draw(answer, style, limits);
  }
  return fits(card) ? card : bare(answer);
}

const NARROWEST: Limits = { rows: 1, items: 1, text: 80, steps: 1 };

function draw(answer: Answer, style: CardStyle, limits: Limits): Card {
  const blocks = answer.body.map((block) => drawBlock(block, limits));
  const left = blocks.reduce((sum, block) => sum + block.left, 0);
  const buttons = answer.actions.map((offer) => buttonOf(offer, answer)).filter((button) => button !== undefined);
  return cardOf({
    body: [
      banner(answer.tone, answer.headline, contextWords(answer), WORDS[answer.status]),
      ...blocks.flatMap((block) => block.elements),
      ...(left === 0 ? [] : [line(`${left} more are left out here.`, { isSubtle: true, size: 'Small' })]),
      ...drawSteps(answer.steps, limits, style.audience),
      ...roleNotes(answer),
      ...footer(answer, style),
    ],
    actions: [...buttons, ...(left === 0 ? [] : [showAll(answer)])],
    summary: answer.headline,
  });
}

/** When even the narrowest card is too large, hostile text is the reason: the verdict and the whole as text. */
function bare(answer: Answer): Card {
  return cardOf({
    body: [banner(answer.tone, answer.headline.slice(0, 300)), line('The rest is too long for a card.', { isSubtle: true })],
    actions: [showAll(answer)],
    summary: answer.headline,
  });
}

function showAll(answer: Answer): Button {
  return press('ask', 'Show all as text', { command: answer.command, all: true });
}

const WORDS: Readonly<Partial<Record<Answer['status'], string>>> = {
  choose: 'Which one?',
  'not-found': 'Not found',
  refused: 'Not allowed',
  'not-understood': 'Not understood',
  error: 'Could not look',
};

function contextWords({ command }: Answer): string[] {
  return command.intent === 'unknown' ? [] : [ASKED[command.intent] ?? command.intent];
}

/** What was understood, where the command's name alone is no word that people use. */
const ASKED: Readonly<Partial<Record<Intent, string>>> = {
  why: 'why it failed',
  explain: 'what it means',
  lookup: 'one sign-in',
  signins: 'sign-ins',
  volume: 'how many sign-ins',
  apps: 'applications',
  replay: 'replay check',
  policy: 'policies',
  blocks: 'what was blocked',
  legacy: 'legacy authentication',
  spray: 'password spray',
  mfa: 'second step',
  passthrough: 'other tenants',
  workload: 'application',
  backtest: 'how many alerts',
  whoami: 'your rights',
};

function roleNotes(answer: Answer): Element[] {
  const notes = answer.actions
    .filter((offer) => offer.role !== undefined)
    .map(({ verb, title, role = '' }) => `“${title}”: ${verb === 'ask-colleague' ? `goes to somebody with ${role}` : role}.`);
  return notes.length === 0 ? [] : [line(notes.join(' '), { isSubtle: true, size: 'Small', spacing: 'Medium' })];
}

/** What was read and what was not: silence must never look like absence. */
function footer({ coverage }: Answer, style: CardStyle): Element[] {
  const read = readWords(coverage, style);
  const small = { isSubtle: true, size: 'Small' } as const;
  return [
    ...gapWords(coverage).map((gap) => line(`▲ ${gap}`, { size: 'Small', spacing: 'Small' })),
    ...(read === undefined ? [] : [line(read, { ...small, spacing: 'Small' })]),
  ];
}
