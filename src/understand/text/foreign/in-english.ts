import { LEADS } from '../../lexicon/languages/leads.ts';
import type { Token } from '../tokens.ts';
import { withoutEnding } from './endings.ts';
import { enteredIn } from './entered.ts';
import { personByPlace } from './by-place.ts';
import { chunksOf, peopleOf, personOf, surety } from './slots.ts';
import type { Chunk, Said } from './slots.ts';
import { idOf, placeOf, thingOf, travellerOf } from './things.ts';
import type { IdSaid } from './things.ts';
import { timesOf } from './times.ts';

/** Nobody's: of an application, or of none. */
const OF_WORKLOAD = /^(?:workloads|serviceprincipals|managedidentities)$/;
/** A person whom more than a capital tells. */
const SURE = 3;

interface Slots {
  readonly id: IdSaid | undefined;
  readonly person: Chunk | undefined;
  readonly place: Chunk | undefined;
  readonly app: Chunk | undefined;
  readonly code: Token | undefined;
  readonly ip: Token | undefined;
}

/** The question of a meaning with what was said in its places. */
export function inEnglish(said: Said, meaning: string): readonly Token[] {
  const { tokens, table, words, uses } = said;
  const lead = LEADS[meaning];
  if (lead === undefined) return tokens;
  const slots = slotsOf(said, meaning);
  const isMine =
    slots.person === undefined &&
    words.some(
      (one, i) =>
        uses[i] === 'word' &&
        table.me.has(one) &&
        !table.gives.has(words[i - 1] ?? '') &&
        !(one === 'sono' && areOthers(said, i)),
    );
  const isNamed = slots.person !== undefined || (OF_WORKLOAD.test(meaning) && slots.app !== undefined);
  const form = isNamed ? lead.user : isMine ? lead.me : lead.nobody;
  const filled = form.split(' ').flatMap((one) => inPlace(said, slots, one));
  const word = wordBehind(tokens);
  const times = timesOf(said).map((part) => part.token ?? word(part.said));
  const lasts = meaning === 'mute' && times.length > 0 && !/^(?:for|until)$/.test(times[0]?.low ?? '') ? [word('for')] : [];
  const mentions = tokens.filter(({ kind }, i) => kind === 'mention' && uses[i] === 'word');
  return [...mentions, ...filled, ...besides(said, slots, lead.user, filled), ...lasts, ...times];
}

/** "Quali sono …", "gli utenti sono …", "ci sono stati …": others are, and not whoever asks. */
function areOthers({ words }: Said, i: number): boolean {
  return /^(?:ci|vi)$/.test(words[i - 1] ?? '') || words.some((word) => MANY.test(word));
}

const MANY =
  /^(?:qual[ie]|quant[ie]|utenti|persone|colleghi|dipendenti|gli|tutti|tutte|stati|state|attiv[ie]|apert[ie]|fallit[ie]|bloccat[ie]|rischios[ie]|compromess[ie]|avvisi|allarmi|connessioni|errori|tentativi|sessioni|app|applicazioni)$/;

function slotsOf(said: Said, meaning: string): Slots {
  const { table, tokens, words, uses } = said;
  const names = chunksOf(said, 'name');
  const isWorkload = OF_WORKLOAD.test(meaning);
  const id = idOf(said);
  const entered = enteredIn(said, meaning);
  const people = peopleOf(said).filter(({ from }) => from !== entered?.from);
  const found = meaning === 'travel' ? travellerOf(said, names) : personOf(said, people);
  const likely = isWorkload ? undefined : found;
  const known = id !== undefined && likely !== undefined && surety(said, likely) < SURE ? undefined : likely;
  const person = known ?? personByPlace(said, meaning);
  const place = meaning === 'travel' ? placeOf(said) : undefined;
  const isApp = (one: Chunk): boolean =>
    one.from !== person?.from && place === undefined && table.beforeApp.has(words[one.from - 1] ?? '');
  const app = chunksOf(said, 'app')[0] ?? (isWorkload ? thingOf(said, names) : (entered ?? names.find(isApp)));
  return {
    id,
    person,
    place,
    app: meaning === 'explain' ? undefined : app,
    code: tokens.find((_, i) => uses[i] === 'code'),
    ip: tokens.find((_, i) => uses[i] === 'ip'),
  };
}

const own = (said: Said, chunk: Chunk | undefined): readonly Token[] => (chunk === undefined ? [] : withoutEnding(said, chunk));

/** What a word of a lead stands for. */
function inPlace(said: Said, { id, person, place, app, code, ip }: Slots, one: string): readonly Token[] {
  const word = wordBehind(said.tokens);
  if (one === 'USER') return person === undefined && ip !== undefined ? [ip] : own(said, person);
  if (one === 'PLACE') return own(said, place);
  if (one === 'APP') return own(said, app);
  if (one === 'ID') return id === undefined ? [] : [word(id.kind), word('id'), id.token];
  if (one === 'CODE') return code === undefined ? [] : [word('error'), code];
  return [word(one)];
}

/** What was said and has no place in the lead. */
function besides(said: Said, { id, app, code, ip }: Slots, lead: string, filled: readonly Token[]): readonly Token[] {
  const word = wordBehind(said.tokens);
  return [
    ...(id === undefined || lead.includes('ID') ? [] : [word('in'), word(id.kind), word('id'), id.token]),
    ...(app === undefined || lead.includes('APP') ? [] : [word('on'), ...own(said, app)]),
    ...(code === undefined || lead.includes('CODE') ? [] : [word('with'), word('error'), code]),
    ...(ip === undefined || filled.includes(ip) ? [] : [word('from'), ip]),
  ];
}

/** Words that nobody typed stand behind those of the text. */
export function wordBehind(tokens: readonly Token[]): (raw: string) => Token {
  const end = tokens.at(-1)?.end ?? 0;
  return (raw) => ({
    kind: /^\d/.test(raw) ? 'number' : 'word',
    raw,
    low: raw.toLowerCase(),
    start: end,
    end,
    possessive: false,
    capital: /^\p{Lu}/u.test(raw),
  });
}
