import { isSurelyMicrosofts } from '../../applications.ts';
import { daysBefore, has } from '../../baseline/items.ts';
import { clientKey, isCold, isOpenedByHand, networkKey, type Person } from '../../baseline/person.ts';
import { KIND } from '../../networks/kinds.ts';
import { isDeveloper } from '../../replay/known.ts';
import type { Observation } from '../../observation.ts';
import { TRAIT } from '../../traits.ts';
import { eventOf, isFamiliar, personOf, userSubject, type RowRule } from '../rule.ts';
import { firstOf, idsOf, note } from '../window.ts';

/** MFA "satisfied by claim" from a rented network in a country where the person never was. */
export const mfaClaimHosting: RowRule = {
  id: 'mfa-claim-hosting',
  title: 'MFA claim from a hosting network abroad',
  severity: 'medium',
  attack: ['T1550.004', 'T1539'],
  lookback: 24 * 60,
  needs: [],
  falsePositives: ['The first day of a VPN with a foreign exit'],
  blindSpots: [
    'A hosting network in the person’s own country',
    'Networks that are in no table',
    'People with less than three days of history',
  ],
  triage: ['Ask whether the person uses a VPN', 'See whether the session was also used elsewhere'],
  suggestedActions: ['Revoke sessions', 'Mute the network if it is the person’s VPN'],
  over: 'rows',
  wants: [['mfaClaim', 'success', 'rented']],
  key: personOf,
  evaluate: (seen, window, around) => {
    const { person } = around;
    if (person === undefined || isCold(person, seen.day) || seen.country === 0 || has(person.countries, seen.country))
      return undefined;
    if ((seen.traits & (TRAIT.trustedDevice | TRAIT.confidential)) !== 0 || isFamiliar(seen, around)) return undefined;
    if (isApplicationServer(seen, person)) return undefined;
    if (seen.app?.role === 'tool' && isDeveloper(person, seen.day)) return undefined;
    // Known software on a VPN is a person with a VPN; the session's own evidence still watches it.
    const knownSoftware = daysBefore(person.clients, clientKey(seen.client.os, seen.client.browser), seen.day) > 0;
    if (knownSoftware && seen.kind === KIND.vpn) return undefined;
    note(window, eventOf(seen, 'claim'));
    return {
      subject: userSubject(seen),
      severity: knownSoftware ? 'low' : 'medium',
      title: 'A token that already had MFA was used on rented servers in a country new for this person',
      reasons: [
        'The network rents out servers and is new for this person.',
        'The person was never seen in that country.',
        'MFA was not done there; a token brought the claim along.',
      ],
      evidence: idsOf(window, ['claim']),
      first: firstOf(window, ['claim']) ?? seen.at,
      also: [`${person.id}/${networkKey(seen)}`],
    };
  },
};

/** The server of a web application refreshes the token that the person got by signing in to it. */
function isApplicationServer({ row, app, appKey, client, traits }: Observation, person: Person): boolean {
  if ((traits & TRAIT.background) === 0 || client.os !== 0 || client.browser !== 0 || row.device?.id !== undefined) return false;
  return !isSurelyMicrosofts(app, row.appOwnerTenantId, row.appName) && isOpenedByHand(person, appKey);
}
