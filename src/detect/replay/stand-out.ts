import { BROWSER } from '../agents.ts';
import type { Person } from '../baseline/person.ts';
import { isPlaced, isRented, KIND } from '../networks/kinds.ts';
import { didOthersStay, didProgramsStay, isAlone, isBornStrange, isSecondDesktop } from './alone.ts';
import { isFarFromDesktop } from './elsewhere.ts';
import { isDesktopMode, isPhoneOnly, LEG, relate, type Leg, type Relation, type Session } from './session.ts';
import type { WeightId } from './weights.ts';

const QUARTER = 15 * 60_000;

/** A leg, how it relates to the one it is compared with, and whether it has to stand for itself. */
export interface Standing {
  readonly leg: Leg;
  readonly relation: Relation;
  /** No other leg, or only one that is as strange: measured against the person's history alone. */
  readonly lone: boolean;
}

/** What stands out about a leg by itself, measured against the person's own history. */
export function standOut(ids: WeightId[], person: Person, session: Session, standing: Standing): void {
  const { leg, relation } = standing;
  const { known, flags } = leg;
  pick(ids, flags, KITS);
  pick(ids, flags, RISKS);
  if (isWalk(leg)) ids.push('tool-walk');
  else if (isFirstCommandLine(leg, relation)) ids.push('first-command-line');
  if (known.blockDays > 0 || known.tenant || known.trusted) return;
  if (relation === 'same') beginning(ids, person, session, leg);
  if (known.networkDays > 0) {
    if (known.cold || relation === 'same' || relation === 'same-provider') return;
    if (isByNight(leg)) ids.push('unusual-hour');
    alone(ids, person, session, leg);
    return;
  }
  const elsewhere = relation !== 'same';
  if (!elsewhere) pick(ids, flags, [[LEG.moved, 'impossible-move']]);
  if ((elsewhere || !known.cold) && !known.rentedHome) rented(ids, leg);
  pick(ids, flags, [[LEG.interrupted, 'interrupted-elsewhere']]);
  if (known.cold) {
    early(ids, person, session, leg);
    return;
  }
  if (!isPhoneAtLast(person, leg) && !isTablet(session, leg)) software(ids, leg);
  novel(ids, leg);
  alone(ids, person, session, leg);
  if (standing.lone) lonely(ids, person, session, leg);
}

/** On the first days only what needs no history: the person's own desktop was live meanwhile, and shows a device with that software. */
function early(ids: WeightId[], person: Person, session: Session, leg: Leg): void {
  const { known, flags, deviceId } = leg;
  const missing = known.deviceHabit === 'always' && isBare(leg);
  const beside = (flags & LEG.desktopElsewhere) !== 0;
  const abroad = missing && beside && (!known.countryKnown || isFarFromDesktop(person, session, leg));
  if (deviceId === undefined && !known.rentedHome) hired(ids, leg, beside);
  const forHire = isRented(leg.kind) || isBornForHire(session);
  if ((forHire || abroad) && deviceId === undefined && !ids.includes('second-desktop'))
    pick(ids, flags, [[LEG.desktopElsewhere, 'desktop-elsewhere']]);
  if (missing && (leg.kind === KIND.hosting || abroad)) ids.push('device-missing');
  registered(ids, leg);
}

/** A script, or somebody who signs in by hand on a server beside the person's own desktop. */
function hired(ids: WeightId[], leg: Leg, beside: boolean): void {
  const isScript = isRented(leg.kind) && leg.scripted !== 0;
  const isByHand = leg.kind === KIND.hosting && leg.interactive > 0 && beside;
  if ((isScript || isByHand) && !ids.includes('hosting-network') && !ids.includes('vpn-network')) rented(ids, leg);
  if (isScript) ids.push('script-as-program');
}

/** A computer is registered from a server. */
function registered(ids: WeightId[], leg: Leg): void {
  if (leg.kind !== KIND.hosting || leg.known.rentedHome || (leg.flags & LEG.registersDevice) === 0) return;
  if (!ids.includes('hosting-network')) rented(ids, leg);
  ids.push('registers-device');
}

