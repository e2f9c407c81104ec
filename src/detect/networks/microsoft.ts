import { BlockList } from 'node:net';
import { createByBlock } from './by-block.ts';
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

/** Where Global Secure Access, Microsoft's gateway for companies, leads out, by Microsoft's own page about it. */
const GATEWAYS = ['128.94.0.0/19', '151.206.0.0/16'];

const services = listOf(SERVICES);
const gateways = listOf(GATEWAYS);

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) addRange(list, range);
  return list;
}

/** Whether one of Microsoft's own services has this address. */
export function createIsMicrosoftService(): (ip: string | undefined, block: number) => boolean {
  return createByBlock(false, (ip) => contains(services, ip));
}

/** Whether Microsoft's gateway for companies leads out here. */
export function createIsMicrosoftGateway(): (ip: string | undefined, block: number) => boolean {
  return createByBlock(false, (ip) => contains(gateways, ip));
}
