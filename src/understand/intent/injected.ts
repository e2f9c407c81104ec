/** Somebody who wants the bot to drop its rules. */
const INJECTED =
  / (?:mute (?:the |all |my |your |any |every |this )*(?:previous|above|prior|rules|help|safety)|disregard (?:the|all|any|your|my|every|previous)|override|bypass|pretend|jailbreak|restrictions|roleplay|role-play|repeat after|act as|you are now|your (?:\S+ )?(?:rules|prompt|help|restrictions|guidelines)|hidden help|as the developer|(?:skip|without) (?:the |any |all )?(?:approvals|approval|asking|confirmation)) /;

export function isInjected(shape: string): boolean {
  return INJECTED.test(shape);
}
