import type { Person } from '../baseline/person.ts';
import { isV6 } from '../networks/address.ts';
import { isRented } from '../networks/kinds.ts';
import { didTravel } from './alone.ts';
import { isCloudShell, weighCloudShell } from './cloud-shell.ts';
import { compare } from './compare.ts';
import { isCrowd } from './flags.ts';
import { explain } from './explain.ts';
import { verdictOf } from './grade.ts';
import { overlapWith } from './overlap.ts';
import { isApplicationServer } from './servers.ts';
import { isStrange, LEG, relate, type Leg, type Session } from './session.ts';
import { standOut } from './stand-out.ts';
import { HARD, POSSIBLE, WEIGHTS, type WeightId } from './weights.ts';
import type { Verdict } from './verdict.ts';

/** Everything that speaks for or against one leg being somebody else. */
export interface Weighed {
  readonly leg: Leg;
  /** The leg of the same session that it was compared with; `undefined` when the session has no other. */
  readonly reference: Leg | undefined;
  readonly ids: readonly WeightId[];
  /** Weight of each id, in the same order. */
  readonly weights: readonly number[];
  /** 0 to 100. */
  readonly score: number;
  readonly verdict: Verdict;
  /** What the evidence for adds up to before explanations. */
  readonly unexplained: number;
}

const MINUTE = 60_000;

/** Weighs one leg of a session against the rest of the session and the person's own history. */
export function weigh(person: Person, session: Session, leg: Leg): Weighed {
  return weighFrom(-1, person, session, leg) ?? { leg, reference: undefined, ...NOTHING };
}

/** As `weigh`, but `undefined` where too little speaks against the leg whatever explains it: nearly always, and much faster. */
export function weighAgainst(person: Person, session: Session, leg: Leg): Weighed | undefined {
  return weighFrom(POSSIBLE, person, session, leg);
}

const NOTHING = { ids: [], weights: [], score: 0, verdict: 'none', unexplained: 0 } as const;

function weighFrom(least: number, person: Person, session: Session, leg: Leg): Weighed | undefined {
  const ids: WeightId[] = [];
  if (isCloudShell(person, leg)) {
    const shell = weighCloudShell(leg);
    if (shell !== undefined) ids.push(shell);
    if (session.transferred) ids.push('device-code-tool');
    return total(person, session, leg, { reference: referenceOf(person, session, leg), ids });
  }
  if (isApplicationServer(person, session, leg)) {
    ids.push('application-server');
    return total(person, session, leg, { reference: referenceOf(person, session, leg), ids });
  }
  const reference = referenceOf(person, session, leg);
  const relation = reference === undefined ? 'same' : relate(leg, reference);
  if (reference !== undefined && relation !== 'same') compare(ids, session, leg, reference, relation);
  // Beside another strange leg, a leg is measured against the person's history as if it were the only one.
  const lost = reference !== undefined && isStrange(reference) && !didTravel(person, session, reference);
  const lone = relation === 'same' || lost || session.shared;
  standOut(ids, person, session, { leg, relation, lone });
  if (ids.length === 0 || spokenAgainst(session, ids) < least) return undefined;
  explain(ids, session, leg, { person, reference, relation, lost });
  return total(person, session, leg, { reference, ids });
}

/** What all weights add up to before explanations. */
function spokenAgainst(session: Session, ids: readonly WeightId[]): number {
  let all = 0;
  for (const id of ids) all += weightOf(session, id);
  return all;
}

/**
 * What a leg is compared with: of the more trustworthy legs the one it was live in turn with most, else one that was live
 * around then (on a journey the phone's carrier belongs to the hotel, not to home), else the most trustworthy.
 */
function referenceOf(person: Person, session: Session, leg: Leg): Leg | undefined {
  if (session.legs.length < 2) return undefined;
  const trust = trustOf(leg);
  let best: Leg | undefined;
  let bestRank = -1;
  let bestTrust = 0;
  for (const other of session.legs) {
    if (other === leg || (session.shared && !isMaybeSameMachine(other, leg))) continue;
    const theirs = trustOf(other);
    if (!isMoreTrusted(other, leg, theirs - trust) || isOtherProtocol(session, leg, other)) continue;
    // A shell in the cloud is never where the person is.
    if (isCloudShell(person, other)) continue;
    const live = other.last >= leg.first - LIVE && other.first <= leg.last;
    const rank = overlapWith(session, leg, other) * 2 + (live ? 1 : 0);
    if (best !== undefined && (rank < bestRank || (rank === bestRank && !isMoreTrusted(other, best, theirs - bestTrust))))
      continue;
    best = other;
    bestRank = rank;
    bestTrust = theirs;
  }
  return best;
}

