import type { Observation } from '../../observation.ts';
import { TRAIT } from '../../traits.ts';
import { eventOf, isFamiliar, isNewSoftware, personOf, userSubject, type Around, type Hit, type RowRule } from '../rule.ts';
import { firstOf, idsOf, note, tally, tallySince, type Tally, type Window } from '../window.ts';

const TRIES = 20;
/** A phone with an old password tries for ever from where it lives. */
const TRIES_AT_HOME = 100;
const HOUR = 3_600_000;

/** Many distinct wrong passwords for one person. */
export const bruteForce: RowRule = {
  id: 'brute-force',
  title: 'Password guessing against one person',
  severity: 'high',
  attack: ['T1110.001'],
  lookback: 6 * 60,
  needs: [],
  falsePositives: ['A phone or script with an old password', 'A person who forgot it'],
  blindSpots: [
    'Fewer guesses than twenty an hour, or twenty in six hours from a rented network or with software new to the person',
    'Guesses against other identity providers',
  ],
  triage: ['See which application and device repeats', 'See whether a success followed from the guessing network'],
  suggestedActions: ['Reset the password if a success followed', 'Find and correct the device with the old password'],
  over: 'rows',
  wants: [['passwordWrong'], ['locked']],
  joins: [['success', 'interactive']],
  key: personOf,
  evaluate: (seen, window, around) => {
    if ((seen.traits & TRAIT.success) !== 0) return guessed(seen, window);
    note(window, eventOf(seen, isFamiliar(seen, around) ? 'home' : isForeign(seen, around) ? 'foreign' : 'wrong'));
    const strange = guesses(window, seen.at);
    const tries = strange.attempts.size;
    const home = triesAtHome(window, seen.at);
    if (tries < TRIES && home < TRIES_AT_HOME) return undefined;
    return {
      subject: userSubject(seen),
      severity: tries >= TRIES ? 'medium' : 'low',
      title:
        tries >= TRIES
          ? `Somebody guesses this person’s password: ${tries} wrong ones within ${strange.span}`
          : 'A device of this person keeps trying an old password',
      reasons: [
        `${tries} distinct tries came from ${strange.where.size} networks that the person is not known on.`,
        `${home} came from networks that the person is known on.`,
      ],
      evidence: idsOf(window, [...GUESSED, 'home']),
      first: firstOf(window, [...GUESSED, 'home']) ?? seen.at,
    };
  },
};

const GUESSED = ['wrong', 'foreign'];

/** A rented network, or software that this person never used: no travelling phone of theirs with an old password. */
function isForeign(seen: Observation, around: Around): boolean {
  return (seen.traits & TRAIT.rented) !== 0 || isNewSoftware(seen, around);
}

/** All strange tries of the last hour, or those of six hours when nothing of the person's own is at the other end. */
function guesses(window: Window, at: number): Tally & { readonly span: string } {
  const foreign = tally(window, 'foreign');
  const all = foreign.attempts.size + tally(window, 'wrong').attempts.size;
  const recent = all < TRIES / 2 ? foreign : tallySince(window, GUESSED, at - HOUR);
  const fast = recent.attempts.size >= TRIES || recent.attempts.size >= foreign.attempts.size;
  return fast ? { ...recent, span: 'an hour' } : { ...foreign, span: 'six hours' };
}

function triesAtHome(window: Window, at: number): number {
  const { size } = tally(window, 'home').attempts;
  return size < TRIES_AT_HOME ? size : tallySince(window, ['home'], at - HOUR).attempts.size;
}

/** A success from the network that was guessing. */
function guessed(seen: Observation, window: Window): Hit | undefined {
  // Whoever guesses has no registered device of the person's: their own phone tries an old password beside them.
  if ((seen.traits & TRAIT.trustedDevice) !== 0 || seen.row.device?.id !== undefined) return undefined;
  const strange = guesses(window, seen.at);
  const here = eventOf(seen, 'success');
  if (strange.attempts.size < TRIES / 2 || here.where === undefined || !strange.where.has(here.where)) return undefined;
  note(window, here);
  return {
    subject: userSubject(seen),
    severity: 'high',
    title: 'Somebody guessed passwords of this person until one was right',
    reasons: [`${strange.attempts.size} wrong passwords came before it.`, 'The success came from a network that was guessing.'],
    evidence: idsOf(window, [...GUESSED, 'success']),
    first: firstOf(window, GUESSED) ?? seen.at,
  };
}
