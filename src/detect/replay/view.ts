import { BROWSER, OS } from '../agents.ts';
import type { Person } from '../baseline/person.ts';
import { countryName } from '../networks/address.ts';
import { KINDS } from '../networks/kinds.ts';
import { describe } from './describe.ts';
import { LEG, type Leg, type Session } from './session.ts';
import type { Indicator, LegView, SessionView } from './verdict.ts';
import type { Weighed } from './weigh.ts';

const MOST_SESSIONS = 10;
const MOST_IDS = 10;

/** The evidence of one weighed leg in words, strongest first. */
export function indicatorsOf(weighed: Weighed): Indicator[] {
  const { leg, reference } = weighed;
  const both = [...leg.ids.slice(0, 6), ...(reference?.ids.slice(-4) ?? [])].slice(0, MOST_IDS);
  const indicators = weighed.ids.map((id, i) => ({
    id,
    weight: weighed.weights[i] ?? 0,
    evidence:
      id.startsWith('session-') || id.startsWith('two-live') || id.startsWith('device-lost') ? both : leg.ids.slice(0, MOST_IDS),
    text: describe(id, leg, reference),
  }));
  return indicators.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || b.weight - a.weight);
}

/** Sessions with a leg alive since `from`, the most suspicious first. */
export function sessionViews(person: Person, from: number, suspect: Leg | undefined): SessionView[] {
  const alive = person.sessions.filter((session) => session.last >= from);
  const views = alive.map((session) => ({
    sessionId: session.pseudo ? undefined : session.id,
    score: Math.max(0, ...session.legs.map((leg) => leg.score)),
    legs: [...session.legs].sort((a, b) => a.first - b.first).map((leg) => legView(leg, leg === suspect && leg.score > 0)),
    last: session.last,
    holds: holds(session, suspect),
  }));
  views.sort((a, b) => Number(b.holds) - Number(a.holds) || b.score - a.score || b.last - a.last);
  return views.slice(0, MOST_SESSIONS).map(({ sessionId, score, legs }) => ({ sessionId, score, legs }));
}

function holds(session: Session, suspect: Leg | undefined): boolean {
  return suspect !== undefined && suspect.score > 0 && session.legs.includes(suspect);
}

function legView(leg: Leg, suspicious: boolean): LegView {
  return {
    ip: leg.ip,
    asn: leg.asn === 0 ? undefined : leg.asn,
    country: countryName(leg.country),
    city: leg.city,
    network: leg.kind === 0 ? undefined : KINDS[leg.kind],
    os: named(OS, leg.systems),
    browser: named(BROWSER, leg.browsers),
    device: (leg.flags & (LEG.trustedDevice | LEG.bound)) !== 0 ? 'managed' : leg.deviceId === undefined ? 'none' : 'registered',
    interactive: leg.interactive,
    background: leg.background,
    first: leg.first,
    last: leg.last,
    suspicious: suspicious || leg.score > 0,
    evidence: leg.ids,
  };
}

function named(names: readonly string[], mask: number): string {
  return names.filter((name, i) => name !== '' && (mask & (1 << i)) !== 0).join(', ');
}
