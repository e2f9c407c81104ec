import type { App } from '../clients/apps.ts';
import type { Client } from '../clients/client.ts';
import type { Point } from '../networks/point.ts';
import type { Trait } from '../people/person.ts';

/** Who a row is about, as far as the row says. */
interface Who {
  readonly id: string;
  readonly upn: string;
  readonly name: string;
  readonly userType: 'member' | 'guest';
  readonly homeTenant: string;
}

export interface Workload {
  readonly id: string;
  readonly appId: string;
  readonly name: string;
}

export interface Credential {
  readonly kind: 'clientSecret' | 'certificate' | 'federatedIdentityCredential' | 'managedIdentity';
  readonly keyId?: string;
  readonly federatedId?: string;
}

/** How the second factor came about. */
type Factor = 'none' | 'claim' | 'push' | 'hello' | 'denied' | 'unanswered' | 'wrong-number' | 'password';

/** Everything that decides a row; `toRow` spells it as Graph does. */
export interface Touch {
  readonly at: number;
  readonly type: 'interactiveUser' | 'nonInteractiveUser' | 'servicePrincipal' | 'managedIdentity';
  readonly who?: Who;
  readonly workload?: Workload;
  readonly credential?: Credential;
  readonly app: App;
  readonly resource: App;
  readonly point: Point;
  readonly client: Client;
  readonly trait: Trait;
  readonly code?: number;
  readonly factor?: Factor;
  readonly session?: string;
  readonly correlation?: string;
  readonly originalRequest?: string;
  readonly protocol?: 'oAuth2' | 'deviceCode' | 'ropc' | 'none' | 'saml20';
  readonly transfer?: 'deviceCodeFlow';
  readonly token?: 'none' | 'primaryRefreshToken' | 'refreshToken';
  readonly binding?: 'bound' | 'unbound' | 'none';
  readonly crossTenant?: 'none' | 'b2bCollaboration' | 'serviceProvider' | 'microsoftSupport' | 'passthrough';
  readonly resourceTenant?: string;
  readonly confidential?: boolean;
  readonly risk?: { readonly level: 'low' | 'medium' | 'high'; readonly types: readonly string[] };
  readonly processing?: readonly string[];
  /** Number of the incident that this row belongs to. */
  readonly incident?: number;
}
