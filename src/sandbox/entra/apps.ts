import { randomBytes } from 'node:crypto';
import { APPS } from '../tenant/apps.ts';
import type { App } from '../tenant/apps.ts';

/** An application that may ask for tokens. */
export interface Registration {
  readonly app: App;
  readonly secret: string;
  /** Delegated permissions of Graph with consent. */
  readonly delegated: readonly string[];
  /** Application permissions of Graph with consent. */
  readonly application: readonly string[];
}

/** What Signpost needs on behalf of people. */
export const DELEGATED: readonly string[] = [
  'Application.Read.All',
  'AuditLog.Read.All',
  'Device.Read.All',
  'GroupMember.Read.All',
  'IdentityRiskEvent.Read.All',
  'IdentityRiskyUser.ReadWrite.All',
  'Policy.Read.All',
  'User.EnableDisableAccount.All',
  'User.Read',
  'User.Read.All',
  'User.RevokeSessions.All',
  'UserAuthenticationMethod.Read.All',
];
/** What the watcher needs: reading only. */
export const APPLICATION: readonly string[] = [
  'Application.Read.All',
  'AuditLog.Read.All',
  'GroupMember.Read.All',
  'IdentityRiskEvent.Read.All',
  'IdentityRiskyUser.Read.All',
  'Policy.Read.All',
  'User.Read.All',
  'UserAuthenticationMethod.Read.All',
];

export interface Registrations {
  readonly signpost: Registration;
  readonly watcher: Registration;
}

export function register(delegated: readonly string[], application: readonly string[]): Registrations {
  return {
    signpost: { app: APPS.signpost, secret: secret(), delegated, application: [] },
    watcher: { app: APPS.signpostWatcher, secret: secret(), delegated: [], application },
  };
}

/** Made for this start and kept in memory only. */
function secret(): string {
  return randomBytes(24).toString('base64url');
}
