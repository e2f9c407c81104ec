import type { ApprovalState } from './approval.ts';

export const APPROVAL_EVENTS = [
  'approve',
  'deny',
  'cancel',
  'expire',
  'release',
  'begin',
  'succeed',
  'refuse',
  'fail',
  'lose',
  'hold',
  'escape',
] as const;
export type ApprovalEvent = (typeof APPROVAL_EVENTS)[number];

export interface Transition {
  readonly from: ApprovalState;
  readonly event: ApprovalEvent;
  readonly to: ApprovalState;
  readonly means: string;
}

/**
 * The whole life of an approval. Only `begin` stands before the call to Entra, it starts from one state, and no row leads
 * from `performing` back to where `begin` is possible but the one where Entra itself said that nothing was changed.
 */
// prettier-ignore
export const TRANSITIONS: readonly Transition[] = [
  { from: 'requested',  event: 'approve', to: 'approved',   means: 'An approver pressed approve; nobody else can press now.' },
  { from: 'requested',  event: 'deny',    to: 'denied',     means: 'An approver said no.' },
  { from: 'requested',  event: 'cancel',  to: 'cancelled',  means: 'The requester took it back.' },
  { from: 'requested',  event: 'expire',  to: 'expired',    means: 'Nobody decided in time.' },
  { from: 'approved',   event: 'begin',   to: 'performing', means: 'The call to Entra is about to be sent; this press never sends it again.' },
  { from: 'approved',   event: 'release', to: 'requested',  means: 'Nothing had been sent to Entra; somebody has to press again.' },
  { from: 'approved',   event: 'fail',    to: 'failed',     means: 'The account cannot be acted on; nothing was sent to Entra.' },
  { from: 'performing', event: 'succeed', to: 'done',       means: 'Entra accepted the action.' },
  { from: 'performing', event: 'refuse',  to: 'requested',  means: 'Entra turned this approver away; nothing changed, and an approver may press again.' },
  { from: 'performing', event: 'fail',    to: 'failed',     means: 'Entra rejected the action; nothing changed.' },
  { from: 'performing', event: 'lose',    to: 'unknown',    means: 'Entra’s answer was lost, so it is not known whether the action happened; it is read back, not repeated.' },
  { from: 'unknown',    event: 'succeed', to: 'done',       means: 'Reading back showed that the action happened.' },
  { from: 'unknown',    event: 'fail',    to: 'failed',     means: 'Reading back, long enough after, showed that the action did not happen.' },
  { from: 'done',       event: 'hold',    to: 'proven',     means: 'Reading back and the later sign-ins show that it held.' },
  { from: 'done',       event: 'escape',  to: 'not-held',   means: 'Reading back or a later sign-in shows that it did not hold.' },
  { from: 'proven',     event: 'escape',  to: 'not-held',   means: 'A later check shows that it no longer holds.' },
  { from: 'not-held',   event: 'hold',    to: 'proven',     means: 'A later check shows that it holds after all.' },
];

/** Where an event leads, or undefined when it means nothing in this state. */
export function transition(from: ApprovalState, event: ApprovalEvent): Transition | undefined {
  return TRANSITIONS.find((row) => row.from === from && row.event === event);
}

/** Another request for the same action on the same account joins an approval in one of these states. */
const UNSETTLED: readonly ApprovalState[] = ['requested', 'approved', 'performing', 'unknown'];

export function isUnsettled(state: ApprovalState): boolean {
  return UNSETTLED.includes(state);
}
