import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import type { Facts } from '../read.ts';
import type { Sentence } from '../text/shape.ts';

const ASKS =
  /^ (?:(?:please|pls|hello|thanks|so|and|ok|NAME|me|we|can|could|you|just|now|,|:|-|also|hey|then) )*(?:who|whos|whom|what|whats|when|which|whichapps|where|how|howmany|why|show|list|check|lookup|explain|audit|did|does|do|has|have|had|was|were|is|are|am|any|anything|anyone|anybody|was|will|top|tell|want|need|give|find) /;
const ACTION = '(?:revoke|disable|enable|kick|revoking|disabling|enabling)';
const DONE = '(?:disabled|revoked|enabled|blocked|kick|suspended)';
const AGENT = '(?:we|me|they|somebody|someone|pronoun|tenant|you|one|hr|boss|admin|admins|colleague|team|NAME|USER)';
const OBJECT =
  '(?:the |a |an |all |this |that |pronoun |our |same |other |almost |new |old |another )*(?:USER|person|people|account|user|tenant|one|guy|wrong|token|NAME|ceo)';

/** No passive: "if bob is disabled" asks for a state. */
const BETWEEN = '(?:(?!is |was |are |were |been |got |keepgetting |be |has |have |account )\\S+ ){0,2}?';

const NAMES_ACTION = new RegExp(` ${ACTION} `);
const PAST = new RegExp(` ${AGENT} ${BETWEEN}${DONE} ${OBJECT} `);
const PAST_PRONOUN = new RegExp(` ${AGENT} (?:had |have |has )?${DONE} pronoun `);
const IMAGINED = new RegExp(
  ` (?:if|had|unless|suppose|supposing|imagine|assuming|wish|pretend) (?:\\S+ )?${AGENT} ${BETWEEN}(?:${DONE}|${ACTION}) `,
);
/** "we would have disabled Omar": what was never done. */
const NEVER_DONE = new RegExp(` ${AGENT} (?:\\S+ )?(?:would|could|should|might) (?:\\S+ )?have (?:\\S+ )?${DONE} `);
const NEVER_ASKED = new RegExp(` (?:would|could|should|might) ${AGENT} (?:\\S+ )?have (?:\\S+ )?${DONE} `);
const SUPPOSED_STATE = '(?:if|unless) (?:\\S+ ){1,3}?(?:were|was|had been|had)';
const WOULD_ACT = `(?:would|could|might) (?:\\S+ ){0,6}?${ACTION} (?:(?:the|all|account|token|of) )*(?:USER|pronoun|me)`;
/** "if Hope were compromised, would we have to revoke her sessions?", in either order. */
const COUNTERFACTUAL = new RegExp(` ${SUPPOSED_STATE} (?:\\S+ )*?${WOULD_ACT} | ${WOULD_ACT} (?:\\S+ )*?${SUPPOSED_STATE} `);
const WISHED = new RegExp(
  ` (?:wants|wanted|wishes|asked|asks|suggested|suggests|demands|demanded|requested|says|likes|prefers|leave) (?:\\S+ ){0,2}?(?:USER|pronoun) (?:account |token )?(?:to be )?${DONE} `,
);

/** "just show …", "can you check …": what asks for a reading in so many words. */
const READING = '(?:know|show|check|list|lookup|tell|find|explain|why|which|who|whos|whichapps|howmany|top|signins)';
const ASKS_READING = new RegExp(
  `^ (?:(?:please|pls|kindly|can|could|would|you|me|we|just|only|so|and|but|,|need|want|to|now|then) )*${READING} `,
);
const TURN = new RegExp(
  ` [,;.–—-] (?:(?:but|just|only|please|instead|rather|simply|so|and|me|we|first|pls|now|can|could|you|want|need|to) )*(?:(?=(?:${READING}|what|where|when|whether|is|was|has|have|did|does) )|(?<= (?:just|only|rather|simply|instead|first) )(?=(?:the |all |any )*(?:pronoun|USER|signins|methods|mfa|risk|history|apps|failures|lockout) ))`,
);
/** "before anybody disables Bo: is he locked out?": what is asked behind the action that is put off. */
const ASKED_INSTEAD = / [,;:–-] (?=(?:is|was|has|did|does|are|why|what|who|which) )/;
const DENIED = / (?:before|doesnt|no|nobody|none|never|nothing|without|just|only|instead|rather|simply|leave) /;

