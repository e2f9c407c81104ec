import type { ActionIntent } from '../command.ts';
import type { Facts } from '../read.ts';
import type { Sentence } from '../text/shape.ts';

/** Somebody who wants the bot to drop its rules. */
const INJECTED =
  / (?:mute (?:the |all |my |your |any |every |this )*(?:previous|above|prior|rules|help|safety|approvals|approval)|disregard (?:the|all|any|your|my|every|previous)|override|bypass|pretend|jailbreak|restrictions|roleplay|role-play|repeat after|act as|you are now|your (?:\S+ )?(?:rules|workload|connection|prompt|restrictions|guidelines)|(?<! (?:show|see|open|read|have|need)) your (?:\S+ )?help|hidden help|as the developer|(?:skip|without) (?:the |any |all )?(?:approvals|approval|asking|confirmation)) /;

/** Marks with which a text plays a part of the machinery: tags, roles before a colon. */
const ROLE_MARK =
  /<\/?(?:system|assistant|instructions?|prompt)\b|\[\/?(?:system|inst)\]|<\|im_|^\s*(?:system|assistant|developer)(?: prompt| message)?\s*:|^#{2,}\s*(?:system|instructions?)\b/im;

/** "in the drill, disable Mark", "exercise script: …": played, and not done. */
const PLAYED =
  /\b(?:in|during|for) (?:the|our|this|a|an|today['’]s|tomorrow['’]s|next week['’]s) (?:\w+ )?(?:drill|exercise|tabletop|training|rehearsal)\b(?=[^.\n]{0,60}[,:])|\b(?:drill|exercise|training|tabletop) (?:script|scenario|plan|text)\b/i;

export function isPlayed(text: string): boolean {
  return PLAYED.test(text);
}

export function playsRole(text: string): boolean {
  return ROLE_MARK.test(text);
}

export function isInjected(shape: string): boolean {
  return INJECTED.test(shape);
}

/** Takes back what was said before: then nothing in the text is an order. */
const RETRACTED =
  /\b(?:no way|never ?mind|scratch that|forget (?:it|that|about it)|no,? wait|wait,? no|cancel that|ignore (?:that|this|my last)|wrong (?:chat|window|channel)|just kidding|only kidding|i(?:'|’)?m (?:kidding|joking)|just joking|on second thoughts?|not really|do nothing|haha|lol|jk|(?:not|no longer) (?:needed|required|necessary|relevant|wanted)|(?:any|no) longer needed|(?:is|was|are) withdrawn|(?:you )?(?:can|may|please|pls) (?:now )?(?:close|cancel|withdraw|drop|disregard|ignore) (?:this|the|my|that|our) (?:ticket|request|case|order|mail|e-?mail|message))\b/i;

/** "…, wrong person.": at the end of what is said, and not "wrong person was disabled". */
const MISTAKEN =
  /(?:^|[.,;:!?()\n–—-])\s*(?:sorry,? |oops,? |but |(?:that|this|it|he|she)(?:['’]?s| is| was| would be) )*(?:the )?wrong (?:person|user|account|guy|one|name|man|woman|employee|colleague|ticket)\s*(?:[.,;:!)\n]|$)/i;
/** The line of a form that says how a request ended. */
const ENDED =
  /(?:^|^[^()\n]{0,80},|[;|]|[-–—] )\s*(?:(?:ticket|request|case) )?(?:status|state|result|outcome|resolution|decision)\s*[:=]\s*(?:closed|complete|completed|done|executed|resolved|rejected|denied|declined|cancell?ed|withdrawn|expired|obsolete|duplicate)\b/im;

export function isRetracted(text: string): boolean {
  return RETRACTED.test(text) || MISTAKEN.test(text) || ENDED.test(text);
}

/** Says below a subject that what it asks is to be done. */
const CONFIRMED =
  /\b(?:approved|go ahead|proceed|confirmed|agreed|(?:please|pls) do|do (?:it|so)|yes|asap|urgent(?:ly)?|immediately|still (?:needed|open|required))\b/i;
const HELD_BACK = /\b(?:not|no|never|\p{L}+n['’]?t|hold(?: off)?|wait|stop|cancel|until)\b|\?/iu;

/** An order in the subject of a reply is that of the mails before: it counts again only where the text below confirms it. */
export function isOldSubject({ text, items, replySubject }: Facts, { from }: Sentence): boolean {
  if (replySubject === undefined) return false;
  const start = text.indexOf(replySubject);
  const end = start + replySubject.length;
  const at = items[from]?.start ?? 0;
  if (start < 0 || at < start || at >= end) return false;
  const below = text.slice(end);
  return !CONFIRMED.test(below) || HELD_BACK.test(below);
}

const DENIED =
  /^ (?:(?:please|pls|but|and|so|sorry|,|actually|also|no|hello) )*doesnt (?:\S+ )?(revoke|kick|kill|signout|disable|block|lock|enable) (?:\S+ ){0,3}?(?:pronoun|it|this|that|anything|anyone|tenant) /;
const KIND: Readonly<Record<string, ActionIntent>> = { disable: 'disable', block: 'disable', lock: 'disable', enable: 'enable' };

/** "Disable Mark. … Don't block him": what another sentence forbids of the one that was named. */
export function forbids({ shape }: Sentence, orders: readonly ActionIntent[]): boolean {
  const verb = DENIED.exec(shape)?.[1];
  return verb !== undefined && orders.includes(KIND[verb] ?? 'revoke');
}
