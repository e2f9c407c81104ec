import type { Case } from '../case.ts';
import { behind, policy, refusedBy, row, type Row } from '../rows.ts';

const ASK = 'why did alice fail?';

/** A policy that refused, and the conditions by which it matched. */
function matched(name: string, conditionsSatisfied: string, controls: readonly string[] = ['Block']): Row {
  return { ...policy(name, 'failure', controls), conditionsSatisfied };
}

const ANDROID_MAIL: Row = {
  clientAppUsed: 'Exchange ActiveSync',
  userAgent: 'Android-Mail/2025.08.10.123456789.release',
  deviceDetail: { deviceId: '', operatingSystem: 'Android', browser: '' },
};
const NO_LEGACY = refusedBy(matched('No legacy', 'application,users,clientType'));

/** Programs that only send a password: neither the device nor the network is to blame. */
const LEGACY: readonly Case[] = [
  {
    name: 'an old mail program that a policy refuses',
    ask: ASK,
    rows: [row(20, 53003, { ...ANDROID_MAIL, ...NO_LEGACY })],
    headline: /mail program without modern sign-in/,
    says: [/Exchange ActiveSync/, /It was the policy \\"No legacy\\"/, /Use Outlook/, /modern authentication/, /OAuth/],
    never: [/device is not known/, /private VPN/, /work device/],
  },
  ...['IMAP4', 'POP3', 'Authenticated SMTP', 'AutoDiscover', 'Other clients', 'MAPI', 'Other clients; IMAP'].map(
    (clientAppUsed): Case => ({
      name: `the same of ${clientAppUsed}, also where the policy is not shown`,
      ask: ASK,
      rows: [row(20, 53003, { clientAppUsed, conditionalAccessStatus: 'failure', appliedConditionalAccessPolicies: undefined })],
      headline: /mail program without modern sign-in/,
      never: [/private VPN/],
    }),
  ),
  {
    name: "the gateway of Exchange's old protocols",
    ask: ASK,
    rows: [row(20, 53003, { ...NO_LEGACY, clientAppUsed: 'Mobile Apps and Desktop clients', userAgent: 'BAV2ROPC' })],
    headline: /mail program without modern sign-in/,
  },
  {
    name: 'a program that hands the password on',
    ask: ASK,
    rows: [row(20, 53003, { ...NO_LEGACY, clientAppUsed: 'Mobile Apps and Desktop clients', authenticationProtocol: 'ropc' })],
    headline: /: program without modern sign-in/,
    says: [/ROPC/],
    never: [/Outlook/],
  },
  {
    name: 'an old mail program from a place that is blocked',
    ask: ASK,
    rows: [row(20, 53003, { ...ANDROID_MAIL, ...refusedBy(matched('Countries', 'application,users,location')) })],
    headline: /blocked by Conditional Access/,
    says: [/Use your usual network/],
    never: [/modern/, /work device/, /device is not known/],
  },
];

/** A block names what the policy looked at, and nothing else. */
const BLOCKS: readonly Case[] = [
  {
    name: 'a block by place says nothing of the device',
    ask: ASK,
    rows: [row(20, 53003, refusedBy(matched('Countries', 'application,users,location')))],
    says: [/It was the policy \\"Countries\\", which looks at the location/, /Use your usual network/],
    never: [/work device/, /device is not known/],
  },
  {
    name: 'a block of device codes warns of codes that somebody sent',
    ask: ASK,
    rows: [row(20, 53003, refusedBy(matched('No codes', 'application,users,authenticationFlows')))],
    says: [/looks at the authentication flow/, /If somebody sent you the code/],
    never: [/VPN/],
  },
  {
    name: 'a block by platform says nothing of the network',
    ask: ASK,
    rows: [row(20, 53003, refusedBy(matched('Platforms', 'application,users,devicePlatform')))],
    says: [/Use your work device/],
    never: [/VPN/],
  },
  {
    name: 'a block by risk asks whether it was the person',
    ask: ASK,
    rows: [row(20, 53003, refusedBy(matched('Risky', 'application,users,signInRisk')))],
    says: [/whether this sign-in was yours/],
    never: [/VPN/],
  },
  {
    name: 'a block of the application as such',
    ask: ASK,
    rows: [row(20, 53003, refusedBy(matched('Admins only', 'application,users')))],
    says: [/tell the helpdesk what for/],
    never: [/VPN/, /work device/],
  },
  {
    name: 'a control that asks for the device says what it lacks',
    ask: ASK,
    rows: [row(20, 53003, refusedBy(matched('Managed', 'application,users', ['RequireCompliantDevice'])))],
    says: [/The device is not known to your organisation/],
  },
  {
    name: 'an export without policies is not a matter of roles',
    ask: ASK,
    format: 'csv',
    rows: [row(20, 53003, { id: '9e427cf3-f3ab-4db0-bed4-678235f58a00', conditionalAccessStatus: 'failure' })],
    says: [/export does not say which policies.*9e427cf3-f3ab-4db0-bed4-678235f58a00.*Entra admin center.*JSON/],
    never: [/[Rr]ole/],
    gaps: ['policies-hidden'],
  },
];

