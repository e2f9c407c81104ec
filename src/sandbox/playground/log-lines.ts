import type { Member } from './members.ts';
import { SHARED_PERSONAL_CHAT } from './chat-setting.ts';
import type { Send } from './hub.ts';
import type { Marks } from './marks.ts';

/** The lines of the Playground's log panel, each for the pages that may see it. */
export interface LogLines {
  readonly pushed: (text: string) => void;
  join(member: Member, send: Send): () => void;
}

export function makeLogLines(marks: Marks, members: readonly Member[]): LogLines {
  const pages = new Set<{ readonly member: Member; readonly send: Send }>();
  // What was said in a personal chat is nobody else's, in the log panel neither.
  const ownerOf = (text: string): string | undefined => {
    const chat = members.find(({ personalChat }) => text.includes(personalChat));
    if (chat !== undefined) return chat.key;
    return text.includes(`"${SHARED_PERSONAL_CHAT}`) || text.includes(`/${SHARED_PERSONAL_CHAT}/`)
      ? marks.within(text)
      : undefined;
  };
  return {
    pushed: (text) => {
      const owner = ownerOf(text);
      const clean = marks.without(text);
      for (const page of pages) if (owner === undefined || owner === page.member.key) page.send(clean);
    },
    join: (member, send) => {
      const page = { member, send };
      pages.add(page);
      return () => pages.delete(page);
    },
  };
}
