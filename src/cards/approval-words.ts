import type { Tone } from '../commands/answer.ts';
import type { ApprovalState } from '../respond/approval.ts';

/** How each state of an approval is told: never by colour alone. */
export const APPROVAL_MARKS: Readonly<Record<ApprovalState, { readonly tone: Tone; readonly word: string }>> = {
  requested: { tone: 'warning', word: 'waits for approval' },
  approved: { tone: 'warning', word: 'approved' },
  performing: { tone: 'warning', word: 'under way' },
  done: { tone: 'neutral', word: 'done, not yet proven' },
  unknown: { tone: 'unknown', word: 'result unknown' },
  failed: { tone: 'danger', word: 'failed' },
  proven: { tone: 'good', word: 'done and proven' },
  'not-held': { tone: 'danger', word: 'did not hold' },
  denied: { tone: 'neutral', word: 'denied' },
  expired: { tone: 'neutral', word: 'expired' },
  cancelled: { tone: 'neutral', word: 'cancelled' },
};
