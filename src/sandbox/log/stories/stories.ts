import type { Story, World } from '../world.ts';
import { staleTelephone } from './alice.ts';
import { judysCode, passwordSpray, wornDown } from './attacked.ts';
import { relayedSession } from './bob.ts';
import { erinTravels, franksVpn, gracesCarrier, heidiPassesThrough, ivansReports, legacyMail } from './innocent.ts';
import {
  brokenExpenses,
  carolsDevice,
  ginasPortal,
  kensPrompt,
  laurasPassword,
  ninasPayroll,
  waltersTelephone,
} from './stopped.ts';
import { dormantAwake, newResource, wrongSecret } from './workloads.ts';

/** Every story of the tenant; docs/sandbox.md tells them to people. */
export const STORIES: readonly ((world: World) => Story)[] = [
  staleTelephone,
  relayedSession,
  carolsDevice,
  wornDown,
  erinTravels,
  franksVpn,
  gracesCarrier,
  heidiPassesThrough,
  ivansReports,
  kensPrompt,
  laurasPassword,
  waltersTelephone,
  ninasPayroll,
  ginasPortal,
  brokenExpenses,
  judysCode,
  passwordSpray,
  legacyMail,
  wrongSecret,
  dormantAwake,
  newResource,
];
