import { ActivityTypes, type Activity, type TurnContext } from 'botbuilder';
import { noticeCard } from '../cards/notice-card.ts';
import type { Caller } from '../entra/caller.ts';
import type { Chat } from './chat.ts';
import { within } from './deadline.ts';
import { cardMessage } from './message.ts';
import { openOutlet, type Outlet } from './outlet.ts';
import { replyTo, type Question, type Reply } from './question.ts';
import { sendPatiently } from './retry.ts';
import { needsSignIn, type SignInNeeded } from './sign-in/door.ts';
import type { Turn } from './turn.ts';
import { errorCard } from './words.ts';

/** A wait that people notice: then the client shows that somebody is at work. */
const TYPING_AFTER = 400;
/** Teams gives up on a post after 15 s and sends it again; a longer answer comes by itself later. */
const TURN_ENDS = 9_000;

/** Answers one question in its conversation: the person first, then the rows, in words whatever happens. */
export async function converse(question: Question, context: TurnContext, turn: Turn, chat: Chat): Promise<void> {
  const { deps } = chat;
  const caller = await callerOf(context, turn, chat);
  if (needsSignIn(caller)) {
    if (caller.signIn === 'needed') chat.waiting.keep(turn, question);
    await sendPatiently(() => context.sendActivity(signInMessage(caller)), deps.timers);
    return;
  }
  const outlet = openOutlet(context, turn, chat);
  const stopTyping = deps.timers.after(TYPING_AFTER, () => {
    outlet.send({ type: ActivityTypes.Typing }).catch(() => undefined);
  });
  const work = answerInto(outlet, question, caller, turn, chat).finally(stopTyping);
  try {
    if ((await within(work, TURN_ENDS, deps.timers)) !== undefined) return;
    work.catch((error: unknown) => {
      deps.log.error({ error }, 'A late answer could not be sent.');
    });
  } finally {
    outlet.end();
    stopTyping();
  }
}

/** Answers in words whatever happens, wherever the outlet leads by then. */
export async function answerInto(outlet: Outlet, question: Question, caller: Caller, turn: Turn, chat: Chat): Promise<void> {
  const reply = await replyTo(question, turn, caller, chat).catch((error: unknown): Reply => {
    chat.deps.log.error({ error }, 'A question could not be answered.');
    return { messages: [cardMessage(errorCard(error))] };
  });
  await deliver(reply, outlet, turn, chat);
}

/** Who asks; a failure of the sign-in itself is answered in words too. */
export async function callerOf(context: TurnContext, turn: Turn, { deps }: Chat): Promise<Caller | SignInNeeded> {
  if (turn.person.id === undefined)
    return { signIn: 'impossible', text: 'I cannot tell who you are: this client did not send your Entra id.' };
  return deps.signIn.callerFor(context, turn);
}

function signInMessage(needed: SignInNeeded): Partial<Activity> {
  if (needed.attachment !== undefined) return { type: ActivityTypes.Message, attachments: [needed.attachment] };
  return cardMessage(noticeCard({ tone: 'warning', word: 'Sign in', headline: needed.text }));
}

async function deliver(reply: Reply, outlet: Outlet, turn: Turn, { deps, pump }: Chat): Promise<void> {
  let sent: string | undefined;
  for (const message of reply.messages) sent = await sendPatiently(() => outlet.send(message), deps.timers);
  if (reply.approvalId === undefined || sent === undefined || sent === '') return;
  // From now on the outbox keeps this card up to date, like the ones that it posted itself.
  const place = { topic: 'approval', ref: reply.approvalId, conversationId: turn.conversation.id } as const;
  await deps.store.outbox.adopt(place, sent, deps.clock());
  pump.wake();
}
