import { isCommonWord } from '../lexicon/common-words.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { WORD_NAMES } from '../lexicon/names.ts';
import { VOCABULARY } from '../lexicon/vocabulary.ts';
import { LONGEST_DIVIDED, asks, isHost, isKnownLabel, isTool } from './marks.ts';

/** What one person wrote in a chat at one time. */
export interface ChatEntry {
  readonly speaker: string;
  readonly lines: readonly string[];
}

export interface Chat {
  /** What stands above the first entry and says where the chat comes from. */
  readonly heading: readonly string[];
  readonly entries: readonly ChatEntry[];
}

/** A clock, a name in angle brackets, or brackets behind a name. */
const HINT = /\d[:.]\d{2}|<[\p{L}@]|\p{L}\) ?:/u;

const MOST_LINES = 60;

const DAY = String.raw`(?:(?:[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|[Ss]un)[a-z]{0,6}|[Tt]oday|[Yy]esterday|[Hh]eute|[Gg]estern|\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{1,2} \p{L}{3,9}(?: \d{4})?)[.,]?(?:T| at | um | ) ?`;
const HALF = String.raw`[apAP]\.?[mM]\.?`;
const STAMP = String.raw`(?:${DAY})?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?${HALF}|Z)?`;
const NAME = String.raw`@?\p{L}[\p{L}\p{N}'’._-]{0,40}(?: [\p{L}\p{N}'’._-]{1,30}){0,3}(?: \([^()\n]{1,30}\))?`;
const CAPITALS = String.raw`\p{Lu}[\p{L}'’.-]{0,40}(?: (?:\p{Lu}[\p{L}'’.-]{0,30}|van|von|de|der|den|da|do|dos|del|di|al|el|bin|la|le|ter)){0,3}(?: \([^()\n]{1,30}\))?`;

const HANDLE = String.raw`\p{Ll}[\p{L}\p{N}._-]{1,30}`;

/** "[10:02] Marta: …", "(10:02) marta> …", "[10:02] <marta> …", "Marta [10:02]: …": nothing else is written like this. */
const BRACKETED = [
  String.raw`[[(]${STAMP}[\])] ?[-–]? ?(?:<(?<a>${NAME})>|(?<b>${NAME}) ?[:>]) ?(?<said>.*)`,
  String.raw`(?<a>${NAME}) {0,4}[[(]${STAMP}[\])] ?[:>] ?(?<said>.*)`,
  String.raw`<(?<a>${NAME})> ?[[(]${STAMP}[\])]:? ?(?<said>.*)`,
  String.raw`[[(]${STAMP}[\])] (?<a>${CAPITALS})`,
  String.raw`(?<a>${CAPITALS}) {1,4}[[(]${STAMP}[\])]`,
];
/** "10:02 Marta: …", "Marta, 10:02 AM" above what she wrote: a chat where there are two of them. */
const BARE = [
  `${STAMP} ?[-–|]? ?(?:<(?<a>${NAME})>|(?<b>${CAPITALS}|${HANDLE}) ?[:>]) ?(?<said>.*)`,
  String.raw`${STAMP} ?\| ?(?<a>${CAPITALS}) ?\| ?(?<said>.*)`,
  `(?<a>${CAPITALS}),? (?:at |@ ?)?${STAMP} ?[:>] ?(?<said>.*)`,
  `@?(?<a>${CAPITALS}|${HANDLE}),? (?:at |@ ?)?${STAMP}(?: ?[:>]| [-–—]) (?<said>.*)`,
  `(?<a>${CAPITALS}) {0,4}(?:[,–—|·•-] {0,4})?(?:at )?${STAMP}`,
  `${STAMP} {1,4}(?<a>${CAPITALS})`,
  `<(?!at>)(?<a>${NAME})> (?<said>.+)`,
];
/** "Marta, 10:02 AM" by itself: the half of the day or the year says that a program wrote it. */
const HEAD = [
  `(?<a>${CAPITALS}) {0,4}(?:[,–—|·•-] {0,4})?${STAMP}(?<=${HALF})`,
  String.raw`(?<a>${CAPITALS}) {0,4}(?:[,–—|·•-] {0,4})?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? {1,3}\d{1,2}:\d{2}`,
];
/** Who writes on one line, and when on the next. */
const ON_TWO_LINES = new RegExp(String.raw`(^|\n)(${CAPITALS})\n(${STAMP})(?=\n)`, 'gu');

/** "Grace (Teams): …", "Rob (duty manager): …": who says it, and by what or as what. */
const BY_WHAT = /^\s*(\p{Lu}[\p{L}'’.-]{0,40}(?: \p{L}[\p{L}'’.-]{0,30}){0,3}) \(([^()\n:\d]{2,40})\) ?: +(\S.*)$/u;
const ROLE =
  /(?:^|[ /-])(?:managers?|lead|leader|head|chief|boss|director|supervisor|officer|auditors?|audit|ciso|cio|ceo|cfo|cto|vp|soc|noc|hr|legal|it|desk|helpdesk|servicedesk|service desk|support|duty|on-?call|shift|bridge|analyst|engineer|admin|sysadmin|owner|approver|coordinator|consultant|vendor|operations|ops|security|compliance|phone|call|mobile|hotline|dm|chat|e-?mail|mail|sms|text|voicemail|walk-?in|in person|external|guest|trainee|intern|colleague|1st line|2nd line|first line|second line|l\d|leitung|leiter|leiterin|chef|cheffe|jefe|jefa|gerente|gestor|gestora|responsable|responsável|capo|telefon|teléfono|téléphone|telefone|telefono|telefoon)$/i;

