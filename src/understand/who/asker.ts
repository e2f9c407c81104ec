import { shapeAt, wordAt } from '../text/items.ts';
import { startsClause } from './neighbours.ts';
import { TITLES } from '../lexicon/names.ts';
import type { Item } from '../text/items.ts';

/** Verbs of asking: "can I see", "I want", "I think" speak for the asker but not about them. */
const ASKING =
  /^(?:want|need|needed|would|like|think|wonder|wondering|believe|see|show|know|hear|heard|guess|suspect|hope|ask|asking|look|check|lookup|find|explain|saw|noticed|notice|just|should|understand|tell|assume|get|were|was told|spoke|keepgetting|run|also|really|'d|suppose|am|could|can|will|may|have|use|enter|call|report|try|got|had|talked|fear|mean|do|did|found|worry|am looking|received|receive|started|start|starting|begun|came|come|arrived|finished|joined|took|logged|read|opened|forgot)$/;

/** "I can't see a pattern": who looks, and has no trouble. */
const LOOKS = /^(?:show|lookup|find|tell|explain|mean|understand|say|spot|make|think|remember|reproduce)$/;

/** "why can't I sign in", "my account", "sign me out", "for me" are about the asker. */
export function isMe(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item?.shape !== 'me') return false;
  if (item.low === 'my' || item.low === 'mine') return isMine(items, i);
  return item.low === 'me' || item.low === 'myself'
    ? isObject(items, i) || isMineSpoken(items, i)
    : !asksFor(items, i) && !isMusing(items, i) && (usesApps(items, i) || isSubject(items, i, item.low));
}

/** "could I get a chart": something is asked for, and nothing befell the asker. */
function asksFor(items: readonly Item[], i: number): boolean {
  return /^(?:can|could|may|might)$/.test(shapeAt(items, i - 1)) && shapeAt(items, i + 1) === 'keepgetting';
}

/** "me account's locked": "my", as it is spoken. */
function isMineSpoken(items: readonly Item[], i: number): boolean {
  return (
    startsClause(items, i) && /^(?:account|password|signins?|login|laptop|phone|mfa|authenticator)$/.test(shapeAt(items, i + 1))
  );
}

/** "am I right": an opinion, and nothing that befell the asker. */
function isMusing(items: readonly Item[], i: number): boolean {
  return (
    shapeAt(items, i - 1) === 'am' &&
    /^(?:right|correct|wrong|mistaken|seeing|reading|missing|imagining|paranoid|mad|dreaming|overreacting)$/.test(
      wordAt(items, i + 1),
    )
  );
}

/** "my account", not "my boss" or "my VP". */
function isMine(items: readonly Item[], i: number): boolean {
  if (TITLES.has(wordAt(items, i + 1)) && !/^(?:account|accounts|username|upn|identity|login|name)$/.test(wordAt(items, i + 1)))
    return false;
  // "my deputy Anselm": somebody else
  if (items[i + 1]?.kind === 'word' && !OWN.test(wordAt(items, i + 1)) && isNameForm(items[i + 2])) return false;
  // "my predecessor's note": somebody else's
  if (items[i + 1]?.possessive === true && items[i + 1]?.kind === 'unknown' && !OWN.test(wordAt(items, i + 1))) return false;
  // "tried my phone": what somebody tried it with
  if (
    /^(?:tried|trying|using|used|from|on)$/.test(wordAt(items, i - 1)) &&
    /^(?:phone|laptop|pc|computer|machine|tablet|hotspot|own)$/.test(wordAt(items, i + 1)) &&
    items
      .slice(i + 2, i + 40)
      .some(({ kind, capital, shape }) => kind === 'email' || (kind === 'unknown' && capital && shape === '_'))
  )
    return false;
  // "foreign tenants in my logs": those of everybody
  if (shapeAt(items, i - 1) === 'in' && /^(?:logs?|tenant|directory)$/.test(wordAt(items, i + 1))) return false;
  if (!isOwnAccount(items, i + 1) || isBusy(items, i + 1)) return false;
  return !/^(?:colleague|people|folks|staff|teammates|department|group|boss|manager|user|users|team|customer|client|question|friend|coworker|opinion|employee|director|ticket|channel|guess|tenant|company|approval|approvals|decision|wife|husband|vp|head|lead|supervisor|management|chief|president|auditor|auditors|partner|mother|father|son|daughter|kid|colleagues|_|pa|ea|md|gm|name|shift|desk|break|lunch|rounds|watch|duty|inbox|dashboard|screen|notes|list|report|handover|request|requests)$/.test(
    wordAt(items, i + 1),
  );
}

