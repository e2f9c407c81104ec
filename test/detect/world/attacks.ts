import type { SignIn } from '../../../src/signins/sign-in.ts';
import { gadget, row, type Agent, type Gadget, type Sim } from './people.ts';
import { carrierLine, FAR, homeLine, hostLine, type Line } from './places.ts';
import type { Random } from './random.ts';

export const ATTACKS = [
  'careless-tool-abroad',
  'browser-abroad',
  'hosting-same-country',
  'residential-same-country-other-system',
  'residential-same-city-same-agent',
  'residential-same-provider-same-agent',
  'mobile-proxy-same-agent',
  'rotating-residential',
  'slow-few-rows',
  'aitm-then-replay',
  'aitm-proxy-only',
  'rented-azure',
  'device-code',
] as const;
export type Attack = (typeof ATTACKS)[number];

const MINUTE = 60_000;

/** Rows of one attack on a person's main session on one of their working days. */
export function attack(kind: Attack, sim: Sim, minDay: number, random: Random): SignIn[] {
  const days = sim.main.filter(({ day }) => day >= minDay);
  const stolen = random.pick(days);
  const begin = random.between(stolen.from + 30 * MINUTE, Math.max(stolen.from + 31 * MINUTE, stolen.to - 90 * MINUTE));
  const bare = (agent: Agent): Gadget => gadget(agent);
  const copied: Gadget = {
    agent: stolen.gadget.agent,
    device: { os: stolen.gadget.device.os, browser: stolen.gadget.device.browser },
  };
  const other = bare(stolen.gadget.device.os === 'MacOs' ? 'edge' : 'linux');
  const burst = (
    line: Line | (() => Line),
    who: Gadget,
    count: number,
    every: number,
    more: Partial<SignIn> = {},
    session = stolen.session,
  ) =>
    Array.from({ length: count }, (_, i) =>
      row(sim, random, {
        at: begin + i * every * MINUTE * random.between(0.6, 1.4),
        gadget: who,
        line: typeof line === 'function' ? line() : line,
        session,
        background: i > 0 || random.chance(0.7),
        more,
      }),
    );
  switch (kind) {
    case 'careless-tool-abroad':
      return burst(hostLine(random.pick(FAR), random), bare(random.pick(['axios', 'python'])), 8, 4);
    case 'browser-abroad':
      return burst(homeLine(random.pick(FAR), random), other, 6, 10);
    case 'hosting-same-country':
      return burst(hostLine(sim.city, random), other, 8, 6);
    case 'residential-same-country-other-system':
      return burst(homeLine(sim.city, random), other, 6, 8);
    case 'residential-same-city-same-agent':
      return burst(homeLine(sim.city, random), copied, 10, 7);
    case 'residential-same-provider-same-agent':
      return burst(homeLine(sim.city, random, stolen.line.asn), copied, 10, 7);
    case 'mobile-proxy-same-agent':
      return burst(carrierLine(sim.city, random), copied, 10, 7);
    case 'rotating-residential':
      return burst(() => homeLine(sim.city, random), copied, 10, 9);
    case 'slow-few-rows':
      return burst(homeLine(sim.city, random), bare('firefox'), 3, 45);
    case 'aitm-then-replay': {
      const session = random.guid();
      const proxy = hostLine(sim.city, random);
      const first = row(sim, random, { at: begin, gadget: copied, line: proxy, session, mfa: true, app: 0 });
      return [
        first,
        ...burst(homeLine(random.pick(FAR), random), bare('chrome'), 6, 10, {}, session).map((r) => ({
          ...r,
          at: r.at + 5 * MINUTE,
        })),
      ];
    }
    case 'aitm-proxy-only': {
      const session = random.guid();
      const proxy = hostLine(random.pick(FAR), random);
      const first = row(sim, random, { at: begin, gadget: copied, line: proxy, session, mfa: true, app: 0 });
      return [first, ...burst(proxy, bare('edge'), 6, 10, {}, session).map((r) => ({ ...r, at: r.at + 5 * MINUTE }))];
    }
    case 'rented-azure':
      return burst({ ...hostLine(sim.city, random), asn: 8075 }, other, 8, 6);
    case 'device-code': {
      const session = random.guid();
      const first = row(sim, random, {
        at: begin,
        gadget: stolen.gadget,
        line: stolen.line,
        session,
        more: { protocol: 'deviceCode' },
      });
      return [
        first,
        ...burst(hostLine(random.pick(FAR), random), bare('python'), 6, 10, { transferMethod: 'deviceCodeFlow' }, session).map(
          (r) => ({ ...r, at: r.at + 3 * MINUTE }),
        ),
      ];
    }
  }
}
