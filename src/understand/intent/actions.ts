import { LRUCache } from 'lru-cache';
import { ACTION_INTENTS } from '../command.ts';
import type { ActionIntent, Intent } from '../command.ts';
import { joinDenied } from '../text/leading-verbs.ts';
import { asImperative } from './plain-orders.ts';
import { politeAsOrder } from './polite.ts';
import { splitAnnounced, withReasonBehind } from './causes.ts';

export function isAction(intent: Intent): intent is ActionIntent {
  return (ACTION_INTENTS as readonly Intent[]).includes(intent);
}

/** Said before an order without changing it. */
const PADDING =
  /^(?: (?:(?:please|pls|kindly) to|please|pls|kindly|hello|thanks|now|just|ok|okay|yes|so|therefore|thus|hence|then|and|also|,|:|!|NAME|hey|bot|signpost|\( (?:urgent|urgently|asap|please|now|immediately|quick|important|high priority|prio \S+) \)|urgent|urgently|asap|immediately|directly|go ahead|me (?:want|need|would like)(?: that)?(?: you)?(?: to)?|we (?:want|need|have|must|should now|would like)(?: that)?(?: you)?(?: to)?|can you|could you|would you|will you|can we|lets|let us|let s|let|per \S+(?: \S+){0,2}?|ticket|TICKET|want you to|need to|need you to|quickly|straight|must|proceed to|show you to|USER :|me (?:like|wish|prefer|ask)(?: you)? to|feel free to|do the needful(?: and)?|do me a favou?r(?: and)?|if (?:possible|you can)|as (?:\S+ ){1,6}[:,]|make|do|we (?:must|have to|should)|you (?:must|have to)|tenant|somebody|someone|try to|important|it is (?:urgent|approved|ok)|right away|for me|team|helpdesk|soc|guys|all|on it|alright|fine|good|done|approved|confirmed|so kind|the|time to|hell|fucking|bloody|damn|wtf|ffs|omg|ugh|right|great))*(?= )/;

/** Makes what follows a question, a condition, a report or a refusal; then nothing is ever an order. */
const NO_ORDER =
  / (?:if|provided|providing|subject to|conditional on|contingent on|as soon as|(?<!at )once|after (?:USER|pronoun|me|we|they|hr|you|NAME)|eg|e\.g|unless|should|shall|would(?! you| like)|what|how|who|whom|why|when|whether|in case|suppose|supposing|assuming|imagine|doesnt|never|nobody|none|nothing|no|without|against|instead|says|told|wrote|written|said|says|may|might|did|was|were|has|had|is|are|am|been|be|before|or|hypothetically|theoretically|example|could (?!you)|can (?!you)|does|mean|explain|help|QUOTED|mfa|policy|mute|cancel|undo|forget|stop|avoid|refuse|decided|think|thinking|maybe|perhaps|wondering|consider|considering|wish|want to know|asked|asking|asks|ask|audit|approvals|in (?:me|pronoun) (?:location|shoes|position)) /;

const OBJECT =
  '(?:the |both |id ||all |any |active |open |of |his |her |their |user |users |for |to |from |on |with |me |every |current |existing |account |access |enter |signin |signins |token |signouts? |immediately |now |please |pls |again |this |that |out |off |back |everywhere |session |colleague |contractor |sub-?contractor |employee |person |consultant |intern |member |vendor |leaver |former |external |also |straight |away |ad |entra |a |an |new |each |belonging |pertaining |guest |completely |fully |own |refresh |valid |remaining |live )*';
const TARGET = '(?:USER|pronoun|me|it)';
/** "needs to be", "must be", as `politeAsOrder` writes it: what makes a passive sentence an order. */
const MUST = 'mustbe';
const TAIL = `(?=(?: (?:account|for good|identity|in NAME|tenant|token|access|enter|signin|signins|again|now|please|pls|immediately|asap|everywhere|out|off|in|from|of|all|on|the|devices|device|for|to|and|then|,|!|thanks|here|user|straight|away|right|today|quickly|urgent|urgently|TIME|APP|completely|session|sessions|signout|me|us|too|as|well|back|password|compromised|hijack|phished|theft|ransomware|malware|infected|machine|was|because|until|pronoun|is|has|apps|tokens|down|asap|it|being|time|work|laptop|phone|lost|lostdevice|left|her|his|their|request|ticket|TICKET|approved|company|employment|termination|hr|by|per|after|since|TIME|forthwith|effective|due|leaving|risk|as|directly|risky|risk|he|she|just|ok|okay|USER|up|locked|kindly|would|you|can|could|that|with|cannot|IP|fully|permanently|temporarily|alright|yes|guest|email|mail|at|once|must|go|CODE|already))*(?: until .*)? $)`;