const LIVE = 3 * 60 * MINUTE;

/** Where one id is that of all machines of a person, only a leg of the same system can be the same machine. */
function isMaybeSameMachine(other: Leg, leg: Leg): boolean {
  return leg.systems === 0 || other.systems === 0 || (leg.systems & other.systems) !== 0;
}

/** IPv6 beside IPv4 of one provider tells nothing when the session also has the same protocol to compare with. */
function isOtherProtocol(session: Session, leg: Leg, other: Leg): boolean {
  if (leg.asn === 0 || leg.asn !== other.asn || isV6(leg.block) === isV6(other.block)) return false;
  return session.legs.some((third) => third !== leg && third.asn === leg.asn && isV6(third.block) === isV6(leg.block));
}

/** `trust` is how much more a is trusted than b; among equals the older leg wins. */
function isMoreTrusted(a: Leg, b: Leg, trust: number): boolean {
  return trust > 0 || (trust === 0 && (a.first < b.first || (a.first === b.first && a.block < b.block)));
}

function trustOf(leg: Leg): number {
  const { known, flags } = leg;
  return (
    trustOfDevice(leg) +
    (known.tenant ? 5 : 0) +
    (known.trusted ? 4 : 0) +
    Math.min(4, known.blockDays) +
    (known.networkDays > 0 ? 1 : 0) +
    // On the first days a later leg knows more of the person than the first one did.
    (known.clientKnown && !known.cold ? 1 : 0) +
    (leg.interactive > 0 ? 1 : 0) +
    ((flags & LEG.strongMethod) !== 0 ? 4 : 0) -
    (isRented(leg.kind) ? 4 : 0) -
    ((flags & (LEG.tool | LEG.kit | LEG.riskToken)) !== 0 ? 8 : 0)
  );
}

/** A device that appears for the first time on a rented machine may have been registered by whoever sits there. */
function trustOfDevice({ known, flags, kind, deviceId }: Leg): number {
  if (isRented(kind) && !known.deviceKnown) return 0;
  return (
    ((flags & (LEG.primaryToken | LEG.bound)) !== 0 ? 6 : 0) +
    ((flags & (LEG.trustedDevice | LEG.bound)) !== 0 ? 2 : 0) +
    (deviceId === undefined ? 0 : 3)
  );
}

/**
 * Explanations of a place (a journey, a phone, a familiar provider) take away what places and times said, and no more; those of
 * the person (their device, their network) take away anything.
 */
function total(person: Person, session: Session, leg: Leg, { reference, ids }: Pick<Weighed, 'reference' | 'ids'>): Weighed {
  if (ids.length === 0) return { leg, reference, ...NOTHING };
  let hard = 0;
  let soft = 0;
  let placed = 0;
  let cleared = 0;
  const weights = ids.map((id) => {
    const weight = weightOf(session, id);
    if (weight > 0) {
      if (HARD.has(id)) hard += weight;
      else soft += weight;
    } else if (OF_PLACE.has(id) || (OF_CROWD.has(id) && isCrowd(leg.kind))) placed += weight;
    else cleared += weight;
    return weight;
  });
  const score = Math.max(0, Math.min(100, hard + Math.max(0, soft + placed) + cleared));
  return {
    leg,
    reference,
    ids,
    weights,
    score,
    verdict: verdictOf(person, leg, { reference, ids, score }),
    unexplained: hard + soft,
  };
}

function weightOf({ pseudo }: Session, id: WeightId): number {
  const [full] = WEIGHTS[id];
  return pseudo && PAIRWISE.has(id) ? Math.round(full / 2) : full;
}

/** Explanations of where, not of who. */
const OF_PLACE: ReadonlySet<string> = new Set<WeightId>([
  'plausible-journey',
  'mobile-handover',
  'same-carrier',
  'known-provider',
  'access-gateway',
  'beside-gateway',
  'private-relay',
  'own-machine-there',
  'other-protocol',
  'address-pool',
  'remote-command-line',
  'fresh-mfa',
]);

/** Where strangers leave by the same address, having been there says nothing of who it is. */
const OF_CROWD: ReadonlySet<string> = new Set<WeightId>(['known-network', 'usual-network']);

/** What compares two legs of one session id: worth half when the id is a guess. */
const PAIRWISE: ReadonlySet<string> = new Set<WeightId>([
  'session-other-system',
  'session-other-device',
  'session-into-tool',
  'device-lost',
  'device-left-out',
  'device-lost-by-hand',
  'device-left-out-by-hand',
  'session-other-browser',
  'session-older-browser',
  'browser-version-flips',
  'session-other-country',
  'session-other-network',
  'session-other-block',
  'two-live-streams-once',
  'two-live-streams',
  'two-live-streams-often',
]);
