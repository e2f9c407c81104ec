import type { Mention, ParseContext } from './reading.ts';
import { questionLines, quotedLines, quotedWriter, replySubject, threadWriter } from './text/clean.ts';
import { withCodeLabels } from './text/code-labels.ts';
import { correctTokens } from './text/correct.ts';
import { fromDialect } from './text/dialect.ts';
import { nearEnds } from './text/far.ts';
import { withFields } from './text/fields.ts';
import { withoutNameSlip } from './text/foreign/taken-back.ts';
import { glossed } from './text/gloss.ts';
import { makeItems } from './text/items.ts';
import type { Item } from './text/items.ts';
import { withoutFalseStart } from './text/restart.ts';
import { sentences } from './text/shape.ts';
import type { Sentence } from './text/shape.ts';
import { tokenize } from './text/tokens.ts';
import type { Token } from './text/tokens.ts';
import { findDuration } from './time/duration.ts';
import { findTime } from './time/find.ts';
import type { TimeFound } from './time/find.ts';
import { localClock } from './time/zone.ts';
import { labelIds } from './what/found.ts';
import type { Ids } from './what/found.ts';
import { quietMessage } from './what/message.ts';
import { withoutOffice } from './who/office-accounts.ts';
import { pastedApp, pastedUser } from './what/pasted.ts';
import { findChunks } from './who/chunks.ts';
import { withCorrections } from './who/corrected.ts';
import { findPerson } from './who/person.ts';
import { isSpeech } from './who/quotations.ts';
import { assignRoles } from './who/roles.ts';
import type { Named } from './who/roles.ts';

/** What was recognised in a text, before it is decided what it asks for. */
export interface Facts {
  /** What was read, without quoted mail and sign-offs; positions of items count in it. */
  readonly text: string;
  readonly items: readonly Item[];
  readonly named: readonly Named[];
  readonly sentences: readonly Sentence[];
  /** The time that each sentence says by itself. */
  readonly times: readonly TimeFound['range'][];
  /** What items say about time by themselves, and whether they say anything, if only an hour. */
  readonly rangeIn: (from: number, to: number) => TimeFound['range'];
  readonly isSaidIn: (from: number, to: number) => boolean;
  readonly ids: Ids;
  readonly code?: number;
  readonly ip?: string;
  readonly from?: string;
  readonly to?: string;
  readonly duration?: string;
  /** From the labels of an error page. */
  readonly pastedApp?: string;
  readonly pastedUser?: string;
  /** Who and what is named in sentences in quotation marks: used where nothing else names it, and never by an order. */
  readonly speech: Speech;
  /** The application that the mail quoted above the question speaks of. */
  readonly quotedApp?: string;
  /** Who signed the mail quoted above a question about "him" or "her". */
  readonly quotedWriter?: string;
  /** Whom the mail quoted above the question names. */
  readonly quotedUser?: string;
  /** The code and the time that it tells of, and its sentences. */
  readonly quotedCode?: number;
  readonly quotedTime?: TimeFound['range'];
  readonly quotedShapes?: readonly string[];
  /** The subject of a reply: the mails before it asked this. */
  readonly replySubject?: string;
  readonly hasHex: boolean;
  /** A sentence was begun again, or translated only in part: what is left of it orders nothing. */
  readonly isPartial: boolean;
  readonly mentions: readonly Mention[];
  readonly notes: readonly string[];
}

interface Speech {
  readonly shapes?: readonly string[];
  readonly user?: string;
  readonly app?: string;
  readonly place?: string;
  readonly ip?: string;
  readonly from?: string;
  readonly to?: string;
}

