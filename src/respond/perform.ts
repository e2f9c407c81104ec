import type { Caller } from '../entra/caller.ts';
import type { Actor, Refusal } from './approval.ts';
import { advance, load } from './change.ts';
import { performFailure, type AccountState } from './containment.ts';
import { timingOf, type RespondDeps } from './deps.ts';
import { checkProof } from './proof.ts';
import type { ApprovalRecord } from './record.ts';
import { transition } from './transitions.ts';
import { viewOf } from './view.ts';

/**
 * Performs a claimed approval as the approver: looks at the account, writes down that the call is about to go out, sends it
 * once, and writes down what came of it. Whatever happens in between, no second call is ever made for this press.
 */
export async function perform(deps: RespondDeps, approver: Caller, claimed: ApprovalRecord): Promise<ApprovalRecord | Refusal> {
  const by = actorOf(approver);
  const looked = await look(deps, approver, claimed);
  if ('failure' in looked) return await turnBack(deps, claimed, by, looked);

  const begunAt = deps.clock();
  const begun = await advance(deps, claimed, 'begin', {
    by,
    leaseUntil: begunAt + timingOf(deps).lease,
    body: { begunAt, before: looked.before, proof: undefined },
  });
  if (begun === undefined) return (await load(deps, claimed.id)) ?? claimed;

  try {
    await send(deps, approver, begun);
  } catch (error) {
    return await settleFailure(deps, begun, by, error);
  }
  const done = await settle(deps, begun, 'succeed', by, undefined);
  return done.state === 'done' ? await checkProof(deps, done, approver) : done;
}

type Looked =
  | { readonly before: AccountState | undefined }
  | { readonly failure: ReturnType<typeof performFailure>; readonly error: unknown };

/** The state before is what a lost answer is compared with; when it cannot be read, the clock has to do. */
async function look(deps: RespondDeps, approver: Caller, { body }: ApprovalRecord): Promise<Looked> {
  try {
    const { sessionsValidFrom, accountEnabled } = await deps.containment.readBack(approver, body.target.id);
    return { before: { sessionsValidFrom, accountEnabled } };
  } catch (error) {
    const failure = performFailure(error);
    const stops = failure.kind === 'impossible' || (failure.kind === 'turned-away' && failure.why === 'sign-in-needed');
    return stops ? { failure, error } : { before: undefined };
  }
}

async function send(deps: RespondDeps, approver: Caller, { body }: ApprovalRecord): Promise<void> {
  const { containment } = deps;
  switch (body.action) {
    case 'revoke':
      await containment.revoke(approver, body.target.id);
      return;
    case 'disable':
      await containment.setEnabled(approver, body.target.id, false);
      return;
    case 'enable':
      await containment.setEnabled(approver, body.target.id, true);
  }
}

async function turnBack(
  deps: RespondDeps,
  claimed: ApprovalRecord,
  by: Actor,
  { failure, error }: Extract<Looked, { failure: unknown }>,
): Promise<ApprovalRecord | Refusal> {
  const remark = failure.kind === 'lost' ? undefined : failure.text;
  if (failure.kind !== 'turned-away') return await giveUpClaim(deps, claimed, 'fail', by, remark);
  const released = await giveUpClaim(deps, claimed, 'release', by, remark);
  return { refused: failure.why, text: failure.text, approval: viewOf(released), cause: error };
}

async function settleFailure(
  deps: RespondDeps,
  begun: ApprovalRecord,
  by: Actor,
  error: unknown,
): Promise<ApprovalRecord | Refusal> {
  const failure = performFailure(error);
  switch (failure.kind) {
    case 'impossible':
      return await settle(deps, begun, 'fail', by, failure.text);
    case 'turned-away': {
      const open = await settle(deps, begun, 'refuse', by, failure.text);
      return { refused: failure.why, text: failure.text, approval: viewOf(open), cause: error };
    }
    case 'lost': {
      const unknown = await settle(deps, begun, 'lose', by, undefined);
      return unknown.state === 'unknown' ? await checkProof(deps, unknown, 'watcher') : unknown;
    }
  }
}

/** Gives a claim back before anything was sent. Somebody else's claim, made after ours had run out, stays as it is. */
async function giveUpClaim(
  deps: RespondDeps,
  claimed: ApprovalRecord,
  event: 'release' | 'fail',
  by: Actor,
  remark: string | undefined,
): Promise<ApprovalRecord> {
  const body = event === 'release' ? NOBODY : {};
  return (await advance(deps, claimed, event, { by, remark, body })) ?? (await load(deps, claimed.id)) ?? claimed;
}

/** Writes what became of the call, even if `resume` in another process has meanwhile called it unknown. */
async function settle(
  deps: RespondDeps,
  begun: ApprovalRecord,
  event: 'succeed' | 'refuse' | 'fail' | 'lose',
  by: Actor,
  remark: string | undefined,
): Promise<ApprovalRecord> {
  const body = event === 'refuse' ? NOBODY : event === 'succeed' ? { performedAt: deps.clock() } : {};
  let current = begun;
  while (transition(current.state, event) !== undefined) {
    const next = await advance(deps, current, event, { by, remark, body });
    if (next !== undefined) return next;
    const stored = await load(deps, begun.id);
    if (stored === undefined) return current;
    current = stored;
  }
  return current;
}

/** An open approval has been decided by nobody. */
export const NOBODY = { decidedBy: undefined, decidedAt: undefined, decisionReason: undefined } as const;

export function actorOf(caller: Caller): Actor {
  return { id: caller.userId, upn: caller.upn, name: caller.name };
}
