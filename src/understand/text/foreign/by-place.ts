import { isCommonWord } from '../../lexicon/common-words.ts';
import { isForeign } from '../../lexicon/foreign.ts';
import { GLOSSES } from '../../lexicon/glosses.ts';
import { isDevice } from '../../lexicon/languages/devices.ts';
import { isOrdinary } from '../../lexicon/languages/ordinary.ts';
import { belongsTo, fits } from '../../lexicon/languages/tables.ts';
import type { Table } from '../../lexicon/languages/tables.ts';
import { isOfficeWord } from '../../lexicon/office-words.ts';
import { isPlace } from '../../lexicon/places.ts';
import { isRarerWord } from '../../lexicon/rarer-words.ts';
import { VOCABULARY } from '../../lexicon/vocabulary.ts';
import { isOfTheTrade } from '../english.ts';
import { getsIn, signsIn } from './entry-words.ts';
import { phraseAt } from './slots.ts';
import type { Chunk, Said } from './slots.ts';

/** What only shows something; an order needs a person who is surely named. */
const READING =
  /^(?:why|coded|lockout|signins|interactive|noninteractive|volume|apps|replay|travel|route|policy|blocks|mfa|risk)$/;

/** Words of a name without the small ones between them. */
const LONGEST = 3;

interface Places {
  /** A verb in the singular, before whom it is said of: a state, a denial or a verb of entry follows. */
  readonly before: RegExp;
  /** Verbs of using and registering, and states: whom they are said of ends the question. */
  readonly last: RegExp;
  /** A person has an article, too. */
  readonly article?: RegExp;
}

