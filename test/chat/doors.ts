import type { ApprovalView, RespondDoor } from '../../src/respond/approval.ts';
import type { AlertView, WatchDoor } from '../../src/watch/alert.ts';
import { NOW } from '../builders.ts';
import { OLGA, SAM } from './harness.ts';

export const BOB = { id: '00b0b000-0000-4000-8000-000000000004', upn: 'bob@contoso.com', name: 'Bob Baker' };

export function approval(over: Partial<ApprovalView> = {}): ApprovalView {
  return {
    id: 'approval-1',
    state: 'requested',
    action: 'revoke',
    target: BOB,
    requester: SAM,
    reason: 'Stolen session',
    evidence: ['row-1'],
    alertId: 'alert-1',
    createdAt: NOW,
    expiresAt: NOW + 3_600_000,
    effects: ["All of Bob's sessions end."],
    status: 'Waits for an approver.',
    next: [],
    history: [{ at: NOW, from: null, to: 'requested', by: SAM, text: 'Requested.' }],
    settled: false,
    ...over,
  };
}

export function alert(over: Partial<AlertView> = {}): AlertView {
  return {
    id: 'alert-1',
    state: 'open',
    severity: 'high',
    subject: { kind: 'user', id: BOB.id, upn: BOB.upn, name: BOB.name },
    title: "Bob's session was probably stolen.",
    findings: [
      {
        rule: 'stolen-session',
        severity: 'high',
        subject: { kind: 'user', id: BOB.id },
        title: "Bob's session was probably stolen.",
        first: new Date(NOW - 2_400_000).toISOString(),
        last: new Date(NOW - 600_000).toISOString(),
        evidence: ['row-1', 'row-2'],
        attack: ['T1539'],
        key: 'k',
        reasons: ['The same session appeared in another country.'],
      },
    ],
    moreFindings: 0,
    first: NOW - 2_400_000,
    last: NOW - 600_000,
    openedAt: NOW - 500_000,
    updatedAt: NOW - 500_000,
    posted: true,
    muteOverruled: false,
    reopened: 0,
    history: [],
    ...over,
  };
}

/** A respond room with one approval that the first approver settles. */
export function respondDoor(start?: ApprovalView) {
  let view = start;
  const calls: { readonly door: string; readonly by: string; readonly detail: unknown }[] = [];
  const door: RespondDoor = {
    request: (caller, wish) => {
      calls.push({ door: 'request', by: caller.userId, detail: wish });
      view = approval({
        requester: { id: caller.userId, upn: caller.upn, name: caller.name },
        reason: wish.reason,
        alertId: wish.alertId,
      });
      return Promise.resolve(view);
    },
    mayDecide: (caller) =>
      Promise.resolve(caller.userId === OLGA.id ? undefined : { refused: 'not-an-approver', text: 'You are not an approver.' }),
    decide: (caller, id, decision) => {
      calls.push({ door: 'decide', by: caller.userId, detail: { id, decision } });
      if (view === undefined) return Promise.resolve({ refused: 'no-such-approval', text: 'There is no such approval.' });
      if (view.state !== 'requested') return Promise.resolve(view);
      if (caller.userId !== OLGA.id)
        return Promise.resolve({ refused: 'not-an-approver', text: 'You are not an approver.', approval: view });
      view = approval({ state: 'proven', decidedBy: OLGA, decidedAt: NOW, status: 'Done: held since 12:00.', settled: true });
      return Promise.resolve(view);
    },
    view: () => Promise.resolve(view),
    open: () => Promise.resolve(view === undefined || view.settled ? [] : [view]),
    ofAlert: () => Promise.resolve(view === undefined ? [] : [view]),
    trail: () => Promise.resolve([]),
    prove: () => Promise.resolve(view),
    resume: () => Promise.resolve(),
  };
  return { door, calls };
}

export function watchDoor(start: AlertView = alert()) {
  let view = start;
  const calls: { readonly door: string; readonly by: string; readonly detail: unknown }[] = [];
  const change = (door: string, by: string, detail: unknown, over: Partial<AlertView>): Promise<AlertView> => {
    calls.push({ door, by, detail });
    view = { ...view, ...over, updatedAt: NOW };
    return Promise.resolve(view);
  };
  const door: WatchDoor = {
    alerts: () => Promise.resolve([view]),
    get: () => Promise.resolve(view),
    acknowledge: (caller, id) =>
      change('acknowledge', caller.userId, id, { state: 'acknowledged', assignee: { id: caller.userId, name: caller.name } }),
    assign: (caller, id) => change('assign', caller.userId, id, { assignee: { id: caller.userId, name: caller.name } }),
    close: (caller, id, verdict, note) => change('close', caller.userId, { id, verdict, note }, { state: 'closed', verdict }),
    mute: (caller, wish) => {
      calls.push({ door: 'mute', by: caller.userId, detail: wish });
      return Promise.resolve({ id: 'mute-1', from: NOW, until: NOW, reason: '', by: { id: caller.userId, name: caller.name } });
    },
    unmute: () => Promise.resolve([]),
    mutes: () => Promise.resolve([]),
  };
  return { door, calls };
}
