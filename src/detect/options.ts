import type { Finding } from './finding.ts';
import type { SignIn } from '../signins/sign-in.ts';

/** What the engine may be told; nothing is needed. */
export interface EngineOptions {
  /** Rule ids to run; all when left out. Unknown ids are ignored. */
  readonly rules?: readonly string[];
  /** Networks that the tenant calls its own: named locations, VPN and ZTNA egress. */
  readonly knownNetworks?: readonly KnownNetwork[];
  readonly mutes?: readonly Mute[];
  /** Entra object ids (or UPNs, lower case) of break-glass accounts: any use is a finding. */
  readonly breakGlass?: readonly string[];
  /** Entra object ids (or UPNs, lower case) of people with directory roles. */
  readonly privileged?: readonly string[];
  /** Asked only when a row has no autonomous system number of its own. */
  readonly lookup?: NetworkLookup;
  /** Milliseconds that a row may arrive after a newer one and still be put in order. Default 15 minutes. */
  readonly lateness?: number;
  /** Rows held back to be put in order, at most; past it the oldest are used early. Default 50,000. */
  readonly maxHeld?: number;
  /** People (and workloads) remembered at once, the least recently active forgotten first. Default 100,000. */
  readonly maxPeople?: number;
  /** Count what the classic query would have flagged (for a back-test). Default false: it costs time and memory for each person. */
  readonly classic?: boolean;
  /** Milliseconds since the epoch; rows more than a day past it are counted as invalid. */
  readonly now?: number;
}

/** A CIDR range (IPv4 or IPv6) or an autonomous system. */
export interface KnownNetwork {
  readonly cidr?: string;
  readonly asn?: number;
  readonly name?: string;
}

/** Findings that match every field given are counted and not reported; a muted network also explains sign-ins from it. */
export interface Mute {
  /** Object id or UPN, lower case. */
  readonly user?: string | undefined;
  /** Application id. */
  readonly app?: string | undefined;
  /** Address or CIDR. */
  readonly ip?: string | undefined;
  readonly rule?: string | undefined;
  /** Milliseconds since the epoch, exclusive. */
  readonly until?: number | undefined;
}

export type NetworkLookup = (ip: string) => { readonly asn?: number; readonly country?: string } | undefined;

export interface Engine {
  /** Takes one row; rows may come in any order within the lateness. */
  add(row: SignIn): void;
  /** Uses every held row up to now although older ones may still come; for a watcher that must not wait for the lateness. */
  flush(): void;
  /** Findings that are new or have grown since the last call, oldest first; a later version of a key replaces the earlier one. */
  findings(): Finding[];
  /** No more rows: flushes, then drains as `findings`. */
  end(): Finding[];
  /** Everything the engine knows, as JSON. */
  snapshot(): unknown;
  readonly stats: EngineStats;
}

export interface EngineStats {
  /** Distinct rows used. */
  rows: number;
  duplicates: number;
  /** Rows older than the lateness allows: used, but not in order. */
  late: number;
  /** Rows without a usable id or time, left out. */
  invalid: number;
  /** Rows used before the lateness had passed because too many were held. */
  early: number;
  /** Findings held back by a mute. */
  muted: number;
  /** People forgotten because more were active than may be remembered. */
  forgotten: number;
  /** Milliseconds since the epoch; 0 before the first row. */
  oldest: number;
  newest: number;
  /** Person-days seen: a person counts once for each UTC day with a row. */
  personDays: number;
  /** Suspicious sessions that were explained, by the strongest explanation. */
  explained: Record<string, number>;
  /** What the classic query would have flagged; zero unless asked for. */
  classic: { people: number; addresses: number; events: number };
}

export function emptyStats(): EngineStats {
  return {
    rows: 0,
    duplicates: 0,
    late: 0,
    invalid: 0,
    early: 0,
    muted: 0,
    forgotten: 0,
    oldest: 0,
    newest: 0,
    personDays: 0,
    explained: {},
    classic: { people: 0, addresses: 0, events: 0 },
  };
}
