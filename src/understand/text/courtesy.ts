/** "With your kind permission, …", "Pardon me, if I may ask, …": layers of politeness before what is asked. */
const LAYER =
  '(?:(?:(?:so )?sorry , )?(?:me )?(?:(?:should|could|ought to)(?: have)?|must have|meant to have) (?:asked|said|mentioned|prompt)(?: (?:this|that|it|you|pronoun))*(?: (?:earlier|before|sooner|first|long ago|right away|already))*|(?:with|by) (?:\\S+ ){0,3}?(?:permission|leave|indulgence|approval)|if (?:at all )?(?:possible|feasible)|if (?:me|we) may(?: be so bold)?(?: (?:as )?(?:to )?(?:ask|prompt))?|if (?:it|that|this) (?:doesnt|would doesnt|doesnt be) (?:be )?(?:too much|too great|too|a|any|an)(?: (?:much|great|big))?(?: of an?)? (?:wrong|bother|trouble|imposition|inconvenience|hassle)|if (?:it|that) (?:is convenient|suits you|pleases you)|if you (?:would|could) (?:please )?be so (?:very )?(?:kind|good)|(?:me )?(?:beg |begging )?(?:your |you )?pardon(?: me)?(?: (?:the|for|me) \\S+)?|excuse(?: me)?(?: (?:for|the) (?:\\S+ )?\\S+)?|forgive(?: me)?(?: for (?:\\S+ )?\\S+)?|sorry (?:to|for) \\S+(?: you)?(?: again)?)';
const LAYERS = new RegExp(
  `^((?: (?:hello|please|so|ok|NAME|,))*?)(?: (?:and |but |so )?${LAYER} ,(?: (?:but|and|so|then|please))*){1,4} `,
);
/** "may I kindly request the alerts of today": what one asks to be shown. */
const REQUESTED =
  /^((?: (?:hello|please|so|and|ok|now|,|NAME))*) (?:can|could|may|might) (?:me|we) (?:(?:please|kindly|possibly|perhaps|humbly|just|also|respectfully) )*(?:request|ask for|beg for|bother you for|prompt) (?=(?:the|an?|all|any|me|pronoun|USER) )/;

/** "On behalf of the audit team, …", "for the auditors: …": for whom one asks, and nothing that is asked about. */
const ON_BEHALF =
  /^((?: (?:hello|please|so|ok|NAME|,))*?) (?:on behalf of|in the name of|at the (?:request|order) of|(?:me am |me )?(?:asking|writing|request|prompt) (?:on behalf of|for)|for) (?:(?:the|our|internal|external|group|me) )*(?:audit|auditors|approvals|risk|alerts|policy)(?: (?:team|committee|department|desk|people|office|board|unit|function|colleagues|guys|lot))?(?: ,| :|(?= (?:show|me|please|pls|could|can|would|what|which|who|is|are|how|howmany|whichapps|top) )) /;
/** "the audit team", "the risk committee": people who want something. */
const PEOPLE =
  / (?:audit|auditors|approvals|risk|alerts|policy|otherpolicy) (?:team|committee|department|dept|desk|board|office|unit|function|guys|lot)(?= (?:needs?|wants?|has|have|would|asks|asked|prompt|requires?|request|requests|requested|is asking|likes?|wishes|show) )/;

/** "clients that don't support modern authentication": what is left of the old one. */
const NOT_MODERN =
  / (?:doesnt|cannot|no|not|non|without|unable|incapable|never|lacks?|lacking|misses|missing|yet|refuses?|bypass|other than|anything but) (?:(?!modern )\S+ ){0,4}?modern (?:signin|protocols?|clients?)(?: support)? /;
/** "approval by Ines to follow": nobody subscribes. */
const TO_FOLLOW = / (approvals(?: (?:by|from|of)(?: \S+){1,3}?)?) (?:to|will|shall) subscribe /;

/** "suspend alerts on Ana for two days", "pause the alerts for Ana": nobody's account. */
const ALERTS_OFF =
  / (?:(?:pause|hold|shelve) (?:(?:the|all|any) )*alerts|disable (?:(?:the|all|any) )*alerts(?= \S+ (?:the |user )*(?:USER|pronoun|IP|APP) (?:until )?TIME )) (?:on|for|about|of|from) (?=(?:the |user )*(?:USER|pronoun|IP|APP) )/;

/** "somebody told me an account can be blocked …": what may be, told by nobody in particular. */
const HEARD =
  / (?:somebody|someone|people|they|colleagues|one) (?:says|told|explained|mentioned|explain) (?:to )?(?:me|us) (?:that )?(?=(?:an?|any|some)? ?(?:accounts?|sess|session|token|users?|signins) (?:can|may|could|might) )/;

/** "… ta", "… mate", "… on priority": how one speaks to whoever helps, at the end. */
const FAMILIAR =
  /(?: ,)? (?:on (?:top |high |the highest )?priority|at (?:the |your )?earliest(?: convenience)?|(?:mate|matey|ta|pal|buddy|bro|dude)(?: (?:thanks|please|now|asap))?|thanks a (?:mill|million|bunch|ton)) (?=[,.!]? ?$)/;

/** "…, good lad", "…, there's a love", "… for me there": what somebody is called who is asked to do something. */
const ENDEARED =
  / , (?:(?:there|that) is |be |you are )?(?:(?:a|an|my|me|good|dear|old|sweet|wee|great|real|absolute) )*(?:lad|lads|lass|lassie|love|luv|lovely|dear|dears|dearie|darling|darlin|pet|duck|ducky|hen|chap|man|fellow|fella|girl|boy|sport|star|angel|champ|champion|legend|treasure|sweetheart|sweetie|bot|egg|gem|saint|hero|pal|friend|soul|one)(?= [.!]? ?$)/;
/** "unlock Ana would you": asked behind the verb. */
const TAG =
  /(?<=^(?: (?:please|pls|hello|,))* (?:unlock|check|show|list|revoke|disable|enable|mute|unmute|lockout|replay|kick|block)(?: (?!,)\S+){1,10})(?: ,)? (?:would|will|could|can|wont) (?:you|ya|ye|yous)(?: please| pls)?(?= ,| ?$)/;
/** "have a butcher's at …", "take a gander": a look by any name. */
const LOOK =
  /(?<=^| (?:please|pls|you|ya|lets|let|let us|and|,|to|just|then|would|could|can|so)) (?:have|take|hae) (?:a|an) (?:(?:quick|wee|good|little|proper) )*(?:NAME|look|butcher|butchers|gander|peek|peep|squint) (?=(?:at|into|over|will|would|for me|for us|please|pls|[,.!]|$))/;

/** The same without what is only polite. */
export function withoutCourtesy(shape: string): string {
  return shape
    .replace(LAYERS, '$1 ')
    .replace(HEARD, ' ')
    .replace(ON_BEHALF, '$1 ')
    .replace(PEOPLE, ' tenant')
    .replace(NOT_MODERN, ' legacy ')
    .replace(TO_FOLLOW, ' $1 to come ')
    .replace(ALERTS_OFF, ' mute alerts on ')
    .replace(REQUESTED, '$1 show ')
    .replace(/ (?:n|and) (?=thanks )/, ' ')
    .replace(ENDEARED, '')
    .replace(/ for (me|us) (?:there|now)(?= ,| ?$)/, ' for $1')
    .replace(LOOK, ' check ')
    .replace(TAG, '')
    .replace(
      / by all means? (?=(?:revoke|disable|enable|block|kick|unlock|mute|unmute|check|show) )| by all means? (?=[,.!]? ?$)/,
      ' please ',
    )
    .replace(FAMILIAR, ' ');
}
