import type { Dice } from '../dice.ts';
import type { Access, Point } from '../networks/point.ts';
import type { Person } from '../people/person.ts';
import type { Emit, Tenant } from '../tenant.ts';
import type { Robot } from '../workloads/workloads.ts';

/** theft: a session or token of somebody is used elsewhere; limits: what rows cannot show, by design. */
type Family = 'theft' | 'takeover' | 'password' | 'special' | 'cross-tenant' | 'workload' | 'limits';

/** What is true about one attack; the judge compares findings with it. */
export interface Incident {
  readonly number: number;
  readonly kind: string;
  readonly family: Family;
  /** Object ids of people and workloads that a finding may name. */
  readonly subjects: Set<string>;
  /** A finding about the whole tenant counts too. */
  readonly campaign: boolean;
  first: number;
  last: number;
  /** Ids of the attacker's rows. */
  readonly rows: Set<string>;
}

export interface AttackScene {
  readonly tenant: Tenant;
  readonly victim: Person;
  readonly robot: Robot;
  /** Midnight of the victim's day, local; and when the victim's working day begins and ends. */
  readonly midnight: number;
  readonly begins: number;
  readonly ends: number;
  /** Where the victim's own laptop is seen at a moment. */
  readonly where: (at: number) => Point;
  readonly dice: Dice;
  readonly incident: Incident;
  /** Rows written here are the attacker's (labelled); all others are the victim's. */
  readonly emit: Emit;
}

type Target = 'worker' | 'reserve' | 'dormant' | 'robot' | 'managed-robot' | 'quiet-robot';

/** One way to attack; the folder's files hold them by what is stolen. */
export interface AttackKind {
  readonly id: string;
  readonly family: Family;
  readonly target: Target;
  readonly campaign?: boolean;
  readonly run: (scene: AttackScene) => void;
}

/** Where an attacker comes from. */
export type Net = (scene: AttackScene) => Access;
