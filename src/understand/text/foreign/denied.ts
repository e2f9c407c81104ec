import type { Ask } from '../../lexicon/languages/tables.ts';
import type { Token } from '../tokens.ts';
import { inEnglish, wordBehind } from './in-english.ts';
import type { Said } from './slots.ts';

const DENIES =
  /^(?:ne|n|n'|pas|jamais|non|mai|no|nunca|jamas|tampoco|nao|nicht|nie|niemals|keinesfalls|niet|nooit|nigdy|inte|ej|aldrig|ikke|ikkje|aldri)$/;
/** Between the denial and its verb: "no me la bloquees", "niet per ongeluk", "bitte nicht einfach". */
const BETWEEN =
  /^(?:me|te|se|lo|la|le|li|l'|les|nos|surtout|absolument|encore|todavia|aun|ainda|ancora|einfach|gleich|noch|jetzt|nu|na|zomaar|jeszcze|teraz|anna|enda|bare)$/;
const BEFORE =
  /^(?:bitte|danke|por|favor|per|favore|s'il|te|vous|plait|svp|stp|prosze|alsjeblieft|alstublieft|snalla|vennligst|venligst|hej|hei|hola|bonjour|salut|ciao|ola|hallo|czesc|surtout|pero|mais|ma|mas|aber|ale|men|maar|och|og|y|et|e|und|en|i|ok|okay)$/;
/** Their verb stands first and the denial behind it. */
const VERB_FIRST = /^(?:de|nl|sv|da|nb)$/;
/** As much of a verb as all its forms share. */
const STEM = 5;
const PART = /^[.,;:!–—\n]/;

/** "Ne désactive pas le compte de Luc", "No bloqueéis a Ana", "Spärra inte Karin": an order that is forbidden, and nothing else said. */
export function forbiddenIn(said: Said, asks: (part: readonly string[]) => boolean): readonly Token[] | undefined {
  if (said.uses.includes('code') || said.tokens.some(({ raw }) => raw === '?')) return undefined;
  const parts = partsOf(said);
  const orders = said.table.orders.toSorted((a, b) => Number(isAction(b)) - Number(isAction(a)));
  const forbidden = parts.map((part) => orders.find((order) => forbids(said, order, part)));
  const order = forbidden.find((one) => one !== undefined);
  if (order === undefined || parts.some((part, i) => forbidden[i] === undefined && asks(part))) return undefined;
  return [...['do', 'not'].map(wordBehind(said.tokens)), ...inEnglish(said, order.meaning)];
}

function isAction({ meaning }: Ask): boolean {
  return /^(?:revoke|disable|enable)$/.test(meaning);
}

function partsOf({ tokens, words, uses }: Said): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  tokens.forEach(({ kind, raw }, i) => {
    if (kind === 'punct' && PART.test(raw)) parts.push([]);
    else if (uses[i] === 'word' || uses[i] === 'request') parts.at(-1)?.push(words[i] ?? '');
    else if (uses[i] === 'name' || uses[i] === 'app') parts.at(-1)?.push('');
  });
  return parts;
}

function forbids({ table }: Said, order: Ask, part: readonly string[]): boolean {
  const from = part.findIndex((word) => !BEFORE.test(word));
  const own = part.slice(Math.max(0, from));
  const isVerb = (word: string | undefined): boolean => word !== undefined && isVerbOf(order, word);
  // a month where it does not mean "never"
  const denies = (word: string): boolean => DENIES.test(word) && (word !== 'mai' || table.language === 'it');
  const denied = own.findIndex(denies);
  if (denied < 0) return false;
  const behind = own.slice(denied + 1).findIndex((word) => !denies(word) && !BETWEEN.test(word));
  const next = behind < 0 ? own.length : denied + 1 + behind;
  if (denied === 0 && isVerb(own[next])) return true;
  return VERB_FIRST.test(table.language) && isVerb(own[0]);
}

/** A form of one of the verbs that an order begins with, whatever it ends in. */
function isVerbOf({ ways }: Ask, word: string): boolean {
  if (word.length < STEM) return false;
  return ways.some(([verbs]) => {
    const known = [...(verbs?.words ?? []), ...(verbs?.parts ?? []).map(({ text }) => text)];
    return known.some((verb) => verb.length >= STEM && word.startsWith(verb.slice(0, STEM)));
  });
}
