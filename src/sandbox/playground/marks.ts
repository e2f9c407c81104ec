import type { Member } from './members.ts';

/**
 * Typed messages leave the Playground as its one current user. So each page's message carries a mark, known only to this
 * process, by which the way to the bot finds whose page it came from. A mark counts once: nobody else on this machine
 * can speak for a person by posting to the Playground directly.
 */
export interface Marks {
  /** `sent` settles when the page has been answered, so that no reply overtakes the message. */
  issue(member: Member, sent: Promise<unknown>): string;
  /** Whose mark this is; the mark is spent. */
  redeem(mark: string): Promise<Member | undefined>;
  withdraw(mark: string): void;
  /** The person whose mark is somewhere in this text, spent or not. */
  within(text: string): string | undefined;
  /** The text without marks. */
  without(text: string): string;
}

/** The property by which a pressed button's value carries its mark. */
export const MARK = 'signpostPage';

export function makeMarks(newId: () => string): Marks {
  const open = new Map<string, { readonly member: Member; readonly sent: Promise<unknown> }>();
  const run = `page-${newId()}`;
  const pattern = new RegExp(`${run}~([a-z0-9-]+)~[0-9a-f-]+`, 'giu');
  return {
    issue: (member, sent) => {
      const mark = `${run}~${member.key}~${newId()}`;
      open.set(mark, { member, sent });
      return mark;
    },
    redeem: async (mark) => {
      const issued = open.get(mark);
      open.delete(mark);
      await issued?.sent;
      return issued?.member;
    },
    withdraw: (mark) => {
      open.delete(mark);
    },
    within: (text) => [...text.matchAll(pattern)][0]?.[1],
    without: (text) => text.replace(pattern, ''),
  };
}