/** What else somebody has that can be blocked or closed: it is not ours. */
const THING =
  '(?:laptop|phone|device|devices|card|mailbox|calendar|pc|number|sim|badge|parking|mail|email|ticket|case|contract|request|name|printer|policy|mfa|power|file|files|site|channel)';
const NOT_THING = `(?! ${THING} )`;
const OWN = `(?:(?!${THING} )\\S+ ){0,2}?`;
/** What keeps somebody out and can be taken away again. */
const BAR = '(?:block|blocks|blocking|blocked|disable|suspension|ban|freeze)';
/** What is left of a session that was ended. */
const ENDED =
  '(?:revoked|revoke|voided|void|invalid|kill|killed|ended|terminated|closed|gone|cut|dropped|cleared|wiped|dead|invalidated|purged|expired|registered|cancelled|canceled|signout)';

/** "blocked from Salesforce", "disabled by mistake": not all of somebody's account, or nobody's will. */
const NOT_ONLY = '(?= )(?! (?:only )?(?:from|in|on) (?:(?:signin|enter|to|the|only) )*APP | by (?:mistake|accident|error) )';

/** "kick Bob out of the meeting", "throw Bob a party": somebody is only kicked out of what he signed in to. */
const KICKED =
  '(?= )(?! (?:a|an|some) )(?!(?: (?:account|token|right|straight|back|everywhere))*(?: (?:out|off|from|of))+ (?:(?:the|our|this|that|a|an|pronoun|all|any|every|each|of) )*(?!(?:the|our|this|that|a|an|any|every|each|of|out|off|from|account|token|signins?|signout|enter|everywhere|everything|anything|tenant|systems?|network|apps?|APP|devices?|pronoun|me|it|all|company|microsoft|cloud|services?|laptop|phone|computer|pc|browser|machine|USER|NAME|IP|TIME|now|please|pls|immediately|asap|thanks|right|because|and|as|until|if|NUMBER|QUOTED|[,.:;()–—-]) )\\S+ )(?!(?: (?:out|off|of))+ (?:(?:the|our|this|that|a|an) )*APP (?:group|meeting|call|channel|team|chat|list|room|show|board|project|site) )';

