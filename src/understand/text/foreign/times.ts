import type { Token } from '../tokens.ts';
import { phraseAt } from './slots.ts';
import type { Said } from './slots.ts';

/** Words that only lead to a time, or join two. */
const JOINS = /^(?:since|between|and|until|at|around|after|on|in|the|last|AGO|before|CLOCK|OCLOCK|FROM|TO|from|to)$/;
const UNITS = /^(?:hours?|minutes?|days?|weeks?|months?)$/;
const DAYS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const CLOCKS = /^(?:since|between|at|around|until|after|before|and|from|to)$/;
/** Articles and the like inside a time. */
const FILLS = /^(?:le|la|les|el|os|as|de|il|den|dem|der|det|het|godz|h|kl)$/;
/** English words of time in a text that is half in English. */
const ENGLISH_TIMES =
  /^(?:since|today|yesterday|last|past|hours?|days?|weeks?|this|morning|afternoon|evening|night|month|between|and|monday|tuesday|wednesday|thursday|friday|saturday|sunday|until)$/;

interface Part {
  readonly said: string;
  /** As typed: a number. */
  readonly token?: Token;
}

/** What a text says of time, as words of English in the order of English. */
export function timesOf(said: Said): readonly Part[] {
  const runs: Part[][] = [[]];
  for (let i = 0; i < said.tokens.length; i += 1) {
    const phrase = said.uses[i] === 'word' ? phraseAt(said.table.times, said.words, i) : undefined;
    if (phrase !== undefined && isAtTable(said, i, phrase.meaning)) runs.push([]);
    else if (phrase !== undefined) {
      runs.at(-1)?.push(...phrase.meaning.map((word) => ({ said: word })));
      i += phrase.words.length - 1;
    } else if (isHyphened(said, i)) {
      runs.at(-1)?.push(...atDate(runs.at(-1) ?? [], joined(said, i)));
      i += 2;
    } else {
      const parts = partsAt(said, i, runs.at(-1) ?? []);
      if (parts.length > 0) runs.at(-1)?.push(...parts);
      else if (!FILLS.test(said.words[i] ?? '') && !isStopInside(said, i)) runs.push([]);
    }
  }
  return runs
    .map((run) => inMonth(inOrder(trimmed(bounded(run)))))
    .filter((run) => run.some(({ said: word }) => !JOINS.test(word)))
    .filter(saysWhen)
    .flat();
}

function saysWhen(run: readonly Part[]): boolean {
  const isWord = run.some(({ said: word }) => !JOINS.test(word) && !/^\d/.test(word));
  return isWord || run.some(({ said: word }) => CLOCKS.test(word) || WRITTEN.test(word));
}

/** "im Mai": the month, and nobody. */
function inMonth(run: readonly Part[]): readonly Part[] {
  const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
  return months.test(run[0]?.said ?? '') ? [{ said: 'in' }, ...run] : run;
}

/** A date, an hour or a number by itself. */
function partsAt(said: Said, i: number, run: readonly Part[]): readonly Part[] {
  const token = said.tokens[i];
  if (token === undefined) return [];
  if (isDate(said, i, token)) return atDate(run, token);
  if (isAtHour(said, i)) return [{ said: 'at' }];
  return isTimeToken(said, i, token) ? [atMinute(token)] : [];
}

function joined({ tokens }: Said, i: number): Token {
  const [low, month] = [tokens[i]?.low ?? '', tokens[i + 2]?.low ?? ''];
  const raw = `${low}/${month}`;
  return { kind: 'number', start: 0, end: 0, possessive: false, capital: false, ...tokens[i], raw, low: raw };
}

const WRITTEN = /^\d{1,2}([./-])\d{1,2}(?:\.|\1(?:\d{4}|\d{2}))?$/;
/** What leads to a date, in every language; what may lead to an hour as well leads only to "12/10". */
const ON_DAY = /^(?:le|du|el|del|dia|il|op|am|vom|den|d|dnia|on)$/;
const LEADS =
  /^(?:au|al|no|em|van|von|z|do|od|pa|de|di|da|dal|til|till|fra|fran|from|since|depuis|desde|seit|sinds|siden|sedan|hasta|bis|tot|ate)$/;

