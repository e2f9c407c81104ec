import type { Explanation } from '../explain/catalogue.ts';
import { CODE } from '../explain/codes.ts';
import { type Platform, platformOf } from '../explain/platform.ts';
import type { SignIn } from '../signins/sign-in.ts';
import type { Steps } from './answer.ts';

type Advice = Pick<Steps, 'user' | 'helpdesk' | 'admin'>;

/** What answers for the device where it is not a Windows computer, which is what the catalogue's steps speak of. */
const ADVICE: Readonly<Record<Exclude<Platform, 'windows'>, Advice>> = {
  ios: {
    user: [
      'On the iPhone or iPad, open Microsoft Authenticator (or Company Portal), see that your work account is registered there, and sign in to the app again.',
    ],
    helpdesk: [
      'Check that Microsoft Authenticator or Company Portal is on the device and shows it as registered: on iOS that app answers for the device.',
    ],
    admin: ['Check under Devices that the device is registered, enabled and not stale, and in Intune that it reports in.'],
  },
  android: {
    user: [
      'On the phone, open Company Portal (or Microsoft Authenticator), see that the device is registered with your work account, and sign in to the app again.',
    ],
    helpdesk: [
      'Check that Company Portal or Microsoft Authenticator is on the device and shows it as registered: on Android that app answers for it.',
    ],
    admin: ['Check under Devices that the device is registered, enabled and not stale, and in Intune that it reports in.'],
  },
  mac: {
    user: ['On the Mac, open Company Portal and see that the Mac is registered; then try again, not in a private window.'],
    helpdesk: ['Check in Company Portal that the Mac is registered and that its single sign-on extension is switched on.'],
    admin: ['Deploy Company Portal with the Microsoft Enterprise SSO plug-in for Apple devices: it answers for the Mac.'],
  },
  linux: {
    user: ['Open the Intune app on the computer, see that it is registered, and use Edge with your work profile.'],
    helpdesk: ['Check that the Intune app and Edge are installed and that the computer shows as registered.'],
    admin: ['Check under Devices that the computer is registered, enabled and not stale.'],
  },
};

/** On Windows a browser other than Edge needs help to show the device. */
const WINDOWS_BROWSER =
  'Use Edge with your work profile, or Chrome or Firefox with the Microsoft single sign-on extension; not a private window.';

/** Sentences that are of use on Windows only, and those that are of no use to an app. */
const OF_WINDOWS = /dsregcmd|\bWindows\b|work profile|\bEdge\b|Chrome|Firefox/u;
const OF_BROWSERS = /browser/u;
const CODES: ReadonlySet<number> = new Set([CODE.deviceCheck, CODE.browserHidesDevice]);
const NEEDS_A_JOIN: Advice = {
  user: ['Use your Windows work computer.'],
  helpdesk: ['Only a Windows computer can be hybrid joined: the person needs one, or the policy another control.'],
  admin: [
    'If other devices are to be let in, let the policy take a compliant device as well ("Require one of the selected controls").',
  ],
};

/** A private computer has nothing to check: only the organisation's own can meet the rules. */
function unknownDevice({ code, device }: SignIn, steps: Steps): Steps {
  const known = device === undefined || (device.id !== undefined && device.id !== '');
  if (code !== CODE.deviceNotCompliant || known) return steps;
  return {
    ...steps,
    user: [
      'Use your work computer. If you were on it, use Edge with your work profile, not a private window, or Chrome or Firefox with the Microsoft single sign-on extension.',
    ],
    helpdesk: [
      'The row has no device ID. Ask which computer it was: a private one cannot pass; a work computer in a private window or another browser is not recognised.',
      'If it is a work computer and Edge fails too, see whether it is enrolled: it must be in the device list and in Intune.',
    ],
  };
}

/** The steps of a code about devices, in the words of the platform that the row shows. */
export function fittingSteps(row: SignIn, { code, category, steps }: Explanation): Steps {
  const platform = platformOf(row);
  if (platform === undefined || (category !== 'device' && !CODES.has(code))) return steps;
  if (platform === 'windows') return CODES.has(code) ? { ...steps, user: [WINDOWS_BROWSER] } : unknownDevice(row, steps);
  const advice = ADVICE[platform];
  if (code === CODE.deviceNotJoined) return { ...steps, ...NEEDS_A_JOIN };
  // A device that showed its id needs no registration; only where nothing else is left to say, it is looked at again.
  const isKnown = row.device?.id !== undefined && code !== CODE.deviceCheck;
  const isApp = row.client !== undefined && row.client !== 'Browser';
  const fitting = (general: readonly string[], own: readonly string[]): string[] => {
    const kept = general.filter((sentence) => !OF_WINDOWS.test(sentence) && !(isApp && OF_BROWSERS.test(sentence)));
    if (kept.length === general.length || (isKnown && kept.length > 0)) return kept;
    return [...own, ...kept];
  };
  return {
    user: fitting(steps.user, advice.user),
    helpdesk: fitting(steps.helpdesk, advice.helpdesk),
    admin: fitting(steps.admin, advice.admin),
    security: steps.security,
  };
}
