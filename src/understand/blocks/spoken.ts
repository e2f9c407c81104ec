import { ACTION_INTENTS } from '../command.ts';
import type { Intent } from '../command.ts';
import { isWish } from '../intent/unwanted.ts';
import { readDivided } from './answer.ts';
import type { Answered, Read } from './answer.ts';
import { LONGEST_DIVIDED, asks, isKnownLabel, labelOf } from './marks.ts';

/** "> hey signpost, why's Omar failing?": somebody's quoted line that speaks to the bot. */
const SPOKEN =
  /^[ \t]*(?:[>|][ \t]?)+(?:(?:hi|hello|hey|dear|ok|okay|so|and)[ ,]{1,3})?(?:<at[^<>]{0,40}>[ ]?)?@?signpost(?:<\/at>)?[ \t]*[-–—,:;!.]{0,2}[ \t]+(\S[^\n]*)$/i;
/** The greeting stands on a line of its own. */
const GREETED =
  /^([ \t]*[>|][ \t>|]*(?:(?:hi|hello|hey|dear)[ ,]{1,3})?@?signpost)[ \t]*[,:!.]?[ \t]*\n[ \t]*[>|][ \t>|]*(?=\S)/gim;
const QUOTED = /^[ \t]*[>|]/;

/** "see above", "please see below". */
const POINTS = /^\s*(?:please |pls )?(?:see|check|look) (?:above|below|the (?:above|below|thread))[\s.!]*$/i;

const NOTHING: ReadonlySet<Intent> = new Set([...ACTION_INTENTS, 'unknown', 'help']);

const MARKED = /^[ \t]*>[ \t]?(\S[^\n]*)$/;

/** "> why does Thomas fail?" as the last line, the only marked one, below the fields of a ticket. */
function belowFields(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  if (last < 1 || lines.findIndex((line) => QUOTED.test(line)) !== last) return -1;
  const above = lines.slice(0, last).filter((line) => line.trim() !== '');
  const isMail = above.some((line) =>
    /^[ \t]*(?:from|von|de|da|van)[ \t]*:|(?:wrote|schrieb|écrit|escribió|escreveu|schreef|scritto)[^\n]{0,20}:[ \t]*$/i.test(
      line,
    ),
  );
  const fields = above.flatMap((line) => line.split('|')).map((part) => labelOf(part.trim())?.name ?? '');
  return !isMail && fields.some(isKnownLabel) ? last : -1;
}

/** Reads a quoted question to the bot, where nothing else is asked: the mail around it gives what it leaves open. */
export function readSpoken(cleaned: string, read: Read): Answered | undefined {
  if (cleaned.length > LONGEST_DIVIDED) return undefined;
  const lines = cleaned.replace(GREETED, '$1, ').split('\n');
  const spoken = lines.findLastIndex((line) => SPOKEN.test(line));
  const at = spoken >= 0 ? spoken : belowFields(lines);
  const own = (SPOKEN.exec(lines[at] ?? '') ?? MARKED.exec(lines[at] ?? ''))?.[1];
  if (own === undefined || !asks(own) || lines.some((line) => !QUOTED.test(line) && !POINTS.test(line) && asks(line)))
    return undefined;
  const paste = lines.filter((_, i) => i !== at).join('\n');
  const answered = readDivided({ own, paste, whole: `${paste}\n\n${own}`.trim() }, read);
  const intent = answered?.reading.command.intent ?? 'unknown';
  return NOTHING.has(intent) || isWish(intent) ? undefined : answered;
}
