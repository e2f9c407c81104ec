import type { Person } from '../baseline/person.ts';
import { BROWSER, OS } from '../agents.ts';
import { isV6 } from '../networks/address.ts';
import { isPlaced, isRented, KIND } from '../networks/kinds.ts';
import { explain } from './explain.ts';
import { overlapWith } from './overlap.ts';
import { isStrange, LEG, relate, type Leg, type Relation, type Session } from './session.ts';
import { HARD, IRRECONCILABLE, LIKELY, POSSIBLE, WEIGHTS, type WeightId } from './weights.ts';
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
  const reference = referenceOf(session, leg);
  const relation = reference === undefined ? 'same' : relate(leg, reference);
  const ids: WeightId[] = [];
  if (reference !== undefined && relation !== 'same') compare(ids, session, leg, reference, relation);
  // Beside another strange leg, a leg is measured against the person's history as if it were the only one.
  const lone = relation === 'same' || (reference !== undefined && isStrange(reference));
  alone(ids, person, session, { leg, relation, lone });
  if (ids.length > 0) explain(ids, session, leg, { reference, relation });
  return total(session, leg, reference, ids);
}

/**
 * What a leg is compared with: of the more trustworthy legs the one it was live in turn with most, else one that was live
 * around then (on a journey the phone's carrier belongs to the hotel, not to home), else the most trustworthy.
 */
function referenceOf(session: Session, leg: Leg): Leg | undefined {
  let best: Leg | undefined;
  let bestRank = -1;
  for (const other of session.legs) {
    if (other === leg || !isMoreTrusted(other, leg) || isOtherProtocol(session, leg, other)) continue;
    const live = other.last >= leg.first - LIVE && other.first <= leg.last;
    const rank = overlapWith(session, leg, other) * 2 + (live ? 1 : 0);
    if (best !== undefined && (rank < bestRank || (rank === bestRank && !isMoreTrusted(other, best)))) continue;
    best = other;
    bestRank = rank;
  }
  return best;
}

const LIVE = 3 * 60 * MINUTE;

/** IPv6 beside IPv4 of one provider tells nothing when the session also has the same protocol to compare with. */
function isOtherProtocol(session: Session, leg: Leg, other: Leg): boolean {
  if (leg.asn === 0 || leg.asn !== other.asn || isV6(leg.block) === isV6(other.block)) return false;
  return session.legs.some((third) => third !== leg && third.asn === leg.asn && isV6(third.block) === isV6(leg.block));
}

function isMoreTrusted(a: Leg, b: Leg): boolean {
  const trust = trustOf(a) - trustOf(b);
  return trust > 0 || (trust === 0 && (a.first < b.first || (a.first === b.first && a.block < b.block)));
}

function trustOf(leg: Leg): number {
  const { known, flags } = leg;
  return (
    ((flags & (LEG.primaryToken | LEG.bound)) !== 0 ? 6 : 0) +
    ((flags & (LEG.trustedDevice | LEG.bound)) !== 0 ? 2 : 0) +
    (leg.deviceId === undefined ? 0 : 3) +
    (known.tenant ? 5 : 0) +
    (known.trusted ? 4 : 0) +
    Math.min(4, known.blockDays) +
    (known.networkDays > 0 ? 1 : 0) +
    (known.clientKnown ? 1 : 0) +
    (leg.interactive > 0 ? 1 : 0) +
    ((flags & LEG.strongMethod) !== 0 ? 4 : 0) -
    (isRented(leg.kind) ? 4 : 0) -
    ((flags & (LEG.tool | LEG.kit | LEG.riskToken)) !== 0 ? 8 : 0)
  );
}

/** One session on two networks. */
function compare(ids: WeightId[], session: Session, leg: Leg, reference: Leg, relation: Relation): void {
  // An exit of a VPN says nothing about where anybody is.
  if (relation === 'other-country' && leg.kind !== KIND.vpn && reference.kind !== KIND.vpn) ids.push('session-other-country');
  else ids.push(relation === 'same-provider' ? 'session-other-block' : 'session-other-network');
  compareSoftware(ids, session, leg, reference);
  if (!session.transferred) compareDevices(ids, leg, reference);
  if (lostBinding(leg, reference)) ids.push('binding-lost');
  if (isPlaced(leg.kind) && isPlaced(reference.kind) && (leg.flags & LEG.moved) !== 0) ids.push('impossible-move');
  const overlap = overlapWith(session, leg, reference);
  if (overlap >= 16) ids.push('two-live-streams-often');
  else if (overlap >= 6) ids.push('two-live-streams');
  else if (overlap >= 2) ids.push('two-live-streams-once');
  if (session.transferred) ids.push((leg.flags & LEG.toolApp) !== 0 ? 'device-code-tool' : 'device-code-elsewhere');
  if (strangeNetworks(session, leg) >= 3) ids.push('many-networks');
}

