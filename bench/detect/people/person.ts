import type { Device } from '../clients/device.ts';
import type { Access, Place } from '../networks/point.ts';

export type Style =
  'office' | 'home' | 'hybrid' | 'shift' | 'kiosk' | 'contractor' | 'guest' | 'service' | 'scanner' | 'reserve' | 'dormant';

/** Innocent habits of one person; each colours some of the rows. */
export interface Habits {
  commercialVpn: Access | undefined;
  /** The tenant's own VPN: on for parts of the day. */
  corporateVpn: Access | undefined;
  /** A cloud proxy: everything from the managed laptop, or the browser only. */
  cloudProxy: Access | undefined;
  splitTunnel: boolean;
  privateRelay: Access | undefined;
  developer: boolean;
  admin: boolean;
  webApp: boolean;
  serviceEgress: boolean;
  staleClient: boolean;
  secondBrowser: boolean;
}

export interface Person {
  readonly id: string;
  readonly index: number;
  readonly upn: string;
  readonly name: string;
  readonly userType: 'member' | 'guest';
  readonly homeTenant: string;
  readonly style: Style;
  readonly privileged: boolean;
  readonly city: Place;
  readonly officeCity: Place;
  readonly devices: readonly Device[];
  readonly habits: Habits;
  readonly home: Access;
  readonly mobile: Access;
  readonly office: Access;
  /** The office spreads connections over two providers. */
  readonly dualOffice: boolean;
  /** Local hours at which the working day starts and ends. */
  readonly start: number;
  readonly end: number;
  /** Background rows per application and hour. */
  readonly pace: number;
  readonly trips: readonly Trip[];
}

export interface Trip {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly to: Place;
  readonly hotel: Access;
  readonly local: Access;
  /** The phone keeps its home carrier's address (home-routed roaming). */
  readonly homeRouted: boolean;
  readonly plane: Access | undefined;
  readonly hours: number;
}

/** A part of a day on one network. */
export interface Stay {
  readonly from: number;
  readonly to: number;
  readonly trait: Trait;
  readonly access: Access;
}

/** Why a row looks as it does; the benchmark names these as causes of false alerts. */
export type Trait =
  | 'office'
  | 'dual-wan'
  | 'home'
  | 'open-tab'
  | 'mobile'
  | 'tether'
  | 'cafe'
  | 'commercial-vpn'
  | 'fresh-on-vpn'
  | 'corporate-vpn'
  | 'cloud-proxy'
  | 'split-tunnel'
  | 'private-relay'
  | 'trip-hotel'
  | 'trip-roaming'
  | 'trip-plane'
  | 'trip-domestic'
  | 'contractor-abroad'
  | 'guest'
  | 'kiosk'
  | 'cloud-pc'
  | 'jump-host'
  | 'confidential-client'
  | 'service-egress'
  | 'developer-cli'
  | 'developer-axios'
  | 'developer-device-code'
  | 'remote-device-code'
  | 'service-account'
  | 'scanner'
  | 'new-scanner'
  | 'wrong-password'
  | 'stale-client'
  | 'prompt-missed'
  | 'prompt-mistap'
  | 'new-phone'
  | 'new-laptop'
  | 'isp-change'
  | 'office-move'
  | 'policy-block'
  | 'app-refused'
  | 'new-starter'
  | 'back-from-leave'
  | 'break-glass-test'
  | 'monday-passwords'
  | 'broken-app'
  | 'outage'
  | 'risk-noise'
  | 'passthrough'
  | 'provider-admin'
  | 'microsoft-support'
  | 'workload'
  | 'workload-rotation'
  | 'workload-ci'
  | 'workload-new-resource'
  | 'workload-yearly'
  | 'workload-federated'
  | 'workload-moved'
  | 'attack';
