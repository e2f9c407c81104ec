import type { Intent } from '../command.ts';
import type { Facts } from '../read.ts';
import type { Sentence } from '../text/shape.ts';
import { ASK_OPENERS, BEFELL, TOLD_BY, WISHED } from './told-words.ts';

/** Questions that are about everybody, or about an address or a code, unless their own sentence names somebody. */
const OF_ALL: ReadonlySet<Intent> = new Set([
  ...(['alerts', 'approvals', 'audit', 'failures', 'blocks', 'legacy', 'spray', 'risk', 'passthrough'] as const),
  ...(['mute', 'unmute', 'mutes', 'explain', 'apps', 'volume'] as const),
]);
export function isOfAll(intent: Intent): boolean {
  return OF_ALL.has(intent);
}

/** Leans on somebody or something that was spoken of, or names somebody itself. */
const LEANS =
  / (?:USER|GUID|MENTION|EMAIL|NAME|pronoun|it|that|(?<! (?:is|are|was|were) )there|this|these|those|same|one|both|each|them|me (?:account|signins?)|for me) /;

/** A topic that is asked for by its name and no more: "list risky users", "audit log of yesterday", "show the blocked sign-ins from 192.0.2.88". */
const PLAIN_TOPIC =
  /^ (?:(?:please|pls|kindly|show|list|give|check|lookup|can|could|you|me|us|we|the|all|our|any|open|so|now|hello|,) )*(?:top )?(?:audit|blockedsignins|approvals|alerts|failures|mutes|legacy|risk|risky|passthrough|spray|policy blocking|signins perhour|signins who|perhour|volume|apps)(?: (?:TIME|of|for|from|on|by|IP|the|it|tenant|list|report|users|please|pls|thanks))* $/;

export function isPlainTopic(shape: string): boolean {
  return PLAIN_TOPIC.test(shape);
}

/** "any token theft in our tenant?", "was anybody's token replayed?": said to be about everybody. */
const SAYS_EVERYBODY = / in (?:the )?tenant | (?:is|are|was|were|has|have|did) tenant (?!with )/;

/** "which alerts came in last night?", "who signed in from 192.0.2.88?": needs nobody from the sentences beside it. */
export function asksOfEverybody({ shape }: Pick<Sentence, 'shape'>, intent: Intent): boolean {
  if (LEANS.test(shape)) return false;
  if (intent === 'replay') return saysEverybody({ shape });
  return OF_ALL.has(intent) || (intent === 'signins' && / (?:who|whom|whos|anyone|anybody|IP) /.test(shape));
}

export function saysEverybody({ shape }: Pick<Sentence, 'shape'>): boolean {
  return SAYS_EVERYBODY.test(shape) && !LEANS.test(shape);
}

const NOUN_FIRST = /^ (?:\S+ )?(?:check|show|list|top|explain|history) (?:is|was|are|were|has|had|by|went|ran|runs|will) /;
const ASKS = new RegExp(`^ (?:${ASK_OPENERS.leads} )*(?:${ASK_OPENERS.asks}) `);
const WISHES = new RegExp(` ${WISHED.leads}(?:${WISHED.wishes}) `);
/** What befell somebody or an account, which a question behind it is about. */
const TROUBLE = new RegExp(
  ` (?:${BEFELL}|USER (?:noninteractive|interactive|volume|howmany|perhour)|cannot(?! (?:recall|remember|say|says|tell|explain|show|come|make|wait|help|attend|believe|know|hear|sleep))|alerts(?! by)|(?<! from (?:the )?)workload(?! \\S+ USER )|serviceprincipal|managedidentity|says (?:that )?(?:pronoun|me|USER)(?! $)|travel) `,
);
/** "it is Ana Silva", "ticket 4711, Ana Silva", "for Ana", "about Ana": whom the question is about. */
const ABOUT =
  /^ (?:(?:\S+ ){1,4}: (?:(?:the|user|colleague|account|NAME) )*(?:USER|APP) (?:\S+ ){0,2}$|(?:(?:the|it|that|this|person|account|app|user|colleague|pronoun|name|me|mean|about|for|of|is|was|are|in|on|to|from|and|,|TICKET|NUMBER|ticket|case) )*(?:USER|APP) (?:, )?(?:\S+ )?$)|(?: (?:about|regarding|re|concerning|user|for|on behalf of)| it is| this is) (?:the |user |colleague |account )*USER /;
