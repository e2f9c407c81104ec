import { accountOf } from './activity.ts';
import type { Member } from './members.ts';
import { ALERTS_CHANNEL, GROUP_CHAT, TEAM } from './chat-setting.ts';
import type { ChatSetting } from './chat-setting.ts';

interface Place {
  readonly conversation: Readonly<Record<string, unknown>>;
  readonly channelData: Readonly<Record<string, unknown>>;
  readonly by: Member;
}

/**
 * What Teams tells a bot when it is added: once to each person's personal chat, to the group and to the team's channel
 * for alerts. Sent at start, so that the bot can post before anybody has opened a page.
 */
export function installs(
  setting: ChatSetting,
  serviceUrl: string,
  timestamp: string,
  newId: () => string,
): readonly Readonly<Record<string, unknown>>[] {
  const { tenantId, bot, members } = setting;
  const tenant = { id: tenantId };
  return placesOf(members).flatMap(({ conversation, channelData, by }) => {
    const common = {
      timestamp,
      channelId: 'msteams',
      serviceUrl,
      from: accountOf(by),
      recipient: bot,
      conversation: { ...conversation, tenantId },
      locale: 'en-US',
      channelData: { tenant, ...channelData },
    };
    const added = conversation['conversationType'] === 'personal' ? [accountOf(by), { id: bot.id }] : [{ id: bot.id }];
    return [
      { ...common, id: newId(), type: 'installationUpdate', action: 'add' },
      { ...common, id: newId(), type: 'conversationUpdate', membersAdded: added },
    ];
  });
}

function placesOf(members: readonly Member[]): readonly Place[] {
  const [first] = members;
  if (first === undefined) return [];
  return [
    ...members.map((by) => ({ by, conversation: { conversationType: 'personal', id: by.personalChat }, channelData: {} })),
    { by: first, conversation: { conversationType: 'groupChat', isGroup: true, ...GROUP_CHAT }, channelData: {} },
    {
      by: first,
      conversation: { conversationType: 'channel', isGroup: true, id: ALERTS_CHANNEL.id },
      channelData: {
        team: TEAM,
        channel: { id: ALERTS_CHANNEL.id },
        settings: { selectedChannel: ALERTS_CHANNEL },
      },
    },
  ];
}
