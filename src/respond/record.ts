import { z } from 'zod';
import type { ApprovalRow } from '../store/ports.ts';
import { APPROVAL_STATES, CONTAINMENT_ACTIONS, type ApprovalState } from './approval.ts';
import { isUnsettled } from './transitions.ts';

const actor = z.object({ id: z.string(), upn: z.string(), name: z.string() }).readonly();
const state = z.enum(APPROVAL_STATES);

const proof = z
  .object({
    checkedAt: z.number(),
    held: z.boolean().optional(),
    text: z.string(),
    validFrom: z.number().optional(),
    accountEnabled: z.boolean().optional(),
    logReaches: z.number().optional(),
    survivors: z.array(z.string()).readonly(),
  })
  .readonly();

const body = z
  .object({
    action: z.enum(CONTAINMENT_ACTIONS),
    target: z
      .object({
        id: z.string(),
        upn: z.string(),
        name: z.string(),
        userType: z.enum(['member', 'guest']).optional(),
        syncedFromOnPremises: z.boolean().optional(),
      })
      .readonly(),
    requester: actor,
    reason: z.string(),
    evidence: z.array(z.string()).readonly(),
    decidedBy: actor.optional(),
    decidedAt: z.number().optional(),
    decisionReason: z.string().optional(),
    /** What the account looked like just before the call. */
    before: z.object({ sessionsValidFrom: z.number().optional(), accountEnabled: z.boolean().optional() }).readonly().optional(),
    begunAt: z.number().optional(),
    performedAt: z.number().optional(),
    /** Why the last step came out as it did, when its table row does not say enough. */
    remark: z.string().optional(),
    proof: proof.optional(),
    history: z
      .array(z.object({ at: z.number(), from: state.nullable(), to: state, by: actor.nullable(), text: z.string() }).readonly())
      .readonly(),
  })
  .readonly();

export type ApprovalBody = z.infer<typeof body>;

/** An approval as this room works with it: the stored row with its body understood. */
export interface ApprovalRecord {
  readonly id: string;
  readonly version: number;
  readonly state: ApprovalState;
  readonly alertId: string | null;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly leaseUntil: number | null;
  readonly body: ApprovalBody;
}

export function fromRow(row: ApprovalRow): ApprovalRecord {
  return { ...row, state: state.parse(row.state), body: body.parse(row.body) };
}

export function toRow(record: ApprovalRecord): ApprovalRow {
  const { action, target } = record.body;
  return {
    ...record,
    openKey: isUnsettled(record.state) ? openKey(action, target.id) : null,
    targetId: target.id,
  };
}

/** What makes two requests the same. */
export function openKey(action: string, targetId: string): string {
  return `${action}:${targetId.toLowerCase()}`;
}