const TELLS = new RegExp(` (?:${TOLD_BY}|would|says|brought|here) `, 'u');
/** "slides by Finn", "owner Dolores": what somebody has to do with it, where no verb tells anything. */
const HAS_TO_DO = / (?!(?:for|of|about|re|regarding|user|account|colleague|employee|the|and|or|to|at|in|is|on) )\p{L}{2,} USER /u;

/** Tells of somebody, and nothing that the question about everybody beside it would be about. */
export function tellsBeside({ shape, question, from, to }: Sentence, { named }: Pick<Facts, 'named'>): boolean {
  // an address is typed for whoever is meant
  if (named.some((one) => one.from >= from && one.from < to && one.kind !== 'name' && one.kind !== 'app')) return false;
  if (question || (ASKS.test(shape) && !NOUN_FIRST.test(shape)) || WISHES.test(shape)) return false;
  return isBesides(shape);
}

/** "the report is for Ana": who gets it; a question or a ticket would be about her. */
const IS_FOR =
  / (?!(?:it|this|that|these|those|pronoun|me|question|ticket|case|request|TICKET|NUMBER|account) )\S+ (?:is|are|was|were|goes|go) (?:for|to) USER(?= )/;

/** What stands beside a question or before it in its own sentence: "Mrs Deng rang, then Hal rang for her, they need one thing". */
function isBesides(shape: string): boolean {
  if (TROUBLE.test(shape) || ABOUT.test(shape.replace(IS_FOR, ' is '))) return false;
  return TELLS.test(shape) || HAS_TO_DO.test(shape);
}

/** Whoever stands in a field of a ticket that does not say whose trouble it is. */
export function isInField(at: number, { items }: Pick<Facts, 'items'>): boolean {
  const field = items[at]?.field;
  return field !== undefined && field !== 'affected';
}

/** "list risky users", "please top failures": so much is said to the bot, and not of what is told before it. */
const COMMAND = /^ (?:please|pls|kindly|show|list|give|check|lookup|top|can|could) /;
const ASKS_AT_ALL =
  / (?:who|whom|whose|what|whats|which|whichapps|howmany|how|why|show|list|check|lookup|explain|everything|anything|interactive|noninteractive) /;

/** A question about everybody, and where it begins behind what only leads to it: "next item, raised by Kwame: top failures?". */
export function leadEnd(shape: string): number | undefined {
  const [colon, comma] = [shape.lastIndexOf(' : '), shape.lastIndexOf(' , ')];
  const isLed = (at: number): boolean => at >= 0 && isBesides(shape.slice(0, at + 1));
  if (colon > comma) return isLed(colon) ? colon : undefined;
  const tail = shape.slice(comma + 2);
  return isLed(comma) && COMMAND.test(tail) && isPlainTopic(tail) && !ASKS_AT_ALL.test(shape.slice(0, comma + 1))
    ? comma
    : undefined;
}

/** What a report or another paper is made for: whoever gets it. "Board pack for Helga", "KPI slide for Ana's meeting". */
const PAPER_FOR =
  /^ (?:(?!(?:signins?|account|token|audit|alerts|password|risk|replay|mfa|methods|ticket|case|question|incident|about|of|is|was|has) )\S+ ){0,4}?(?:reports?|numbers|figures|statistics|stats|summary|overview|update|slides?|deck|pack|briefing|brief|chart|poster|tile|dashboard|newsletter|memo|paper|draft|agenda|minutes|one-pager|handout|leaflet|presentation|metrics|kpis?|spreadsheet|sheet|request|errand|job|favou?r) (?:for|from|by) (?:the \S+ )?USER(?: (?:(?:and|,|&) )?(?!(?:account|signins?|alerts|token|password|is|was|has|did) )\S+){0,3} $/;

export function isPaperFor(shape: string): boolean {
  return PAPER_FOR.test(shape);
}

/** What befell the asker in signing in. */
const HARM =
  / (?:signins?|account|token|password|phished|phishmail|compromised|hijack|locked(?! of (?:the|a|an|our|me) )|mfa|methods|authenticator|CODE|APP|USER|clicked|entered|typed|scanned|stolen|theft|replay|risky?|alerts) /;

