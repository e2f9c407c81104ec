import { INTENT_SLOTS } from '../command.ts';
import type { Command, Intent, Slot } from '../command.ts';

/** Everything that a text named; which of it counts depends on the intent. */
export interface Slots {
  readonly user?: string;
  readonly app?: string;
  readonly code?: number;
  readonly type?: 'interactiveUser' | 'nonInteractiveUser' | 'servicePrincipal' | 'managedIdentity';
  readonly ip?: string;
  readonly place?: string;
  readonly requestId?: string;
  readonly correlationId?: string;
  readonly from?: string;
  readonly to?: string;
  readonly duration?: string;
}

/** The command of that intent with the slots that it can use, in the order of the table; the one place where a `Command` is built. */
export function fit(intent: Intent, slots: Slots): Command {
  const entries = INTENT_SLOTS[intent].flatMap((slot: Slot) => {
    const value = slots[slot];
    if (value === undefined || value === '' || !suits(intent, slot, slots)) return [];
    return [[slot, value] as const];
  });
  return { intent, ...Object.fromEntries(entries) } as Command;
}

function suits(intent: Intent, slot: Slot, slots: Slots): boolean {
  if (slot === 'type') {
    const workload = slots.type === 'servicePrincipal' || slots.type === 'managedIdentity';
    return workload === (intent === 'workload');
  }
  if ((intent === 'lookup' || intent === 'policy') && (slot === 'from' || slot === 'to'))
    return slots.requestId === undefined && slots.correlationId === undefined;
  return true;
}
