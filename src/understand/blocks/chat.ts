import { isAction } from '../intent/actions.ts';
import type { Intent } from '../command.ts';
import { decide } from '../intent/decide.ts';
import { isWish } from '../intent/unwanted.ts';
import type { Reading } from '../reading.ts';
import { readDivided } from './answer.ts';
import type { Answered, Read } from './answer.ts';
import { chatIn, isOneself } from './chat-lines.ts';
import type { ChatEntry } from './chat-lines.ts';
import type { Divided } from './divide.ts';
import { asks } from './marks.ts';

const MOST_TRIED = 4;

/** Says nothing of its own: "thx!", "ok", "one sec". */
const FILLER =
  /^(?:(?:thanks?|thx|ty|ta|cheers|ok(?:ay)?|k|cool|great|hi|hello|hey|morning|all|mate|there|you|a lot|so much|one sec(?:ond)?|sec|brb|np|sure|yes|no|nope|yep|please|pls)[\s,.!?:;)-]*)+$/i;
/** Somebody writes of himself. */
const OF_HIMSELF = /\b(?:i|i['’]m|i['’]ve|my|me)\b/i;

/** Reads a chat that ends in its question: the last line that asks is read by itself, and the others give what it leaves open. */
export function readChat(cleaned: string, read: Read): Answered | undefined {
  const chat = chatIn(cleaned);
  if (chat === undefined) return undefined;
  const { entries } = chat;
  const byOne = entries.every(({ speaker }) => speaker.toLowerCase() === entries[0]?.speaker.toLowerCase());
  const asked = entries.flatMap((entry, i) => (entry.lines.some(asks) ? [i] : []));
  const last = entries.findLastIndex(({ lines }) => lines.some((line) => !FILLER.test(line)));
  const tried = asked.length > 0 ? asked.toReversed().slice(0, MOST_TRIED) : [Math.max(0, last)];
  for (const [n, at] of tried.entries()) {
    const divided = divideAt(chat.heading, entries, at, byOne);
    const answered = readDivided(divided, read) ?? asWhole(divided, read);
    const { intent } = answered.reading.command;
    if (intent === 'unknown' && n < tried.length - 1) continue;
    if (isOrder(intent) && n > 0) return nothing(answered);
    return byOne ? answered : ofSpeaker(answered, entries[at]?.speaker ?? '');
  }
  return undefined;
}

function asWhole({ whole }: Divided, read: Read): Answered {
  const facts = read(whole);
  return { facts, reading: decide(facts) };
}

function divideAt(heading: readonly string[], entries: readonly ChatEntry[], at: number, byOne: boolean): Divided {
  const speaker = entries[at]?.speaker;
  const to = entries.findIndex((entry, i) => i > at && entry.speaker !== speaker);
  const end = to < 0 ? entries.length : to;
  const textOf = (entry: ChatEntry): string => {
    const said = entry.lines.join('\n');
    return !byOne && !isOneself(entry.speaker) && OF_HIMSELF.test(said) ? `${entry.speaker}: ${said}` : said;
  };
  const own = entries
    .slice(at, end)
    .flatMap(({ lines }) => lines)
    .filter((line) => !FILLER.test(line));
  const above = entries.slice(0, at).map(textOf);
  const below = entries.slice(end).map(textOf);
  return {
    own: own.join('\n'),
    paste: [...heading, ...above, ...below].join('\n'),
    whole: [...heading, ...above, '', ...own, '', ...below].join('\n').trim(),
    byOne,
  };
}

/** What somebody else writes in a chat orders nothing, and "I" is whoever writes it. */
function ofSpeaker(answered: Answered, speaker: string): Answered {
  const { command } = answered.reading;
  if (isOneself(speaker)) return answered;
  if (isOrder(command.intent)) return nothing(answered);
  if (!('user' in command) || command.user !== 'me') return answered;
  return { ...answered, reading: { ...answered.reading, command: { ...command, user: speaker } } };
}

function isOrder(intent: Intent): boolean {
  return isAction(intent) || isWish(intent);
}

function nothing({ facts, reading }: Answered): Answered {
  const none: Reading = { command: { intent: 'unknown' }, certain: false, alternatives: [], notes: reading.notes };
  return { facts, reading: none };
}
