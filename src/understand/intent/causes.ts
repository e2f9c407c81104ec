import { asImperative } from './plain-orders.ts';

/** Says before a colon why or that something is to be done: "agreed on the call:", "HR termination, effective now:". */
const ANNOUNCED =
  / (?:agreed|authori[sz]ed?|please|pls|decision|verdict|approved|approvals|approval|confirmed|termination|terminated|effective|offboarding|leaver|leaving|left|urgent|immediate|immediately|asap|request|requested|ticket|TICKET|discussed|hr|ciso|compromised|phished|theft|hijack|contained|containment|incident|needed|required|restore|p1|sev1|mfa reset|cleared|verified|clean|innocent|finished) /;
/** The line of a form that orders: "Action: …", "Requested action: …"; what is recommended or was taken is none. */
const FORM_ACTION =
  /^ (?:(?:requested|request|required|needed|immediate|immediately|urgent|your|approved|approvals|confirmed) )*(?:action|actions|task|todo|order)(?: (?:requested|request|required|needed|approved))? $/;
/** "per the incident lead:": who decided it. */
const ON_BEHALF =
  /^ (?:as )?per (?:\S+ ){0,3}(?:lead|manager|management|ciso|cso|cio|director|boss|soc|hr|legal|policy|call|decision) $/;
/** Before a colon: somebody else's words, an example, a plan, a role to play, or a doubt. */
export const NOT_ANNOUNCED =
  / (?:if|fail|doesnt|no|not|never|says|say|said|wrote|written|writes|told|asked|asks|reads|read|titled|title|line|example|eg|e\.g|plan|plans|idea|option|options|proposal|imagine|pretend|suppose|system|developer|admin|role|rules|would|should|could|might|cancel|undo|denied|rejected|QUOTED|why|what|how|who|whether|question|draft|template|runbook|playbook|script|prompt|act|play|game|story|tenant|recommended|recommendation|recommends|suggested|suggestion|proposed|possible|taken|performed|completed|executed|automatic|automated|planned|available) /;

function announces(before: string): boolean {
  return (ANNOUNCED.test(before) || ON_BEHALF.test(before) || FORM_ACTION.test(before)) && !NOT_ANNOUNCED.test(before);
}

/** "account takeover - disable …": what happened, and nothing else before the order. */
const BARE_REASON =
  /^((?: (?:confirmed|the|a|an|urgent|p1|sev1|incident|active|account|user|token))* (?:hijack|phished|theft|compromised|aitm|lostdevice|termination|leaver|offboarding))( (?:(?:please|pls|immediately|now|asap|so|just) )*(?:revoke|disable|enable|kick|kill|block|lock|signout) .*)$/;

/** "the attacker is still in her mailbox - terminate her sessions": what was found, as a statement, and then the order. */
const FOUND =
  /^((?: \S+){1,14}? (?:USER|mailbox|account|token|TIME|PLACE|APP|confirmed|verified|in|inside|cleared|clean|innocent))( (?:(?:please|pls|immediately|now|asap|so|just|thus|therefore) )*(?:revoke|disable|enable|kick|kill|block|lock|signout) (?:(?:the|all|every|any|out|open|active) )*(?:pronoun|it|token|account) .*)$/;
const FINDING = / (?:compromised|hijack|phished|theft|aitm|replay|reuse|cleared|clean|innocent|lostdevice|stranger) /;
const STATED = / (?:is|was|has|have|found|confirmed|verified|gave|keepgetting|still|got|saw|seen) /;

/** "Grace is back from leave and her account needs to be enabled": what happened, and what has to be done for it. */
const OWED =
  /^((?: \S+){2,14}?)(?: ,)? (?:and|so) ((?:(?:the|all|every|any|user) )*(?:pronoun|USER|account|token) (?:\S+ ){0,2}?(?:needs?|must|has|have) (?:to )?be .*)$/;
const ASKED_FIRST = /^ (?:is|was|has|have|are|were|did|does|do|can|could|will) /;

/** What happened apart from what is to be done about it. */
function splitCause(shape: string): readonly string[] | undefined {
  const reason = BARE_REASON.exec(shape);
  if (reason) return [`${reason[1] ?? ''} `, reason[2] ?? ''];
  const found = FOUND.exec(shape);
  const told = found ?? OWED.exec(shape);
  const before = `${told?.[1] ?? ''} `;
  if (!told || (found && !FINDING.test(before)) || !STATED.test(before)) return undefined;
  if (NOT_ANNOUNCED.test(before) || ASKED_FIRST.test(before)) return undefined;
  return [before, found ? (told[2] ?? '') : ` ${told[2] ?? ''}`];
}

