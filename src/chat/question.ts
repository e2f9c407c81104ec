import type { Activity } from 'botbuilder';
import { answerCard } from '../cards/answer-card.ts';
import { approvalCard } from '../cards/approval-card.ts';
import { noticeCard } from '../cards/notice-card.ts';
import { answerText } from '../cards/terminal.ts';
import type { Answer, Block } from '../commands/answer.ts';
import { answerUnknown } from '../commands/answer-command.ts';
import { readingWords } from '../commands/reading-words.ts';
import type { Caller } from '../entra/caller.ts';
import type { Command } from '../understand/command.ts';
import type { Mention, Reading } from '../understand/reading.ts';
import type { Chat } from './chat.ts';
import { phraseOf } from './command-shape.ts';
import { cardMessage, textMessages } from './message.ts';
import type { Turn } from './turn.ts';
import { GREETING } from './words.ts';

/** What a person asked, typed or pressed. */
export type Question =
  | { readonly kind: 'text'; readonly text: string; readonly mentions: readonly Mention[] }
  | { readonly kind: 'command'; readonly command: Command; readonly all: boolean };

/** What is sent back, and the approval whose card it is. */
export interface Reply {
  readonly messages: readonly Partial<Activity>[];
  readonly approvalId?: string | undefined;
}

export async function replyTo(question: Question, turn: Turn, caller: Caller, chat: Chat): Promise<Reply> {
  const { deps, followUps } = chat;
  const now = deps.clock();
  if (question.kind === 'command') return answered(question.command, turn, caller, chat, { all: question.all });

  const previous = followUps.previous(turn);
  const context = {
    now,
    timeZone: turn.timeZone,
    locale: turn.locale,
    mentions: question.mentions,
    ...(previous === undefined ? {} : { previous }),
  };
  const read = deps.read(question.text, context);
  const reading = deps.translate === undefined ? read : await deps.translate(read, question.text, context);
  if (reading.command.intent === 'unknown') return { messages: [unknown(reading, turn, now)] };
  return answered(reading.command, turn, caller, chat, { all: reading.followUp === 'more', reading });
}

async function answered(
  command: Command,
  turn: Turn,
  caller: Caller,
  chat: Chat,
  { all, reading }: { readonly all: boolean; readonly reading?: Reading },
): Promise<Reply> {
  const { deps, followUps, memory } = chat;
  const style = { timeZone: turn.timeZone, now: deps.clock() };
  const channel = memory.subscription(turn);
  const told = await deps.answer(command, { caller, ...style, mentions: mentioned(command, reading), channel, colleagues: true });
  const answer = withNotes(await withoutDeadOffer(told, chat), reading);
  followUps.remember(turn, { command, at: style.now });
  if (all) return { messages: textMessages(answerText(answer, style)) };
  const approvalId = typeof answer.facts.approval === 'string' ? answer.facts.approval : undefined;
  const view = approvalId === undefined ? undefined : await deps.respond?.view(approvalId);
  if (view !== undefined) return { messages: [cardMessage(approvalCard(view, style))], approvalId: view.id };
  return { messages: [cardMessage(answerCard(answer, style))] };
}

/** The object id of a mentioned person, under the name that stands in the command. */
function mentioned(command: Command, reading: Reading | undefined): ReadonlyMap<string, string> {
  const user = 'user' in command ? command.user : undefined;
  return new Map(user === undefined || reading?.userId === undefined ? [] : [[user.toLowerCase(), reading.userId]]);
}

/** A colleague is asked in a channel that subscribed; whether there is one is looked up only where it matters. */
async function withoutDeadOffer(answer: Answer, { deps }: Chat): Promise<Answer> {
  if (!answer.actions.some((offer) => offer.verb === 'ask-colleague')) return answer;
  if ((await deps.store.conversations.list({ subscribed: true })).length > 0) return answer;
  return { ...answer, actions: answer.actions.filter((offer) => offer.verb !== 'ask-colleague') };
}

/** What the reader of the text wants to say stands in the answer: a doubt that nobody sees helps nobody. */
function withNotes(answer: Answer, reading: Reading | undefined): Answer {
  const notes = [
    ...(reading?.notes ?? []),
    ...(reading?.deferred === undefined
      ? []
      : [`I did not do "${phraseOf(reading.deferred)}": say it in a message of its own, so that it cannot happen by accident.`]),
  ];
  if (notes.length === 0) return answer;
  const blocks: Block[] = notes.map((text) => ({ kind: 'text', text, subtle: true }));
  return { ...answer, body: [...blocks, ...answer.body] };
}

const MOST_ALTERNATIVES = 4;

function unknown(reading: Reading, turn: Turn, now: number): Partial<Activity> {
  if (reading.mood === 'thanks')
    return cardMessage(noticeCard({ tone: 'good', word: 'Glad to help', headline: answerUnknown(reading).headline }));
  if (reading.mood === 'greeting') return cardMessage(noticeCard(GREETING));
  // Help has a button of its own on this card.
  const nearest = reading.alternatives.filter(({ intent }) => intent !== 'help').slice(0, MOST_ALTERNATIVES);
  const answer = withNotes(answerUnknown(reading), reading);
  const choices: Block[] =
    nearest.length === 0
      ? []
      : [
          { kind: 'heading', text: 'Did you mean' },
          { kind: 'choices', items: nearest.map((command) => ({ title: readingWords(command), detail: '', command })) },
        ];
  return cardMessage(answerCard({ ...answer, body: [...answer.body, ...choices] }, { timeZone: turn.timeZone, now }));
}
