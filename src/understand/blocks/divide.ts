import { isSaidBy } from './chat-lines.ts';
import { isTitle, mayBeTitle, standsApart } from './heading.ts';
import { LONGEST_DIVIDED, asks, isCopied, isHeading, isMailHead, isPoint, labelOf, referenceBefore } from './marks.ts';

/** What the sender wrote, and what was copied beside it. */
export interface Divided {
  readonly own: string;
  readonly paste: string;
  /** Both, and between a heading and what stands below it an empty line. */
  readonly whole: string;
  /** The sender wrote the paste too. */
  readonly byOne?: boolean;
}

type Blocks = readonly (readonly string[])[];

const MOST_BLOCKS = 24;

/** Two dashes stand above a signature, unless something is asked below them. */
const SIGNATURE = /^\s*--\s*$/;

/** A rule of dashes divides like an empty line. */
const RULE = /^\s*(?:[-–—_=*~]\s?){2,}\s*$/;

const RULES = /^[ \t]*(?:[-–—_=*~][ \t]?){2,}[ \t]*$/gm;

/** The ids on an error page are asked about together with it. */
const ERROR_PAGE = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
/** What Entra printed, with the lines of its page around it. */
const ERROR_TEXT = /AADSTS\d{5,7} ?[:：]/;
/** Somebody else's mail to the end of the text. */
const THREAD =
  /^[ \t>*_-]*(?:original message|(?:begin )?forwarded message|ursprüngliche nachricht|message d['’]origine|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|weitergeleitete nachricht|doorgestuurd bericht|mensaje reenviado|message transféré|mensagem encaminhada|messaggio inoltrato)/i;

/** Divides a message into the sender's own words and a paste; `undefined` where it is all of one piece. */
export function divide(text: string): Divided | undefined {
  if (text.length > LONGEST_DIVIDED) return undefined;
  const blocks = blocksOf(withoutArrow(text)).filter((lines) => !isSignature(lines));
  if (blocks.length === 0 || blocks.length > MOST_BLOCKS) return undefined;
  if (blocks.length === 1 && blocks[0]?.length === 1) return oneLine(text);
  const [own, paste] = [[] as string[], [] as string[]];
  const asked = askedIn(blocks);
  blocks.forEach((lines, i) => {
    const from = asked[i] ?? 0;
    if (from > 0) paste.push(lines.slice(0, from).join('\n'));
    if (from < lines.length) own.push(ownLines(lines.slice(from)));
  });
  if (own.length === 0 || paste.length === 0 || own.some((block) => ERROR_TEXT.test(block))) return undefined;
  if (paste.some((block) => ERROR_PAGE.test(block))) return undefined;
  return { own: withoutReference(own.join('\n\n')), paste: paste.join('\n\n'), whole: withoutRules(apart(text)) };
}

/** The first line, and what stands below it by itself; orders are read from both as one. */
export function divideBelowFirst(text: string): Divided | undefined {
  const at = text.indexOf('\n');
  if (at < 0 || text.length > LONGEST_DIVIDED || !mayBeTitle(text.slice(0, at))) return undefined;
  const [paste, own] = [text.slice(0, at), text.slice(at + 1).trim()];
  if (own === '' || !isPlain(own.split('\n')[0] ?? '') || ERROR_PAGE.test(text) || ERROR_TEXT.test(own)) return undefined;
  return { own, paste, whole: text };
}

/** For each block where in it the sender's own words begin; its length where it has none. */
function askedIn(blocks: Blocks): readonly number[] {
  let inMail = false;
  const thread = blocks.findIndex(([first = '']) => THREAD.test(first));
  const asked: number[] = [];
  blocks.forEach((lines, i) => {
    const last = i === blocks.length - 1;
    const inThread = thread >= 0 && i >= thread;
    const points = /^\^$/.test(blocks[i + 1]?.[0] ?? '');
    const pasted = points || isPaste(lines) || (i === 0 && isTitle(lines[0] ?? '')) ? askedFrom(lines) : undefined;
    const from = inThread
      ? inThreadFrom(lines, last, asked, blocks)
      : (pasted ??
        (inMail &&
        !(
          last &&
          asksIn(
            lines,
            asked.every((own, k) => own === blocks[k]?.length),
          )
        )
          ? lines.length
          : 0));
    inMail = (inMail && from === lines.length) || (from > 0 && lines.some(isMailHead));
    asked.push(from);
  });
  return thread < 0 && asked.every((from, i) => from === blocks[i]?.length) ? withLastLine(asked, blocks) : asked;
}

/** What stands below somebody else's mail is the sender's own only at the end, where nothing was asked above the mail. */
function inThreadFrom(lines: readonly string[], last: boolean, above: readonly number[], blocks: Blocks): number {
  const isOpen = above.every((from, i) => from === blocks[i]?.length);
  return last && isOpen && lines.every((line) => !THREAD.test(line)) ? askedFrom(lines, 0) : lines.length;
}

/** A heading, and below it words that neither ask nor carry a label: "managed identity logins last 24 hours". */
function withLastLine(asked: readonly number[], blocks: Blocks): readonly number[] {
  const lines = blocks.at(-1) ?? [];
  if (!isPlain(lines.at(-1) ?? '')) return asked;
  const from = blocks.length === 1 && lines.slice(1).every(isPlain) ? 1 : lines.length - 1;
  return [...asked.slice(0, -1), from];
}

function isPlain(line: string): boolean {
  return !isCopied(line) && !isPoint(line) && labelOf(line) === undefined && !isHeading(line);
}

/** ">> Is Sabine locked out?" at the end of a forwarded mail that is not quoted: the sender's own words. */
const ARROW = /(?:^|\n)[ \t]*(?:>>+|[-=]+>|»|→|⇒)[ \t]*(\S[^\n]*)\s*$/;

function withoutArrow(text: string): string {
  const own = ARROW.exec(text);
  if (own === null || !asks(own[1] ?? '') || /^[ \t]*>/m.test(text.slice(0, own.index))) return text;
  return `${text.slice(0, own.index)}\n\n${own[1] ?? ''}`;
}

function isSignature(lines: readonly string[]): boolean {
  return SIGNATURE.test(lines[0] ?? '') && !lines.slice(1).some(asks);
}

function ownLines(lines: readonly string[]): string {
  return lines.filter((line) => !SIGNATURE.test(line)).join('\n');
}

/** "^ from Teams just now. Can you check …": says where the block above it comes from. */
const POINTS_UP = /^[ \t]*(?:\^|↑|⬆)[^\n.?!]{0,80}(?:[.!] ?|$)/gmu;

/** "HR-802 termination" above an order is no part of its sentence; what a colon announces hangs together with it. */
function apart(text: string): string {
  const [first = '', ...below] = text.split('\n');
  return isTitle(first) && standsApart(first) ? [first, '', ...below].join('\n') : text;
}

/** The same with an empty line in the place of each rule: what stands below it is no signature, unless two dashes stand above one. */
function withoutRules(text: string): string {
  return text.replace(RULES, (rule: string, at: number) => {
    const below = text.slice(at + rule.length + 1, at + rule.length + 200).split('\n')[0] ?? '';
    return SIGNATURE.test(rule) && !asks(below) ? rule : '';
  });
}

function blocksOf(text: string): Blocks {
  const blocks: string[][] = [[]];
  for (const line of text.replace(POINTS_UP, '^\n\n').split('\n')) {
    if (THREAD.test(line)) blocks.push([]);
    if (line.trim() !== '' && !RULE.test(line)) blocks.at(-1)?.push(line);
    else if ((blocks.at(-1)?.length ?? 0) > 0) blocks.push([]);
    if (SIGNATURE.test(line)) blocks.at(-1)?.push(line);
  }
  return blocks.filter((lines) => lines.length > 0);
}

function oneLine(text: string): Divided | undefined {
  const paste = referenceBefore(text);
  return paste === '' ? undefined : { own: text.slice(paste.length), paste, whole: text };
}

function withoutReference(own: string): string {
  return own.slice(referenceBefore(own).length);
}

/** A ticket, a mail, a chat, an alert or a list: its heading, two lines with labels or points, or a line that could stand nowhere else. */
function isPaste(lines: readonly string[]): boolean {
  if (isHeading(lines[0] ?? '') || lines.some((line) => isCopied(line) || isSaidBy(line))) return true;
  return lines.filter((line) => labelOf(line) !== undefined).length >= 2 || lines.filter(isPoint).length >= 2;
}

/** Where in a pasted block the last lines are the sender's own: they ask, and carry no label. */
function askedFrom(lines: readonly string[], first = 1): number {
  let from = lines.length;
  while (from > first && isOwnLine(lines[from - 1] ?? '')) from -= 1;
  return from;
}

function isOwnLine(line: string): boolean {
  return asks(line) && !isCopied(line) && !isSaidBy(line) && labelOf(line) === undefined;
}

function asksIn(lines: readonly string[], isOpen: boolean): boolean {
  return lines.some((line) => asks(line)) || (isOpen && lines.length === 1);
}
