import { isDevice, OF_SIGN_IN } from '../../lexicon/languages/devices.ts';
import { isSaid } from '../../lexicon/languages/tables.ts';
import type { Ask, Table } from '../../lexicon/languages/tables.ts';
import type { Token } from '../tokens.ts';
import { englishWords, languagesOf } from './detect.ts';
import { forbiddenIn } from './denied.ts';
import { withoutElision } from './elision.ts';
import { enteredIn } from './entered.ts';
import { isPlainOrder } from './order.ts';
import { peopleOf, readSaid, surety } from './slots.ts';
import { inEnglish, wordBehind } from './in-english.ts';
import { placeOf } from './things.ts';
import type { Said } from './slots.ts';
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
  // so is one with the ids of a sign-in below each other
  const ids = tokens.filter(({ kind }) => kind === 'guid').length;
  if (ids > 1 || (ids > 0 && tokens.some(({ raw }) => raw.startsWith('\n')))) return NOTHING;
  let unsure = false;
  for (const table of languagesOf(tokens)) {
    const asked = askedBy(table.elides ? tokens.flatMap(withoutElision) : tokens, table);
    if (asked.tokens !== undefined) return asked;
    unsure ||= asked.unsure;
  }
  return unsure ? { unsure } : NOTHING;
}

/** Whether a part of a text says anything of time in its languages. */
export function saysTime(part: readonly Token[], text: readonly Token[]): boolean {
  return languagesOf(text).some((table) => timesOf(readSaid(part, table)).length > 0);
}

function askedBy(tokens: readonly Token[], table: Table): Asked {
  const said = readSaid(tokens, table);
  const words = said.words.filter((_, i) => said.uses[i] === 'word');
  const acting = said.words.filter((_, i) => said.uses[i] === 'word' && !isState(said, i));
  const orders = table.orders.filter((order) => isSaid(order, acting));
  const order = orders.find((one) => isPlainOrder(said, one, orders));
  if (order !== undefined) return { tokens: inEnglish(said, order.meaning), unsure: false };
  const forbidden = forbiddenIn(said, (part) => table.asks.some((one) => isSaid(one, part)));
  if (forbidden !== undefined) return { tokens: forbidden, unsure: false };
  const unsure = orders.length > 0 && englishWords(tokens, table) === 0;
  const asks = asksOf(said, orders).filter((one) => mayAsk(said, one));
  const ask = asks.find(({ meaning }) => said.uses.includes('id') && meaning === 'policy') ?? asks[0];
  if (ask !== undefined && isOfDevice(said, ask)) return { tokens: brokenDevice(tokens), unsure: false };
  if (ask === undefined && said.uses.includes('id'))
    return unsure || peopleOf(said).length > 0 || !HAPPENED.test(` ${words.join(' ')} `)
      ? NOTHING
      : { tokens: inEnglish(said, 'lookup'), unsure: false };
  const meaning = ask === undefined ? (said.uses.includes('code') ? 'coded' : undefined) : meaningOf(said, ask);
  return meaning === undefined ? { unsure } : { tokens: inEnglish(said, meaning), unsure };
}

const IS = /^(?:est|etait|sont|serait|soit|ete|reste|semble|est-il|est-elle|sont-ils|sont-elles|etait-il|etait-elle)$/;
const ADVERB = /^(?:encore|toujours|deja|bien|vraiment|aussi|actuellement|maintenant|il|elle|donc|tout|de|nouveau|a|quand|meme)$/;

/** "le compte est bloque", "est-il desactive": without its accent the state is written like the order. */
function isState({ table, tokens, words, uses }: Said, i: number): boolean {
  if (table.language !== 'fr') return false;
  const asks = tokens[i + 1]?.raw === '?' && !uses.includes('request') && !words.some((word) => table.canYou.has(word));
  if (asks && (uses[i - 1] === 'name' || words[i - 1] === 'compte') && words.slice(0, i).includes('compte')) return true;
  let at = i - 1;
  while (at > i - 4 && ADVERB.test(words[at] ?? '')) at -= 1;
  return IS.test(words[at] ?? '');
}

