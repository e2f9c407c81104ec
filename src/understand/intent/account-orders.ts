/** Orders about an account or a sign-in that is named before, or by another word than, what is to be done with it. */
const TARGET = '(?:USER|pronoun)';
const OF = '(?:(?:the|user|colleague|external|partner|employee|contractor|sub-?contractor|supplier|guest|member) )*';
const BEGINS =
  '(^(?: (?:hello|please|pls|kindly|ok|yes|so|now|then|and|therefore|NAME|bot|to|,))*| ,(?: (?:please|pls|kindly|so|now|then|and|therefore))*) ';
const ENDS = '(?=(?: (?:again|now|please|pls|thanks|asap|immediately|today|right|away|TIME))* (?:$|[,;:] |TICKET ))';
const POLITE = '(?:(?:please|pls|kindly|now|just|can you|could you) )*';

/** "Account of Ana", "regarding Ana's account": first what it is about, and then the order. */
const ABOUT = `^(?: (?:hello|please|pls|so|ok|and|regarding|concerning|re|about|as for|,))* (?:(?:the |this |user )*(?:account|pronoun|signin) (?:of|for) ${OF}(${TARGET})|${OF}(${TARGET}) (?:account|signin)) [:,–—-] ${POLITE}`;
const SHUT = new RegExp(
  `${ABOUT}(?:(?:disable|block|lock|kill) it(?: down| off)?|(?:shut|switch|turn|cut|take) it (?:off|down|offline))${ENDS}`,
);
const REOPEN = new RegExp(
  `${ABOUT}(?:enable it|(?:turn|switch|put|bring) it (?:back |again )?(?:on|online)|(?:(?:turn|switch) )?(?:back )?on)${ENDS}`,
);

/** "stop the account of Ana", "close account of Ana": stopping it is disabling it. */
const STOP = new RegExp(
  `${BEGINS}(?:stop|kill) (?:(?:the |this |user )*(?:account|signin) (?:of |for )?${OF}(${TARGET})|${OF}(${TARGET}) account)${ENDS}`,
);
/** "start account of Ana again". */
const START = new RegExp(
  `${BEGINS}(?:start|enter) (?:(?:the |this |user )*account (?:of|for) ${OF}(${TARGET})|${OF}(${TARGET}) account)(?= again)${ENDS}`,
);
/** "bring Ana's account back", "turn Ana's login back on", "give Ana her login back". */
const BACK = new RegExp(
  `${BEGINS}(?:(?:bring|put) ${OF}(${TARGET}) (?:account|signin) back|show ${OF}(${TARGET}) pronoun signin back|(?:turn|switch|put|bring) ${OF}(${TARGET}) (?:signin|enter) (?:back |again )?(?:on|online))${ENDS}`,
);
/** "make account of Ana active again". */
const ACTIVE = new RegExp(
  `${BEGINS}make (?:(?:the |user )*account (?:of|for) ${OF}(${TARGET})|${OF}(${TARGET}) account) (?:active|enabled?|usable|reactivated)${ENDS}`,
);
/** "make active the account of Ana", "make Ana's account inactive". */
const MADE = new RegExp(
  `${BEGINS}make (active|usable|enabled?|inactive|disabled?) (?:(?:the |user )*account (?:of|for) ${OF}(${TARGET})|${OF}(${TARGET}) account)(?: back)?${ENDS}`,
);
const OFF = new RegExp(`${BEGINS}(?:turn|switch|shut|cut) ${OF}(${TARGET}) (?:signin|enter) (?:off|down)${ENDS}`);

/** "Account off, please: Ana", "Ana, account off please", "sessions out please: Ana": the thing and where it is to go, and the courtesy of an order. */
const GO = '(account|signin|token) (off|out|down|back on|on again|back|on)';
const ASKED_SO = '(?:please|pls|kindly|now|asap|thanks|immediately|:|,|–|—|-)';
const TERSE_FIRST = new RegExp(
  `^(?=.*(?: (?:please|pls|now|asap|kindly) | : ))(?: (?:hello|please|pls|kindly|urgent|urgently|,|all|the))* ${GO}(?: (?:for|of|${ASKED_SO}))* (${TARGET})(?: ${ASKED_SO})* $`,
);
const TERSE_LAST = new RegExp(
  `^(?=.* (?:please|pls|now|asap|kindly) )(?: (?:hello|please|pls|kindly|urgent|urgently|,))* (${TARGET})(?: [,:–—-])? (?:all |the )*${GO}(?: ${ASKED_SO})+ $`,
);

