import { BROWSER, OS, type Client } from '../agents.ts';
import { isV6, near } from '../networks/address.ts';
import type { Familiarity } from '../baseline/person.ts';

/** One session id of one person, and each network that it was seen on. Plain data. */
export interface Session {
  /** Session id; for rows without one a made-up key of device or client, see `pseudo`. */
  readonly id: string;
  /** Rows without a session id: several real sessions may be mixed here, so differences inside it weigh less. */
  readonly pseudo: boolean;
  readonly first: number;
  last: number;
  legs: Leg[];
  /** Index of the leg of the latest row. */
  current: number;
  /** The session began, or was continued, by a device code or a transfer to another device. */
  transferred: boolean;
  /** On some line of the person, not a strange one, versions of one browser went up and down: they tell nothing. */
  wavers: boolean;
  /** A telephone and a computer of this person, or of several colleagues each, came under one id: ids tell no machines apart in this log. */
  shared: boolean;
}

/** A session on one network. */
export interface Leg {
  block: number;
  readonly asn: number;
  readonly country: number;
  readonly kind: number;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  readonly ip: string | undefined;
  readonly city: string | undefined;
  readonly first: number;
  last: number;
  /** When the other legs were last seen before this one began, by their index. */
  readonly before: readonly number[];
  /** UTC day on which `known` was worked out. */
  day: number;
  known: Known;
  interactive: number;
  background: number;
  /** Rows of programs, not of browsers. */
  programs: number;
  /** Rows with and without a device id. */
  named: number;
  bare: number;
  deviceId: string | undefined;
  /** Another device id was seen on the same leg. */
  mixedDevices: boolean;
  /** Bit masks of the indexes in OS and BROWSER. */
  systems: number;
  browsers: number;
  version: number;
  client: Client | undefined;
  /** Key of the latest application. */
  lastApp: number;
  /** Keys of the first applications seen. */
  apps: readonly number[];
  /** A bit for each program of Microsoft's in whose name a script came, by the remainder of its key. */
  scripted: number;
  flags: number;
  /** How often this leg and another of the session were live in turn, by the other's index: see overlap.ts. */
  overlap: number[];
  /** Distinct blocks that were merged into this leg. */
  blocks: number;
  /** A bit for each address of IPv4, and how often a new one came within hours: carriers give one after the other, lines do not. */
  addresses: number;
  hops: number;
  /** First and latest five sign-in ids. */
  ids: string[];
  /** Latest score; 0 when the verdict was none. */
  score: number;
  /** It looked bad and was explained; told once. */
  explained: boolean;
}

/** What the person and the tenant knew about a leg's network when it was (last) looked at. */
export interface Known extends Familiarity {
  /** The tenant's own, muted, trusted by name, Global Secure Access, or shared by several colleagues. */
  readonly tenant: boolean;
  /** The tenant's own, and the way out of its VPN: see `exitKey`. */
  readonly exit: boolean;
  /** A rented address that a colleague's machine leaves by: see `provenKey`. */
  readonly colleagues: boolean;
  /** Too little history to call anything new. */
  readonly cold: boolean;
  /** The person lives on rented networks (service accounts). */
  readonly rentedHome: boolean;
  /** always: with this software the person always showed a device; has-one: the software is new, and the person has a device. */
  readonly deviceHabit: 'always' | 'has-one' | 'none';
  /** How often the person signed in by hand with this software and showed a device; 0 when it was ever left out. */
  readonly namedByHand: number;
  /** Where the person's telephone gets one address after the other. */
  readonly ownCarrier: boolean;
  readonly clientKnown: boolean;
  readonly deviceKnown: boolean;
  /** That device has shown its own key before. */
  readonly deviceProves: boolean;
  readonly hourKnown: boolean;
  /** In another country, where the sun makes it an hour at which the person works. */
  readonly hourThere: boolean;
  /** The person used command lines or developer tools on an earlier day. */
  readonly developer: boolean;
  /** Whether the person signed in by hand to the application of another company that is used there, and others did, too. */
  readonly opened: 'no' | 'by-person' | 'by-others-too';
}

/** What happened on a leg at least once. */
export const LEG = {
  trustedDevice: 1 << 0,
  bound: 1 << 1,
  unbound: 1 << 2,
  freshMfa: 1 << 3,
  claim: 1 << 4,
  refreshToken: 1 << 5,
  primaryToken: 1 << 6,
  tool: 1 << 7,
  kit: 1 << 8,
  kitPattern: 1 << 9,
  deviceCode: 1 << 10,
  interrupted: 1 << 11,
  strongMethod: 1 << 12,
  registersDevice: 1 << 13,
  securityInfo: 1 << 14,
  riskToken: 1 << 15,
  riskOther: 1 << 16,
  office: 1 << 17,
  toolApp: 1 << 18,
  /** An agent other than those of Azure's own command lines, and an application that is no command line. */
  notAzure: 1 << 19,
  notTool: 1 << 25,
  moved: 1 << 20,
  boundWeb: 1 << 21,
  unboundWeb: 1 << 22,
  /** Another session of the person was live far away: on their phone, or on another desktop. */
  phoneElsewhere: 1 << 23,
  desktopElsewhere: 1 << 24,
  /** The primary token of a program, bound to its device or not; pages have bits of their own above. */
  boundPrimary: 1 << 27,
  unboundPrimary: 1 << 28,
  /** An application of Microsoft's own. */
  microsoftApp: 1 << 26,
  /** Somebody signed in by hand in a browser that described the machine and named no device. */
  bareByHand: 1 << 29,
  /** The person's other machines or programs had time to turn up there, too, and did not. */
  cameAlone: 1 << 30,
  /** A program that runs on telephones only, in a row that names no system. */
  phoneApp: 1 << 31,
} as const;

