/** Somebody who wants the bot to drop its rules. */
const INJECTED =
  / (?:mute (?:the |all |my |your |any |every |this )*(?:previous|above|prior|rules|help|safety|approvals|approval)|disregard (?:the|all|any|your|my|every|previous)|override|bypass|pretend|jailbreak|restrictions|roleplay|role-play|repeat after|act as|you are now|your (?:\S+ )?(?:rules|workload|connection|prompt|restrictions|guidelines)|(?<! (?:show|see|open|read|have|need)) your (?:\S+ )?help|hidden help|as the developer|(?:skip|without) (?:the |any |all )?(?:approvals|approval|asking|confirmation)) /;

/** Marks with which a text plays a part of the machinery: tags, roles before a colon. */
const ROLE_MARK =
  /<\/?(?:system|assistant|instructions?|prompt)\b|\[\/?(?:system|inst)\]|<\|im_|^\s*(?:system|assistant|developer)(?: prompt| message)?\s*:|^#{2,}\s*(?:system|instructions?)\b/im;

export function playsRole(text: string): boolean {
  return ROLE_MARK.test(text);
}

export function isInjected(shape: string): boolean {
  return INJECTED.test(shape);
}

/** Takes back what was said before: then nothing in the text is an order. */
const RETRACTED =
  /\b(?:no way|never ?mind|scratch that|forget (?:it|that|about it)|no,? wait|wait,? no|cancel that|ignore (?:that|this|my last)|wrong (?:chat|window|channel)|just kidding|only kidding|i(?:'|’)?m (?:kidding|joking)|just joking|on second thoughts?|not really|do nothing|haha|lol|jk)\b/i;

export function isRetracted(text: string): boolean {
  return RETRACTED.test(text);
}
