import { z } from 'zod';
import { parseJson } from './frames.ts';
import { memberBy } from './members.ts';
import type { Member } from './members.ts';
import { SHARED_PERSONAL_CHAT, userOf } from './chat-setting.ts';
import type { Answered } from './loopback-http.ts';
import { send } from './loopback-http.ts';
import type { WireParts } from './wire.ts';

const opening = z.looseObject({
  isGroup: z.boolean().nullish(),
  members: z.array(z.looseObject({ id: z.string() })).nullish(),
  activity: z.unknown().optional(),
});
const created = z.object({ id: z.string() });
const posting = z.looseObject({ type: z.string() });

/** A call of the bot to the chat's connector service, `path` beginning with /v3. */
export async function answerConnector(parts: WireParts, method: string, path: string, body: unknown): Promise<Answered> {
  const playground = `http://127.0.0.1:${parts.playgroundPort()}/_connector`;
  const [route = ''] = path.split('?');
  const [, , room, encoded, kind, item] = route.split('/');
  const passed = method === 'POST' || method === 'PUT' ? body : undefined;
  if (room !== 'conversations') return send(method, `${playground}${path}`, passed);

  const opened = opening.safeParse(body);
  if (encoded === undefined && method === 'POST' && opened.success && opened.data.isGroup !== true) {
    return openPersonalChat(parts, playground, opened.data);
  }
  const member = personOf(parts.members, encoded);
  if (member !== undefined) {
    if (method === 'GET') return aboutMember(member, kind, item);
    const url = `${playground}${path.replace(encoded ?? '', SHARED_PERSONAL_CHAT)}`;
    return postToPerson(parts, member, method, url, passed);
  }
  // The Playground looks people up by chat account only; Teams takes object ids too.
  const asked = kind === 'members' && item !== undefined ? memberBy(parts.members, decodeURIComponent(item)) : undefined;
  const known = asked === undefined ? path : path.replace(item ?? '', encodeURIComponent(asked.account));
  return send(method, `${playground}${known}`, passed);
}

async function postToPerson(parts: WireParts, member: Member, method: string, url: string, body: unknown): Promise<Answered> {
  const activity = posting.safeParse(body);
  if (!activity.success) return send(method, url, body);
  // The Playground would show this in everybody's personal chat.
  if (activity.data.type === 'typing' && method === 'POST') {
    parts.hub.typing(member);
    return json(202, {});
  }
  // Comes back with the pushed frame, and tells the hub whose it is.
  return send(method, url, { ...activity.data, conversation: { id: member.personalChat } });
}

async function openPersonalChat(parts: WireParts, playground: string, opened: z.infer<typeof opening>): Promise<Answered> {
  const member = memberBy(parts.members, opened.members?.[0]?.id);
  if (member === undefined) {
    return json(404, { error: { code: 'BadArgument', message: 'Nobody of this id is in the sandbox chat.' } });
  }
  if (opened.activity === undefined || opened.activity === null) return json(201, { id: member.personalChat });
  const url = `${playground}/v3/conversations/${SHARED_PERSONAL_CHAT}/activities`;
  const answered = await postToPerson(parts, member, 'POST', url, opened.activity);
  const first = created.safeParse(parseJson(answered.text));
  return first.success ? json(201, { id: member.personalChat, activityId: first.data.id }) : answered;
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

function json(status: number, body: unknown): Answered {
  return { status, text: JSON.stringify(body) };
}
