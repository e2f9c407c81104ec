import type { BriefSignIn, SignIn } from '../signins/sign-in.ts';
import { BROWSER, createReadClient, UNKNOWN_CLIENT, type Client } from './agents.ts';
import {
  isCommandLine,
  isMicrosofts,
  isServerCredential,
  knownApplication,
  LEGACY_CLIENTS,
  type KnownApplication,
} from './applications.ts';
import { dayOf } from './baseline/items.ts';
import { appKey } from './baseline/person.ts';
import { codeTraits } from './codes.ts';
import { countryNumber, createBlockOf } from './networks/address.ts';
import type { LearnedAsns } from './networks/asns.ts';
import { createMemo } from './memo.ts';
import { isRented, KIND, kindOf } from './networks/kinds.ts';
import { createIsMicrosoftGateway, createIsMicrosoftService } from './networks/microsoft.ts';
import { createAsnOfAddress } from './networks/asn-of-address.ts';
import type { NetworkLookup } from './options.ts';
import { createMfaTraits } from './mfa.ts';
import { TRAIT } from './traits.ts';

/**
 * A row with everything that more than one rule wants to know about it. One object is reused for every row: a rule may read it
 * during the call and must not keep it.
 */
export interface Observation {
  row: BriefSignIn;
  at: number;
  day: number;
  traits: number;
  /** /24 or /64 as a number; 0 when the address is unknown. */
  block: number;
  asn: number;
  country: number;
  /** Index into KINDS. */
  kind: number;
  client: Client;
  app: KnownApplication | undefined;
  /** The application as a number; 0 when the row names none. */
  appKey: number;
}

const NO_APPLICATION = { app: undefined, key: 0 };
const LONGEST_ID = 64;
/** An agent without a browser or program that is known, as services send. */
const OTHER = BROWSER.indexOf('other');

export type Observe = (row: SignIn) => Observation;

// What a text means is the same for everybody: engines and questions of one process share what they remember of it.
const blockOf = createBlockOf();
const readClient = createReadClient();
const readMfa = createMfaTraits();
const isMicrosoftService = createIsMicrosoftService();
const isMicrosoftGateway = createIsMicrosoftGateway();
const asnOfAddress = createAsnOfAddress();
const readApp = createMemo((id) => ({ app: knownApplication(id), key: appKey(id) }));

export function createObserve(lookup: NetworkLookup | undefined, asns: LearnedAsns): Observe {
  const seen: Observation = {
    row: { id: '', at: 0, type: 'interactiveUser', code: 0 },
    at: 0,
    day: 0,
    traits: 0,
    block: 0,
    asn: 0,
    country: 0,
    kind: 0,
    client: UNKNOWN_CLIENT,
    app: undefined,
    appKey: 0,
  };
  return (row) => {
    seen.row = row;
    seen.at = row.at;
    seen.day = dayOf(row.at);
    seen.block = blockOf(row.ip);
    seen.asn = row.asn ?? 0;
    seen.country = countryNumber(row.country);
    if (seen.asn === 0 && lookup !== undefined && seen.block !== 0 && row.ip !== undefined) fill(seen, lookup(row.ip));
    if (seen.asn !== 0) asns.note(seen.block, seen.asn);
    else seen.asn = asns.find(seen.block) || asnOfAddress(row.ip, seen.block);
    seen.kind = kindOf(seen.asn);
    if (seen.kind === KIND.microsoft && isMicrosoftGateway(row.ip, seen.block)) seen.kind = KIND.access;
    seen.client = readClient(row.userAgent, row.device?.os, row.device?.browser);
    const application = row.appId === undefined || row.appId.length > LONGEST_ID ? NO_APPLICATION : readApp(row.appId);
    seen.app = application.app;
    seen.appKey = application.key;
    seen.traits = traitsOf(row, seen);
    if (seen.kind === KIND.microsoft && isEgress(row, seen, isMicrosoftService(row.ip, seen.block))) seen.traits |= TRAIT.egress;
    if (row.details !== undefined || row.steps !== undefined) seen.traits |= readMfa(row);
    return seen;
  };
}

