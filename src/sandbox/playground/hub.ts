import { GROUP_CHAT, SHARED_PERSONAL_CHAT } from './chat-setting.ts';
import type { Frame, MessageFrame } from './frames.ts';
import { parseFrame } from './frames.ts';
import type { Member } from './members.ts';
import type { Visits } from './visits.ts';

export type Send = (text: string) => void;

/** Gives each page the frames that its person may see, and a page that opens later all that happened before. */
export interface Hub {
  /** A frame as the Playground pushed it. */
  readonly pushed: (text: string) => void;
  /** Somebody typed; the Playground tells only the page that sent it. */
  typed(author: Member, frame: MessageFrame): void;
  /** The bot is typing in this person's personal chat. */
  typing(member: Member): void;
  /** Shows a stream what may be seen, and first what was said before; the result takes the page out again. */
  join(member: Member, send: Send): () => void;
  /** After a restart the Playground knows none of the old messages. */
  forget(): void;
}

interface Said {
  /** The one personal chat that it belongs to; everybody sees the rest. */
  readonly only: string | undefined;
  /** Who typed it; absent when the bot said it. */
  readonly author: Member | undefined;
  readonly frame: MessageFrame;
}

export function makeHub(visits: Visits): Hub {
  const pages = new Set<{ readonly member: Member; readonly send: Send }>();
  // Unbounded on purpose: a page cannot show a reply whose post it was not given, and a sandbox lives for hours.
  const history = new Map<string, Said>();

  const tell = (frame: Frame, sees: (member: Member) => boolean): void => {
    for (const page of pages) if (sees(page.member)) page.send(JSON.stringify(frame));
  };
  const tellSaid = (said: Said, sees: (member: Member) => boolean): void => {
    for (const page of pages) if (sees(page.member) && isFor(said, page.member)) page.send(shown(said, page.member));
  };

  return {
    pushed: (text) => {
      const frame = parseFrame(text);
      if (frame === undefined) return;
      if (frame.action === 'typing') {
        // In a channel's thread it makes every page throw, and lose what comes next.
        if (frame.actionConversationId === GROUP_CHAT.id) tell(frame, () => true);
        return;
      }
      const { directLineConversationId, ...message } = frame.message;
      const only = frame.actionConversationId === SHARED_PERSONAL_CHAT ? (directLineConversationId ?? '') : undefined;
      const said: Said = { only, author: undefined, frame: { ...frame, message } };
      if (keep(history, said)) tellSaid(said, () => true);
    },
    typed: (author, frame) => {
      const only = frame.actionConversationId === SHARED_PERSONAL_CHAT ? author.personalChat : undefined;
      const said: Said = { only, author, frame };
      keep(history, said);
      tellSaid(said, (member) => member.key !== author.key);
    },
    typing: ({ key }) => {
      tell({ action: 'typing', actionConversationId: SHARED_PERSONAL_CHAT }, (member) => member.key === key);
    },
    join: (member, send) => {
      const page = { member, send };
      const begin = (): void => {
        for (const said of history.values()) if (isFor(said, member)) send(shown(said, member));
        pages.add(page);
      };
      if (visits.stream(member, begin) === 'continued') pages.add(page);
      return () => {
        pages.delete(page);
        visits.ends(member, begin);
      };
    },
    forget: () => {
      history.clear();
    },
  };
}

/** Says whether pages may hear of it: one that is told to update a message it never had stops listening. */
function keep(history: Map<string, Said>, said: Said): boolean {
  const { frame } = said;
  const before = history.get(frame.message.messageId);
  if (frame.action === 'createMessage') {
    history.set(frame.message.messageId, said);
    return true;
  }
  if (before === undefined) return false;
  const { postConversationId } = before.frame.message;
  const message = postConversationId === undefined ? frame.message : { ...frame.message, postConversationId };
  history.set(frame.message.messageId, { ...before, frame: { ...before.frame, message } });
  return true;
}

function isFor({ only }: Said, member: Member): boolean {
  return only === undefined || only === member.personalChat;
}

/** A page takes everybody but its own person for the bot, so the others' messages say whose they are. */
function shown({ author, frame }: Said, member: Member): string {
  const { text } = frame.message;
  if (author === undefined || typeof text !== 'string') return JSON.stringify(frame);
  const plain = text.replace(/<at>(.*?)<\/at>\s*/gu, '@$1 ');
  const message = { ...frame.message, text: author.key === member.key ? plain : `${author.name}: ${plain}` };
  return JSON.stringify({ ...frame, message });
}
