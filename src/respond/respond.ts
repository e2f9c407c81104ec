import type { Caller } from '../entra/caller.ts';
import { clean } from '../text.ts';
import type { AlertOfApprovals, ApprovalRequest, ApprovalView, Refusal, RespondDoor } from './approval.ts';
import { advance, load, touchAlerts } from './change.ts';
import { timingOf, type RespondDeps } from './deps.ts';
import { actorOf, perform } from './perform.ts';
import { mayApprove, mayDecide, mayRequest, sameId, type No } from './permission.ts';
import { checkProof } from './proof.ts';
import { fromRow, openKey, toRow, type ApprovalRecord } from './record.ts';
import { resumeAll } from './resume.ts';
import { viewOf } from './view.ts';

/** Sign-in ids that one approval keeps. */
const MOST_EVIDENCE = 200;

export function createRespond(deps: RespondDeps): RespondDoor {
  const view = viewOf;
  return {
    request: (caller, wish) => request(deps, caller, wish),
    mayDecide: (caller) => mayDecide(deps, caller),
    decide: async (caller, id, decision, options) => {
      const record = await load(deps, id);
      if (record === undefined)
        return { refused: 'no-such-approval', text: 'There is no such approval; it may belong to another Signpost.' };
      const decided = await decide(deps, caller, record, decision, options?.reason);
      return 'refused' in decided ? decided : view(decided);
    },
    view: async (id) => {
      const record = await load(deps, id);
      return record === undefined ? undefined : view(record);
    },
    open: async () => (await deps.store.approvals.list({ states: OPEN })).map((row) => view(fromRow(row))),
    ofAlert: async (alert) => (await ofAlert(deps, alert)).map(view),
    trail: ({ userId, ...filter }) =>
      deps.store.audit.list({ ...filter, ...(userId === undefined ? {} : { subjectId: userId.toLowerCase() }) }),
    prove: async (id) => {
      const record = await load(deps, id);
      if (record === undefined) return undefined;
      return view(PROVABLE.has(record.state) ? await checkProof(deps, record, 'watcher') : record);
    },
    resume: () => resumeAll(deps),
  };
}

async function ofAlert({ store }: RespondDeps, { id, userId, since }: AlertOfApprovals): Promise<ApprovalRecord[]> {
  const own = await store.approvals.list({ alertId: id });
  const about = userId === undefined ? [] : await store.approvals.list({ targetId: userId.toLowerCase() });
  const others = about.filter((row) => row.alertId !== id && row.createdAt >= since);
  return [...own, ...others].sort((a, b) => a.createdAt - b.createdAt).map(fromRow);
}

const OPEN = ['requested', 'approved', 'performing', 'unknown'];
const PROVABLE: ReadonlySet<string> = new Set(['unknown', 'done', 'proven', 'not-held']);

async function request(deps: RespondDeps, caller: Caller, wish: ApprovalRequest): Promise<ApprovalView | Refusal> {
  const refusal = mayRequest(deps, caller, wish);
  if (refusal !== undefined) return await refused(deps, caller, wish, refusal);
  const record = newRecord(deps, caller, wish);
  const inserted = await deps.store.transaction(async (tables) => {
    if (!(await tables.approvals.insert(toRow(record)))) return false;
    await tables.audit.append({
      at: record.createdAt,
      actorId: caller.userId,
      actorName: caller.name,
      kind: 'approval.requested',
      subjectId: record.body.target.id,
      approvalId: record.id,
      alertId: record.alertId,
      text: REQUESTED,
      detail: { action: wish.action, target: wish.target.upn, reason: record.body.reason, evidence: record.body.evidence },
    });
    for (const { id } of await tables.conversations.list({ subscribed: true }))
      await tables.outbox.post({ topic: 'approval', ref: record.id, conversationId: id }, record.createdAt);
    await touchAlerts(tables, record, record.createdAt);
    return true;
  });
  if (inserted) return viewOf(record);

  const standing = await deps.store.approvals.byOpenKey(openKey(wish.action, wish.target.id));
  if (standing === undefined) return await request(deps, caller, wish);
  const current = fromRow(standing);
  if (current.state !== 'requested' || deps.clock() < current.expiresAt) return viewOf(current);
  await advance(deps, current, 'expire', { by: null });
  return await request(deps, caller, wish);
}

