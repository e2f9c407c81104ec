/** "q=why_failing", "cmd=replay", "since=yesterday": what is asked in the manner of a line in a log. */
const QUERY =
  /(?<![\p{L}\p{N}_=.])(?:q|qry|query|cmd|command|action|topic|question|ask|asks|check|op|verb|want|wanted|what|lookup)=(\p{L}{1,30}(?:[_-]\p{L}{1,30}){0,6})(?![\p{L}\p{N}_@.=-])/giu;
const WHEN =
  /(?<![\p{L}\p{N}_=.])(?:(since|last|past|until|from|before|after|between)=|(?:time|when|day|period|range|window|date|t)=)(?=[\p{L}\d])/giu;
const ACTS = /revok|disab|enabl|block(?!s)|kick|kill|mute|sign_?-?out|subscri|end_|lock_/i;
/** "last_4h": underscores between words of a value. */
const JOINED = /_/g;

/** A line of keys and values as words; a value that acts stays what it is, for a line of a log orders nothing. */
export function withoutKeys(text: string): string {
  if (!text.includes('=')) return text;
  return text
    .replace(QUERY, (whole, value: string) => (ACTS.test(value) ? whole : `, ${value.replace(JOINED, ' ')},`))
    .replace(WHEN, (_whole, word: string | undefined) => (word === undefined ? '' : `${word} `))
    .replace(/^, |,$/g, '');
}

const MARK = String.raw`^[ \t]*(?:[-*•–]|\d{1,2}[.)])?[ \t]*`;
/** "[x] backups", "☑ patching": done, and not asked about. */
const TICKED = new RegExp(
  String.raw`${MARK}(?:[[(](?:x|done|ok|erledigt|fait|hecho|feito|klaar|fatto|✓|✔)[\])]|☑|☒|✅|✔️?|🗹)[ \t]+[^?]*$`,
  'iu',
);
const UNTICKED = new RegExp(
  String.raw`${MARK}(?:[[(](?: |_|todo|to do|open|pending|offen|wip)?[\])]|☐|⬜|◻️?|▢|□)[ \t]+\S`,
  'iu',
);
const ORDERS = new RegExp(`${ACTS.source}|sign .{1,60} out|close|reset|unlock|lift|stop|turn|not?\\b|never`, 'i');

/** A list of boxes: what is ticked is done; a list that orders anything is read with all its lines. */
export function withoutTicked(text: string): string {
  if (!text.includes('\n') || text.length > LONGEST_LIST) return text;
  const lines = text.split('\n');
  const open = lines.filter((line) => !TICKED.test(line));
  if (open.length === lines.length || !open.some((line) => UNTICKED.test(line)) || open.some((line) => ORDERS.test(line)))
    return text;
  return open.join('\n');
}

const LONGEST_LIST = 2000;

const MARKED = /^[ \t]*(?:\(?\d{1,2}[.)]|\(?[a-h]\)|[-*•–·])[ \t]+(?=\S)/;
/** Lines of a short list, and letters of one line. */
const MOST_LINES = 5;
const LONGEST_LINE = 80;

/** "1) user Ana 2) app Jira 3) why does she fail?", one below the other: one question in pieces. */
export function withoutListMarks(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.trim().split('\n');
  if (lines.length < 2 || lines.length > MOST_LINES) return text;
  if (!lines.every((line) => line.length <= LONGEST_LINE && MARKED.test(line))) return text;
  const pieces = lines.map((line) => line.replace(MARKED, '').trim());
  // several questions or whole sentences are no pieces of one
  if (pieces.slice(0, -1).some((piece) => /[.?!]$/.test(piece)) || !pieces.slice(0, -1).every(isValue)) return text;
  return pieces.map((piece, i) => (i === pieces.length - 1 || /[,;:]$/.test(piece) ? piece : `${piece},`)).join(' ');
}

/** A value with what it is called. */
const VALUE =
  /^(?:the |our |affected )?(?:user|upn|account|who|whom|name|person|employee|colleague|app|application|where|program|code|error|when|time|since|ip|from|address|place|location|request|correlation|trace|sign-?in|tenant|day|date)\b/i;

function isValue(piece: string): boolean {
  return VALUE.test(piece) && piece.split(' ').length <= 9;
}
