import type { Sentence } from '../text/shape.ts';
import { orderIn, parts } from './actions.ts';

/** "under no circumstances", "on no account", "for any reason whatever": forbids what the sentence names, wherever it stands. */
const IN_NO_CASE =
  / (?:under|in|on|by|at|for) (?:\S+ )?(?:no|none) (?:\S+ )?(?:circumstances?|conditions?|accounts?|case|means|event|way|why|reason|pretext)(?: |$)| (?:under|on|for) any (?:circumstances?|conditions?|account|pretext|why)(?: |$)/;

/** "do not, …", "I'd rather you did not, …", "please avoid, …": a denial whose verb is still to come. */
const HANGING =
  / (?:doesnt|neither|avoid|refrain|abstain|desist|forbid|forbidden)(?: (?:ever|even|just|you|dare|go|come|try|please|pls|now|yet|again|repeat|say|doesnt|from|to|and|,|:))* $| doesnt (?:want|like|wish|need|ask|expect|allow|permit) (?:you|tenant|pronoun|it|USER|someone|somebody)(?: to)? $/;

/** "…, but please do not start it": what the order would begin is not to begin. */
const NOT_BEGUN =
  /^ (?:(?:but|and|so|please|pls|,) )*doesnt (?:yet |now )?(?:start|begin|do|act|execute|run|proceed|carry|launch|trigger|go|touch|create|enter) /;

const LEAD =
  '(?:(?:or|and|but|rather|really|sorry|oh|oops|ups|hmm|ah|well|ok|please|pls|absolutely|definitely|certainly|surely|course|of|,|-|:|no|wait|waiting|stop|better|after|all|NAME|me|mean|hello) )*';
/** "No.", "Please don't.", "Not yet.", "Actually no, leave him alone.", "hang on": said behind an order, it takes the order back. */
const TAKEN_BACK = new RegExp(
  `^ ${LEAD}(?:(?:god|heaven|heavens) forbid|no|nope|nah|negative|doesnt|stop|wait|waiting|halt|(?:hang|hold) (?:on|off|it|that|fire)|hold pronoun off|forget (?:it|that|this|what \\S+ \\S+)|leave (?:pronoun|USER|it|account|everything)(?: account)? (?:alone|be|out|as it is|untouched|on|enabled)|(?:cancel|undo|scratch|belay|strike|USER|mute) (?:that|it|this|me last))(?: (?:yet|do|it|that|this|so|please|pls|now|thanks|way|thank|you|after|all|pronoun|,|sorry|ever|really|any|more|anymore|chance|never|doesnt|no|over|out))* $`,
);

/** "Kill her sessions? Over my dead body.": scorn is a no. */
const SCOFFED =
  /^ (?:(?:oh|hmm|well|actually|er|uh|sorry|,|-|haha|lol|ha|pff|yeah|sure) )*(?:over (?:me|our|pronoun) dead body|doesnt (?:on|under) (?:me|our) watch|when (?:hell|pigs) \S+|(?:like|as) (?:hell|if)|dream on|in (?:you|your|pronoun) dreams|(?:fat|not a|doesnt a|no|nae|nay|slim) (?:chance|bother)|(?:nae|nay|no|nope|never)(?: ever)?(?= $)|(?:me )?(?:think|would think) (?:not|doesnt)|(?:you|as if) wish|you must be (?:joking|kidding)|(?:are you|you are) (?:joking|kidding|mad|insane|crazy|serious)|think again|bad idea|terrible idea|out of the question|absolutely (?:not|doesnt)|(?:hell|god) no|forget it)(?: |$)/;
/** "Enable Ravi? No, leave him off.", "Revoke her sessions? No need.": an order that was only asked, and answered. */
const ANSWERED_NO =
  /^ (?:(?:oh|hmm|well|actually|er|uh|sorry|,|-|:|–|—) )*(?:no|nope|nah|negative|doesnt|never|none|better|rather|(?:god|heaven) forbid)(?! (?:rush|hurry|worries|pressure|problem|wrong|questions?|doubt|time|delay|later|one|matter|hesitate|wait|forget|worry|need to (?:call|tell|ask|wait|hurry|rush|inform|notify|reply|answer|confirm|bother|worry)) )(?= )/;

/** "… never said that": said behind an order, it disowns it. */
const DISOWNED =
  /^ (?:(?:but|and|well|no|sorry|,|hello) )*(?:(?:me|we|pronoun|tenant|somebody|someone|who|at least|USER) )*(?:doesnt|never|nobody|none|no one)(?: \S+){0,2}? (?:said|say|says|meant|mean|ordered|order|ask|asked|prompt|want|wanted|told|wish|need) (?:for )?(?:that|this|it|so|any)(?: (?:either|though|at all|ever|of|the|sort|kind))* $/;
/** "Cancelled: …", "Already done: …": how it ended, before the order itself. */
const OVER_ALREADY =
  /^ (?:(?:hello|,|request|order|ticket|TICKET|NUMBER|this|it|is|was|now|all|the) )*(?:(?:cancell?ed|registered|withdrawn|declined|obsolete|void|voided|dropped|superseded|duplicate|postponed|deferred|parked|revoked|already|fail)(?: (?:done|executed|completed|carried out|by \S+|TIME))*|done already|no longer (?:needed|wanted|valid)|doesnt (?:\S+ )?(?:needed|wanted|necessary|required|valid|yet)) [:–—-] /;

/** "No.", "Please don't.": takes back what the sentences before it wish. */
export function takesBack({ shape }: Sentence): boolean {
  return TAKEN_BACK.test(shape);
}

/** Forbids the wish of its own sentence: "on no account …", "do not, ever, …". */
export function isForbiddenWish(shape: string): boolean {
  if (IN_NO_CASE.test(shape)) return true;
  const clauses = shape.split(' , ').map((clause) => ` ${clause.trim()} `);
  return clauses.some((clause) => HANGING.test(clause) && !HANGING.test(clauses.at(-1) ?? ''));
}

/** A denial around a comma, in brackets, or in the sentence behind: the order that it belongs to is none. */
export function isTakenBack(sentence: Sentence, before: Sentence | undefined, after: readonly Sentence[]): boolean {
  if (IN_NO_CASE.test(sentence.shape) || OVER_ALREADY.test(sentence.shape)) return true;
  if (after.some(({ shape, question }) => !question && DISOWNED.test(shape))) return true;
  if (before && !before.question && HANGING.test(before.shape.replace(/ , \S+ $/, ' '))) return true;
  if (after.some(({ shape }) => TAKEN_BACK.test(shape) || NOT_BEGUN.test(shape))) return true;
  if (sentence.question && after[0] && (ANSWERED_NO.test(after[0].shape) || SCOFFED.test(after[0].shape))) return true;
  const all = parts(sentence.shape);
  const first = all.findIndex((part) => orderIn(part) !== undefined);
  return all.some((part, i) => (i < first ? HANGING.test(part) : i > first && (TAKEN_BACK.test(part) || NOT_BEGUN.test(part))));
}