const ORDERS: readonly (readonly [ActionIntent, RegExp])[] = [
  ['revoke', new RegExp(`^ revoke (?:${OBJECT}${TARGET}${TAIL}|(?:${OBJECT})$)`)],
  ['revoke', new RegExp(`^ kick (?:out |off )?${OBJECT}${TARGET}${KICKED}`)],
  [
    'revoke',
    new RegExp(
      `^ kill (?:${OBJECT}token (?:of |for |from |(?:belonging|pertaining) to |by )?${OBJECT}${TARGET}|${OBJECT}${TARGET} (?:\\S+ )?(?:\\S+ )?token)${TAIL}`,
    ),
  ],
  [
    'revoke',
    new RegExp(
      `^ (?:sign|log|history|signin|force|boot|get|throw|enter) ${OBJECT}${TARGET} (?:account |to )?(?:out|off|signout|everywhere)`,
    ),
  ],
  [
    'revoke',
    new RegExp(
      `^ (?:keepgetting|want|need|show) ${OBJECT}${TARGET} (?:account )?(?:(?:signout|signed|logged|kick|out|off|of) )*(?:out|off|signout) (?:(?:the|pronoun|all|any|every|active|open|of) )*(?:everywhere|token|devices?)${TAIL}`,
    ),
  ],
  [
    'disable',
    new RegExp(`^ (?:(?:turn|switch|shut) ${OBJECT}${TARGET} (?:account )?off|shut ${OBJECT}${TARGET} (?:account )?down)`),
  ],
  ['enable', new RegExp(`^ (?:turn|switch|put|bring) ${OBJECT}${TARGET} (?:account )?(?:back )?(?:on|online)${TAIL}`)],
  [
    'enable',
    new RegExp(
      '^ (?:turn|switch|put|bring) (?:the |this |that |user )*account (?:back )?(?:on|online)(?: (?:again|now|please))* $',
    ),
  ],
  ['disable', new RegExp('^ (?:turn|switch|shut) (?:the |this |that |user )*account (?:off|down)(?: (?:again|now|please))* $')],
  ['revoke', new RegExp(`^ (?:signout|force signout|force (?:a |to )?signout) ${OBJECT}${TARGET}`)],
  ['revoke', new RegExp(`^ (?:force|make) ${TARGET} (?:to )?(?:signout|sign out|log out|signin again)`)],
  ['revoke', new RegExp(`^ ${TARGET} :? ?revoke(?: |$)`)],
  [
    'revoke',
    new RegExp(
      `^ (?:have|get|want|need|keepgetting) ${OBJECT}${TARGET} (?:account |token )?(?:revoked|revoke(?= (?:(?:now|please|pls|asap|thanks|immediately) )*$))`,
    ),
  ],
  ['disable', new RegExp(`^ (?:disable|block) (?:${OBJECT}${TARGET}${TAIL}|(?:the |this |that |user )*account $)`)],
  ['disable', new RegExp(`^ (?:lock|cut off) (?:${OBJECT}${TARGET}${TAIL})`)],
  ['disable', new RegExp(`^ disable $`)],
  [
    'disable',
    new RegExp(
      `^ (?:put|location|place|set|lay|impose) (?:the |a |an )?(?:signin |account )*${BAR} on ${OBJECT}${TARGET}${NOT_THING}${TAIL}`,
    ),
  ],
  [
    'disable',
    new RegExp(
      `^ (?:take|put) ${OBJECT}(?:${TARGET} account|account of ${OBJECT}${TARGET}|${TARGET}) (?:offline|out of (?:service|action))(?= (?:now|please|pls|thanks|asap|,)| $)`,
    ),
  ],
  [
    'disable',
    new RegExp(
      `^ (?:shut|switch|turn|kill) off (?:the |all |any |pronoun )*(?:enter|signin|account) (?:for|of|to) ${OBJECT}${TARGET}${NOT_THING}`,
    ),
  ],
  [
    'disable',
    new RegExp(
      `^ disable (?:the |all |any |pronoun )*(?:enter|signin|account) (?:for|of|to) ${OBJECT}${TARGET}${NOT_THING}${TAIL}`,
    ),
  ],
  ['revoke', new RegExp(`^ ${OBJECT}${TARGET} ${OWN}${MUST} (?:revoked|kicked|signed out|signout)`)],
  ['revoke', new RegExp(`^ ${OBJECT}${TARGET} ${OWN}token ${MUST} ${ENDED}`)],
  ['revoke', new RegExp(`^ ${OBJECT}token (?:of |for |from )?${OBJECT}${TARGET} (?:token )?${MUST} ${ENDED}`)],
  ['disable', new RegExp(`^ ${OBJECT}${TARGET} ${OWN}${MUST} (?:disabled?|blocked|locked|suspended|crash)${NOT_ONLY}`)],
  ['disable', new RegExp(`^ ${OBJECT}${TARGET} (?:account|enter|signin) ${MUST} (?:shut|cut|kill) off`)],
  ['enable', new RegExp(`^ ${OBJECT}${TARGET} ${OWN}${MUST} (?:enabled?|unlocked|unblocked|reactivated|restored)`)],
  ['disable', new RegExp(`^ ${TARGET} :? ?disable $`)],
  ...(['revoke', 'disable', 'enable'] as const).map(
    (verb) =>
      [
        verb,
        new RegExp(
          `^ ${OBJECT}${TARGET} (?:account |token )?(?:(?:please|pls|kindly) )+${verb} (?:now |asap |thanks |immediately |again )*$`,
        ),
      ] as const,
  ),
  ['disable', new RegExp(`^ (?:have|get|want|need|keepgetting) ${OBJECT}${TARGET} (?:account )?(?:disabled|blocked)`)],
  [
    'enable',
    new RegExp(
      `^ enable (?:${OBJECT}(?:(?:disabled?|block|blocked|locked|suspended|deactivated) (?:user |account |of |for )*)?${TARGET}${TAIL}|(?:the |this |that |user )*(?:account )?$)`,
    ),
  ],
  ['enable', new RegExp(`^ ${TARGET} :? ?enable $`)],
  ['enable', new RegExp(`^ (?:have|get|want|need|keepgetting) ${OBJECT}${TARGET} (?:account )?(?:enabled)`)],
  ['enable', new RegExp(`^ enable (?:the |his |her |their )*(?:enter|account|signin) (?:for|of|to) (?:the |user )*${TARGET} `)],
  [
    'enable',
    new RegExp(
      `^ (?:lift|release|reverse|registered|kill) (?:the |that |this |any |all |pronoun )*(?:signin |account |enter |access )*${BAR} (?:on|of|from|for|against) ${OBJECT}${TARGET}${NOT_THING}${TAIL}`,
    ),
  ],
  [
    'enable',
    new RegExp(
      `^ ${OBJECT}${BAR} (?:on|of|from|for|against) ${OBJECT}${TARGET} (?:account )?${MUST} (?:lifted|released|reversed|registered|gone|off)(?! (?:\\S+ )?by )`,
    ),
  ],
  ['enable', new RegExp(`^ take (?:the |that |this )?${BAR} off ${OBJECT}${TARGET}${NOT_THING}${TAIL}`)],
  [
    'enable',
    new RegExp(
      `^ show ${TARGET} (?:back (?:the |pronoun )?(?:account|enter)|(?:the |pronoun )?(?:account|enter) back)(?: to ${TARGET})?(?: (?:now|again|please|pls|thanks|,))* $`,
    ),
  ],
  [
    'revoke',
    new RegExp(
      `^ keepgetting rid (?:everywhere |of )+${OBJECT}(?:${TARGET} (?:\\S+ )?token|token (?:of |for )+${OBJECT}${TARGET})${TAIL}`,
    ),
  ],
];

