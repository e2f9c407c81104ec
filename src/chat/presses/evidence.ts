import { evidenceCard } from '../../cards/evidence-card.ts';
import { rowMeaning } from '../../commands/code-words.ts';
import { cardMessage } from '../message.ts';
import type { Press, Pressed } from './press.ts';
import { sendPatiently } from '../retry.ts';

const MOST_ROWS = 5_000;

/** The rows behind a claim, read again with the rights of whoever pressed. */
export async function onEvidence({ data, outlet, turn, caller, chat }: Press<'show-evidence'>): Promise<Pressed> {
  const { deps } = chat;
  const wanted = new Set(data.ids);
  const rows = await deps.signIns(caller, {
    types: data.types,
    from: Date.parse(data.from),
    to: Date.parse(data.to),
    limit: MOST_ROWS,
    ...(data.userId === undefined ? {} : { userId: data.userId }),
  });
  const shown = rows.filter((row) => wanted.has(row.id));
  const style = { timeZone: turn.timeZone, now: deps.clock() };
  const card = evidenceCard(shown, wanted.size, style, (row) => {
    const { title, entry } = rowMeaning(row);
    return { title, interrupt: entry.interrupt };
  });
  await sendPatiently(() => outlet.send(cardMessage(card)), deps.timers);
  return { toast: 'The sign-ins are below.' };
}
