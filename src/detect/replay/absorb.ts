import type { Device } from '../../signins/sign-in.ts';
import type { Observation } from '../observation.ts';
import { TRAIT } from '../traits.ts';
import type { Leg } from './session.ts';

const MOST_APPS = 8;
const LONGEST_ID = 128;
/** So many blocks of a pool are told to the baseline on one leg; by then it knows that this is a pool. */
const TELLING_BLOCKS = 8;

/** Takes over what the row says that the leg did not know yet. True when it is worth judging again. */
export function absorb(leg: Leg, seen: Observation, flags: number): boolean {
  const { client } = seen;
  const system = client.os === 0 ? 0 : 1 << client.os;
  const browser = client.browser === 0 ? 0 : 1 << client.browser;
  const news = (leg.flags & flags) !== flags || (leg.systems & system) !== system || (leg.browsers & browser) !== browser;
  leg.flags |= flags;
  leg.systems |= system;
  leg.browsers |= browser;
  leg.client = client;
  if (client.version !== 0) leg.version = client.version;
  const scripted = absorbApplication(leg, seen);
  const newBlock = absorbBlock(leg, seen.block);
  return absorbDevice(leg, seen.row.device) || newBlock || news || scripted;
}

function absorbBlock(leg: Leg, block: number): boolean {
  if (leg.block === block) return false;
  leg.block = block;
  leg.blocks += 1;
  return leg.blocks <= TELLING_BLOCKS;
}

function absorbDevice(leg: Leg, device: Device | undefined): boolean {
  const id = device?.id;
  if (id !== undefined && id.length > LONGEST_ID) return false;
  if (id === undefined) return device !== undefined && leg.bare < 2;
  const other = leg.deviceId !== undefined && id !== leg.deviceId;
  if (other) leg.mixedDevices = true;
  leg.deviceId = id;
  return other;
}

/** True when a script came in the name of another program. */
export function absorbApplication(leg: Leg, seen: Observation): boolean {
  const app = seen.appKey;
  leg.lastApp = app;
  const { scripted } = leg;
  if (seen.client.tool && seen.app?.role === 'service' && (seen.traits & TRAIT.legacy) === 0) leg.scripted |= 1 << (app % 31);
  if (app !== 0 && leg.apps.length < MOST_APPS && !leg.apps.includes(app)) leg.apps = leg.apps.concat(app);
  return leg.scripted !== scripted;
}
