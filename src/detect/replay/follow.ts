import type { SignIn } from '../../signins/sign-in.ts';
import { countUp, keyOf, size } from '../baseline/items.ts';
import { clientKey, rememberOpened, type Person } from '../baseline/person.ts';
import { KIND } from '../networks/kinds.ts';
import type { Observation } from '../observation.ts';
import { openedKey } from '../tenant.ts';
import { TRAIT } from '../traits.ts';
import { noteElsewhere } from './elsewhere.ts';
import { isOnPhone } from './flags.ts';
import { hourOf, isOwn, learn, type Surroundings } from './known.ts';
import type { Leg, Session } from './session.ts';
import { track } from './track.ts';
import { weighAgainst, type Weighed } from './weigh.ts';
import { POSSIBLE, WEIGHTS, type WeightId } from './weights.ts';

/** Takes one row of a person, in time order; returns the worst leg of its session when there was something to weigh. */
export type Follow = (seen: Observation, person: Person) => Weighed | undefined;

const UNPLACED = TRAIT.confidential | TRAIT.egress;

/**
 * Keeps a person's history and sessions and weighs what changed. The engine and `judgeReplay` share it, so that an alert, the
 * answer to a question and a back-test agree. `onExplained` hears of legs that looked bad and were explained, once each.
 */
export function createFollow(around: Surroundings, onExplained: (id: WeightId) => void = () => undefined): Follow {
  return (seen, person) => {
    count(seen, person);
    if (!isPlacedSuccess(seen, person, onExplained)) return undefined;
    person.placed += 1;
    const step = track(seen, person, around);
    if ((seen.traits & TRAIT.interactive) !== 0) noteHuman(seen, person, around);
    person.lastSuccess = seen.at;
    if (step === undefined) {
      noteHour(seen, person);
      return undefined;
    }
    noteElsewhere(person, step.session, step.leg);
    const worst = weighAll(person, step.session, onExplained);
    // Early days are learnt from unless the theft is plain, or a VPN used since day one would stay strange for ever.
    const suspicious =
      (step.leg.score > 0 && (!step.leg.known.cold || worst?.verdict === 'likely')) || isUnproven(step.leg, person, seen);
    if (!suspicious) noteHour(seen, person);
    if (step.fresh) learn(seen, person, step.leg, around, suspicious);
    return worst;
  };
}

/** A server on which somebody signed in by hand, after the person's first day, without the device that the person otherwise shows. */
function isUnproven({ kind, interactive, deviceId }: Leg, person: Person, seen: Observation): boolean {
  if (kind !== KIND.hosting || interactive === 0 || deviceId !== undefined) return false;
  return seen.day > person.firstDay && size(person.devices) > 0;
}

/** A success whose address is that of the person; what the others say is noted on the way. */
function isPlacedSuccess(seen: Observation, person: Person, onExplained: (id: WeightId) => void): boolean {
  const { traits, row } = seen;
  if ((traits & TRAIT.success) === 0) {
    if ((traits & TRAIT.interrupt) !== 0) notePrompt(seen, person);
    return false;
  }
  if ((traits & TRAIT.background) !== 0) person.background += 1;
  if ((traits & UNPLACED) !== 0) {
    if ((traits & TRAIT.confidential) !== 0) person.confidential += 1;
    else if (person.egressDay !== seen.day) {
      // Common, and says nothing: counted once a day for each person.
      person.egressDay = seen.day;
      onExplained('microsoft-egress');
    }
    return false;
  }
  return seen.block !== 0 && row.crossTenant !== 'passthrough';
}

/** Weighs every leg of a session, because one leg's news may be another's explanation; returns the worst that tells something. */
function weighAll(person: Person, session: Session, onExplained: (id: WeightId) => void): Weighed | undefined {
  let worst: Weighed | undefined;
  for (const leg of session.legs) {
    const weighed = weighAgainst(person, session, leg);
    leg.score = weighed === undefined || weighed.verdict === 'none' ? 0 : weighed.score;
    if (weighed === undefined) continue;
    if (weighed.verdict === 'none' && weighed.unexplained >= POSSIBLE && !leg.explained) {
      leg.explained = true;
      onExplained(strongestExplanation(weighed));
    }
    if (worst === undefined || weighed.score > worst.score) worst = weighed;
  }
  return worst;
}

/** What strangers try in vain says nothing of the person: days are those of successes. */
function count(seen: Observation, person: Person): void {
  const { row, day, traits } = seen;
  person.rows += 1;
  if (day !== person.lastDay && (traits & TRAIT.success) !== 0) {
    if (person.days === 0) person.firstDay = day;
    if (day > person.lastDay) person.lastDay = day;
    person.days += 1;
  }
  if (person.upn === undefined && row.upn !== undefined && row.upn.length <= 256) person.upn = row.upn;
  if (person.name === undefined && row.userName !== undefined && row.userName.length <= 256) person.name = row.userName;
}

/** Phones fetch mail all night; only other machines say when a person works. */
function noteHour(seen: Observation, person: Person): void {
  if (!isOnPhone(seen)) person.hours |= 1 << hourOf(seen.at);
}

function notePrompt(seen: Observation, person: Person): void {
  const { row } = seen;
  if (row.type !== 'interactiveUser') return;
  person.prompt = {
    at: seen.at,
    block: seen.block,
    asn: seen.asn,
    country: seen.country,
    joined: joinedBy(row),
    codeConfirm: (seen.traits & TRAIT.codeConfirm) !== 0,
  };
}

function joinedBy({ correlationId, originalRequestId }: SignIn): string | undefined {
  const id = correlationId ?? originalRequestId;
  return id === undefined || id.length > 128 ? undefined : id;
}

function noteHuman(seen: Observation, person: Person, around: Surroundings): void {
  const { row } = seen;
  if (seen.client.tool) return;
  rememberOpened(person, seen.appKey, seen.day);
  if (row.device?.id !== undefined) countUp(person.clients, clientKey(seen.client.os, seen.client.browser));
  if (seen.app === undefined && seen.appKey !== 0) around.tenant.touch(openedKey(seen.appKey), keyOf(person.id));
  person.human = {
    at: seen.at,
    block: seen.block,
    asn: seen.asn,
    country: seen.country,
    app: seen.appKey,
    kind: seen.kind,
    own: isOwn(seen, around),
    latitude: row.latitude,
    longitude: row.longitude,
    id: row.id,
  };
}

export function strongestExplanation(weighed: Weighed): WeightId {
  let found: WeightId = 'known-network';
  let least = 0;
  for (const id of weighed.ids) {
    const weight = WEIGHTS[id][0];
    if (weight < least) {
      least = weight;
      found = id;
    }
  }
  return found;
}
