import type { Case } from '../case.ts';
import { LAGOS, LAPTOP, every, judged, line, policy, step } from './rows.ts';

const RIGHT_PASSWORD = step('Password', true, 'Correct password');
const MULTIFACTOR = { authenticationRequirement: 'multiFactorAuthentication' };
const declined = (when: string) =>
  line(when, 500121, {
    ...LAGOS,
    authenticationDetails: [
      RIGHT_PASSWORD,
      step('Mobile app notification', false, 'MFA denied; user declined the authentication'),
    ],
  });
const byClaim = [step('Previously satisfied', true, 'MFA requirement satisfied by claim in the token')];
const byProvider = [RIGHT_PASSWORD, step('', true, 'MFA requirement satisfied by claim provided by external provider')];

/** How a second step was met, and when prompts are somebody else's. */
export const SECOND_STEPS: readonly Case[] = [
  {
    name: 'met by a claim of an earlier one',
    ask: 'how was mfa satisfied for marta?',
    rows: [line('18 08:00', 0, { ...LAPTOP, ...MULTIFACTOR, authenticationDetails: byClaim })],
    says: [/1 sign-in was not asked for a second step: an earlier one still counted/],
  },
  {
    name: 'met at an external provider',
    ask: 'mfa of marta',
    rows: [line('18 08:00', 0, { ...MULTIFACTOR, authenticationDetails: byProvider })],
    facts: { prompts: [{ result: 'external' }] },
    says: [/external provider, which vouches for it/],
    never: [/an earlier one still counted/],
  },
  {
    name: 'a policy that an external provider satisfied',
    ask: 'which policies applied to marta?',
    rows: [
      line('18 08:00', 0, {
        ...MULTIFACTOR,
        authenticationDetails: byProvider,
        ...judged('success', policy('CA001 MFA', 'success')),
      }),
    ],
    says: [/Multifactor: the person passed multifactor at an external provider/],
  },
  {
    name: 'multifactor was passed, and the device was what the policy missed',
    ask: 'why was marta blocked by conditional access?',
    rows: [
      line('18 08:00', 53000, {
        authenticationDetails: [RIGHT_PASSWORD, step('Mobile app notification', true, 'MFA successfully completed')],
        ...judged('failure', policy('CA010', 'failure', ['Mfa', 'RequireCompliantDevice'])),
      }),
    ],
    says: [/Multifactor: the person passed the multifactor prompt/],
    never: [/was not asked for multifactor/],
  },
  {
    name: 'the methods that were used with success',
    ask: 'what mfa methods does marta use?',
    rows: [
      line('18 08:00', 0, { ...MULTIFACTOR, authenticationDetails: [step('Windows Hello for Business', true, '')] }),
      line('18 09:00', 0, { ...MULTIFACTOR, authenticationDetails: [step('Passkey (device-bound)', true, '')] }),
    ],
    says: [/Used with success: Passkey \(device-bound\) and Windows Hello for Business/],
  },
  {
    name: 'prompts by night from abroad',
    ask: 'mfa of marta',
    rows: [line('17 08:00', 0, LAPTOP), ...every(3, 6, '18 02:00').map(declined)],
    headline: /6 prompts were refused or not answered, 02:00 to 02:15: somebody who knows the password/,
    says: [/Call Marta on a known number/, /reset the password/],
  },
  {
    name: 'prompts by night until one was accepted',
    ask: 'mfa of marta',
    rows: [
      ...every(3, 6, '18 02:00').map(declined),
      line('18 02:20', 0, {
        ...LAGOS,
        ...MULTIFACTOR,
        authenticationDetails: [RIGHT_PASSWORD, step('Mobile app notification', true, 'MFA successfully completed')],
      }),
    ],
    headline: /and then one was accepted \(02:20\)/,
  },
  {
    name: 'one prompt declined is a fumble',
    ask: 'mfa of marta',
    rows: [declined('18 08:00')],
    never: [/somebody who knows/, /reset the password/],
  },
  {
    name: 'a prompt reported as not theirs',
    ask: 'mfa of marta',
    rows: [line('18 08:00', 500121, { ...LAGOS, details: 'MFA denied; fraud code reported' })],
    headline: /reported as not theirs \(08:00\)/,
    says: [/revoke the sessions/],
  },
];