function isNameForm(item: Item | undefined): boolean {
  return item?.kind === 'unknown' && /^\p{Lu}\p{Ll}+$/u.test(item.raw);
}

/** "my phone won't stop ringing", "my queue is filling up": how much there is to do. */
function isBusy(items: readonly Item[], i: number): boolean {
  if (!/^(?:phones?|mobile|pager|queue|line|headset|mailbox|teams|computer)$/.test(wordAt(items, i))) return false;
  return items
    .slice(i + 1, i + 6)
    .some(({ low }) => /^(?:rings?|ringing|melting|buzzing|exploding|filling|full|burning|glowing|overflowing|hot)$/.test(low));
}

/** Things that somebody signs in with, beside those that have a meaning of their own. */
const OWN =
  /^(?:computer|laptop|pc|machine|device|devices|tablet|browser|desktop|username|user|name|identity|mailbox|email|mail|e-mail|credentials|profile|id|upn|screen|ip|network|office|workstation|security|status|info|windows|mac|teams|outlook|subscription|_|'s)$/;

/** "my account", "my last failed logins", "my work laptop"; not "my weekly slide", "my dead body". */
function isOwnAccount(items: readonly Item[], i: number): boolean {
  for (let k = i; k < i + 4; k += 1) {
    const item = items[k];
    if (!item || item.kind === 'punct' || item.kind === 'stop' || item.newLine === true) return false;
    if (
      /^(?:i|we|you)\b/.test(item.low) ||
      /^(?:report|summary|presentation|review|overview|slides|deck|statistics|stats|briefing)$/.test(item.low)
    )
      return false;
    if (item.shape === 'TIME') continue;
    if (item.kind !== 'word' || OWN.test(item.low)) return item.shape !== 'me';
    if (k > i && /^(?:that|which|who|is|was|to|for|of|and|in|on|at|with)$/.test(item.low)) return false;
  }
  return false;
}

const WRITTEN =
  /^(?:notes?|comments?|mails?|e-?mails?|messages?|remarks?|questions?|requests?|updates?|additions?|lines?|words?|entry)$/;

/** "sign me out", "sign-ins for me". */
function isObject(items: readonly Item[], i: number): boolean {
  const [before, after] = [shapeAt(items, i - 1), shapeAt(items, i + 1)];
  // "work note from me: …", "I want to log me in"
  if (/^(?:from|by)$/.test(before) && WRITTEN.test(wordAt(items, i - 2))) return false;
  if (/^(?:log|logging|sign|signing)$/.test(wordAt(items, i - 1)) && /^(?:in|on|into)$/.test(after)) return true;
  if (
    /^(?:for|of|about|on|against|by|from|revoke|disable|enable|kick|block|lockout|risk|mfa|signins|travel|replay|aitm|signin|sign|log|signout|mute|unmute|check|applied|against|keepgetting|blocked|to|with|apps|volume|unlock|policy|passthrough|legacy|spray|cannot|locked|let|lets|lock|prevents|stops|keeps|blocks|blocking|kicks|throws|compromised|phished|hijack|disabled)$/.test(
      before,
    )
  )
    return (
      after !== 'know' &&
      !isCompany(items, i, before) &&
      !(before === 'for' && ofTenant(items, i)) &&
      !(before === 'for' && after !== '' && /^(?:if|what|why|how|whether)$/.test(after))
    );
  return /^(?:out|everywhere)$/.test(after) || isPestered(items, i);
}

/** "the auditor is here with me", "he sits next to me": who is where the asker is. */
function isCompany(items: readonly Item[], i: number, before: string): boolean {
  if (before !== 'with' && before !== 'to') return false;
  return /^(?:here|sits?|sitting|sat|stands?|standing|is|are|am|next|close|room|call|on|in|site|together|line|along|waiting|patiently|beside|desk|office|right|over|down)$/.test(
    wordAt(items, i - 2),
  );
}

/** "Outlook asks me for the password again": who is asked, and by an application. */
function isPestered(items: readonly Item[], i: number): boolean {
  if (
    (shapeAt(items, i - 1) !== 'prompt' && !/^(?:asks?|asked|asking|pesters?|nags?|bugs|begs)$/.test(wordAt(items, i - 1))) ||
    wordAt(items, i + 1) !== 'for'
  )
    return false;
  return [2, 3, 4].some((k) => /^(?:password|mfa|authenticator|code|signin|methods)$/.test(shapeAt(items, i + k)));
}

/** "I've been in the dentist's chair", "I'm in a meeting": an ordinary place, and not where somebody signs in. */
function isElsewhere(items: readonly Item[], i: number): boolean {
  const at = /^(?:in|at)$/.test(shapeAt(items, i)) ? i + 1 : i;
  return /^(?:the|a|an|my|our)$/.test(shapeAt(items, at)) && items[at + 1]?.kind === 'word';
}

/** "rank the errors of the organisation for me": done for the asker, and about everybody. */
function ofTenant(items: readonly Item[], i: number): boolean {
  for (let k = i - 2; k >= Math.max(0, i - 12) && items[k]?.kind !== 'stop'; k -= 1)
    if (items[k]?.shape === 'tenant') return true;
  return false;
}

/** "which apps I use", "the applications I am using". */
function usesApps(items: readonly Item[], i: number): boolean {
  return /^(?:whichapps|apps)$/.test(shapeAt(items, i - 1)) && [1, 2, 3].some((k) => shapeAt(items, i + k) === 'enter');
}

/** "why can't I sign in", "I'm locked out". */
const BEFALLS = /^(?:enter|signin|have|keepgetting|get|fail)$/;

/** "do I fail", "do I always fail". */
function befalls(after: string, second: string): boolean {
  return (
    BEFALLS.test(after) || (/^(?:keeps|always|often|still|constantly|suddenly|now|even)$/.test(after) && BEFALLS.test(second))
  );
}

function isSubject(items: readonly Item[], i: number, low: string): boolean {
  const [before, after, second] = [shapeAt(items, i - 1), shapeAt(items, i + 1), shapeAt(items, i + 2)];
  if (low === 'i have' && before === 'do') return true;
  if (/^(?:been|in|am|at|was)$/.test(after) && /^(?:the|a|an|my|our|in|at)$/.test(second) && isElsewhere(items, i + 2))
    return false;
  if (/^(?:miss|missed|missing)$/.test(after) || (after === 'cannot' && LOOKS.test(second))) return false;
  if (/^(?:cannot|am|was|did|have|has|does|do|doesnt|why|is|where|were|enter|signin)$/.test(before))
    return before !== 'do' || (after === 'show' && second === 'CODE') || befalls(after, second);
  if (/^(?:cannot|locked|fail|prompt|keepgetting|keeps|phished|compromised|hijack|expired|blocked|disabled)$/.test(after))
    return (
      after !== 'keepgetting' || /^(?:CODE|error|locked|prompt|a|an|the|mfa|asked|blocked|compromised|phished)$/.test(second)
    );
  if (/^(?:am|was|have been|been|got|get|have)$/.test(after))
    return /^(?:locked|blocked|prompt|cannot|fail|risky|compromised|phished|been|in|disabled|stuck|unable|asked|CODE|hijack|thrown|booted|turned|barred)$/.test(
      second,
    );
  if (/^(?:i'm|im|i am|i've|ive)$/.test(low))
    return /^(?:locked|blocked|prompt|cannot|fail|risky|compromised|phished|been|in|keepgetting|at|disabled)$/.test(after);
  return !ASKING.test(after) && /^(?:signin|enter)$/.test(after) && !/^(?:can|could|how)$/.test(before);
}
