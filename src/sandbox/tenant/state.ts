import { DAY, MINUTE } from '../time.ts';
import type { Contained } from '../log/containment.ts';
import type { Person } from './people.ts';

/** What can change about a person while the emulator runs. */
interface Account {
  readonly revocations: readonly number[];
  readonly disabled: readonly { readonly from: number; readonly to: number }[];
  readonly risk: AccountRisk;
}

export interface AccountRisk {
  readonly state: 'none' | 'atRisk' | 'confirmedCompromised' | 'dismissed' | 'remediated';
  readonly level: 'none' | 'low' | 'medium' | 'high';
  readonly detail: string;
  readonly updatedAt: number;
}

/** An action that a person performed through the emulator; it appears in the directory audit log. */
export interface Performed {
  readonly at: number;
  readonly activity: string;
  readonly category: string;
  readonly operation: 'Add' | 'Update' | 'Delete' | 'Assign';
  readonly service: string;
  readonly byPersonId: string | undefined;
  readonly byAppId: string | undefined;
  readonly targetId: string;
  readonly changes: readonly { readonly name: string; readonly before: string; readonly after: string }[];
  readonly correlationId: string;
}

/** The only things that change after start. */
export interface TenantState {
  account(personId: string): Account;
  /** Returns the new `signInSessionsValidFromDateTime`. */
  revoke(personId: string, at: number): number;
  setEnabled(personId: string, enabled: boolean, at: number): void;
  setRisk(personId: string, risk: AccountRisk): void;
  isEnabled(personId: string): boolean;
  /** When sessions began to be valid; the account's creation unless they were revoked. */
  validFrom(person: Person): number;
  readonly performed: readonly Performed[];
  perform(action: Performed): void;
  contained(personId: string): Contained | undefined;
}

const NO_RISK: AccountRisk = { state: 'none', level: 'none', detail: 'none', updatedAt: 0 };

export interface Beginning {
  readonly anchor: number;
  readonly disabledSince: ReadonlyMap<string, number>;
  readonly risks: ReadonlyMap<string, AccountRisk>;
  /** Revocations before the start: a password change is one. */
  readonly revoked: ReadonlyMap<string, number>;
}

export function makeState(beginning: Beginning): TenantState {
  const accounts = new Map<string, Account>();
  const performed: Performed[] = [];
  const account = (personId: string): Account => accounts.get(personId) ?? initial(beginning, personId);
  const change = (personId: string, part: Partial<Account>): void => {
    accounts.set(personId, { ...account(personId), ...part });
  };
  return {
    account,
    performed,
    perform: (action) => {
      performed.push(action);
    },
    revoke: (personId, at) => {
      // Graph keeps whole seconds, and tokens are dated in them.
      const validFrom = Math.floor(at / 1000) * 1000;
      change(personId, { revocations: [...account(personId).revocations, validFrom] });
      return validFrom;
    },
    setEnabled: (personId, enabled, at) => {
      const { disabled } = account(personId);
      const open = disabled.filter(({ to }) => to > at);
      if (!enabled) {
        if (open.length === 0) change(personId, { disabled: [...disabled, { from: at, to: Number.POSITIVE_INFINITY }] });
        return;
      }
      change(personId, { disabled: disabled.map((period) => (period.to > at ? { ...period, to: at } : period)) });
    },
    setRisk: (personId, risk) => {
      change(personId, { risk });
    },
    isEnabled: (personId) => account(personId).disabled.every(({ to }) => to !== Number.POSITIVE_INFINITY),
    validFrom: (person) =>
      account(person.id).revocations.at(-1) ?? Math.floor((beginning.anchor - person.ageDays * DAY) / MINUTE) * MINUTE,
    contained: (personId) => {
      const { revocations, disabled } = account(personId);
      return revocations.length === 0 && disabled.length === 0 ? undefined : { revocations, disabled };
    },
  };
}

function initial(beginning: Beginning, personId: string): Account {
  const since = beginning.disabledSince.get(personId);
  const revoked = beginning.revoked.get(personId);
  return {
    revocations: revoked === undefined ? [] : [revoked],
    disabled: since === undefined ? [] : [{ from: since, to: Number.POSITIVE_INFINITY }],
    risk: beginning.risks.get(personId) ?? NO_RISK,
  };
}
