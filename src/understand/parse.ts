import { readBesidePaste } from './blocks/answer.ts';
import type { Read } from './blocks/answer.ts';
import { readChat } from './blocks/chat.ts';
import { readBehindColleague } from './blocks/colleague.ts';
import { withoutMeetingHour } from './blocks/meeting-hour.ts';
import { withoutSignature } from './blocks/signature.ts';
import { readSpoken } from './blocks/spoken.ts';
import { withoutTool } from './blocks/tool-line.ts';
import type { Command } from './command.ts';
import { followUp } from './follow-up.ts';
import { decide } from './intent/decide.ts';
import type { ParseContext, Reading } from './reading.ts';
import { withoutBystanders } from './text/brackets.ts';
import { cleanText, LONGEST_TEXT } from './text/clean.ts';
import { withoutFlags } from './text/flags.ts';
import { withoutWrongCode } from './text/wrong-code.ts';
import { readText } from './read.ts';
import type { Facts } from './read.ts';

/** Nothing was said: whoever only mentions the bot wants to know what it can do. */
const HELP: Command = { intent: 'help' };
const UNKNOWN: Command = { intent: 'unknown' };

/**
 * Reads free text as one command. Pure and deterministic: the same text and context give the same reading; never throws.
 * An action is read only from a plain order; whatever is doubted, denied, quoted or asked about is not one.
 */
export function parse(text: string, context: ParseContext): Reading {
  const notes = text.length > LONGEST_TEXT ? [`I read only the first ${LONGEST_TEXT.toLocaleString('en-GB')} characters.`] : [];
  const cleaned = withoutTool(
    withoutMeetingHour(withoutSignature(withoutBystanders(withoutWrongCode(withoutFlags(cleanText(text)))))),
  );
  const read = reader(context);
  const beside =
    readBehindColleague(cleaned, context.mentions ?? [], read) ??
    readChat(cleaned, read) ??
    readSpoken(cleaned, read) ??
    readBesidePaste(cleaned, read);
  const facts = beside?.facts ?? read(cleaned);
  if (facts.items.length === 0) {
    return {
      command: isSilent(cleaned) ? HELP : UNKNOWN,
      certain: false,
      alternatives: [HELP],
      notes: [...notes, ...facts.notes, 'There was nothing to read.'],
    };
  }
  const decided = beside?.reading ?? decide(facts);
  const reading: Reading = { ...decided, notes: [...notes, ...facts.notes, ...decided.notes] };
  return context.previous ? followUp(reading, facts, context.previous, context.now) : reading;
}

/** Reads each text of one message only once: its parts are asked about from several sides. */
function reader(context: ParseContext): Read {
  const known = new Map<string, Facts>();
  return (text) => {
    const facts = known.get(text) ?? readText(text, context);
    known.set(text, facts);
    return facts;
  };
}

/** Nothing but white space and the bot's own mention. */
function isSilent(text: string): boolean {
  return text.replace(/<at>[^<]*<\/at>/giu, '').trim() === '';
}
