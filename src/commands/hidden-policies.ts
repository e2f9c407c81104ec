import { CODE } from '../explain/codes.ts';
import { policiesHidden } from '../explain/conditional-access.ts';
import type { Gap } from '../signins/log.ts';
import type { SignIn } from '../signins/sign-in.ts';
import { clean } from '../text.ts';
import type { ActionOffer } from './answer.ts';
import type { CommandContext } from './context.ts';

/** The least role that sees which Conditional Access policies applied; Entra leaves them out for others without an error. */
export const SEES_POLICIES = 'Security Reader';

export const POLICIES_HIDDEN: Gap = {
  id: 'policies-hidden',
  text: `Your role hides which policies applied; ${SEES_POLICIES} shows them.`,
};
const NOT_EXPORTED: Gap = { id: 'policies-hidden', text: 'This export does not hold which policies applied.' };

type Source = Pick<CommandContext, 'directory'>;

/** A policy decided about this row, and the row does not say which. */
export function hidesPolicy(row: SignIn): boolean {
  if (row.code === CODE.blockedByPolicy && row.policies === undefined) return true;
  return row.conditionalAccess === 'failure' && policiesHidden([row]);
}

/** A role hides policies in Graph; an export was made without them, and no role brings them back. */
export function hiddenGap(context: Source): Gap {
  return isFile(context) ? NOT_EXPORTED : POLICIES_HIDDEN;
}

/** How to find out which policies it were. */
export function hiddenStep(context: Source, row: SignIn): string {
  return isFile(context)
    ? `This export does not say which policies applied: open request id ${clean(row.id, 60)} in the sign-in logs of the Entra admin center, tab Conditional Access, or download the log as JSON.`
    : `Your role hides which policy it was; somebody with the ${SEES_POLICIES} role sees it.`;
}

export function isFile({ directory }: Source): boolean {
  return directory.source === 'file';
}

/** Asks the SOC channel to answer with other rights; nothing is offered where there is no such channel, as in a terminal. */
export function colleagueOffer({ colleagues }: Pick<CommandContext, 'colleagues'>): readonly ActionOffer[] {
  return colleagues === true ? [{ verb: 'ask-colleague', title: 'Ask somebody who may see it…', role: SEES_POLICIES }] : [];
}