export function readText(cleaned: string, context: ParseContext): Facts {
  const clock = localClock(context.now, context.timeZone, context.locale);
  const text = questionLines(cleaned);
  const near = nearEnds(tokenize(text));
  const own = glossed(withoutNameSlip(fromDialect(near.tokens)));
  const typed = correctTokens(withCodeLabels(own.tokens));
  const meant = withoutFalseStart(typed);
  const tokens = withoutBot(meant.tokens, context.mentions ?? []);
  const time = findTime(tokens, clock);
  const shouting = isShouting(text);
  const { items, ids } = labelIds(text, tokens, makeItems(text, tokens, time.used, shouting));
  const said = withFields(withoutOffice(onLines(quietMessage(items))));
  const named = withCorrections(said, assignRoles(said, findChunks(said, shouting)));
  const asked = sentences(said, named);
  const rangeIn = (from: number, to: number): TimeFound['range'] => time.rangeIn(said[from]?.first ?? 0, said[to - 1]?.last ?? 0);
  const errorPage = ids.requestId !== undefined || ids.correlationId !== undefined || /\n/.test(text);
  const app = errorPage ? pastedApp(text) : undefined;
  const user = errorPage ? pastedUser(text) : undefined;
  const code = (said.find((item) => item.code !== undefined && item.code > 0) ?? said.find((item) => item.code === 0))?.code;
  const speech = readSpeech(said, context);
  const ip = said.find((item) => item.kind === 'ip')?.raw ?? speech.ip;
  const duration = findDuration(tokens, clock);
  const subject = replySubject(cleaned);
  return {
    text,
    items: said.some((item) => item.kind !== 'punct' && item.kind !== 'stop') ? said : [],
    named,
    sentences: asked,
    times: asked.map(({ from, to }) => rangeIn(from, to)),
    rangeIn,
    isSaidIn: (from, to) => time.isSaidIn(said[from]?.first ?? 0, said[to - 1]?.last ?? 0),
    ids,
    speech,
    isPartial: meant.beganAgain || own.unsure,
    hasHex: said.some((item) => item.kind === 'hex'),
    mentions: context.mentions ?? [],
    notes: [...near.notes, ...(clock.note === undefined ? [] : [clock.note]), ...time.notes],
    ...(code !== undefined && { code }),
    ...(ip !== undefined && { ip }),
    ...time.range,
    ...(duration !== undefined && { duration }),
    ...readQuoted(cleaned, context),
    ...(subject !== undefined && { replySubject: subject }),
    ...(app !== undefined && { pastedApp: app }),
    ...(user !== undefined && { pastedUser: user }),
  };
}

/** Quotations that are read: a ticket holds one or two. */
const MOST_QUOTATIONS = 3;

