import { z } from 'zod';
import { memberBy } from './members.ts';
import type { Member } from './members.ts';
import { SHARED_PERSONAL_CHAT, userOf } from './chat-setting.ts';
import type { Answered } from './loopback-http.ts';
import { send } from './loopback-http.ts';
import type { WireParts } from './wire.ts';

const opening = z.looseObject({
  isGroup: z.boolean().nullish(),
  members: z.array(z.looseObject({ id: z.string() })).nullish(),
});
const posting = z.looseObject({ type: z.string() });

/** A call of the bot to the chat's connector service, `path` beginning with /v3. */
export async function answerConnector(parts: WireParts, method: string, path: string, body: unknown): Promise<Answered> {
  const playground = `http://127.0.0.1:${parts.playgroundPort()}/_connector`;
  const [route = '', query] = path.split('?');
  const [version, room, encoded, kind, item] = route.split('/').slice(1);
  const wanted = opening.safeParse(body);
  if (method === 'POST' && room === 'conversations' && encoded === undefined && wanted.success && wanted.data.isGroup !== true) {
    return openPersonalChat(parts.members, wanted.data.members?.[0]?.id);
  }
  const member = personOf(parts.members, encoded);
  if (version === 'v3' && room === 'conversations' && member !== undefined) {
    if (method === 'GET') return aboutMember(member, kind, item);
    return postToPerson(parts, member, method, `${playground}${replaced(path, encoded)}`, body);
  }
  if (kind === 'members' && item !== undefined) {
    const asked = memberBy(parts.members, decodeURIComponent(item))?.account ?? decodeURIComponent(item);
    const rest = query === undefined ? '' : `?${query}`;
    return send(method, `${playground}/${version}/${room}/${encoded}/members/${encodeURIComponent(asked)}${rest}`);
  }
  return send(method, `${playground}${path}`, method === 'GET' || method === 'DELETE' ? undefined : body);
}

async function postToPerson(parts: WireParts, member: Member, method: string, url: string, body: unknown): Promise<Answered> {
  const posted = posting.safeParse(body);
  if (!posted.success) return send(method, url, method === 'DELETE' ? undefined : body);
  // The Playground would show this in everybody's personal chat.
  if (posted.data.type === 'typing' && method === 'POST') {
    parts.hub.typing(member);
    return json(202, {});
  }
  // Comes back with the pushed frame, and tells the hub whose it is.
  return send(method, url, { ...posted.data, conversation: { id: member.personalChat } });
}

function openPersonalChat(members: readonly Member[], id: unknown): Answered {
  const member = memberBy(members, id);
  if (member !== undefined) return json(201, { id: member.personalChat });
  return json(404, { error: { code: 'BadArgument', message: 'Nobody of this id is in the sandbox chat.' } });
}

function aboutMember(member: Member, kind: string | undefined, item: string | undefined): Answered {
  const { userPrincipleName, ...user } = userOf(member);
  const account = { ...user, userPrincipalName: userPrincipleName, userRole: 'user' };
  if (kind === 'pagedmembers') return json(200, { members: [account] });
  if (kind !== 'members') return json(404, {});
  if (item === undefined) return json(200, [account]);
  return memberBy([member], decodeURIComponent(item)) === undefined ? json(404, {}) : json(200, account);
}

function personOf(members: readonly Member[], encoded: string | undefined): Member | undefined {
  const id = decodeURIComponent(encoded ?? '');
  return members.find(({ personalChat }) => personalChat === id);
}

function replaced(path: string, encoded: string | undefined): string {
  return path.replace(encoded ?? '', SHARED_PERSONAL_CHAT);
}

function json(status: number, body: unknown): Answered {
  return { status, text: JSON.stringify(body) };
}