function saidBy(line: string): ChatEntry | undefined {
  const [, name = '', by = '', said = ''] = BY_WHAT.exec(line) ?? [];
  const first = name.split(' ')[0]?.toLowerCase() ?? '';
  if (name === '' || !(ROLE.test(by) || isTool(by)) || !isSpeaker(name)) return undefined;
  return FIRST_NAMES.has(first) || WORD_NAMES.has(first) || !isOrdinary(first) ? { speaker: name, lines: [said] } : undefined;
}

function isOrdinary(word: string): boolean {
  return isCommonWord(word) || VOCABULARY.has(word);
}

/** A line with who says it, and by what. */
export function isSaidBy(line: string): boolean {
  return saidBy(line) !== undefined;
}

const compile = (sources: readonly string[]): readonly RegExp[] =>
  sources.map((source) => new RegExp(String.raw`^\s*${source}\s*$`, 'u'));
const SURE = compile([...BRACKETED, ...HEAD]);
const LIKELY = compile(BARE);

/** "[10:02:11] ERROR: …", "14:05 CET: …": a log, or a clock. */
const NOBODY =
  /^(?:error|info|warn(?:ing)?|debug|trace|fatal|critical|notice|alert|incident|event|utc|gmt|cest|cet|est|edt|pst|pdt|bst|ist|today|yesterday|heute|gestern|hier|ayer|ontem|oggi|ieri|since|from|until|till|before|after|around|about|at|failed|failure|success|successful|blocked|interrupted|sign-?ins?|log-?ins?|[ap]\.?m\.?)\b/i;

function isSpeaker(name: string): boolean {
  return !NOBODY.test(name) && !isHost(name) && !isKnownLabel(name) && !asks(name);
}

/** Whoever pasted the chat. */
export function isOneself(speaker: string): boolean {
  return /^@?(?:me|you|myself|ich|du|moi|yo|eu|ik|io)$/i.test(speaker);
}

/** A chat that ends in what somebody wrote in it; `undefined` where anything is asked above or below it. */
export function chatIn(text: string): Chat | undefined {
  if (text.length > LONGEST_DIVIDED || !HINT.test(text)) return undefined;
  const lines = text.replace(ON_TWO_LINES, '$1$2 $3').split('\n');
  if (lines.length > MOST_LINES) return undefined;
  const heading: string[] = [];
  const entries: { speaker: string; lines: string[]; isOpen: boolean }[] = [];
  let sure = 0;
  for (const line of lines) {
    const [begun, isSure] = begins(line);
    const last = entries.at(-1);
    if (begun !== undefined) {
      entries.push({ speaker: begun.speaker, lines: begun.said === '' ? [] : [begun.said], isOpen: begun.said === '' });
      if (isSure) sure += 1;
    } else if (line.trim() === '') {
      if (last !== undefined && last.lines.length > 0) last.isOpen = false;
    } else if (last === undefined) heading.push(line);
    else if (last.isOpen) last.lines.push(line.trim());
    else return undefined;
  }
  const said = entries.filter(({ lines: own }) => own.length > 0);
  if (said.length === 0 || (sure === 0 && entries.length < 2) || heading.some(asks)) return undefined;
  return { heading, entries: said };
}

/** The text with the names in its chat and without the stamps. */
export function withoutStamps(text: string): string {
  if (text.length > LONGEST_DIVIDED || !HINT.test(text)) return text;
  const lines = text.split('\n').map((line) => ({ line, begun: begins(line) }));
  if (lines.every(({ begun: [, isSure] }) => !isSure)) return text;
  return lines.map(({ line, begun: [entry] }) => (entry === undefined ? line : `${entry.speaker}: ${entry.said}`)).join('\n');
}

function begins(line: string): readonly [{ readonly speaker: string; readonly said: string } | undefined, boolean] {
  if (line.length > 600 || !HINT.test(line.slice(0, 120))) return [undefined, false];
  const named = saidBy(line);
  if (named !== undefined) return [{ speaker: named.speaker, said: named.lines[0] ?? '' }, true];
  for (const [patterns, isSure] of [[SURE, true] as const, [LIKELY, false] as const]) {
    for (const pattern of patterns) {
      const groups = pattern.exec(line)?.groups;
      const speaker = groups?.a ?? groups?.b;
      if (speaker !== undefined && isSpeaker(speaker))
        return [{ speaker: bare(speaker), said: groups?.said?.trim() ?? '' }, isSure];
    }
  }
  return [undefined, false];
}

/** "Marta Poole (External)", "@marta". */
function bare(speaker: string): string {
  return speaker.replace(/^@| \([^()]*\)$/g, '');
}
