import { PAYLOADS } from '../cards/verbs.ts';
import { REQUESTED_ACTIONS } from '../cards/words.ts';
import type { Verb } from '../commands/answer.ts';
import { onAlert } from './presses/alert.ts';
import { onApproval, requestAction } from './presses/approval.ts';
import { onAsk } from './presses/ask.ts';
import { onAnswerColleague, onAskColleague } from './presses/colleague.ts';
import { onEvidence } from './presses/evidence.ts';
import { STALE, type Press, type Pressed } from './presses/press.ts';

/** Checks what a button carried and runs its verb. */
export function runPress(verb: Verb, raw: unknown, at: Omit<Press, 'verb' | 'data'>): Promise<Pressed> {
  const read = PAYLOADS[verb].safeParse(raw);
  if (!read.success) return Promise.resolve(STALE);
  // The schema was chosen by this very verb, which the compiler cannot follow through a union.
  return dispatch({ ...at, verb, data: read.data });
}

function dispatch(press: Press): Promise<Pressed> {
  switch (press.verb) {
    case 'ask':
      return onAsk(press as Press<'ask'>);
    case 'show-evidence':
      return onEvidence(press as Press<'show-evidence'>);
    case 'request-revoke':
    case 'request-disable':
    case 'request-enable':
      return requestAction(press as Press<'request-revoke'>, REQUESTED_ACTIONS[press.verb]);
    case 'approve':
    case 'deny':
    case 'check-again':
      return onApproval(press as Press<'approve' | 'deny' | 'check-again'>);
    case 'ask-colleague':
      return onAskColleague(press as Press<'ask-colleague'>);
    case 'answer-colleague':
      return onAnswerColleague(press as Press<'answer-colleague'>);
    case 'acknowledge':
    case 'assign':
    case 'close':
    case 'mute-alert':
      return onAlert(press as Press<'acknowledge' | 'assign' | 'close' | 'mute-alert'>);
  }
}
