/** "… before he gets to his desk": how soon, and no condition, when nothing is to be done in it. */
const IN_TIME =
  / before (?:pronoun|tenant|it|any|anything|more|the|somebody|someone|that|this)(?! (?:\S+ ){0,7}?(?:revoke|disable|enable|kick|kill|block|disabled|revoked|approve|approved|approvals|check|confirm|confirms|confirmed) )(?: \S+){1,8} $/;
/** An order, whatever stands before it: its form is judged by what is left. */
const ORDER =
  '^((?: \\S+)*? (?:revoke|disable|enable|kick|kill|signout|block|lock|sign|log|history|boot|turn|switch|lift) (?:\\S+ )*?)(?:, )?';
/** Nothing behind it that makes a condition, a report or a question of it. */
const UNDOUBTED =
  '(?!(?:\\S+ )*?(?:if|unless|when|whether|should|would|could|says|told|wrote|asked|asks|until|before(?! (?:the|tenant|it|any|anything|more|everybody|everyone|somebody|someone|that|this) )|soon|once|prompt|explain|mean|policy|mfa|why|what|who|how|approvals|approve|in (?:me|pronoun) (?:location|shoes|position)) )(?:\\S+ )*$';
/** "… as he has resigned", "… because he does not work here any more": why, and no condition. */
const WHY_SO = new RegExp(
  `${ORDER}(?:as|because|cause|since) (?=(?:pronoun|USER|me|we|tenant|hr|account|the|an?|it|there|someone|somebody|nobody|no one|THING) )${UNDOUBTED}`,
);
/** "… while we investigate", "… pending the review" (read as "waiting"), "… for the duration of the case": for how long. */
const MEANWHILE = new RegExp(
  `${ORDER}(?:while|whilst|during|waiting|until (?=(?:pronoun|USER|me|we|tenant|the|our|this|that|it|an?|somebody|someone) )|for the (?:duration|time|length) of) (?!.* doesnt )${UNDOUBTED}`,
);
/** "… as a precaution", "… to stop the bleeding", "… so that the attacker loses access", "… with immediate effect": what for, and how. */
const WHAT_FOR = new RegExp(
  `${ORDER}(?:(?:as (?:an? )?(?:\\S+ )?(?:precaution|safeguard|measure)|out of (?:\\S+ ){0,3}?caution|with (?:immediate|instant) effect|(?:just )?in case(?= $)|(?:just )?to be (?:\\S+ ){0,3}?(?:safe|safer|sure|certain)|lest|(?:in order|so as) to|to (?:stop|contain|prevent|protect|limit|avoid|keeps?|kill|block|secure|mitigate|halt|interrupt|help|let|allow|keepgetting)) |so (?:that )?(?=(?:pronoun|USER|the|we|tenant|nobody|no|none|whoever|whatever|those|our|this|that|an?|all|every|everybody|everyone|it|any|THING) ))${UNDOUBTED}`,
);
/** "subject to approval by HR, …": an approver is asked about every order anyway. */
const APPROVAL_ASKED =
  / (?:, )?subject to (?:the |pronoun |a |final |usual )*(?:approvals|approval|approve|sign-off|signoff)(?: (?:by|of|from) (?:the |pronoun |our )?(?:USER|\S+))?(?= )(?: ,)? /;
/** What is left of something once it was done. */
const DONE =
  '(?:revoked|revoke|voided|invalid|disabled|blocked|enabled|suspended|kill|killed|ended|terminated|closed|gone|cut|dropped|cleared|wiped|lifted|released|registered|disable|locked|purged|expired|void|restored|enable|reactivated|signout|(?:shut|cut|kill) off)';
const ALL = '(?:the |all |of |every |any |each |active |open |live |current |refresh |whatever )*';
const ITS_STATE = '(?:(?:disabled?|blocked|locked|suspended) (?=account ))?';
/** Somebody, or what is somebody's: "every session of Will", "her account", "the block on Ana". */
const WHOSE = `(${ALL}(?:(?:token|account|enter|signin) (?:of |for |from )*)?(?:the |user )*(?:USER|pronoun) ${ITS_STATE}(?:account |token |signin |enter )*|(?:the |signin |account )*block (?:on|of|for|from) (?:the |user )*(?:USER|pronoun) (?:account )?)`;
const TO_BE = '(?:to be |made |mustbe )?';
/** Who wants it: "I want", "we'd like to have", "could we get", "please have". */
const WANTS =
  '(?:(?:(?<! (?:do|did|does|can|could|may)) (?:me|we)|^(?: (?:hello|please|pls|urgent|urgently|asap|ok|NAME|,))*) (?:(?:want|need|would like|like|require|demand)(?: to (?:have|show|keepgetting))?|have to have|have(?=(?: \\S+){2,8} (?:please|pls|asap|immediately) ))|^(?: (?:hello|please|pls|ok|so|NAME|,))* (?:can|could|may) (?:me|we) (?:please )?(?:have|keepgetting)|^(?: (?:hello|ok|so|NAME|,))* (?:please|pls|kindly) (?:have|keepgetting)|^ keepgetting(?=(?: \\S+){2,8} (?:please|pls) ))';
