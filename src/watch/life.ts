import type { AlertState } from './alert.ts';

export type AlertEvent = 'acknowledge' | 'close' | 'reopen';

export interface AlertTransition {
  readonly from: AlertState;
  readonly event: AlertEvent;
  readonly to: AlertState;
  readonly means: string;
}

/** The life of an alert. Findings may join it in every state; only new evidence opens it again. */
// prettier-ignore
export const ALERT_TRANSITIONS: readonly AlertTransition[] = [
  { from: 'open',         event: 'acknowledge', to: 'acknowledged', means: 'Somebody is looking at it.' },
  { from: 'open',         event: 'close',       to: 'closed',       means: 'Somebody closed it with a verdict.' },
  { from: 'acknowledged', event: 'close',       to: 'closed',       means: 'Somebody closed it with a verdict.' },
  { from: 'closed',       event: 'reopen',      to: 'open',         means: 'New evidence came after it was closed.' },
];

export function alertTransition(from: AlertState, event: AlertEvent): AlertTransition | undefined {
  return ALERT_TRANSITIONS.find((row) => row.from === from && row.event === event);
}
