import { DAY, told } from '../../clock.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import { clean, distinct, listed } from '../../text.ts';
import type { CommandContext } from '../context.ts';
import { workloadName } from './healing.ts';

/** An application got in from a network that it had not used before. */
export interface NewNetwork {
  readonly row: SignIn;
  readonly before: readonly string[];
}

/** Earlier successes and days that show where an application runs. */
const LEAST_KNOWN = 5;
const LEAST_DAYS = 3 * DAY;
/** Who comes from more networks moves among them anyway. */
const MOST_NETWORKS = 2;

/** @param rows of applications, newest first */
export function newNetworks(rows: readonly SignIn[]): readonly NewNetwork[] {
  const successes = rows.filter((row) => row.code === 0 && row.ip !== undefined);
  return [...Map.groupBy(successes, workloadName).values()].flatMap((own) => {
    const providers = new Map(own.flatMap(({ ip, asn }) => (asn === undefined ? [] : [[ip, asn] as const])));
    const known: SignIn[] = [];
    const found: NewNetwork[] = [];
    const seen = new Set<string>();
    for (const row of [...own].reverse()) {
      const network = networkOf(row, row.asn ?? providers.get(row.ip));
      const first = known[0];
      const settled = first !== undefined && known.length >= LEAST_KNOWN && row.at - first.at >= LEAST_DAYS;
      if (settled && !seen.has(network) && seen.size <= MOST_NETWORKS)
        found.push({ row, before: distinct(known.map(({ ip }) => ip)) });
      seen.add(network);
      known.push(row);
    }
    return found.reverse();
  });
}

export function newNetworkWords({ row, before }: NewNetwork, context: CommandContext): string {
  const place = [row.city, row.country].filter((part) => part !== undefined).join(', ');
  const from = `${row.ip ?? ''}${place === '' ? '' : ` (${place})`}`;
  const earlier = listed(
    before.map((ip) => clean(ip, 50)),
    3,
  );
  return `New: ${clean(workloadName(row), 60)} signed in from ${clean(from, 90)}, first ${told(row.at, context)}; before, it came from ${earlier}.`;
}

/** The provider, or, where no row of the address names it, the country: single addresses of a cloud change by themselves. */
function networkOf({ country, ip }: SignIn, asn: number | undefined): string {
  return asn === undefined ? (country ?? ip ?? '') : String(asn);
}
