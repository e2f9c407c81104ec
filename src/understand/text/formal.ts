/** Orders and wishes in the words of an office, a form or a telegram, as the plain ones that rules read. */
type Rewrite = readonly [form: RegExp, plain: string | ((...found: readonly string[]) => string)];

const LEAD =
  '(?:(?:hello|please|pls|kindly|so|and|ok|now|then|therefore|thus|accordingly|further|furthermore|sir|TICKET|,|:|NAME|TIME) )*';
/** "hereby", "formally", "most kindly": how formal somebody is, and nothing more. */
const MANNER =
  '(?:(?:hereby|herewith|hereto|formally|officially|kindly|respectfully|urgently|humbly|expressly|most|do|now|also|please|would|must|wish to|like to|want to|have to|would like to|am|are|in writing) )*';
const ASKS =
  '(?:request|requesting|ask|asking|demand|order|ordering|instruct|instructing|direct|authori[sz]e|require|urge|command|apply|propose and order|beg|prompt)';
const ASKED = '(?:requested|request|asked|ordered|instructed|directed|authori[sz]ed|required|told|demanded|commanded|prompt)';
const DONE =
  '(?:revoked|revoke|disabled|disable|enabled|enable|blocked|suspended|locked|kill|killed|ended|terminated|closed|cut|dropped|cleared|invalid|signout|voided|reactivated|unlock|cancelled|lifted|deactivated)';
const WHAT =
  '(?:the|all|any|every|each|of|for|user|colleague|account|token|signin|enter|active|open|current|everywhere|employee)';
const WHOSE = `((?:${WHAT} )*(?:USER|pronoun) (?:${WHAT} )*)`;
const SOON = '(?:again|now|please|pls|thanks|asap|immediately|today|at once|everywhere|TIME|kindly|right away|straight away)';
const ACT =
  '(?:revoke|disable|enable|kick|kill|block|lock|signout|sign|log|history|boot|force|turn|switch|lift|unmute|mute|end|close|cut)';

/** "contain Ana by disabling her account": what is done, in the imperative. */
const BY_DOING: Readonly<Record<string, string>> = {
  disabling: 'disable',
  blocking: 'disable',
  suspending: 'disable',
  locking: 'disable',
  enabling: 'enable',
  revoking: 'revoke',
};

/** What is asked for as a noun; an end by any name is that of sessions only. */
const NOUN_OF: Readonly<Record<string, string>> = {
  revocation: 'revoke',
  revoked: 'revoke',
  revoke: 'revoke',
  disable: 'disable',
  suspension: 'disable',
  blocking: 'disable',
  block: 'disable',
  deactivation: 'disable',
  enable: 'enable',
  restoration: 'enable',
  reinstatement: 'enable',
  reactivation: 'enable',
};

/** An opening of two or three words before the order: "real quick —", "one more thing:", "next step:". */
const OPENING =
  '(?:(?:real|really|very|super|just|only|a|one|another|last|next|first|second|third|final|small|little|tiny|quick|short|urgent|new|more|brief|simple) )*(?:quick(?:ly)?|one|thing|job|request|favou?r|task|order|item|action|step|point|measure|to do|todo|up|on the list|real quick)(?: (?:for (?:now|you|signpost)|please|NUMBER|required|needed|of the day|from (?:me|us)))*';
/** "Contain user:", "Recovery:", "Stop the attack:": the aim of the order as a heading. */
const AIM =
  '(?:(?:isolate|contain|secure|quarantine|protect|stop|eject|kick|remove|cut|limit|enable|restore|immediate|containment|incident|emergency|account) )?(?:(?:the|our|this) )?(?:user|identity|account|attacker|intruder|compromised|attack|damage|bleeding|enter|access|colleague|target|recovery|remediation|mitigation|containment|response|countermeasure|restoration|offboarding|onboarding|leaver|joiner|contain|isolate|quarantine|eradicate|eradication|respond|remediate|mitigate|recover|restore|prescribe|prescription|treatment|therapy|rx|order|orders|state)';

