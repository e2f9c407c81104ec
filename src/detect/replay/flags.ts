import { BROWSER, isPhone } from '../agents.ts';
import { isSurelyMicrosofts } from '../applications.ts';
import { usedUnphishable } from '../mfa.ts';
import { KIND } from '../networks/kinds.ts';
import type { Observation } from '../observation.ts';
import { TRAIT } from '../traits.ts';
import { LEG } from './session.ts';

const DEVICE_REGISTRATION = '01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9';

/** Risk types of Identity Protection that speak of a stolen token or session; the others are hints. */
const TOKEN_RISKS: ReadonlySet<string> = new Set([
  'anomalousToken',
  'attackerinTheMiddle',
  'attackerInTheMiddle',
  'attemptedPrtAccess',
  'tokenIssuerAnomaly',
  'suspiciousBrowser',
  'maliciousIPAddress',
  'maliciousIPAddressValidCredentialsBlockedIP',
  'nationStateIP',
  'mcasSuspiciousInboxManipulationRules',
  'userReportedSuspiciousActivity',
]);

/** What one successful row adds to its leg. Called for every row: no allocation. */
export function rowFlags(seen: Observation): number {
  const { row, traits } = seen;
  let flags = 0;
  if ((traits & TRAIT.trustedDevice) !== 0) flags |= LEG.trustedDevice;
  if (row.binding === 'bound') flags |= boundFlags(seen);
  else if (row.binding === 'unbound') flags |= unboundFlags(seen);
  if (row.incomingToken === 'refreshToken') flags |= LEG.refreshToken;
  else if ((traits & TRAIT.primaryToken) !== 0) flags |= LEG.primaryToken;
  if ((traits & TRAIT.deviceCode) !== 0) flags |= LEG.deviceCode;
  if ((traits & TRAIT.mfaDone) !== 0) flags |= LEG.freshMfa;
  if ((traits & TRAIT.mfaClaim) !== 0) flags |= LEG.claim;
  if ((traits & TRAIT.risk) !== 0) flags |= riskFlags(row.riskTypes ?? []);
  if ((traits & TRAIT.interactive) !== 0 && usedUnphishable(row)) flags |= LEG.strongMethod | LEG.freshMfa;
  if (isBareByHand(seen)) flags |= LEG.bareByHand;
  if (seen.client.os === 0 && isOnPhone(seen)) flags |= LEG.phoneApp;
  flags |= shellFlags(seen);
  if (row.resourceId === DEVICE_REGISTRATION) flags |= LEG.registersDevice;
  if (isSurelyMicrosofts(seen.app, row.appOwnerTenantId, row.appName) && !isSomebodysServer(seen)) flags |= LEG.microsoftApp;
  return (traits & (TRAIT.toolAgent | TRAIT.watchedClient)) === 0 ? flags : flags | clientFlags(seen);
}

/** Whatever its row says of the owner: Microsoft's own do not run at another company, without machine or browser, in the name of none of its programs. */
function isSomebodysServer({ app, client, traits, row }: Observation): boolean {
  if (app !== undefined || (traits & TRAIT.rented) === 0 || client.tool) return false;
  return client.os === 0 && client.browser === 0 && row.device?.id === undefined;
}

function shellFlags({ client, app }: Observation): number {
  const byServer = app?.opensShell === true && client.browser === 0 && !client.tool;
  if (byServer || app?.cloudShell === true) return 0;
  return (client.azure ? 0 : LEG.notAzure) | (app?.role === 'tool' ? 0 : LEG.notTool);
}

function boundFlags(seen: Observation): number {
  if (isWeb(seen)) return LEG.bound | LEG.boundWeb;
  return (seen.traits & TRAIT.primaryToken) !== 0 ? LEG.bound | LEG.boundPrimary : LEG.bound;
}

/** A page that its device opens by a cookie presents no token at all, and still shows the device. */
function unboundFlags(seen: Observation): number {
  const { row } = seen;
  if (isWeb(seen)) return row.incomingToken === 'none' && row.device?.id !== undefined ? 0 : LEG.unbound | LEG.unboundWeb;
  return (seen.traits & TRAIT.primaryToken) !== 0 ? LEG.unbound | LEG.unboundPrimary : LEG.unbound;
}

/** Signed in by hand, and the row describes the machine without naming a device. */
export function isBareByHand({ row, traits, client }: Observation): boolean {
  return (traits & TRAIT.interactive) !== 0 && row.device !== undefined && row.device.id === undefined && !client.tool;
}

/** A telephone or tablet; where the row names no system, its program tells. */
export function isOnPhone({ app, client }: Observation): boolean {
  return client.os === 0 ? app?.phone === true && !client.tool : isPhone(client.os);
}

const NATIVE = BROWSER.indexOf('native');

function isWeb({ client }: Observation): boolean {
  return client.browser !== 0 && client.browser < NATIVE;
}

function clientFlags(seen: Observation): number {
  const role = seen.app?.role;
  let flags = 0;
  if (seen.client.tool) flags |= LEG.tool;
  if (seen.client.kit) flags |= LEG.kit;
  if (role === 'office') flags |= LEG.office;
  if (role === 'tool') flags |= LEG.toolApp;
  if (role === 'registration') flags |= LEG.registersDevice;
  if (role === 'security-info') flags |= LEG.securityInfo;
  if (seen.client.tool && (role === 'office' || role === 'broker')) flags |= LEG.kitPattern;
  return flags;
}

function riskFlags(types: readonly string[]): number {
  let flags = 0;
  const most = Math.min(types.length, 16);
  for (let i = 0; i < most; i += 1) flags |= TOKEN_RISKS.has(types[i] ?? '') ? LEG.riskToken : LEG.riskOther;
  return flags;
}

/** True when the row's network declares itself the tenant's own. */
export function saysTrusted(seen: Observation): boolean {
  if (seen.row.globalSecureAccess === true) return true;
  const networks = seen.row.networks;
  if (networks === undefined) return false;
  return networks.some(({ type }) => type === 'trustedNamedLocation' || type === 'intranet');
}

/** Networks whose colleagues' sightings say nothing: thousands of strangers share them. */
export function isCrowd(kind: number): boolean {
  return kind === KIND.carrier || kind === KIND.relay || kind === KIND.vpn;
}