/** Networks of this session within a day of the leg that neither person nor tenant knew. */
function strangeNetworks(session: Session, leg: Leg): number {
  const strange = session.legs.filter(
    ({ known, last, kind }) =>
      Math.abs(leg.last - last) < 24 * 60 * MINUTE &&
      kind !== KIND.carrier &&
      !known.cold &&
      known.blockDays === 0 &&
      known.networkDays === 0 &&
      !known.tenant,
  );
  return new Set(strange.map(({ asn }) => asn)).size;
}

/** Browser with browser: native programs bind their tokens, web pages often do not. */
function lostBinding(leg: Leg, reference: Leg): boolean {
  const had = (reference.flags & LEG.boundWeb) !== 0 && (reference.flags & LEG.unboundWeb) === 0;
  return had && (leg.flags & LEG.unboundWeb) !== 0 && (leg.flags & LEG.bound) === 0;
}

const IOS = 1 << OS.indexOf('ios');
const MACOS = 1 << OS.indexOf('macos');
const ANDROID = 1 << OS.indexOf('android');
const LINUX = 1 << OS.indexOf('linux');
const NATIVE = (1 << BROWSER.indexOf('native')) | (1 << BROWSER.indexOf('other')) | (1 << BROWSER.indexOf('tool'));

function compareSoftware(ids: WeightId[], session: Session, leg: Leg, reference: Leg): void {
  // A code or a transfer is made to carry a session to another device.
  if (session.transferred) return;
  if ((leg.flags & LEG.tool) !== 0 && (reference.flags & LEG.tool) === 0 && reference.browsers !== 0) {
    ids.push('session-into-tool');
    return;
  }
  if (leg.systems !== 0 && reference.systems !== 0 && (leg.systems & reference.systems) === 0) {
    if (!isDesktopMode(leg.systems | reference.systems)) ids.push('session-other-system');
    return;
  }
  const mine = leg.browsers & ~NATIVE;
  const theirs = reference.browsers & ~NATIVE;
  if (mine !== 0 && theirs !== 0 && (mine & theirs) === 0) ids.push('session-other-browser');
  else if (mine !== 0 && theirs !== 0 && leg.version !== 0 && reference.version !== 0 && leg.version !== reference.version) {
    if (overlapWith(session, leg, reference) >= 2 || leg.version < reference.version) ids.push('browser-version-flips');
  }
}

/** "Request desktop site" makes an iPad a Mac and an Android phone a Linux machine. */
function isDesktopMode(systems: number): boolean {
  return systems === (IOS | MACOS) || systems === (ANDROID | LINUX);
}

function compareDevices(ids: WeightId[], leg: Leg, reference: Leg): void {
  if (leg.deviceId !== undefined && reference.deviceId !== undefined) {
    if (leg.deviceId !== reference.deviceId && !leg.mixedDevices && !reference.mixedDevices) ids.push('session-other-device');
    return;
  }
  if (leg.deviceId !== undefined || reference.named === 0) return;
  // Single background rows of web applications leave the device out; and some browsers never show it.
  const bare = leg.bare >= 2 || (leg.bare > 0 && leg.interactive > 0);
  const shows = leg.known.deviceHabit !== 'none' || (leg.known.cold && reference.bare === 0);
  if (bare && shows) ids.push('device-lost');
}

/** What stands out about the leg by itself, measured against the person's own history. */
interface Standing {
  readonly leg: Leg;
  readonly relation: Relation;
  readonly lone: boolean;
}

function alone(ids: WeightId[], person: Person, session: Session, standing: Standing): void {
  const { leg, relation } = standing;
  const { known, flags } = leg;
  const knownAround = known.networkDays > 0;
  const unknownNetwork = known.blockDays === 0 && !knownAround && !known.tenant && !known.trusted;
  const elsewhere = relation !== 'same';
  if ((flags & LEG.kit) !== 0) ids.push('kit-agent');
  else if ((flags & LEG.kitPattern) !== 0) ids.push('kit-pattern');
  if ((flags & LEG.riskToken) !== 0) ids.push('risk-token');
  else if ((flags & LEG.riskOther) !== 0) ids.push('risk-other');
  if (!elsewhere && (flags & LEG.moved) !== 0 && unknownNetwork) ids.push('impossible-move');
  if (!unknownNetwork) return;
  const comparable = elsewhere || !known.cold;
  if (comparable && !known.rentedHome) rented(ids, leg);
  if ((flags & LEG.interrupted) !== 0) ids.push('interrupted-elsewhere');
  if (known.cold) return;
  if (
    (flags & LEG.tool) !== 0 &&
    !known.clientKnown &&
    !isOwnTool(leg) &&
    !ids.includes('session-into-tool') &&
    !known.rentedHome
  )
    ids.push('tool-agent');
  novel(ids, person, session, standing);
}

/** Command lines of somebody who uses them anyway. */
function isOwnTool({ known, flags }: Leg): boolean {
  return known.developer && (flags & LEG.toolApp) !== 0;
}

