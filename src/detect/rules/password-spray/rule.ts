import type { Observation } from '../../observation.ts';
import { TRAIT } from '../../traits.ts';
import { eventOf, isAbroad, isOwnPlace, type Around, type RowRule } from '../rule.ts';
import { firstOf, idsOf, note, tally, tallySince, type Tally, type Window, type WindowEvent } from '../window.ts';
import { keyOf } from '../../baseline/items.ts';
import { placeKey } from '../../baseline/person.ts';
import { networkName } from '../../networks/kinds.ts';
import { networkTitle, withProvider } from '../../networks/name.ts';

const PEOPLE = 10;
/** An office behind one address has many typing errors of its own. */
const PEOPLE_AT_HOME = 40;
/** More tries than this for each person is guessing, not spraying. */
const TRIES_EACH = 6;
/** In a small tenant a spray has few people; from a rented network that they are not known on these are enough. */
const FEW_PEOPLE = 3;
const FEW_TRIES = 10;
/** From a line in a country where none of them was seen, one or two tries each. */
const ABROAD_PEOPLE = 8;
const ABROAD_TRIES_EACH = 2;
const HALF_HOUR = 1_800_000;

/** One network tries a few passwords on many people. */
export const passwordSpray: RowRule = {
  id: 'password-spray',
  title: 'Password spray from one network',
  severity: 'medium',
  attack: ['T1110.003'],
  lookback: 6 * 60,
  needs: [],
  falsePositives: [
    'A broken single sign-on application that all use',
    'A big office behind one address after a forced change',
    'The first hours of a remote desktop at a hosting provider, with three people who mistype',
  ],
  blindSpots: [
    'Many networks with a few tries each: see slow-spray',
    'Fewer than ten people in half an hour from an ordinary line, eight in six hours from one abroad, or three from a rented network',
    'Sprays against a federated identity provider',
  ],
  triage: ['See whether any of the people then signed in from there', 'See whether the names exist'],
  suggestedActions: ['Block the network', 'Reset passwords of people who were hit'],
  over: 'rows',
  wants: [['passwordWrong'], ['locked']],
  key: networkOf,
  evaluate: (seen, window, around) => {
    const wrong = eventOf(seen, kindOf(seen, around), keyOf(seen.row.ip ?? ''));
    note(window, wrong);
    const own = around.isOwnNetwork(seen);
    const spray = sprayIn(window, wrong, own ? PEOPLE_AT_HOME : PEOPLE);
    if (spray === undefined) return undefined;
    const { who, attempts, span } = spray;
    const network = titleOf(seen, spray.where.size > 1);
    const hired = !own && (seen.traits & TRAIT.rented) !== 0;
    return {
      subject: { kind: 'tenant', id: `network-${networkOf(seen) ?? 0}`, name: withProvider(network, seen.asn) },
      severity: own ? 'low' : 'medium',
      title: `${network} tried passwords on ${who.size} people within ${span}`,
      reasons: [
        `${attempts.size} distinct tries, about ${Math.max(1, Math.round(attempts.size / who.size))} for each person.`,
        own ? 'The network is one of the tenant’s own.' : 'The network is not one of the tenant’s own.',
        ...(hired ? ['Sprays from other rented networks within a week belong to this alert.'] : []),
      ],
      evidence: idsOf(window, WRONG),
      first: firstOf(window, WRONG) ?? seen.at,
      // Whoever sprays rents one machine after the other, and the internet never stops: one alert as long as no week is without.
      ...(hired ? { also: ['rented'] } : {}),
    };
  },
};

const WRONG = ['wrong', 'abroad', 'rented'];

function kindOf(seen: Observation, around: Around): 'wrong' | 'abroad' | 'rented' {
  if (isFromRenter(seen, around)) return 'rented';
  return isAbroad(seen, around) && !around.isKnownPlace(seen) ? 'abroad' : 'wrong';
}

function sprayIn(window: Window, { at, kind }: WindowEvent, people: number): (Tally & { readonly span: string }) | undefined {
  if (WRONG.reduce((sum, one) => sum + tally(window, one).who.size, 0) >= people) {
    const recent = tallySince(window, WRONG, at - HALF_HOUR);
    if (recent.who.size >= people && recent.attempts.size <= recent.who.size * TRIES_EACH)
      return { ...recent, span: 'half an hour' };
  }
  const abroad = tally(window, 'abroad');
  if (abroad.who.size >= ABROAD_PEOPLE && abroad.attempts.size <= abroad.who.size * ABROAD_TRIES_EACH)
    return { ...abroad, span: 'six hours' };
  const few = tally(window, 'rented');
  return kind === 'rented' && isSprayOfFew(few) ? { ...few, span: 'six hours' } : undefined;
}

/** A rented network where the person never was: no desktop, gateway or VPN of theirs. */
export function isFromRenter(seen: Observation, around: Around): boolean {
  return (seen.traits & TRAIT.rented) !== 0 && (seen.traits & TRAIT.trustedDevice) === 0 && !isOwnPlace(seen, around);
}

/** Three people or more with ten tries, and not one person's old password beside two typing errors. */
export function isSprayOfFew({ rows, who, attempts }: Tally): boolean {
  if (who.size < FEW_PEOPLE || attempts.size < FEW_TRIES) return false;
  return Math.max(...who.values()) * 3 <= rows * 2;
}

const PROVIDER = 5;

/** The line; of rented networks the provider, where a renter has addresses all over. */
export function networkOf(seen: Observation): number | undefined {
  if (seen.block === 0) return undefined;
  return (seen.traits & TRAIT.rented) !== 0 ? keyOf(seen.asn, PROVIDER) : placeKey(seen);
}

function titleOf(seen: Observation, several: boolean): string {
  const provider = several && (seen.traits & TRAIT.rented) !== 0;
  return provider ? networkName(seen.asn) : networkTitle(seen.row.ip, several, seen.asn);
}
