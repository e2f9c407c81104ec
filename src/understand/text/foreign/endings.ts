import { FAMILY_NAMES } from '../../lexicon/family-names.ts';
import { FIRST_NAMES } from '../../lexicon/first-names.ts';
import { isNordic } from '../../lexicon/languages/tables.ts';
import type { Token } from '../tokens.ts';
import type { Chunk, Said } from './slots.ts';

const WITH_GENITIVE = /^(?:de|nl|sv|da|nb)$/;
/** Endings that surnames have by themselves: Lindfors, Haugnes, Nordås, Magnus. */
const OWN_ENDING = /(?:ss|fors|ås|aas|nes|näs|næs|us)$/;
/** What is somebody's. */
const OWNED =
  /^(?:konto|anvandarkonto|brukerkonto|brugerkonto|session|sesjon|okt|token|login|.*inlogg|.*palogg|innlogg|larm|alarm|varning|advars|vars|mfa|risk|metod|app|aktivit|histori|tillgang|tilgang|adgang|atkomst|telefon|mobil|sparr|sperr|spaerr|status|losenord|passord|adgangskode)/;

/** A name without the ending of its language: "Mehmet'in", "Katjas", "Astrid Lunds konto". */
export function withoutEnding(said: Said, { from, to }: Chunk): readonly Token[] {
  return said.tokens.slice(from, to).map((token, i) => bare(said, token, from + i === to - 1 ? to : undefined));
}

function bare({ table, words }: Said, token: Token, end: number | undefined): Token {
  if (token.kind !== 'word') return { ...token, possessive: false };
  const cut = token.low.replace(/s$/, '');
  const known = WITH_GENITIVE.test(table.language) && !FIRST_NAMES.has(token.low) && FIRST_NAMES.has(cut);
  const owns = end !== undefined && isNordic(table) && OWNED.test(words[end] ?? '') && isOwner(token.low, cut);
  const raw =
    table.language === 'tr' ? token.raw.replace(/['’]\p{Ll}{1,4}$/u, '') : known || owns ? token.raw.slice(0, -1) : token.raw;
  return { ...token, raw, low: raw.toLowerCase(), possessive: false, end: token.end - (token.raw.length - raw.length) };
}

/** "Mettes logins", "Torvalds konto": whose something is. */
export function isOwnersName({ table, words }: Said, i: number, low: string): boolean {
  if (!isNordic(table) || table.known.has(words[i] ?? '')) return false;
  const cut = low.replace(/s$/, '');
  return isOwner(low, cut) && (FIRST_NAMES.has(cut) || OWNED.test(words[i + 1] ?? ''));
}

function isOwner(low: string, cut: string): boolean {
  if (cut === low || cut.length < 2 || FIRST_NAMES.has(low) || FAMILY_NAMES.has(low)) return false;
  return FAMILY_NAMES.has(cut) || !OWN_ENDING.test(low);
}
