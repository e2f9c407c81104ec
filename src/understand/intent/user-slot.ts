import type { Intent } from '../command.ts';
import { isPlace } from '../lexicon/places.ts';
import type { Facts } from '../read.ts';
import type { Sentence } from '../text/shape.ts';
import { findPerson } from '../who/person.ts';
import type { Named } from '../who/roles.ts';
import { isAction } from './actions.ts';
import { tellsBeforeColon } from './beside-everybody.ts';
import { isQuotes } from './quoted-question.ts';
import { isOfTenant } from './remarks.ts';

/** On an error page the labels and the message are full of unknown words: only an address, or a name with a verb, is a person there. */
export function findUser(facts: Facts, sentence: Sentence | undefined, intent: Intent): string | undefined {
  if (intent === 'workload') return undefined;
  if (intent === 'approvals' && findPerson(facts.items, facts.named, sentence) === 'me') return undefined;
  const person = findPerson(facts.items, behindColon(candidates(facts, intent), facts, sentence), sentence);
  const plainly = namedPlainly(facts, sentence);
  if (plainly !== undefined && !isFuller(person, plainly)) return plainly;
  if (person === 'me') return intent === 'lookup' ? facts.pastedUser : 'me';
  if (person !== undefined && isOfTenant(intent) && isWhereabouts(person, facts)) return undefined;
  if (person?.weight === 0 && person.kind === 'name' && facts.speech.user !== undefined) return facts.speech.user;
  return person?.text ?? facts.pastedUser ?? facts.speech.user ?? writerMeant(facts) ?? quotedPerson(facts, intent);
}

/** "Hamish from sales has a theory: was Kirra phished?": whoever stands behind the colon. */
function behindColon(all: readonly Named[], { items }: Facts, sentence: Sentence | undefined): readonly Named[] {
  if (sentence?.question !== true || !tellsBeforeColon(sentence)) return all;
  const colon = items.findIndex(({ raw }, i) => i >= sentence.from && i < sentence.to && raw === ':');
  const behind = all.filter(({ from }) => from < sentence.from || from > colon);
  return behind.some(({ role, from }) => role === 'person' && from > colon && from < sentence.to) ? behind : all;
}

function candidates({ named, ids, pastedApp, ...rest }: Facts, intent: Intent): readonly Named[] {
  const pasted = intent === 'lookup' || (intent === 'policy' && hasLines(rest));
  const page = pasted && (ids.requestId !== undefined || ids.correlationId !== undefined);
  return named.filter((one) => (!page || isOnPage(one, rest)) && (pastedApp === undefined || one.text !== pastedApp));
}

/** "Signe Lund", where a sentence of its own only says "Signe". */
function isFuller(person: Named | 'me' | undefined, plainly: string): boolean {
  return person !== 'me' && person?.text.startsWith(`${plainly} `) === true;
}

const PLAINLY =
  /^ (?:(?:and|so|,) )*(?:(?:it|that|this)(?: is| was)?|(?:the|pronoun) (?:user|person|name|employee|caller|account|upn|colleague) (?:is|was)|me mean) USER $/;

/** "… her sign-in fails. That's Sjoerd Bakker.": a sentence of its own says who "she" is. */
function namedPlainly({ sentences, named }: Facts, asked: Sentence | undefined): string | undefined {
  if (asked === undefined || !/ pronoun /.test(asked.shape) || / (?:of|for|about) USER $/.test(asked.shape)) return undefined;
  const [telling, another] = sentences.filter((one) => one !== asked && PLAINLY.test(one.shape));
  if (telling === undefined || another !== undefined) return undefined;
  return named.find(({ role, from }) => role === 'person' && from >= telling.from && from < telling.to)?.text;
}

/** "alerts please, Sacramento had a power cut": a town beside a question about everybody. */
function isWhereabouts({ kind, text, from }: Named, { items }: Facts): boolean {
  return kind === 'name' && isPlace(text) && !/^(?:for|of|on|about|user)$/.test(items[from - 1]?.low ?? '');
}

/** "Is he really locked out?" below a mail: whoever signed it. */
function writerMeant({ quotedWriter, sentences }: Facts): string | undefined {
  return sentences.some(({ shape }) => / pronoun /.test(shape)) ? quotedWriter : undefined;
}

/** "who approved that?", "who did it?": what the mail above tells of. */
const DID_THAT = / (?:who|whom|approved|approve|approvals|did|done|ordered|requested|agreed) (?:\S+ ){0,2}?(?:that|this|it|so) /;

/** "Bot, what's the cause?" below a mail about somebody. */
function quotedPerson(facts: Facts, intent: Intent): string | undefined {
  const { quotedUser, quotedWriter, sentences } = facts;
  if (isQuotes(facts, intent)) return quotedUser ?? quotedWriter;
  if (isAction(intent) || intent === 'lookup') return undefined;
  const leans = sentences.some(({ shape }) => / pronoun /.test(shape) || (intent === 'audit' && DID_THAT.test(shape)));
  return intent === 'why' || intent === 'lockout' || leans ? quotedUser : undefined;
}

/** On a page of several lines only an address, a mention or a name in capitals counts; prose is nobody and no application. */
function isOnPage(named: Named, facts: Pick<Facts, 'text'>): boolean {
  if (named.kind === 'email' || named.kind === 'mention') return true;
  if (hasLines(facts)) return named.weight >= 3 && isWritten(named);
  return named.weight >= 3 || (named.weight === 2 && isWritten(named));
}

export function hasLines({ text }: Pick<Facts, 'text'>): boolean {
  return /\n/.test(text.trim());
}

export function isWritten({ kind, text }: Named): boolean {
  return kind === 'app' || kind === 'guid' || /^\p{Lu}/u.test(text);
}
