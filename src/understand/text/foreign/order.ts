import { FAMILY_NAMES } from '../../lexicon/family-names.ts';
import { FIRST_NAMES } from '../../lexicon/first-names.ts';
import { belongsTo, isNordic, isSaid } from '../../lexicon/languages/tables.ts';
import type { Order } from '../../lexicon/languages/tables.ts';
import { PARTICLES } from '../../lexicon/names.ts';
import { startsSentence } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import { chunksOf, phraseAt } from './slots.ts';
import type { Chunk, Said } from './slots.ts';

/** Alerts are muted of an address as well. */
const OF_ALERTS = /^(?:mute|unmute)$/;
const OF_CHANNEL = /^(?:subscribe|unsubscribe)$/;
/** Signs and words behind which something else is said. */
const DIVIDES = /^[.,;:!?–—-]$/;
const SUPPOSES = /^(?:ar|er|har|ble|blev|blir|bliver|var)$/;
const BECAUSE = /^(?:weil|da|denn|car|parce|porque|ya|pois|perche|poiche|omdat|want|bo|poniewaz|eftersom|darfor|fordi)$/;

/**
 * Nothing in the text but the order, courtesies and a reason that is told: any other word may deny it, doubt it, tell of it or ask whether
 * it should be given.
 */
export function isPlainOrder(said: Said, order: Order, all: readonly Order[]): boolean {
  const { tokens, uses, words, table } = said;
  if ((uses.includes('ip') && !OF_ALERTS.test(order.meaning)) || uses.includes('code') || uses.includes('app')) return false;
  if (!hasOneTarget(said, order)) return false;
  if (chunksOf(said, 'name').some((chunk) => beginsStrangely(said, chunk))) return false;
  const parts = partsOf(said);
  const asks = tokens.findIndex(({ raw }) => raw === '?');
  if (asks >= 0 && !words.some((word, i) => i < asks && (uses[i] === 'request' || table.canYou.has(word)))) return false;
  // behind a question that asks for it only a reason may stand
  if (asks >= 0 && parts.some((part) => (part[0] ?? 0) > asks && !isReason(said, part, all))) return false;
  const acting = parts.filter((part) => !isReason(said, part, all));
  const spoken = acting.flat().flatMap((i) => (uses[i] === 'word' ? [words[i] ?? ''] : []));
  return isSaid(order, spoken) && acting.flat().every((i) => isPlain(said, order, i));
}

function hasOneTarget(said: Said, { meaning }: Order): boolean {
  const named = new Set(
    chunksOf(said, 'name').map(({ from, to }) =>
      said.tokens
        .slice(from, to)
        .map(({ low }) => low)
        .join(' '),
    ),
  );
  if (OF_ALERTS.test(meaning) && said.uses.includes('ip')) return named.size === 0;
  return OF_CHANNEL.test(meaning) ? named.size === 0 : named.size === 1;
}

/** Indexes of tokens, divided at signs and at "because". */
function partsOf({ tokens, words }: Said): readonly (readonly number[])[] {
  const parts: number[][] = [[]];
  tokens.forEach(({ raw, kind }, i) => {
    if (kind === 'punct' && (DIVIDES.test(raw) || raw.trim() === '')) parts.push([]);
    else if (BECAUSE.test(words[i] ?? '')) parts.push([]);
    else parts.at(-1)?.push(i);
  });
  return parts;
}

/** "…, she was phished": what was, and no word of an order. */
function isReason({ table, uses, words, tokens }: Said, part: readonly number[], all: readonly Order[]): boolean {
  // "Är Linnéa hackad, spärra kontot": a verb in front supposes it
  if (isNordic(table) && part.at(-1) !== tokens.length - 1 && SUPPOSES.test(words[part[0] ?? 0] ?? '')) return false;
  const own = part.filter((i) => uses[i] === 'word' && tokens[i]?.kind === 'word').map((i) => words[i] ?? '');
  if (!own.some((word) => table.reasons.has(word) && !table.plain.has(word))) return false;
  if (all.some((order) => isSaid(order, own))) return false;
  return own.every((word) => table.reasons.has(word) || table.plain.has(word));
}

function isPlain(said: Said, order: Order, i: number): boolean {
  const { table, tokens, uses, words } = said;
  const [token, word, use] = [tokens[i], words[i] ?? '', uses[i]];
  if (use === 'courtesy' || use === 'request' || token?.kind === 'mention') return true;
  if (use === 'name') return isWholeName(said, order, i);
  if (token?.kind === 'punct') return /^[()?¿¡!"'…]$/.test(token.raw) && token.raw !== '"';
  if (use === 'ip') return true;
  if (order.meaning === 'mute' && isTime(said, i)) return true;
  if (token?.kind !== 'word') return false;
  return table.plain.has(word) || table.canYou.has(word) || order.beside.has(word) || belongsTo(order, word);
}

/** "Nimmer Lars sperren": a word before a first name, where a sentence begins, is as likely a denial as half of a name. */
function beginsStrangely({ tokens }: Said, { from, to }: Chunk): boolean {
  if (!startsSentence(tokens, from) || FIRST_NAMES.has(tokens[from]?.low ?? '')) return false;
  return tokens.slice(from + 1, to).some(({ low }) => FIRST_NAMES.has(low));
}

function isWholeName(said: Said, order: Order, i: number): boolean {
  const token = said.tokens[i];
  return token?.kind !== 'word' || isNameForm(token) || isAfterFirstName(said, order, i);
}

/** "silencia os alertas do bruno alves": a wish for quiet, which is no action, takes a family name that no list has. */
function isAfterFirstName({ tokens, uses }: Said, { meaning }: Order, i: number): boolean {
  return OF_ALERTS.test(meaning) && uses[i - 1] === 'name' && FIRST_NAMES.has(tokens[i - 1]?.low ?? '');
}

/** In small letters only what is known as a name: anything else may deny the order. */
function isNameForm({ capital, low }: Token): boolean {
  return capital || FIRST_NAMES.has(low) || FAMILY_NAMES.has(low) || PARTICLES.has(low);
}

function isTime({ table, tokens, words }: Said, i: number): boolean {
  if (tokens[i]?.kind === 'number') return true;
  for (let k = Math.max(0, i - 3); k <= i; k += 1) if (k + (phraseAt(table.times, words, k)?.words.length ?? 0) > i) return true;
  return false;
}
