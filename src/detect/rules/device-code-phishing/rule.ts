import { VALUABLE_RESOURCES } from '../../applications.ts';
import { has, touch } from '../../baseline/items.ts';
import { networkKey } from '../../baseline/person.ts';
import type { Observation } from '../../observation.ts';
import { isDeveloper } from '../../replay/known.ts';
import { TRAIT } from '../../traits.ts';
import { eventOf, personOf, userSubject, type Around, type Hit, type RowRule } from '../rule.ts';
import { firstOf, idsOf, isFirst, note, tally, type Window } from '../window.ts';

/** The victim enters a code that the intruder asked for; the tokens then appear somewhere else. */
export const deviceCodePhishing: RowRule = {
  id: 'device-code-phishing',
  title: 'Device code used for somebody else',
  severity: 'high',
  attack: ['T1528', 'T1566.002'],
  lookback: 24 * 60,
  needs: ['beta'],
  falsePositives: ['Meeting-room devices and televisions', 'Command lines on a remote machine'],
  blindSpots: [
    'Tokens used behind the same network as the victim',
    'Without beta fields only the confirmation page (50199) is seen',
  ],
  triage: ['Ask the person whether they typed in a code and who sent it', 'See what the session read'],
  suggestedActions: ['Revoke sessions', 'Block the device-code flow with Conditional Access'],
  over: 'rows',
  wants: [['deviceCode', 'success'], ['codeConfirm']],
  joins: [['success']],
  key: personOf,
  evaluate: (seen, window, around) => {
    const where = networkKey(seen);
    const coded = (seen.traits & (TRAIT.deviceCode | TRAIT.codeConfirm)) !== 0;
    const entered = seen.row.protocol === 'deviceCode' || (seen.traits & TRAIT.codeConfirm) !== 0;
    if (entered) {
      note(window, { ...eventOf(seen, 'code', where), who: seen.row.sessionId ?? '' });
      if (seen.country !== 0) touch(window.marks, COUNTRY + seen.country, seen.day, 0, 8);
      return (seen.traits & TRAIT.success) !== 0 ? firstCode(seen, window, around) : undefined;
    }
    const codes = tally(window, 'code');
    const sameSession = seen.row.sessionId !== undefined && codes.who.has(seen.row.sessionId);
    if (!coded && !sameSession) return undefined;
    if (codes.rows === 0 || codes.where.has(where) || seen.block === 0) return undefined;
    if ((seen.traits & (TRAIT.trustedDevice | TRAIT.confidential | TRAIT.egress)) !== 0 || around.isOwnNetwork(seen))
      return undefined;
    // Developers join a command line on a server this way.
    const tool = seen.app?.role === 'tool';
    if (tool && around.person !== undefined && isDeveloper(around.person, seen.day)) return undefined;
    note(window, eventOf(seen, 'used', where));
    const developer = tool && isSameCountry(window, seen);
    return {
      subject: userSubject(seen),
      severity: developer ? 'low' : 'high',
      title: 'A device code was entered on one network and its tokens are used on another',
      reasons: [
        'The person entered a device code.',
        'The tokens that it gave are used from another provider.',
        'The device there is not managed.',
      ],
      evidence: idsOf(window, ['code', 'used']),
      first: firstOf(window, ['code']) ?? seen.at,
    };
  },
};

/** Kept as a mark, because a window event has room for one place only. */
function isSameCountry(window: Window, seen: Observation): boolean {
  return seen.country !== 0 && has(window.marks, COUNTRY + seen.country);
}

const COUNTRY = 10_000;

/** A first device code towards mail, files or Graph from an unmanaged device: worth a look, not more. */
function firstCode(seen: Observation, window: Window, around: Around): Hit | undefined {
  if (!isFirst(window, 1, seen.day) || (seen.traits & TRAIT.trustedDevice) !== 0) return undefined;
  const wanted = seen.app?.role === 'broker' || VALUABLE_RESOURCES.has(seen.row.resourceId ?? '');
  if (!wanted || around.isOwnNetwork(seen)) return undefined;
  const broker = seen.app?.role === 'broker';
  return {
    subject: userSubject(seen),
    severity: broker ? 'medium' : 'low',
    title: 'First device code of this person',
    reasons: [
      broker
        ? 'It was for the authentication broker, which can register a device.'
        : 'It was for mail, files or Microsoft Graph.',
      'The person had not used the device-code flow in thirty days.',
    ],
    evidence: idsOf(window, ['code']),
  };
}
