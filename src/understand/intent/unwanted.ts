import type { Intent } from '../command.ts';
import { joinDenied } from '../text/leading-verbs.ts';
import type { Sentence } from '../text/shape.ts';
import { isForbiddenWish } from './taken-back.ts';

const CHANNEL: ReadonlySet<Intent> = new Set(['mute', 'unmute', 'subscribe', 'unsubscribe']);
const DENIED =
  / (?:nobody|no one|none|never|should|shall|if|whether|unless|suppose|supposing|imagine|wonder|wondering|maybe|perhaps|might|may|says|said|wrote|told|asked|against|without|avoid|circumstances) (?:\S+ ){0,4}?(?:mute|muting|unmute|subscribe|unsubscribe) /;
/** "don't mute bob" is no "unmute bob"; "don't mute bob any more" is. */
const NEGATED =
  /^ (?:(?:.* )?[,;:–—-] )?(?:please |pls |hello |, |and |but |so |ok |no |me |we |you |they |doesnt mind |whatever (?:you do|happens|wrong) |rather |really |would |prefer |let |lets |can |could )*doesnt (?:ever )?(?:(?:want|wish|need|like|mean|intend|plan) (?:(?:you|anybody|anyone|tenant|somebody|someone|pronoun|us|me) )?to )?(?:(?:even|ever|just|try|to) )*(?:(?:unmute|unsubscribe) |(?:mute|subscribe) (?!.* (?:anymore|longer|now|more) ))/;
/** "don't lose your head and mute Bob", with what is denied joined to what it holds for. */
const DENIED_WITH =
  / (?:doesnt|nobody|no one|none|never|neither|forbid|no) (?:\S+ )*?nor (?:\S+ )??(?:mute|unmute|subscribe|unsubscribe) /;
/** "nobody is to even try to mute Bob", "it would be a mistake to unmute her": the same, said of the act. */
const DENIED_AS_ACT =
  / (?:nobody|no one|none|never|forbid|forbids|forbidden|prohibited|no (?:need|why|reason|point|sense|cause|use|good)|mistake|wrong|(?:in|by|under|on) no \S+) (?:(?![,;:–—-] )\S+ ){0,7}?(?:mute|unmute|subscribe|unsubscribe) /;
/** "did the channel get any alert?" asks about the past. */
const ASKED = /^ (?:and |so |hello |, )*(?:did|has|was|were|what (?:did|was|were|has)|which|when|who|why|howmany) /;

/** "never mute alerts about Bob", and nothing asked behind it. */
const NEGATED_WISH =
  /^ (?:please |pls |hello |, |and |but |so |ok |no |sorry )*doesnt (?:ever )?(?:mute|unmute|subscribe|unsubscribe) (?!.* (?:show|check|list|lookup|why|what|who|which|how|howmany|replay|is|was|has|did|just|instead|signins|failures|anymore|longer|any|now|more|for now) )/;

/** "ignore the mail from this morning": no alert is meant. */
const MAIL_IGNORED =
  / mute (?:(?:the|that|this|my|me|any|all|those|these|pronoun) )*(?:\S+ )?(?:QUOTED|mail|mails|email|emails|message|messages|phishmail|letter|note|call) /;

/** "mute Bob's mic", "subscribe Ana to the release notes": neither alerts nor anybody's; only a channel hears them. */
const OTHER_SOUND =
  / (?:mute|unmute) (?:(?:the|that|this|about|for) )*(?:THING (?!.* (?:alerts|IP|APP) )|channel (?:with|of) (?:USER|pronoun) )/;
const OTHER_LIST =
  / (?:subscribe|unsubscribe) (?:USER|THING|NAME|me|pronoun) (?:to|for|from) (?!.* (?:alerts|channel|you|signpost|here|replay) )/;

/** "Tenzin must stay unmuted": what is so already, and is to be left so. */
const LEFT_SO =
  / (?:stay|stays|remain|remains|keep|keeps|kept|leave|left) (?:\S+ ){0,2}?unmute |(?:unmute|mute|mutes|alerts) (?:\S+ ){0,4}?(?:leave|keep) (?:the |pronoun )?(?:alerts|it|them|that|everything|pronoun) (?:alone|as (?:it|they|pronoun) (?:is|are)) /;

