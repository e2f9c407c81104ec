import { alertCard } from '../../src/cards/alert-card.ts';
import { answerCard } from '../../src/cards/answer-card.ts';
import { approvalCard } from '../../src/cards/approval-card.ts';
import { colleagueCard } from '../../src/cards/colleague-card.ts';
import type { Card } from '../../src/cards/card.ts';
import { evidenceCard } from '../../src/cards/evidence-card.ts';
import { noticeCard } from '../../src/cards/notice-card.ts';
import { APPROVAL_STATES } from '../../src/respond/approval.ts';
import { ALERT, ALERT_AT_WORK, ANSWERS, APPROVAL, PROVEN, QUESTION, ROWS, STYLE } from './samples.ts';

/** Every kind of card, drawn from the samples. */
export function sampleCards(): Readonly<Record<string, Card>> {
  const answers = Object.entries(ANSWERS).map(([name, answer]) => [`answer-${name.toLowerCase()}`, answerCard(answer, STYLE)]);
  const approvals = APPROVAL_STATES.map((state) => [
    `approval-${state}`,
    approvalCard({ ...(state === 'requested' ? APPROVAL : PROVEN), state }, STYLE),
  ]);
  const cards = Object.fromEntries([
    ...answers,
    ...approvals,
    ['alert-open', alertCard(ALERT, STYLE)],
    ['alert-at-work', alertCard(ALERT_AT_WORK, STYLE)],
    ['alert-closed', alertCard({ ...ALERT_AT_WORK, state: 'closed', verdict: 'true-positive', note: 'Contained.' }, STYLE)],
    ['colleague-open', colleagueCard(QUESTION, STYLE)],
    ['colleague-answered', colleagueCard({ ...QUESTION, answeredBy: 'Sam Silva', answeredAt: STYLE.now }, STYLE)],
    ['evidence', evidenceCard(ROWS, 5, STYLE)],
    ['evidence-none', evidenceCard([], 5, STYLE)],
    [
      'error',
      noticeCard({
        tone: 'unknown',
        word: 'Could not look',
        headline: 'Microsoft Graph asks to wait.',
        next: ['Try again in a minute.'],
        asks: [{ title: 'Help', text: 'help' }],
      }),
    ],
  ]);
  // As it is sent: builders are classes.
  return JSON.parse(JSON.stringify(cards)) as Readonly<Record<string, Card>>;
}
