import { ACCESS, MICROSOFT, RELAYS } from './access.ts';
import { CARRIERS } from './carriers.ts';
import { CONSUMER_VPN } from './consumer-vpn.ts';
import { HOSTING } from './hosting.ts';

/** What kind of network an autonomous system is; `''` when it is in no table, which is most of the world. */
export const KINDS = ['', 'hosting', 'vpn', 'carrier', 'access', 'relay', 'microsoft'] as const;

export const KIND = { none: 0, hosting: 1, vpn: 2, carrier: 3, access: 4, relay: 5, microsoft: 6 } as const;

// Later tables win: a hosting company that is known for its VPN customers is a VPN here.
const BY_ASN: ReadonlyMap<number, number> = new Map([
  ...CARRIERS.map(([asn]) => [asn, KIND.carrier] as const),
  ...HOSTING.map(([asn]) => [asn, KIND.hosting] as const),
  ...CONSUMER_VPN.map(([asn]) => [asn, KIND.vpn] as const),
  ...RELAYS.map(([asn]) => [asn, KIND.relay] as const),
  ...ACCESS.map(([asn]) => [asn, KIND.access] as const),
  ...MICROSOFT.map(([asn]) => [asn, KIND.microsoft] as const),
]);

const NAMES: ReadonlyMap<number, string> = new Map(
  [...CARRIERS, ...HOSTING, ...CONSUMER_VPN, ...RELAYS, ...ACCESS, ...MICROSOFT].map(([asn, name]) => [asn, name]),
);

/** Index into KINDS. */
export function kindOf(asn: number): number {
  return asn === 0 ? KIND.none : (BY_ASN.get(asn) ?? KIND.none);
}

/** `AS9009 (M247)`, `AS64500`, or `an unknown network` for 0. */
export function networkName(asn: number): string {
  if (asn === 0) return 'an unknown network';
  const name = NAMES.get(asn);
  return name === undefined ? `AS${asn}` : `AS${asn} (${name})`;
}

/** An address there stands for a place on the map; the others are exits that may be anywhere. */
export function isPlaced(kind: number): boolean {
  return kind === KIND.none || kind === KIND.carrier;
}

/** Rented machines: anybody can have an address there within a minute. */
export function isRented(kind: number): boolean {
  return kind === KIND.hosting || kind === KIND.vpn;
}

/** Somebody's server, as far as the tables tell it from a VPN. */
export function isMachine(kind: number): boolean {
  return kind === KIND.hosting || kind === KIND.microsoft;
}

/** Rented machines, Azure among them. */
export function isForHire(kind: number): boolean {
  return isRented(kind) || kind === KIND.microsoft;
}
