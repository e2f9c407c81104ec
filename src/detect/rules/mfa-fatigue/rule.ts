import { wasDenied } from '../../mfa.ts';
import type { Observation } from '../../observation.ts';
import { TRAIT } from '../../traits.ts';
import { eventOf, isOwnPlace, personOf, userSubject, type Around, type Hit, type RowRule } from '../rule.ts';
import { firstOf, idsOf, note, tally, tallySince, type Window } from '../window.ts';

const PROMPTS = 5;
const BEFORE_SUCCESS = 3;
/** Refused on purpose: a tap on no, or the wrong number. */
const DENIED = 2;
const HOUR = 3_600_000;

/** Prompt after prompt is refused or ignored; then one is accepted. */
export const mfaFatigue: RowRule = {
  id: 'mfa-fatigue',
  title: 'MFA prompts until somebody gives in',
  severity: 'high',
  attack: ['T1621'],
  lookback: 4 * 60,
  needs: [],
  falsePositives: ['A telephone without reception on a journey', 'Somebody on a new network who cannot find the application'],
  blindSpots: [
    'One prompt that is accepted at once',
    'Fewer than five prompts in four hours and none accepted',
    'Number matching passed on by a phishing page',
  ],
  triage: ['Ask whether the person asked for these prompts', 'The password is known to whoever did: treat it as lost'],
  suggestedActions: ['Reset the password', 'Revoke sessions', 'Switch on number matching'],
  over: 'rows',
  wants: [['mfaRefused']],
  joins: [['success', 'interactive']],
  key: personOf,
  evaluate: (seen, window, around) => {
    if ((seen.traits & TRAIT.success) !== 0) return gaveIn(seen, window, around);
    const familiar = isOwnPlace(seen, around) || (seen.traits & TRAIT.trustedDevice) !== 0;
    note(window, eventOf(seen, familiar ? 'own' : wasDenied(seen.row) ? 'denied' : 'unanswered'));
    const prompts = strange(window);
    if (prompts < PROMPTS) return undefined;
    return {
      subject: userSubject(seen),
      severity: 'medium',
      title: `Somebody has this person’s password: ${prompts} MFA prompts refused or ignored within four hours`,
      reasons: [
        'Somebody with the right password asks for prompts from a network that the person is not known on.',
        'None was accepted so far.',
      ],
      evidence: idsOf(window, REFUSED),
      first: firstOf(window, REFUSED) ?? seen.at,
    };
  },
};

const REFUSED = ['denied', 'unanswered'];

function strange(window: Window): number {
  return tally(window, 'denied').attempts.size + tally(window, 'unanswered').attempts.size;
}

/**
 * Three within the hour, or five on a slow night: on a journey somebody ignores one now and one hours later. Nobody refuses their own
 * from a rented network again and again.
 */
function wereMany(window: Window, seen: Observation): boolean {
  const prompts = strange(window);
  if (prompts >= PROMPTS) return true;
  if (prompts < BEFORE_SUCCESS) return false;
  if ((seen.traits & TRAIT.rented) !== 0 && tally(window, 'denied').attempts.size >= DENIED) return true;
  return tallySince(window, REFUSED, seen.at - HOUR).attempts.size >= BEFORE_SUCCESS;
}

function gaveIn(seen: Observation, window: Window, around: Around): Hit | undefined {
  if (!wereMany(window, seen) || (seen.traits & TRAIT.trustedDevice) !== 0 || isOwnPlace(seen, around)) return undefined;
  note(window, eventOf(seen, 'accepted'));
  return {
    subject: userSubject(seen),
    title: 'This person refused MFA prompts of somebody else, then accepted one',
    reasons: [
      `${strange(window)} prompts were refused or ignored within four hours before.`,
      'The success came from a network that the person is not known on, without a managed device.',
    ],
    evidence: idsOf(window, [...REFUSED, 'accepted']),
    first: firstOf(window, REFUSED) ?? seen.at,
  };
}
