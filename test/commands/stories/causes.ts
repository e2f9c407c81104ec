import type { Case } from '../case.ts';
import { APPS, GUEST, HOME, LAGOS, OTHER_TENANT, PHONE, judged, line, policy, silent, workload } from './rows.ts';

const ASK = 'why did marta fail?';
const block = (name: string, conditionsSatisfied: string) =>
  judged('failure', policy(name, 'failure', ['Block'], { conditionsSatisfied }));
const asks = (name: string, control: string) =>
  judged('failure', policy(name, 'failure', [control], { conditionsSatisfied: 'application,users' }));
const mfa = (details: string) => line('18 08:00', 500121, { details });

/** Who must act, and what helps: by what the row says beside its code. */
export const CAUSES: readonly Case[] = [
  {
    name: 'wrong passwords from where nobody can be within the hour are not told as their own',
    ask: ASK,
    rows: [
      line('18 07:00', 0),
      ...['08:00', '08:01', '08:03'].map((time) => line(`18 ${time}`, 50126, LAGOS)),
      line('18 09:00', 0),
    ],
    facts: { outcome: 'recovered', suspicious: 'far-away', causes: [{ code: 50126, count: 3 }] },
    headline: /^3 attempts from Nigeria failed .* Marta signed in from Germany at 09:00, too near in time/,
    never: [/Caps Lock/, /your sign-in works again/, /knew the password/],
  },
  {
    name: 'a block far away shows that somebody knew the password',
    ask: ASK,
    rows: [
      line('18 07:00', 0),
      line('18 08:00', 53003, { ...LAGOS, ...block('CA030 Block countries', 'application,users,location') }),
    ],
    facts: { outcome: 'failing', suspicious: 'far-away' },
    headline: /Whoever it was knew the password\.$/,
    never: [/without a private VPN, and try again/],
  },
  {
    name: 'a traveller who got in from there once is no stranger',
    ask: ASK,
    rows: [line('18 06:00', 0), line('18 07:00', 0, LAGOS), line('18 08:00', 50126, LAGOS)],
    facts: { outcome: 'failing' },
    headline: /^Marta cannot sign in: wrong user name or password/,
  },
  {
    name: 'the same device far away is a VPN',
    ask: ASK,
    rows: ['07:00', '08:00'].map((time, i) =>
      line(`18 ${time}`, i === 0 ? 0 : 50126, {
        ...(i === 0 ? HOME : LAGOS),
        deviceDetail: { deviceId: '11d0a2b4-0000-4c1e-8000-0000000000aa', operatingSystem: 'Windows10', browser: 'Edge 142.0.0' },
      }),
    ),
    headline: /^Marta cannot sign in: wrong user name or password/,
  },
  {
    name: 'three wrong passwords on one page are one attempt, and the time says how long',
    ask: ASK,
    rows: [
      ...['08:00', '08:01', '08:02'].map((time) => line(`18 ${time}`, 50126, { correlationId: 'k' })),
      line('18 08:04', 0, { correlationId: 'k' }),
    ],
    facts: { outcome: 'recovered', causes: [{ code: 50126, count: 1 }] },
    says: [/08:00 to 08:02, again and again on one page/],
  },
  {
    name: 'an expired password of Active Directory is not changed on the sign-in page',
    ask: 'is marta locked out?',
    rows: [line('18 08:00', 50144)],
    facts: { state: 'password-expired' },
    says: [/Ctrl\+Alt\+Del/],
    never: [/choose a new one on the sign-in page/],
  },
  {
    name: 'a method that is not strong enough is said to be that, though a second step exists',
    ask: ASK,
    rows: [line('18 08:00', 50072, asks('Admins phishing-resistant', 'RequireAuthenticationStrength'))],
    facts: { outcome: 'interrupted' },
    headline: /stronger sign-in method needed/,
    never: [/Authenticator app or another method/],
  },
  {
    name: 'a policy that asks for a device says so',
    ask: ASK,
    rows: [line('18 08:00', 53003, asks('Devices', 'CompliantDevice'))],
    says: [/"Devices\\?", which asks for a compliant device/, /Use your work device\./],
  },
  {
    name: 'a session that is handed to the phone is no code that somebody sent',
    ask: ASK,
    rows: [
      line('18 08:00', 53003, {
        ...APPS.outlook,
        ...PHONE,
        ...block('Block transfer', 'application,users,authenticationFlows'),
        originalTransferMethod: 'authenticationTransfer',
      }),
    ],
    says: [/QR code/],
    never: [/with a code on another device/],
  },
  {
    name: 'an unknown computer has nothing that Company Portal could check',
    ask: ASK,
    rows: [line('18 08:00', 53000, asks('Devices', 'CompliantDevice'))],
    says: [/Use your work computer\./],
    never: [/run the status check/],
  },
  {
    name: "a guest's device is looked after at home",
    ask: 'why did eve fail?',
    rows: [line('18 08:00', 53000, { ...GUEST, ...asks('Devices', 'CompliantDevice') })],
    says: [/Trust settings/],
    never: [/run the status check/],
  },
  {
    name: "a guest's password is reset at home",
    ask: 'why did eve fail?',
    rows: [line('18 08:00', 50126, GUEST)],
    says: [/own organisation keeps this password/],
    never: [/password reset page/],
  },
  {
    name: "another organisation's policy is not looked for here",
    ask: ASK,
    rows: [
      line('18 08:00', 53003, {
        crossTenantAccessType: 'b2bCollaboration',
        resourceTenantId: OTHER_TENANT,
        conditionalAccessStatus: 'failure',
      }),
    ],
    says: [/a policy of that organisation decided/, /Ask your contact at the other organisation/],
    never: [/What If/],
  },
  {
    name: 'a fault of the MFA service is not the phone of the person',
    ask: ASK,
    rows: [mfa('MFA denied; service error')],
    headline: /MFA could not be carried out/,
    never: [/Enter the number/],
  },
  {
    name: 'two prompts at once',
    ask: ASK,
    rows: [mfa('MFA denied; duplicate authentication attempt')],
    headline: /MFA asked for twice at once/,
  },
  {
    name: 'a refresh that wants a sign-in is one that the person will see',
    ask: ASK,
    rows: [line('17 08:00', 0, APPS.teams), silent('18 08:00', 70043, APPS.teams)],
    says: [/asks for a sign-in when it is used next/],
    never: [/saw nothing of it/],
  },
  {
    name: 'days and times read as English',
    ask: ASK,
    rows: [line('17 08:00', 0, APPS.teams), silent('18 08:00', 50173, APPS.outlook)],
    headline: /^Marta signed in by hand yesterday at 08:00, but/,
  },
  {
    name: 'a log without words of its own is not quoted',
    ask: ASK,
    rows: [line('18 08:00', 7_654_321)],
    never: [/"Other/],
  },
  {
    name: 'an application that a policy blocks is no person to be called',
    ask: 'workload Payroll Sync',
    rows: [workload('18 08:00', 53003, block('Known places', 'servicePrincipals,location'))],
    says: [/"Known places\\?"/],
    never: [/user by phone/, /reset the password/],
  },
  {
    name: 'an application whose secret was renewed signs in again',
    ask: 'workload Payroll Sync',
    rows: [workload('18 07:00', 7_000_222), workload('18 08:00', 0)],
    headline: /Payroll Sync signs in again since 08:00\.$/,
    never: [/Create a new secret/],
  },
  {
    name: 'one of two machines that still holds the old secret is not healed',
    ask: 'workload Payroll Sync',
    rows: [workload('18 07:00', 7_000_222), workload('18 07:30', 0), workload('18 08:00', 7_000_222), workload('18 08:30', 0)],
    says: [/Create a new secret/],
    never: [/signs in again/],
  },
  {
    name: 'a policy that an earlier second step satisfied does not contradict itself',
    ask: 'which policies applied to marta?',
    rows: [line('18 08:00', 0, judged('success', policy('MFA for all', 'success', ['Mfa'])))],
    says: [/an earlier one may have counted/],
    never: [/was not asked for multifactor/],
  },
  ...([700_211, 700_212, 7_002_138, 501_051] as const).map((code) => ({
    name: `an application of another system: ${code}`,
    ask: `explain ${code}`,
    rows: [line('18 08:00', 0)],
    status: 'answered' as const,
    facts: { code, known: true },
  })),
];
