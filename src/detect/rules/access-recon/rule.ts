import { TRAIT } from '../../traits.ts';
import { eventOf, isFamiliar, personOf, userSubject, type RowRule } from '../rule.ts';
import { firstOf, idsOf, note, tally } from '../window.ts';

const APPLICATIONS = 4;

/** Somebody tries the doors: refused at many applications within the hour. */
export const accessRecon: RowRule = {
  id: 'access-recon',
  title: 'Refused at many applications',
  severity: 'medium',
  attack: ['T1526', 'T1087.004'],
  lookback: 60,
  needs: [],
  falsePositives: ['A new starter who opens every tile', 'A policy that was just switched on', 'A scanner of the security team'],
  blindSpots: ['Doors tried more slowly than a few an hour', 'Applications that need no assignment and no consent'],
  triage: ['See whether the person was on a network that they know', 'Ask what they were looking for'],
  suggestedActions: ['Revoke sessions when the network is strange'],
  over: 'rows',
  wants: [['noAccess'], ['policyBlock']],
  key: personOf,
  evaluate: (seen, window, around) => {
    if (seen.appKey === 0) return undefined;
    note(window, eventOf(seen, 'refused', seen.appKey));
    const apps = tally(window, 'refused').where.size;
    // On a managed machine or a network of their own the person meets a new policy.
    const strange = !isFamiliar(seen, around) && (seen.traits & TRAIT.trustedDevice) === 0;
    if (apps < (strange ? APPLICATIONS : APPLICATIONS * 2)) return undefined;
    return {
      subject: userSubject(seen),
      severity: strange ? 'medium' : 'low',
      title: `Somebody tries doors as this person: refused at ${apps} applications within an hour`,
      reasons: [
        `Conditional Access, assignment or consent refused this person at ${apps} different applications.`,
        strange ? 'The network is not one that the person is known on.' : 'The network is one that the person is known on.',
      ],
      evidence: idsOf(window, ['refused']),
      first: firstOf(window, ['refused']) ?? seen.at,
    };
  },
};
