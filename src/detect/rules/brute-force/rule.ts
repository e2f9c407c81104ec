import type { Observation } from '../../observation.ts';
import { TRAIT } from '../../traits.ts';
import { eventOf, isFamiliar, personOf, userSubject, type Hit, type RowRule } from '../rule.ts';
import { firstOf, idsOf, note, tally, type Window } from '../window.ts';

const TRIES = 20;
/** A phone with an old password tries for ever from where it lives. */
const TRIES_AT_HOME = 100;

/** Many distinct wrong passwords for one person. */
export const bruteForce: RowRule = {
  id: 'brute-force',
  title: 'Password guessing against one person',
  severity: 'high',
  attack: ['T1110.001'],
  lookback: 60,
  needs: [],
  falsePositives: ['A phone or script with an old password', 'A person who forgot it'],
  blindSpots: ['Fewer guesses than twenty an hour', 'Guesses against other identity providers'],
  triage: ['See which application and device repeats', 'See whether a success followed from the guessing network'],
  suggestedActions: ['Reset the password if a success followed', 'Find and correct the device with the old password'],
  over: 'rows',
  wants: [['passwordWrong'], ['locked']],
  joins: [['success', 'interactive']],
  key: personOf,
  evaluate: (seen, window, around) => {
    if ((seen.traits & TRAIT.success) !== 0) return guessed(seen, window);
    const home = isFamiliar(seen, around);
    note(window, eventOf(seen, home ? 'home' : 'wrong'));
    const strange = tally(window, 'wrong');
    const tries = strange.attempts.size;
    if (tries < TRIES && tally(window, 'home').attempts.size < TRIES_AT_HOME) return undefined;
    return {
      subject: userSubject(seen),
      severity: tries >= TRIES ? 'medium' : 'low',
      title:
        tries >= TRIES
          ? `Somebody guesses this person’s password: ${tries} wrong ones within an hour`
          : 'A device of this person keeps trying an old password',
      reasons: [
        `${tries} distinct tries came from ${strange.where.size} networks that the person is not known on.`,
        `${tally(window, 'home').attempts.size} came from networks that the person is known on.`,
      ],
      evidence: idsOf(window, ['wrong', 'home']),
      first: firstOf(window, ['wrong', 'home']) ?? seen.at,
    };
  },
};

/** A success from the network that was guessing. */
function guessed(seen: Observation, window: Window): Hit | undefined {
  const strange = tally(window, 'wrong');
  const here = eventOf(seen, 'success');
  if (strange.attempts.size < TRIES / 2 || here.where === undefined || !strange.where.has(here.where)) return undefined;
  note(window, here);
  return {
    subject: userSubject(seen),
    severity: 'high',
    title: 'Somebody guessed passwords of this person until one was right',
    reasons: [`${strange.attempts.size} wrong passwords came before it.`, 'The success came from a network that was guessing.'],
    evidence: idsOf(window, ['wrong', 'success']),
    first: firstOf(window, ['wrong']) ?? seen.at,
  };
}