/** "no one asked to disable the policy, just show …": the clause that asks, when an action is only named and denied before it. */
export function afterTurn(sentence: Sentence): Sentence {
  const { shape } = sentence;
  const turn =
    namesAction(shape) || WISHED.test(shape)
      ? (TURN.exec(shape) ?? (sentence.question ? ASKED_INSTEAD.exec(shape) : null))
      : null;
  if (!turn) return sentence;
  const [before, after] = [shape.slice(0, turn.index + 1), ` ${shape.slice(turn.index + turn[0].length)}`];
  // "don't revoke Ana, was a false alarm": told, and not asked
  if (!sentence.question && /^ (?:is|was|has|have|did|does) /.test(after)) return sentence;
  const denied = DENIED.test(before + turn[0]) && !/ (?:if|(?<!nobody )should|unless|when|suppose|would) /.test(before);
  return denied && !namesAction(after) ? { ...sentence, shape: after } : sentence;
}

/** Another sentence of the text asks for a reading: then this one says what about. */
export function asksElsewhere(sentence: Sentence, { sentences }: Facts): boolean {
  return sentences.some((other) => other !== sentence && other.from !== sentence.from && ASKS_READING.test(other.shape));
}

const TOPIC_CHANGED =
  /(?:disable|disabling|enable|enabling|disabled|block|blocking|kill) (?:the |our |all |any |these |those |that )*(?:legacy|policy|mfa|passthrough|guest|authenticator|methods|spray) /;

/** "asks if we can switch off legacy protocols": what is acted on is a setting, and nobody's account. */
export function changesSetting(shape: string): boolean {
  return TOPIC_CHANGED.test(shape) && !/ USER /.test(shape);
}

const BREAKS =
  / (?:would|will|might|could) (?:\S+ ){0,3}?(?:break|breaks|fail|affected|impacted|hit|keepgetting|locked|blocked|stop|cannot|lose|complain|notice|suffer|hurt) (?:\S+ ){0,4}?(?:if|when|once|after) /;

/** "which accounts would break if we switched it off": asks for those who use it. */
export function asksWhoBreaks(shape: string): boolean {
  return BREAKS.test(shape);
}

/** "FYI: HR told me that Ana's account was going to be disabled": what somebody else plans, told and not asked about. */
const PLANNED_ELSEWHERE =
  /(?:^(?: (?:hello|,|:|just))* (?:fyi|for pronoun information|for your information|for me information|just so you know|heads up|letknow) (?!.* (?:check|show|why|what|who|which|please) ).*| (?:hr|legal|manager|they|somebody|pronoun) (?:says|told) (?:me |us )?(?:that )?.*) (?:account|token|USER|pronoun) (?:\S+ )?(?:going to be|about to be|to be|be|USER be|will be|would be|was going to be) (?:disabled?|blocked|revoked|suspended|locked|enabled?|closed|kill) /;
/** "if Ana's token had been stolen we'd have to revoke it, right?": what would have to be done. */
const WOULD_HAVE_TO =
  /^ (?:(?:so|and|but|hello|just|ok|,) )*(?:if (?:\S+ ){1,5}?(?:had|were|was to|should)|had) (?:\S+ ){1,10}?(?:we|you|one|me|tenant) (?:(?:would|could|should|must|had|have|need|needs|just|then|also) )+(?:to )?(?:revoke|disable|enable|kick|block|kill|lock|signout) /;

const UNWISHED =
  / (?:doesnt|nobody|no one|none|never) (?:really |ever |actually )*(?:want|wants|wanted|wish|wishes|need|needs|like|likes|wants us|asked for|ask for) (?:\S+ ){0,4}?(?:disabled|revoked|enabled|blocked|suspended|kicked|signout|unblocked|active|inactive|reactivated) /;