/** "no alerts about Björn yesterday?", "silence on Mark since Monday?": what was or was not heard; a mute holds from now on. */
const HEARD_NOTHING = /^ (?:(?:and|so|hello|,) )*(?:no (?:more )?alerts|mute (?:on|about|from|for)) /;
/** "The mute on Mark was a mistake", and nothing said of undoing it. */
const MISTAKE_TOLD = /^ (?:(?:the|that|this|me) )?mutes? (?:\S+ ){0,3}?was (?:(?:a|an|our|my|me) )?(?:mistake|error|accident) $/;
const ASKS_SUBSCRIBED =
  /^ (?:(?:and|so|hello|,) )*(?:is|are) (?:(?:this|the|our|we|that) )+(?:(?:channel|chat|room|team|group|still|already|not|actually) )*(?:subscribe|unsubscribe) /;
/** "The registration of this channel was requested yesterday": told, and not requested. */
const WAS_REQUESTED =
  /^ (?:the |a |an )?\S+ of (?:\S+ ){1,12}?(?:was|were) (?:\S+ )?(?:requested|ordered|required|approved|denied) /;

/** "Olga wants to mute Mark", "remind Olga to unmute Mark", "no need to mute Mark": somebody else's wish, or nobody's. */
const SOMEBODY_ELSES =
  / (?:(?:USER|pronoun|they|NAME|vendor|manager|boss|hr|customer|provider|team|colleague|somebody|someone) (?:wants?|wanted|suggests?|suggested|recommends?|recommended|proposes?|proposed|plans?|planned|intends?|decided|had|needs?) (?:(?:me|us|you|tenant) )?to|remind (?:\S+ ){1,3}?to|no need (?:to|for)|might|had me) (?:mute|muting|mutes|unmute|subscribe|unsubscribe) /;

export function isWish(intent: Intent): boolean {
  return CHANNEL.has(intent);
}

/** Somebody else's wish, or a question about what the channel heard or hears. */
export function isNobodys(intent: Intent, { shape, question }: Pick<Sentence, 'shape' | 'question'>): boolean {
  if (SOMEBODY_ELSES.test(shape) || MISTAKE_TOLD.test(shape)) return true;
  return question && ((/^(?:mute|unsubscribe)$/.test(intent) && HEARD_NOTHING.test(shape)) || ASKS_SUBSCRIBED.test(shape));
}

/** Says in so many words that something is not to be muted, unmuted or subscribed. */
export function isDeniedWish(shape: string): boolean {
  return NEGATED.test(shape) || DENIED_AS_ACT.test(shape) || DENIED_WITH.test(joinDenied(shape));
}

/** A wish about the channel that is denied, doubted, reported or only asked about is none. */
export function isUnwanted(
  intent: Intent,
  { shape, governed, question }: Pick<Sentence, 'shape' | 'governed' | 'question'>,
): boolean {
  if (!isWish(intent)) return false;
  if (isNobodys(intent, { shape, question })) return true;
  if (isForbiddenWish(shape) || [NEVER_PLANNED, WILL_NOT, NOT_THOUGHT].some((said) => said.test(shape))) return true;
  if (WAS_REQUESTED.test(shape) || isDeniedWish(shape)) return true;
  if (OTHER_SOUND.test(governed) || OTHER_LIST.test(governed)) return true;
  if (intent === 'mute' && MAIL_IGNORED.test(shape)) return true;
  return (
    DENIED.test(shape.replace(/ may (?:me|we) ask (?:that |you |to )*/, ' ')) ||
    LEFT_SO.test(shape) ||
    (ASKED.test(shape) && !/ (?:can|could|will|would) you /.test(shape))
  );
}

const WISH_OR_ACT =
  '(?:mute|muting|unmute|subscribe|subscribing|unsubscribe|unsubscribing|revoke|revoking|disable|disabling|enable|enabling|kick|kicking|kill|killing|ending|terminating|block|blocking|lock|locking|lifting|signout|signing|suspending)';
