/** What the directory tells about a person besides who they are. Times are milliseconds since the epoch. */

export interface Method {
  readonly id: string;
  /** Graph's type without its ends: phone, microsoftAuthenticator, fido2, softwareOath, temporaryAccessPass, password, … */
  readonly kind: string;
  /** Phone number, address, model or display name; text that the person may have written. */
  readonly detail?: string | undefined;
  readonly createdAt?: number | undefined;
}

export interface Device {
  readonly id: string;
  readonly deviceId?: string | undefined;
  readonly name?: string | undefined;
  readonly os?: string | undefined;
  readonly compliant?: boolean | undefined;
  readonly managed?: boolean | undefined;
  readonly trust?: string | undefined;
  readonly enabled?: boolean | undefined;
  readonly registeredAt?: number | undefined;
  readonly lastSeen?: number | undefined;
}

export interface Membership {
  readonly kind: 'role' | 'group';
  readonly id: string;
  readonly name: string;
  /** The same in every tenant; roles only. */
  readonly roleTemplateId?: string | undefined;
}

export interface UserRisk {
  readonly level: string;
  readonly state: string;
  readonly detail?: string | undefined;
  readonly updatedAt?: number | undefined;
}

export interface RiskyUser extends UserRisk {
  readonly userId: string;
  readonly upn?: string | undefined;
}

export interface RiskDetection {
  readonly id: string;
  readonly at: number;
  readonly type: string;
  readonly level: string;
  readonly state: string;
  readonly detail?: string | undefined;
  readonly ip?: string | undefined;
  readonly city?: string | undefined;
  readonly country?: string | undefined;
  /** The sign-in's id. */
  readonly requestId?: string | undefined;
  readonly correlationId?: string | undefined;
}

export interface Policy {
  readonly id: string;
  readonly name: string;
  /** enabled, disabled, enabledForReportingButNotEnforced */
  readonly state: string;
  readonly grantControls: readonly string[];
  /** AND or OR between the controls. */
  readonly operator?: string | undefined;
  readonly includeUsers: readonly string[];
  readonly excludeUsers: readonly string[];
  readonly includeGroups: readonly string[];
  readonly excludeGroups: readonly string[];
  readonly includeRoles: readonly string[];
  readonly excludeRoles: readonly string[];
  readonly includeApps: readonly string[];
  readonly excludeApps: readonly string[];
  readonly includeLocations: readonly string[];
  readonly excludeLocations: readonly string[];
  readonly clientAppTypes: readonly string[];
}

export interface NamedLocation {
  readonly id: string;
  readonly name: string;
  readonly trusted: boolean;
  /** CIDR ranges; empty for a list of countries. */
  readonly ranges: readonly string[];
  readonly countries: readonly string[];
}

export interface AuditEvent {
  readonly id: string;
  readonly at: number;
  readonly activity: string;
  readonly category?: string | undefined;
  readonly result?: string | undefined;
  /** Name of the person or application that did it. */
  readonly by?: string | undefined;
  readonly byIp?: string | undefined;
  readonly targets: readonly string[];
  readonly changes: readonly AuditChange[];
}

export interface AuditChange {
  readonly property: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** A client secret or certificate of an application registration. */
export interface AppCredential {
  readonly keyId: string;
  readonly kind: 'secret' | 'certificate';
  readonly name?: string | undefined;
  readonly endsAt?: number | undefined;
}

export interface Application {
  /** Object id of the service principal. */
  readonly id: string;
  readonly appId: string;
  readonly name: string;
  /** Application, ManagedIdentity, Legacy, … */
  readonly type?: string | undefined;
  readonly enabled?: boolean | undefined;
  readonly ownerTenantId?: string | undefined;
}
