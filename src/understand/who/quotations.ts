import { matchConcept } from '../lexicon/lexicon.ts';
import { WORD_NAMES } from '../lexicon/names.ts';
import type { Chunk } from './chunks.ts';

/** Where somebody speaks of himself, few words are a sentence: "I'm in Abu Dhabi". */
const FIRST_PERSON = /^(?:i|i['’]m|i['’]ve|we|we['’]re) \S+ \S|^(?:i|we)['’]\S+ \S/i;

/** An absence note: "in Porto Alegre", "out, currently in Oslo". */
const WHEREABOUTS = /^(?:\S+ ){0,3}(?:in|at) \p{Lu}\S*(?: \p{Lu}\S*)*[.!]?$/u;

/** "Please disable Ana.": somebody's words, however few. */
const ASKED_FOR = /^(?:please|pls|kindly|(?:can|could) you) \S+ \S/i;

/** "Nothing happens", "It spins", "new phone": what somebody says of his trouble in few words. */
const TROUBLE =
  /^(?:it|nothing|something|page|screen|wrong|too many|invalid|incorrect|account|access|password|new|lost|broken|still|can['’]?t|cannot|won['’]?t|doesn['’]?t|not|no|never|error|try|please|help|locked|denied|blocked) \p{Ll}+(?: \p{Ll}+){0,2}[.!…]*$/iu;

/** More than four words in quotes are somebody's sentence: it names nothing, but see `Facts.speech`. */
export function isSpeech({ kind, text }: Pick<Chunk, 'kind' | 'text'>): boolean {
  return (
    kind === 'quoted' &&
    (text.split(' ').length > 4 ||
      TROUBLE.test(text) ||
      FIRST_PERSON.test(text) ||
      WHEREABOUTS.test(text) ||
      ASKED_FOR.test(text))
  );
}

/** "Anomalous token", "Unfamiliar sign-in": what the titles of alerts speak of. */
const OF_ALERTS = /^(?:token|travel|signins?|oddplace|risky?|replay|phished|mfa|password|hijack|theft|spray)$/;

/** 'revoke': a command word in quotes names itself, and nobody. */
export function isQuotedCommand(chunk: Chunk): boolean {
  const words = chunk.text.toLowerCase().split(' ');
  if (chunk.kind !== 'quoted' || WORD_NAMES.has(words[0] ?? '')) return false;
  return matchConcept(words, 0) !== undefined || words.some((_, k) => OF_ALERTS.test(matchConcept(words, k)?.meaning ?? ''));
}