/** "Jo sent a screenshot I can't open": the asker's story beside a question about an address or everybody. */
export function tellsOfAsker({ shape, question }: Sentence, asked: Pick<Sentence, 'shape'>): boolean {
  if (!/ me /.test(shape) || question || WISHES.test(shape)) return false;
  if (ASKS.test(shape.replace(/^ me (?:am|was|have|had|did|do) /, ' ')) && !NOUN_FIRST.test(shape)) return false;
  // "locked out of the car park"
  const told = shape.replace(/(?<= (?:of|in|by|at) (?:the|an?|our) \S+) USER /, ' ');
  return !HARM.test(/ IP /.test(asked.shape) ? told.replaceAll(LINK, ' ') : told);
}

/** "a link I can't open" is no more than a paper, where an address is asked about. */
const LINK = / (?:clicked|link|password|locked|USER|alerts)(?= )/g;

/** A question about somebody, behind what is told of whoever wants to know: "boss is in Recife and wants one line: why did ana@… fail?" */
const ASKS_ABOUT_ONE =
  /^ (?:(?:please|pls|can you|could you|just|so) )*(?:why|what|when|which|whichapps|howmany|how|is|was|were|has|had|did|does|can|could|show|list|check|lookup|give) (?!(?:.* )?(?:there|it|that|this|PLACE|travel|oddplace|really|location|pronoun (?:was|is)) )(?:.* )?USER /;
const LOST = / (?:lostdevice|leaver|stolen|fake|link|qr) /;
const IS_AWAY =
  / (?:is|are|was|were|will|has|had|sits?|stays?|works?|lives?|flew|holiday|travel|went|left|landed|wants?|needs?|asks?|rang|called|wrote) /;
const WANTS = / (?:wants?|wanted|needs?|needed|asks?|asked|asking|waits|waiting|would|likes|wonders|question|request) /;

/** "the boss is in Rome until Monday and asks for the sign-ins of Ana": who wants to know, without a colon. */
const AWAY_AND_ASKS =
  /^(?: (?:hello|so|ok|,|me|my|the|our|a|an|USER|boss|manager|chief|director|client|customer|auditor|colleague|lead|supervisor|cfo|ceo|cio|ciso)){1,4} (?:is|are|sits|was|has been) (?:in|at|on) (?:PLACE|the \S+)(?: (?:TIME|again|now|all week))* and (?:(?:now|just|still|also) )*(?:asks|asked|prompt|wants|needs|would like|is asking|is waiting) (?:(?:for|to|me|us|know|see|have|get|only|about|a|look at) )*(?=(?:the |all |a list of )*(?:signins|mfa|methods|failures|apps|alerts|risk|audit|blockedsignins|whichapps|list|show|why|who|which|what|if|whether|how|howmany|when)(?: .*)? USER )/;

/** What only tells where somebody is who asks for something, up to what is asked for; or `undefined`. */
function awayEnd(shape: string): number | undefined {
  const told = AWAY_AND_ASKS.exec(shape)?.[0];
  return told === undefined || / (?:travel|really|location|oddplace|says|pronoun) /.test(shape) ? undefined : told.length - 3;
}

/** One before the colon behind what is told of whoever wants to know, who may be away; what befell somebody is no such story. */
export function storyEnd(shape: string): number | undefined {
  const colon = shape.lastIndexOf(' : ');
  if (colon < 0) return awayEnd(shape);
  if (!ASKS_ABOUT_ONE.test(shape.slice(colon + 2))) return undefined;
  const head = shape.slice(0, colon + 1).replace(/ prompt (?=(?:for|one|NUMBER|an?|me|us|by|the|only|about) )/, ' asks ');
  if (!/ (?:PLACE|TIME) /.test(head) || (/ (?:USER|pronoun) /.test(head) && !WANTS.test(head))) return undefined;
  return IS_AWAY.test(head) && !TROUBLE.test(head.replaceAll(/ travel(?= )/g, ' ')) && !LOST.test(head) ? colon : undefined;
}

/** "Hamish from sales has a theory: was Kirra phished?": the words before the colon only tell of somebody. */
export function tellsBeforeColon({ shape }: Pick<Sentence, 'shape'>): boolean {
  const at = shape.indexOf(' : ');
  return (
    at >= 0 && / USER /.test(shape.slice(0, at + 1)) && / USER /.test(shape.slice(at + 2)) && isBesides(shape.slice(0, at + 1))
  );
}

