import type { Facts } from '../read.ts';
import type { Sentence } from '../text/shape.ts';

const PAD = '(?:(?:please|pls|ok|so|and|but|hello|no|well|now|,) )*';
const BODY = '(?:(?![,:–—] )\\S+ ){1,9}?';
const DEALT =
  '(?:solved|old|done|fixed|closed|clear|settled|over|handled|sorted|finished|resolved|explained|irrelevant|beside|history)';
/** What opens a clause about something that is not asked about. */
const WAVED = [
  `(?:doesnt mind|nevermind|forget|forgetting|skip|skipping|disregard|disregarding|scrap|rather than|instead of|apart from|besides|doesnt care|enough) ${BODY}`,
  `(?:me|we|this|that|it|my question|the question) (?:\\S+ )?(?:doesnt|nothing|not|no) (?:\\S+ ){0,2}?(?:asking|ask|prompt|asked|care|interested|worried|mean|about|do with|want|need) ${BODY}`,
  `(?:this|that|it) (?:is|has) nothing to do with ${BODY}`,
  `(?:leave|leaving|put|putting|set|setting|with|keep|keeping)? ?${BODY}(?:aside|apart|alone|out of it|to one side)(?: for now| for the moment| for a moment| TIME)* `,
  `(?:me |we )?doesnt (?:need to |want to |have to )?(?:show|explain|check|list|lookup|know) (?!.* [,;:–—-] (?:but |and )?doesnt )${BODY}`,
  `(?:me|we) (?:already )?know ${BODY}`,
  `no need (?:to|for) ${BODY}`,
  `doesnt (?:the |pronoun |about )?(?:\\S+ ){1,3}?`,
  `${BODY}(?:is|was|are|were|has been) (?:already |long |now |all |since )*${DEALT} (?:(?![,:] )\\S+ ){0,3}?`,
].join('|');
const ASKS =
  '(?:(?:and|but|so|just|only|rather|please|pls|now|then|me|we|am|ask|asking|wonder|wondering|after|what|would|like|want|need|to|can|could|you|instead|first|the) )*(?:show|know|check|list|lookup|tell|find|explain|why|which|who|whos|whapps|whichapps|howmany|top|what|whats|where|when|how|is|was|are|were|has|have|did|does|do|any|anything|signins|pronoun|USER|methods|mfa|risk|lockout|travel|apps|failures|policy|prompt) ';
const WAVED_AWAY = new RegExp(`^ ${PAD}(?:${WAVED})(?:[,:–—-]|but|;) (?=${ASKS})`);

const ACTED =
  '(?:disable|disables|disabling|disabled|enable|enabling|enabled|revoke|revokes|revoking|revoked|kick|kill|signout|mute|muting|unmute|block|blocking|blocked|unblock)';
const QUESTION =
  '(?:show|check|list|tell|explain|why|which|who|whichapps|howmany|what|where|when|how|is|was|are|were|has|have|did|does|do|me|can|could|please) ';
/** "before anybody disables Bo: is he locked out?": the order is for later, and the question for now. */
const BEFORE_ACTING = new RegExp(
  `^ ${PAD}(?:before|until|without) (?:(?![,:] )\\S+ ){0,5}?${ACTED} (?:(?![,:] )\\S+ ){0,6}?[,:–—-] (?=${QUESTION})`,
);
const NAMES_ACTING = new RegExp(` ${ACTED} `);

/** A whole sentence about what is known or no matter, next to one that asks. */
const KNOWN = new RegExp(
  `^ ${PAD}(?:(?:we|me|they) (?:\\S+ )?(?:already |all )?(?:know|aware|heard|knew) (?:\\S+ )?(?:about|of) .*|(?:me|we|they) (?:\\S+ )?know (?:what|how) .*|(?:me|we) doesnt need to (?:know|show) (?:what|how|the) .*|no need to explain .*|(?:doesnt mind|nevermind|forget) (?:\\S+ ){1,6})$`,
);

/** "…, and no, under no circumstances block her": forbidden behind what is asked. */
const FORBIDDEN_BEHIND = new RegExp(
  `(?: ,)? (?:and|but|,) (?:(?:no|please|pls|and|so|but|,) )*(?:(?:under|on|in) no (?:circumstances?|account|case)|doesnt|never) (?:(?:ever|yet|now|dare) )*${ACTED} (?:\\S+ ){0,4}$`,
);

/** The part of a sentence that asks, without what is waved away or only to be done later in front of it. */
export function withoutAside(sentence: Sentence): Sentence {
  const { shape } = sentence;
  const asked = shape.replace(FORBIDDEN_BEHIND, ' ');
  if (asked !== shape) return NAMES_ACTING.test(asked) ? sentence : { ...sentence, shape: asked };
  const aside = WAVED_AWAY.exec(shape) ?? BEFORE_ACTING.exec(shape);
  if (aside === null) return sentence;
  const rest = ` ${shape.slice(aside[0].length)}`;
  return NAMES_ACTING.test(rest) && !NAMES_ACTING.test(aside[0]) ? sentence : { ...sentence, shape: rest };
}

/** "We already know about the spray. Which …": said beside a question, and asks nothing itself. */
export function isKnownAlready(sentence: Sentence, { sentences }: Facts): boolean {
  return !sentence.question && KNOWN.test(sentence.shape) && sentences.some(({ question }) => question);
}

const TOPIC =
  '(?:theft|hijack|replay|aitm|travel|risky?|mfa|methods|signins?|lockout|policy|alerts|approvals|audit|failures|legacy|spray|passthrough|blockedsignins|apps|whichapps|volume|history|mutes)';
const CONTRAST = new RegExp(
  `^((?: (?:please|pls|the|a|an|me|show|check|,|so|no|mean))* (?:token )?${TOPIC}) , (?:doesnt|no) (?:(?:the|a|an|any|pronoun|token) )*${TOPIC}(?: (?:,|sorry|please|pls|thanks))* $`,
);

/** "Token theft, not travel, sorry!": of two topics the one that is not denied. */
export function withoutContrast(sentence: Sentence): Sentence {
  const kept = CONTRAST.exec(sentence.shape)?.[1];
  return kept === undefined ? sentence : { ...sentence, shape: `${kept} ` };
}
