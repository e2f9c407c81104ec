import { dayOf } from '../baseline/items.ts';
import { COLD_DAYS, isOpenedByHand, isOpenedOften, type Person } from '../baseline/person.ts';
import { KIND } from '../networks/kinds.ts';
import { LEG, NO_BROWSER, type Leg, type Session } from './session.ts';

const FEW = 2;
/** A client that is used refreshes hourly. */
const SPARSE = 240 * 60_000;

/** Refreshes far between, by a program or page of Microsoft's that is the session's own: its service refreshes for the person, in that name. */
export function isSparseService(leg: Leg, reference: Leg | undefined): boolean {
  const { kind, interactive, background, flags, browsers, systems } = leg;
  if (kind !== KIND.microsoft || interactive > 0 || (flags & LEG.microsoftApp) === 0) return false;
  const familiar = NO_BROWSER | (reference?.browsers ?? 0);
  if ((flags & (LEG.tool | LEG.kit | LEG.toolApp)) !== 0 || (browsers & ~familiar) !== 0) return false;
  if (reference !== undefined && (systems & ~reference.systems) !== 0) return false;
  return background <= FEW + (leg.last - leg.first) / SPARSE;
}

/**
 * One application of somebody else's and nothing but refreshes that tell no machine: its server keeps the token. The person has
 * signed in to it by hand, or the session never was anything else. A script's name for itself is the server's where colleagues signed
 * in to the application, too, or the person does so often; else it may be what its owner was talked into.
 */
export function isApplicationServer(person: Person, session: Session, leg: Leg): boolean {
  if (leg.apps.length > SEVERAL || !isWithoutMachine(leg)) return false;
  // Who gave it leave before the log began shows no sign-in to it.
  const isOld = dayOf(leg.first) - person.firstDay < COLD_DAYS;
  if (isOld && (leg.known.opened === 'no' || !leg.known.cold)) return true;
  if (leg.apps.length > 1) return isSeveralServers(person, leg);
  const [app = 0] = leg.apps;
  if (isOpenedOften(person, app) || ((leg.flags & LEG.tool) === 0 && isOpenedByHand(person, app))) return true;
  if (leg.known.opened === 'by-others-too') return true;
  if (wasAtThisProvider(person, leg)) return true;
  return !session.pseudo && session.legs.every((other) => isServersLeg(other) && other.apps[0] === app);
}

/** So many applications may have their servers with one provider. */
const SEVERAL = 4;

/** A few applications at one provider, each of which the person opens by hand. */
function isSeveralServers(person: Person, leg: Leg): boolean {
  const isOpened = (leg.flags & LEG.tool) === 0 ? isOpenedByHand : isOpenedOften;
  return leg.apps.every((app) => isOpened(person, app));
}

/** The application was there before, at another address of the same provider, and nothing spoke against it. */
function wasAtThisProvider(person: Person, leg: Leg): boolean {
  return person.sessions.some(({ legs }) =>
    legs.some(
      (other) =>
        other !== leg &&
        other.first < leg.first &&
        other.asn === leg.asn &&
        leg.asn !== 0 &&
        other.score === 0 &&
        other.apps[0] === leg.apps[0] &&
        (leg.flags & ~other.flags & LEG.tool) === 0 &&
        isServersLeg(other),
    ),
  );
}

/** An application of another company, and nothing that says of a machine or a person. Servers are not signed in to by a code. */
export function isServersLeg(leg: Leg): boolean {
  return leg.apps.length === 1 && isWithoutMachine(leg);
}

function isWithoutMachine({ interactive, deviceId, systems, flags }: Leg): boolean {
  return interactive === 0 && deviceId === undefined && systems === 0 && (flags & (LEG.microsoftApp | LEG.deviceCode)) === 0;
}
