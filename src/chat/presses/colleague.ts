import { answerCard } from '../../cards/answer-card.ts';
import { colleagueCard } from '../../cards/colleague-card.ts';
import type { Answer } from '../../commands/answer.ts';
import { SEES_POLICIES } from '../../commands/hidden-policies.ts';
import { readingWords } from '../../commands/reading-words.ts';
import type { Command } from '../../understand/command.ts';
import { cardMessage } from '../message.ts';
import { askable, askedId, readAsked, viewOf, writeAsked, type Asked } from '../colleagues.ts';
import type { Press, Pressed } from './press.ts';
import { STALE } from './press.ts';
import { sendPatiently } from '../retry.ts';

/** Puts a question into the SOC channel for somebody whose rights answer it; it is read anew when it is answered. */
export async function onAskColleague({ data, caller, turn, chat }: Press<'ask-colleague'>): Promise<Pressed> {
  const { deps, pump } = chat;
  const { conversations, marks, outbox } = deps.store;
  const command = askable(data.command);
  if (command === undefined) return STALE;
  const channels = (await conversations.list({ subscribed: true })).filter(({ tenantId }) => tenantId === turn.tenantId);
  if (channels.length === 0)
    return { toast: 'No channel takes questions: somebody of the SOC has to say "subscribe" in theirs.' };
  const user = 'user' in command ? command.user : undefined;
  const about = user === undefined ? undefined : await deps.person(caller, user === 'me' ? caller.userId : user);
  if (user !== undefined && about === undefined) return { toast: 'That account was not found; it may have been deleted.' };
  const named = (name: string): Command => ({ ...command, user: name }) as Command;
  const asked: Asked = {
    state: 'open',
    command: about === undefined ? command : named(about.id),
    question: readingWords(about === undefined ? command : named(`${about.name} (${about.upn})`)),
    reason: data.reason ?? '',
    requester: { id: caller.userId, name: caller.name, upn: caller.upn },
    tenantId: caller.tenantId,
    timeZone: turn.timeZone,
    conversationId: turn.conversation.id,
    askedAt: deps.clock(),
  };
  const id = askedId(asked);
  const known = await readAsked(marks, id);
  const already = known?.asked.state === 'open';
  if (!already) await writeAsked(marks, id, known?.version ?? 0, asked);
  await chat.memory.remember(turn);
  for (const { id: conversationId } of channels) await outbox.post({ topic: 'colleague', ref: id, conversationId }, deps.clock());
  if (known !== undefined && !already) await outbox.touch('colleague', id, deps.clock());
  pump.wake();
  return {
    toast: already ? 'That is asked already; the answer comes here.' : 'Asked in the SOC channel; the answer comes here.',
  };
}

/** Asks the question again with the presser's own token, and shows the answer where it was asked for; one press wins. */
export async function onAnswerColleague({ data, caller, chat }: Press<'answer-colleague'>): Promise<Pressed> {
  const { deps, pump, proactive } = chat;
  const { conversations, marks, outbox, audit } = deps.store;
  const found = await readAsked(marks, data.askedId);
  if (found?.asked.tenantId !== caller.tenantId) return { toast: 'That question is gone.' };
  const { asked, version } = found;
  if (asked.state === 'answered') return { card: cardFor(data.askedId, asked, chat) };
  if (asked.requester.id === caller.userId) return { toast: 'You asked this yourself: somebody with other rights has to press.' };

  const style = { timeZone: asked.timeZone, now: deps.clock() };
  const answer = await deps.answer(asked.command, { caller, ...style });
  if (!shows(answer)) return { toast: `Your rights do not show it either: ${SEES_POLICIES} does. Nothing was passed on.` };
  const conversation = await conversations.get(asked.conversationId);
  if (conversation === undefined) return { toast: 'The conversation in which it was asked is gone.' };

  const answered: Asked = { ...asked, state: 'answered', answeredBy: caller.name, answeredAt: style.now };
  if (!(await writeAsked(marks, data.askedId, version, answered))) return { toast: 'Somebody else was quicker.' };
  const message = cardMessage(answerCard(signed(answer, asked, caller.name), style));
  try {
    await sendPatiently(
      () => proactive.post(conversation.reference as Parameters<typeof proactive.post>[0], message),
      deps.timers,
    );
  } catch (error) {
    // Not shown, so not answered: the button must work again.
    await writeAsked(marks, data.askedId, version + 1, asked);
    throw error;
  }
  await audit.append({
    at: style.now,
    actorId: caller.userId,
    actorName: caller.name,
    kind: 'answer.shared',
    subjectId: asked.requester.id,
    approvalId: null,
    alertId: null,
    text: `${caller.name} answered a question of ${asked.requester.name} with their own rights: ${asked.question}`,
    detail: { command: asked.command },
  });
  await outbox.touch('colleague', data.askedId, style.now);
  pump.wake();
  return { card: cardFor(data.askedId, answered, chat) };
}

function shows(answer: Answer): boolean {
  return answer.status === 'answered' && !answer.coverage.gaps.some(({ id }) => id === 'policies-hidden');
}

/** Whose eyes saw it stands first: the reader could not have read it. */
function signed(answer: Answer, { requester }: Asked, by: string): Answer {
  const text = `${by} answered this with their own rights, as ${requester.name} asked.`;
  return { ...answer, body: [{ kind: 'text', text, subtle: true }, ...answer.body] };
}

function cardFor(id: string, asked: Asked, { deps }: Press['chat']) {
  return colleagueCard(viewOf(id, asked, SEES_POLICIES), { timeZone: deps.timeZone, now: deps.clock() });
}
