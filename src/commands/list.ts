import { alerts } from './alerts/command.ts';
import { approvals } from './approvals/command.ts';
import { apps } from './apps/command.ts';
import { audit } from './audit/command.ts';
import { backtest } from './backtest/command.ts';
import { blocks } from './blocks/command.ts';
import { disable } from './disable/command.ts';
import { enable } from './enable/command.ts';
import { explain } from './explain/command.ts';
import { failures } from './failures/command.ts';
import { help } from './help/command.ts';
import { legacy } from './legacy/command.ts';
import { lockout } from './lockout/command.ts';
import { lookup } from './lookup/command.ts';
import { mfa } from './mfa/command.ts';
import { mute } from './mute/command.ts';
import { mutes } from './mutes/command.ts';
import { passthrough } from './passthrough/command.ts';
import { policy } from './policy/command.ts';
import { replay } from './replay/command.ts';
import { revoke } from './revoke/command.ts';
import { risk } from './risk/command.ts';
import { signins } from './signins/command.ts';
import { spray } from './spray/command.ts';
import { subscribe } from './subscribe/command.ts';
import { travel } from './travel/command.ts';
import { unmute } from './unmute/command.ts';
import { unsubscribe } from './unsubscribe/command.ts';
import { volume } from './volume/command.ts';
import { whoami } from './whoami/command.ts';
import { why } from './why/command.ts';
import { workload } from './workload/command.ts';
import type { Intent } from '../understand/command.ts';
import type { CommandDefinition } from './context.ts';

/** Every command, sorted; a test compares this list with the folders. */
export const COMMANDS: { readonly [I in Exclude<Intent, 'unknown'>]: CommandDefinition<I> } = {
  alerts,
  approvals,
  apps,
  audit,
  backtest,
  blocks,
  disable,
  enable,
  explain,
  failures,
  help,
  legacy,
  lockout,
  lookup,
  mfa,
  mute,
  mutes,
  passthrough,
  policy,
  replay,
  revoke,
  risk,
  signins,
  spray,
  subscribe,
  travel,
  unmute,
  unsubscribe,
  volume,
  whoami,
  why,
  workload,
};
