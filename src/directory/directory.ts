import type { Gap, Reader } from '../signins/log.ts';
import type {
  AppCredential,
  Application,
  AuditEvent,
  Device,
  Membership,
  Method,
  NamedLocation,
  Policy,
  RiskDetection,
  RiskyUser,
  UserRisk,
} from './facts.ts';
import type { FoundPeople, Person } from './person.ts';

/** What a look-up came to: `value` is `undefined` when it could not be read, and then a gap says why. */
export interface Looked<T> {
  readonly value: T | undefined;
  readonly gaps: readonly Gap[];
  readonly requests: number;
}

export interface Period {
  /** Milliseconds since the epoch, inclusive. */
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/**
 * Who people are and what they have, read with the rights of whoever asks. Failures that the asker can act on (role too
 * low, no licence, throttled, unreachable) are gaps; the rest is thrown as a SignpostError.
 */
export interface Directory {
  readonly source: string;
  findPeople(as: Reader, text: string): Promise<Looked<FoundPeople>>;
  /** One person by object id; `null` when there is none. `fresh` passes the cache by, to prove that an action held. */
  person(as: Reader, id: string, options?: { readonly fresh?: boolean }): Promise<Looked<Person | null>>;
  /**
   * When each of a few people was last seen, in milliseconds since the epoch, by id. Graph's answer lags by hours, up to a day; those
   * whom it does not tell are missing.
   */
  lastSeen(as: Reader, ids: readonly string[]): Promise<Looked<ReadonlyMap<string, number>>>;
  methods(as: Reader, userId: string): Promise<Looked<readonly Method[]>>;
  devices(as: Reader, userId: string): Promise<Looked<readonly Device[]>>;
  /** Roles and groups of a person; a caller's own with their own id. */
  memberships(as: Reader, userId: string): Promise<Looked<readonly Membership[]>>;
  /** Identity Protection's record; `null` when the person was never at risk. */
  userRisk(as: Reader, userId: string): Promise<Looked<UserRisk | null>>;
  /** Everybody whom Identity Protection holds at risk or compromised. */
  riskyUsers(as: Reader): Promise<Looked<readonly RiskyUser[]>>;
  riskDetections(as: Reader, userId: string, period: Period): Promise<Looked<readonly RiskDetection[]>>;
  policies(as: Reader): Promise<Looked<readonly Policy[]>>;
  namedLocations(as: Reader): Promise<Looked<readonly NamedLocation[]>>;
  /** What was changed about a person. */
  audits(as: Reader, userId: string, period: Period): Promise<Looked<readonly AuditEvent[]>>;
  /** Applications (service principals) by name, application id or object id; best first. */
  findApps(as: Reader, text: string): Promise<Looked<readonly Application[]>>;
  /** Secrets and certificates of the application registration with this application id; empty when it lives in another tenant. */
  appCredentials(as: Reader, appId: string): Promise<Looked<readonly AppCredential[]>>;
}
