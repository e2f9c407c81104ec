import { BROWSER } from '../agents.ts';
import type { Person } from '../baseline/person.ts';
import { isPlaced, isRented, KIND } from '../networks/kinds.ts';
import { isPhoneOnly, isStrange, LEG, PROOF, relate, type Leg, type Session } from './session.ts';

const HOUR = 60 * 60_000;
/** Programs in the background show a machine at least this often while it is awake. */
const AWAKE = 3 * HOUR;
/** Who carries a machine somewhere has used it there within this time, before or after. */
const ALONG = 12 * HOUR;

/**
 * True when one session alone turned up on a strange line, without a device or only naming one (a cookie does that): on a real
 * journey, or when a VPN is switched on, the machine brings its other sessions along. Phones, scripts and gateways say nothing.
 */
export function isAlone(person: Person, session: Session, leg: Leg): boolean {
  if (
    !(isPlaced(leg.kind) || isRented(leg.kind)) ||
    leg.interactive === 0 ||
    (leg.deviceId !== undefined && (leg.flags & PROOF) !== 0)
  )
    return false;
  if (isPhoneOnly(leg) || (leg.flags & LEG.tool) !== 0) return false;
  return !person.sessions.some(
    (other) =>
      other !== session &&
      // Rows without a session id may be this session's own.
      !(other.pseudo && isNameless(other)) &&
      other.legs.some(
        (theirs) =>
          theirs.last >= leg.first - ALONG && theirs.first <= leg.last + ALONG && theirs.block !== 0 && isSameLine(leg, theirs),
      ),
  );
}

/** A telephone with its own address of that provider is on the carrier's, and not on that line. */
function isSameLine(leg: Leg, theirs: Leg): boolean {
  return relate(leg, theirs) === 'same' && (theirs.block === leg.block || !isPhoneOnly(theirs));
}

/** By chance alone so many rows of browsers in a row would be as rare as this. */
const RARE = 0.01;
const ENOUGH_ROWS = 20;
const LATELY = 36 * HOUR;
const NATIVE = 1 << BROWSER.indexOf('native');

/** True when programs and a browser share the session elsewhere and only the browser came along: programs go where the machine goes. */
export function didProgramsStay(session: Session, leg: Leg): boolean {
  if ((leg.browsers & NATIVE) !== 0 || leg.browsers === 0) return false;
  let rows = 0;
  let programs = 0;
  for (const other of session.legs) {
    if (other === leg || other.last < leg.first - LATELY) continue;
    rows += other.interactive + other.background;
    programs += other.programs;
  }
  return rows >= ENOUGH_ROWS && (1 - programs / rows) ** (leg.interactive + leg.background) < RARE;
}

function isNameless({ legs }: Session): boolean {
  return legs.every(({ deviceId }) => deviceId === undefined);
}

/**
 * True when a registered machine of the person was on a line (or gateway, which goes where the machine goes) that they know
 * after this leg began, and lately. Phones and tablets do not count: people do leave those at home.
 */
export function didOthersStay(person: Person, session: Session, leg: Leg): boolean {
  return person.sessions.some(
    (other) =>
      other !== session &&
      other.legs.some(
        (theirs) =>
          theirs.last > leg.first &&
          theirs.last >= leg.last - AWAKE &&
          (isPlaced(theirs.kind) || theirs.kind === KIND.access) &&
          theirs.known.blockDays > 0 &&
          couldCome(leg, theirs) &&
          relate(leg, theirs) !== 'same',
      ),
  );
}

/**
 * True when the session began on one strange network and went on to another, never with a device, while other sessions were on
 * networks that the person or the tenant knows: as when somebody else signed in and then handed the session on.
 */
export function isBornStrange(person: Person, session: Session, leg: Leg): boolean {
  if (!session.legs.every((one) => isStrange(one) && one.deviceId === undefined)) return false;
  if (!session.legs.some((one) => relate(one, leg) !== 'same')) return false;
  return person.sessions.some(
    (other) =>
      other !== session && other.legs.some(({ known, last }) => last > session.first && (known.blockDays > 0 || known.tenant)),
  );
}

/**
 * True when an older session of the person, which was in another country before, is in the leg's country in the same hours and nothing
 * speaks against it: the person travelled there, and the leg is no stranger's.
 */
export function didTravel(person: Person, session: Session, { country, first, last }: Leg): boolean {
  if (country === 0) return false;
  return person.sessions.some(
    (other) =>
      other !== session &&
      other.first < first - ALONG &&
      other.legs.some((theirs) => theirs.country !== country && theirs.first < first - ALONG) &&
      other.legs.some(
        (theirs) =>
          theirs.country === country &&
          theirs.score === 0 &&
          isPlaced(theirs.kind) &&
          theirs.last >= first - ALONG &&
          theirs.first <= last + ALONG,
      ),
  );
}

/** People do sit down at another machine for a day; here it goes on. */
const NEXT_DAY = 18 * HOUR;

/**
 * True when somebody signed in by hand on an ordinary line where nothing else of the person is, without a device, and went on there
 * the next day, while a desktop of the person was live where it always is. Carriers do not count: a machine goes through the telephone
 * beside it.
 */
export function isSecondDesktop(person: Person, session: Session, leg: Leg): boolean {
  if ((leg.flags & LEG.desktopElsewhere) === 0 || leg.kind !== KIND.none || leg.deviceId !== undefined || session.pseudo)
    return false;
  if (leg.known.ownCarrier || leg.last - leg.first < NEXT_DAY || !isAlone(person, session, leg)) return false;
  if (isBehindTelephone(person, leg)) return false;
  return person.sessions.some(
    (other) =>
      other !== session &&
      other.legs.some(
        (theirs) =>
          theirs.kind === KIND.none &&
          !isPhoneOnly(theirs) &&
          theirs.score === 0 &&
          theirs.known.blockDays > 0 &&
          theirs.last > leg.first &&
          theirs.first < leg.first &&
          relate(leg, theirs) !== 'same',
      ),
  );
}

/** One address after the other of the provider that the person's telephone has, too: in the first days nobody knows it for a carrier. */
function isBehindTelephone(person: Person, { blocks, asn, country }: Leg): boolean {
  if (blocks < 2) return false;
  return person.sessions.some((other) =>
    other.legs.some((theirs) => theirs.asn === asn && theirs.country === country && isPhoneOnly(theirs)),
  );
}

/** A leg that names a device is at odds with that device only; one without, with any registered machine but a tablet or phone. */
function couldCome(leg: Leg, theirs: Leg): boolean {
  if (leg.deviceId !== undefined) return theirs.deviceId === leg.deviceId;
  return theirs.deviceId !== undefined && !isPhoneOnly(theirs);
}
