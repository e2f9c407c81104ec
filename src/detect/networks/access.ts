/** Secure web gateways and ZTNA: a company's traffic leaves here from many places at once. */
export const ACCESS: readonly (readonly [number, string])[] = [
  [7598, 'Forcepoint'],
  [13150, 'Cato Networks'],
  [22616, 'Zscaler'],
  [36692, 'Cisco Umbrella'],
  [40934, 'Fortinet (FortiSASE)'],
  [42465, 'Forcepoint'],
  [44444, 'Forcepoint'],
  [53444, 'Zscaler'],
  [53813, 'Zscaler'],
  [54538, 'Palo Alto Networks (Prisma)'],
  [55242, 'Zscaler'],
  [55256, 'Netskope'],
  [62044, 'Zscaler'],
];

/** Relays that phones and browsers use on their own (iCloud Private Relay, WARP), and satellites: no place behind them. */
export const RELAYS: readonly (readonly [number, string])[] = [
  [800, 'OneWeb'],
  [6621, 'Hughes'],
  [7155, 'Viasat'],
  [13335, 'Cloudflare'],
  [14593, 'Starlink'],
  [15146, 'Marlink'],
  [22351, 'Intelsat'],
  [31515, 'Inmarsat'],
  [36183, 'Akamai'],
  [40306, 'Viasat'],
  [54113, 'Fastly'],
  [64294, 'Panasonic Avionics'],
  [132892, 'Cloudflare'],
  [209242, 'Cloudflare'],
  [395747, 'Cloudflare'],
];

/** Microsoft: its services act for people from here, and anybody can rent a machine here. */
export const MICROSOFT: readonly (readonly [number, string])[] = [
  [3598, 'Microsoft'],
  [6584, 'Microsoft'],
  [8068, 'Microsoft'],
  [8069, 'Microsoft'],
  [8070, 'Microsoft'],
  [8071, 'Microsoft'],
  [8072, 'Microsoft'],
  [8073, 'Microsoft'],
  [8074, 'Microsoft'],
  [8075, 'Microsoft'],
  [12076, 'Microsoft ExpressRoute'],
  [23468, 'Microsoft'],
  [35106, 'Microsoft'],
  [52985, 'Microsoft'],
  [58862, 'Microsoft'],
  [63314, 'Microsoft'],
  [200517, 'Microsoft'],
];
