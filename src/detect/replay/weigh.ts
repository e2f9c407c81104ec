import type { Person } from '../baseline/person.ts';
import { BROWSER, OS } from '../agents.ts';
import { isRented, KIND } from '../networks/kinds.ts';
import { journey, kilometres } from './distance.ts';
import { LEG, relate, type Leg, type Relation, type Session } from './session.ts';
import { IRRECONCILABLE, LIKELY, POSSIBLE, WEIGHTS, type WeightId } from './weights.ts';
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
  alone(ids, person, session, leg, relation);
  if (ids.length > 0) explain(ids, leg, reference, relation);
  return total(session, leg, reference, ids);
}

/** The most trustworthy other leg; when the leg itself is the most trustworthy it has nothing to answer for. */
function referenceOf(session: Session, leg: Leg): Leg | undefined {
  let best: Leg | undefined;
  for (const other of session.legs) if (other !== leg && (best === undefined || isMoreTrusted(other, best))) best = other;
  return best !== undefined && isMoreTrusted(best, leg) ? best : undefined;
}

function isMoreTrusted(a: Leg, b: Leg): boolean {
  const trust = trustOf(a) - trustOf(b);
  return trust > 0 || (trust === 0 && (a.first < b.first || (a.first === b.first && a.block < b.block)));
}