/** What happened, or that something is over: a reason to act, whatever stands between it and the order. */
const REASON =
  / (?:compromised|hijack|phished|theft|aitm|lostdevice|stranger|leaked|termination|leaver|offboarding|left|leaving|leave|resigned|resignation|quit|fired|sacked|dismissed|suspension|over|closed|cleared|clean|finished|decision|(?:alerts|ticket|case|request) NUMBER|TICKET) /;
const NO_REASON =
  / (?:check|show|lookup|list|why|replay|lockout|risk|travel|howmany|drill|exercise|training|simulation|example|test|provided|subject|pending|cannot|mute|unmute|alerts (?:for|about|on)|fail|mfa|policy|until|before|after|when|once|let|lets|might|may|had|do|does|did) /;
const BETWEEN = /(?: [,;:→⇒>=–—-])+(?= )/g;
const ACT =
  / (?:revoke|revoked|disabled?|enabled?|kick|kill|block|blocked|lock|signout|sign|log|history|signin|turn|switch|shut|cut|force|boot|get|throw|lift|mustbe|be|let|allow|put|bring|show|take) /;
/** Separators that are looked behind: a reason is short. */
const MOST_BETWEEN = 6;

/** "token theft Bob" asks for a check of Bob. */
const NAMED_TOPIC = /^ (?:(?:confirmed|possible|token|user|account) )*\S+ (?:user )?(?:USER|pronoun) $/;

/** "he's stealing our customer list": what somebody does or what was done, whatever it is called. */
const ACCUSED =
  /^ (?:as |because |since |cause )?(?:pronoun|USER|account|token|someone|somebody|the) (?:\S+ )?(?:is|was|has|have|got|keeps|just|been|theft) (?:(?:been|just|now|already|busy|caught|keepgetting) )*(?:theft|hijack|compromised|phished|reuse)(?! (?:\S+ )*?(?:why|what|who|how|if|or|doesnt|should|would) )(?: (?!signin |fail |TIME )\S+){0,5} $/;

/** A clause that only says why something is to be done: "laptop of Ana stolen", "account takeover of Bob". */
export function isCause(part: string): boolean {
  return (
    ACCUSED.test(part) ||
    (REASON.test(part) &&
      !NO_REASON.test(part) &&
      !NOT_ANNOUNCED.test(part) &&
      !ASKED_FIRST.test(part) &&
      !NAMED_TOPIC.test(part))
  );
}

/** "revoke Ana: AiTM", "disable Ana (stolen cookie)", "… over a stolen session": what happened, in a word, behind the order. */
const NOUN_BEHIND =
  /(?: [:(–—-]| (?:over|because of|on account of|on grounds of|following)) (?:(?:an?|the|pronoun|possible|likely|confirmed|suspected|apparent|active|ongoing|clear|known|token|account|mailbox|user) )*(?:theft|replay|hijack|aitm|phished|compromised)(?: (?:token|account|mailbox|user|attack|confirmed|victim))*(?: \))? $/;

export function withReasonBehind(shape: string, orderIn: Orders): string {
  const plain = shape.replace(NOUN_BEHIND, ' , theft ');
  return plain !== shape && orderIn(asImperative(plain.slice(0, -' , theft '.length) + ' ')) !== undefined ? plain : shape;
}

type Orders = (shape: string) => unknown;

/** "laptop of Ana stolen, end her sessions", "confirmed compromise → disable Bob": the reason, and the order behind it. */
function splitReason(shape: string, orderIn: Orders): readonly string[] | undefined {
  if (!REASON.test(shape)) return undefined;
  for (const between of [...shape.matchAll(BETWEEN)].slice(0, MOST_BETWEEN)) {
    const [before, after] = [`${shape.slice(0, between.index)} `, shape.slice(between.index + between[0].length)];
    if (isCause(before) && ACT.test(after) && orderIn(before) === undefined && orderIn(asImperative(after)) !== undefined)
      return [before, asImperative(after)];
  }
  const numbered = /^( (?:(?:alerts|ticket|case|request) NUMBER|TICKET))( .*)$/.exec(shape);
  return numbered && orderIn(numbered[2] ?? '') !== undefined ? [`${numbered[1] ?? ''} `, numbered[2] ?? ''] : undefined;
}

/** What is said before a colon apart from what is said after it, when the first announces the second. */
export function splitAnnounced(shape: string, orderIn: Orders): readonly string[] {
  const caused = splitCause(shape) ?? splitReason(shape, orderIn);
  if (caused) return caused;
  const at = shape.indexOf(' : ');
  if (at >= 0 && orderIn(shape.slice(0, at + 1)) !== undefined && orderIn(shape.slice(at + 2)) !== undefined)
    return [shape.slice(0, at + 1), shape.slice(at + 2)];
  if (at < 0 || !announces(`${shape.slice(0, at)} `)) return [shape];
  return [`${shape.slice(0, at)} `, ` ${shape.slice(at + 3)}`];
}
