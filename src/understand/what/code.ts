import { lowAt, rawAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

const NOT_A_CODE =
  /^(?:ticket|chamado|vorgang|anfrage|auftrag|incidencia|incidente|melding|segnalazione|storing|störung|demande|pedido|case|incident|inc|req|ref|phone|tel|ext|extension|room|port|pin|employee|asset|order|invoice|floor|badge|zip|postcode|call|chg|number|id|no|nr|top|first|last|years?)$/;
/** "SQL Server error 18456", "exit code 53001": what another program calls its own errors. */
const PROGRAM =
  /^(?:runtime|run-time|sql|server|oracle|database|exit|vba|macro|printer|compiler|compile|syntax|script|driver|disk)$/;
/** "what the number 50158 means": nobody asks for the meaning of a telephone number. */
const MEANS = /^(?:means?|meant|meaning|stands?|signif(?:y|ies|ied)|denotes?|refers?)$/;
const GLUED = /^(?:aadsts|aadst|adsts|aadsst|aaadsts|aasts|aadts|error|err|code|e)[-_:#]?(\d{4,7})$/;

/** A result code at `i`: 50126, AADSTS50126, "aadsts 50126", "error 50126"; not a ticket or telephone number. */
export function codeAt(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const glued = GLUED.exec(token.low);
  if (glued) return Number(glued[1]);
  if (token.raw === '0' && saysCode(tokens, i)) return 0;
  if (token.kind !== 'number' || !/^\d{5,7}$/.test(token.raw)) return undefined;
  const previous = tokens[i - 1];
  const adjacent = previous?.end === token.start;
  if (adjacent && /^[#+$€£.,/@-]$/.test(previous.raw)) return undefined;
  if (tokens[i + 1]?.start === token.end && /^[-/@%€$]$/.test(rawAt(tokens, i + 1))) return undefined;
  return isOtherNumber(tokens, i) ? undefined : Number(token.raw);
}

/** "ticket 50126", "ext. 50126": the word before a number says that it is no code, unless its meaning is asked. */
function isOtherNumber(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1];
  const at = /^[#:.=-]$/.test(previous?.raw ?? '') ? i - 2 : i - 1;
  const label = tokens[at];
  const asked = /^(?:code|error)$/.test(lowAt(tokens, i - 3)) || isMeant(tokens, i, at);
  if (/^(?:number|id|no|nr)$/.test(label?.low ?? '') && saysError(tokens, i)) return isNumbered(tokens, at);
  if (/^(?:error|code)$/.test(label?.low ?? '') && PROGRAM.test(lowAt(tokens, at - 1))) return true;
  return !asked && (isTicketLine(tokens, i) || NOT_A_CODE.test(label?.low ?? ''));
}

/** "ITSM 20988" on a line of its own: the tracker and the number of a ticket. */
function isTicketLine(tokens: readonly Token[], i: number): boolean {
  const [before, label, next] = [tokens[i - 2], tokens[i - 1], tokens[i + 1]];
  if (!/^[A-Z]{2,8}$/.test(label?.raw ?? '') || /^(?:AADSTS|ERROR|ERR|CODE|MFA|CA|SSO)$/.test(label?.raw ?? '')) return false;
  return (before === undefined || /\n/.test(before.raw)) && next !== undefined && /\n/.test(next.raw);
}

/** "the number 50158 means", "what signifies the number 500121", "what is the number 50058 about?" */
function isMeant(tokens: readonly Token[], i: number, at: number): boolean {
  if (MEANS.test(lowAt(tokens, i + 1)) || MEANS.test(lowAt(tokens, at - 1)) || MEANS.test(lowAt(tokens, at - 2))) return true;
  return lowAt(tokens, at - 1) === 'the' && /^(?:is|what)$/.test(lowAt(tokens, at - 2)) && lowAt(tokens, i + 1) === 'about';
}

/** "my phone number 530032", "the invoice shows number 50057": a number of something else. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const owner = /^(?:shows?|says?|has|reads?|carries|with)$/.test(lowAt(tokens, at - 1)) ? at - 2 : at - 1;
  return NUMBERED.test(lowAt(tokens, owner));
}

const NUMBERED =
  /^(?:phone|telephone|mobile|cell|extension|fax|ticket|case|incident|invoice|order|serial|asset|room|badge|employee|staff|customer|contract|account|bank|licen[cs]e|model|part|tracking|parcel|label|receipt|bill|purchase|vat|tax|postal|id)$/;

/** Words around a number in which it is called an error or a code, or said to stand on a screen. */
const NEAR = 12;
const SCREEN =
  /^(?:errors?|codes?|aadsts|sign-ins?|signin|logs?|login|logon|entra|screens?|pages?|pop-?ups?|windows?|messages?|dialogs?|dialogues?|box|banner|browser|teams|outlook|mean|means|meaning|stands)$/;

/** "Somebody wrote down the number 50053. What is it?" */
const WHAT_IS_IT =
  /(?:^| )what(?: is|['’]?s| was) (?:it|that|this|the meaning)(?: |$)|(?:^| )what (?:does|do|did|would) (?:it|that|this|the)(?: number| no| nr)? (?:want|say|mean|express|tell|stand|try|signify)|(?:^| )(?:not|n't|don't|dont|never) (?:understand|get) (?:this|that|the|my|a) (?:\S+ )?(?:number|no|nr|id) |(?:^| )tells me (?:nothing|little|not much)/;

/** "reads me the number 90072 from the error page": a number that the sentence or the next one says was on an error page. */
function saysError(tokens: readonly Token[], i: number): boolean {
  const near = tokens.slice(Math.max(0, i - NEAR), i + NEAR);
  return near.some(({ low }) => SCREEN.test(low)) || WHAT_IS_IT.test(near.map(({ low }) => low).join(' '));
}

/** "result code 0", "errorCode: 0": success has a code too, but a naught is one only behind that word. */
function saysCode(tokens: readonly Token[], i: number): boolean {
  const at = /^[:=]$/.test(rawAt(tokens, i - 1)) || lowAt(tokens, i - 1) === 'of' ? i - 2 : i - 1;
  return /^(?:code|errorcode|error_code|resulttype|resultcode)$/.test(lowAt(tokens, at));
}
