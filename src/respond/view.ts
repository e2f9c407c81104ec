import { told, toldAt } from '../clock.ts';
import { clean } from '../text.ts';
import type { ApprovalView } from './approval.ts';
import { effectsOf } from './effects.ts';
import type { ApprovalRecord } from './record.ts';

/** The approval as everybody may see it. */
export function viewOf(record: ApprovalRecord): ApprovalView {
  const { body } = record;
  return {
    id: record.id,
    state: record.state,
    action: body.action,
    target: body.target,
    requester: body.requester,
    reason: body.reason,
    evidence: body.evidence,
    ...(record.alertId === null ? {} : { alertId: record.alertId }),
    createdAt: record.createdAt,
    expiresAt: record.expiresAt,
    decidedBy: body.decidedBy,
    decidedAt: body.decidedAt,
    decisionReason: body.decisionReason,
    performedAt: body.performedAt,
    proof: body.proof,
    effects: effectsOf(body.action, body.target),
    status: statusOf(record),
    next: nextOf(record),
    history: body.history,
    settled: !['requested', 'approved', 'performing', 'unknown'].includes(record.state),
  };
}

function statusOf(record: ApprovalRecord): string {
  const { body } = record;
  const by = body.decidedBy === undefined ? 'the approver' : clean(body.decidedBy.name, 100);
  // With its date: the card stands in the channel for days.
  const time = (at: number | undefined): string =>
    at === undefined ? '' : ` ${toldAt(at, { timeZone: 'UTC', now: at, kept: true })} UTC`;
  switch (record.state) {
    case 'requested':
      return remarked(
        `Open until ${told(record.expiresAt, { timeZone: 'UTC', now: record.createdAt, kept: true })} UTC.`,
        body.remark,
      );
    case 'approved':
      return `${by} approved it; it starts now.`;
    case 'performing':
      return `${by} approved it; waiting for Entra’s answer.`;
    case 'done':
      return body.proof?.text ?? `Done${time(body.performedAt)}: Entra accepted it.`;
    case 'unknown':
      return remarked(
        'Not known whether it happened: Entra’s answer was lost. It is being read back and will not be repeated.',
        body.remark,
      );
    case 'failed':
      return remarked('It did not happen.', body.remark);
    case 'proven':
    case 'not-held':
      return body.proof?.text ?? '';
    case 'denied':
      return remarked(`${by} said no${time(body.decidedAt)}.`, body.decisionReason);
    case 'expired':
      return `Nobody decided before it expired${time(record.expiresAt)}; nothing was done.`;
    case 'cancelled':
      return `${by} took it back${time(body.decidedAt)}; nothing was done.`;
  }
}

function nextOf(record: ApprovalRecord): readonly string[] {
  const { action } = record.body;
  switch (record.state) {
    case 'approved':
    case 'performing':
      return [
        'This takes seconds. If it still stands here after three minutes, ask me for "approvals": that tells what is known.',
      ];
    case 'unknown':
      return [
        'Check again in a few minutes. If it still has not happened after a quarter of an hour, this says so and you can request it again.',
        'In a hurry: do it in the Entra admin center; doing it twice does no harm.',
      ];
    case 'failed':
    case 'expired':
      return ['If it is still needed, request it again.'];
    case 'not-held':
      if (action === 'enable') return ['Look in Entra’s audit log for who disabled the account.'];
      return action === 'revoke'
        ? ['Request to disable the account.', 'Look for devices, MFA methods and consents that the attacker added.']
        : ['Look in Entra’s audit log for who enabled the account; for a synchronised account, disable it on-premises.'];
    case 'done':
    case 'proven':
      return action === 'revoke'
        ? ['Change the password.', 'Check the person’s MFA methods, devices and application consents.']
        : [];
    default:
      return [];
  }
}

function remarked(sentence: string, remark: string | undefined): string {
  return remark === undefined || remark === '' ? sentence : `${sentence} ${clean(remark)}`;
}