/** "am 12.11.", "le 12/10", "op 3-11": a day in figures, behind a word that leads to one or with its year or its full stop. */
function isDate({ table, words, uses }: Said, i: number, { kind, low }: Token): boolean {
  if (uses[i] !== 'word' || kind === 'iso' || !WRITTEN.test(low)) return false;
  if (/^(?:\d+\.\d+\.|\d+([./-])\d+\1\d+)$/.test(low)) return true;
  const before = words[i - 1] ?? '';
  if (before === 'z' && table.language === 'pl') return true;
  if (low.includes('.'))
    return ON_DAY.test(before) && /\.(?:0?[1-9]|1[0-2])$/.test(low) && !/^(?:uhr|h|u|uur)$/.test(words[i + 1] ?? '');
  return ON_DAY.test(before) || LEADS.test(before);
}

/** "op 3-11". */
function isHyphened({ tokens, words }: Said, i: number): boolean {
  const [day, hyphen, month] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!ON_DAY.test(words[i - 1] ?? '') || hyphen?.raw !== '-' || hyphen.start !== day?.end || month?.start !== hyphen.end)
    return false;
  return /^(?:0?[1-9]|[12]\d|3[01])$/.test(day.low) && /^(?:0?[1-9]|1[0-2])$/.test(month.low);
}

/** "à 14h". */
function isAtHour({ words, tokens }: Said, i: number): boolean {
  return words[i] === 'a' && /^\d{1,2}h(?:\d\d)?$/.test(tokens[i + 1]?.low ?? '');
}

/** "14u": a clock and no stretch. */
const FLEMISH = /^(\d{1,2})u(\d\d)?$/;

/** "9.30", "11.00": no month has such a number. */
function atMinute(token: Token): Part {
  const [, hour, minute = '00'] = FLEMISH.exec(token.low) ?? [];
  if (hour !== undefined)
    return { said: `${hour}:${minute}`, token: { ...token, raw: `${hour}:${minute}`, low: `${hour}:${minute}` } };
  return /^\d{1,2}\.(?:00|1[3-9]|[2-5]\d)$/.test(token.low) ? atClock(token) : { said: token.low, token };
}

/** In figures that cannot be an hour: "12.11." */
function atDate(run: readonly Part[], token: Token): readonly Part[] {
  const low = token.low.replaceAll('-', '/');
  const raw = /^\d+\.\d+$/.test(low) ? `${low}.` : low;
  const led = /^(?:on|since|until|before|after|between|and|FROM|TO|from|to)$/.test(run.at(-1)?.said ?? '');
  return [...(led ? [] : [{ said: 'on' }]), { said: raw, token: { ...token, raw, low: raw } }];
}

/** "jag är på lunch", "jeg er til frokost": where somebody is, and no hour. */
function isAtTable({ words }: Said, i: number, meaning: readonly string[]): boolean {
  return (
    meaning[0] === 'noon' &&
    /^(?:pa|til|till|zum|beim|i|in|bij|a|au)$/.test(words[i - 1] ?? '') &&
    /^(?:ar|er|bin|ist|sind|is|ben|zijn|sidder|sitter|gik|gar|suis|est)$/.test(words[i - 2] ?? '')
  );
}

/** "18. November", "kl. 9": no sentence ends there. */
function isStopInside({ tokens, words }: Said, i: number): boolean {
  const [before, stop] = [tokens[i - 1], tokens[i]];
  if (stop?.raw !== '.' || before?.end !== stop.start) return false;
  return before.kind === 'number' || /^(?:kl|std|ca)$/.test(words[i - 1] ?? '');
}

