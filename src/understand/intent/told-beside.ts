import type { Intent } from '../command.ts';
import type { Facts } from '../read.ts';
import type { Sentence } from '../text/shape.ts';
import type { Named } from '../who/roles.ts';
import { tellsBeforeColon } from './beside-everybody.ts';
import { ASK_OPENERS } from './told-words.ts';

const ASKS = new RegExp(`^ (?:${ASK_OPENERS.leads} )*(?:${ASK_OPENERS.asks}) `);
const OWN = / (?:USER|EMAIL|MENTION|GUID) /;
/** Told of where sign-ins came from or where somebody is, which the question may be about. */
const OF_PLACES =
  / (?:signins?|enter|location|oddplace|really|travel|policy|blocked|blockedsignins|says (?:that|to be|pronoun|USER|me|PLACE)|IP|came (?:in )?from|seen|CODE|fail|failures) /;

/** What the sentences beside a question only tell of gives it neither a place nor somebody. */
export function withoutStory(facts: Facts, asked: Sentence | undefined, intent: Intent): Facts {
  const told = withoutTellers(facts);
  if (asked === undefined || !(asked.question || ASKS.test(asked.shape))) return told;
  const lone = ID.test(asked.shape) && (intent === 'lookup' || intent === 'policy');
  const story = told.sentences.filter((one) => one.from !== asked.from && !one.question && !ASKS.test(one.shape));
  const named = told.named.filter((name) => {
    const line = story.find(({ from, to }) => name.from >= from && name.from < to);
    if (line === undefined) return true;
    if (name.role === 'place') return intent === 'travel' || !OWN.test(asked.shape) || OF_PLACES.test(line.shape);
    return !(lone && isBystander(name, line));
  });
  return named.length === told.named.length ? told : { ...told, named };
}

/** Asked about by its number. */
const ID = / (?:REQUEST|CORRELATION) /;
/** "Bartosz broke his arm and can't look himself": somebody who does something, and no label or name alone. */
const DOES = /^ (?:(?:the|our|my|so|and|but|sorry|also|pronoun|,|\S+) ){0,3}?USER (?!$|,|:|and $)\S+ \S+ /;

function isBystander({ role, kind }: Named, { shape }: Sentence): boolean {
  return role === 'person' && kind === 'name' && DOES.test(shape);
}

/** "Bosun rang from the lock: Wytze typed his password into a page": of a story in two halves whoever stands behind the colon. */
function withoutTellers(facts: Facts): Facts {
  const tellers = facts.sentences.filter((one) => !one.question && tellsBeforeColon(one));
  if (tellers.length === 0) return facts;
  const isTeller = ({ role, kind, from: at }: Named): boolean =>
    role === 'person' &&
    kind === 'name' &&
    tellers.some(({ from, to }) => at >= from && at < to && at < colonIn(facts, from, to));
  return { ...facts, named: facts.named.filter((one) => !isTeller(one)) };
}

function colonIn({ items, named }: Facts, from: number, to: number): number {
  const colon = items.findIndex(({ raw }, i) => i >= from && i < to && raw === ':');
  return named.some((one) => one.role === 'person' && one.from > colon && one.from < to) ? colon : from;
}
