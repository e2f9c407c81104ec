import { BlockList } from 'node:net';
import { addRange, contains } from './known.ts';

/**
 * Where Microsoft 365 and Entra themselves run, by Microsoft's published endpoint list: Exchange Online, SharePoint, Teams, Office
 * and the sign-in service. Nobody can rent a machine in these ranges, unlike in the rest of Microsoft's network.
 */
const SERVICES = [
  ...['13.107.6.0/24', '13.107.9.0/24', '13.107.18.0/24', '13.107.64.0/18', '13.107.128.0/22', '13.107.136.0/22'],
  ...['20.20.32.0/19', '20.190.128.0/18', '20.231.128.0/19', '23.103.160.0/20', '40.92.0.0/15', '40.96.0.0/13'],
  ...['40.104.0.0/15', '40.107.0.0/16', '40.108.128.0/17', '40.126.0.0/18', '52.96.0.0/12', '52.112.0.0/14'],
  ...['52.122.0.0/15', '104.47.0.0/17', '104.146.128.0/17', '131.253.33.0/24', '132.245.0.0/16', '150.171.32.0/20'],
  ...['204.79.197.0/24', '2603:1006::/40', '2603:1007::/36', '2603:1016::/36', '2603:1017::/36', '2603:1026::/36'],
  ...['2603:1027::/36', '2603:1036::/36', '2603:1037::/36', '2603:1046::/36', '2603:1047::/36', '2603:1056::/36'],
  ...['2603:1057::/36', '2603:1061::/36', '2603:1062::/36', '2620:1ec::/36', '2a01:111:f100::/40', '2a01:111:f400::/40'],
];

/**
 * Microsoft's network, by the prefixes of Microsoft's documentation of routes for Azure SQL Managed Instance and by what its
 * autonomous system has been announcing since: for rows that do not name theirs (Graph v1.0 has no such property). Whole
 * allocations only; whatever is missing here stays an unknown network.
 */
const NETWORK = [
  ...[
    '4.144.0.0/12',
    '4.160.0.0/11',
    '4.192.0.0/10',
    '13.64.0.0/11',
    '13.104.0.0/14',
    '20.0.0.0/11',
    '20.33.0.0/16',
    '20.34.0.0/15',
  ],
  ...['20.36.0.0/14', '20.40.0.0/13', '20.48.0.0/12', '20.64.0.0/10', '20.128.0.0/16', '20.135.0.0/16', '20.136.0.0/16'],
  ...['20.140.0.0/15', '20.143.0.0/16', '20.144.0.0/14', '20.150.0.0/15', '20.160.0.0/12', '20.176.0.0/14', '20.180.0.0/14'],
  ...[
    '20.184.0.0/13',
    '20.192.0.0/10',
    '23.96.0.0/13',
    '40.64.0.0/10',
    '51.4.0.0/15',
    '51.8.0.0/16',
    '51.10.0.0/15',
    '51.12.0.0/15',
  ],
  ...['51.18.0.0/16', '51.51.0.0/16', '51.53.0.0/16', '51.103.0.0/16', '51.104.0.0/15', '51.107.0.0/16', '51.116.0.0/16'],
  ...['51.120.0.0/16', '51.124.0.0/16', '51.132.0.0/16', '51.136.0.0/15', '51.138.0.0/16', '51.140.0.0/14', '51.144.0.0/15'],
  ...['52.96.0.0/12', '52.112.0.0/14', '52.125.0.0/16', '52.126.0.0/15', '52.130.0.0/15', '52.132.0.0/14', '52.136.0.0/13'],
  ...['52.145.0.0/16', '52.146.0.0/15', '52.148.0.0/14', '52.152.0.0/13', '52.160.0.0/11', '52.224.0.0/11', '65.52.0.0/14'],
  ...['70.37.0.0/17', '70.37.128.0/18', '94.245.64.0/18', '102.37.0.0/16', '102.133.0.0/16', '104.40.0.0/13', '104.146.0.0/15'],
  ...['104.208.0.0/13', '111.221.64.0/18', '131.253.0.0/16', '132.245.0.0/16', '134.170.0.0/16', '137.116.0.0/15'],
  ...['137.135.0.0/16', '138.91.0.0/16', '150.171.0.0/16', '157.54.0.0/15', '157.56.0.0/14', '168.61.0.0/16', '168.62.0.0/15'],
  ...['172.160.0.0/11', '172.192.0.0/12', '172.208.0.0/13', '191.232.0.0/13', '207.46.0.0/16', '213.199.128.0/18'],
  ...['2603:1000::/24', '2620:1ec::/36', '2a01:111::/32'],
];

/** Microsoft's autonomous system, for rows that do not name theirs. */
export const MICROSOFT_ASN = 8075;

const REMEMBERED = 20_000;

/** Whether one of Microsoft's own services has this address. */
export function createIsMicrosoftService(): (ip: string | undefined, block: number) => boolean {
  return createIsAmong(SERVICES);
}

/** Whether this address lies in Microsoft's network, where anybody can rent a machine, too. */
export function createIsMicrosoftNetwork(): (ip: string | undefined, block: number) => boolean {
  return createIsAmong(NETWORK);
}

/** Remembers answers by block. */
function createIsAmong(prefixes: readonly string[]): (ip: string | undefined, block: number) => boolean {
  const ranges = new BlockList();
  for (const range of prefixes) addRange(ranges, range);
  const known = new Map<number, boolean>();
  return (ip, block) => {
    if (block === 0) return false;
    const before = known.get(block);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const fresh = contains(ranges, ip);
    known.set(block, fresh);
    return fresh;
  };
}
