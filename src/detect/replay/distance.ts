/** Great-circle distance in kilometres (haversine, mean radius 6,371 km); `undefined` when a place is not known. */
export function kilometres(a: Place, b: Place): number | undefined {
  if (a.latitude === undefined || a.longitude === undefined || b.latitude === undefined || b.longitude === undefined)
    return undefined;
  const north = radians(b.latitude - a.latitude) / 2;
  const east = radians(b.longitude - a.longitude) / 2;
  const h = Math.sin(north) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east) ** 2;
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(h)));
}

export interface Place {
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Kilometres an hour of an airliner, and the hours that getting to it and away from it takes at the very least. */
const FASTEST = 900;
const AIRPORTS = 1.5;
/** Below this, a provider's idea of where an address is may be wrong by as much. */
const NEARBY = 500;
/** Inside one country a provider's addresses are often placed at its head office, or at the far end of its network. */
const INLAND = 1000;
const HOUR = 3_600_000;

/**
 * `impossible`: too far for the time; `doubtful`: the same, but inside one country and so near that the places may be wrong;
 * `plausible`: there was time to get there; `unknown`: no coordinates, or too close to say.
 */
export type Journey = 'impossible' | 'doubtful' | 'plausible' | 'unknown';

export function journey(km: number | undefined, elapsed: number, sameCountry: boolean): Journey {
  if (km === undefined) return 'unknown';
  const hours = elapsed / HOUR;
  if (km <= NEARBY) return km <= FASTEST * hours ? 'plausible' : 'unknown';
  if (hours >= AIRPORTS + km / FASTEST) return 'plausible';
  return sameCountry && km <= INLAND ? 'doubtful' : 'impossible';
}
