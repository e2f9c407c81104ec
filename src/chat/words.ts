import { noticeCard, type Notice } from '../cards/notice-card.ts';
import type { Card } from '../cards/card.ts';
import { isSignpostError } from '../errors.ts';

/** What a person reads when something broke: never a code or a stack, always what to do. */
export function errorCard(error: unknown): Card {
  if (isSignpostError(error, 'chat.unauthorised', 'entra.sign-in-needed'))
    return noticeCard({
      tone: 'warning',
      word: 'Sign in again',
      headline: error.message,
      next: ['Ask again; I will offer you the sign-in.'],
    });
  if (isSignpostError(error))
    return noticeCard({ tone: 'unknown', word: 'Could not look', headline: error.message, next: [TRY_LATER] });
  return noticeCard({
    tone: 'unknown',
    word: 'Something broke',
    headline: 'I could not finish that, and the fault is mine.',
    next: [TRY_LATER, 'If you had pressed a button, look at the card again before you press once more.'],
  });
}

const TRY_LATER = 'Try again in a minute. If it stays, tell whoever runs Signpost the time of your message.';

export const GREETING: Notice = {
  tone: 'neutral',
  word: 'Signpost',
  headline: 'I explain sign-ins, find stolen sessions, and help to end them. I read the logs with your own rights.',
  next: ['Ask in your own words, for example "why did alice fail?" or "replay check bob".'],
  asks: [
    { title: 'What can you do?', text: 'help' },
    { title: 'What may I do?', text: 'whoami' },
  ],
};
