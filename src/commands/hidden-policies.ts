import type { Gap } from '../signins/log.ts';
import type { ActionOffer } from './answer.ts';
import type { CommandContext } from './context.ts';

/** The least role that sees which Conditional Access policies applied; Entra leaves them out for others without an error. */
export const SEES_POLICIES = 'Security Reader';

export const POLICIES_HIDDEN: Gap = {
  id: 'policies-hidden',
  text: `Your role hides which policies applied; ${SEES_POLICIES} shows them.`,
};

/** Asks the SOC channel to answer with other rights; nothing is offered where there is no such channel, as in a terminal. */
export function colleagueOffer({ colleagues }: Pick<CommandContext, 'colleagues'>): readonly ActionOffer[] {
  return colleagues === true ? [{ verb: 'ask-colleague', title: 'Ask somebody who may see it…', role: SEES_POLICIES }] : [];
}
