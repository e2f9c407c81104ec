import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SignpostError } from '../../errors.ts';
import type { Member } from './members.ts';

/** The Playground knows one personal chat; the conversations of the several people are told apart on the way. */
export const SHARED_PERSONAL_CHAT = 'personal';
export const GROUP_CHAT = { id: 'group-helpdesk', name: 'IT helpdesk' } as const;
/** The General channel has the id of the team. */
export const TEAM = { id: 'team-contoso-soc', name: 'Contoso SOC' } as const;
const TEAM_GROUP = '7d9a4c02-5b7e-4f0c-9d55-6c1f0f6f2f10';
export const ALERTS_CHANNEL = { id: 'channel-soc-alerts', name: 'SOC alerts' } as const;

export interface ChatBot {
  readonly id: string;
  readonly name: string;
}

export interface ChatSetting {
  readonly tenantId: string;
  readonly bot: ChatBot;
  readonly members: readonly Member[];
}

/** Writes the Playground's settings into `folder`, made if missing. Throws `sandbox.failed`. */
export async function writeConfigFile(folder: string, setting: ChatSetting): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    // Every JSON text is a YAML text too.
    await writeFile(join(folder, '.m365agentsplayground.yml'), `${JSON.stringify(configOf(setting), undefined, 2)}\n`);
  } catch (cause) {
    throw new SignpostError('sandbox.failed', `The sandbox chat could not write its settings into ${folder}.`, { cause });
  }
}

function configOf({ tenantId, bot, members }: ChatSetting): unknown {
  const [currentUser, ...users] = members.map(userOf);
  return {
    version: '0.1.1',
    tenantId,
    bot,
    currentUser,
    users,
    personalChat: { id: SHARED_PERSONAL_CHAT },
    groupChat: GROUP_CHAT,
    team: { ...TEAM, aadGroupId: TEAM_GROUP, channels: [ALERTS_CHANNEL] },
  };
}

/** A person in the Playground's spelling, `userPrincipleName` included. */
export function userOf(member: Member): Readonly<Record<string, string>> {
  const [givenName = member.name, ...rest] = member.name.split(' ');
  return {
    id: member.account,
    name: member.name,
    userPrincipleName: member.upn,
    aadObjectId: member.id,
    givenName,
    surname: rest.join(' '),
    email: member.upn,
  };
}