/** One reading asks about the same part of a sentence several times; long parts hardly come twice. */
const LONGEST_KEPT = 200;
const judged = new LRUCache<string, ActionIntent | 'none'>({ max: 500 });

/** An order to act, said plainly in one part of a sentence: in the imperative, not asked, doubted, denied, quoted or reported. */
export function orderIn(shape: string): ActionIntent | undefined {
  const kept = judged.get(shape);
  if (kept !== undefined) return kept === 'none' ? undefined : kept;
  const order = judge(shape);
  if (shape.length <= LONGEST_KEPT) judged.set(shape, order ?? 'none');
  return order;
}

function judge(shape: string): ActionIntent | undefined {
  const plain = politeAsOrder(shape);
  if (NO_ORDER.test(plain)) return undefined;
  const rest = plain.replace(PADDING, '');
  return ORDERS.find(([, pattern]) => pattern.test(rest))?.[0];
}

/** Speaks of an action at all, in whatever mood. */
export function mentionsAction(shape: string): boolean {
  return / (?:revoke|disable|enable|(?<! the )kick|revoked) | kill .* ?token /.test(shape);
}

/** "account suspension for Bob, what does it cost?": what a noun names is asked about. */
const ASKED_BEHIND = / [,;:–-] (?:what|why|how|who|when|which|is|was|does|did) /;

const parted = new LRUCache<string, readonly string[]>({ max: 500 });

/** Parts of a sentence that can each be a command: "replay check bob", "revoke him". */
export function parts(shape: string): readonly string[] {
  const kept = parted.get(shape);
  if (kept !== undefined) return kept;
  const all = split(shape);
  if (shape.length <= LONGEST_KEPT) parted.set(shape, all);
  return all;
}

/** "unblock ana ruiz hes waiting", "end the sessions of ana ruiz she lost her phone": a clause about whoever is named begins without a comma. */
const TOLD_BEHIND =
  /^((?: \S+){0,6}? (?:revoke|disable|enable|kick|kill|signout|block|lock)(?: \S+){0,6}? USER (?:(?:account|token|signin|again|now|please|pls|asap) )*)(?=pronoun (?!(?:\S+ )*(?:doesnt|not|never|no|says|said|asked|why|what|if|unless|until|wrong|mistake|innocent) )(?:is|was|has|had|have|lost|lostdevice|leaver|left|quit|cannot|doesnt|fail|needs?|wants?|got|keepgetting|keeps|will|waiting|still|back|gone|stuck|in|at|on|out|outside|here|downstairs|forgot|clicked|phished|compromised|enter|theft|rang|calls?|called|\S+ing|\S+ed) )/;

function split(sentence: string): readonly string[] {
  const shape = sentence.replace(TOLD_BEHIND, '$1, ');
  if (
    / (?:provided|providing|subject to|conditional on|contingent on|if(?! possible| you can)|as soon as|(?<!at )once|after (?:USER|pronoun|me|we|they|hr|you|NAME)|eg|e\.g|unless|in case|when|whether|should|suppose|supposing|imagine|assuming|pretend|hypothetically|theoretically|what if|or (?:is|was|would|should) (?:that|this|it|we)|in (?:me|pronoun) (?:location|shoes|position)) | (?:says|told|wrote|asked|asks|said) (?:that |me |us )?[,:] | [,;-] (?:says|said|wrote|writes) \S+ $| (?:runbook|playbook|guideline|script|template|draft) : | (?:quote|quotation|excerpt|extract) (?:\S+ ){0,5}: /.test(
      shape,
    )
  )
    return [shape];
  return splitAnnounced(withReasonBehind(joinDenied(asImperative(shape)), orderIn), orderIn)
    .map(asImperative)
    .flatMap((piece) =>
      piece.split(
        / (?:and then|and also|and|then|,|afterwards|;) (?=(?:(?:please|then|also|just|pls|immediately|now|could you|can you|directly|go ahead) )*(?:revoke|disable|enable|kick|kill|sign|log|signout|force|block|check|replay|show|why|lockout|boot|lock) )|,|(?<= (?:ciso|request|approval|approved|urgent|ticket|TICKET|discussed|hr)(?: (?!fail)\S+)?) : /,
      ),
    )
    .filter((part) => part.trim() !== '')
    .map((part) => (ASKED_BEHIND.test(shape) ? ` ${part.trim()} ` : asImperative(` ${part.trim()} `)));
}
