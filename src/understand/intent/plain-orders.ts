import { LRUCache } from 'lru-cache';
import { asAccountOrder } from './account-orders.ts';
import { asCommand } from './order-forms.ts';

const TARGET = '(?:USER|pronoun)';
/** Begins what is said: the sentence, or what follows the reason for it. */
const BEGINS =
  '(^(?: (?:hello|please|pls|kindly|ok|yes|so|now|then|NAME|bot|,))*| ,(?: (?:please|pls|kindly|so|now|then|and))*) ';
const ENDS = '(?=(?: (?:again|now|please|pls|thanks|asap|immediately|today|right|away))* (?:$|[,;:] |TICKET ))';
const ENABLED = '(?:enabled|enable|active|activated|reactivated|unblocked|usable|alive|live)';

const ACCOUNT = `(?:(?:the |user |signin )*account (?:of|for) (?:the |user |colleague )*(${TARGET})|(?:the |user |colleague )*(${TARGET}) account)`;

/** "set the account of Ana to enabled". */
const SET = new RegExp(
  `${BEGINS}(?:set|put|change|switch|turn|flip|bring) ${ACCOUNT} (?:back )?to (?:be )?(${ENABLED}|disabled|disable|blocked|inactive)${ENDS}`,
);
/** "I want Ana's account to be active again". */
const WANTED_ACTIVE = new RegExp(
  `${BEGINS}(?:me|we) (?:want|need|would like|like|require|have) ${ACCOUNT} (?:to (?:be|become) |made )?(?:fully )?${ENABLED} (?:again|now|please|asap|immediately)${ENDS}`,
);
/** "stop Bill from signing in": nobody's session, and no single application. */
const KEPT_OUT = new RegExp(
  `${BEGINS}(?:stop|keep|keeps|prevent|bar|blocked|block) (?:the |user |colleague )*(${TARGET}) (?:from|of) (?:any |all |further )*(?:signin|signins|enter)${ENDS}`,
);
/** "session revocation for Ana, please start the approval". */
const NOMINAL =
  /^(?: (?:hello|please|,|the|a))*(?: (?:token|account|signin|user))* (revoke|revoked|disable|enable) (?:for|of|on) (?:the |user |account )*(USER)(?: account)? (?:[,:;] )?(?:and )?(?:please |pls |kindly |could you |can you )*(?:start|begin|initiate|trigger|launch|enter|create|raise|file|prepare|request|lookup) (?:the |an |a )?(?:approvals|request)(?: (?:process|request|flow|now|please|thanks))* $/;
/** "terminate active sessions, user object id 91f7…": the target behind a comma. */
const TARGET_BEHIND =
  /^((?: (?:please|pls|kindly))* (?:revoke|disable|enable|kick|kill|signout)(?: (?:the|all|any|every|active|enter|current|live|token|account|signin|out))*) , (?:(?:user|account|upn|person|target|id) )*(?=USER )/;

/** "account disable: ana@contoso.com", as one fills in a form. */
const LABELLED =
  /^(?: (?:please|pls|urgent|urgently|immediate|asap|hello|,))*(?: (?:account|user|token|signin|access|enter))+ (revoke|revoked|disable|enable|suspension) (?:[:–—=-] )?(?:(?:user|upn|account|id) )*(USER)(?=(?: (?:please|pls|now|asap|thanks|immediately|urgent))* $)/;

/** "no doubt about it:", "this is not a drill:", "don't hesitate,": a denial that presses for the order. */
const URGED =
  /^(?: (?:hello|please|pls|ok|yes|,))* (?:no (?:doubt|question)(?: (?:about|of) (?:it|this|that))?|(?:(?:this|it|that) )?doesnt a (?:drill|joke|check|false alarm)|doesnt (?:wait|hesitate|delay)|no time (?:to (?:lose|waste|spare)|left)|no delay|without (?:further |any |a )?delay|no (?:ifs|excuses|discussion)) [,:;–—-](?= )/;

/** "account disable, Ana, confirmed phish": a form without its colons, and the reason behind it. */
const LISTED = new RegExp(
  `^(?: (?:please|pls|urgent|urgently|asap|hello|,))*(?: (?:account|user|token|signin|access|enter))+ (revoke|revoked|disable|enable|suspension|block) , (?:(?:user|upn|account|id) )*(USER)(?=(?: (?:please|pls|now|asap|thanks|immediately|urgent))* , (?:(?:confirmed|verified|urgent|asap|approved|per|ticket|TICKET|phished|compromised|hijack|theft|aitm|termination|leaver|left|lostdevice|offboarding|cleared|clean) ?)+(?:\\S+ ){0,4}$)`,
);
/** "account deactivation, Ana, please", "deactivation of account please, Ana": the courtesy says that it is wished. */
const COURTEOUS =
  '(?:(?:please|pls|kindly|thanks|now|asap|urgent|urgently|immediately|today|right away|at once|if you please|if possible|for me|for us|you)(?: |$))+';
