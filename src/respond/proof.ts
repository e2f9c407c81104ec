import { told, toldAfter, toldAt } from '../clock.ts';
import type { Identity } from '../entra/graph.ts';
import { count } from '../text.ts';
import type { Proof } from './approval.ts';
import { advance, load, noteProof } from './change.ts';
import type { AccountState } from './containment.ts';
import { timingOf, type RespondDeps } from './deps.ts';
import type { ApprovalRecord } from './record.ts';
import { laterSignIns, type LaterSignIns } from './survivors.ts';
import { transition, type ApprovalEvent } from './transitions.ts';

/** How far Entra's clock may be behind ours when there is nothing else to compare with. */
const SKEW = 2 * 60_000;
/** A time that is later than before, but this long before the press, tells of something else: a restored account, another tenant. */
const LONG_BEFORE = 60 * 60_000;

/** Reads back what an approval did and takes the step that follows from it, if any. Only reads Entra, never acts. */
export async function checkProof(deps: RespondDeps, record: ApprovalRecord, reader: Identity): Promise<ApprovalRecord> {
  const state = await readBack(deps, record, reader);
  if (record.state === 'unknown') return await settleUnknown(deps, record, state);
  if (state === undefined) return await noteProof(deps, record, unreadable(deps, record));
  const happened = didHappen(record, state);
  const later = happened ? await laterSignIns(deps, record, cutOf(record, state)) : undefined;
  const proof = judge(deps, record, state, happened, later);
  const event: ApprovalEvent | undefined = proof.held === undefined ? undefined : proof.held ? 'hold' : 'escape';
  if (event === undefined || transition(record.state, event) === undefined) return await noteProof(deps, record, proof);
  return (await advance(deps, record, event, { by: null, remark: proof.text, body: { proof } })) ?? (await again(deps, record));
}

async function settleUnknown(
  deps: RespondDeps,
  record: ApprovalRecord,
  state: AccountState | undefined,
): Promise<ApprovalRecord> {
  const now = deps.clock();
  const begunAt = record.body.begunAt ?? record.createdAt;
  if (state !== undefined && didHappen(record, state)) {
    const performedAt = record.body.action === 'revoke' ? (state.sessionsValidFrom ?? begunAt) : begunAt;
    const done = await advance(deps, record, 'succeed', { by: null, body: { performedAt } });
    return done === undefined ? await again(deps, record) : await checkProof(deps, done, 'watcher');
  }
  if (state !== undefined && now - begunAt >= timingOf(deps).giveUp) {
    const remark = `Looked ${timeIn(now)}: nothing has changed on the account.`;
    return (await advance(deps, record, 'fail', { by: null, remark })) ?? (await again(deps, record));
  }
  const text =
    state === undefined
      ? `Entra could not be read ${timeIn(now)}.`
      : `Looked ${timeIn(now)}: nothing has changed on the account yet.`;
  return await noteProof(deps, record, { checkedAt: now, text, survivors: [], ...seen(state) });
}

function judge(
  deps: RespondDeps,
  record: ApprovalRecord,
  state: AccountState,
  happened: boolean,
  later: LaterSignIns | undefined,
): Proof {
  const now = deps.clock();
  const timing = timingOf(deps);
  const since = record.body.performedAt ?? now;
  const base = { checkedAt: now, ...seen(state), logReaches: later?.reaches, survivors: later?.survivors ?? [] };
  if (!happened) {
    const early = record.state === 'done' && now - since < timing.giveUp && !isGuestRevocation(record);
    return { ...base, held: early ? undefined : false, text: early ? notYet(deps, now) : undone(deps, record, now) };
  }
  const cutAt = cutOf(record, state);
  const cut = time(cutAt);
  if (record.body.action === 'enable') return { ...base, held: true, text: `The account is enabled since ${cut}.` };
  const what =
    record.body.action === 'revoke' ? `sessions from before ${cut} are refused` : `the account is disabled since ${cut}`;
  if (later !== undefined && later.survivors.length > 0)
    return {
      ...base,
      held: false,
      text: `Still alive: ${count(later.survivors.length, 'successful sign-in')} ${later.whose} after ${cut}, the last at ${timeAfter(later.lastSurvivor ?? now, cutAt)}.`,
    };
  if (later === undefined)
    return { ...base, held: undefined, text: `Entra confirms: ${what}. Later sign-ins could not be read.` };
  const conclusive = now >= since + timing.settle + timing.logLag;
  if (!conclusive)
    return {
      ...base,
      held: undefined,
      text: `Entra confirms: ${what}. No sign-in ${later.whose} since; the log may be ${Math.round(timing.logLag / 60_000)} minutes behind, so this is looked at again after ${timeAfter(since + timing.settle + timing.logLag, cutAt)}.`,
    };
  return {
    ...base,
    held: true,
    text: `Held since ${cut}: ${record.body.action === 'revoke' ? 'older sessions are refused' : 'the account is disabled'}, and no successful sign-in ${later.whose} until ${timeAfter(later.reaches, cutAt)}.`,
  };
}

