import { DAY, HOUR } from '../../clock.ts';
import { createBlockOf, isV6 } from '../../detect/networks/address.ts';
import { explainCode } from '../../explain/catalogue.ts';
import { CODE } from '../../explain/codes.ts';
import { oldestFirst } from '../../explain/attempts.ts';
import { rhythmOf } from '../../explain/rhythm.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import { distinct } from '../../text.ts';

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
  /** Sign-ins from the same source that show that the password was right, the newest of each person. */
  readonly hits: readonly SignIn[];
  readonly evidence: readonly string[];
}

/** People tried from one address, beyond what a shared office address explains. */
const SPRAY_PEOPLE = 5;
/** People who never get in there: an office whose people mistype lets them in afterwards. */
const LEAST_LOST = 3;
const BRUTE_TRIES = 20;
const LEAST_NETWORKS = 3;
/** Through so many providers only one tool or program joins the tries; then it takes more people to be sure. */
const SCATTERED_PEOPLE = 10;
const SCATTERED_ADDRESSES = 5;
const GUESSES: ReadonlySet<number> = new Set([CODE.wrongPassword, CODE.locked, CODE.wrongPasswordFormat, CODE.noSuchUser]);

/**
 * Groups failed passwords by network (IPv6 by /64), then what is left by provider and program, then by program alone, because
 * a slow spray uses each address once; and by person, where many addresses try one account.
 * A network whose people get in after all is an office with mistyped passwords, not an attack.
 */
export function guessingSources(rows: readonly SignIn[]): readonly GuessingSource[] {
  const all = oldestFirst(rows.filter((row) => row.crossTenant !== 'passthrough'));
  const blockOf = createBlockOf();
  const taken = new Set<string>();
  const take = (found: GuessingSource[]): GuessingSource[] => {
    for (const id of found.flatMap((source) => source.evidence)) taken.add(id);
    return found;
  };
  const left = (): SignIn[] => all.filter((row) => !taken.has(row.id));
  const byNetwork = grouped(all, (row) => networkOf(row, blockOf)).flatMap((group) => [
    ...programsOf(group).flatMap((tool) => take(sourceOf(networkWords(tool), tool, group))),
    ...take(
      sourceOf(
        networkWords(group),
        group.filter((row) => !taken.has(row.id)),
      ),
    ),
  ]);
  const slow = grouped(left(), (row) => (row.asn === undefined ? undefined : `${row.asn}|${programOf(row)}`)).flatMap((group) =>
    addresses(group) < LEAST_NETWORKS ? [] : take(sourceOf(`${addresses(group)} addresses of AS${group[0]?.asn ?? ''}`, group)),
  );
  const scattered = grouped(left(), (row) => (row.userAgent === undefined ? undefined : programOf(row))).flatMap((group) =>
    peopleIn(group.filter(isGuess)).length < SCATTERED_PEOPLE || addresses(group) < SCATTERED_ADDRESSES
      ? []
      : take(sourceOf(`${addresses(group)} addresses of many networks`, group)),
  );
  const onePerson = grouped(left(), personOf).flatMap((group) =>
    addresses(group.filter(isGuess)) < SCATTERED_ADDRESSES
      ? []
      : take(sourceOf(`${addresses(group.filter(isGuess))} addresses`, group)),
  );
  return [...byNetwork, ...slow, ...scattered, ...onePerson].sort(
    (a, b) => b.hits.length - a.hits.length || b.people.length - a.people.length || b.tries - a.tries,
  );
}

/**
 * @param group rows of one source, oldest first
 * @param neighbours everybody's rows on the same network, when `group` is one program's
 */
