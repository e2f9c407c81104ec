import { FIRST_NAMES } from '../../lexicon/first-names.ts';
import { isDevice, OF_SIGN_IN } from '../../lexicon/languages/devices.ts';
import { LEADS } from '../../lexicon/languages/leads.ts';
import { isSaid } from '../../lexicon/languages/tables.ts';
import type { Ask, Table } from '../../lexicon/languages/tables.ts';
import type { Token } from '../tokens.ts';
import { englishWords, languagesOf } from './detect.ts';
import { withoutElision } from './elision.ts';
import { isPlainOrder } from './order.ts';
import { chunksOf, personOf, readSaid } from './slots.ts';
import type { Chunk, Said } from './slots.ts';
import { timesOf } from './times.ts';

/** What a text in another language asks or orders, as the plain English question that means the same. */
export interface Asked {
  readonly tokens?: readonly Token[];
  /** It speaks of an action, and not in the plain form of an order. */
  readonly unsure: boolean;
}

const CODE = /^(?:aadsts)?\d{5,7}$/;
const NOTHING: Asked = { unsure: false };

export function askedIn(tokens: readonly Token[]): Asked {
  // an error page is read by its labels
  if (tokens.some(({ raw }) => raw.startsWith('\n')) && tokens.some(({ low }) => CODE.test(low))) return NOTHING;
  let unsure = false;
  for (const table of languagesOf(tokens)) {
    const asked = askedBy(table.elides ? tokens.flatMap(withoutElision) : tokens, table);
    if (asked.tokens !== undefined) return asked;
    unsure ||= asked.unsure;
  }
  return unsure ? { unsure } : NOTHING;
}

function askedBy(tokens: readonly Token[], table: Table): Asked {
  const said = readSaid(tokens, table);
  const words = said.words.filter((_, i) => said.uses[i] === 'word');
  const orders = table.orders.filter((order) => isSaid(order, words));
  const order = orders.find((one) => isPlainOrder(said, one, orders));
  if (order !== undefined) return { tokens: inEnglish(said, order.meaning), unsure: false };
  const unsure = orders.length > 0 && englishWords(tokens, table) === 0;
  const ask = asksOf(said, orders).find((one) => mayAsk(said, one));
  if (ask !== undefined && isOfDevice(said, ask)) return { tokens: brokenDevice(tokens), unsure: false };
  const meaning = ask === undefined ? (said.uses.includes('code') ? 'coded' : undefined) : meaningOf(said, ask);
  return meaning === undefined ? { unsure } : { tokens: inEnglish(said, meaning), unsure };
}

/** "l'imprimante ne marche plus": a device fails, and nobody's sign-in. */
function isOfDevice({ words, uses }: Said, { meaning }: Ask): boolean {
  if (!/^(?:why|help)$/.test(meaning) || !words.some(isDevice)) return false;
  return !uses.some((use) => use === 'app' || use === 'code') && !words.some((word) => OF_SIGN_IN.test(word));
}

/** Says so in English. */
function brokenDevice(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.at(-1)?.end ?? 0;
  return ['the', 'printer', 'is', 'broken'].map((raw): Token => ({
    kind: 'word',
    raw,
    low: raw,
    start: end,
    end,
    possessive: false,
    capital: false,
  }));
}

const IMPOSSIBLE = /^(?:imposs|unmogl|onmogel|niemozl)/;

const QUESTION =
  /^(?:warum|wieso|weshalb|wer|wen|was|wann|welche[rsn]?|wie|zeige?|pourquoi|qui|que|quoi|quel(?:le)?s?|quand|comment|montrez?|affichez?|por|porque|quien(?:es)?|cual(?:es)?|cuando|muestra(?:me)?|quem|qual|quais|quando|mostre?|perche|chi|cosa|che|quale|quali|mostrami|waarom|wie|wat|wanneer|welke?|toon|laat|dlaczego|czemu|kto|co|kiedy|jak(?:ie|a|i|ich)?|pokaz)$/;
/** Whether something should be done, or why: no question about what is. */
const SHOULD =
  /^(?:soll(?:te|ten|en)?|faut(?:-il)?|dois(?:-je)?|doit(?:-on)?|devrait(?:-on)?|devrais(?:-je)?|devons(?:-nous)?|deberia|deberiamos|debo|debemos|devo|devemos|deveria|deveriamos|dovrei|dovremmo|dovrebbe|dobbiamo|moet|moeten|zou|zouden|powinien|powinna|powinnam|powinnismy)$/;