/** Somebody signed in by hand on a rented machine that showed no device, and the session went on from there. */
function isBornForHire({ legs }: Session): boolean {
  return legs.some(
    ({ kind, interactive, deviceId }) => (isRented(kind) || kind === KIND.microsoft) && interactive > 0 && deviceId === undefined,
  );
}

/** So many applications by one script: intruders try what a stolen token of Microsoft's family opens. */
const WALK = 6;
/** Microsoft's own programs do not come as scripts; at least so many of them, for two may have one bit. */
const PROGRAMS = 5;
const SCRIPT = 1 << BROWSER.indexOf('tool');

/** A script and nothing else: a developer's browser beside it has as many applications. Or a script in the name of programs. */
function isWalk({ apps, scripted, browsers, deviceId, flags, known }: Leg): boolean {
  if (known.rentedHome) return false;
  if (bits(scripted) >= PROGRAMS) return true;
  return apps.length >= WALK && browsers === SCRIPT && deviceId === undefined && (flags & LEG.microsoftApp) !== 0;
}

/** Elsewhere than the session it belongs to; a browser that opens a command line for the first time signs in by hand. */
function isFirstCommandLine({ flags, known, interactive }: Leg, relation: Relation): boolean {
  if ((flags & LEG.toolApp) === 0 || known.developer || known.cold || interactive > 0) return false;
  return relation !== 'same' && known.blockDays === 0 && !known.tenant && !known.trusted && !known.rentedHome;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** A session that is nowhere else: whether somebody else began it. */
function beginning(ids: WeightId[], person: Person, session: Session, leg: Leg): void {
  if (isSecondDesktop(person, session, leg)) ids.push('second-desktop');
  if (isCodeCarriedOff(session, leg)) ids.push('device-code-elsewhere');
}

/** The code was entered on one network and its tokens are used on another only, by no command line, while the desktop stays behind. */
function isCodeCarriedOff({ transferred, pseudo }: Session, leg: Leg): boolean {
  if (!transferred || pseudo || isPhoneOnly(leg) || leg.deviceId !== undefined) return false;
  const both = LEG.deviceCode | LEG.interrupted | LEG.desktopElsewhere;
  return (leg.flags & both) === both && (leg.flags & LEG.toolApp) === 0;
}

type Choice = readonly [number, WeightId];

const KITS: readonly Choice[] = [
  [LEG.kit, 'kit-agent'],
  [LEG.kitPattern, 'kit-pattern'],
];
const RISKS: readonly Choice[] = [
  [LEG.riskToken, 'risk-token'],
  [LEG.riskOther, 'risk-other'],
];

/** The first id whose flag is set. */
function pick(ids: WeightId[], flags: number, choices: readonly Choice[]): void {
  for (const [flag, id] of choices) {
    if ((flags & flag) === 0) continue;
    ids.push(id);
    return;
  }
}

function rented(ids: WeightId[], leg: Leg): void {
  if (leg.kind === KIND.vpn) ids.push('vpn-network');
  else if (leg.kind === KIND.hosting || leg.kind === KIND.microsoft) {
    ids.push(leg.kind === KIND.hosting ? 'hosting-network' : 'rented-azure');
    pick(ids, leg.flags, [[LEG.refreshToken | LEG.primaryToken, 'token-from-hosting']]);
  }
}

/** A log of what people do by hand hardly shows their telephones: the first time says little while it is at home in the country. */
function isPhoneAtLast({ background }: Person, leg: Leg): boolean {
  return background === 0 && leg.known.countryKnown && !isRented(leg.kind) && isPhoneOnly(leg);
}

/** The tablet of this session that asks for the page of a desktop. */
function isTablet({ legs }: Session, leg: Leg): boolean {
  return legs.some((other) => other !== leg && other.systems !== leg.systems && isDesktopMode(leg, other));
}

/** Programs that this person never used, unless they are command lines of somebody who uses such. */
function software(ids: WeightId[], { known, flags }: Leg): void {
  if (known.clientKnown || (known.developer && (flags & LEG.toolApp) !== 0)) return;
  ids.push('unknown-client');
  if (!ids.includes('session-into-tool') && !known.rentedHome) pick(ids, flags, [[LEG.tool, 'tool-agent']]);
}

/** New for this person; only asked when there is enough history to know. */
function novel(ids: WeightId[], leg: Leg): void {
  const { known, flags } = leg;
  const proven = (flags & LEG.freshMfa) !== 0 || known.freshMfa;
  if (leg.interactive === 0 && !known.interactive) {
    // Telephones hardly ever sign in.
    if (!isPhoneOnly(leg)) ids.push('background-without-sign-in');
  } else if (!proven) pick(ids, flags, [[LEG.claim, 'claim-on-new-network']]);
  if (isOddHour(leg)) ids.push('unusual-hour');
  pick(ids, flags, [[LEG.phoneElsewhere, 'phone-stayed']]);
  pick(ids, flags, [[LEG.registersDevice, 'registers-device']]);
  pick(ids, flags, [[LEG.securityInfo, 'security-info']]);
}

/** One session elsewhere by itself; it speaks against a journey, too. */
function alone(ids: WeightId[], person: Person, session: Session, leg: Leg): void {
  if (session.pseudo || ids.includes('second-desktop') || !isAlone(person, session, leg)) return;
  const stayed = didOthersStay(person, session, leg);
  if (stayed && isRented(leg.kind)) ids.push('alone-on-vpn');
  else if (!stayed && didProgramsStay(session, leg)) ids.push('programs-stayed');
  else {
    if (stayed) ids.push('others-stayed');
    if (isBornStrange(person, session, leg)) ids.push('born-strange');
  }
}

/** What another leg of the session would have said better. */
function lonely(ids: WeightId[], person: Person, session: Session, leg: Leg): void {
  const { known, flags } = leg;
  // A telephone that is being registered has no device yet.
  if (leg.deviceId === undefined && !(isPhoneOnly(leg) && (flags & LEG.registersDevice) !== 0)) {
    if ((known.deviceHabit === 'always' && isBare(leg)) || breaksHabit(leg)) ids.push('device-missing');
    else if (known.deviceHabit !== 'none') ids.push('no-device');
  }
  if (!known.countryKnown) ids.push('new-country');
  if (isRented(leg.kind) && leg.interactive > 0) pick(ids, flags, [[LEG.office, 'portal-first']]);
  if (ids.includes('second-desktop')) return;
  if ((flags & LEG.desktopElsewhere) !== 0) ids.push('desktop-elsewhere');
  else if (!isPhoneOnly(leg) && isLiveElsewhere(person, session, leg)) ids.push('elsewhere-at-once');
}

/** Single background rows of web applications leave the device out; two, or one where the person sat there, do not. */
export function isBare(leg: Leg): boolean {
  return leg.bare >= 2 || (leg.bare > 0 && leg.interactive > 0);
}

/** Somebody sat there at an hour at which this person never did. */
export function isByNight(leg: Leg): boolean {
  return isOddHour(leg) && !leg.known.cold && leg.interactive > 0 && (isPlaced(leg.kind) || isRented(leg.kind));
}

/** Who travelled works by the sun, and has the machine with all its sessions along. */
export function isOddHour({ known, flags }: Leg): boolean {
  return !known.hourKnown && (!known.hourThere || (flags & LEG.cameAlone) !== 0);
}

/** So often somebody showed a device by hand before that is called a habit. */
const HABIT = 3;

/** Opened by hand without the device that was always shown so. */
export function breaksHabit({ flags, known, deviceId }: Leg): boolean {
  return (flags & LEG.bareByHand) !== 0 && deviceId === undefined && !known.cold && known.namedByHand >= HABIT;
}

function isLiveElsewhere(person: Person, session: Session, leg: Leg): boolean {
  for (const other of person.sessions) {
    if (other === session) continue;
    for (const theirs of other.legs) {
      const together = theirs.last >= leg.first - QUARTER && theirs.first <= leg.last + QUARTER;
      if (together && theirs.score === 0 && relate(leg, theirs) !== 'same') return true;
    }
  }
  return false;
}
