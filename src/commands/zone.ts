import type { TimeStyle } from '../clock.ts';
import type { Block } from './answer.ts';

/** Times of a table that is pasted into tickets and read on later days carry their date; this says whose clock they tell. */
export function zoneBlock({ timeZone }: TimeStyle): Block {
  return { kind: 'text', subtle: true, text: `Times: ${timeZone}.` };
}

export function dated(context: TimeStyle): TimeStyle {
  return { timeZone: context.timeZone, now: context.now, kept: true };
}
