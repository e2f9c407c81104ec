import type { Caller } from '../../src/entra/caller.ts';
import { capitalised } from '../../src/text.ts';
import { SignpostError } from '../../src/errors.ts';
import type { ApprovalRequest, ApprovalView, Refusal, RespondDoor } from '../../src/respond/approval.ts';
import { isRefusal } from '../../src/respond/approval.ts';
import { createApprovers, type ApproverSet } from '../../src/respond/approvers.ts';
import type { Containment } from '../../src/respond/containment.ts';
import type { Timing } from '../../src/respond/deps.ts';
import { createRespond } from '../../src/respond/respond.ts';
import type { Gap, SignInLog, SignInQuery } from '../../src/signins/log.ts';
import type { SignIn } from '../../src/signins/sign-in.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/ports.ts';

export const T0 = Date.UTC(2026, 10, 20, 10, 42);
export const MINUTE = 60_000;
export const TENANT = '11111111-1111-4111-8111-111111111111';

export const hana = person('hana');
export const oskar = person('oskar');
export const olga = person('olga');
export const nina = person('nina');
export const bob = person('bob');

/** How Entra behaves towards the next write. */
export type Behaviour =
  | 'fine'
  | 'lost-before'
  | 'lost-after'
  | 'forbidden'
  | 'sign-in'
  | 'throttled'
  | 'gone'
  | 'idle'
  | 'slow-looking'
  | 'crash-looking'
  | 'crash-before'
  | 'crash-after';

export interface World {
  readonly store: Store;
  readonly respond: RespondDoor;
  /** A second process over the same state. */
  readonly other: RespondDoor;
  readonly entra: Entra;
  readonly rows: SignIn[];
  /** What the log says that it could not read. */
  readonly gaps: Gap[];
  readonly approvers: { userIds: string[]; groupIds: string[] };
  now: number;
  pass(ms: number): void;
}

export interface Entra {
  /** Writes that reached Entra, in order, whether or not they were carried out. */
  readonly sends: { by: string; did: string; acted: boolean; certain: boolean }[];
  validFrom: number;
  enabled: boolean;
  readable: boolean;
  behaviour: Behaviour;
  /** Ends the waiting of those that are slow. */
  readonly asleep: (() => void)[];
}

export async function world(
  options: { approvers?: ApproverSet; timing?: Partial<Timing>; protectedAccounts?: string[]; url?: string } = {},
): Promise<World> {
  const store = await openStore({ url: options.url ?? 'sqlite::memory:' });
  const entra: Entra = {
    sends: [],
    validFrom: T0 - 30 * 86_400_000,
    enabled: true,
    readable: true,
    behaviour: 'fine',
    asleep: [],
  };
  const approvers = {
    userIds: [oskar.userId, olga.userId, bob.userId],
    groupIds: [],
    ...options.approvers,
  } as World['approvers'];
  const rows: SignIn[] = [];
  const gaps: Gap[] = [];
  let ids = 0;
  const here = {
    store,
    entra,
    rows,
    gaps,
    approvers,
    now: T0,
    pass(ms: number) {
      this.now += ms;
    },
  };
  const deps = {
    store,
    containment: containment(entra, () => here.now),
    approvers: { check: (presser: Caller) => createApprovers(approvers, () => Promise.resolve(undefined)).check(presser) },
    protectedAccounts: new Set(options.protectedAccounts ?? []),
    tenantId: TENANT,
    signIns: log(rows, gaps),
    clock: () => here.now,
    newId: () => `approval-${(ids += 1)}`,
    timing: options.timing,
  };
  return Object.assign(here, { respond: createRespond(deps), other: createRespond(deps) });
}

export function wish(more: Partial<ApprovalRequest> = {}): ApprovalRequest {
  return { action: 'revoke', target: TARGET, reason: 'Session seen from a rented server.', evidence: ['row-1'], ...more };
}

export const TARGET = { id: bob.userId, upn: bob.upn, name: bob.name, userType: 'member' as const };

export function accepted(result: ApprovalView | Refusal): ApprovalView {
  if (isRefusal(result)) throw new Error(`Refused: ${result.text}`);
  return result;
}

export function person(name: string): Caller {
  const hex = Buffer.from(name.padEnd(6, '-')).toString('hex').padEnd(12, '0').slice(0, 12);
  return {
    tenantId: TENANT,
    userId: `00000000-0000-4000-8000-${hex}`,
    upn: `${name}@contoso.com`,
    name: capitalised(name),
    assertion: `secret-of-${name}`,
  };
}

export function row(id: string, more: Partial<SignIn> = {}): SignIn {
  return { id, at: T0, type: 'nonInteractiveUser', code: 0, userId: bob.userId, sessionId: 'stolen', ip: '192.0.2.9', ...more };
}

/** An account in Entra: carries out writes, or fails in the way that is set, and never answers when the bot "crashes". */
function containment(entra: Entra, clock: () => number): Containment {
  const write = async (approver: Caller, did: string, act: () => void): Promise<void> => {
    const note = (acted: boolean, certain: boolean): void => {
      entra.sends.push({ by: approver.userId, did, acted, certain });
      if (acted) act();
    };
    const behaviour = entra.behaviour;
    switch (behaviour) {
      case 'forbidden':
        note(false, true);
        throw new SignpostError('graph.forbidden', 'no');
      case 'sign-in':
        note(false, true);
        throw new SignpostError('entra.sign-in-needed', 'no');
      case 'throttled':
        note(false, true);
        throw new SignpostError('graph.throttled', 'no');
      case 'idle':
        // As for a guest: success, and nothing changes.
        return;
      case 'gone':
        note(false, true);
        throw new SignpostError('graph.not-found', 'no');
      case 'lost-before':
        note(false, false);
        throw new SignpostError('graph.unavailable', '503');
      case 'lost-after':
        note(true, false);
        throw new SignpostError('graph.unavailable', '503');
      case 'crash-before':
        note(false, false);
        await never();
        return;
      case 'crash-after':
        note(true, false);
        await never();
        return;
      default:
        note(true, true);
    }
  };
  return {
    revoke: (approver) =>
      write(approver, 'revoke', () => {
        entra.validFrom = Math.max(entra.validFrom + 1, clock());
      }),
    setEnabled: (approver, _userId, enabled) =>
      write(approver, enabled ? 'enable' : 'disable', () => {
        entra.enabled = enabled;
      }),
    readBack: async (reader) => {
      if (entra.behaviour === 'slow-looking' && reader !== 'watcher') await new Promise<void>((wake) => entra.asleep.push(wake));
      if (entra.behaviour === 'crash-looking' && reader !== 'watcher') return await never();
      if (!entra.readable) throw new SignpostError('graph.unavailable', '503');
      return { sessionsValidFrom: entra.validFrom, accountEnabled: entra.enabled };
    },
  };
}

function never<T>(): Promise<T> {
  return new Promise(() => undefined);
}

function log(rows: readonly SignIn[], gaps: readonly Gap[]): SignInLog {
  const matching = (query: SignInQuery) =>
    rows.filter((one) => one.userId === query.userId && one.at >= query.from && one.at < query.to);
  return {
    source: 'test',
    retentionDays: 30,
    read: (_reader, query) =>
      Promise.resolve({ rows: matching(query), truncated: false, dropped: 0, gaps: [...gaps], requests: 1 }),
  };
}
