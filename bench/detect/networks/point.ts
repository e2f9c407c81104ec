/** A place as a sign-in row names it. */
export interface Place {
  readonly city: string;
  readonly state: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Hours east of UTC. */
  readonly zone: number;
}

/** What kind of network a row came from; for causes of false alerts, never shown to a detector. */
export type NetworkKind =
  | 'home'
  | 'mobile'
  | 'office'
  | 'public-wifi'
  | 'hotel'
  | 'plane'
  | 'vpn-brand'
  | 'corporate-vpn'
  | 'sase'
  | 'relay'
  | 'microsoft'
  | 'cloud'
  | 'hosting'
  | 'proxy';

/** Where one row came from. */
export interface Point {
  readonly ip: string;
  readonly asn: number;
  readonly place: Place;
  readonly kind: NetworkKind;
  /** The tenant's named location that matches, if one was configured. */
  readonly named?: string;
}

/** A way into the internet: the address at a moment (milliseconds since the epoch) for a device (any stable word). */
export type Access = (at: number, device: string) => Point;

export interface Provider {
  readonly asn: number;
  readonly name: string;
}

export function kilometres(a: Place, b: Place): number {
  const rad = Math.PI / 180;
  const dLat = (b.latitude - a.latitude) * rad;
  const dLon = (b.longitude - a.longitude) * rad;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * Math.sin(dLon / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(h));
}

export function place(line: string): Place {
  const [city, state, country, latitude, longitude, zone] = line.split('|');
  return {
    city: city ?? '',
    state: state ?? '',
    country: country ?? '',
    latitude: Number(latitude),
    longitude: Number(longitude),
    zone: Number(zone),
  };
}
