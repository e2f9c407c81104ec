import type { Divided } from './divide.ts';
import { LONGEST_DIVIDED, asks, labelOf } from './marks.ts';
import { isClosing } from './signature.ts';

const RULE = /^[ \t]*(?:[-–—_=*~][ \t]?){3,}[ \t]*$/;
/** "Hello team," above a mail. */
const GREETED =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|guten (?:tag|morgen)|liebe[rs]?|moin|servus|bonjour|bonsoir|salut|hola|buen[oa]s \p{L}+|estimad[oa]s?|olá|oi|bom dia|boa tarde|beste|geachte|goedemorgen|goedemiddag|hoi|dag|ciao|buongiorno|salve|gentil[ei]|cześć|dzień dobry)(?!\p{L})[^\n?]{0,50}$/iu;
const SPOKEN = /^\s*(?:(?:hi|hello|hey|dear|ok)[ ,]+)?(?:<at[^<>]{0,40}>[ ]?)?@?signpost\b/i;
const NAME = /^\s*\p{Lu}[\p{L}'’.-]{0,30}(?: [\p{L}'’.-]{1,30}){0,4}\s*$/u;

/** The mail with who signed it at its head instead of its end. */
function withSender(lines: readonly string[]): string {
  const at = lines.findLastIndex((line) => isClosing(line));
  const name = lines.slice(at + 1).find((line) => line.trim() !== '') ?? '';
  if (!NAME.test(name)) return lines.join('\n').trim();
  return [`From: ${name.trim()}`, ...lines.slice(0, at)].join('\n').trim();
}

/** A mail with its greeting or its closing, a rule of dashes, and below it what the sender asks. */
export function divideAtRule(text: string): Divided | undefined {
  if (text.length > LONGEST_DIVIDED || !text.includes('\n')) return undefined;
  const lines = text.split('\n');
  const at = lines.findLastIndex((line) => RULE.test(line));
  if (at < 1) return undefined;
  const [above, below] = [lines.slice(0, at), lines.slice(at + 1).filter((line) => line.trim() !== '')];
  const first = below[0] ?? '';
  if (below.length === 0 || below.length > 3 || !(SPOKEN.test(first) || asks(first)) || labelOf(first) !== undefined)
    return undefined;
  const isMail = GREETED.test(above.find((line) => line.trim() !== '') ?? '') && above.some((line) => isClosing(line));
  if (!isMail || above.some((line) => SPOKEN.test(line) || RULE.test(line))) return undefined;
  const [paste, own] = [withSender(above), below.join('\n')];
  return { own, paste, whole: `${paste}\n\n${own}` };
}
