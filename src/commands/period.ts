import { DAY, iso, MINUTE, told, toldSpan } from '../clock.ts';
import type { Gap } from '../signins/log.ts';
import type { CommandContext } from './context.ts';

/** A half-open range that the source can answer for, in milliseconds. */
export interface Period {
  readonly from: number;
  readonly to: number;
  /** Present when the asked range had to be cut. */
  readonly gaps: readonly Gap[];
  /** "since Tue 17 Nov, 10:42" or "from … to …": for headlines. */
  readonly words: string;
}

/**
 * The asked range, cut at the source's retention; without one, the last `defaultDays` (a file's whole span).
 */
export function periodOf(
  command: { readonly from?: string; readonly to?: string },
  context: CommandContext,
  defaultDays: number,
): Period {
  const { now, signIns } = context;
  const asked = command.from !== undefined || command.to !== undefined;
  const span = signIns.span;
  const late = span !== undefined && span.to > now + 1 ? [laterGap()] : [];
  if (!asked && span !== undefined) return { from: Math.min(span.from, now), to: now + 1, gaps: late, words: 'in the file' };
  const to = Math.min(command.to === undefined ? now : Date.parse(command.to), now);
  const earliest = span === undefined ? now - signIns.retentionDays * DAY : Number.NEGATIVE_INFINITY;
  const wished = command.from === undefined ? (asked ? to - DAY : now - defaultDays * DAY) : Date.parse(command.from);
  // A row written in this very millisecond is in the window that people call "until now".
  const end = to === now ? now + 1 : to;
  const from = Math.min(Math.max(wished, earliest), end);
  return {
    from,
    to: end,
    gaps: [...late, ...(wished < earliest ? [retentionGap(earliest, signIns.retentionDays)] : [])],
    words: wordsOf(from, to, context, asked, defaultDays),
  };

  function retentionGap(start: number, days: number): Gap {
    return {
      id: 'retention',
      text: `The log keeps ${days} days, so the time before ${told(start, context)} (${iso(start).slice(0, 10)}) could not be read.`,
    };
  }
}

function laterGap(): Gap {
  return { id: 'dropped-rows', text: 'Rows dated later than now were left out.' };
}

function wordsOf(from: number, to: number, context: CommandContext, asked: boolean, defaultDays: number): string {
  if (!asked) return defaultDays === 1 ? 'in the last 24 hours' : `in the last ${defaultDays} days`;
  // "Today" was read from the text a moment before: its end is now, and nobody asked for that minute.
  if (to >= context.now - MINUTE) return `since ${told(from, context)}`;
  return `from ${toldSpan(from, to, context)}`;
}
