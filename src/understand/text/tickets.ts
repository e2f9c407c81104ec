import { startsSentence } from './tokens.ts';
import type { Token } from './tokens.ts';

export const TICKET =
  /^(?:inc|crq|rfc|req|ritm|chg|case|tkt|chamado|sctask|task|srq|sr|sd|hd|it|prb|ticket|snow|sir|wo)[-_]?\d{3,}$/;

/** The number or the key of a ticket: it names nobody, and is no code. */
export function isTicket(tokens: readonly Token[], i: number): boolean {
  return TICKET.test(tokens[i]?.low ?? '') || isTicketKey(tokens, i) || isCaseNumber(tokens, i);
}

/** "HR case HRC0021": the number of whatever is named before it. */
function isCaseNumber(tokens: readonly Token[], i: number): boolean {
  return (
    /^[A-Z]{1,5}\d{3,10}$/.test(tokens[i]?.raw ?? '') &&
    /^(?:ticket|case|incident|request|issue|task|change|problem|call|vorgang|dossier|chamado|melding)$/.test(
      tokens[i - 1]?.low ?? '',
    )
  );
}

/** "SOC-7731 impossible travel", "OPS-12: …": the key of somebody's tracker where a ticket stands, and no person does anything. */
function isTicketKey(tokens: readonly Token[], i: number): boolean {
  if (!/^[A-Z][A-Z0-9]{1,9}-\d{1,7}$/.test(tokens[i]?.raw ?? '')) return false;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (/^(?:[:/|\])-]|–)$/.test(after?.raw ?? '')) return true;
  if (/^(?:ticket|case|incident|re|fwd|fw|see|ref|reference|per|issue|task|jira|[[(#/])$/.test(before?.low ?? '')) return true;
  return startsSentence(tokens, i) && after !== undefined && !FINITE.test(after.low);
}

/** What a person does: "ADM-0042 can't sign in". */
const FINITE = /^(?:is|was|has|had|can|can't|cant|cannot|could|couldn't|keeps|gets|fails|says|does|doesn't|did|didn't|got)$/;
