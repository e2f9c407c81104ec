import type { Caller } from '../entra/caller.ts';
import type { ApprovalRequest, RefusalCode, Target } from './approval.ts';
import type { Approvers } from './approvers.ts';
import type { RespondDeps } from './deps.ts';
import type { ApprovalRecord } from './record.ts';

export interface No {
  readonly refused: RefusalCode;
  readonly text: string;
}

/** Whether this may be requested at all; undefined is yes. Requesting does nothing by itself, so everybody of the tenant may. */
export function mayRequest(deps: RespondDeps, caller: Caller, wish: ApprovalRequest): No | undefined {
  if (!sameId(caller.tenantId, deps.tenantId)) return OTHER_TENANT;
  if (wish.action === 'enable' && sameId(caller.userId, wish.target.id))
    return no('own-account', 'Nobody can ask to have their own account enabled: ask a colleague to request it.');
  const protectedAccount = protection(deps, wish);
  if (protectedAccount !== undefined) return protectedAccount;
  if (wish.reason.trim() === '' && wish.alertId === undefined && wish.evidence.length === 0)
    return no('reason-needed', 'Say why: the approver decides on your reason, and the audit trail keeps it.');
  return undefined;
}

/** Whether this person may approve this, now. The order matters: what concerns the person comes before who else may. */
export async function mayApprove(deps: RespondDeps, caller: Caller, record: ApprovalRecord): Promise<No | undefined> {
  const { action, target, requester } = record.body;
  if (!sameId(caller.tenantId, deps.tenantId)) return OTHER_TENANT;
  if (sameId(caller.userId, requester.id))
    return no('own-request', 'You requested this, so another approver has to press. You can take it back with deny.');
  if (sameId(caller.userId, target.id))
    return no('own-account', 'This is about your own account, so another approver has to press.');
  const protectedAccount = protection(deps, { action, target });
  if (protectedAccount !== undefined) return protectedAccount;
  return await isApprover(deps.approvers, caller);
}

/**
 * Whether this person's press counts at all, whatever it is about: denying needs an approver too. The requester's own denial is
 * a cancellation and is not asked about here.
 */
export async function mayDecide(deps: RespondDeps, caller: Caller): Promise<No | undefined> {
  if (!sameId(caller.tenantId, deps.tenantId)) return OTHER_TENANT;
  return await isApprover(deps.approvers, caller);
}

/** Entra writes object ids in lower case, Teams sometimes does not. */
export function sameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

async function isApprover(approvers: Approvers, caller: Caller): Promise<No | undefined> {
  switch (await approvers.check(caller)) {
    case 'yes':
      return undefined;
    case 'no':
      return no('not-an-approver', 'You are not an approver. Ask somebody on call, or have an admin add you to the approvers.');
    case 'nobody':
      return no('no-approvers', 'Nobody may approve: no approver is configured. An operator has to name approvers first.');
    case 'unknown':
      return no(
        'approvers-unknown',
        'Entra did not say whether you are an approver, so nothing was done. Press again in a minute.',
      );
  }
}

function protection(deps: RespondDeps, { action, target }: { readonly action: string; readonly target: Target }): No | undefined {
  const listed = deps.protectedAccounts.has(target.id.toLowerCase()) || deps.protectedAccounts.has(target.upn.toLowerCase());
  if (!listed || action === 'enable') return undefined;
  return no(
    'protected-account',
    'This is a protected account (break-glass): Signpost does not cut it off. Follow your emergency procedure in the Entra admin center.',
  );
}

function no(refused: RefusalCode, text: string): No {
  return { refused, text };
}

const OTHER_TENANT = no('other-tenant', 'You are signed in to another tenant; only people of this one can request or decide.');
