import { TRAIT } from '../../traits.ts';
import { networkName } from '../../networks/kinds.ts';
import { addressOf } from '../../networks/name.ts';
import { isFromRenter, isSprayOfFew, networkOf } from '../password-spray/rule.ts';
import { eventOf, isFamiliar, userSubject, type RowRule } from '../rule.ts';
import { firstOf, idsOf, note, tally } from '../window.ts';

const PEOPLE = 6;

/** In the middle of a spray one password is right. */
export const spraySuccess: RowRule = {
  id: 'spray-success',
  title: 'Password spray that found a password',
  severity: 'high',
  attack: ['T1110.003', 'T1078.004'],
  lookback: 6 * 60,
  needs: [],
  falsePositives: ['A shared network, such as a hotel, where staff mistype and sign in'],
  blindSpots: ['A password found on one network and used from another'],
  triage: ['See whether the sign-in was stopped at MFA or went through', 'Look at everything the network did'],
  suggestedActions: ['Reset the password now', 'Revoke sessions if the sign-in went through'],
  over: 'rows',
  wants: [['passwordWrong'], ['locked']],
  joins: [
    ['interactive', 'passwordRight'],
    ['interactive', 'success'],
  ],
  key: networkOf,
  evaluate: (seen, window, around) => {
    if ((seen.traits & (TRAIT.passwordWrong | TRAIT.locked)) !== 0) {
      note(window, eventOf(seen, isFromRenter(seen, around) ? 'rented' : 'wrong'));
      return undefined;
    }
    // At a provider, its customers' own machines say nothing about each other.
    const rented = (seen.traits & TRAIT.rented) !== 0;
    const wrong = tally(window, rented ? 'rented' : 'wrong');
    const right = tally(window, 'right');
    if ((wrong.who.size < PEOPLE && !(rented && isSprayOfFew(wrong))) || around.isOwnNetwork(seen) || isFamiliar(seen, around))
      return undefined;
    note(window, eventOf(seen, 'right'));
    // Where more people succeed than fail, people live.
    if (right.who.size * 2 > wrong.who.size) return undefined;
    const through = (seen.traits & TRAIT.success) !== 0;
    const network = rented && wrong.where.size > 1 ? networkName(seen.asn) : (addressOf(seen.row.ip) ?? 'A network');
    return {
      subject: userSubject(seen),
      severity: through ? 'high' : 'medium',
      title: through
        ? `${network} tried passwords on ${wrong.who.size} people and got in as this one`
        : `${network} tried passwords on ${wrong.who.size} people and found this one’s password`,
      reasons: [
        `The same ${rented ? 'provider' : 'network'} had wrong passwords for ${wrong.who.size} people within six hours.`,
        through ? 'This sign-in succeeded.' : 'The password was right; a later step stopped it.',
      ],
      evidence: [seen.row.id, ...idsOf(window, WRONG, 20)],
      first: firstOf(window, WRONG) ?? seen.at,
    };
  },
};

const WRONG = ['wrong', 'rented'];
