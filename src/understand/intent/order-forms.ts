/** Everything that an order needs is in one shape; here every manner of saying it becomes the imperative of its verb. */
type Rewrite = readonly [form: RegExp, imperative: string | ((...found: readonly (string | undefined)[]) => string)];

/** The plain form of a verb that stands as a participle or a noun. */
const PLAIN: Readonly<Record<string, string>> = {
  revoked: 'revoke',
  kill: 'revoke',
  signout: 'revoke',
  disabled: 'disable',
  blocked: 'disable',
  suspended: 'disable',
  locked: 'disable',
  enabled: 'enable',
};

const TARGET = '(?:USER|pronoun)';
const WHOSE = '(?:(?:the|user|account|colleague|employee|of|for|from|belonging|pertaining|to|any|all|still) )*';
const EACH = '(?:(?:the|all|any|every|each|active|open|current|live|existing|valid|remaining|running|everywhere|of|pronoun) )*';
const POLITE =
  '(?:hello|please|pls|kindly|ok|yes|so|now|then|and|also|urgent|urgently|NAME|bot|thanks|,|(?:can|could|would|will|may) you|you (?:may|can)|go ahead and|we (?:must|have to|need to)|(?:me|we) (?:want|need|would like) (?:you )?to|mind)';
const BEGINS = `^((?: ${POLITE})*)`;
const SESSION = '(?:token|signins|sess)';
const SOON = '(?:again|now|please|pls|thanks|asap|immediately|today|right|away|at once|kindly|TIME|too|everywhere)';
const ENDS = `(?=(?: ${SOON})* (?:$|[,;:.(–—-] (?!(?:what|why|how|who|when|which|is|was|does|did) )|TICKET |because |since |as |until |so |and |confirmed ))`;
const ENDING = '(?:kill|finish|purge|void|expired|registered|cancel|discard|revoke|remove|delete|nullify|annul|axe|disable)';

/** Verbs in their -ing form behind "would you mind": what they are the plain form of. */
const GERUNDS: readonly (readonly [string, string])[] = [
  ['revoke', 'revoking|invalidating'],
  [
    'kill',
    'killing|terminating|ending|dropping|cutting|closing|wiping|clearing|purging|voiding|expiring|expired|resetting|registered|cancelling|canceling|flushing|destroying',
  ],
  ['disable', 'disabling|crash|freezing|deactivating'],
  ['block', 'blocking'],
  ['lock', 'locked|locking'],
  ['enable', 'enabling|unfreezing|restoring|reinstating|reopening|unsuspending'],
  ['turn', 'turning|switching|putting|bringing'],
  ['lift', 'lifting|releasing'],
  ['kick', 'kicking|throwing|booting'],
  ['sign', 'signing|logging'],
  ['signout', 'signing out'],
];

