/** "With your kind permission, …", "Pardon me, if I may ask, …": layers of politeness before what is asked. */
const LAYER =
  '(?:(?:with|by) (?:\\S+ ){0,3}?(?:permission|leave|indulgence|approval)|if (?:at all )?(?:possible|feasible)|if (?:me|we) may(?: be so bold)?(?: (?:as )?(?:to )?(?:ask|prompt))?|if (?:it|that|this) (?:doesnt|would doesnt|doesnt be) (?:be )?(?:too much|too great|too|a|any|an)(?: (?:much|great|big))?(?: of an?)? (?:wrong|bother|trouble|imposition|inconvenience|hassle)|if (?:it|that) (?:is convenient|suits you|pleases you)|if you (?:would|could) (?:please )?be so (?:very )?(?:kind|good)|(?:me )?(?:beg |begging )?(?:your |you )?pardon(?: me)?(?: (?:the|for|me) \\S+)?|excuse(?: me)?(?: (?:for|the) (?:\\S+ )?\\S+)?|forgive(?: me)?(?: for (?:\\S+ )?\\S+)?|sorry (?:to|for) \\S+(?: you)?(?: again)?)';
const LAYERS = new RegExp(
  `^((?: (?:hello|please|so|ok|NAME|,))*?)(?: (?:and |but |so )?${LAYER} ,(?: (?:but|and|so|then|please))*){1,4} `,
);
/** "may I kindly request the alerts of today": what one asks to be shown. */
const REQUESTED =
  /^((?: (?:hello|please|so|and|ok|now|,|NAME))*) (?:can|could|may|might) (?:me|we) (?:(?:please|kindly|possibly|perhaps|humbly|just|also|respectfully) )*(?:request|ask for|beg for|bother you for|prompt) (?=(?:the|an?|all|any|me|pronoun|USER) )/;

/** The same without what is only polite. */
export function withoutCourtesy(shape: string): string {
  return shape
    .replace(LAYERS, '$1 ')
    .replace(REQUESTED, '$1 show ')
    .replace(/ (?:n|and) (?=thanks )/, ' ');
}