/** "why" and "that": a denial or a verb follows whom they lead to. */
const WHY = /^(?:pourquoi|que|porque|perche|dlaczego|czemu|czy|warum|wieso|weshalb|waarom)$/;
const DENIES = /^(?:nicht|niet|nie|inte|ikke|icke|non|no|nao|ne|n'.*)$/;

/** A short question is often of all three. */
const NORDIC: Places = {
  before: /^(?:ar|er|var|blev|ble|blei|har|hade|havde|hadde|kan|kunde|kunne|far|fick|fik|fikk|kommer|kom|slipper)$/,
  last: /^(?:anvander|bruker|bruger|anvender|har)$/,
};

const PLACES: Readonly<Record<string, Places>> = {
  de: {
    before: /^(?:ist|war|wurde|wird|bleibt|hat|hatte|kann|darf|konnte|kommt|schafft|scheitert|sich|warum|wieso|weshalb)$/,
    last: /^(?:nutzt|benutzt|verwendet|hat)$/,
  },
  fr: {
    before: /^(?:est|etait|a|peut|pouvait|arrive|pourquoi|que)$/,
    last: /^(?:utilise|emploie|enregistre(?:e?s)?|bloquee?|verrouillee?|compromise?|piratee?|risque)$/,
  },
  es: {
    before: /^(?:es|esta|estaba|fue|ha|tiene|puede|podia|consigue|logra|que|sigue)$/,
    last: /^(?:usa|utiliza|emplea|tiene|registrad[oa]s?|bloquead[oa]|configurad[oa]s?|comprometid[oa])$/,
    article: /^(?:la|el)$/,
  },
  pt: {
    before: /^(?:esta|estava|foi|tem|pode|podia|consegue|conseguiu|que|porque|continua)$/,
    last: /^(?:usa|utiliza|tem|regist(?:r)?ad[oa]s?|registou|registrou|bloquead[oa]|configurad[oa]s?|comprometid[oa])$/,
    article: /^(?:a|o)$/,
  },
  it: {
    before: /^(?:e|era|ha|puo|poteva|riesce|riusciva|viene|perche|che|risulta)$/,
    last: /^(?:usa|utilizza|ha|registrat[oaie]|bloccat[oa]|compromess[oa]|hackerat[oa]|rischio)$/,
    article: /^(?:la|il)$/,
  },
  nl: {
    before: /^(?:is|was|werd|wordt|heeft|had|kan|kon|mag|komt|kwam|lukt|waarom)$/,
    last: /^(?:gebruikt|heeft)$/,
  },
  pl: {
    before: /^(?:jest|byl|byla|zostal|zostala|ma|moze|mogl|mogla|czy|dlaczego|czemu)$/,
    last: /^(?:uzywa|korzysta|ma|zablokowan[ya]|zarejestrowal[a]?|posiada)$/,
  },
  sv: NORDIC,
  da: NORDIC,
  nb: NORDIC,
};

/** "ist wunibald grothkopp gesperrt": words of no list that stand where only the person of a question stands. */
export function personByPlace(said: Said, meaning: string): Chunk | undefined {
  const places = PLACES[said.table.language];
  if (places === undefined || !READING.test(meaning) || said.uses.some((use) => use === 'ip' || use === 'id')) return undefined;
  const found = runsOf(said).filter((run) => isTheirPlace(said, meaning, places, run));
  return found.length === 1 ? found[0] : undefined;
}

/** Strange words beside each other, also over the small words of a surname. */
function runsOf(said: Said): readonly Chunk[] {
  const runs: Chunk[] = [];
  let i = 0;
  while (i < said.tokens.length) {
    let [to, words] = [i, 0];
    while (isStranger(said, to)) {
      words += 1;
      to += 1;
      const joined = joinedEnd(said, to);
      if (joined > to && isStranger(said, joined)) to = joined;
    }
    if (words > 0 && words <= LONGEST) runs.push({ from: i, to });
    i = Math.max(to, i + 1);
  }
  return runs;
}

const JOINS = /^(?:van|von|vom|der|den|ter|ten|da|do|dos|das|di|della|del|du|la|af|av|zu|op|'t)$/;

function joinedEnd({ tokens }: Said, i: number): number {
  let end = i;
  while (end < i + 2 && JOINS.test(tokens[end]?.low ?? '')) end += 1;
  return end;
}

const OF_GLOSSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(GLOSSES).map(([language, text]) => [
    language,
    new Set(text.split(/[|\n]/).flatMap((line) => (line.trim().split('=')[0] ?? '').split(' '))),
  ]),
);

function isStranger({ table, tokens, words, uses }: Said, i: number): boolean {
  const [token, word] = [tokens[i], words[i] ?? ''];
  if (token?.kind !== 'word' || uses[i] !== 'word' || token.capital || token.possessive) return false;
  if (word.length < 3 || !/^\p{Ll}[\p{Ll}'’-]+$/u.test(token.low)) return false;
  return !isListed(table, token.low, word) && !isOurs(token.low, word);
}

function isListed(table: Table, low: string, word: string): boolean {
  if (table.known.has(word) || isForeign(low) || OF_GLOSSES.get(table.language)?.has(low) === true) return true;
  if (isOrdinary(word) || isDevice(word) || getsIn(word)) return true;
  return table.stems.some((part) => fits(part, word)) || table.orders.some((order) => belongsTo(order, word));
}

/** English, of the trade, or a place. */
function isOurs(low: string, word: string): boolean {
  return (
    [low, word].some((one) => isCommonWord(one) || VOCABULARY.has(one) || isRarerWord(one) || isOfficeWord(one)) ||
    isOfTheTrade(low) ||
    isPlace(low)
  );
}

function isTheirPlace(said: Said, meaning: string, places: Places, run: Chunk): boolean {
  const { words, uses } = said;
  const { from, to } = run;
  if (uses[from - 1] !== 'word' || uses[to] === 'name') return false;
  const lead = to - from > 1 && places.article?.test(words[from - 1] ?? '') === true ? from - 1 : from;
  if (isLast(said, to) && endsWithThem(said, meaning, places, { run, before: words[lead - 1] ?? '' })) return true;
  return stateAt(said, to) && isBehindVerb(said, places, lead, to);
}

interface Led {
  readonly run: Chunk;
  readonly before: string;
}

/** "que aplicaciones usa odilo bengoechea", "por que no puede entrar odilo bengoechea". */
function endsWithThem({ words }: Said, meaning: string, { last }: Places, { run, before }: Led): boolean {
  const full = run.to - run.from > 1;
  if (last.test(before)) return full || !PARTICIPLE.test(words[run.from] ?? '');
  return full && meaning === 'why' && entersLast(before);
}

/** "ist wunibald grothkopp …", "hvorfor får ikke torgunn myklebost …", "warum hat ca wunibald grothkopp nicht …". */
function isBehindVerb(said: Said, { before }: Places, lead: number, to: number): boolean {
  const { words } = said;
  const verb = words[lead - 1] ?? '';
  if (DENIES.test(verb) || verb === 'ca') return before.test(words[lead - 2] ?? '');
  if (!before.test(verb)) return false;
  return !WHY.test(verb) || DENIES.test(words[to] ?? '') || isFinite(said, to);
}

/** "que políticas tiene aplicadas": what is done, and nobody. */
const PARTICIPLE = /(?:[ai]d[oa]s?|[aiu]t[oaie]|ees?|iert|owan[eya])$/;

function entersLast(word: string): boolean {
  return signsIn(word) || /^(?:entrar|entrare|entrer|wejsc)$/.test(word);
}

function isFinite({ table, words }: Said, i: number): boolean {
  const word = words[i] ?? '';
  return PLACES[table.language]?.before.test(word) === true && !WHY.test(word);
}

function isLast({ table, tokens, words }: Said, i: number): boolean {
  const next = tokens[i];
  return next === undefined || next.kind === 'punct' || phraseAt(table.times, words, i) !== undefined;
}

/** A denial, a verb of entry or what is asked for follows, right behind the person or behind a time and small words. */
function stateAt({ table, words, uses }: Said, from: number): boolean {
  if (uses[from] !== 'word') return false;
  const asked = table.asks.filter(({ meaning }) => READING.test(meaning));
  return words
    .slice(from)
    .some(
      (word, k) => uses[from + k] === 'word' && (DENIES.test(word) || getsIn(word) || asked.some((one) => belongsTo(one, word))),
    );
}
