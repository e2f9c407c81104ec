import { chatIn } from './chat-lines.ts';
import { LONGEST_DIVIDED, asks, behindTool, labelOf, withoutWhere } from './marks.ts';

/** Somebody does something, or something fails: a sentence about the program, and not where a message comes from. */
const TELLS =
  /(?<!\p{L})(?:i|we|he|she|they|you|my|our|me|him|her|is|are|was|were|has|have|had|can|can['’]?t|cannot|could|couldn['’]?t|will|won['’]?t|does|doesn['’]?t|did|didn['’]?t|do|don['’]?t|keeps?|gets?|got|says?|rejects?|refus\p{L}*|den\p{L}*|block\p{L}*|fail\p{L}*|errors?|log-?ins?|log-?ons?|sign-?ins?|sign-?ons?|lock\p{L}*|access|password|passwort|mfa|broken|down|outage|not|anmeld\p{L}*|connexion|inicio|accesso|inlog\p{L}*)(?!\p{L})|\?|[.!]\s+\p{L}|: *\S+ \S|@/iu;
const CLOCK =
  /[,;|·•–—@(-]?[ ]?(?:\b(?:at|um|today|yesterday)[ ])?(?<!\d)\d{1,2}[:.]\d{2}(?::\d{2})?(?:[ ]?[ap]\.?m\.?)?(?!\d)\)?/giu;
/** "Slack › #it-help": a channel within it. */
const WITHIN = /[›>»/#].*$/u;
/** "M2611 044": nothing but the number of the ticket. */
const NUMBER = /^#?\p{Lu}{0,6}[ -]?\d[\d ./-]*$/u;
/** "Omar Haddad  08:55" below it: who wrote, and when. */
const STAMPED =
  /^[ \t]*((?:\p{Lu}[\p{L}'’.-]{0,30}(?: [\p{L}'’.-]{1,30}){0,3}|[\w.+-]{1,64}@[\w.-]{3,100}|@?\p{Ll}[\p{L}\p{N}_-]{1,30}(?:\.[\p{L}\p{N}_-]{1,30}){0,2})(?: \([^()\n]{1,30}\))?)[ ]{0,4}(?:[,–—|·•-][ ]{0,4})?((?:(?:[Yy]esterday|[Tt]oday)(?: at|,)? )?\d{1,2}[:.]\d{2}(?: ?[apAP]\.?[mM]\.?)?)[ \t]*$/u;
/** A message that a tool keeps, and nothing that anybody opens. */
const NEUTRAL = 'Thread';

/** The tool that a message was copied from, its channel and the hour of the message are no application and no time of the question. */
export function withoutTool(whole: string): string {
  const text = withoutWhere(whole);
  const at = text.indexOf('\n');
  if (at < 0 || at > 120 || text.length > LONGEST_DIVIDED) return text;
  const [first, below] = [text.slice(0, at), text.slice(at + 1)];
  const rest = behindTool(first);
  if (rest === undefined || TELLS.test(rest) || asks(first)) return text;
  const left = rest
    .replace(CLOCK, '')
    .replace(WITHIN, '')
    .replace(/^[\s\])*|,;:·•–—-]+|[\s\])*]+$/g, '')
    .replace(NUMBER, '');
  const lines = below.split('\n');
  const [next = '', ...others] = lines;
  const title = left === '' ? NEUTRAL : `${NEUTRAL} | ${left}`;
  if (chatIn(below) !== undefined) return [title, below].join('\n');
  const isLabelled = next.trim() === '' || labelOf(next) !== undefined;
  const stamped = STAMPED.exec(next);
  const entry = stamped === null ? next : `[${stamped[2] ?? ''}] ${stamped[1] ?? ''}`;
  return [title, ...(isLabelled ? [] : ['']), entry, ...others].join('\n');
}
