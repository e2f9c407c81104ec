import { FIRST_NAMES } from '../../lexicon/first-names.ts';
import { isPlace } from '../../lexicon/places.ts';
import { getsIn, isNounOfEntry } from './entry-words.ts';
import { chunksOf } from './slots.ts';
import type { Chunk, Said } from './slots.ts';

/** Asks why somebody does not get in somewhere. */
const OF_ENTRY = /^(?:why|coded|policy|lockout)$/;

/** "kommer inte in i", "lukt het … niet om in te loggen op", "sich … anmelden bei". */
const BETWEEN =
  /^(?:ind|inn|in|op|pa|at|sig|seg|sich|se|sie|si|me|nicht|mehr|nie|niet|inte|ikke|icke|non|no|nao|pas|plus|het|de|den|det|o|os|as|la|le|les|el|il|lo|the|unser\p{L}*|notre|nostr[ao]|nuestr[ao]|noss[ao]|naszego|systemu|systemet|system|portal\p{L}*|app|appen|aplikacji|applikation\p{L}*|aplicacion|aplicativo|application|applicazione|applicatie|anwendung)$/u;
/** Before what is opened, and in no list of what stands there. */
const ARTICLE =
  /^(?:o|a|os|as|la|le|les|el|il|lo|l|al|alla|all|allo|nel|nella|nello|nell|sul|sulla|sull|at|aan|zur|zum|mit|med|ad)$/;
/** Behind the name: "bei X nicht anmelden", "in X inloggen", "auf X zugreifen". */
const LAST =
  /^(?:anmelden|einloggen|anzumelden|einzuloggen|inloggen|aanmelden|zugreifen|zuzugreifen|rein|reinkommen|hinein|herstellen|verbinden)$/;
const BEFORE_LAST = /^(?:nicht|niet|mehr|meer|nie|mich|sich|keine|verbindung|mit)$/;
const MOST_BETWEEN = 4;

/** "logge ind på Zenegy", "bei Personio anmelden", "accedere a Zucchetti": what somebody gets into, whatever else stands behind its preposition. */
export function enteredIn(said: Said, meaning: string): Chunk | undefined {
  if (!OF_ENTRY.test(meaning)) return undefined;
  const names = chunksOf(said, 'name');
  const isOthers = names.length > 1 || said.words.some((word, i) => said.uses[i] === 'word' && said.table.me.has(word));
  return names.findLast((chunk) => isEntered(said, chunk, isOthers));
}

/** `isOthers`: somebody else is named, so what a noun is of is no person. */
function isEntered(said: Said, { from, to }: Chunk, isOthers: boolean): boolean {
  const { tokens, words, table } = said;
  const before = words[from - 1] ?? '';
  if (tokens[from]?.kind !== 'word' || !(table.beforeApp.has(before) || ARTICLE.test(before))) return false;
  const own = tokens.slice(from, to);
  if (own.some(({ low }) => isPlace(low)) || (!isOthers && own.some(({ low }) => FIRST_NAMES.has(low)))) return false;
  return followsEntry(said, from, isOthers) || (/^(?:de|nl)$/.test(table.language) && leadsToEntry(words, to));
}

function followsEntry({ words, uses, table }: Said, from: number, isOthers: boolean): boolean {
  let [at, between] = [from - 1, 0];
  while (at >= 0 && between <= MOST_BETWEEN) {
    const word = words[at] ?? '';
    if (getsIn(word) && uses[at] === 'word') return isOthers || !isNounOfEntry(word);
    const small = BETWEEN.test(word) || ARTICLE.test(word) || table.beforeApp.has(word);
    // "acceder Asger a X": who gets in may stand between
    if (uses[at] !== 'name' && !small) return false;
    if (uses[at] !== 'name') between += 1;
    at -= 1;
  }
  return false;
}

function leadsToEntry(words: readonly string[], to: number): boolean {
  let at = to;
  while (at < to + MOST_BETWEEN && BEFORE_LAST.test(words[at] ?? '')) at += 1;
  return LAST.test(words[at] ?? '');
}