/** "l'imprimante ne marche plus": a device fails, and nobody's sign-in. */
function isOfDevice(said: Said, { meaning }: Ask): boolean {
  const { words, uses } = said;
  if (!/^(?:why|help)$/.test(meaning) || !words.some(isDevice) || enteredIn(said, 'why') !== undefined) return false;
  return !uses.some((use) => use === 'app' || use === 'code') && !words.some((word) => OF_SIGN_IN.test(word));
}

/** Says so in English. */
function brokenDevice(tokens: readonly Token[]): readonly Token[] {
  return ['the', 'printer', 'is', 'broken'].map(wordBehind(tokens));
}

const IMPOSSIBLE = /^(?:imposs|imposib|unmogl|onmogel|niemozl|omojl|umul)/;

const QUESTION =
  /^(?:warum|wieso|weshalb|wer|wen|was|wann|welche[rsn]?|wie|zeige?|pourquoi|qui|qu|que|quoi|quel(?:le)?s?|quand|comment|montrez?|affichez?|por|porque|quien(?:es)?|cual(?:es)?|cuando|muestra(?:me)?|quem|qual|quais|quando|mostre?|perche|chi|cosa|che|quale|quali|mostrami|waarom|wie|wat|wanneer|welke?|toon|laat|dlaczego|czemu|kto|co|kiedy|jak(?:ie|a|i|ich)?|pokaz|varfor|vem|vad|vilk(?:en|et|a)|nar|hur|visa?|hvorfor|hvem|hv?a|hvad|hvilk(?:en|et|e)|hvornar|hvordan|vise)$/;
/** Whether something should be done, or why: no question about what is. */
const SHOULD =
  /^(?:soll(?:te|ten|en)?|faut(?:-il)?|dois(?:-je)?|doit(?:-on)?|devrait(?:-on)?|devrais(?:-je)?|devons(?:-nous)?|deberia|deberiamos|debo|debemos|devo|devemos|deveria|deveriamos|dovrei|dovremmo|dovrebbe|dobbiamo|moet|moeten|zou|zouden|powinien|powinna|powinnam|powinnismy|ska|skall|skal|skulle|bor|borde|burde|ma|maste|matte)$/;

/** The rows that a text asks; where an order is spoken of, too, only those of another part of it, or of a question. */
function asksOf({ table, words, uses, tokens }: Said, orders: readonly Ask[]): readonly Ask[] {
  const own = words.filter((_, i) => uses[i] === 'word' || uses[i] === 'request');
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

/** "…, was ist da passiert?", "…, wat is daar gebeurd?": asked of an id and of nothing else. */
const HAPPENED =
  / (?:passiert|geschehen|schiefgelaufen|schiefgegangen|schief|vorgefallen|gebeurd(?:e)?|gebeurt|misgegaan|misging|arrive|passe|deroule|cloche|paso|pasado|ocurrio|ocurrido|sucedio|sucedido|aconteceu|acontecido|passou|ocorreu|successo|accaduto|capitato|storto|stalo|wydarzylo|poszlo|hande|hant|skedde|skett|skete|sket|skjedde|skjedd|hendte|haendte|galt|fel|snett) /;

/** What may be asked of one sign-in that an id names. */
const OF_ID = /^(?:lookup|policy)$/;

/** What the bot can do, and what the asker may do, is asked about nobody else. */
function mayAsk(said: Said, { meaning }: Ask): boolean {
  if (said.uses.includes('id')) return OF_ID.test(meaning);
  if (meaning === 'lookup') return false;
  if (meaning === 'explain') return said.uses.includes('code');
  if (meaning === 'travel') return said.uses.includes('name') || said.words.some((word) => IMPOSSIBLE.test(word));
  if (meaning === 'whogets') return said.uses.includes('code') && !said.uses.includes('name');
  if (!/^(?:help|whoami)$/.test(meaning)) return true;
  return !said.uses.some((use) => use === 'name' || use === 'app' || use === 'code');
}

function meaningOf(said: Said, { meaning }: Ask): string {
  // "laut Handbuch" names nobody
  const named = peopleOf(said).some((one) => meaning !== 'explain' || surety(said, one) >= 1);
  if (meaning === 'travel') return placeOf(said) === undefined ? 'route' : 'travel';
  if (!said.uses.includes('code') || !/^(?:why|signins|lockout|explain|failures)$/.test(meaning)) return meaning;
  return named || !/^(?:failures|explain)$/.test(meaning) ? 'coded' : meaning;
}