/** A question about everybody or an address, before what is only told behind its comma. */
const TOPIC_OF_ADDRESS =
  /^ (?:(?:please|pls|kindly|show|list|give|check|any|all|the|me|us|hello|,) )*(?:signins|mute|unmute)(?: (?:alerts|signins|(?:for|from|of|on|by|the|TIME|IP|please|pls|thanks|at|since|until)))* $/;
const ASKS_THE_ERRORS =
  /^ (?:(?:please|pls|kindly|show|list|give|me|us|the) )*top (?:fail|failures|error) (?:apps|signins)? ?(?:(?:for|of|in|from|on|TIME|please|pls|thanks) )*$/;

/** "sign-ins of Ana to Miro, past 7 days, the auditors from Porto asked": who asks for it, and where they sit. */
const OF_PERSON =
  /^ (?:(?:please|pls|kindly|show|list|give|the|all|me|us) )*signins (?:of|for) USER (?:(?:to|on|in|at) APP )?(?:(?:,|TIME|please|pls) )*$/;
const WHO_ASKS = /^ (?:the|our|a|an|some) (?!.* (?:USER|pronoun|it|me|that|this) ).* PLACE /;

/** "…, Ana got one": one of those that are asked for. */
const GOT_ONE = / (?:has|had|keepgetting|saw|with|for) (?:one|some|several|many|them|NUMBER|most|all) /;

/** "mfa of Carla Ruiz, and if the boss calls, I'm at the gym": what to tell whoever asks for the asker. */
const IF_ASKED =
  /^ (?:(?:please|pls|kindly|show|list|give|check|the|all|me|us) )*(?:signins|mfa|methods|risk|lockout|replay|travel|apps|alerts|audit|failures|policy) (?:of|for|on) USER (?:(?:TIME|please|pls|thanks) )*(?=, (?:and |but )?(?:if|when|should) (?:the |my |me |our |a )?(?:boss|manager|chief|lead|USER|NAME|anybody|anyone|somebody|someone|tenant|pronoun|he|she|they) (?:asks?|prompt|calls?|rings?|comes?|looks|wonders|needs|wants)(?: (?:for me|me|us|by|back|in))?(?: , | )(?:(?:me|we|tell|say|says|it|pronoun)(?: |$)|$))/;

/** Where a question about somebody ends and what is to be told to others begins. */
export function ifAskedStart(shape: string): number | undefined {
  const head = IF_ASKED.exec(shape)?.[0];
  return head === undefined ? undefined : head.length - 1;
}

/** Where a question about everybody ends and what is told of somebody behind it begins: "mute alerts from 192.0.2.9 for 4 hours, Tilo's team is on it". */
export function tailStart(shape: string): number | undefined {
  const told = ifAskedStart(shape);
  if (told !== undefined) return told;
  for (let at = shape.indexOf(' , '); at >= 0; at = shape.indexOf(' , ', at + 1)) {
    const [head, tail] = [shape.slice(0, at + 1), shape.slice(at + 2)];
    const isWhole =
      (TOPIC_OF_ADDRESS.test(head) && / IP /.test(head)) ||
      ASKS_THE_ERRORS.test(head) ||
      (OF_PERSON.test(head) && WHO_ASKS.test(tail)) ||
      (isPlainTopic(head) && !/ (?:mute|unmute|mutes) /.test(head));
    if (
      isWhole &&
      / (?:USER|NAME|APP|PLACE) /.test(tail) &&
      !ASKS.test(tail) &&
      !WISHES.test(tail) &&
      !ASKS_AT_ALL.test(tail) &&
      !GOT_ONE.test(tail) &&
      isBesides(tail)
    )
      return at;
  }
  return undefined;
}

/** "It's Nikhil Rao I suspect. Is there a brute force on Nikhil Rao?": named in the question, too. */
export function isNamedAgain({ from, to }: Sentence, asked: Sentence, { named }: Facts): boolean {
  const here = named.filter((one) => one.from >= asked.from && one.from < asked.to).map(({ text }) => text);
  return named.some((one) => one.from >= from && one.from < to && here.includes(one.text));
}