/** "I was there yesterday" is about then; "I'm here all week" and "she is away until Monday" are about now. */
const OF_NOW = /\b(?:am|is|are|will|until|till|(?:i|we|you|they)['’](?:m|re|ll))\b/i;

/** Whom and which application the quoted mail speaks of, and who wrote it. */
function readQuoted(
  cleaned: string,
  { now, timeZone }: ParseContext,
): Pick<Facts, 'quotedUser' | 'quotedApp' | 'quotedWriter' | 'quotedCode' | 'quotedTime' | 'quotedShapes'> {
  const quoted = quotedLines(cleaned);
  if (quoted === '') return {};
  const writer = quotedWriter(quoted) ?? threadWriter(cleaned, quoted);
  const inner = readText(quoted, { now, timeZone });
  const person = findPerson(inner.items, inner.named, undefined);
  const user = person === 'me' ? undefined : person?.text;
  const known = inner.items.findIndex((item) => item.kind === 'app');
  // "Veeva Vault" is known by its first word
  const whole = inner.named.find(({ from, to, role }) => role === 'app' && from <= known && known < to)?.text;
  const app = whole ?? inner.items[known]?.raw ?? inner.named.find((n) => n.role === 'app')?.text;
  const { code, from, to } = inner;
  return {
    quotedShapes: inner.sentences.map(({ shape }) => shape),
    ...(code !== undefined && { quotedCode: code }),
    ...(from !== undefined && to !== undefined && { quotedTime: { from, to } }),
    ...(app !== undefined && { quotedApp: app }),
    ...(user !== undefined && { quotedUser: user }),
    ...(writer !== undefined && { quotedWriter: writer }),
  };
}

/** "Hi this is Karin Berg, I cannot get in": who speaks. */
const INTRODUCED =
  /(?<!\p{L})(?:[Tt]his is|[Mm]y name is|[Ii]t['’]s|I am|I['’]m|^(?=\p{Lu}\S+ \p{Lu}\S+ (?:here|speaking)\b)) ?(\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)/u;

function readSpeech(items: readonly Item[], { now, timeZone }: ParseContext): Speech {
  return items
    .filter((item) => item.kind === 'quoted' && isSpeech({ kind: 'quoted', text: item.raw }))
    .slice(0, MOST_QUOTATIONS)
    .map((item): Speech => {
      const inner = readText(item.raw, { now, timeZone });
      const person = findPerson(inner.items, inner.named, undefined);
      const user = person === 'me' ? INTRODUCED.exec(item.raw)?.[1] : person?.text;
      const app = inner.named.find((n) => n.kind === 'app' && n.role === 'app')?.text;
      const place = inner.named.find((n) => n.role === 'place')?.text;
      const { from, to } = inner;
      const past = to !== undefined && Date.parse(to) < now && !OF_NOW.test(item.raw);
      return {
        shapes: inner.sentences.map(({ shape }) => shape),
        ...(user !== undefined && { user }),
        ...(app !== undefined && { app }),
        ...(place !== undefined && { place }),
        ...(inner.ip !== undefined && { ip: inner.ip }),
        ...(from !== undefined && past && { from, to }),
      };
    })
    .reduceRight<Speech>((later, first) => ({ ...later, ...first }), {});
}

/** Line breaks become a mark of what follows them. */
function onLines(items: readonly Item[]): readonly Item[] {
  const isBreak = (item: Item | undefined): boolean => item?.kind === 'punct' && !/[^\s]/.test(item.raw);
  return items.flatMap((item, i) => {
    if (isBreak(item)) return [];
    return isBreak(items[i - 1]) ? [{ ...item, newLine: true }] : [item];
  });
}

/** The bot's own mention says nothing; without a list of mentions it is known by its name. */
function withoutBot(tokens: readonly Token[], mentions: readonly Mention[]): readonly Token[] {
  const bots = new Set(mentions.filter((m) => m.bot === true).map((m) => m.name.toLowerCase()));
  return tokens
    .filter((t) => t.kind !== 'mention' || !(t.raw === '' || bots.has(t.low) || /^signpost\b/.test(t.low)))
    .filter(
      (t, i, all) =>
        !(t.low === 'signpost' && t.kind === 'word' && isAddressed(all, i)) && !(t.raw === '@' && all[i + 1]?.low === 'signpost'),
    );
}

/** "Signpost, …", "@Signpost", "hi Signpost", "… please, Signpost". */
function isAddressed(tokens: readonly Token[], i: number): boolean {
  const rest = tokens.slice(i + 1);
  return (
    i === 0 ||
    /^(?:@|\n)/.test(tokens[i - 1]?.raw ?? '') ||
    /^(?:hi|hello|hey|dear|ok|thanks|please|boy|girl|dog|bot|clever|old|good|trusty|faithful)$/.test(tokens[i - 1]?.low ?? '') ||
    (/^(?:[.?!,;:–—-]|then|so|and|yes|no|now|well)$/.test(tokens[i - 1]?.low ?? '') &&
      /^[,:!]$/.test(tokens[i + 1]?.low ?? '')) ||
    rest.every((t) => t.kind === 'punct')
  );
}

/** Capitals tell nothing when there are no small letters, or when nearly every word begins with one. */
function isShouting(text: string): boolean {
  const words = (text.match(/\p{L}{2,}/gu) ?? []).filter((w) => !/^(?:MFA|CA|AADSTS|VPN|SSO|POP|IMAP|IP|UTC)$/.test(w));
  const upper = words.filter((w) => w === w.toUpperCase() && w !== w.toLowerCase()).length;
  return words.length > 0 && upper >= words.length * 0.8;
}
