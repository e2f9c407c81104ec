import { ActionSet, Container, ToggleVisibilityAction } from '@microsoft/teams.cards';
import type { Steps } from '../commands/answer.ts';
import { heading, line, numbered, type Element } from './elements.ts';
import type { Limits } from './limits.ts';

export type Audience = keyof Steps;

/** The order in which people read a card at night; whoever asked may have another. */
const ORDER: readonly Audience[] = ['helpdesk', 'security', 'admin', 'user'];

export const AUDIENCES: Readonly<Record<Audience, string>> = {
  helpdesk: 'Helpdesk',
  security: 'Security',
  admin: 'Administrator',
  user: 'The person',
};

/** Beyond this many lines, all but the first audience start folded. */
const MOST_OPEN = 4;

/** What to do, by who does it: the first audience in the open, longer rests behind a button. */
export function drawSteps(steps: Steps, limits: Limits, first: Audience = 'helpdesk'): Element[] {
  const order = [first, ...ORDER.filter((audience) => audience !== first)];
  const filled = order.filter((audience) => steps[audience].length > 0);
  const [open, ...rest] = filled;
  if (open === undefined) return [];
  const total = filled.reduce((sum, audience) => sum + steps[audience].length, 0);
  const shown = [heading('What to do', { spacing: 'Medium' }), ...group(open, steps, limits)];
  if (rest.length === 0) return shown;
  if (total <= MOST_OPEN) return [...shown, ...rest.flatMap((audience) => group(audience, steps, limits))];
  const folded = rest.map((audience) =>
    new Container(...group(audience, steps, limits)).withId(idOf(audience)).withIsVisible(false).withSpacing('Small'),
  );
  const toggles = rest.map(
    (audience) =>
      new ToggleVisibilityAction({
        title: `${AUDIENCES[audience]} (${steps[audience].length})`,
        targetElements: [idOf(audience)],
      }),
  );
  // What opens stands below its button: it must not push away what was pressed.
  return [...shown, new ActionSet(...toggles), ...folded];
}

function group(audience: Audience, steps: Steps, limits: Limits): Element[] {
  const all = steps[audience];
  const shown = all.slice(0, limits.steps);
  return [
    line(AUDIENCES[audience], { weight: 'Bolder', size: 'Small', isSubtle: true, spacing: 'Small' }),
    ...numbered(shown, limits.text),
    ...(all.length > shown.length ? [line(`and ${all.length - shown.length} more`, { isSubtle: true, spacing: 'Small' })] : []),
  ];
}

function idOf(audience: Audience): string {
  return `steps-${audience}`;
}