/** "we won't be unmuting X this week", "we are not going to mute X": what somebody says will not be done. */
const NOT_PLANNED = ` doesnt (?:(?:actually|really|ever|now|yet|even|also|currently|then) )*(?:be|being|going(?: to)?(?: be)?|gonna(?: be)?|about to(?: be)?|plan(?:ning)? (?:to|on)(?: be)?|intend(?:ing)? (?:to|on)(?: be)?|aim(?:ing)? to(?: be)?|expect(?:ing)? to(?: be)?|thinking (?:of|about)|considering) (?:(?:actually|really|ever|now|yet|even|also|doing|any) )*${WISH_OR_ACT} `;
/** "I will not unmute Ana", "we won't subscribe this channel"; "we don't mute her any more" may wish the end of it. */
const WILL_NOT =
  / (?:me|we|pronoun|tenant|USER|NAME) (?:(?:will|shall|really|definitely|certainly|also) )*doesnt (?:(?:ever|yet|also|now) )*(?:(?:unmute|unsubscribe) |(?:mute|subscribe) (?!.* (?:anymore|longer|now|more) ))/;
/** "I don't think the mute for Ana should end". */
const NOT_THOUGHT = / doesnt (?:think|believe|reckon|agree|suppose|see why) /;
const NEVER_PLANNED = new RegExp(NOT_PLANNED);
const ONLY_NOT_PLANNED = new RegExp(
  `${NOT_PLANNED}(?!.* (?:show|check|list|lookup|why|what|who|which|how|howmany|replay|is|was|has|did|just|instead|signins|failures) )`,
);

const NEGATED_READING =
  /^ (?:please |pls |hello |, |and |but |so |ok |no )*doesnt (?:show|check|list|lookup|explain|tell|replay|investigate) /;

/** "don't block ana@contoso.com, wrong person", and nothing asked behind it. */
const NEGATED_ACTION =
  /^ (?:please |pls |hello |, |and |but |so |ok |no |sorry )*doesnt (?:revoke|disable|enable|kick|kill|block|lock|signout) (?!.* (?:show|check|list|lookup|why|what|who|which|how|howmany|replay|is|was|has|did|just|instead|mute|alerts|signins|failures) )/;

/** "ignore the mail from this morning, that was phishing", with no question behind it. */
const IGNORES_MAIL =
  /^ (?:please |pls |hello |, )*mute (?:\S+ ){0,3}?(?:QUOTED|mail|mails|email|emails|message|messages|phishmail|letter|note) (?!.* [,;-] (?:so |and |but )?(?:is|was|has|did|does|are|can|why|what|who|check|show|replay|lockout|howmany) )/;

/** "I don't want May's account to be active again": a state that is not to be. */
const NEGATED_STATE =
  /^ (?:(?:please|pls|hello|,|and|but|so|ok|no|sorry) )*(?:me|we) doesnt (?:want|need|wish|like) (?:\S+ ){0,4}?(?:account|token|USER|pronoun) (?:to be |to become |made )?(?:active|usable|alive|enabled|enable|disabled|disable|blocked|revoked|locked|suspended|restored) /;

/** "The account of Ana is not to be disabled until further notice": what is not to be done, in the words of an office. */
const NOT_TO_BE =
  / (?:USER|account|token|signins?|pronoun|channel|alerts|mutes?) (?:doesnt|must doesnt|may doesnt|shall doesnt) (?:to )?be (?:\S+ )?(?:revoked?|disabled?|enabled?|blocked|locked|suspended|kill|ended|terminated|unmute|lifted|touched) (?!.* (?:anymore|longer|any more) )/;

/** "That mail was spam, ignore it": the mail, and no alert. */
const IGNORES_THIS =
  /(?:^| )(?:mail|mails|email|emails|message|messages|phishmail|letter|note|phished|spam|fake|scam|attachment|check|joke) (?:\S+ ){0,4}?[,;–—-] (?:(?:so|please|pls|and|just|you can|kindly) )*mute (?:it|that|this|pronoun|them)(?: (?:please|pls|thanks))* $/;

export function ignoresMail(shape: string): boolean {
  return IGNORES_MAIL.test(shape) || (IGNORES_THIS.test(shape) && !/ (?:alerts|USER|IP|APP) /.test(shape));
}

/** "don't show bob's sign-ins": the bot is told not to, which is no question. */
export function isForbidden(shape: string, typed: string): boolean {
  if (ignoresMail(shape)) return true;
  if (WAS_REQUESTED.test(shape) || NEGATED_STATE.test(shape) || NOT_TO_BE.test(shape) || ONLY_NOT_PLANNED.test(shape))
    return true;
  if (NEGATED_WISH.test(shape) && /\b(?:do not|don['’]?t|never)\b/i.test(typed)) return true;
  return (NEGATED_READING.test(shape) || NEGATED_ACTION.test(shape)) && /\b(?:do not|don['’]?t)\b/i.test(typed);
}
