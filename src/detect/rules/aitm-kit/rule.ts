import { daysBefore } from '../../baseline/items.ts';
import { clientKey } from '../../baseline/person.ts';
import { TRAIT } from '../../traits.ts';
import { eventOf, personOf, userSubject, type RowRule } from '../rule.ts';
import { firstOf, idsOf, note } from '../window.ts';

/** Phishing kits pass the sign-in on with a script: at the Office portal or the broker nobody else does. */
export const aitmKit: RowRule = {
  id: 'aitm-kit',
  title: 'Sign-in passed on by a phishing kit',
  severity: 'high',
  attack: ['T1557', 'T1566.002'],
  lookback: 60,
  needs: ['beta'],
  falsePositives: ['A health check or test that signs in to the portal with a script', 'Developers who test delegated flows'],
  blindSpots: ['Kits that send a browser’s user agent', 'Rows without a user agent (Graph v1.0)'],
  triage: [
    'Ask the person whether they opened a link and signed in',
    'Look for the same network among other people',
    'Look at the mail that brought the link',
  ],
  suggestedActions: ['Revoke sessions', 'Reset the password', 'Check sign-in methods and devices added since'],
  over: 'rows',
  wants: [['toolAgent', 'watchedClient']],
  key: personOf,
  evaluate: (seen, window, { person }) => {
    const role = seen.app?.role;
    const isKit = seen.client.kit || role === 'office' || role === 'broker';
    if (!isKit || (seen.traits & (TRAIT.success | TRAIT.passwordRight)) === 0) return undefined;
    // A script that this account has used for days is its own.
    const usual =
      person !== undefined && daysBefore(person.clients, clientKey(seen.client.os, seen.client.browser), seen.day) >= 3;
    if (usual && !seen.client.kit) return undefined;
    note(window, eventOf(seen, 'kit'));
    const door = DOORS[role ?? ''] ?? 'an application';
    const through = (seen.traits & TRAIT.success) !== 0;
    return {
      subject: userSubject(seen),
      severity: through ? 'high' : 'medium',
      title: through
        ? `A phishing kit probably took this session: a script signed in at ${door}`
        : `A phishing kit probably has this password: a script used it at ${door} and was stopped`,
      reasons: [
        seen.client.kit
          ? 'The user agent is one that only offensive tools send.'
          : 'The user agent is a script, at the Office portal or the authentication broker.',
        through ? 'The sign-in succeeded.' : 'The password was right; the sign-in was stopped at a later step.',
      ],
      evidence: idsOf(window, ['kit']),
      first: firstOf(window, ['kit']) ?? seen.at,
    };
  },
};

/** What people call the places where kits sign in. */
const DOORS: Readonly<Record<string, string>> = { office: 'the Office portal', broker: 'the authentication broker' };
