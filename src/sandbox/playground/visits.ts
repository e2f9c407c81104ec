import type { Member } from './members.ts';

/**
 * When a page may be shown what was said. Before it knows its conversations it throws at every message; and when it lost
 * its stream and opens another one it throws over messages that it has already. So the history goes to a stream that
 * belongs to a page being loaded, and only once that page has said that it is up.
 */
export interface Visits {
  /** The person's browser asked for the page itself. */
  loads(member: Member): void;
  /** A page of this person knows its conversations now. */
  isUp(member: Member): void;
  /** A stream opens; `begin` is called when it may be shown everything, never when it continues an old one. */
  stream(member: Member, begin: () => void): 'new' | 'continued';
  /** The stream that was to begin so has closed. */
  ends(member: Member, begin: () => void): void;
}

interface Visit {
  up: boolean;
  begin?: () => void;
}

export function makeVisits(): Visits {
  const visits = new Map<string, Visit[]>();
  const of = ({ key }: Member): Visit[] => {
    const known = visits.get(key) ?? [];
    visits.set(key, known);
    return known;
  };
  const settle = (member: Member): void => {
    const open = of(member);
    for (const visit of open) if (visit.up) visit.begin?.();
    visits.set(
      member.key,
      open.filter(({ up, begin }) => !up || begin === undefined),
    );
  };
  return {
    loads: (member) => {
      // A load that never opened a stream was broken off.
      visits.set(member.key, [...of(member).filter(({ begin }) => begin !== undefined), { up: false }]);
    },
    isUp: (member) => {
      const waiting = of(member).find(({ up }) => !up);
      if (waiting !== undefined) waiting.up = true;
      settle(member);
    },
    stream: (member, begin) => {
      const visit = of(member).find((open) => open.begin === undefined);
      if (visit === undefined) return 'continued';
      visit.begin = begin;
      settle(member);
      return 'new';
    },
    ends: (member, begin) => {
      visits.set(
        member.key,
        of(member).filter((visit) => visit.begin !== begin),
      );
    },
  };
}
