import type { Command } from '../understand/command.ts';
import type { Explained } from '../understand/reading.ts';
import type { Answer, Block } from './answer.ts';
import { reply } from './reply.ts';

const APPROVED = 'It needs an approval: a second person decides, and until then nothing changes.';
/** From Microsoft's pages on revoking access and on continuous access evaluation (read November 2026). */
const ACCESS_TOKENS =
  'Access tokens that were already issued work until they end, about an hour; applications with continuous access evaluation ' +
  '(Exchange, SharePoint, Teams, Graph) usually refuse them within 15 minutes.';

interface Effect {
  readonly does: string;
  readonly items: readonly string[];
}

const EFFECTS: Readonly<Record<Explained, Effect>> = {
  revoke: {
    does: `Revoke ends every refresh token and browser session of a person, so that all devices have to sign in again. ${APPROVED}`,
    items: [
      ACCESS_TOKENS,
      'Password, MFA methods, registered devices and application consents stay, and nothing on a device is wiped.',
      'It is not undone: the person signs in again.',
    ],
  },
  disable: {
    does: `Disable blocks the account: the person cannot sign in anywhere until it is enabled again. ${APPROVED}`,
    items: [ACCESS_TOKENS, 'Mailbox, files, licences and devices stay as they are; nothing is deleted or wiped.'],
  },
  enable: {
    does: `Enable lets a blocked account sign in again, with the password and MFA methods that it has now. ${APPROVED}`,
    items: ['Sessions that were ended do not come back: the person signs in again.'],
  },
  mute: {
    does: 'Mute keeps alerts about a person, application or address out of the channel for a while, 4 hours unless you say how long.',
    items: ['Nothing is deleted: "alerts" still lists what happens, and a stolen session is posted all the same.'],
  },
  unmute: { does: 'Unmute ends a mute, so that its alerts are posted again.', items: ['"mutes" lists what is muted.'] },
  subscribe: {
    does: 'Subscribe makes Signpost post alerts into the conversation where it is said.',
    items: ['"unsubscribe" ends it; "mute" keeps single people, applications or addresses out.'],
  },
  unsubscribe: {
    does: 'Unsubscribe stops Signpost from posting any alerts into the conversation where it is said.',
    items: ['Alerts are still found, and "alerts" lists them.'],
  },
};

/** The answer to "what does revoke do?": what it changes and what not, and that nothing was done now. */
export function whatItDoes(command: Command, explains: readonly [Explained, ...Explained[]]): Answer {
  const [first, ...others] = explains;
  const list = (items: readonly string[]): Block => ({ kind: 'list', items });
  return reply(command, {
    headline: EFFECTS[first].does,
    facts: { explains },
    body: [
      list(EFFECTS[first].items),
      ...others.flatMap((other) => [{ kind: 'text', text: EFFECTS[other].does } as const, list(EFFECTS[other].items)]),
    ],
    actions: [{ verb: 'ask', title: 'Help', data: { text: 'help' } }],
  });
}
