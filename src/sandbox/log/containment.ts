import { hash, uuid } from '../random.ts';
import { DAY, HOUR, MINUTE, dayOf } from '../time.ts';
import type { ZoneOffset } from '../time.ts';
import { fullSignIn } from './attempts.ts';
import type { PersonSource, Session, SignInEvent } from './event.ts';

/** What was done to a person's account; times in milliseconds. */
export interface Contained {
  /** Every move of `signInSessionsValidFromDateTime`, oldest first. */
  readonly revocations: readonly number[];
  readonly disabled: readonly { readonly from: number; readonly to: number }[];
}

const REVOKED = 50173;
const DISABLED = 50057;
/** Old refreshes a client tries before it gives up. */
const TRIES = 3;
/** Graph: a revocation "takes effect after a few minutes". */
const TAKES_EFFECT = 90_000;

/**
 * A person's day after a revocation or a disabled account: renewals of older sessions fail with 50173, the person signs in
 * again some minutes later (at night: next morning) and goes on in a new session, a thief does not; a disabled account fails with 50057.
 */
export function contain(
  source: PersonSource,
  day: number,
  events: readonly SignInEvent[],
  state: Contained,
  offset: ZoneOffset,
): readonly SignInEvent[] {
  let revoked = events;
  for (const validFrom of state.revocations) revoked = afterRevocation(source, day, revoked, validFrom, offset);
  return state.disabled.length === 0 ? revoked : whileDisabled(revoked, state.disabled);
}

function afterRevocation(
  source: PersonSource,
  day: number,
  events: readonly SignInEvent[],
  validFrom: number,
  offset: ZoneOffset,
): readonly SignInEvent[] {
  const from = validFrom + TAKES_EFFECT;
  const again = signsInAgain(source, from, offset);
  const failures = new Map<string, number>();
  const renewed = new Map<string, Session>();
  const rows: SignInEvent[] = [];
  for (const event of [...events].sort((a, b) => a.at - b.at)) {
    const { session } = event;
    if (
      session === undefined ||
      event.at < from ||
      session.startedAt >= validFrom ||
      event.crossing?.type === 'b2bCollaboration'
    ) {
      rows.push(event);
      continue;
    }
    if (session.stolen !== true && event.at >= again + MINUTE) {
      const next = renewed.get(session.id) ?? { id: uuid(session.id, 'again', validFrom), startedAt: again };
      renewed.set(session.id, next);
      rows.push({ ...event, session: next });
      continue;
    }
    const count = (failures.get(session.id) ?? 0) + 1;
    failures.set(session.id, count);
    if (count <= TRIES && event.at < from + 6 * HOUR) rows.push(refused(event, REVOKED));
  }
  return dayOf(again) === day ? [...rows, ...newSignIn(events, again, validFrom)] : rows;
}

function refused(event: SignInEvent, code: number): SignInEvent {
  return { ...event, code, mfa: false, steps: [], details: undefined, stoppedBy: undefined };
}

/** The person's own devices ask for a password and a second factor once each. */
function newSignIn(events: readonly SignInEvent[], again: number, validFrom: number): readonly SignInEvent[] {
  const own = new Map<string, SignInEvent>();
  for (const event of events) {
    if (event.session !== undefined && event.session.stolen !== true && event.seen?.device !== undefined)
      own.set(event.session.id, event);
  }
  return [...own.values()].flatMap((event, i) => {
    const session = { id: uuid(event.session?.id ?? '', 'again', validFrom), startedAt: again };
    return fullSignIn(
      { ...event, session, at: again + i * 20_000, incomingToken: 'none', protocol: 'oAuth2' },
      `again${i}-${validFrom}`,
      false,
    );
  });
}

function signsInAgain(source: PersonSource, from: number, offset: ZoneOffset): number {
  const at = from + (4 + (hash('again', source.index, from) % 16)) * MINUTE;
  const local = at + offset(source.person.office.zone, at);
  const hour = (local % DAY) / HOUR;
  if (hour >= 7 && hour < 22) return at;
  const morning = Math.floor(local / DAY) * DAY + 8.25 * HOUR + (hour >= 22 ? DAY : 0);
  return morning - offset(source.person.office.zone, morning);
}

function whileDisabled(events: readonly SignInEvent[], periods: Contained['disabled']): readonly SignInEvent[] {
  const tries = new Map<string, number>();
  const rows: SignInEvent[] = [];
  for (const event of [...events].sort((a, b) => a.at - b.at)) {
    const off = periods.some(({ from, to }) => event.at >= from + TAKES_EFFECT && event.at < to);
    if (!off || event.code === DISABLED) {
      rows.push(event);
      continue;
    }
    const client = `${event.app.id}/${event.session?.id ?? ''}`;
    const count = (tries.get(client) ?? 0) + 1;
    tries.set(client, count);
    if (count <= TRIES) rows.push(refused(event, DISABLED));
  }
  return rows;
}
