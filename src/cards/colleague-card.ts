import { type TimeStyle, told } from '../clock.ts';
import { press } from './actions.ts';
import { cardOf, type Card } from './card.ts';
import { line, pairs } from './elements.ts';
import { banner } from './tone.ts';

/** A question that somebody's own rights cannot answer, as everybody in the channel sees it. */
export interface ColleagueView {
  readonly id: string;
  readonly question: string;
  readonly requester: { readonly name: string; readonly upn: string };
  readonly reason: string;
  readonly role: string;
  readonly askedAt: number;
  readonly answeredBy?: string | undefined;
  readonly answeredAt?: number | undefined;
}

export function colleagueCard(view: ColleagueView, style: TimeStyle): Card {
  const { requester, answeredBy, answeredAt = 0 } = view;
  // It stands in the channel for days.
  const time = (at: number): string => `${told(at, { ...style, kept: true })} (${style.timeZone})`;
  const rows: [string, string][] = [
    ['Asked by', `${requester.name} (${requester.upn}), ${time(view.askedAt)}`],
    ['Why', view.reason === '' ? 'Their role hides which policies applied.' : view.reason],
    ...(answeredBy === undefined ? [] : ([['Answered by', `${answeredBy}, ${time(answeredAt)}`]] as [string, string][])),
  ];
  const headline = `${requester.name} asks: ${view.question}`;
  return cardOf({
    body: [
      answeredBy === undefined
        ? banner('warning', headline, [`needs ${view.role}`], 'A question for you')
        : banner('good', headline, [], 'Answered'),
      pairs(rows, 400),
      ...(answeredBy === undefined
        ? [
            line(
              `The question is asked again with the rights of whoever presses, and the answer is shown where ${requester.name} asked. Press only if they may know it.`,
              { isSubtle: true, spacing: 'Small' },
            ),
          ]
        : []),
    ],
    actions:
      answeredBy === undefined ? [press('answer-colleague', 'Answer with my rights', { askedId: view.id }, 'positive')] : [],
    summary: headline,
  });
}
