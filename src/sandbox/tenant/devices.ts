import { chance, hash, uuid } from '../random.ts';
import type { Person } from './people.ts';

export interface Device {
  readonly id: string;
  readonly name: string;
  readonly os: 'Windows10' | 'MacOs' | 'Ios' | 'Android';
  readonly trustType: 'Azure AD joined' | 'Hybrid Azure AD joined' | 'Azure AD registered';
  readonly compliant: boolean;
  readonly managed: boolean;
}

/** What a device tells about itself; `device` only when it is registered. */
export interface Seen {
  readonly os: string;
  readonly browser: string;
  readonly device?: Device;
}

/** What a person works with. */
export interface Kit {
  readonly laptop: Device;
  readonly phone: Device;
  readonly browser: Browser;
  /** How rows show the laptop, its browser and the phone; one object each, because every row asks. */
  readonly seen: Readonly<Record<'laptop' | 'browser' | 'phone', Seen>>;
}

export interface Browser {
  /** As `deviceDetail.browser` shows it. */
  readonly name: string;
  readonly userAgent: string;
}

const windowsNt = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
const macintosh = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';

export const BROWSERS = {
  edge: { name: 'Edge 142.0.0', userAgent: `${windowsNt} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0` },
  chrome: { name: 'Chrome 142.0.0', userAgent: `${windowsNt} Chrome/142.0.0.0 Safari/537.36` },
  safari: {
    name: 'Safari 26.1',
    userAgent: `${macintosh} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15`,
  },
  macChrome: {
    name: 'Chrome 142.0.0',
    userAgent: `${macintosh} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36`,
  },
} as const satisfies Readonly<Record<string, Browser>>;

export function kitOf(person: Person): Kit {
  const number = String(1000 + (hash('asset', person.upn) % 9000));
  const mac = chance('mac', person.upn) < 0.2;
  const android = chance('android', person.upn) < 0.4;
  const hybrid = chance('hybrid', person.upn) < 0.15;
  const enrolled = chance('phone enrolled', person.upn) < 0.75;
  const laptop: Device = {
    id: uuid('device', 'laptop', person.upn),
    name: mac ? `CTS-MB-${number}` : `CTS-LT-${number}`,
    os: mac ? 'MacOs' : 'Windows10',
    trustType: mac ? 'Azure AD registered' : hybrid ? 'Hybrid Azure AD joined' : 'Azure AD joined',
    compliant: true,
    managed: true,
  };
  const phone: Device = {
    id: uuid('device', 'phone', person.upn),
    name: android ? `${person.givenName}_Android` : `${person.givenName}'s iPhone`,
    os: android ? 'Android' : 'Ios',
    trustType: 'Azure AD registered',
    compliant: enrolled,
    managed: enrolled,
  };
  const browser = browserOf(mac, chance('browser', person.upn));
  const seen = {
    laptop: { os: laptop.os, browser: '', device: laptop },
    browser: { os: laptop.os, browser: browser.name, device: laptop },
    phone: { os: android ? 'Android 15' : 'Ios 18.7', browser: '', device: phone },
  };
  return { laptop, phone, browser, seen };
}

function browserOf(mac: boolean, at: number): Browser {
  if (mac) return at < 0.5 ? BROWSERS.safari : BROWSERS.macChrome;
  return at < 0.7 ? BROWSERS.edge : BROWSERS.chrome;
}
