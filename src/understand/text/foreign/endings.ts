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
  /^(?:konto|anvandarkonto|brukerkonto|brugerkonto|session|sesjon|okt|token|login|.*inlogg|.*palogg|innlogg|larm|alarm|varning|advars|vars|mfa|risk|metod|app|aktivit|histori|sessie|sitzung|anmeld|aanmeld|gerat|apparat|tillgang|tilgang|adgang|atkomst|telefon|mobil|sp(?:a|ae|e)rr(?!(?:et|ed|ad|at|ade|ede|t|te)$)|status|losenord|passord|adgangskode)/;

/** A name without the ending of its language: "Mehmet'in", "Katjas", "Astrid Lunds konto". */
export function withoutEnding(said: Said, chunk: Chunk): readonly Token[] {
  return said.tokens.slice(chunk.from, chunk.to).map((token, k) => {
    if (token.kind !== 'word') return { ...token, possessive: false };
    const raw =
      said.table.language === 'tr'
        ? token.raw.replace(/['’]\p{Ll}{1,4}$/u, '')
        : isGenitive(said, chunk, chunk.from + k)
          ? token.raw.slice(0, -1)
          : token.raw;
    return { ...token, raw, low: raw.toLowerCase(), possessive: false, end: token.end - (token.raw.length - raw.length) };
  });
}

/** What is said of somebody, and nothing that is theirs: "Is Willems geblokkeerd?", "kann Martens sich nicht anmelden". */
const SAID_OF =
  /^(?:ge\p{L}+(?:t|d|en)|(?:blok|block|sparr|sperr|spaerr|blo[ck]+er|hack|stul|stjal)\p{L}*|nicht|niet|ikke|inte|ej|sich|zich|sig|seg|kann|kan|ist|is|er|ar|hat|heeft|har|noch|nog|nu|na|jetzt|heute|vandaag|gestern|gisteren|idag|igar|in|i|op|auf|pa|bei|bij|sinds|seit|sedan|siden|weer|wieder|igen|igjen)$/u;

/** A surname keeps its ending ("Ruben Willems", "Konto von Martens"); what is owned tells a genitive from it ("Martens Konto", "Astrid Lunds konto"). */
function isGenitive({ table, tokens, words }: Said, { from, to }: Chunk, i: number): boolean {
  const token = tokens[i];
  if (token === undefined || i < to - 1 || token.possessive || !WITH_GENITIVE.test(table.language)) return false;
  const cut = token.low.replace(/s$/, '');
  const owned = OWNED.test(words[to] ?? '');
  // a father's name behind one's own is a surname: "Emma Peters konto"
  if (to - from > 1 && FIRST_NAMES.has(cut)) return false;
  if (isNordic(table) && owned && isOwner(token.low, cut)) return true;
  if (FIRST_NAMES.has(token.low) || !FIRST_NAMES.has(cut)) return false;
  const said = tokens[to]?.kind !== 'word' || SAID_OF.test(words[to] ?? '');
  return owned || !(said || FAMILY_NAMES.has(token.low) || table.beforePerson.has(words[from - 1] ?? ''));
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
