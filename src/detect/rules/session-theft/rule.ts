import { networkKey } from '../../baseline/person.ts';
import { place } from '../../replay/describe.ts';
import { indicatorsOf } from '../../replay/view.ts';
import type { EvidenceRule } from '../rule.ts';

/** A stolen session, by the same evidence that answers "replay check". */
export const sessionTheft: EvidenceRule = {
  id: 'session-theft',
  title: 'Session used by somebody else',
  severity: 'high',
  attack: ['T1539', 'T1550.004'],
  lookback: 30 * 24 * 60,
  needs: ['beta'],
  falsePositives: [
    'The first days of a consumer VPN on a device without registration',
    'A private or borrowed computer that is used for more than a day while the person’s own goes on at home',
    'A command line that is used for the first time and leaves by another way than the browser it was signed in with',
    'A second line at home that both carry traffic at once',
    'A gateway with exits in several providers that is not among the known networks',
  ],
  blindSpots: [
    'A confidential client logs the address of the first sign-in, so replay through it cannot be seen',
    'A copy used from the same line and with the same software as the original',
    'A single quiet use from the same country, with the same software, while the owner sleeps and without a registered device to miss',
    'Rare refreshes on a machine in Azure by the very program whose session it is: Microsoft’s own services look the same',
    'A token of a service of another company, used from its servers’ kind of network: colleagues’ sign-ins to it vouch for it',
  ],
  triage: [
    'Ask the person whether they were on the suspicious network, by telephone and not by mail',
    'Look at what the session did: mail rules, files, new sign-in methods and devices',
    'Look for the same network among other people',
  ],
  suggestedActions: [
    'Revoke sessions',
    'Remove sign-in methods and devices registered since then',
    'Reset the password if MFA was passed on',
  ],
  over: 'evidence',
  evaluate: (weighed, person) => {
    if (weighed.verdict !== 'likely' && weighed.verdict !== 'possible') return undefined;
    const { leg, reference } = weighed;
    const likely = weighed.verdict === 'likely';
    return {
      subject: { kind: 'user', id: person.id, upn: person.upn, name: person.name },
      severity: likely ? 'high' : 'medium',
      title: likely
        ? `Somebody else very probably uses a stolen session of this person, from ${place(leg)}`
        : `Somebody else may be using a session of this person, from ${place(leg)}`,
      reasons: indicatorsOf(weighed)
        .slice(0, 8)
        .map(({ text }) => text),
      evidence: [...leg.ids, ...(reference?.ids.slice(-5) ?? [])],
      first: leg.first,
      also: [`${person.id}/${networkKey(leg)}`],
    };
  },
};
