import type { Intent } from '../command.ts';
import { isAction } from './actions.ts';
import type { Facts } from '../read.ts';
import { scoreSentence, THRESHOLD } from './score.ts';
import type { Scored } from './score.ts';
import { isWish } from './unwanted.ts';

/** Words that say nothing of their own below a quoted mail. */
const PAD =
  '(?:(?:hello|signpost|so|and|but|ok|please|pls|kindly|thanks|can|could|would|will|you|we|me|us|i|any|the|a|an|to|for|have|do|is|are|was|that|this|it|there|here|know|idea|ideas|out|up|into|at|in|of|on|tell|tells|team|all|just|quickly|maybe|now|TIME|see|seen|show|lookup|find|explain|clue|pronoun|[,:–—-]) )*';
/** "Can you tell me why?", "Reason?", "what is going on there": the cause of what the mail tells. */
const CAUSE = new RegExp(
  `^ ${PAD}(?:why(?: doesnt)?|whats? (?:is |was |exactly )*(?:why|wrong|happen|happened|happening|going on|cause|reason|behind)|cause|reason|wrong|(?:any|some) (?:idea|ideas|clue)|how come) ${PAD}$`,
);
/** "Please look into this", "can you check?": whatever the mail asks or tells. */
const LOOKS = new RegExp(`^ ${PAD}(?:check|lookup|help|true|so|right|correct|really|deal|handle|see) ${PAD}$`);

/** Nothing but "why?", "any idea why?". */
export function asksOnlyCause({ sentences }: Facts): boolean {
  return sentences.length > 0 && sentences.every(({ shape }) => CAUSE.test(shape));
}

/**
 * What is asked about the mail above it, where the text itself names nothing: the cause of what is told there, or what is asked there.
 * A quoted mail never orders anything and changes nothing in a channel.
 */
export function askedOfQuote({ sentences, quotedShapes, quotedUser, quotedWriter, named }: Facts): Scored | undefined {
  if (quotedShapes === undefined || (quotedUser ?? quotedWriter) === undefined) return undefined;
  if (named.some(({ role, weight }) => role === 'person' && weight > 0)) return undefined;
  if (sentences.some(({ shape }) => CAUSE.test(shape))) return { intent: 'why', weight: 6 };
  if (!sentences.some(({ shape }) => LOOKS.test(shape))) return undefined;
  return bestOf(quotedShapes);
}

/** 'Mail from Karen: "what have we muted?" Show it to me.', '… Can you run that check?': what somebody's quoted sentence asks. */
const THAT =
  / (?:run|do|check|show|lookup|find|answer) (?:it|that|this|them|pronoun|(?:that|this) (?:check|query|question|list|report|lookup))(?: (?:to|for) (?:me|us|pronoun))?(?: (?:please|pls|now|thanks))* $/;

/** 'Defender: "Stolen session cookie was used". Confirm for Ana?': whatever the quotation tells. */
const FOR_SOMEBODY =
  /^ (?:(?:can|could|would|you|please|pls|kindly|so|and|me) )*check (?:(?:it|this|that|so) )*(?:for|on|with|of) (?:the |user )*USER (?:please |pls |now |thanks )*$/;

export function askedOfSpeech({ sentences, speech, named }: Facts): Scored | undefined {
  // a pasted text in quotation marks, and "Please check." below it
  const alone =
    speech.user !== undefined && !named.some(({ role, weight, kind }) => role === 'person' && weight >= 0 && kind !== 'quoted');
  if (alone && sentences.some(({ shape }) => LOOKS.test(shape))) return bestOf(speech.shapes ?? []);
  if (
    speech.shapes === undefined ||
    !sentences.some(({ shape }) => (THAT.test(shape) || FOR_SOMEBODY.test(shape)) && !/ (?:doesnt|if|should) /.test(shape))
  )
    return undefined;
  return bestOf(speech.shapes);
}

function bestOf(shapes: readonly string[]): Scored | undefined {
  const [best] = shapes
    .flatMap(scoreSentence)
    .filter(({ intent }) => !isAction(intent) && !isWish(intent) && intent !== 'help' && intent !== 'unknown')
    .toSorted((a, b) => b.weight - a.weight);
  return best !== undefined && best.weight >= THRESHOLD ? best : undefined;
}

/** The intent is that of a question about the mail above it: who, what and when stand there. */
export function isQuotes(facts: Facts, intent: Intent): boolean {
  return askedOfQuote(facts)?.intent === intent;
}