function fill(seen: Observation, found: ReturnType<NetworkLookup>): void {
  seen.asn = found?.asn ?? 0;
  if (seen.country === 0) seen.country = countryNumber(found?.country);
}

function traitsOf(row: SignIn, seen: Observation): number {
  let traits = codeTraits(row.code) | typeTrait(row);
  if (seen.client.tool) traits |= TRAIT.toolAgent;
  if (isRented(seen.kind)) traits |= TRAIT.rented;
  if (row.binding === 'bound' || row.device?.managed === true || row.device?.compliant === true) traits |= TRAIT.trustedDevice;
  if (row.incomingToken === 'primaryRefreshToken') traits |= TRAIT.primaryToken;
  if (row.protocol === 'deviceCode' || row.transferMethod === 'deviceCodeFlow') traits |= TRAIT.deviceCode;
  if (row.crossTenant !== undefined && row.crossTenant !== 'none') traits |= TRAIT.crossTenant;
  if (row.riskTypes !== undefined && row.riskTypes.length > 0) traits |= TRAIT.risk;
  if (isLegacy(row, seen.client.tool)) traits |= TRAIT.legacy;
  return traits | applicationTraits(row, seen);
}

function applicationTraits(row: SignIn, seen: Observation): number {
  let traits = isConfidential(row, seen.app) ? TRAIT.confidential : 0;
  if (seen.app !== undefined && !isOrdinary(seen.app)) traits |= TRAIT.watchedClient;
  return traits;
}

/** No kit or intruder prefers it over another application. */
function isOrdinary(app: KnownApplication): boolean {
  return app.role === 'service' || (app.role === 'administration' && !isCommandLine(app));
}

function typeTrait(row: SignIn): number {
  switch (row.type) {
    case 'nonInteractiveUser':
      return TRAIT.background;
    case 'servicePrincipal':
      return TRAIT.servicePrincipal;
    case 'managedIdentity':
      return TRAIT.managedIdentity;
    default:
      return TRAIT.interactive;
  }
}

/** `BAV2ROPC` is how Exchange's gateway for old protocols calls itself. */
function isLegacy({ client, userAgent }: SignIn, tool: boolean): boolean {
  if (tool && userAgent?.startsWith('BAV2ROPC') === true) return true;
  if (client === undefined || client === 'Browser' || client === 'Mobile Apps and Desktop clients') return false;
  return client.length < 64 && LEGACY_CLIENTS.has(client.toLowerCase());
}

/**
 * A background row of a confidential client (a web server that holds the token) carries the address of the first issue.
 * Recognised by `clientCredentialType`: a secret, certificate, assertion or federated credential; without the field (v1.0,
 * older exports) only by a known application. Interactive rows always carry the browser's own address.
 */
function isConfidential(row: SignIn, app: KnownApplication | undefined): boolean {
  if (row.type !== 'nonInteractiveUser') return false;
  const { credentialType } = row;
  if (credentialType === undefined) return app?.confidential === true;
  return isServerCredential(credentialType);
}

/**
 * A Microsoft service refreshing for a person: background, a first-party client that is not a tool, from Microsoft's network,
 * without a device and without an operating system of its own. A rented machine in Azure shows one of these; where only
 * Microsoft's own services run, any client of theirs is one.
 */
function isEgress(row: SignIn, seen: Observation, service: boolean): boolean {
  if (row.type !== 'nonInteractiveUser' || row.device?.id !== undefined || seen.client.tool) return false;
  if (service) return true;
  // By its address alone it may be a machine that anybody rents there.
  if (row.asn === undefined) return false;
  if ((seen.client.os !== 0 && !seen.client.retired) || (seen.app !== undefined && !isOrdinary(seen.app))) return false;
  // A name is easily given: it counts only where the row says nothing of a machine or browser either.
  const name = seen.client.browser === 0 || seen.client.browser === OTHER ? row.appName : undefined;
  return isMicrosofts(seen.app, row.appOwnerTenantId, name);
}