/** "I'd rather you didn't log Grace out". */
const RATHER_NOT =
  / (?:rather|prefer|hope|wish|glad|better|best) (?:\S+ ){0,3}?doesnt (?:\S+ )?(?:history|sign|signin|signins|log|kick|revoke|disable|enable|lock|locked|block|boot|throw|signout|kill|kicked|disabled|revoked|blocked) /;
/** "it was not me who asked for Bob to be disabled". */
const DISOWNED =
  / doesnt (?:\S+ ){0,3}?(?:who|that) (?:has |have |had )?(?:prompt|asked|ordered|wanted|requested|approved|disabled|revoked|enabled|blocked) (?:\S+ ){0,6}?(?:disabled|revoked|enabled|blocked|suspended|account|token|USER|pronoun) /;

/** "mute all alerts except for Ana": no one mute says so. */
const MUTES_OTHERS =
  / (?:mute|unmute) (?:\S+ ){0,5}?(?:except|excepting|besides|excluding|apart from|other than|(?:tenant|all) but) (?:for )?(?:alerts (?:of|for|from|on) )?(?:NAME|USER|APP) /;

/** "I don't want Will disabled". */
export function isUnwished(shape: string): boolean {
  return (
    UNWISHED.test(shape) ||
    MUTES_OTHERS.test(shape) ||
    PLANNED_ELSEWHERE.test(shape) ||
    WOULD_HAVE_TO.test(shape) ||
    RATHER_NOT.test(shape) ||
    DISOWNED.test(shape)
  );
}

const SUPPOSED =
  /^ (?:(?:ok|so|and|now|,|lets|let us|just|hello) )*(?:suppose|supposing|imagine|assume|assuming|pretend|hypothetically|theoretically|what if|say) /;

/** "say Ana was hacked: …", "let's assume …": only a case, when it is asked what the bot would do in it. */
const CASE =
  /^ (?:(?:ok|so|and|now|,|just|hello|thanks) )*(?:(?:lets?|let us) )?(?:suppose|supposing|imagine|assume|assuming|pretend|hypothetically|theoretically|what if|say|says) (?:that )?(?!me |us )\S+ /;
const BOT_WOULD =
  / (?:would|will|do|does) (?:you|it|signpost|(?:the|this|our) (?:bot|tool|app)|bot|anything|something) (?:(?:also|then|even|ever|just|automatically|already) )*(?:revoke|disable|enable|kick|kill|block|lock|sign|signout|log|history|boot|throw|act|react|intervene|notice|catch|stop|mute|cut|end|protect|step|wait|need|approvals|approve|do) /;

/** "suppose Ana's session was stolen: would you sign her out?": how the bot works, and nobody's session; in one sentence or in the next. */
export function isSupposed(asked: readonly Sentence[], i: number): boolean {
  const [before, here, next] = [asked[i - 1]?.shape ?? '', asked[i]?.shape ?? '', asked[i + 1]?.shape ?? ''];
  if (CASE.test(here)) return BOT_WOULD.test(here) || BOT_WOULD.test(next);
  return CASE.test(before) && BOT_WOULD.test(here);
}

/** "suppose his account got blocked, who would complain?", "what would happen if I muted alice?": what is only imagined. */
const IMAGINED_STATE =
  /^ (?:(?:ok|so|and|now|,|just|hello) )*(?:suppose|supposing|imagine|assume|assuming|pretend|hypothetically) .* (?:blocked|disabled|locked|revoked|enabled|suspended|mutes) (?:.* )?(?:would|might) | would (?:\S+ ){0,2}?(?:wrong|happen) if (?:\S+ ){0,3}?mutes (?:USER|APP|IP|pronoun|me|alerts|it) /;

