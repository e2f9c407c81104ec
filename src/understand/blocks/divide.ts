import { asks, isCopied, isHeading, isMailHead, isPoint, labelOf, referenceBefore } from './marks.ts';

/** What the sender wrote, and what was copied beside it. */
export interface Divided {
  readonly own: string;
  readonly paste: string;
}

/** Longer texts are read as a whole: a ticket with its mails is about 2,000 characters. */
const LONGEST = 4000;
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
const THREAD = /^[ \t>*_-]*(?:original message|(?:begin )?forwarded message|ursprüngliche nachricht|message d['’]origine)/im;

/** Divides a message into the sender's own words and a paste; `undefined` where it is all of one piece. */
export function divide(text: string): Divided | undefined {
  if (text.length > LONGEST || ERROR_PAGE.test(text) || THREAD.test(text)) return undefined;
  const blocks = blocksOf(text);
  if (blocks.length === 0 || blocks.length > MOST_BLOCKS) return undefined;
  if (blocks.length === 1 && blocks[0]?.length === 1) return oneLine(text);
  const [own, paste] = [[] as string[], [] as string[]];
  let inMail = false;
  blocks.forEach((lines, i) => {
    if (SIGNATURE.test(lines[0] ?? '') && !lines.slice(1).some(asks)) return;
    const last = i === blocks.length - 1;
    const from =
      isPaste(lines) || /^\^$/.test(blocks[i + 1]?.[0] ?? '')
        ? askedFrom(lines)
        : inMail && !(last && asksIn(lines))
          ? lines.length
          : 0;
    inMail = (inMail && from === lines.length) || (from > 0 && lines.some(isMailHead));
    if (from > 0) paste.push(lines.slice(0, from).join('\n'));
    if (from < lines.length)
      own.push(
        lines
          .slice(from)
          .filter((line) => !SIGNATURE.test(line))
          .join('\n'),
      );
  });
  if (own.length === 0 || paste.length === 0 || own.some((block) => ERROR_TEXT.test(block))) return undefined;
  return { own: withoutReference(own.join('\n\n')), paste: paste.join('\n\n') };
}

/** "^ from Teams just now. Can you check …": says where the block above it comes from. */
const POINTS_UP = /^[ \t]*(?:\^|↑|⬆)[^\n.?!]{0,80}(?:[.!] ?|$)/gmu;

/** The same with an empty line in the place of each rule: what stands below it is no signature, unless two dashes stand above one. */
export function withoutRules(text: string): string {
  return text.replace(RULES, (rule: string, at: number) => {
    const below = text.slice(at + rule.length + 1, at + rule.length + 200).split('\n')[0] ?? '';
    return SIGNATURE.test(rule) && !asks(below) ? rule : '';
  });
}

function blocksOf(text: string): readonly (readonly string[])[] {
  const blocks: string[][] = [[]];
  for (const line of text.replace(POINTS_UP, '^\n\n').split('\n')) {
    if (line.trim() !== '' && !RULE.test(line)) blocks.at(-1)?.push(line);
    else if ((blocks.at(-1)?.length ?? 0) > 0) blocks.push([]);
    if (SIGNATURE.test(line)) blocks.at(-1)?.push(line);
  }
  return blocks.filter((lines) => lines.length > 0);
}

function oneLine(text: string): Divided | undefined {
  const paste = referenceBefore(text);
  return paste === '' ? undefined : { own: text.slice(paste.length), paste };
}

function withoutReference(own: string): string {
  return own.slice(referenceBefore(own).length);
}

/** A ticket, a mail, a chat, an alert or a list: its heading, two lines with labels or points, or a line that could stand nowhere else. */
function isPaste(lines: readonly string[]): boolean {
  if (isHeading(lines[0] ?? '') || lines.some(isCopied)) return true;
  return lines.filter((line) => labelOf(line) !== undefined).length >= 2 || lines.filter(isPoint).length >= 2;
}

/** Where in a pasted block the last lines are the sender's own: they ask, and carry no label. */
function askedFrom(lines: readonly string[]): number {
  let from = lines.length;
  while (from > 1 && isOwnLine(lines[from - 1] ?? '')) from -= 1;
  return from;
}

function isOwnLine(line: string): boolean {
  return asks(line) && !isCopied(line) && labelOf(line) === undefined;
}

function asksIn(lines: readonly string[]): boolean {
  return lines.some((line) => asks(line)) || lines.length === 1;
}
