import { HOUR } from '../../clock.ts';
import { attemptsOf } from '../../explain/attempts.ts';
import { explainCode } from '../../explain/catalogue.ts';
import { CODE } from '../../explain/codes.ts';
import { rhythmOf } from '../../explain/rhythm.ts';
import type { SignIn } from '../../signins/sign-in.ts';

/** Tries of wrong passwords that belong together by where they come from. */
export interface GuessingSource {
  /** spray: many people; brute-force: one account; own-device: one person's own device with an old password. */
  readonly kind: 'spray' | 'brute-force' | 'own-device';
  /** An address, or "40 addresses of AS64500". */
  readonly network: string;
  readonly ips: readonly string[];
  readonly people: readonly string[];
  readonly tries: number;
  readonly first: number;
  readonly last: number;
  /** Sign-ins from the same source that show that the password was right. */
  readonly hits: readonly SignIn[];
  readonly evidence: readonly string[];
}

/** People tried from one address, beyond what a shared office address explains. */
const SPRAY_PEOPLE = 5;
const BRUTE_TRIES = 20;
const GUESSES: ReadonlySet<number> = new Set([CODE.wrongPassword, CODE.locked, CODE.wrongPasswordFormat, 50034]);

/**
 * Groups failed passwords by address, and by network and client where a slow spray uses each address once.
 * A network from which more people succeed than fail is an office with mistyped passwords, not an attack.
 */
export function guessingSources(rows: readonly SignIn[]): readonly GuessingSource[] {
  const finals = attemptsOf(rows).map((attempt) => attempt.last);
  const byAddress = groups(finals, (row) => row.ip);
  const found = [...byAddress].flatMap(([ip, all]) => sourceOf(ip, all));
  const used = new Set(found.flatMap((source) => source.evidence));
  const rest = finals.filter((row) => !used.has(row.id));
  const bySignature = groups(rest, (row) =>
    row.asn === undefined ? undefined : `${row.asn}|${row.appId ?? ''}|${row.userAgent ?? ''}`,
  );
  const slow = [...bySignature].flatMap(([, all]) => {
    const ips = distinctOf(all, (row) => row.ip);
    return ips.length < 3 ? [] : sourceOf(`${ips.length} addresses of AS${all[0]?.asn ?? ''}`, all);
  });
  const onePerson = groups(rest, (row) => row.userId ?? row.upn);
  const spread = [...onePerson].flatMap(([, all]) => {
    const ips = distinctOf(
      all.filter((row) => GUESSES.has(row.code)),
      (row) => row.ip,
    );
    return ips.length < 5 ? [] : sourceOf(`${ips.length} addresses`, all, 'brute-force');
  });
  return [...found, ...slow, ...spread].sort(
    (a, b) => b.hits.length - a.hits.length || b.people.length - a.people.length || b.tries - a.tries,
  );
}

function sourceOf(network: string, all: readonly SignIn[], as?: 'brute-force'): GuessingSource[] {
  const bad = all.filter((row) => GUESSES.has(row.code)).sort((a, b) => a.at - b.at);
  const people = distinctOf(bad, (row) => row.upn ?? row.userId);
  const good = distinctOf(
    all.filter((row) => row.code === 0),
    (row) => row.upn ?? row.userId,
  );
  const [first] = bad;
  const last = bad.at(-1);
  if (first === undefined || last === undefined) return [];
  const spray = people.length >= SPRAY_PEOPLE && people.length > good.length;
  const brute = people.length === 1 && bad.length >= BRUTE_TRIES;
  if (!spray && !brute) return [];
  const steady = brute && rhythmOf(bad.map((row) => row.at)) !== undefined && last.at - first.at > HOUR;
  const kind = spray ? 'spray' : steady && as === undefined ? 'own-device' : 'brute-force';
  const hits = all.filter(
    (row) => row.at >= first.at && explainCode(row.code).passwordRight === true && people.includes(row.upn ?? row.userId ?? ''),
  );
  const evidence = bad.map((row) => row.id);
  return [
    {
      kind,
      network,
      ips: distinctOf(bad, (row) => row.ip),
      people,
      tries: bad.length,
      first: first.at,
      last: last.at,
      hits: uniquePeople(kind === 'spray' ? allHits(all, first.at) : hits),
      evidence,
    },
  ];
}

/** In a spray a success from the same source counts for anybody, also for people whose first try hit. */
function allHits(all: readonly SignIn[], since: number): readonly SignIn[] {
  return all.filter((row) => row.at >= since - HOUR && explainCode(row.code).passwordRight === true);
}

function uniquePeople(rows: readonly SignIn[]): readonly SignIn[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const who = row.upn ?? row.userId ?? row.id;
    if (seen.has(who)) return false;
    seen.add(who);
    return true;
  });
}

function groups(rows: readonly SignIn[], keyOf: (row: SignIn) => string | undefined): ReadonlyMap<string, SignIn[]> {
  const grouped = new Map<string, SignIn[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = grouped.get(key);
    if (group === undefined) grouped.set(key, [row]);
    else group.push(row);
  }
  return grouped;
}

function distinctOf(rows: readonly SignIn[], valueOf: (row: SignIn) => string | undefined): readonly string[] {
  return [...new Set(rows.flatMap((row) => valueOf(row) ?? []))];
}