const ACT_OR_WISH = '(?:revoke|disable|enable|kick|block|mute|unmute|subscribe|unsubscribe|signout|lock|unlock)';
const JUDGED =
  '(?:idea|wise|wiser|smart|sensible|safe|safer|advisable|prudent|reasonable|recommended|acceptable|appropriate|legal|lawful|fair|ethical|ok|okay|fine|better|best|overkill|premature|practice|sense|risky|risk|dangerous|harmful|necessary|worth|justified)';
/** "if Ana had been disabled, would anybody have noticed?", in either order: a state that never was. */
const NEVER_WAS =
  '(?:if|had|were|supposing|suppose|unless) (?:\\S+ ){0,4}?(?:(?:had|have) been|been|were) (?:\\S+ )?(?:locked|lockout|blocked|disabled|revoked|enabled|suspended|mutes|mute|kick)';
const WOULD = '(?:would|could|might) (?!you )(?:\\S+ ){1,4}?(?:have|be|keepgetting|notice|see|know|fail|stop|stay|happen|find) ';
const ONLY_SUPPOSED = new RegExp(` ${NEVER_WAS} (?:\\S+ )*?${WOULD}| ${WOULD}(?:\\S+ )*?${NEVER_WAS} `);

/** "is it a good idea to mute …", "whether it'd be wise to disable …", "is disabling … overkill?": what is weighed, and neither wished nor ordered. */
const ADVICE = new RegExp(
  ` (?:is|was|be|would|it|if|whether|does|how|make|makes|makes sense) (?:\\S+ ){0,4}?${JUDGED} (?:\\S+ ){0,2}?(?:to|if (?:we|me|you|tenant)) (?:\\S+ )?(?:${ACT_OR_WISH}|muting) | (?:is|would|whether|if) (?:\\S+ )?(?:mute|muting|revoking|disabling|enabling|subscribing|unmute|unsubscribe) (?:\\S+ ){1,8}?${JUDGED} `,
);

const NAMES_WISH = new RegExp(` (?:${ACT_OR_WISH}|muting|revoking|disabling|enabling|subscribing) `);

/** Asks for an opinion on an action or on a wish about the channel. */
export function asksAdvice(shape: string): boolean {
  return NAMES_WISH.test(shape) && ADVICE.test(shape) && !/ (?:please|pls) /.test(shape);
}

/** "had Ana been locked out, would we know?": nobody's state. */
export function isNeverSo(shape: string): boolean {
  return ONLY_SUPPOSED.test(shape);
}

/** An action that is only reported, wished, imagined or named, and not asked about: "we disabled Omar last year". */
export function reportsAction({ shape, question }: Sentence): boolean {
  if (NEVER_DONE.test(shape) || NEVER_ASKED.test(shape) || COUNTERFACTUAL.test(shape)) return true;
  if (IMAGINED.test(shape) || WISHED.test(shape) || (SUPPOSED.test(shape) && namesAction(shape))) return true;
  if (IMAGINED_STATE.test(shape) || ONLY_SUPPOSED.test(shape)) return true;
  return !question && !ASKS.test(shape) && PAST.test(shape);
}

/** "how long does it take until a disabled account is cut off": how Entra works, and nobody's state. */
const HOW_LONG =
  / how long (?:does|do|would|will|should|can|may) (?:it|this|that) (?:\S+ )?(?:take|takes|last) (?!.* (?:USER|me|pronoun|CODE) )/;

export function asksHowLong(shape: string): boolean {
  return HOW_LONG.test(shape);
}

/** Names an action without ordering it: what is left of such a sentence asks for nothing, unless its topic is plain. */
export function namesAction(shape: string): boolean {
  return NAMES_ACTION.test(shape) || / should .*(?:disabled|enabled|revoked|blocked) /.test(shape);
}

/** "The auditor wants evidence of …", "compliance needs a list of …". */
const WANTED =
  / (?:wants?|needs?|likes?|requires?|asked|asks|requests?|expects?) (?:\S+ ){0,3}?(?:know|list|evidence|overview|report|numbers|figures|summary|details|proof|top|show|history|audit) /;