function newRecord(deps: RespondDeps, caller: Caller, wish: ApprovalRequest): ApprovalRecord {
  const at = deps.clock();
  const { id, upn, name, userType, syncedFromOnPremises } = wish.target;
  const requester = actorOf(caller);
  return {
    id: deps.newId(),
    version: 1,
    state: 'requested',
    alertId: wish.alertId ?? null,
    createdAt: at,
    expiresAt: at + timingOf(deps).expiry,
    leaseUntil: null,
    body: {
      action: wish.action,
      target: { id: id.toLowerCase(), upn, name, userType, syncedFromOnPremises },
      requester,
      reason: clean(wish.reason, 1_000),
      evidence: [...new Set(wish.evidence)].slice(0, MOST_EVIDENCE),
      history: [{ at, from: null, to: 'requested', by: requester, text: REQUESTED }],
    },
  };
}

const REQUESTED = 'The action was requested; it waits for an approver.';

async function decide(
  deps: RespondDeps,
  caller: Caller,
  record: ApprovalRecord,
  decision: 'approve' | 'deny',
  reason: string | undefined,
): Promise<ApprovalRecord | Refusal> {
  if (record.state !== 'requested') return record;
  if (deps.clock() >= record.expiresAt) return await orCurrent(deps, record, advance(deps, record, 'expire', { by: null }));
  const own = sameId(caller.userId, record.body.requester.id);
  const cancels = decision === 'deny' && own && sameId(caller.tenantId, deps.tenantId);
  const refusal = cancels
    ? undefined
    : await (decision === 'approve' ? mayApprove(deps, caller, record) : mayDecide(deps, caller));
  if (refusal !== undefined) return await refused(deps, caller, record.body, refusal, record);

  const by = actorOf(caller);
  const at = deps.clock();
  const body = { decidedBy: by, decidedAt: at, decisionReason: reason === undefined ? undefined : clean(reason, 1_000) };
  const event = cancels ? 'cancel' : decision;
  const leaseUntil = decision === 'approve' ? at + timingOf(deps).lease : null;
  const decided = await advance(deps, record, event, { by, body, leaseUntil });
  if (decided === undefined) return (await load(deps, record.id)) ?? record;
  return decided.state === 'approved' ? await perform(deps, caller, decided) : decided;
}

async function orCurrent(
  deps: RespondDeps,
  record: ApprovalRecord,
  step: Promise<ApprovalRecord | undefined>,
): Promise<ApprovalRecord> {
  return (await step) ?? (await load(deps, record.id)) ?? record;
}

/** A refused press changes nothing, but the trail keeps who tried. */
async function refused(
  deps: RespondDeps,
  caller: Caller,
  { action, target }: Pick<ApprovalRequest, 'action' | 'target'>,
  refusal: No,
  record?: ApprovalRecord,
): Promise<Refusal> {
  await deps.store.audit.append({
    at: deps.clock(),
    actorId: caller.userId,
    actorName: caller.name,
    kind: 'approval.refused',
    subjectId: target.id.toLowerCase(),
    approvalId: record?.id ?? null,
    alertId: record?.alertId ?? null,
    // The sentence was said to the presser; whoever reads the trail is somebody else.
    text: `Refused, with the words: ${refusal.text}`,
    detail: { action, target: target.upn, refused: refusal.refused, tenantId: caller.tenantId },
  });
  return { ...refusal, ...(record === undefined ? {} : { approval: viewOf(record) }) };
}
