import type { SignIn } from '../signins/sign-in.ts';

const AGENT_DEVICES: readonly (readonly [RegExp, string])[] = [
  [/iPhone/u, 'an iPhone'],
  [/iPad/u, 'an iPad'],
  [/Android/u, 'an Android device'],
  [/Windows/u, 'a Windows computer'],
  [/Macintosh|Mac OS X/u, 'a Mac'],
  [/Linux/u, 'a Linux computer'],
];

/** The kind of device in everyday words, from its user agent or operating system. */
function deviceKind(row: SignIn): string | undefined {
  const agent = AGENT_DEVICES.find(([pattern]) => pattern.test(row.userAgent ?? ''))?.[1];
  const os = row.device?.os;
  if (agent !== undefined && (os === undefined || os === '' || /^(ios|android|ipados)/iu.test(os))) return agent;
  if (os !== undefined && /^i(pad)?os/iu.test(os)) return `an iPhone or iPad (${os.replace(/^ios/iu, 'iOS')})`;
  if (os !== undefined && /^android/iu.test(os)) return `an Android device (${os})`;
  return os === '' || os === undefined ? undefined : systemName(os);
}

/** "iPhone (iOS 17)", "LAPTOP-7, Windows 11, Edge": what a person would recognise. */
export function deviceWords(row: SignIn): string {
  const device = row.device;
  const kind = deviceKind(row);
  const os = device?.os === undefined ? undefined : systemName(device.os);
  const named = [device?.name, device?.name === undefined || device.name === '' ? kind : os, device?.browser];
  return named.filter((part) => part !== undefined && part !== '').join(', ') || 'unknown device';
}

// Entra writes Windows10 and MacOs.
function systemName(os: string): string {
  return os
    .replace(/^Windows(?=\d)/u, 'Windows ')
    .replace(/^macos$/iu, 'macOS')
    .replace(/^ios(?=\b)/iu, 'iOS');
}
