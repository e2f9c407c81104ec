import { ActionSet, Container, ToggleVisibilityAction } from '@microsoft/teams.cards';
import { type TimeStyle, told } from '../clock.ts';
import { line, type Element } from './elements.ts';

interface Step {
  readonly at: number;
  readonly by: { readonly name: string } | null;
  readonly text: string;
}

/** Who did what, newest last, behind a button; cut to the newest `most`. */
export function historyToggle(history: readonly Step[], style: TimeStyle, most: number): Element[] {
  if (history.length === 0) return [];
  const lines = history
    .slice(-most)
    .map(({ at, by, text }) =>
      line(`${told(at, style)}  ${by === null ? 'Signpost' : by.name}: ${text}`, { size: 'Small', spacing: 'Small' }),
    );
  return [
    new Container(...lines).withId('history').withIsVisible(false),
    new ActionSet(new ToggleVisibilityAction({ title: `History (${history.length})`, targetElements: ['history'] })),
  ];
}
