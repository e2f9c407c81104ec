import { has } from '../baseline/items.ts';
import { clientKey, familiarity, isCold, placeKey, type Person } from '../baseline/person.ts';
import { CODE } from '../codes.ts';
import type { Severity, Subject } from '../finding.ts';
import type { Observation } from '../observation.ts';
import type { Weighed } from '../replay/weigh.ts';
import type { Trait } from '../traits.ts';
import type { Arrivals } from '../tenant.ts';
import { whereabouts } from '../replay/known.ts';
import type { Window, WindowEvent } from './window.ts';

/** What a rule says about itself; people read it on the alert and in the documentation. */
export interface RuleText {
  /** Kebab-case; the folder has the same name. */
  readonly id: string;
  readonly title: string;
  /** The most it can be; a finding may be less. */
  readonly severity: Severity;
  /** MITRE ATT&CK technique ids. */
  readonly attack: readonly string[];
  /** Minutes that its window looks back; rules about firsts keep thirty days of marks besides. */
  readonly lookback: number;
  readonly needs: readonly Need[];
  readonly falsePositives: readonly string[];
  readonly blindSpots: readonly string[];
  readonly triage: readonly string[];
  readonly suggestedActions: readonly string[];
}

/** beta: fields that Graph v1.0 does not have; p2: Identity Protection; directory: names given by the operator or directory. */
export type Need = 'beta' | 'p2' | 'directory' | 'workload-rows';

/** A rule over rows: each row it wants is put into the window of its key. */
export interface RowRule extends RuleText {
  readonly over: 'rows';
  /** Alternatives; a row is wanted when it has every trait of one of them. */
  readonly wants: readonly (readonly Trait[])[];
  /** Alternatives for rows that matter only once a wanted row has opened the window. */
  readonly joins?: readonly (readonly Trait[])[];
  /** What the window belongs to: a person, a network, an application. `undefined`: the row lacks it and is left out. */
  readonly key: (seen: Observation) => string | number | undefined;
  readonly evaluate: (seen: Observation, window: Window, around: Around) => Hit | undefined;
}

/** A rule over the evidence about a person's session. */
export interface EvidenceRule extends RuleText {
  readonly over: 'evidence';
  readonly evaluate: (weighed: Weighed, person: Person) => Hit | undefined;
}

export type Rule = RowRule | EvidenceRule;

/** What a rule over rows may know besides its window. */
export interface Around {
  /** The person of the row as they were before it; `undefined` for workloads and for rows without a person. */
  readonly person: Person | undefined;
  /** Milliseconds of the first row of the whole log: what came before was not seen. */
  readonly since: number;
  /** The tenant's own network, muted, trusted by name or shared by colleagues. */
  readonly isOwnNetwork: (seen: Observation) => boolean;
  /** The same, or somebody else of the tenant was seen there. */
  readonly isKnownPlace: (seen: Observation) => boolean;
  /** An hour at which people of this tenant sign in; also while the log is too short to say. */
  readonly isUsualHour: (at: number) => boolean;
  readonly arrivals: Arrivals;
}

export interface Hit {
  readonly subject: Subject;
  /** One plain sentence; numbers and our own words only. */
  readonly title: string;
  readonly reasons: readonly string[];
  /** Sign-in ids; the engine keeps the first and the latest. */
  readonly evidence: readonly string[];
  /** Defaults to the rule's. */
  readonly severity?: Severity;
  /** Milliseconds; defaults to the row's time. */
  readonly first?: number;
  /** Further names of the same incident, besides the subject: a hit that shares one within a week joins it. */
  readonly also?: readonly string[];
}

/** Days of log before this row: a first time within the first days says nothing. */
export function daysOfLog(seen: Observation, around: Around): number {
  return (seen.at - around.since) / 86_400_000;
}

export function personOf(seen: Observation): string | undefined {
  const id = seen.row.userId ?? seen.row.upn;
  return id === undefined || id.length > 128 ? undefined : id;
}

export function workloadOf(seen: Observation): string | undefined {
  const id = seen.row.servicePrincipalId ?? seen.row.appId;
  return id === undefined || id.length > 128 ? undefined : id;
}

export function userSubject(seen: Observation): Subject {
  const { row } = seen;
  return { kind: 'user', id: personOf(seen) ?? 'unknown', upn: short(row.upn), name: short(row.userName) };
}

export function workloadSubject(seen: Observation): Subject {
  const { row } = seen;
  return { kind: 'workload', id: workloadOf(seen) ?? 'unknown', name: short(row.servicePrincipalName ?? row.appName) };
}

function short(text: string | undefined): string | undefined {
  return text === undefined || text.length > 256 ? undefined : text;
}

/** The name of a finding that is about nobody in particular. */
export const WHOLE_TENANT = 'The whole tenant';

/** True when the person was on this line (or pool) on an earlier day. */
export function isFamiliar(seen: Observation, around: Around): boolean {
  if (around.isOwnNetwork(seen)) return true;
  if (around.person === undefined) return false;
  const { blockDays, networkDays } = familiarity(around.person, whereabouts(seen));
  return blockDays > 0 || networkDays > 0;
}

/**
 * The same for somebody who may sit at a neighbour's line of the same provider: on an address pool the software must be the
 * person's too.
 */
export function isOwnPlace(seen: Observation, around: Around): boolean {
  if (around.isOwnNetwork(seen)) return true;
  if (around.person === undefined) return false;
  const { blockDays, networkDays } = familiarity(around.person, whereabouts(seen));
  return blockDays > 0 || (networkDays > 0 && !isNewSoftware(seen, around));
}

/** True when this person is well known and never used such software; false when the row does not name it. */
export function isNewSoftware(seen: Observation, around: Around): boolean {
  return around.person !== undefined && !isCold(around.person, seen.day) && isOtherSoftware(seen, around);
}

/** True when the row names software that the person was not seen with, however few days are known. */
export function isOtherSoftware({ client }: Observation, { person }: Around): boolean {
  return person !== undefined && client.os + client.browser > 0 && !has(person.clients, clientKey(client.os, client.browser));
}

/** The log has a success of the person that says where they are. */
export function isPlaced({ person }: Around): boolean {
  return person !== undefined && person.placed > 0;
}

/** In a country where the person was never seen; somebody who was seen nowhere counts on the second day of a log. */
export function isAbroad(seen: Observation, around: Around): boolean {
  const { person } = around;
  if (seen.country === 0) return false;
  if (person !== undefined && isPlaced(around)) return !has(person.countries, seen.country);
  return seen.row.code === CODE.noSuchUser || daysOfLog(seen, around) >= 1;
}

/** A window event of this row. */
export function eventOf(seen: Observation, kind: string, where: number = placeKey(seen)): WindowEvent {
  return { at: seen.at, id: seen.row.id, kind, who: personOf(seen), where, attempt: attemptOf(seen) };
}

/** All rows of one try share this. */
export function attemptOf(seen: Observation): string {
  const id = seen.row.correlationId ?? seen.row.originalRequestId ?? seen.row.id;
  return id.length > 128 ? seen.row.id : id;
}