/** "FROM 16 until 18" is "from 16 to 18"; one end alone says nothing. "3 days since" is "3 days ago". */
function bounded(run: readonly Part[]): readonly Part[] {
  const said = run.map((part) => part.said);
  const opens = said.findIndex((word) => /^(?:FROM|since)$/.test(word));
  const to = said.findIndex((word, i) => opens >= 0 && i > opens + 1 && i < said.length - 1 && isEnd(said, i, word));
  const from = to < 0 ? -1 : opens;
  return run.flatMap((part, i) => {
    if (i === from) return [{ said: 'from' }];
    if (part.said === 'FROM') return [];
    if (i === to) return [{ said: 'to' }];
    if (/^(?:TO|LASTED)$/.test(part.said)) return [];
    // "3 derniers jours"
    if (isCounted(said, i)) return [{ said: 'last' }, part];
    if (part.said === 'last' && isCounted(said, i - 1)) return [];
    // "vendredi dernier"
    if (said[i + 1] === 'LASTED' && DAYS.test(part.said)) return [{ said: 'last' }, part];
    const isAgo =
      part.said === 'since' && UNITS.test(said[i - 1] ?? '') && /^\d/.test(said[i - 2] ?? '') && !CLOCKS.test(said[i - 3] ?? '');
    return isAgo ? [{ said: 'ago' }] : [part];
  });
}

function isCounted(said: readonly string[], i: number): boolean {
  return /^\d{1,3}$/.test(said[i] ?? '') && said[i + 1] === 'last' && UNITS.test(said[i + 2] ?? '');
}

/** "until", "to", and "at" between two hours: "dalle 9 alle 11". */
function isEnd(said: readonly string[], i: number, word: string): boolean {
  if (/^(?:until|TO)$/.test(word)) return true;
  return word === 'at' && /^\d/.test(said[i - 1] ?? '') && /^\d/.test(said[i + 1] ?? '');
}

function isTimeToken({ uses }: Said, i: number, { kind, low }: Token): boolean {
  if (uses[i] !== 'word') return false;
  return kind === 'iso' || (kind === 'number' && !/^\d{5,}$/.test(low)) || (kind === 'word' && ENGLISH_TIMES.test(low));
}

/** A run ends with what it is about: "since", "and" and a bare "1" behind it say nothing. */
function trimmed(run: readonly Part[]): readonly Part[] {
  let to = run.length;
  while (
    to > 0 &&
    (JOINS.test(run[to - 1]?.said ?? '') || (/^1$/.test(run[to - 1]?.said ?? '') && run[to - 1]?.token === undefined)) &&
    run[to - 1]?.said !== 'CLOCK'
  )
    to -= 1;
  let from = 0;
  while (from < to && /^(?:and|the)$/.test(run[from]?.said ?? '')) from += 1;
  return run.slice(from, to);
}

/** "AGO 2 hours" → "2 hours ago"; "since 8 CLOCK" and "since 8 hours" of a clock → "since 8:00". */
function inOrder(run: readonly Part[]): readonly Part[] {
  const ordered: Part[] = [];
  let ago = false;
  run.forEach((part, i) => {
    const [before, number] = [run[i - 2]?.said ?? '', run[i - 1]];
    if (part.said === 'AGO') {
      ago = true;
      return;
    }
    if (part.said === 'OCLOCK') {
      if (!CLOCKS.test(ordered.at(-1)?.said ?? '')) ordered.push({ said: 'at' });
      return;
    }
    if (run[i - 1]?.said === 'OCLOCK' && part.token !== undefined) {
      ordered.push(atClock(part.token));
      return;
    }
    const clock = part.said === 'CLOCK' || (part.said === 'hours' && CLOCKS.test(before) && number?.token !== undefined);
    if (clock) {
      const at = ordered.pop();
      if (at?.token !== undefined) ordered.push(atClock(at.token));
      return;
    }
    ordered.push(part);
    if (ago && UNITS.test(part.said)) {
      ordered.push({ said: 'ago' });
      ago = false;
    }
  });
  return ordered;
}

/** "8h", "8", "14h30" → "8:00", "14:30". */
function atClock(token: Token): Part {
  const [, hour = token.low, minute = '00'] = /^(\d{1,2})(?:[h:.](\d{2})?)?h?$/.exec(token.low) ?? [];
  const said = `${hour}:${minute}`;
  return { said, token: { ...token, raw: said, low: said } };
}