const SUBJECT = / (?:USER|me|pronoun|IP|CODE|REQUEST|CORRELATION|GUID|NAME) /;
const TROUBLE = / (?:cannot|doesnt|fail|failures|error|locked|wrong|keepgetting|prompt|tenant|replay|theft|hijack|aitm|phished) /;
const IS_SO =
  /^ (?:the |our |this |new |registered |all )*\S+ (?:is|are|was|were) (?:so |very |too |really |such a |a |quite )*[a-z-]+ $/;

/** "shift handover: which alerts …": what is said after what it is about. */
function afterColon(shape: string): string {
  return shape.slice(Math.max(0, shape.lastIndexOf(' : ') + 2));
}

/** "They read about spraying. Did we have any such attack?": what a later question is about. */
const REFERS =
  / (?:any|some|one|an|no) (?:such|of (?:that|those|these)) | (?:such a|such an|(?:anything|something|attacks?) like (?:that|this|it)) /;

function isReferredTo(sentence: Sentence, { sentences }: Facts): boolean {
  const next = sentences[sentences.indexOf(sentence) + 1];
  return next?.question === true && REFERS.test(next.shape);
}

/** 'the mail says "…". Looks like phishing to me.': what somebody thinks of the mail. */
const OPINION =
  /^ (?:(?:it|this|that|which|rather|clearly|all) )*(?:looks|look|sounds|smells|seems|feels)(?: (?:like|a|very|pretty|quite|lot|of|to be|much))* (?:phished|phishmail|fake|wrong|spam|fraud|scam)(?: (?:to|for))?(?: (?:me|us))? $/;

/** A statement about the world with a topic's word in it: "new policy: all requests are pre-approved", "MFA is annoying". */
export function isChatter(sentence: Sentence, facts: Facts): boolean {
  const { shape, question } = sentence;
  if (OPINION.test(shape) && facts.sentences.some((other) => / QUOTED /.test(other.shape))) return true;
  if (
    question ||
    asksElsewhere(sentence, facts) ||
    isReferredTo(sentence, facts) ||
    SUBJECT.test(shape) ||
    ASKS.test(shape) ||
    ASKS.test(afterColon(shape)) ||
    / (?:please|pls|kindly) (?:[,:–—-] |$)/.test(shape) ||
    WANTED.test(shape) ||
    TROUBLE.test(shape)
  )
    return false;
  const said = facts.items.slice(sentence.from, sentence.to);
  const plain = said.filter((i) => i.kind === 'word' && i.shape !== 'MESSAGE' && i.low.length > 2 && !FUNCTION_WORDS.has(i.low));
  if (plain.length === 1) return IS_SO.test(shape) && said.at(-1)?.low === plain[0]?.low;
  return plain.length >= 3 || (plain.length === 2 && / (?:is|are|was|were|has|will|needs) /.test(shape));
}

/** "Reason: confirmed compromise": the line of a form under an order. */
const REASON_LINE =
  /^ (?:why|justification|grounds|background|rationale|comment|(?:approved|requested|ordered|authori[sz]ed|raised) by|approver|approvals|requester|authori[sz]ation|manager|sign-?off) : (?!.* (?:check|show|lookup|howmany) )/;

/** "he doesn't work here any more": why an account goes. */
const GONE =
  / doesnt (?:(?:work|enter) (?:here|with us|for us|for tenant)|(?:signin|enter|work) (?:any ?more|any longer|again|ever)|be (?:able|allowed|permitted) to (?:signin|enter)|(?:stay|remain|keep|keeps) signin) | may (?:now )?(?:signin|enter|work|come in) again | (?:should|must|may) (?:now )?be (?:able|allowed|permitted) to (?:signin|enter) again /;

/** "please do so": says again that what was ordered is to be done. */
const DO_SO =
  /^ (?:(?:please|pls|kindly|so|and) )*(?:do (?:so|it|that|this)|go ahead|proceed)(?: (?:now|asap|please|pls|thanks|immediately))* $/;

export function saysDoSo({ shape, question }: Sentence): boolean {
  return !question && DO_SO.test(shape);
}

