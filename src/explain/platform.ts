import type { SignIn } from '../signins/sign-in.ts';

export type Platform = 'windows' | 'mac' | 'ios' | 'android' | 'linux';

const BY_SYSTEM: readonly (readonly [RegExp, Platform])[] = [
  [/^(?:ios|ipados|iphone|ipad)/iu, 'ios'],
  [/^android/iu, 'android'],
  [/^windows/iu, 'windows'],
  [/^mac/iu, 'mac'],
  [/^(?:linux|ubuntu|rhel|debian)/iu, 'linux'],
];
const BY_AGENT: readonly (readonly [RegExp, Platform])[] = [
  [/iPhone|iPad|\biOS\b/u, 'ios'],
  [/Android/u, 'android'],
  [/Windows/u, 'windows'],
  [/Macintosh|Mac OS X/u, 'mac'],
  [/Linux/u, 'linux'],
];

/** The system of the device of a row: as Entra read it, or as the program called itself. */
export function platformOf({ device, userAgent = '' }: SignIn): Platform | undefined {
  const bySystem = BY_SYSTEM.find(([pattern]) => pattern.test(device?.os ?? ''))?.[1];
  return bySystem ?? BY_AGENT.find(([pattern]) => pattern.test(userAgent))?.[1];
}
