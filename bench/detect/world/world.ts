import type { Place, Provider } from '../networks/point.ts';

/** From, to; a tenant draws one number of it. */
export type Range = readonly [number, number];

interface Isp extends Provider {
  readonly country: string;
  /** Days until the line gets another address. */
  readonly leaseDays: number;
  readonly six: number;
}

interface Carrier extends Provider {
  readonly country: string;
  readonly hubs: readonly Place[];
  readonly six: number;
}

export interface VpnBrand {
  readonly name: string;
  /** A brand rents from several networks. */
  readonly providers: readonly Provider[];
  readonly exits: readonly Place[];
}

export interface Foreign {
  readonly place: Place;
  readonly isps: readonly Provider[];
  readonly carrier: Provider;
}

/** How many people have a trait, as shares of all people. */
export interface Shares {
  readonly homeWorkers: Range;
  readonly officeWorkers: Range;
  readonly shiftWorkers: Range;
  readonly kioskWorkers: Range;
  readonly contractorsAbroad: Range;
  readonly guests: Range;
  readonly commercialVpn: Range;
  readonly corporateVpn: Range;
  readonly cloudProxy: Range;
  readonly splitTunnel: Range;
  readonly privateRelay: Range;
  readonly secondBrowser: Range;
  readonly byodPhone: Range;
  readonly tablet: Range;
  readonly personalPc: Range;
  readonly cloudPc: Range;
  readonly developers: Range;
  readonly admins: Range;
  readonly webApps: Range;
  readonly serviceEgress: Range;
  readonly staleClients: Range;
}

/** How often something innocent happens, per person and day. */
export interface Rates {
  readonly trip: Range;
  readonly domesticTrip: Range;
  readonly tether: Range;
  readonly cafe: Range;
  readonly wrongPassword: Range;
  readonly promptMissed: Range;
  readonly promptMistap: Range;
  readonly newPhone: Range;
  readonly newLaptop: Range;
  readonly ispChange: Range;
  readonly policyBlock: Range;
  readonly appRefused: Range;
  readonly remoteDeviceCode: Range;
  readonly freshOnVpn: Range;
  readonly riskNoise: Range;
}

/** The numbers and names that a simulated tenant is drawn from. */
export interface World {
  readonly name: 'train' | 'exam';
  readonly company: string;
  readonly domain: string;
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  readonly homes: readonly Place[];
  readonly offices: readonly Place[];
  readonly isps: readonly Isp[];
  readonly carriers: readonly Carrier[];
  readonly business: readonly Provider[];
  readonly abroad: readonly Foreign[];
  readonly planes: readonly Provider[];
  readonly vpnBrands: readonly VpnBrand[];
  readonly sase: readonly (Provider & { readonly pops: readonly Place[] })[];
  readonly corporateVpn: readonly Place[];
  readonly relays: readonly Provider[];
  readonly microsoft: readonly Place[];
  readonly clouds: readonly (Provider & { readonly places: readonly Place[] })[];
  /** Where attackers rent. */
  readonly hosting: readonly (Provider & { readonly places: readonly Place[] })[];
  readonly carrierHopMinutes: Range;
  readonly strayPop: Range;
  readonly sessionDays: Range;
  readonly browserSessionDays: Range;
  /** Share of browser rows on a managed device without its device id (no extension, private window). */
  readonly deviceIdLost: Range;
  readonly rowsPerAppHour: Range;
  readonly shares: Shares;
  readonly rates: Rates;
}