/** "replay confirmed on Grace", "account compromised: 3c2b…", "all clear on Ravi": a finding without a verb. */
const FINDING =
  / (?:replay|hijack|theft|phished|compromised|aitm) (?:\S+ ){0,3}?(?:confirmed|verified|proven) | (?:confirmed|verified) (?:\S+ )?(?:replay|hijack|theft|phished|aitm) |^ (?:compromised|phished|hijack|theft|aitm) (?:user |account )?(?:: )?USER $|^ (?:the |user )*(?:account|mailbox|token|user) (?:compromised|hijack|phished|theft) (?:: )?USER | (?:cleared|found|verified) /;

/** "her token is being replayed", "somebody is replaying his session": what happens, and no wish to have it looked at. */
const REPLAYED =
  /^(?! (?:is|was|has|have|had|does|did|can|could|please|pls|kindly|check|run|do|if|whether) )(?: \S+)+? (?:is|are|was|were|been|being|keepgetting|gets?|got|keeps?|has|have|still|now|just|theft|stranger) (?:(?:being|been|still|just|now|already|keepgetting) )*replay /;
const REPLAYS = / replay /g;

/** What only gives the reason for an order: "confirmed phishing, revoke bob", "false alarm, enable bob"; not "aitm bob and revoke him". */
export function isReason(said: string, sentence: Sentence): boolean {
  const { question } = sentence;
  const part = !question && (REPLAYED.test(said) || / replay token $/.test(said)) ? said.replace(REPLAYS, ' theft ') : said;
  if (
    !question &&
    (/^ (?:(?:user|account|upn|name|person|affected|target|who|:) )*USER $/.test(part) ||
      REASON_LINE.test(part) ||
      DO_SO.test(part))
  )
    return true;
  if (
    !question &&
    !ASKS.test(part) &&
    FINDING.test(part) &&
    !/ (?:says|told|wrote|check|show|lookup|why|howmany|audit|before) /.test(part)
  )
    return true;
  if (question || ASKS.test(part) || / (?:check|show|lookup|replay|why|howmany|audit|then(?! $)|before) /.test(part))
    return false;
  return (
    PAST.test(part) ||
    PAST_PRONOUN.test(part) ||
    GONE.test(part) ||
    !/ (?:USER|pronoun|me|IP|APP) /.test(part) ||
    / (?:is|was|got|has|have|had|keepgetting|been|lost|left|confirmed|says|entered|clicked|gave|given|handed|typed|resigned|quit|fell|lostdevice|reported|needs|cannot) /.test(
      part,
    )
  );
}

/** Asks or wishes for something, wherever it stands. */
const ASKS_AT_ALL =
  / (?:check|show|lookup|list|why|howmany|who|what|which|whose|whom|how|when|audit|replay|please|pls|kindly|explain|help|risk|if|whether|can|could|would|should|will|need|want|mute|unmute|subscribe|unsubscribe) /;
const HAPPENED =
  / (?:\p{L}{2,}ed|holiday|enter|signin|approvals|keepgetting|gave|told|rang|came|went|left|lost|fell|bought|had|was|were|has|shook|took|broke|ran|sent|saw|found|cut|put|swore|stole|theft|flew|caught|threw|drove|met|phished|hijack|compromised) /u;

/** "we see the attacker", "our lead can see that …": what somebody sees, and nothing to be shown. */
const SEEN =
  /(?<= (?:me|we|USER|NAME|pronoun|they|lead|desk|soc|team|tenant))(?: (?:can|both|all|now|just|still|already))* show /g;

/** "Hope clicked a link, typed her password and then told me over coffee.": a story, and nothing asked in it. */
export function isTold({ shape, question }: Sentence): boolean {
  const told = shape.replace(SEEN, ' saw ');
  return (
    !question &&
    HAPPENED.test(told) &&
    !ASKS_AT_ALL.test(told) &&
    !/^ (?:is|are|was|were|has|have|did|does|do|doesnt) /.test(shape)
  );
}
