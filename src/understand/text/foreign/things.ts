import { FIRST_NAMES } from '../../lexicon/first-names.ts';
import { isPlace } from '../../lexicon/places.ts';
import type { Token } from '../tokens.ts';
import { chunksOf, personOf } from './slots.ts';
import type { Chunk, Said } from './slots.ts';

export interface IdSaid {
  readonly kind: string;
  readonly token: Token;
}

/** How far before an id the word may stand that says what it is of. */
const NEAR = 5;

/** The id of a sign-in, and what it is: that of a request unless "correlation" is said. */
export function idOf({ tokens, words, uses }: Said): IdSaid | undefined {
  const at = uses.indexOf('id');
  const token = tokens[at];
  if (token === undefined) return undefined;
  const isCorrelation = words.slice(Math.max(0, at - NEAR), at).some((word) => /^[ck]orr?el/.test(word));
  return { kind: isCorrelation ? 'correlation' : 'request', token };
}

/** The name of an application that signs in by itself: never a first name, and a handle in small letters as well: "svc-faktura". */
export function thingOf({ tokens, words, uses, table }: Said, names: readonly Chunk[]): Chunk | undefined {
  const named = names.find(({ from, to }) => !tokens.slice(from, to).some(({ low }) => FIRST_NAMES.has(low)));
  if (named !== undefined) return named;
  const at = tokens.findIndex(
    ({ kind, low }, i) => kind === 'word' && uses[i] === 'word' && isHandle(low) && !isOfTable(words[i] ?? ''),
  );
  return at < 0 ? undefined : { from: at, to: at + 1 };

  function isOfTable(word: string): boolean {
    return (
      table.known.has(word) || table.stems.some(({ text }) => word.startsWith(text) && /\p{L}$/u.test(text) && text.length > 4)
    );
  }
}

function isHandle(low: string): boolean {
  return /\p{L}[-_]\p{L}|\p{L}\d/u.test(low);
}

/** Where a person says to be: somebody else than the person, behind the word that says where. */
export function placeOf(said: Said): Chunk | undefined {
  const chunks = chunksOf(said, 'name');
  const person = travellerOf(said, chunks);
  const named = chunks.find((chunk) => chunk !== person && said.table.beforeApp.has(said.words[chunk.from - 1] ?? ''));
  if (named !== undefined) return named;
  const at = said.tokens.findIndex(
    ({ kind, low }, i) =>
      kind === 'word' && said.uses[i] === 'word' && isPlace(low) && said.table.beforeApp.has(said.words[i - 1] ?? ''),
  );
  return at < 0 ? undefined : { from: at, to: at + 1 };
}

/** Who says to be somewhere: nobody behind the word that says where, unless he has a first name or is alone. */
export function travellerOf(said: Said, names: readonly Chunk[]): Chunk | undefined {
  const { table, tokens, words } = said;
  const isThere = ({ from }: Chunk): boolean =>
    table.beforeApp.has(words[from - 1] ?? '') && !FIRST_NAMES.has(tokens[from]?.low ?? '') && tokens[from]?.kind === 'word';
  const others = names.filter((one) => !isThere(one));
  return personOf(said, others.length > 0 ? others : names);
}
