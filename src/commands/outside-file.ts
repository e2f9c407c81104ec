import { DAY, toldWithDay, type TimeStyle } from '../clock.ts';
import type { SignInLog } from '../signins/log.ts';
import type { Answer } from './answer.ts';
import { NO_STEPS } from './reply.ts';

/**
 * A file of other days shows nothing of the time asked about: "none" would be a claim that no row bears out.
 * @returns the answer untouched when the file reaches into that time, or when something was read
 */
export function onlyOfFile(answer: Answer, { span }: SignInLog, style: TimeStyle): Answer {
  const { from, to, rows } = answer.coverage;
  if (span === undefined || answer.status !== 'answered' || rows > 0 || from === null || to === null) return answer;
  const [start, end] = [Date.parse(from), Date.parse(to)];
  // A quiet hour since the newest row is one; days are not.
  const newest = span.newest ?? span.to - 1;
  if (start - newest < DAY && span.from < end) return answer;
  const asked = `between ${toldWithDay(start, style)} and ${toldWithDay(end, style)}`;
  const held = `they hold ${toldWithDay(span.from, style)}${newest > span.from ? ` to ${toldWithDay(newest, style)}` : ' only'}`;
  return {
    ...answer,
    tone: 'unknown',
    headline: `Can't tell: the files have no sign-ins ${asked}; ${held}.`,
    body: [],
    steps: NO_STEPS,
    actions: [],
  };
}