function rented(ids: WeightId[], leg: Leg): void {
  if (leg.kind === KIND.hosting) ids.push('hosting-network');
  else if (leg.kind === KIND.vpn) ids.push('vpn-network');
  else if (leg.kind === KIND.microsoft) ids.push('rented-azure');
  else return;
  if (leg.kind !== KIND.vpn && (leg.flags & (LEG.refreshToken | LEG.primaryToken)) !== 0) ids.push('token-from-hosting');
}

/** New for this person; only asked when there is enough history to know. */
function novel(ids: WeightId[], person: Person, session: Session, { leg, lone }: Standing): void {
  const { known, flags } = leg;
  const proven = (flags & LEG.freshMfa) !== 0 || known.freshMfa;
  if (leg.interactive === 0 && !known.interactive) ids.push('background-without-sign-in');
  else if ((flags & LEG.claim) !== 0 && !proven) ids.push('claim-on-new-network');
  if (!known.clientKnown && !isOwnTool(leg)) ids.push('unknown-client');
  if (lone && leg.deviceId === undefined && known.deviceHabit !== 'none') {
    ids.push(
      known.deviceHabit === 'always' && (leg.bare >= 2 || (leg.bare > 0 && leg.interactive > 0)) ? 'device-missing' : 'no-device',
    );
  }
  if (lone && !known.countryKnown) ids.push('new-country');
  if (!known.hourKnown) ids.push('unusual-hour');
  if ((flags & LEG.phoneElsewhere) !== 0) ids.push('phone-stayed');
  if ((flags & LEG.registersDevice) !== 0) ids.push('registers-device');
  if ((flags & LEG.securityInfo) !== 0) ids.push('security-info');
  if (lone && isRented(leg.kind) && (flags & LEG.office) !== 0 && leg.interactive > 0) ids.push('portal-first');
  if (lone && (flags & LEG.desktopElsewhere) !== 0) ids.push('desktop-elsewhere');
  else if (lone && liveElsewhere(person, session, leg)) ids.push('elsewhere-at-once');
}

function liveElsewhere(person: Person, session: Session, leg: Leg): boolean {
  for (const other of person.sessions) {
    if (other === session) continue;
    for (const theirs of other.legs) {
      const together = theirs.last >= leg.first - 15 * MINUTE && theirs.first <= leg.last + 15 * MINUTE;
      if (together && theirs.score === 0 && relate(leg, theirs) !== 'same') return true;
    }
  }
  return false;
}

/**
 * Explanations of a place (a journey, a phone, a familiar provider) take away what places and times said, and no more; those of
 * the person (their device, their network) take away anything.
 */
function total(session: Session, leg: Leg, reference: Leg | undefined, ids: readonly WeightId[]): Weighed {
  let hard = 0;
  let soft = 0;
  let placed = 0;
  let cleared = 0;
  const weights = ids.map((id) => {
    const [full] = WEIGHTS[id];
    const weight = session.pseudo && PAIRWISE.has(id) ? Math.round(full / 2) : full;
    if (weight > 0) {
      if (HARD.has(id)) hard += weight;
      else soft += weight;
    } else if (OF_PLACE.has(id)) placed += weight;
    else cleared += weight;
    return weight;
  });
  const score = Math.max(0, Math.min(100, hard + Math.max(0, soft + placed) + cleared));
  return { leg, reference, ids, weights, score, verdict: verdictOf(leg, ids, score), unexplained: hard + soft };
}

/** Explanations of where, not of who. */
const OF_PLACE: ReadonlySet<string> = new Set<WeightId>([
  'plausible-journey',
  'mobile-handover',
  'same-carrier',
  'known-provider',
  'access-gateway',
  'private-relay',
  'address-pool',
  'remote-command-line',
  'fresh-mfa',
]);

/** What compares two legs of one session id: worth half when the id is a guess. */
const PAIRWISE: ReadonlySet<string> = new Set<WeightId>([
  'session-other-system',
  'session-other-device',
  'session-into-tool',
  'device-lost',
  'session-other-browser',
  'browser-version-flips',
  'session-other-country',
  'session-other-network',
  'session-other-block',
  'two-live-streams-once',
  'two-live-streams',
  'two-live-streams-often',
]);

/** Without history only what cannot be reconciled speaks, and two live streams alone do not shout. */
function verdictOf(leg: Leg, ids: readonly WeightId[], score: number): Verdict {
  if (score < POSSIBLE) return 'none';
  if (!leg.known.cold) return score >= LIKELY ? 'likely' : 'possible';
  const hard = ids.filter((id) => IRRECONCILABLE.has(id));
  if (hard.length === 0) return 'unknown';
  // A VPN or a carrier beside the plain line from the first day on looks the same as a copy there.
  const ambiguous = isRented(leg.kind) || ids.includes('mobile-handover');
  if (ambiguous && hard.every((id) => id.startsWith('two-live'))) return 'unknown';
  return score >= LIKELY && hard.some((id) => !id.startsWith('two-live')) ? 'likely' : 'possible';
}