function trustOf(leg: Leg): number {
  const { known, flags } = leg;
  return (
    ((flags & (LEG.trustedDevice | LEG.bound)) !== 0 ? 8 : 0) +
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
  const rented = isRented(leg.kind) || isRented(reference.kind);
  if (relation === 'other-country') ids.push('session-other-country');
  else ids.push(relation === 'same-provider' ? 'session-other-block' : 'session-other-network');
  compareSoftware(ids, session, leg, reference);
  compareDevices(ids, leg, reference);
  if ((reference.flags & LEG.bound) !== 0 && (leg.flags & LEG.unbound) !== 0 && (leg.flags & LEG.bound) === 0) ids.push('binding-lost');
  if (!rented && (leg.flags & LEG.moved) !== 0) ids.push('impossible-move');
  if (leg.overlap >= 8) ids.push('two-live-streams-often');
  else if (leg.overlap >= 4) ids.push('two-live-streams');
  else if (leg.overlap >= 2) ids.push('two-live-streams-once');
  if (session.transferred && (leg.flags & LEG.deviceCode) !== (reference.flags & LEG.deviceCode)) ids.push('device-code-elsewhere');
  const away = new Set(session.legs.filter((other) => leg.last - other.last < 24 * 60 * MINUTE).map((other) => other.asn));
  if (away.size >= 4) ids.push('many-networks');
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
    if (leg.overlap >= 2 || leg.version < reference.version) ids.push('browser-version-flips');
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
  // Only when the other side nearly always showed its device: some browsers never do.
  const shows = reference.named >= 1 && reference.bare * 4 <= reference.named;
  if (leg.deviceId === undefined && leg.bare > 0 && shows) ids.push('device-lost');
}

/** What stands out about the leg by itself, measured against the person's own history. */
function alone(ids: WeightId[], person: Person, session: Session, leg: Leg, relation: Relation): void {
  const { known, flags } = leg;
  const unknownNetwork = known.blockDays === 0 && known.networkDays === 0 && !known.tenant && !known.trusted;
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
  if ((flags & LEG.tool) !== 0 && !known.clientKnown && !ids.includes('session-into-tool') && !known.rentedHome) ids.push('tool-agent');
  novel(ids, person, session, leg, relation);
}

function rented(ids: WeightId[], leg: Leg): void {
  if (leg.kind === KIND.hosting) ids.push('hosting-network');
  else if (leg.kind === KIND.vpn) ids.push('vpn-network');
  else if (leg.kind === KIND.microsoft) ids.push('rented-azure');
  else return;
  if ((leg.flags & (LEG.refreshToken | LEG.primaryToken)) !== 0) ids.push('token-from-hosting');
}

/** New for this person; only asked when there is enough history to know. */
function novel(ids: WeightId[], person: Person, session: Session, leg: Leg, relation: Relation): void {
  const { known, flags } = leg;
  const proven = (flags & LEG.freshMfa) !== 0 || known.freshMfa;
  if (leg.interactive === 0 && !known.interactive) ids.push('background-without-sign-in');
  else if ((flags & LEG.claim) !== 0 && !proven) ids.push('claim-on-new-network');
  if (!known.clientKnown) ids.push('unknown-client');
  if (relation === 'same' && known.usesDevices && leg.deviceId === undefined) ids.push('no-device');
  if (relation === 'same' && !known.countryKnown) ids.push('new-country');
  if (!known.hourKnown) ids.push('unusual-hour');
  if ((flags & LEG.registersDevice) !== 0) ids.push('registers-device');
  if ((flags & LEG.securityInfo) !== 0) ids.push('security-info');
  if (relation === 'same' && isRented(leg.kind) && (flags & LEG.office) !== 0 && leg.interactive > 0) ids.push('portal-first');
  if (relation === 'same' && liveElsewhere(person, session, leg)) ids.push('elsewhere-at-once');
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

const PHONES = IOS | ANDROID;

/** Innocent explanations. */
function explain(ids: WeightId[], leg: Leg, reference: Leg | undefined, relation: Relation): void {
  const { known, flags } = leg;
  if (known.tenant) ids.push('tenant-network');
  else if (known.trusted || known.blockDays >= 3) ids.push('usual-network');
  else if (known.blockDays > 0 || known.networkDays > 0) ids.push('known-network');
  if (leg.kind === KIND.access) ids.push('access-gateway');
  if (leg.kind === KIND.relay) ids.push('private-relay');
  if ((flags & LEG.strongMethod) !== 0) ids.push('strong-method');
  else if ((flags & LEG.freshMfa) !== 0 && !isRented(leg.kind)) ids.push('fresh-mfa');
  if (reference === undefined || relation === 'same') {
    if (known.deviceKnown || (flags & (LEG.trustedDevice | LEG.bound)) !== 0) ids.push(managed(leg) ? 'same-device' : 'known-device');
    return;
  }
  explainPair(ids, leg, reference);
}

function managed(leg: Leg): boolean {
  return (leg.flags & (LEG.trustedDevice | LEG.bound)) !== 0;
}

function explainPair(ids: WeightId[], leg: Leg, reference: Leg): void {
  const sameDevice = leg.deviceId !== undefined && leg.deviceId === reference.deviceId && leg.named > leg.bare;
  // A stolen primary token brings the device along: a command line on a rented machine is not excused by it.
  const borrowed = isRented(leg.kind) && (leg.flags & (LEG.toolApp | LEG.tool)) !== 0;
  if (sameDevice && !borrowed) ids.push(managed(leg) && managed(reference) ? 'same-device' : 'same-registered-device');
  else if (leg.known.deviceKnown && !borrowed) ids.push('known-device');
  const carriers = leg.kind === KIND.carrier && reference.kind === KIND.carrier;
  const phone = leg.systems !== 0 && (leg.systems & ~PHONES) === 0 && (reference.systems & ~PHONES) === 0;
  const sameCountry = leg.country === reference.country;
  if (carriers) ids.push('same-carrier');
  else if (sameCountry && !isRented(leg.kind) && (phone || leg.kind === KIND.carrier) && leg.overlap < 20) {
    if (phone || leg.overlap < 4) ids.push('mobile-handover');
  }
  const inTime = journey(kilometres(leg, reference), leg.cameAfter) !== 'impossible' && leg.cameAfter >= 10 * MINUTE;
  if (leg.overlap === 0 && (leg.flags & LEG.moved) === 0 && inTime) ids.push('plausible-journey');
}

function total(session: Session, leg: Leg, reference: Leg | undefined, ids: readonly WeightId[]): Weighed {
  let unexplained = 0;
  let sum = 0;
  const weights = ids.map((id) => {
    const weight = WEIGHTS[id][0];
    const scaled = session.pseudo && PAIRWISE.has(id) ? Math.round(weight / 2) : weight;
    if (scaled > 0) unexplained += scaled;
    sum += scaled;
    return scaled;
  });
  const score = Math.max(0, Math.min(100, sum));
  return { leg, reference, ids, weights, score, verdict: verdictOf(leg, ids, score), unexplained };
}

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
  return score >= LIKELY && hard.some((id) => !id.startsWith('two-live')) ? 'likely' : 'possible';
}