/** Releases of a browser come monthly: so many back is no update undone. */
export const MANY_RELEASES = 3;

/** Only the machine itself can show these. */
export const PROOF = LEG.primaryToken | LEG.bound | LEG.strongMethod;

/** How many sign-in ids a leg keeps, and how many of them are its first. */
const KEPT = { all: 10, first: 5 } as const;
/** A familiar leg is only ever the other side of a comparison: a sample will do, and most legs are familiar. */
const SAMPLE = { all: 4, first: 1 } as const;

/**
 * Remembers a sign-in id: the first stay, the latest rotate. Small lists of legs are made anew by `concat`: an array that is
 * pushed to or spread reserves sixteen places more, and there are ten thousands of legs.
 */
export function keepId(leg: Leg, id: string): void {
  const count = leg.interactive + leg.background;
  const familiar = isFamiliar(leg);
  const { all, first } = familiar ? SAMPLE : KEPT;
  if (leg.ids.length < all) leg.ids = leg.ids.concat(id);
  else if (familiar && (count & 15) !== 0) return;
  else leg.ids[first + (count % (all - first))] = id;
}

function isFamiliar({ known, score }: Leg): boolean {
  return known.blockDays > 0 && score === 0;
}

/** A leg that has become familiar needs no more than a sample any longer. */
export function thinIds(leg: Leg): void {
  if (isFamiliar(leg) && leg.ids.length > SAMPLE.all) leg.ids = leg.ids.slice(-SAMPLE.all);
}

/** How two networks relate, closest first. */
export type Relation = 'same' | 'same-provider' | 'same-country' | 'other-country' | 'unknown';

export function relate(a: Leg, b: Leg): Relation {
  if (a.block === b.block) return 'same';
  if (a.block === 0 || b.block === 0) return 'unknown';
  const bothNamed = a.asn !== 0 && b.asn !== 0;
  const sameCountry = a.country === b.country || a.country === 0 || b.country === 0;
  if (bothNamed && a.asn === b.asn && sameCountry) {
    // One line often has both protocol versions.
    return isV6(a.block) !== isV6(b.block) || near(a.block, b.block) ? 'same' : 'same-provider';
  }
  if (!bothNamed && near(a.block, b.block)) return 'same';
  return sameCountry ? 'same-country' : 'other-country';
}

/** A telephone and a computer together, other than one tablet that asks for the pages of desktops. */
export function areSeveralMachines(systems: number): boolean {
  if ((systems & PHONES) === 0 || (systems & ~PHONES) === 0) return false;
  return systems !== (IOS | MACOS) && systems !== (ANDROID | LINUX);
}

export const PHONES = (1 << OS.indexOf('ios')) | (1 << OS.indexOf('android'));

/** Telephones and tablets only: by their systems, or by their programs where no row names a system. */
export function isPhoneOnly({ systems, flags }: Pick<Leg, 'systems' | 'flags'>): boolean {
  return systems === 0 ? (flags & LEG.phoneApp) !== 0 : (systems & ~PHONES) === 0;
}

/** Both name one and the same device. */
export function isSameMachine(a: Leg, b: Leg): boolean {
  return a.deviceId !== undefined && a.deviceId === b.deviceId;
}

/** A managed or compliant device, or a bound token. */
export function isManaged(leg: Leg): boolean {
  return (leg.flags & (LEG.trustedDevice | LEG.bound)) !== 0;
}

/** Neither person nor tenant knew the network, and there was enough history to know. */
export function isStrange({ known }: Leg): boolean {
  return !known.cold && known.blockDays === 0 && known.networkDays === 0 && !known.tenant && !known.trusted;
}

/** Bits of what is no browser. */
export const NO_BROWSER = (1 << BROWSER.indexOf('native')) | (1 << BROWSER.indexOf('other')) | (1 << BROWSER.indexOf('tool'));

const IOS = 1 << OS.indexOf('ios');
const MACOS = 1 << OS.indexOf('macos');
const ANDROID = 1 << OS.indexOf('android');
const LINUX = 1 << OS.indexOf('linux');

/** "Request desktop site" makes an iPad a Mac and an Android phone a Linux machine; the browser stays what it is. */
export function isDesktopMode(leg: Leg, other: Leg): boolean {
  const systems = leg.systems | other.systems;
  if (systems !== (IOS | MACOS) && systems !== (ANDROID | LINUX)) return false;
  const mine = leg.browsers & ~NO_BROWSER;
  const theirs = other.browsers & ~NO_BROWSER;
  return mine === 0 || theirs === 0 || (mine & theirs) !== 0;
}
