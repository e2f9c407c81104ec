import { uuid } from '../../random.ts';
import { APPS } from '../../tenant/apps.ts';
import { PLACES } from '../../tenant/networks.ts';
import { HOUR, MINUTE, SECOND, dayOf } from '../../time.ts';
import { fullSignIn, refresh, remembered } from '../attempts.ts';
import type { Flow } from '../attempts.ts';
import type { Session, SignInEvent } from '../event.ts';
import type { Story, World } from '../world.ts';
import { personNamed, strangerRow } from './telling.ts';

/** Minutes before the emulator's start: the relay, the first replay, the new method. */
export const BOB = { relay: 40, replay: 33, method: 30 } as const;

const wanted: readonly Flow[] = [
  [APPS.officeHome, APPS.graph],
  [APPS.outlookWeb, APPS.exchange],
  [APPS.officeHome, APPS.sharePoint],
  [APPS.outlookWeb, APPS.exchange],
];

/**
 * Bob typed his password and approved the prompt on a relay's copy of the sign-in page. The relay kept the session; a tool
 * uses it from another country ever since, a phone of the thief's became his second factor, and Bob works on unaware.
 */
export function relayedSession(world: World): Story {
  const bob = personNamed(world, 'bob');
  const { anchor } = world;
  const startedAt = anchor - BOB.relay * MINUTE;
  const session: Session = { id: uuid('stolen session', anchor), startedAt, stolen: true };
  const relayed = { ...strangerRow(bob, startedAt, PLACES.bobRelay), session };
  const risk = { level: 'medium', types: ['unfamiliarFeatures', 'anonymizedIPAddress'] } as const;
  const root = fullSignIn({ ...relayed, risk }, `bob-relay@${anchor}`, true);
  const mail = { ...relayed, at: startedAt + 95 * SECOND, app: APPS.outlookWeb, resource: APPS.exchange };
  const methods = { ...relayed, at: anchor - (BOB.method + 1) * MINUTE, app: APPS.mySignIns, resource: APPS.graph };
  const once = [remembered(mail, `bob-mail@${anchor}`), remembered(methods, `bob-methods@${anchor}`)];
  const replays: SignInEvent[] = [];
  const until = anchor + 24 * HOUR;
  for (let i = 0, at = anchor - BOB.replay * MINUTE; at < until; i++, at += (i < 20 ? 100 : 290) * SECOND) {
    const [app, resource] = wanted[i % wanted.length] ?? [APPS.officeHome, APPS.graph];
    const place = i % 5 === 4 ? PLACES.bobSecondReplay : PLACES.bobReplay;
    const row = { ...relayed, home: { source: bob, day: dayOf(at) }, at, place, app, resource, risk: undefined };
    replays.push(
      refresh(
        { ...row, seen: { os: '', browser: '' }, userAgent: 'axios/1.7.9', incomingToken: 'refreshToken' },
        `bob-replay${i}@${anchor}`,
      ),
    );
  }
  return { events: [...root, ...once, ...replays].map((row) => ({ ...row, home: { source: bob, day: dayOf(row.at) } })) };
}