/** The rows that a text asks; where an order is spoken of, too, only those of another part of it, or of a question. */
function asksOf({ table, words, uses, tokens }: Said, orders: readonly Ask[]): readonly Ask[] {
  const own = words.filter((_, i) => uses[i] === 'word');
  const asks = table.asks.filter((one) => isSaid(one, own));
  if (orders.length === 0 || (own.some((word) => QUESTION.test(word)) && !own.some((word) => SHOULD.test(word)))) return asks;
  const parts: string[][] = [[]];
  tokens.forEach(({ kind, raw }, i) => {
    if (kind === 'punct' && /^[.,;:?!–—\n]/.test(raw)) parts.push([]);
    else if (uses[i] === 'word') parts.at(-1)?.push(words[i] ?? '');
  });
  const others = parts.filter((part) => !orders.some((order) => isSaid(order, part)));
  return others.length === parts.length ? [] : asks.filter((one) => others.some((part) => isSaid(one, part)));
}

/** What the bot can do, and what the asker may do, is asked about nobody else. */
function mayAsk(said: Said, { meaning }: Ask): boolean {
  if (meaning === 'travel') return said.uses.includes('name') || said.words.some((word) => IMPOSSIBLE.test(word));
  if (meaning === 'whogets') return said.uses.includes('code') && !said.uses.includes('name');
  if (!/^(?:help|whoami)$/.test(meaning)) return true;
  return !said.uses.some((use) => use === 'name' || use === 'app' || use === 'code');
}

function meaningOf(said: Said, { meaning }: Ask): string {
  const named = said.uses.includes('name');
  if (meaning === 'travel') return placeOf(said) === undefined ? 'route' : 'travel';
  if (!said.uses.includes('code') || !/^(?:why|signins|lockout|explain|failures)$/.test(meaning)) return meaning;
  return named ? 'coded' : meaning === 'failures' ? 'failures' : 'coded';
}

function placeOf(said: Said): Chunk | undefined {
  const chunks = chunksOf(said, 'name');
  const person = personOf(said, chunks);
  return chunks.find((chunk) => chunk !== person && said.table.beforeApp.has(said.words[chunk.from - 1] ?? ''));
}

/** The question of a meaning with what was said in its places. */
function inEnglish(said: Said, meaning: string): readonly Token[] {
  const { tokens, table, words } = said;
  const people = chunksOf(said, 'name');
  const person = personOf(said, people);
  const place = meaning === 'travel' ? placeOf(said) : undefined;
  const app =
    chunksOf(said, 'app')[0] ??
    people.find((one) => one !== person && place === undefined && table.beforeApp.has(words[one.from - 1] ?? ''));
  const end = tokens.at(-1)?.end ?? 0;
  const word = (raw: string): Token => ({
    kind: /^\d/.test(raw) ? 'number' : 'word',
    raw,
    low: raw.toLowerCase(),
    start: end,
    end,
    possessive: false,
    capital: /^\p{Lu}/u.test(raw),
  });
  const own = (chunk: Chunk | undefined): readonly Token[] =>
    chunk === undefined ? [] : tokens.slice(chunk.from, chunk.to).map((token) => bare(token, table));
  const lead = LEADS[meaning];
  if (lead === undefined) return tokens;
  const isMine = person === undefined && words.some((one, i) => said.uses[i] === 'word' && table.me.has(one));
  const code = tokens.find((_, i) => said.uses[i] === 'code');
  const ip = tokens.find((_, i) => said.uses[i] === 'ip');
  const filled = (person !== undefined ? lead.user : isMine ? lead.me : lead.nobody).split(' ').flatMap((one) => {
    if (one === 'USER') return own(person);
    if (one === 'PLACE') return own(place);
    if (one === 'CODE') return code === undefined ? [] : [word('error'), code];
    return [word(one)];
  });
  const times = timesOf(said).map((part) => part.token ?? word(part.said));
  const lasts = meaning === 'mute' && times.length > 0 && !/^(?:for|until)$/.test(times[0]?.low ?? '') ? [word('for')] : [];
  return [
    ...tokens.filter(({ kind }, i) => kind === 'mention' && said.uses[i] === 'word'),
    ...filled,
    ...(app === undefined ? [] : [word('on'), ...own(app)]),
    ...(code === undefined || lead.user.includes('CODE') ? [] : [word('with'), word('error'), code]),
    ...(ip === undefined ? [] : [word('from'), ip]),
    ...lasts,
    ...times,
  ];
}

/** Without the ending of its language: "Mehmet'in", "Katjas". */
function bare(token: Token, { language }: Table): Token {
  if (token.kind !== 'word') return { ...token, possessive: false };
  const genitive = /^(?:de|nl)$/.test(language) && !FIRST_NAMES.has(token.low) && FIRST_NAMES.has(token.low.replace(/s$/, ''));
  const raw = language === 'tr' ? token.raw.replace(/['’]\p{Ll}{1,4}$/u, '') : genitive ? token.raw.slice(0, -1) : token.raw;
  return { ...token, raw, low: raw.toLowerCase(), possessive: false, end: token.end - (token.raw.length - raw.length) };
}
