import type { Intent } from '../command.ts';
import type { Item } from '../text/items.ts';
import type { Sentence } from '../text/shape.ts';

/** Orders for things that Signpost does not do: whatever they are about is not asked about. */
const OTHER_VERBS =
  /^(?:reset|delete|create|add|assign|grant|install|order|write|book|remind|forward|schedule|buy|hire|change|update|set|translate|sing|play|register|enrol|enroll|rename|move|copy|download|upload|fix|repair|replace|remove|give|make|send|print|draw|build|configure|import|export|migrate|approve)$/;
const POLITE =
  /^(?:please|pls|plz|kindly|hello|hi|hey|can|could|would|will|you|just|now|ok|okay|and|then|,|also|i|we|need|want|to|like|'d|lets|let's|bot|signpost|help|me|us)$/;
/** What such a verb may still begin: "remove the mute", "send alerts here", "add this channel". */
const CHANNEL: ReadonlySet<Intent> = new Set(['mute', 'unmute', 'mutes', 'subscribe', 'unsubscribe', 'whoami']);
/** What the bot does not write, whatever it is about. */
const ARTEFACT =
  / (?:script|poem|story|essay|code|song|email|mail|letter|function|program|haiku|limerick|slides|presentation|regex|sql|python|powershell|bash|macro|malware|exploit|virus|keylogger|template|memo|joke|blog|article|tool|website|page) /;
const OWN_OBJECT = /^(?:me|us|a|an|the|all|some|list|overview|summary|sure|up|out)$/;

/** "enable MFA for Bob", "revoke Ana's approval": an order, and none of ours. */
const OTHER_ACT =
  /^(?: (?:please|pls|kindly|can|could|would|you|we|hello|,|NAME|now|just|so|and))* (?:revoke|disable|enable|kill) (?:(?:the|all|any|every|a|an) )*(?!token |account |signin |signins |enter )(?:\S+ ){0,4}?(?:USER|THING|pronoun|NAME)(?: (?!and |but |if |why |is |was |check |show )\S+)* $/;

/** "unlock Hana's phone": her account is another matter. */
const OTHER_LOCK = /^(?: (?:please|pls|kindly|can|could|would|you|hello|,|NAME|now))* unlock (?:(?:the|all) )*THING /;

export function isOtherAct({ governed, question }: Sentence): boolean {
  return (!question && OTHER_ACT.test(governed)) || OTHER_LOCK.test(governed);
}

/** True when the sentence orders something else, so that `intent` cannot be what it asks. */
export function isOtherRequest(items: readonly Item[], sentence: Sentence, intent: Intent): boolean {
  if (CHANNEL.has(intent) || intent === 'explain' || intent === 'lookup') return false;
  if (isOtherAct(sentence)) return true;
  for (let i = sentence.from; i < Math.min(sentence.to, sentence.from + 8); i += 1) {
    const low = items[i]?.low ?? '';
    if (POLITE.test(low)) continue;
    // "give me alice's sign-ins" and "make a list" are asking.
    const after = items[i + 1]?.low ?? '';
    if (asksToBeTold(low, after, items[i + 2]?.low ?? '')) return false;
    if (
      /^(?:write|make|create|draw|build|code|generate|develop|program|draft|compose|produce|prepare|design)$/.test(low) &&
      ARTEFACT.test(sentence.shape)
    )
      return true;
    return OTHER_VERBS.test(low) && !(/^(?:give|make|send|print|write|draw|export)$/.test(low) && OWN_OBJECT.test(after));
  }
  return false;
}

/** "remind me what you are for", "set out what you can do": asks for it in words. */
function asksToBeTold(low: string, after: string, third: string): boolean {
  if (low === 'set') return after === 'out';
  return low === 'remind' && /^(?:me|us)$/.test(after) && /^(?:what|which|who|how|why|if|whether)$/.test(third);
}