const ASKED_FOR = new RegExp(
  `^(?: (?:please|pls|urgent|urgently|asap|hello|,|the|an?))*(?: (?:account|user|token|signin|access|enter))* (revoke|revoked|revocation|disable|enable|suspension|block)(?: (?:of|for) (?:the )?(?:account|token|user))?((?: ,)?(?: please| pls)+)? , (?:(?:user|upn|account|id) )*(USER)(?: account)?(?= , ${COURTEOUS}$)`,
);
const ASKED_BEFORE = new RegExp(
  `^(?: (?:please|pls|urgent|urgently|asap|hello|,|the|an?))*(?: (?:account|user|token|signin|access|enter))+ (revoke|revoked|revocation|disable|enable|suspension|block)(?: (?:of|for) (?:the )?(?:account|token|user))?(?: ,)?(?: please| pls)+ , (?:(?:user|upn|account|id) )*(USER)(?: account)?(?= $)`,
);
/** "make the disabling of user Ana", "proceed with the deactivation of Ana's account": the verb as a noun. */
const CARRIED_OUT = new RegExp(
  `${BEGINS}(?:(?:me|we) (?:would like to |want to |must |have to )?(?:ask|prompt) (?:you )?(?:please |kindly |now )*(?:to )?)?(?:(?:can|could|would|will) you )?(?:please |kindly )*(?:make|do|perform|execute|carry out|proceed with|go ahead with|arrange|arrange for) (?:the |an? )?(?:immediate |account |user |token |signin )*(revoke|revoked|revoking|disable|disabling|enable|enabling|block|blocking) (?:of|for|on) (?:the |user |colleague |employee |account |token |all |signins |signin |of |for )*(${TARGET})(?: account| token)?${ENDS}`,
);

const VERB: Readonly<Record<string, string>> = {
  revoked: 'revoke',
  revocation: 'revoke',
  suspension: 'disable',
  revoking: 'revoke',
  disabling: 'disable',
  block: 'disable',
  blocking: 'disable',
  enabling: 'enable',
};

/** "management decided:", "final decision of the board:", "legal has agreed:": who stands behind the order that follows. */
const FRAMED =
  /^(?: (?:hello|please|pls|so|ok|the|our|a|an|final|joint|official|management|legal|hr|we|board|ciso|cio|ceo|cto|leadership|security|it|soc|committee|works council|team|department|boss|manager|has|have|now|just|of|from|by|incident|call|meeting|TIME))* (?:decided|decision|decide|agreed|agree|verdict|ruled)(?: (?:of|from|by|in|on|the|incident|call|meeting|board|management|security|ciso|hr|legal|TIME))* [:–—-] (?=(?:(?:please|pls|kindly|we|now|to) )*(?:revoke|disable|enable|kick|kill|signout|block|lock|log|sign|cut|freeze|turn|switch) )/;
/** "… period", "… full stop": said behind an order, and no part of it. */
const FULL_STOP =
  /(?<= (?:USER|account|token|pronoun|now|everywhere)) ,? ?(?:period|full stop|end of story|end of discussion|basta)(?= (?:please |thanks |pls |you )*$)/;
/** "contain Ana: kill sessions", "isolate Ana: disable account". */
const CONTAINED =
  /^((?: (?:hello|please|pls|kindly|ok|so|now|,))*) (?:contain|isolate|quarantine|containment of|containment for) (?:the |user |account |colleague )*(USER) [:,–—-] (?:please |pls |and )*(revoke|kill|signout|kick|disable|block|lock)(?: (?:all|the|every|any|active|open|pronoun|token|account|out|everywhere))*(?=(?: (?:now|please|pls|thanks|asap|immediately))* $)/;

function containedAs(_: string, begins: string, target: string, verb: string): string {
  return `${begins} ${/^(?:disable|block|lock)$/.test(verb) ? 'disable' : 'revoke'} ${target}`;
}

/** A sentence, and each part of it, is asked for several times; long ones hardly come twice. */
const LONGEST_KEPT = 200;
const rewritten = new LRUCache<string, string>({ max: 500 });

/** Orders in other forms than the imperative of their verb, rewritten as that: what follows them is judged as it stands. */
export function asImperative(shape: string): string {
  const kept = rewritten.get(shape);
  if (kept !== undefined) return kept;
  const order = rewrite(shape);
  if (shape.length <= LONGEST_KEPT) rewritten.set(shape, order);
  return order;
}

function rewrite(shape: string): string {
  const plain = asAccountOrder(shape.replace(FULL_STOP, '').replace(FRAMED, ' ').replace(CONTAINED, containedAs))
    .replace(URGED, '')
    .replace(SET, (_, begins: string, of?: string, own?: string, state?: string) => {
      const verb = /^(?:disable|blocked|inactive)/.test(state ?? '') ? 'disable' : 'enable';
      return `${begins} ${verb} ${of ?? own ?? ''}`;
    })
    .replace(WANTED_ACTIVE, (_, begins: string, of?: string, own?: string) => `${begins} enable ${of ?? own ?? ''}`)
    .replace(KEPT_OUT, '$1 disable $2')
    .replace(NOMINAL, (_, verb: string, target: string) => ` ${VERB[verb] ?? verb} ${target} `)
    .replace(LABELLED, (_, verb: string, target: string) => ` ${VERB[verb] ?? verb} ${target}`)
    .replace(LISTED, (_, verb: string, target: string) => ` ${VERB[verb] ?? verb} ${target}`)
    .replace(ASKED_FOR, (_, verb: string, _please: string | undefined, target: string) => ` ${VERB[verb] ?? verb} ${target}`)
    .replace(ASKED_BEFORE, (_, verb: string, target: string) => ` ${VERB[verb] ?? verb} ${target}`)
    .replace(CARRIED_OUT, (_, begins: string, verb: string, target: string) => `${begins} ${VERB[verb] ?? verb} ${target}`)
    .replace(TARGET_BEHIND, '$1 of ');
  return asCommand(plain);
}
