import type { BadPasswordSource, LockoutStory } from '../../explain/lockout.ts';
import { countryInSentence } from '../../explain/place.ts';
import { clean, count, listed } from '../../text.ts';

const MAIL = /exchange|outlook|apple internet accounts|mail/iu;
/** Where a client of this name runs the device says little: a printer, a script, an old program. */
const PROTOCOL = /imap|pop|smtp|other client|activesync|web services/iu;

/** "every 15 minutes", "every hour", "about every 2 hours". */
export function everyWords(minutes: number): string {
  const hours = wholeHours(minutes);
  return `${hours === undefined || hours * 60 === minutes ? '' : 'about '}every ${beatWords(minutes)}`;
}

/** Behind a number of tries: "74 attempts, every 15 minutes" is read as 74 each time. */
export function oneEveryWords(minutes: number): string {
  return `about one every ${beatWords(minutes)}`;
}

function beatWords(minutes: number): string {
  const hours = wholeHours(minutes);
  if (hours !== undefined) return hours === 1 ? 'hour' : `${hours} hours`;
  if (minutes < 1) return `${Math.round(minutes * 60)} seconds`;
  return minutes === 1 ? 'minute' : `${minutes} minutes`;
}

/** 119 minutes are two hours to a reader; 90 are not. */
function wholeHours(minutes: number): number | undefined {
  const hours = Math.round(minutes / 60);
  return hours > 0 && Math.abs(minutes - hours * 60) <= hours * NEAR_HOUR ? hours : undefined;
}

const NEAR_HOUR = 5;

/** "the mail app on an iPhone": what sends the wrong passwords, as the person would recognise it. */
export function deviceAndApp(source: BadPasswordSource): string {
  const browser = source.client === 'Browser';
  if (source.device === 'unknown device') {
    const what = PROTOCOL.test(source.client) ? `something that uses ${clean(source.client, 60)}` : clean(source.app, 60);
    return `${browser ? `${clean(source.app, 60)} in a browser` : what} on an unknown device`;
  }
  const app = MAIL.test(source.app) && !browser ? 'the mail app' : clean(source.app, 60);
  const mobile = /iPhone|iPad|Android|iOS/u.test(source.device);
  return clean(mobile || !browser ? `${app} on ${source.device}` : `${app} in a browser on ${source.device}`, 120);
}

/** "12 wrong tries came from Linux, Chrome 90 in France, where Marta was not seen." */
export function strangeWords(source: BadPasswordSource, name: string): string {
  const where = source.countries.length === 0 ? '' : ` in ${listed(source.countries.map(countryInSentence))}`;
  return `${count(source.tries, 'wrong try', 'wrong tries')} came from ${clean(source.ip, 60)}${where}, where ${name} has not signed in: they may be somebody else's.`;
}

/** Entra counts wrong passwords from places that it knows for the person apart from all others (smart lockout). */
export function awayWords({ state, lockedAway }: LockoutStory, name: string): string {
  return state === 'locked' && lockedAway
    ? ` Only tries from unfamiliar places met the lock; from the usual places ${name} may still get in.`
    : '';
}

export function attackWords({ tries, addresses, countries }: NonNullable<LockoutStory['attack']>): string {
  const where = countries.length > 0 ? ` in ${listed(countries.map(countryInSentence))}` : '';
  const from = addresses === 1 ? `one address${where}` : `${count(addresses, 'address', 'addresses')}${where}`;
  return `${count(tries, 'try', 'tries')} came from ${from}: that is somebody guessing, not the person.`;
}
