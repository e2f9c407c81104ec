import { shapeAt, wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import type { Sentence } from '../text/shape.ts';
import type { Named } from './roles.ts';

/** Who is asked about: the surest name, those of the deciding sentence first; "me" when the asker is. */
export function findPerson(
  items: readonly Item[],
  named: readonly Named[],
  sentence: Sentence | undefined,
): Named | 'me' | undefined {
  const people = named.filter((n) => n.role === 'person' && n.weight >= 0);
  const inside = people.filter((n) => sentence && n.from >= sentence.from && n.from < sentence.to);
  const best = surest(inside) ?? (sentence && asksAboutMe(items, sentence) ? 'me' : surest(people));
  return best ?? (items.some((_, i) => isMe(items, i)) ? 'me' : undefined);
}

function surest(people: readonly Named[]): Named | undefined {
  return people.reduce<Named | undefined>(
    (best, next) => (best === undefined || next.weight > best.weight ? next : best),
    undefined,
  );
}

function asksAboutMe(items: readonly Item[], { from, to }: Sentence): boolean {
  for (let i = from; i < to; i += 1) if (isMe(items, i)) return true;
  return false;
}

/** Verbs of asking: "can I see", "I want", "I think" speak for the asker but not about them. */
const ASKING =
  /^(?:want|need|needed|would|like|think|wonder|wondering|believe|see|show|know|hear|heard|guess|suspect|hope|ask|asking|look|check|lookup|find|explain|saw|noticed|notice|just|should|understand|tell|assume|get|were|was told|spoke|keepgetting|run|also|really|'d|suppose|am|could|can|will|may|have|use|enter|call|report|try|got|had|talked|fear|mean|do|did|found|worry|am looking|received|receive)$/;

/** "why can't I sign in", "my account", "sign me out", "for me" are about the asker. */
function isMe(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item?.shape !== 'me') return false;
  const before = shapeAt(items, i - 1);
  const after = shapeAt(items, i + 1);
  const second = shapeAt(items, i + 2);
  if (item.low === 'my' || item.low === 'mine') {
    return !/^(?:colleague|people|folks|staff|teammates|department|group|boss|manager|user|users|team|customer|client|question|friend|coworker|opinion|employee|director|ticket|channel|guess|tenant|company|approval|approvals|decision|wife|colleagues|_|name)$/.test(
      wordAt(items, i + 1),
    );
  }
  if (item.low === 'me' || item.low === 'myself') {
    if (
      /^(?:for|of|about|on|against|by|from|revoke|disable|enable|kick|block|lockout|risk|mfa|signins|travel|replay|aitm|signin|sign|log|signout|mute|unmute|check|applied|keepgetting|blocked|to|with|apps|volume|unlock|policy|passthrough|legacy|spray|cannot|locked|let|lets|lock|prevents|stops|keeps|blocks|blocking|kicks|throws|compromised|phished|hijack|disabled)$/.test(
        before,
      )
    )
      return after !== 'know' && !(before === 'for' && after !== '' && /^(?:if|what|why|how|whether)$/.test(after));
    return /^(?:out|everywhere)$/.test(after);
  }
  if (item.low === 'i have' && before === 'do') return true;
  if (/^(?:cannot|am|was|did|have|has|does|do|doesnt|why|is|where|were|enter|signin)$/.test(before))
    return before !== 'do' || /^(?:enter|signin|have|keepgetting|get|fail)$/.test(after);
  if (/^(?:cannot|locked|fail|prompt|keepgetting|keeps|phished|compromised|hijack|expired|blocked|disabled)$/.test(after))
    return (
      after !== 'keepgetting' || /^(?:CODE|error|locked|prompt|a|an|the|mfa|asked|blocked|compromised|phished)$/.test(second)
    );
  if (/^(?:am|was|have been|been|got|get|have)$/.test(after))
    return /^(?:locked|blocked|prompt|cannot|fail|risky|compromised|phished|been|in|disabled|stuck|unable|asked|CODE|hijack)$/.test(
      second,
    );
  if (/^(?:i'm|im|i am|i've|ive)$/.test(item.low))
    return /^(?:locked|blocked|prompt|cannot|fail|risky|compromised|phished|been|in|keepgetting|at|disabled)$/.test(after);
  return !ASKING.test(after) && /^(?:signin|enter)$/.test(after) && !/^(?:can|could|how)$/.test(before);
}