const FORMS: readonly Rewrite[] = [
  ...GERUNDS.map(([plain, forms]): Rewrite => [
    new RegExp(`^((?: (?:hello|please|pls|ok|and|so|,))* (?:would|do) you mind) (?:${forms}) `),
    `$1 ${plain} `,
  ]),
  // "suspend Ana so that she cannot sign in any more", "… until the investigation is over": why and how long, and no condition.
  [
    new RegExp(
      `${BEGINS} ((?:disable|block|lock|kick|kill|revoke|signout|turn off|cut off)(?: (?!so |if |unless |once |when |what |how |why )\\S+){1,12}?) so (?:that )?(?:pronoun|USER|nobody|no one|it|tenant) (?:cannot|can|doesnt|is|keepgetting|has) .*$`,
    ),
    '$1 $2 ',
  ],
  [
    new RegExp(
      `${BEGINS} ((?:disable|block|lock|kick|kill|cut off|turn off)(?: (?!so |if |unless |once |when |what |how |why |until )\\S+){1,12}?) until (?!.* (?:if|unless|revoke|disable|enable|doesnt|please) ).*$`,
    ),
    '$1 $2 ',
  ],
  // "revoke everything that Ana has open"
  [
    new RegExp(
      `${BEGINS} ${ENDING} (?:everywhere|all|whatever|anything)(?: token)? (?:that )?${WHOSE}(${TARGET})(?: (?:has|have|is|still|currently|now|may|might))+ (?:enter|active|running|live|left|(?:signin|signed|history)(?: (?:in|on|into|onto|to))*)${ENDS}`,
    ),
    '$1 revoke $2',
  ],
  // "disable the stolen account ana@…", "block dormant account of Bob": what the account is, and no condition
  [
    new RegExp(
      `${BEGINS} (disable|block|lock|enable|revoke) (?:(?:the|this|that|pronoun) )*(?:(?:theft|compromised|hijack|phished|old|former|dormant|stale|unused|inactive|orphaned|rogue|abandoned|suspicious|risky|infected|breached|exposed|malicious|forgotten) )+(?:user )?account (?:(?:of|for|belonging|to|the|user|called|named) )*(USER)${ENDS}`,
    ),
    '$1 $2 $3',
  ],
  // "reinstate Ana's disabled account": the state that the order ends
  [new RegExp(`(${TARGET}) (?:(?:disabled?|blocked|locked|suspended|revoked) )+(?=account )`), '$1 '],
  // sessions by any name
  [new RegExp(`(${TARGET}) (?:(?:active|open|current|live|existing|valid|remaining|running|other) )+(?=${SESSION} )`), '$1 '],
  [
    new RegExp(
      `${BEGINS} ${ENDING} ${EACH}${SESSION} (?:(?:of|for|from|belonging to|, user|user|on|:|-) )*(?:(?:the|user|colleague) )*(${TARGET})(?: account)?${ENDS}`,
    ),
    '$1 revoke $2',
  ],
  [new RegExp(`${BEGINS} ${ENDING} ${EACH}${WHOSE}(${TARGET}) ${SESSION}${ENDS}`), '$1 revoke $2'],
  [new RegExp(`${BEGINS} ${ENDING} (?:sess|_) (USER)${ENDS}`), '$1 revoke $2'],
  [new RegExp(`${BEGINS} kill (?:(?:the|all|every|any|active|open) )+token${ENDS}`), '$1 revoke token'],
  [
    new RegExp(
      `^((?: (?:please|pls|kindly|ok|,))*) (?:make|force) (${TARGET}) (?:to )?signin again(?: (?:on|from|in|with|everywhere|all|devices))*${ENDS}`,
    ),
    '$1 revoke $2',
  ],
  // "Ana: end sessions"
  [new RegExp(`${BEGINS} ${WHOSE}(${TARGET}) [:–—-] (?:please |pls )*${ENDING} ${EACH}${SESSION}${ENDS}`), '$1 revoke $2'],
  // "Ana's sessions: end them all"
  [
    new RegExp(
      `${BEGINS} (?:(?:the|all|every|any|of) )*(${TARGET}) ${SESSION} [:,–—-] (?:please )?${ENDING} (?:pronoun|it|that|everything)(?: all)?${ENDS}`,
    ),
    '$1 revoke $2',
  ],
  // "sessions of Ana: revoke", "account of Ana – deactivate"
  [
    new RegExp(
      `${BEGINS} ${EACH}${SESSION} (?:of|for) ${WHOSE}(${TARGET}) [:,–—-] (?:please |pls )?(?:${ENDING}|signout)(?: (?:it|all))*${ENDS}`,
    ),
    '$1 revoke $2',
  ],
  [
    new RegExp(
      `${BEGINS} (?:the )?(?:account|enter|signin) (?:of|for) ${WHOSE}(${TARGET}) [:,–—-] (?:please |pls )?(disable|enable|block|lock)(?: it)?${ENDS}`,
    ),
    (_, begins, target, verb) => `${begins ?? ''} ${verb === 'enable' ? 'enable' : 'disable'} ${target ?? ''}`,
  ],
  // "ana@… – sign her out everywhere", "Ana: disable her account"
  [
    new RegExp(
      `^(?: (?:please|pls|urgent|urgently|user|account|upn|hello|asap|,))* (USER)(?: account)? [,:–—-] ((?:(?:please|pls|kindly|can you|could you|now) )*(?:sign|log|history|kick|boot|throw|kill|revoke|disable|enable|lock|block|signout|cut off|shut off)(?: (?:out|off|the|all|every|of|account|token|for))*) pronoun (?!.* (?:USER|pronoun) )`,
    ),
    ' $2 $1 ',
  ],
  // an account by any name
  [new RegExp(`${BEGINS} (?:kill|cut|shut) (?:off |down )?${WHOSE}(${TARGET}) (?:enter|signin|account)${ENDS}`), '$1 disable $2'],
  [
    new RegExp(
      `${BEGINS} (?:kill|cut) (?:off )?(?:the |all |any )*(?:enter|signin) (?:for|of|from|to) ${WHOSE}(${TARGET})${ENDS}`,
    ),
    '$1 disable $2',
  ],
  [
    new RegExp(
      `${BEGINS} (?:make sure|ensure|see to it|show to it|take care)(?: that)? ${WHOSE}(${TARGET}) (?:cannot|doesnt) (?:signin|enter)(?: (?:any|more|anymore|longer|again|now|anywhere))*${ENDS}`,
    ),
    '$1 disable $2',
  ],
  [
    new RegExp(
      `${BEGINS} (?:let|allow) ${WHOSE}(${TARGET}) (?:back in|(?:to )?(?:signin|enter)(?: again)?) (?:by|through|via) (?:enabling|enable|USER|unfreezing|restoring|reinstating|lifting|reactivating) .*$`,
    ),
    '$1 enable $2 ',
  ],
  [
    new RegExp(`${BEGINS} (?:let|allow) again (?:the )?(?:signins?|enter) (?:for|of|to) ${WHOSE}(${TARGET})${ENDS}`),
    '$1 enable $2',
  ],
  [new RegExp(`${BEGINS} (?:show|return) (${TARGET}) pronoun (?:enter|account) (?:back|again)${ENDS}`), '$1 enable $2'],
  // nouns, as a form or a telegram says it
  [
    new RegExp(
      `^(?: (?:hello|please|pls|urgent|urgently|asap|immediate|,|the|a|an|request|requested|request|action|needed|:|-|—|–))*(?: (?:account|user|token|signin|access|enter|signout))* (revoke|disable|enable|suspension|lock|signout)(?: (?:account|token|request|order|needed|required|requested|necessary|please|pls|everywhere|immediately|now))* (?:(?:for|of|on|:|=|→|⇒|>|–|—) )+(?:(?:the|user|upn|account|id|everywhere|all|token|colleague|of|for|REQUEST) )*(USER)(?: account| token| signin)?${ENDS}`,
    ),
    ' $1 $2',
  ],
  [
    new RegExp(
      `^(?: (?:please|pls|urgent|urgently|user|account|upn|asap|,))* (USER)(?: account)? (?:[→⇒>=:–—-] )+(?:please |pls )*(revoke|disable|enable|lock|kick|signout)(?: (?:the|account|token|all|user|enter|signin|now|everywhere|pronoun))*${ENDS}`,
    ),
    ' $2 $1',
  ],
  // "… can be enabled again, please do it"
  [
    /^((?: \S+){1,10} (?:can|may|USER|should|shall|could) be \S+(?: again| now)*) , (?:so )?(?:please|pls|kindly)(?: (?:do|it|so|that|go|ahead|proceed|now|thanks))* $/,
    '$1 please ',
  ],
  // "we can activate Ana again, please do"
  [
    new RegExp(
      `^((?: (?:hello|ok|so|now|,))*) (?:we|you|tenant) (?:can|may) (?:now )?((?:revoke|disable|enable)(?: \\S+){1,6}?) [,;:–—-] (?:so )?(?:please|pls|kindly)(?: (?:do|it|so|that|go|ahead|proceed|now|thanks))* $`,
    ),
    '$1 please $2 ',
  ],
  // "the investigation is over, Ana can be enabled again"
  [
    new RegExp(
      `^ (?:(?:the|our|all|any) )*(?:check|alerts|ticket|case|forensics|leave|suspension|ban|investigations?|audit|pronoun|theft|hijack|compromised|phished)(?: (?:of|on|for|in|about) (?:the )?\\S+)? (?:(?:is|are|has|have|been|was|now|all|all is|came back|came out) )*(?:over|done|closed|finished|finish|complete|completed|ended|concluded|clean|cleared|innocent|solved|resolved) [,:;–—-] (?:so |and |thus |therefore )*(?:the )?(USER|pronoun)(?: account)? (?:can|may) (?:now )?be enabled?(?: (?:again|now|thanks))* $`,
    ),
    ' enable $1 ',
  ],
  // "account to be disabled: Ana", as a form says it
  [
    new RegExp(
      `${BEGINS}(?: (?:the|account|accounts|user|users|token|enter|person|colleague|signin|signins))* (?:which |that )?(?:(?:is|are|has|have|must|needs?|ought) )?to be (revoked|disabled|enabled|revoke|disable|enable|blocked|suspended|locked|kill|signout)(?: (?:today|now|immediately|asap|urgently))* (?:: |= |- |– |— )?(?:(?:user|account|upn|id) )*(USER)${ENDS}`,
    ),
    (_, begins, verb, target) => `${begins} ${PLAIN[verb ?? ''] ?? verb ?? ''} ${target ?? ''}`,
  ],
  // "decision of the SOC: session revocation for Ana, do it"
  [
    new RegExp(
      `^ (?:\\S+ ){0,3}?(?:decision|verdict|order|request|approved|approvals|agreed)(?: (?:of|by|from) (?:the )?\\S+)? [:–—-] (?:(?:the|immediate|token|account|user|signin|signins) )+(revoked?|disabled?|enabled?) (?:for|of|on) ${WHOSE}(?:guest )?(USER)(?: ,)?(?: (?:please|pls|do|it|so|that|proceed|go|ahead|now|asap|thanks))* $`,
    ),
    (_, verb, target) => ` ${PLAIN[verb ?? ''] ?? verb ?? ''} ${target ?? ''} `,
  ],
  // "don't fail to disable Ana"
  [
    new RegExp(
      `${BEGINS} doesnt (?:fail|forget|omit|neglect)(?: to)? (?=(?:revoke|disable|enable|kick|kill|signout|block|lock|turn|switch) )`,
    ),
    '$1 ',
  ],
  // "log that idiot out everywhere: ana@…"
  [
    new RegExp(
      `${BEGINS} (?:history|log|sign|signin|kick|boot|throw) (?:that|this|the) (?:\\S+ )?(?:idiot|person|user|man|woman|guy|clown|fool|crook|thief|intruder|attacker|joker|one|leaver|USER) (?:out|off|signout)(?: (?:of|everywhere|everything|all|now))* (?:[:,–—-] )?(?:user )?(USER)${ENDS}`,
    ),
    '$1 revoke $2',
  ],
  // "Ana's account off please", "Ana back on please"
  [new RegExp(`^ (?:${WHOSE})(${TARGET}) account (?:off|down) (?:please|pls|asap)(?: (?:now|thanks|asap))* $`), ' disable $1 '],
  [
    new RegExp(
      `^ (?:${WHOSE})(${TARGET}) (?:account )?(?:back|on|back on) (?:again )?(?:please|pls|asap)(?: (?:now|thanks|asap))* $`,
    ),
    ' enable $1 ',
  ],
  // passive duty
  [/ (?:is|are) to be (?=\S+(?: \S+){0,5} $)/, ' mustbe '],
  [/ (account|token|enter|signin|signins) (?:to|should now|shall) be (?!approve|approvals|check)/, ' $1 mustbe '],
  [/^((?: (?:please|pls))* USER) : (?:the |all )?(account|token|enter|signin) mustbe /, '$1 $2 mustbe '],
];