/** "Ana, disable please". */
const VERB_LAST = new RegExp(
  `^(?: (?:hello|please|pls|kindly|urgent|urgently|,))* (${TARGET})(?: account| token)?(?: [,:–—-])? (revoke|disable|enable)(?: ${ASKED_SO})+ $`,
);

/** "session kill Ana please". */
const KILL_FIRST = new RegExp(
  `^(?: (?:hello|please|pls|kindly|urgent|urgently|,))* token (?:kill|signout)(?: (?:for|of|on|:|–|—|-))* (${TARGET})(?: ${ASKED_SO})* $`,
);
/** "Ana: sessions, end them". */
const TOKENS_FIRST = new RegExp(
  `^(?: (?:hello|please|pls|kindly|urgent|urgently|,))* (${TARGET})(?: [,:–—-])? (?:(?:all|the|every|open|active) )*token [,:–—-] (?:please |just )?(?:kill|revoke) (?:pronoun|it|them|all)${ENDS}`,
);

/** "account of Ana off please". */
const TERSE_OF = new RegExp(
  `^(?: (?:hello|please|pls|kindly|urgent|urgently|,|the))* (account|signin|token) (?:of|for) ${OF}(${TARGET}) (off|out|down|back on|on again|back|on)(?: ${ASKED_SO})+ $`,
);

function terseAs(thing: string, where: string, target: string): string {
  if (/on|back/.test(where)) return thing === 'token' ? ` ${thing} ${where} ${target} ` : ` enable ${target} `;
  return thing === 'token' ? ` revoke ${target} ` : ` disable ${target} `;
}

/** The temper of whoever orders: "lock the damn account of Ana". */
const OATH =
  / (?:damn|damned|goddamn|bloody|fucking|fcking|freaking|frigging|effing|sodding|bleeding|blasted|wretched) (?=(?:account|token|signin|enter|user|USER|pronoun|of) )/;
/** "#5521 – reactivate Ana", "Ref 8812: disable Ana": the number under which it is filed. */
const FILED =
  /^ (?:(?:ref|case|nr|no|task|job|item) )?NUMBER (?:[:–—-] )?(?=(?:(?:please|pls|kindly|user) )*(?:revoke|disable|enable|kick|kill|signout|block|lock|sign) )/;
/** "… wherever they are", "no matter which device he uses": everywhere. */
const WHEREVER =
  /^((?: (?:please|pls|kindly|now|so|,))* (?:revoke|kick|kill|signout|sign|log|history|boot|force)(?: \S+){1,10}?)(?: ,)? (?:wherever|no matter (?:where|which|what)|whatever|whichever|regardless of (?:where|what|which)|everywhere (?:that )?pronoun (?:has|have|is|are)) ?(?:\S+ ){0,6}$/;

/** The order in the imperative of its verb. */
export function asAccountOrder(shape: string): string {
  const begun = shape
    .replace(VERB_LAST, ' $2 $1 ')
    .replace(TOKENS_FIRST, ' revoke $1')
    .replace(KILL_FIRST, ' revoke $1 ')
    .replace(OATH, ' ')
    .replace(FILED, ' ')
    .replace(WHEREVER, '$1 ');
  if (!/ (?:account|pronoun|signin|enter|token) /.test(begun)) return begun;
  return begun
    .replace(TERSE_FIRST, (_, thing: string, where: string, target: string) => terseAs(thing, where, target))
    .replace(TERSE_OF, (_, thing: string, target: string, where: string) => terseAs(thing, where, target))
    .replace(TERSE_LAST, (_, target: string, thing: string, where: string) => terseAs(thing, where, target))
    .replace(SHUT, ' disable $1$2')
    .replace(REOPEN, ' enable $1$2')
    .replace(START, '$1 enable $2$3')
    .replace(BACK, '$1 enable $2$3$4')
    .replace(ACTIVE, '$1 enable $2$3')
    .replace(MADE, (_, begins: string, state: string, of?: string, own?: string) => {
      return `${begins} ${/^(?:in|dis)/.test(state) ? 'disable' : 'enable'} ${of ?? own ?? ''}`;
    })
    .replace(STOP, '$1 disable $2$3')
    .replace(OFF, '$1 disable $2');
}
