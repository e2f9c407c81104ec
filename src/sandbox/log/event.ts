import type { SignInType } from '../../signins/sign-in.ts';
import type { App } from '../tenant/apps.ts';
import type { Kit, Seen } from '../tenant/devices.ts';
import type { Place } from '../tenant/networks.ts';
import type { Person } from '../tenant/people.ts';
import type { PolicyKey } from '../tenant/policies.ts';

export const ALL_KINDS: readonly SignInType[] = ['interactiveUser', 'nonInteractiveUser', 'servicePrincipal', 'managedIdentity'];

/** Whose sign-ins: a person, or an application signing in as itself. The index is part of sign-in ids. */
export type Source = PersonSource | WorkloadSource;
export interface PersonSource {
  readonly kind: 'person';
  readonly index: number;
  readonly person: Person;
  readonly kit: Kit;
}
export interface WorkloadSource {
  readonly kind: 'servicePrincipal' | 'managedIdentity';
  readonly index: number;
  readonly app: App;
}

/** Where an event is filed: with it an id leads back to its row. */
export interface Home<S extends Source = Source> {
  readonly source: S;
  readonly day: number;
}

/** Everything issued from one root authentication. */
export interface Session {
  readonly id: string;
  readonly startedAt: number;
  /** Held by somebody else; after a revocation nobody signs in again for it. */
  readonly stolen?: true;
}

export interface Step {
  readonly method: string;
  readonly detail?: string;
  readonly succeeded: boolean;
  readonly result: string;
}

interface Risk {
  readonly level: 'low' | 'medium' | 'high';
  readonly types: readonly string[];
}

interface Crossing {
  readonly type: 'passthrough' | 'b2bCollaboration';
  readonly homeTenantId: string;
  readonly resourceTenantId: string;
}

export interface Credential {
  readonly type: 'clientSecret' | 'certificate' | 'federatedIdentityCredential' | 'managedIdentity';
  readonly keyId: string;
}

/** One sign-in before it is written out as a Graph row: small, made on demand, the same every time. */
export interface SignInEvent {
  readonly home: Home;
  /** Unique within its home. */
  readonly key: string;
  /** Rows of one try share it. */
  readonly attempt: string;
  readonly at: number;
  readonly type: SignInType;
  readonly code: number;
  readonly app: App;
  readonly resource: App;
  readonly client: string;
  readonly place?: Place | undefined;
  readonly seen?: Seen | undefined;
  readonly userAgent?: string | undefined;
  readonly session?: Session | undefined;
  readonly protocol?: string | undefined;
  readonly transfer?: 'deviceCodeFlow' | undefined;
  readonly incomingToken?: string | undefined;
  readonly binding?: 'bound' | 'unbound' | undefined;
  /** Both factors were asked for. */
  readonly mfa?: boolean | undefined;
  readonly steps?: readonly Step[] | undefined;
  readonly details?: string | undefined;
  /** The enforced policy that stopped this row. */
  readonly stoppedBy?: PolicyKey | undefined;
  readonly risk?: Risk | undefined;
  readonly crossing?: Crossing | undefined;
  readonly credential?: Credential | undefined;
}