/** Noun forms that no rule of the imperative knows. */
const SAME_AS: readonly Rewrite[] = [[/^ (?:suspension|lock) (?=(?:USER|pronoun) )/, ' disable ']];

/** What every form above has: a word of acting, and somebody or something of theirs. */
const ACTS =
  / (?:finish|revoke|revoked|disabled?|disabling|enabled?|enabling|blocked|block|locked|lock|kick|kill|cut|shut|purge|purged|void|expired|registered|cancel|discard|remove|delete|nullify|annul|axe|signout|mind|suspension|let|allow|make|force|ensure|show|return|turn|restored|unfreezing|be) | (?:off|down|back|on) (?:again )?(?:please|pls|asap) | (?:out|off) (?:everywhere|USER|:) /;
const WHOM = / (?:USER|pronoun|token|account|signins|sess|_) /;

/** "expire", "reset" and their like in a shape already mean something else; here they end a session. */
export function asCommand(shape: string): string {
  if (!ACTS.test(shape) || !WHOM.test(shape)) return shape;
  let plain = shape;
  for (const [form, imperative] of FORMS) plain = rewrite(plain, form, imperative);
  for (const [form, imperative] of SAME_AS) plain = rewrite(plain, form, imperative);
  return plain;
}

function rewrite(shape: string, form: RegExp, imperative: Rewrite[1]): string {
  return typeof imperative === 'string'
    ? shape.replace(form, imperative)
    : shape.replace(form, (...found: string[]) => imperative(...found));
}
