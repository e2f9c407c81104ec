import type { Phrase } from './corpus.ts';

/** Whether a command is what a phrase asks for, with the freedom that the phrase leaves. */
export function isExact(command: Readonly<Record<string, unknown>>, phrase: Phrase): boolean {
  const { expect, loose = [], optional = [], never = [] } = phrase;
  const intent = String(command.intent);
  if (never.includes(intent)) return false;
  if (phrase.acceptAnyNonAction === true) return true;
  const slots = new Set([...Object.keys(expect), ...Object.keys(command)]);
  return [...slots].every((slot) => {
    const [want, got] = [expect[slot], command[slot]];
    if (optional.includes(slot) && (want === undefined || got === undefined)) return true;
    return loose.includes(slot) ? (want === undefined) === (got === undefined) : valueOf(slot, want) === valueOf(slot, got);
  });
}

/** One moment has several spellings. */
function valueOf(slot: string, value: unknown): unknown {
  return (slot === 'from' || slot === 'to') && typeof value === 'string' ? Date.parse(value) : value;
}
