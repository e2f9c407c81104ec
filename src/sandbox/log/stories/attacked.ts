import { chance, uuid } from '../../random.ts';
import { APPS } from '../../tenant/apps.ts';
import { PLACES } from '../../tenant/networks.ts';
import { HOUR, MINUTE, SECOND, dayOf, lastLocal } from '../../time.ts';
import {
  APP_APPROVED,
  DECLINED,
  failed,
  IN_ENTRA,
  NO_ANSWER,
  PASSWORD,
  refresh,
  remembered,
  WRONG_PASSWORD,
} from '../attempts.ts';
import { NATIVE } from '../clients.ts';
import type { PersonSource, Session, SignInEvent } from '../event.ts';
import type { Story, World } from '../world.ts';
import { ownRow, personNamed, strangerRow } from './telling.ts';

/** Somebody has Dave's password and prompted his phone all night until he gave in. */
export function wornDown(world: World): Story {
  const dave = personNamed(world, 'dave');
  const start = lastLocal(world.offset, dave.person.office.zone, 2, world.anchor - 2 * HOUR) + 11 * MINUTE;
  const prompts = Array.from({ length: 8 }, (_, i) => {
    const answer = i % 3 === 1 ? NO_ANSWER : DECLINED;
    const at = start + i * 255 * SECOND;
    return failed(strangerRow(dave, at, PLACES.daveAttacker), `dave-prompt${i}@${world.anchor}`, 500121, {
      mfa: true,
      stoppedBy: 'mfa',
      details: answer,
      steps: [PASSWORD, { method: 'Mobile app notification', succeeded: false, result: answer }],
    });
  });
  const at = start + 8 * 255 * SECOND;
  const session: Session = { id: uuid('worn down', world.anchor), startedAt: at, stolen: true };
  const inside = { ...strangerRow(dave, at, PLACES.daveAttacker), session };
  const success: SignInEvent = {
    ...remembered({ ...inside, risk: { level: 'medium', types: ['unfamiliarFeatures'] } }, `dave-gave-in@${world.anchor}`),
    steps: [PASSWORD, APP_APPROVED],
    details: IN_ENTRA,
  };
  const after = Array.from({ length: 10 }, (_, i) => {
    const later = at + (i + 1) * 11 * MINUTE;
    const row = {
      ...inside,
      home: { source: dave, day: dayOf(later) },
      at: later,
      app: APPS.outlookWeb,
      resource: APPS.exchange,
    };
    return refresh({ ...row, incomingToken: 'refreshToken' }, `dave-mail${i}@${world.anchor}`);
  });
  return { events: [...prompts, success, ...after] };
}

/** Judy typed a code that a caller gave her; the caller's device-code session reads her mail from elsewhere. */
export function judysCode(world: World): Story {
  const judy = personNamed(world, 'judy');
  const at = world.anchor - 150 * MINUTE;
  const session: Session = { id: uuid('device code', world.anchor), startedAt: at, stolen: true };
  const typed = {
    ...ownRow(world, judy, at),
    app: APPS.broker,
    resource: APPS.graph,
    session,
    protocol: 'deviceCode',
    transfer: 'deviceCodeFlow' as const,
  };
  const attempt = `judy-code@${world.anchor}`;
  const prompt: SignInEvent = { ...failed(typed, `${attempt}/confirm`, 50199, { mfa: true }), attempt };
  const done: SignInEvent = { ...remembered({ ...typed, at: at + 14 * SECOND }, `${attempt}/done`), attempt };
  const reading = Array.from({ length: 14 }, (_, i) => {
    const later = at + 70 * SECOND + i * 9 * MINUTE;
    const row = {
      ...typed,
      home: { source: judy, day: dayOf(later) },
      at: later,
      place: PLACES.deviceCodePhisher,
      resource: i % 2 === 0 ? APPS.exchange : APPS.graph,
      client: NATIVE,
      seen: { os: '', browser: '' },
      userAgent: 'python-requests/2.32.3',
      incomingToken: 'refreshToken',
      protocol: 'none',
    };
    return refresh(row, `judy-mail${i}@${world.anchor}`);
  });
  return { events: [prompt, done, ...reading] };
}

/** Minutes before the start that the spray began. */
const SPRAY_BEGAN = 380;

/** One address tries one password on many people; for one the password was right, but the country is not allowed. */
export function passwordSpray(world: World): Story {
  const targets = world.people.filter(({ person, index }) => person.kind === 'staff' && index >= 25);
  const hit = personNamed(world, 'tom.taylor').index;
  return { events: targets.flatMap((source, i) => sprayed(world, source, i, source.index === hit)) };
}

function sprayed(world: World, source: PersonSource, position: number, hit: boolean): readonly SignInEvent[] {
  const tries = hit ? 1 : 1 + (source.index % 2);
  return Array.from({ length: tries }, (_, i) => {
    const minutes = position * 0.8 + i * 40 + chance(world.seed, 'spray', source.index, i);
    const at = Math.floor(world.anchor - (SPRAY_BEGAN - minutes) * MINUTE);
    const row = {
      ...strangerRow(source, at, PLACES.sprayer),
      app: APPS.azureCli,
      resource: APPS.azure,
      client: NATIVE,
      seen: { os: '', browser: '' },
      userAgent: 'python-requests/2.32.3',
      protocol: 'ropc',
    };
    const key = `spray${i}@${world.anchor}`;
    if (hit) return failed(row, key, 53003, { stoppedBy: 'countries', steps: [PASSWORD] });
    return failed(row, key, position % 11 === 5 ? 50053 : 50126, { steps: [WRONG_PASSWORD] });
  });
}
