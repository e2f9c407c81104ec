import { HOUR } from '../clock.ts';
import type { SignIn } from '../signins/sign-in.ts';
import { explainCode } from './catalogue.ts';
import type { Cause, WhyStory } from './cause.ts';
import { FASTEST, kilometres, pointOf } from './place.ts';

/** Failures from a country where the person cannot have been, because their own sign-in elsewhere is too near in time. */
export interface FarAway {
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** The person's own sign-in that is nearest in time. */
  readonly own: SignIn;
  /** Whoever tried knew the password. */
  readonly knew: boolean;
}

/** An address may be placed at the wrong end of a country. */
const FAR_KM = 500;
/** Failures that say something about who is at the keyboard. */
const ABOUT_PEOPLE: ReadonlySet<string> = new Set(['credentials', 'lockout', 'mfa', 'conditional-access', 'device']);

/**
 * Did all tries of a cause come from where the person cannot have been? Not when the same device, address or network is
 * otherwise theirs, when they ever got in from that country, or when a machine tries on a beat: a service stands anywhere.
 */
export function farAway(cause: Cause, { attempts }: WhyStory): FarAway | undefined {
  if (!ABOUT_PEOPLE.has(explainCode(cause.code).category) || cause.everyMinutes !== undefined) return undefined;
  const ids = new Set(cause.evidence);
  const failures = attempts.flatMap(({ rows }) => rows).filter(({ id }) => ids.has(id));
  const { country } = cause.example;
  if (country === undefined || failures.some((row) => row.type !== 'interactiveUser' || row.country !== country))
    return undefined;
  const successes = attempts.filter(({ outcome, last }) => outcome === 'succeeded' && last.type === 'interactiveUser');
  const own = successes.map(({ last }) => last);
  if (own.some((success) => success.country === country || failures.some((row) => isSameOrigin(row, success)))) return undefined;
  const near = failures.map((row) => own.find((success) => tooFast(row, success)));
  const [nearest] = near;
  if (nearest === undefined || near.includes(undefined)) return undefined;
  return { country, own: nearest, knew: explainCode(cause.code).passwordRight === true };
}

function isSameOrigin(a: SignIn, b: SignIn): boolean {
  const device = a.device?.id;
  if (device !== undefined && device !== '' && device === b.device?.id) return true;
  return (a.ip !== undefined && a.ip === b.ip) || (a.asn !== undefined && a.asn === b.asn);
}

function tooFast(a: SignIn, b: SignIn): boolean {
  const far = kilometres(pointOf(a), pointOf(b));
  return far !== undefined && far >= FAR_KM && far / (Math.abs(a.at - b.at) / HOUR) > FASTEST;
}
