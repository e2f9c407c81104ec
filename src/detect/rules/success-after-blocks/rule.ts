import { clientKey } from '../../baseline/person.ts';
import { TRAIT } from '../../traits.ts';
import { eventOf, isFamiliar, personOf, userSubject, type RowRule } from '../rule.ts';
import { firstOf, idsOf, note, tally } from '../window.ts';

const BLOCKS = 3;

/** Conditional Access blocks again and again; then another way in is found. */
export const successAfterBlocks: RowRule = {
  id: 'success-after-blocks',
  title: 'Success right after Conditional Access blocks',
  severity: 'medium',
  attack: ['T1078.004', 'T1562'],
  lookback: 60,
  needs: [],
  falsePositives: ['Somebody who takes another device because the first is not compliant'],
  blindSpots: ['A success more than an hour later', 'Fewer than three blocks'],
  triage: ['See which policy blocked and why it did not apply to the success', 'Ask the person'],
  suggestedActions: ['Close the gap in the policy', 'Revoke sessions if the person does not know of it'],
  over: 'rows',
  wants: [['policyBlock']],
  joins: [['success', 'interactive']],
  key: personOf,
  evaluate: (seen, window, around) => {
    const software = clientKey(seen.client.os, seen.client.browser);
    if ((seen.traits & TRAIT.success) === 0) {
      // Blocked at home is policy at work.
      note(window, eventOf(seen, isFamiliar(seen, around) ? 'home' : 'blocked', software));
      return undefined;
    }
    const blocks = tally(window, 'blocked');
    if (blocks.attempts.size < BLOCKS || (seen.traits & TRAIT.trustedDevice) !== 0 || isFamiliar(seen, around)) return undefined;
    note(window, eventOf(seen, 'success', software));
    const changed = !blocks.where.has(software);
    return {
      subject: userSubject(seen),
      severity: changed ? 'medium' : 'low',
      title: 'This person was blocked by Conditional Access, then got in another way',
      reasons: [
        `${blocks.attempts.size} distinct tries were blocked within the hour before.`,
        changed
          ? 'The success came with other software than the blocked tries.'
          : 'Software and person are the same; the application or policy differs.',
      ],
      evidence: idsOf(window, ['blocked', 'success']),
      first: firstOf(window, ['blocked']) ?? seen.at,
    };
  },
};
