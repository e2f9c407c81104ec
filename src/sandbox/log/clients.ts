import { APPS } from '../tenant/apps.ts';
import type { App } from '../tenant/apps.ts';
import { PLACES } from '../tenant/networks.ts';
import type { Place } from '../tenant/networks.ts';
import type { Kit } from '../tenant/devices.ts';
import { pick } from '../random.ts';
import type { Flavour } from './world.ts';

export const NATIVE = 'Mobile Apps and Desktop clients';
export const BROWSER = 'Browser';

/** One kind of background token traffic and its share. */
export interface Traffic {
  readonly flavour: Flavour;
  readonly share: number;
  readonly app: App;
  readonly resource: App;
  readonly agent: 'broker' | 'browser' | 'sync' | 'mobile' | 'service';
  /** Microsoft's own service asks on the person's behalf: its address, not theirs. */
  readonly from?: readonly Place[];
}

const egress = [PLACES.microsoftDublin, PLACES.microsoftAmsterdam, PLACES.microsoftAshburn];

const TRAFFIC: readonly Traffic[] = [
  { flavour: 'laptop', share: 20, app: APPS.teams, resource: APPS.teamsService, agent: 'broker' },
  { flavour: 'laptop', share: 14, app: APPS.teams, resource: APPS.graph, agent: 'broker' },
  { flavour: 'laptop', share: 8, app: APPS.teams, resource: APPS.sharePoint, agent: 'broker' },
  { flavour: 'laptop', share: 20, app: APPS.office, resource: APPS.exchange, agent: 'broker' },
  { flavour: 'laptop', share: 8, app: APPS.office, resource: APPS.graph, agent: 'broker' },
  { flavour: 'laptop', share: 10, app: APPS.oneDrive, resource: APPS.sharePoint, agent: 'sync' },
  { flavour: 'laptop', share: 4, app: APPS.edge, resource: APPS.graph, agent: 'broker' },
  { flavour: 'browser', share: 5, app: APPS.outlookWeb, resource: APPS.exchange, agent: 'browser' },
  { flavour: 'browser', share: 6, app: APPS.officeShell, resource: APPS.graph, agent: 'browser' },
  { flavour: 'browser', share: 4, app: APPS.sharePointWeb, resource: APPS.sharePoint, agent: 'browser' },
  { flavour: 'phone', share: 14, app: APPS.outlookMobile, resource: APPS.exchange, agent: 'mobile' },
  { flavour: 'phone', share: 8, app: APPS.teams, resource: APPS.teamsService, agent: 'mobile' },
  { flavour: 'phone', share: 3, app: APPS.teams, resource: APPS.graph, agent: 'mobile' },
  { flavour: 'phone', share: 1, app: APPS.broker, resource: APPS.intune, agent: 'mobile' },
  { flavour: 'laptop', share: 2, app: APPS.exchange, resource: APPS.graph, agent: 'service', from: egress },
  { flavour: 'laptop', share: 1, app: APPS.teamsService, resource: APPS.sharePoint, agent: 'service', from: egress },
];

const total = TRAFFIC.reduce((sum, { share }) => sum + share, 0);
const table = TRAFFIC.flatMap((traffic) => Array.from({ length: traffic.share }, () => traffic));

/** The traffic at a point between 0 and 1 of the whole. */
export function trafficAt(point: number): Traffic {
  return table[Math.floor(point * total)] ?? pick(TRAFFIC, point);
}

/** The only clients of people who work on the phone. */
export const PHONE_TRAFFIC = TRAFFIC.filter(({ flavour }) => flavour === 'phone');

export function userAgentOf(kit: Kit, agent: Traffic['agent'] | 'laptop'): string | undefined {
  if (agent === 'service') return undefined;
  if (agent === 'browser') return kit.browser.userAgent;
  const mac = kit.laptop.os === 'MacOs';
  if (agent === 'sync')
    return mac ? 'OneDriveMac/25.189.0928' : 'Microsoft SkyDriveSync 25.189.0928.0001 ship; Windows NT 10.0 (26100)';
  if (agent === 'mobile') {
    return kit.phone.os === 'Android'
      ? 'Dalvik/2.1.0 (Linux; U; Android 15; Pixel 8 Build/AP4A.250205.002)'
      : 'Outlook-iOS/5.2542.1 (iPhone; iOS 18.7)';
  }
  return mac ? 'Mac OS X 26.1 (25B78) CompanyPortal/5.2510' : 'Windows-AzureAD-Authentication-Provider/1.0';
}
