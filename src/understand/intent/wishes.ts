import type { Item } from '../text/items.ts';
import type { Sentence } from '../text/shape.ts';
import { isCause } from './causes.ts';

/** What somebody in charge has the asker see to, or says has to be done: an order where it is all that the message says. */
const BEGINS = '^(?: (?:hello|please|pls|kindly|so|ok|now|team|tenant|urgent|urgently|sir|NAME|TICKET|,))*';
const WHOSE =
  '(?:(?:the|all|any|every|each|of|for|user|colleague|employee|contractor|account|token|signin|enter|active|open) )*USER (?:(?:account|token|signin|enter) )*';
const DONE =
  '(?<done>revoked|revoke|voided|invalid|cancelled|kill|killed|ended|terminated|closed|cut|dropped|cleared|signout|disabled?|deactivated|blocked|suspended|locked|enabled?|reactivated|unblocked|restored)';
const TARGET = `(?<target>${WHOSE})`;
const SOON = '(?:again|now|please|pls|thanks|asap|immediately|today|right away|straight away|at once|everywhere|urgently)';
const ENDS = `(?: ${SOON}| [,.!])* $`;
const OFFICE =
  '(?:(?:the|our|me|pronoun|THING|head|of|from|colleagues|people) )*(?:hr|soc|legal|ciso|cio|cso|ceo|cto|management|manager|boss|supervisor|security|board|audit|auditors|compliance|payroll|leadership|tenant|dpo|director|it|forensics|incident)(?: (?:team|lead|manager|desk|department|dept|office|officer|response|operations|people|director|management))*';
const HANDED = '(?:asked|asks|instructed|ordered|tasked|directed|prompt)';

const FORMS: readonly RegExp[] = [
  // "Security asked me to have the sessions of Ana revoked", "I was asked by HR to get Ana disabled"
  new RegExp(
    `${BEGINS} (?:${OFFICE} (?:(?:has|have|just|now|also) )*${HANDED} (?:me|us|tenant)|(?:me|we) (?:(?:was|were|have|been|just|now) )+${HANDED} by ${OFFICE}) to (?:have|keepgetting|show|see) ${TARGET}(?:to be |be )?${DONE}${ENDS}`,
  ),
  // "HR is asking that Ana be disabled", "Legal is requesting to have her account disabled"
  new RegExp(
    `${BEGINS} ${OFFICE} (?:is|are) (?:now |also |just |urgently |formally )*(?:asking|requesting|prompt|request|demanding|ordering|urging|insisting)(?: (?:us|me|you|tenant))? (?:that |for |to have |to see )?${TARGET}(?:to be |be |is |are )?${DONE}${ENDS}`,
  ),
  // "The sessions of Ana should be revoked"
  new RegExp(`${BEGINS} ${TARGET}should (?:(?:please|now|all|immediately|urgently|also|really) )*be ${DONE}${ENDS}`),
  // "The account was disabled by mistake and must be re-enabled: Ana"
  new RegExp(
    `${BEGINS} (?:the|this|that|pronoun) (?:user |employee |colleague |person )?(?:account |token |signin )?(?:was|were|is|are|has|have|left|resigned|quit|belongs)(?: (?!if|why|who|what|doesnt|not|no|never|only|unless|says|until|before|after|should|would|USER|and )\\S+){1,8}(?: ,)? and (?:so |now |therefore )*(?:must|should|has to|have to|needs to|need to|needs|mustbe|is to|are to)(?: be)? ${DONE}(?: ${SOON})*(?: [:,–—-])?(?: (?:user|account|upn|of|it|is))* (?<target>USER)${ENDS}`,
  ),
];
/** "Security is asking us to disable Ana", "My manager asked me to revoke …". */
const TO_ACT = new RegExp(
  `${BEGINS} ${OFFICE} (?:(?:has|have|just|now|also) )*(?:asked|instructed|ordered|tasked|directed|(?:is|are) (?:asking|requesting|instructing|ordering|urging)) (?:me|us|you|tenant) to (?:please |urgently |immediately |now )*(?=(?:revoke|disable|enable|kick|kill|block|lock|signout|suspend) (?:\\S+ ){0,6}?USER (?:(?:account|token|signin) )*(?<= )(?:${SOON} |[,.!] )*$)`,
);

/** Only politeness, or why. */
const QUIET =
  /^(?: (?:hello|thanks|thank|you|please|pls|kindly|sir|team|tenant|regards|best|NAME|urgent|urgently|asap|ok|all|in advance|in|advance|many|much|very|ticket|TICKET|[,.!:;–—-]))* $/;

/** The sentence as an order where the message says nothing else but why; a question, a doubt or a story beside it leaves it as it is. */
export function asOfficeWish(sentence: Sentence, i: number, all: readonly Sentence[], items: readonly Item[]): Sentence {
  if (sentence.question || !/ (?:should|asked|asks|is|are|was|were|left|prompt|instructed|ordered|tasked) /.test(sentence.shape))
    return sentence;
  const said = atOnce(sentence, items);
  const plain = wishIn(said) ?? becauseOf(said);
  if (plain === undefined) return sentence;
  const alone = all.every((other, k) => k === i || (!other.question && (QUIET.test(other.shape) || isCause(other.shape))));
  return alone ? { ...sentence, shape: plain, governed: plain } : sentence;
}

/** "… today": how soon; any other day is one for which nothing is ordered yet. */
function atOnce({ governed, from, to }: Sentence, items: readonly Item[]): string {
  const times = items.slice(from, to).filter(({ shape }) => shape === 'TIME');
  return times.every(({ low }) => /^(?:today|tonight|now)$/.test(low)) ? governed.replaceAll(' TIME ', ' today ') : governed;
}

/** "The account of Ana should be disabled, she was phished": the wish, and why. */
function becauseOf(shape: string): string | undefined {
  const at = shape.search(/ [,;–—-] /);
  if (at < 0) return undefined;
  const why = ` ${shape.slice(at + 3)}`;
  return isCause(why) ? wishIn(`${shape.slice(0, at)} `) : undefined;
}

function wishIn(shape: string): string | undefined {
  if (TO_ACT.test(shape)) return shape.replace(TO_ACT, ' please ');
  const found = FORMS.map((form) => form.exec(shape)).find((one) => one !== null)?.groups;
  if (found === undefined) return undefined;
  const [target = '', done = ''] = [found.target, found.done];
  if (/^(?:disable|deactiv|block|suspend|lock)/.test(done)) return ` please disable ${target.trim()} `;
  if (/^(?:enable|reactiv|unblock|restor)/.test(done)) return ` please enable ${target.trim()} `;
  // of an account only what plainly shuts it: "be terminated" is said of a job
  return / token /.test(shape) || done.startsWith('revoke') ? ` please revoke ${target.trim()} ` : undefined;
}
