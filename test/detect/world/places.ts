import type { SignIn } from '../../../src/signins/sign-in.ts';
import type { Random } from './random.ts';

/** A line somebody signs in from. */
export interface Line {
  readonly asn: number;
  readonly country: string;
  readonly city: string;
  readonly latitude: number;
  readonly longitude: number;
  address(random: Random): string;
  readonly gsa?: boolean;
}

interface City {
  readonly country: string;
  readonly city: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Fixed-line providers and mobile carriers there. */
  readonly isps: readonly number[];
  readonly carriers: readonly number[];
}

export const CITIES: readonly City[] = [
  { country: 'DE', city: 'Berlin', latitude: 52.5, longitude: 13.4, isps: [3320, 3209, 8881, 60294], carriers: [6805, 12638] },
  {
    country: 'GB',
    city: 'London',
    latitude: 51.5,
    longitude: -0.1,
    isps: [2856, 5089, 13285, 5607],
    carriers: [12576, 25135, 206067],
  },
  {
    country: 'US',
    city: 'Chicago',
    latitude: 41.9,
    longitude: -87.6,
    isps: [7922, 7018, 20115, 11404],
    carriers: [21928, 6167, 20057],
  },
  { country: 'NL', city: 'Utrecht', latitude: 52.1, longitude: 5.1, isps: [33915, 50266, 64901], carriers: [31615, 64902] },
  { country: 'ES', city: 'Madrid', latitude: 40.4, longitude: -3.7, isps: [12430, 64903, 64904], carriers: [64905, 64906] },
];

export const FAR: readonly City[] = [
  { country: 'RU', city: 'Moscow', latitude: 55.7, longitude: 37.6, isps: [12389, 8402], carriers: [8359] },
  { country: 'NG', city: 'Lagos', latitude: 6.5, longitude: 3.4, isps: [37148, 29091], carriers: [29465] },
  { country: 'BR', city: 'São Paulo', latitude: -23.5, longitude: -46.6, isps: [28573, 27699], carriers: [26615] },
  { country: 'VN', city: 'Hanoi', latitude: 21, longitude: 105.8, isps: [45899, 7552], carriers: [7552] },
];

const HOSTS = [14061, 24940, 16276, 20473, 16509, 51167, 62240];
const VPNS = [9009, 212238, 136787, 60068];

/** A fixed address of a line; now and then the provider gives a new one near by. */
export function homeLine(city: City, random: Random, asn = random.pick(city.isps)): Line {
  const net = `${20 + random.int(180)}.${random.int(256)}.${random.int(256)}`;
  const host = 1 + random.int(250);
  return { ...spot(city, random), asn, address: () => `${net}.${host}` };
}

/** IPv4 and IPv6 of one line, the lower half of IPv6 changing all the time. */
export function dualLine(city: City, random: Random): Line {
  const four = homeLine(city, random);
  const prefix = `2a02:${random.int(65535).toString(16)}:${random.int(65535).toString(16)}:${random.int(65535).toString(16)}`;
  const group = (r: Random) => (1 + r.int(65534)).toString(16);
  return {
    ...four,
    address: (r) => (r.chance(0.4) ? four.address(r) : `${prefix}:${group(r)}:${group(r)}:${group(r)}:${group(r)}`),
  };
}

/** A mobile carrier: another address from a wide pool each time. */
export function carrierLine(city: City, random: Random): Line {
  const head = `${20 + random.int(180)}.${random.int(256)}`;
  return { ...spot(city, random), asn: random.pick(city.carriers), address: (r) => `${head}.${r.int(64)}.${1 + r.int(250)}` };
}

export function hostLine(city: City, random: Random, vpn = false): Line {
  const net = `${20 + random.int(180)}.${random.int(256)}.${random.int(256)}`;
  return { ...spot(city, random), asn: random.pick(vpn ? VPNS : HOSTS), address: (r) => `${net}.${1 + r.int(250)}` };
}

/** A gateway with several exits. */
export function gatewayLine(city: City, random: Random, asn: number): Line {
  const head = `${20 + random.int(180)}.${random.int(256)}`;
  return { ...spot(city, random), asn, address: (r) => `${head}.${r.int(6)}.${1 + r.int(250)}` };
}

function spot(city: City, random: Random): Pick<Line, 'country' | 'city' | 'latitude' | 'longitude'> {
  return {
    country: city.country,
    city: city.city,
    latitude: city.latitude + random.between(-0.1, 0.1),
    longitude: city.longitude + random.between(-0.1, 0.1),
  };
}

export function place(line: Line, random: Random): Partial<SignIn> {
  return {
    ip: line.address(random),
    asn: line.asn,
    country: line.country,
    city: line.city,
    latitude: line.latitude,
    longitude: line.longitude,
    ...(line.gsa === true ? { globalSecureAccess: true } : {}),
  };
}