const OUTLOOK_IOS: Row = {
  appDisplayName: 'Outlook for iOS and Android',
  userAgent: 'Mozilla/5.0 (compatible; TESTAL 1.0) PKeyAuth/1.0',
  deviceDetail: { deviceId: 'd1', displayName: 'PHONE', operatingSystem: 'Ios 18.2.1', trustType: 'Azure AD registered' },
};
const on = (operatingSystem: string, deviceId = ''): Row => ({ deviceDetail: { deviceId, operatingSystem } });

/** Advice for the device that was used, not for a Windows computer. */
const PLATFORMS: readonly Case[] = [
  {
    name: 'a device check of a background refresh is no prompt',
    ask: ASK,
    rows: [
      behind(20, 50097, {
        ...OUTLOOK_IOS,
        conditionalAccessStatus: 'success',
        appliedConditionalAccessPolicies: [matched('No phones', 'application,users')],
      }),
    ],
    facts: { outcome: 'interrupted' },
    headline: /not asked for anything: a background refresh of Outlook for iOS and Android stopped/,
    says: [/As it stood, the policy \\"No phones\\" was not met/, /Authenticator or Company Portal/],
    never: [/prompt was left open/, /Edge/, /Chrome/, /It was the policy/],
  },
  {
    name: 'a device check in a browser on Windows',
    ask: ASK,
    rows: [row(20, 50097)],
    headline: /an automatic step did not finish/,
    says: [/Edge with your work profile, or Chrome or Firefox/],
  },
  {
    name: 'a device check on a Mac',
    ask: ASK,
    rows: [row(20, 50097, on('MacOs'))],
    says: [/On the Mac, open Company Portal/, /SSO plug-in/],
    never: [/Edge with your work profile/, /Windows/],
  },
  {
    name: 'a phone that is registered and not compliant',
    ask: ASK,
    rows: [row(20, 53000, { ...on('Android 15', 'd1'), clientAppUsed: 'Mobile Apps and Desktop clients' })],
    says: [/run the status check/],
    never: [/Edge/, /browser/, /see that the device is registered/],
  },
  {
    name: 'a phone that is not known',
    ask: ASK,
    rows: [row(20, 53000, { ...on('Android 15'), clientAppUsed: 'Mobile Apps and Desktop clients' })],
    says: [/On the phone, open Company Portal/, /run the status check/],
    never: [/Edge/, /browser/],
  },
  {
    name: 'a phone that is asked to be hybrid joined',
    ask: ASK,
    rows: [row(20, 53001, on('Ios 18.2'))],
    says: [/Only a Windows computer can be hybrid joined/, /compliant device as well/],
    never: [/dsregcmd/, /sync scope/],
  },
  { name: 'a computer that is asked to be hybrid joined', ask: ASK, rows: [row(20, 53001)], says: [/dsregcmd/] },
];

/** Saved sign-ins that run out behind the person's back. */
const BEHIND: readonly Case[] = [70008, 700082, 50133, 50173].map((code) => ({
  name: `${code} in the background: the person only has to sign in again`,
  ask: ASK,
  rows: [behind(20, code, { appDisplayName: 'OneDrive' })],
  facts: { outcome: 'failing', causes: [{ code }] },
  headline: /Alice has to sign in again in OneDrive: /,
}));

const OPEN: readonly Case[] = [
  {
    name: 'a question that was left open is said once to be no failure',
    ask: ASK,
    rows: [row(20, 50199)],
    headline: /prompt was left open/,
    says: [/not a failure\. It was not completed\./],
  },
];

const UNKNOWN = 'User has not registered the authenticator app and registration is required.';
const CODES: readonly Case[] = [
  {
    name: "a code that is not in the catalogue, in the log's own words",
    ask: ASK,
    rows: [row(20, 502031, { status: { failureReason: UNKNOWN } })],
    headline: /the log says "User has not registered the authenticator app and registration is required"/,
    says: [/administrators have to look up/, /login\.microsoftonline\.com\/error\?code=502031/],
    never: [/we take care/, /nothing that you need to do/],
  },
  {
    name: 'what the log says of it is not passed on to the person, and stays text',
    ask: ASK,
    rows: [row(20, 502031, { status: { failureReason: `Call \u202E555 [now](http://evil) ${'x'.repeat(500)}` } })],
    never: [/Hello Alice[^}]*Call/, /\u202E/, /x{201}/],
  },
  {
    name: 'nor once it is over',
    ask: ASK,
    rows: [row(20, 502031, { status: { failureReason: 'Call 555' } }), row(10, 0)],
    says: [/Hello Alice, your sign-in works again[^}]*not in the catalogue/],
    never: [/Hello Alice[^}]*Call 555/],
  },
];

/** What the row itself says beside its code. */
export const WHY_ROWS: readonly Case[] = [...LEGACY, ...BLOCKS, ...PLATFORMS, ...BEHIND, ...OPEN, ...CODES];