function sourceOf(network: string, group: readonly SignIn[], neighbours: readonly SignIn[] = group): GuessingSource[] {
  const bad = group.filter(isGuess);
  const [first] = bad;
  const last = bad.at(-1);
  if (first === undefined || last === undefined) return [];
  const people = peopleIn(bad);
  const at = { first: first.at, last: last.at };
  const spray = isSpray(group, people, neighbours !== group);
  const brute = people.length === 1 && bad.length >= BRUTE_TRIES;
  if (!spray && !brute) return [];
  return [
    {
      kind: spray ? 'spray' : isOwnDevice(bad) ? 'own-device' : 'brute-force',
      network,
      ips: distinct(bad.map((row) => row.ip)),
      people,
      tries: bad.length,
      ...at,
      hits: newestOfEach(hitsOf(group, people, at, spray)),
      evidence: bad.map((row) => row.id),
    },
  ];
}

function isSpray(group: readonly SignIn[], tried: readonly string[], oneProgram: boolean): boolean {
  if (tried.length < SPRAY_PEOPLE) return false;
  const inside = new Set(peopleIn(group.filter((row) => row.code === CODE.success)));
  const lost = tried.filter((person) => !inside.has(person)).length;
  const innocent = [...inside].filter((person) => !tried.includes(person)).length;
  if (lost < Math.max(LEAST_LOST, tried.length / 2)) return false;
  return lost > innocent || (oneProgram && lost >= SCATTERED_PEOPLE);
}

/** In a spray a right password of anybody counts who was not at home on that network before. */
function hitsOf(
  group: readonly SignIn[],
  people: readonly string[],
  { first, last }: { readonly first: number; readonly last: number },
  spray: boolean,
): readonly SignIn[] {
  const atHome = new Set(peopleIn(group.filter((row) => row.code === CODE.success && row.at < first - HOUR)));
  return group.filter((row) => {
    if (row.at < first - HOUR || row.at > last + DAY || explainCode(row.code).passwordRight !== true) return false;
    const who = personOf(row) ?? '';
    return people.includes(who) || (spray && !atHome.has(who));
  });
}

function isOwnDevice(bad: readonly SignIn[]): boolean {
  const span = (bad.at(-1)?.at ?? 0) - (bad[0]?.at ?? 0);
  return span > HOUR && addresses(bad) < SCATTERED_ADDRESSES && rhythmOf(bad.map((row) => row.at)) !== undefined;
}

export function isGuess(row: SignIn): boolean {
  return GUESSES.has(row.code);
}

/** The programs of a network that only guess, and never let anybody in who was not tried. */
function programsOf(group: readonly SignIn[]): readonly (readonly SignIn[])[] {
  const programs = grouped(group, (row) => row.userAgent);
  return programs.length < 2 ? [] : programs.filter((rows) => peopleIn(rows.filter(isGuess)).length >= SCATTERED_PEOPLE);
}

function networkOf(row: SignIn, blockOf: ReturnType<typeof createBlockOf>): string | undefined {
  if (row.ip === undefined) return undefined;
  const block = blockOf(row.ip);
  // An attacker's machine owns a whole /64, but an IPv4 address only by itself.
  return isV6(block) ? String(block) : row.ip;
}

function networkWords(group: readonly SignIn[]): string {
  const ips = distinct(group.map((row) => row.ip));
  const [ip] = ips;
  return ips.length === 1 || ip === undefined
    ? (ip ?? 'unknown address')
    : `${ips.length} addresses of one IPv6 network (${ip} and others)`;
}

function programOf(row: SignIn): string {
  return `${row.appId ?? ''}|${row.userAgent ?? ''}`;
}

function personOf(row: SignIn): string | undefined {
  return row.upn ?? row.userId;
}

function peopleIn(rows: readonly SignIn[]): readonly string[] {
  return distinct(rows.map(personOf));
}

function addresses(rows: readonly SignIn[]): number {
  return distinct(rows.map((row) => row.ip)).length;
}

function newestOfEach(rows: readonly SignIn[]): readonly SignIn[] {
  return [...new Map(rows.map((row) => [personOf(row) ?? row.id, row])).values()];
}

function grouped(rows: readonly SignIn[], keyOf: (row: SignIn) => string | undefined): readonly (readonly SignIn[])[] {
  const groups = Map.groupBy(rows, (row) => keyOf(row) ?? '');
  groups.delete('');
  return [...groups.values()];
}
