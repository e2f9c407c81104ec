import type { BadPasswordSource, LockoutStory } from '../../explain/lockout.ts';
import { clean, count, listed } from '../../text.ts';

const MAIL = /exchange|outlook|apple internet accounts|mail/iu;

/** "the mail app on an iPhone, every 15 minutes": what sends the wrong passwords, as the person would recognise it. */
export function sourceWords(source: BadPasswordSource): string {
  return source.everyMinutes === undefined
    ? deviceAndApp(source)
    : `${deviceAndApp(source)}, every ${source.everyMinutes} minutes`;
}

export function deviceAndApp(source: BadPasswordSource): string {
  const mobile = /iPhone|iPad|Android|iOS/u.test(source.device);
  const app = MAIL.test(source.app) && source.client !== 'Browser' ? 'the mail app' : clean(source.app, 60);
  return clean(
    mobile || source.client !== 'Browser' ? `${app} on ${source.device}` : `${app} in a browser on ${source.device}`,
    120,
  );
}

export function attackWords({ tries, addresses, countries }: NonNullable<LockoutStory['attack']>): string {
  const where = countries.length > 0 ? ` in ${listed(countries)}` : '';
  return `${count(tries, 'try', 'tries')} came from ${count(addresses, 'address', 'addresses')}${where}: that is somebody guessing, not the person.`;
}
