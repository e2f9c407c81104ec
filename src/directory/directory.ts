import type { Caller } from '../entra/caller.ts';
import type { Gap } from '../signins/log.ts';
import type { RiskLevel } from '../signins/sign-in.ts';

/** A person as the directory knows them; fields that the caller may not read are absent. */
export interface Person {
  /** Entra object id. */
  readonly id: string;
  readonly upn: string;
  readonly name: string;
  readonly mail?: string | undefined;
  readonly department?: string | undefined;
  readonly jobTitle?: string | undefined;
  readonly userType?: 'member' | 'guest' | undefined;
  readonly enabled?: boolean | undefined;
  /** Milliseconds since the epoch. */
  readonly passwordChangedAt?: number | undefined;
  readonly sessionsValidFrom?: number | undefined;
  readonly syncedFromOnPremises?: boolean | undefined;
}

/** Who was meant: one clear match, several, or nobody with the nearest names. */
export type PeopleFound =
  | {
      readonly kind: 'one';
      readonly person: Person;
      /** An id, UPN or full name was given: safe to start an action from. */ readonly exact: boolean;
    }
  | { readonly kind: 'several'; readonly people: readonly Person[] }
  | { readonly kind: 'none'; readonly nearest: readonly Person[] };

/** A registered authentication method. */
export interface AuthenticationMethod {
  readonly id: string;
  /** Phone, Microsoft Authenticator, passkey (FIDO2), password, … in words. */
  readonly kind: string;
  /** Masked number, device name, … */
  readonly detail?: string | undefined;
  readonly createdAt?: number | undefined;
}

export interface RegisteredDevice {
  readonly id: string;
  /** The device id that sign-ins carry. */
  readonly deviceId?: string | undefined;
  readonly name: string;
  readonly os?: string | undefined;
  readonly trust?: string | undefined;
  readonly compliant?: boolean | undefined;
  readonly managed?: boolean | undefined;
  readonly registeredAt?: number | undefined;
  readonly lastSignInAt?: number | undefined;
}

/** One line of the directory's audit log. */
export interface DirectoryChange {
  readonly id: string;
  readonly at: number;
  readonly activity: string;
  readonly category?: string | undefined;
  readonly result?: string | undefined;
  readonly by?:
    | {
        readonly id?: string | undefined;
        readonly upn?: string | undefined;
        readonly app?: string | undefined;
        readonly ip?: string | undefined;
      }
    | undefined;
  readonly targets: readonly {
    readonly id?: string | undefined;
    readonly name?: string | undefined;
    readonly type?: string | undefined;
  }[];
}

export interface PersonRisk {
  readonly level: RiskLevel;
  readonly state?: string | undefined;
  readonly detail?: string | undefined;
  readonly updatedAt?: number | undefined;
  readonly userId: string;
  readonly upn?: string | undefined;
  readonly name?: string | undefined;
}

export interface RiskDetection {
  readonly id: string;
  readonly at: number;
  /** `riskEventType`. */
  readonly type: string;
  readonly level: RiskLevel;
  readonly state?: string | undefined;
  readonly ip?: string | undefined;
  readonly place?: string | undefined;
  /** Id of the sign-in. */
  readonly requestId?: string | undefined;
}

export interface ConditionalAccessPolicy {
  readonly id: string;
  readonly name: string;
  readonly state: string;
}

export interface NamedLocation {
  readonly id: string;
  readonly name: string;
  readonly trusted: boolean;
  readonly ranges: readonly string[];
  readonly countries: readonly string[];
}

/** A service principal or managed identity. */
export interface Workload {
  /** Object id of the service principal. */
  readonly id: string;
  readonly appId: string;
  readonly name: string;
  readonly kind: 'servicePrincipal' | 'managedIdentity';
  readonly enabled?: boolean | undefined;
  readonly credentials: readonly {
    readonly keyId: string;
    readonly kind: 'secret' | 'certificate';
    readonly name?: string | undefined;
    readonly endsAt?: number | undefined;
  }[];
}

export interface DirectoryRole {
  readonly templateId?: string | undefined;
  readonly name: string;
}

/** A read that may have been withheld: `undefined` value with the gap that says why. */
export interface Read<T> {
  readonly value?: T | undefined;
  readonly gaps: readonly Gap[];
  readonly requests: number;
}

/** Who people are and what they have, read with the caller's own rights. */
export interface Directory {
  /** One or two requests; answers from a short cache cost none. */
  findPeople(caller: Caller, text: string): Promise<PeopleFound & { readonly requests: number }>;
  person(caller: Caller, id: string): Promise<Read<Person>>;
  methods(caller: Caller, id: string): Promise<Read<readonly AuthenticationMethod[]>>;
  devices(caller: Caller, id: string): Promise<Read<readonly RegisteredDevice[]>>;
  rolesOf(caller: Caller, id: string): Promise<Read<readonly DirectoryRole[]>>;
  groupsOf(caller: Caller, id: string): Promise<Read<readonly { readonly id: string; readonly name: string }[]>>;
  risk(caller: Caller, id: string): Promise<Read<PersonRisk>>;
  riskyPeople(caller: Caller): Promise<Read<readonly PersonRisk[]>>;
  riskDetections(caller: Caller, id: string, from: number, to: number): Promise<Read<readonly RiskDetection[]>>;
  /** Changes that have the person as target or actor. */
  changes(caller: Caller, id: string, from: number, to: number): Promise<Read<readonly DirectoryChange[]>>;
  policies(caller: Caller): Promise<Read<readonly ConditionalAccessPolicy[]>>;
  namedLocations(caller: Caller): Promise<Read<readonly NamedLocation[]>>;
  findWorkloads(caller: Caller, text: string): Promise<Read<readonly Workload[]>>;
}
