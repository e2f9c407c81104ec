import type { SignIn } from '../../../src/signins/sign-in.ts';
import type { Alert, Detector } from '../judge/alert.ts';
import { MINUTE } from '../tenant.ts';
import { dayAlert, dayKey } from './user-day.ts';

const MICROSOFT = new Set([8075, 8068, 8069, 8070, 12076]);

interface Seen {
  readonly at: number;
  readonly id: string;
  readonly ip: string;
  readonly asn: number | undefined;
  readonly country: string | undefined;
  readonly interactive: boolean;
}

/** A detector that looks at the day of one key (a session or a person) whenever a row of it arrives. */
function byDay(
  name: string,
  keyOf: (row: SignIn) => string | undefined,
  judge: (rows: readonly Seen[], latest: Seen) => readonly Seen[],
): Detector {
  let groups = new Map<string, Seen[]>();
  let newest = '';
  const ready: Alert[] = [];
  return {
    name,
    add(row) {
      const key = keyOf(row);
      if (key === undefined || row.userId === undefined || row.ip === undefined || row.code !== 0) return;
      const day = dayKey(row.at);
      if (day > newest) {
        newest = day;
        groups = new Map([...groups].filter(([, rows]) => rows.some((seen) => row.at - seen.at < 60 * MINUTE)));
      }
      const group = groups.get(`${day}|${key}`) ?? [];
      groups.set(`${day}|${key}`, group);
      const seen = {
        at: row.at,
        id: row.id,
        ip: row.ip,
        asn: row.asn,
        country: row.country,
        interactive: row.type === 'interactiveUser',
      };
      group.push(seen);
      const hits = judge(group, seen);
      if (hits.length > 0) ready.push(dayAlert(name, row.userId, hits.slice(-40)));
    },
    drain: () => ready.splice(0),
    end: () => ready.splice(0),
  };
}

/**
 * After Elastic's "OAuth user impersonation to Microsoft Graph": one session whose interactive and background rows of a day
 * come from disjoint autonomous systems, a minute or more apart, Microsoft's own left out.
 */
export function sessionNetworks(): Detector {
  return byDay(
    'session-asn',
    (row) => row.sessionId,
    (rows) => {
      const usable = rows.filter((row) => row.asn !== undefined && !MICROSOFT.has(row.asn));
      const front = usable.filter((row) => row.interactive);
      const back = usable.filter((row) => !row.interactive);
      const shared = new Set(front.map((row) => row.asn));
      if (front.length === 0 || back.length === 0 || back.some((row) => shared.has(row.asn))) return [];
      const gap = Math.max(...back.map((row) => row.at)) - Math.min(...front.map((row) => row.at));
      return gap >= MINUTE ? [...front, ...back] : [];
    },
  );
}

/** After Azure-Sentinel pull request 14327: a background row within ten minutes of an interactive one, address and network both others. */
export function tenMinutes(): Detector {
  return byDay(
    'ten-minutes',
    (row) => row.userId,
    (rows, latest) => {
      const near = (a: Seen, b: Seen) =>
        b.at >= a.at &&
        b.at - a.at <= 10 * MINUTE &&
        a.ip !== b.ip &&
        a.asn !== b.asn &&
        a.asn !== undefined &&
        b.asn !== undefined;
      const others = rows.filter(
        (row) => row.interactive !== latest.interactive && (latest.interactive ? near(latest, row) : near(row, latest)),
      );
      return others.length === 0 ? [] : [latest, ...others];
    },
  );
}

/** After the incident responders' session rule: one session, more than one country; Microsoft's networks left out, as any operator would. */
export function sessionCountries(): Detector {
  return byDay(
    'session-country',
    (row) => row.sessionId,
    (rows, latest) => {
      const counted = (row: Seen) => row.country !== undefined && (row.asn === undefined || !MICROSOFT.has(row.asn));
      const others = counted(latest) ? rows.filter((row) => counted(row) && row.country !== latest.country) : [];
      return others.length === 0 ? [] : [latest, ...others];
    },
  );
}
