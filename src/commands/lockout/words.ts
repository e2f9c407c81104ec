import type { BadPasswordSource, LockoutStory } from '../../explain/lockout.ts';
import { countryInSentence } from '../../explain/place.ts';
import { clean, count, listed } from '../../text.ts';

const MAIL = /exchange|outlook|apple internet accounts|mail/iu;
/** Where a client of this name runs the device says little: a printer, a script, an old program. */
const PROTOCOL = /imap|pop|smtp|other client|activesync|web services/iu;

/** "the mail app on an iPhone, every 15 minutes": what sends the wrong passwords, as the person would recognise it. */
export function sourceWords(source: BadPasswordSource): string {
  return source.everyMinutes === undefined ? deviceAndApp(source) : `${deviceAndApp(source)}, ${everyWords(source.everyMinutes)}`;
}

/** "every 15 minutes", "every hour". */
export function everyWords(minutes: number): string {
  if (minutes === 1) return 'every minute';
  if (minutes === 60) return 'every hour';
  if (minutes < 1) return `every ${Math.round(minutes * 60)} seconds`;
  return minutes % 60 === 0 ? `every ${minutes / 60} hours` : `every ${minutes} minutes`;
}

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