/** Whether the account looks as the action leaves it. */
function didHappen({ body, createdAt }: ApprovalRecord, state: AccountState): boolean {
  if (body.action === 'disable') return state.accountEnabled === false;
  if (body.action === 'enable') return state.accountEnabled === true;
  if (state.sessionsValidFrom === undefined) return false;
  // Whole seconds: Entra drops the fraction, so a cut just after the one before it must still be later.
  const before = body.before?.sessionsValidFrom;
  const begunAt = body.begunAt ?? createdAt;
  if (before === undefined) return state.sessionsValidFrom >= begunAt - SKEW;
  return state.sessionsValidFrom > before && state.sessionsValidFrom >= begunAt - LONG_BEFORE;
}

function cutOf({ body }: ApprovalRecord, state: AccountState): number {
  const performed = body.performedAt ?? body.begunAt ?? 0;
  return body.action === 'revoke' ? (state.sessionsValidFrom ?? performed) : performed;
}

function notYet(deps: RespondDeps, now: number): string {
  return `Entra accepted it, but ${timeIn(now)} the account does not show it yet; that can take a few minutes.`;
}

function undone(deps: RespondDeps, record: ApprovalRecord, now: number): string {
  const { body } = record;
  if (isGuestRevocation(record)) return 'No effect, as expected: a guest’s sessions belong to the home tenant.';
  switch (body.action) {
    case 'revoke':
      return `It did not work: Entra accepted it, but ${timeIn(now)} the account’s sessions are still valid.`;
    case 'disable':
      return `It no longer holds: ${timeIn(now)} the account is enabled.`;
    case 'enable':
      return `It no longer holds: ${timeIn(now)} the account is disabled.`;
  }
}

function unreadable(deps: RespondDeps, { body }: ApprovalRecord): Proof {
  const now = deps.clock();
  const text = `Entra accepted it; the account could not be read back ${timeIn(now)}.`;
  return { ...(body.proof ?? { survivors: [] }), checkedAt: now, text };
}

/** Entra answers with success and changes nothing. */
function isGuestRevocation({ body }: ApprovalRecord): boolean {
  return body.action === 'revoke' && body.target.userType === 'guest';
}

async function readBack(deps: RespondDeps, { body }: ApprovalRecord, reader: Identity): Promise<AccountState | undefined> {
  try {
    return await deps.containment.readBack(reader, body.target.id);
  } catch {
    // Not being able to look is an answer of its own here, whatever the reason: nothing follows from it.
    return undefined;
  }
}

async function again(deps: RespondDeps, record: ApprovalRecord): Promise<ApprovalRecord> {
  return (await load(deps, record.id)) ?? record;
}

function seen(state: AccountState | undefined): Pick<Proof, 'validFrom' | 'accountEnabled'> {
  return { validFrom: state?.sessionsValidFrom, accountEnabled: state?.accountEnabled };
}

/** The sentence is kept with the approval and read on later days. */
const KEPT = { timeZone: 'UTC', kept: true } as const;

function time(at: number): string {
  return `${told(at, { ...KEPT, now: at })} UTC`;
}

function timeIn(at: number): string {
  return `${toldAt(at, { ...KEPT, now: at })} UTC`;
}

function timeAfter(at: number, earlier: number): string {
  return `${toldAfter(at, earlier, { ...KEPT, now: at })} UTC`;
}
