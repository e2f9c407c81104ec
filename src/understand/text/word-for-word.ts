/** Orders in a word order of another language, or with the target at the very end, in the plain one. */
const TARGET = '(USER|pronoun)';
const BEGINS = '^((?: (?:hello|please|pls|kindly|ok|so|now|then|and|,|NAME|can you|could you|you must))*)';
const WHOSE = '(?:(?:the|user|colleague|of|for|from|all|any|every|each|active|open|everywhere) )*';
const ACCOUNT = `(?:(?:the |user )*account (?:(?:of|for|user|the|colleague) )*${TARGET}|(?:the |user )*${TARGET} account)`;
const ENDS = '(?=(?: (?:again|now|please|pls|thanks|asap|immediately|today|at once|right away))* (?:$|[,;:] ))';
/** "…, he mustn't keep them", "…, is disabled by mistake": why, behind the order. */
const WHY_SO =
  '(?: [,–—-] (?:(?:since|as|because|so|and|for) )?(?:pronoun|it|account|USER|)(?: ?(?:doesnt|must|is|was|has|cannot|been|mustbe|also|now))+ (?:keeps?|have|need|allowed|entitled|disabled?|blocked|locked|to|by|in|be|made|done)(?: (?:keeps?|have|need|to|by|in|an?|mistake|error|accident|it|them|pronoun|any|anymore|more|longer|again|wrong))*)?';

type Rewrite = readonly [form: RegExp, plain: string];
const FORMS: readonly Rewrite[] = [
  // "make inactive the account of Ana", "put the account of Ana inactive", "make active again the account of Ana"
  [
    new RegExp(
      `${BEGINS} (?:make|put|set|render) (?:again )?(?:disabled|blocked|locked) (?:again )?(?:${ACCOUNT}|${TARGET})${ENDS}`,
    ),
    '$1 disable $2$3$4',
  ],
  [
    new RegExp(`${BEGINS} (?:make|put|set|render) (?:${ACCOUNT}|${TARGET}) (?:to )?(?:disabled|blocked|locked)${ENDS}`),
    '$1 disable $2$3$4',
  ],
  [
    new RegExp(
      `${BEGINS} (?:make|put|set|render) (?:again )?(?:active|enabled?|usable|enter|alive) (?:again |back )?(?:${ACCOUNT}|${TARGET})${ENDS}`,
    ),
    '$1 enable $2$3$4',
  ],
  // "the account of Ana please open again, is disabled by mistake"
  [
    new RegExp(
      `${BEGINS} ${ACCOUNT} (?:please |pls |kindly )+(?:enter|enable|make active|release|free|unlock)(?: (?:again|back|up))*${WHY_SO} $`,
    ),
    '$1 enable $2$3 ',
  ],
  [
    new RegExp(
      `${BEGINS} ${ACCOUNT} (?:please |pls |kindly )+(?:disable|block|lock|kill)(?: (?:again|down|off|now))*${WHY_SO} $`,
    ),
    '$1 disable $2$3 ',
  ],
  // "the account of Ana disable, please"
  [
    new RegExp(`${BEGINS} ${ACCOUNT} (?:disable|block|lock)(?: (?:again|down|off|now))*(?: ,)? (?:please|pls|kindly) $`),
    '$1 disable $2$3 ',
  ],
  [
    new RegExp(`${BEGINS} ${ACCOUNT} (?:enable|release|unlock)(?: (?:again|back|now))*(?: ,)? (?:please|pls|kindly) $`),
    '$1 enable $2$3 ',
  ],
  // "take away the mute from Ana"
  [
    / (?:take|get|put) (?:away|off|back) (?:the |that |this )?mutes? (?:from|of|on|for) (?=(?:the |user )*(?:USER|pronoun|APP|IP) )/,
    ' unmute ',
  ],
  [
    / (?:take|remove|lift|get) (?:away |off )?(?:the |that |this )mute (?:from|off|of|on|for) (?=(?:the |user )*(?:USER|pronoun|APP|IP) )/,
    ' unmute ',
  ],
  // "take all of Ana's sessions away, she mustn't keep them"
  [new RegExp(`${BEGINS} take ${WHOSE}${TARGET} token (?:away|off)${WHY_SO}${ENDS}`), '$1 revoke $2'],
  [new RegExp(`${BEGINS} take (?:away|off) ${WHOSE}token ${WHOSE}${TARGET}${WHY_SO}${ENDS}`), '$1 revoke $2'],
  // "how come Ana still has live sessions, revoke them now": a complaint, and the order
  [
    /^(?: (?:so|and|but|hello|,))* why (?:(?:does|do|has|have|is|are) )?(?:the |user )*USER (?:(?:does|has|have|is|still) )*(?:\S+ ){0,3}?(?:token|signins|signin|account|enter|active) [,;:–—-] (?=(?:please |pls |so )*(?:revoke|disable|kick|kill|signout) (?:pronoun|it|them|all|that|account|token) )(?:please |pls |so )*(revoke|disable|kick|kill|signout) (?:pronoun|it|them|all|that|account|token) /,
    ' $1 USER ',
  ],
  [
    /^((?: (?:please|pls|kindly|urgent|,))*) kill (?:(?:the|all|any|every|active|open) )*token(?: (?:everywhere|at once|at|once|now|immediately|asap|straight|right|away|please|pls))* [,;:–—-] (?:it|this|that|pronoun) (?:is )?(?:the |user |account |colleague |about )*(?=USER $)/,
    '$1 revoke ',
  ],
  // "sign out everywhere at once, it's Ana"
  [
    /^((?: (?:please|pls|kindly|urgent|,))*) (signout|revoke|disable|enable|kick|lock|block)(?: (?:the|all|any|every|active|open|token|account|signin|out|everywhere|at once|at|once|now|immediately|asap|straight|right|away|please|pls|pronoun|it))* [,;:–—-] (?:it|this|that|pronoun) (?:is )?(?:the |user |account |colleague |about )*(?=USER $)/,
    '$1 $2 ',
  ],
];

/** What every form has: a verb of acting, or a mute. */
const ACTS =
  / (?:make|put|set|render|take|get|remove|lift|please|pls|kindly|why|signout|revoke|kill|disable|enable|kick|lock|block) /;

export function plainOrder(shape: string): string {
  if (!ACTS.test(shape)) return shape;
  return FORMS.reduce((said, [form, plain]) => said.replace(form, plain), shape);
}