const FORMS: readonly Rewrite[] = [
  [/ (?:with immediate effect|without (?:any |further |undue |more )*delay|effective immediately|forthwith) /g, ' now '],
  // "all tokens of Ana must go"
  [
    / (token (?:of |for )?(?:USER|pronoun)|(?:USER|pronoun) token) (?:must|have to|has to|needs? to) go (?=(?:(?:now|please|asap|immediately|today) )*$)/,
    ' $1 mustbe gone ',
  ],
  [/ once (?:more|again) (?=[,.:)]? ?$)/, ' again '],
  [
    / (me|we) should (?:very much |really |also |now )*(?:like|wish|want|prefer)(?= (?!to (?:know|understand|see|hear|learn|ask)))/,
    ' $1 would like',
  ],
  // "I hereby request that the account of Ana be enabled"
  [
    new RegExp(`^ ${LEAD}(?:me|we) ${MANNER}${ASKS} (?:you )?(?:hereby |herewith )?(?:that )?${WHOSE}(?:to )?be (?=${DONE} )`),
    ' $1mustbe ',
  ],
  // "I hereby request the termination of all sessions of Ana", "we ask for the suspension of her account"
  [
    new RegExp(
      `^ ${LEAD}(?:me|we) ${MANNER}${ASKS} (?:you )?(?:for )?(?:(?:the|an?|immediate|prompt|urgent|full|now) )*(termination|ending|closure|closing|invalidation|cancellation|revocation|revoked|revoke|disable|suspension|blocking|block|deactivation|enable|restoration|reinstatement|reactivation) (?:of )?${WHOSE}(?=(?:${SOON} |[,.] )*$)`,
    ),
    (found, noun = '', target = '') => {
      const verb = NOUN_OF[noun] ?? (/ token /.test(` ${target}`) ? 'revoke' : undefined);
      return verb === undefined ? found : ` ${verb} ${target}`;
    },
  ],
  // "it is requested that …"
  [
    new RegExp(`^ ${LEAD}(?:it )?(?:is|has been) (?:hereby |herewith |kindly |formally )*${ASKED} that ${WHOSE}be (?=${DONE} )`),
    ' $1mustbe ',
  ],
  // "I hereby instruct you to …", "you are requested to …"
  [
    new RegExp(
      `^ ${LEAD}(?:me|we) ${MANNER}${ASKS} (?:of )?(?:you|signpost|the bot) ${MANNER}to (?:please |now |kindly )*(?=${ACT} )`,
    ),
    ' please ',
  ],
  [new RegExp(`^ ${LEAD}you are ${MANNER}${ASKED} (?:by \\S+ )?to (?:please |now |kindly )*(?=${ACT} )`), ' please '],
  // "let her sessions be ended", "the account of Ana shall be disabled", "sessions of Ana to be terminated"
  [new RegExp(`^ ${LEAD}let ${WHOSE}be (?:now |all )*(?=${DONE} )`), ' $1mustbe '],
  [
    new RegExp(`^ ${LEAD}${WHOSE}(?:shall|(?:(?:is|are) )?to) be (?:now |all |fully )*(?=${DONE}(?: ${SOON}|[,.!])* $)`),
    ' $1mustbe ',
  ],
  // "the account of Ana may be turned on again": leave that is given
  [new RegExp(`^ ${LEAD}${WHOSE}may (?:now |again )*be (?:now )?(?=enabled?(?: ${SOON}|[,.!])* $)`), ' $1mustbe '],
  // "he was dismissed, HR wants Ana's account switched off": behind the reason it is no more than told politely
  [
    new RegExp(
      `^ (?:pronoun|USER) (?:was|is|has|got|left|leave|resigned|quit)(?: \\S+){0,6} [,;:–—-] (?:(?:so|and|the|her|his|our|me|pronoun) )*(?:hr|legal|compliance|management|leadership|ciso|payroll|manager|boss|director|supervisor) (?:wants|needs|requests that|requires that) (?:to have )?${WHOSE}(?:to )?(?:be )?(?=${DONE}(?: ${SOON}|[,.!])* $)`,
    ),
    ' me need $1',
  ],
  // "contain Ana by disabling her account"
  [
    new RegExp(
      `^ ${LEAD}(?:contain|secure|isolate|quarantine|protect|stop|disable|lock|shut|block|help|restore|enable|remove|evict|kick(?: out)?) ${WHOSE}by (disabling|blocking|suspending|locking|enabling|revoking) (?:(?:${WHAT}|it|pronoun) )*$`,
    ),
    (_, target = '', verb = '') => ` ${BY_DOING[verb] ?? ''} ${target}`,
  ],
  [
    new RegExp(
      `^ ${LEAD}(?:contain|secure|isolate|quarantine|protect|stop|disable|lock|shut|block|evict|kick(?: out)?) ${WHOSE}by (?:ending|killing|closing|terminating|cutting|dropping|wiping|clearing|kill|cut|finishing) (?:(?:${WHAT}|pronoun) )*token (?:everywhere |now )*$`,
    ),
    ' revoke $1',
  ],
  [
    new RegExp(
      `^ ${LEAD}(?:${OPENING}(?: [:,–—-])?|${AIM} [:,–—-]) (?=(?:(?:please|pls|kindly|now|can you|could you) )*(?:${ACT}|(?:(?:account|token|user|signin) )+(?:revoked?|disable|enable|suspension)) (?:\\S+ )*?(?:USER|pronoun) )`,
    ),
    ' ',
  ],
  // "…, stat": at once
  [/ , state(?: [!.])? (?=$)/, ' , now '],
  // "bring Ana's account back to life", "get his account back up and running", "breathe life back into the account of Ana"
  [
    new RegExp(
      `^ ${LEAD}(?:(?:bring|put|keepgetting|return|wake|turn|switch) ((?:(?:the|user|account|signin|of|colleague) )*USER (?:(?:account|signin) )*)(?:back (?:to (?:life|work|use)|from the (?:dead|grave)|in(?:to)? (?:APP|service|use|operation|action|order)|up and running|alive|online)|up)|breathe (?:new )?life (?:back )?into ((?:(?:the|user|account|of) )*USER (?:account )?))(?= ?(?:${SOON} )*(?:$|[,.;] ))`,
    ),
    (_, of = '', into = '') => ` enable ${of}${into}`,
  ],
  // "for disabling: resigned employee Ana", "to be disabled: ex-employee Ana"
  [
    new RegExp(
      `^ ${LEAD}(?:for|to be) (?:(?:the|account|token|user|signin|immediate|urgent) )*(revok(?:ing|ed?|ation)|revocation|disabl(?:ing|ed?)|deactivation|suspension|suspended|blocking|blocked|enabl(?:ing|ed?)|reactivation)(?: of (?:the |all )?(?:token|account))?(?: (?:please|pls|kindly|now|asap|today))* (?:[:–—-] |(?=(?:resigned|terminated|departed|dismissed|former|retired) ))(?:(?:the|our|please|former|resigned|resignation|terminated|termination|departed|dismissed|retired|fired|sacked|ex|ex-employee|leaver|returning|cleared|compromised|phished|employee|colleague|user|contractor|staff|account|member|intern) )*(USER) (?:account )?(?=(?:, (?:(?:resigned|resignation|retired|left|leaver|termination|terminated|compromised|phished|cleared|approved|back from (?:\\S+ )?leave|returned) )+)?(?:${SOON} )*$)`,
    ),
    (_, verb = '', target = '') =>
      ` ${NOUN_OF[verb] ?? (/^rev/.test(verb) ? 'revoke' : /^(?:en|re)/.test(verb) ? 'enable' : 'disable')} ${target} `,
  ],
  // "the mute concerning Ana is hereby lifted"
  [/ (mutes?|alerts|unmute) (?:concerning|regarding|relating to|with (?:regard|respect) to|in respect of|affecting) /, ' $1 on '],
  [
    /^ (?:the |our |me )*mutes? (?:on|of|for|about|from) (?:the )?(USER|APP|IP|pronoun) (?:is|are) (?:hereby|herewith|now hereby) (?:lifted|ended|cancelled|removed|over|kill|registered|revoked)(?: now)? $/,
    ' unmute $1 ',
  ],
  [
    /^ (?:the |our |me )*mutes? (?:on|of|for|about|from) (?:the )?(USER|APP|IP|pronoun) (?:is|are) (?:lifted|ended|cancelled|removed|kill|registered|revoked) (?:hereby|herewith) $/,
    ' unmute $1 ',
  ],
];

/** What a clerk, a form or a telegram orders, as "please …" or with the mark of a duty; everything else stays as it is. */
export function plainOffice(shape: string): string {
  return FORMS.reduce(
    (said, [form, plain]) => (typeof plain === 'string' ? said.replace(form, plain) : said.replace(form, plain)),
    shape,
  );
}
