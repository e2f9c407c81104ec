import { ActionSet, Container, ToggleVisibilityAction } from '@microsoft/teams.cards';
import { type TimeStyle, told } from '../clock.ts';
import { line, type Element } from './elements.ts';

interface Step {
  readonly at: number;
  readonly by: { readonly name: string } | null;
  readonly text: string;
}

/** Who did what, newest last, below a button; cut to the newest `most`. */
export function historyToggle(history: readonly Step[], style: TimeStyle, most: number): Element[] {
  if (history.length === 0) return [];
  const lines = history.slice(-most).map((step) => line(stepWords(step, style), { size: 'Small', spacing: 'Small' }));
  return [
    new ActionSet(new ToggleVisibilityAction({ title: `History (${history.length})`, targetElements: ['history'] })),
    // Below its button: what opens must not push away what was pressed.
    new Container(...lines).withId('history').withIsVisible(false),
  ];
}

/** Some steps name their person themselves. */
function stepWords({ at, by, text }: Step, style: TimeStyle): string {
  const name = by === null ? 'Signpost' : by.name;
  return `${told(at, style)} ${style.timeZone}  ${text.startsWith(`${name} `) ? text : `${name}: ${text}`}`;
}