/** "I want every session of Will terminated", "could we get her account disabled". */
const WANTED_DONE = new RegExp(`${WANTS} ${WHOSE}${TO_BE}(?=${DONE} )`);
/** "I need all tokens revoked for Will": whose they are stands behind what is to be done. */
const WANTED_DONE_FOR = new RegExp(
  `${WANTS} (${ALL}(?:token|account|signin|enter)) ${TO_BE}(${DONE}) (?:for|of) ((?:the |user )*(?:USER|pronoun)) `,
);

/** "Can you please", "you may now", "make sure that … is" and "could you" are orders, not questions; "no, …" and "yes, …" before an order change nothing. */
export function politeAsOrder(shape: string): string {
  return (
    shape
      .replace(/ if (?:possible|you can|you please) /, ' ')
      .replace(/ at (?:the|your|you|pronoun) (?:very )?earliest(?: convenience| possible| opportunity)? /, ' ')
      .replace(/ as (?:agreed|approved|discussed|arranged|confirmed)(?: (?:below|above|earlier|TIME))* $/, ' ')
      // "Request you to revoke …", "it is necessary to enable …"
      .replace(
        /^((?: (?:hello|please|pls|kindly|ok|so|team|tenant|,|NAME))*) (?:me |we )?request(?:ing)? you (?:please |kindly )*to /,
        '$1 please ',
      )
      .replace(
        /^((?: (?:hello|please|pls|so|,|NAME))*) (?:it )?(?:is )?(?:now |urgently |absolutely )*(?:necessary|required|needed|essential|imperative|mandatory) (?:for you )?to /,
        '$1 please ',
      )
      .replace(/ (?:can|could|would|will) (?:someone|somebody|tenant|one of you) (?=(?:.* )?(?:please|pls) )/, ' could you ')
      .replace(/ be so (?:kind|good)(?: as)? (?:to|and) /, ' ')
      .replace(WHY_SO, '$1')
      .replace(MEANWHILE, '$1')
      .replace(WHAT_FOR, '$1')
      .replace(APPROVAL_ASKED, ' ')
      .replace(IN_TIME, ' ')
      .replace(/ : $/, ' ')
      .replace(
        /^((?: (?:please|pls|kindly))* (?:revoke|disable|enable|kick|kill|signout)(?: \S+){0,4}?) (?:[:–—-]) (?:(?:user|account|upn|person|id) )*(?=USER )/,
        '$1 ',
      )
      .replace(
        / (?:let|allow) (?:the )?(?:signins?|enter|access) (?:(again) )?(?:for|of|to) (?:the |user )*(USER|pronoun) (?:account )?(?=(?:again|please|pls|now|asap|thanks|,|!|TICKET|immediately)? ?$|again )/,
        ' enable $2 ',
      )
      .replace(/ (?:let|allow) (USER|pronoun) (?:back in(?: again)?|(?:to )?(?:signin|enter|in) again) /, ' enable $1 ')
      .replace(
        / (kill|revoke|disable) (?:all |every |each |any |the |of |active |open |live |current |whatever )*token (?:that |which )?(USER|pronoun) (?:still )?(?:has|have|holds?|owns?)(?: (?:enter|open|left|running|active))? /,
        ' $1 token of $2 ',
      )
      .replace(
        /^((?: (?:please|pls|kindly))*) undo (?=(?:the |that |this )?(?:signin |account )*(?:block|disable|suspension|ban|freeze) (?:on|of|for|from) )/,
        '$1 lift ',
      )
      .replace(WANTED_DONE, ' $1mustbe ')
      .replace(WANTED_DONE_FOR, ' $1 of $3 mustbe $2 ')
      .replace(
        / token (?:must|have to|has to|needs? to|got to|gotta) (?:all )?(?:go|die|disappear|end|stop|vanish|kill) /,
        ' token mustbe ended ',
      )
      .replace(/ needs? (revok|disabl|enabl)ing /, ' mustbe $1ed ')
      .replace(
        / (?:should|shall|can|may|could) (?:now |then |please )*be (?=(?:\S+ ){1,6}(?:please |pls |thanks |asap )+$)/,
        ' mustbe ',
      )
      .replace(/ (?:needs?|must|have|has|has got|got)(?: to)? be(?: (?:immediately|now|asap|all|fully))? /, ' mustbe ')
      .replace(
        /^(?: (?:hello|please|ok|yes|,|NAME|signpost|bot|hey|pls|now|so|then))* (?:can|could|would|will|may) (?:me ask )?you (?:to )?(?:mind )?/,
        ' ',
      )
      .replace(
        /^(?: (?:hello|please|ok|yes|,|NAME|so|then|and|now))* you (?:may|can)(?: now| then| safely| please| also| go ahead and)* (?=(?:revoke|disable|enable|kick|block|kill|lock|signout|turn|switch|bring|put|let|allow|lift|release) )/,
        ' ',
      )
      .replace(
        /^(?: (?:please|pls))* (?:make sure|ensure|see to it|show to it|take care)(?: that)? (.*?) (?:is|are|gets?|keepgetting) /,
        ' $1 mustbe ',
      )
      // "the block on Bob" is a noun
      .replace(/ (the|this|that|a) ((?:signin |account )?)block (?=(?:on|of|for|from|against) )/, ' $1 $2ban ')
      .replace(/^ (revok|disabl|enabl)ing /, ' $1e ')
  );
}
