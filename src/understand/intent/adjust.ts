import type { Facts } from '../read.ts';
import type { Sentence } from '../text/shape.ts';
import { isOtherRequest } from './other-requests.ts';
import { isOtherSense } from './other-senses.ts';
import type { Scored } from './score.ts';
import { isBrokenThing, isElsewhere, isLockedThing, isPhoneItself } from './things.ts';
import { isForbidden, isUnwanted } from './unwanted.ts';
import {
  asksElsewhere,
  asksHowLong,
  asksWhoBreaks,
  changesSetting,
  isChatter,
  isUnwished,
  namesAction,
  reportsAction,
} from './statements.ts';

/** What other departments approve. */
const OTHER_APPROVALS =
  / (?:holiday|leave|expense|expenses|invoice|invoices|budget|purchase|visa|contract|otherpolicy|salary|timesheet|timesheets|laptop|licence|license|procurement|parental) /;

/** "Approval will come from Ines.", "approval: Ines", "approval is on its way": told of an order, and not asked about. */
const APPROVAL_TOLD =
  /^ (?:(?:the|me|our|and|also|full|written) )*approvals (?::|(?:(?:from|by|of) (?:\S+ ){1,3})?(?:will|is|was|has|comes?|came|to|shall|subscribe|given|on|follows?|granted|attached|there|already|from|by) )(?!.* (?:waiting|open|pending|show) )|^ (?:you|we|me|pronoun) (?:will|shall|have|has) (?:\S+ )?(?:keepgetting|have|receive|show|seek|obtain) (?:the|an|pronoun|me)? ?approvals /;

/** "which app do you recommend for notes": what to install, and not what somebody opens. */
const RECOMMENDS =
  / (?:recommend|recommends|recommended|suggest|advise)(?: \S+){0,3}? (?:for|to) |whichapps (?:is|are) (?:the )?(?:best|good|better|cheapest) /;
/** "how do I enable macros in Excel": somebody else's programs. */
const HOW_ELSEWHERE =
  / how (?:(?:do|can|does|should|would|could|to|me|you|one|we|tenant) )+(?:\S+ )?(?:revoke|disable|enable|mute|unmute|subscribe|unsubscribe|kick|block|lock|enter|use) (?:(?:the|a|an|my|all|this|that|me) )*(?:THING|(?!USER |account |token |pronoun |signin |signins |you |signpost )\S+(?: (?!about|for )\S+)? (?:in|on|within) (?:(?:the|my|me|our|a) )*(?:APP|THING|phone|pc|laptop|browser|windows|iphone|android|printer|mac|computer|floor)) /;

const PERSON = / (?:USER|me|pronoun) /;
/** What may be asked about an action without ordering it. */
const OF_ACTIONS: ReadonlySet<Scored['intent']> = new Set(['help', 'unknown', 'audit', 'approvals', 'whoami']);

/** What the slots of a sentence change about its scores: a code with a person asks why, a question about nobody asks about nothing. */
export function adjust(scored: readonly Scored[], sentence: Sentence, facts: Facts, ordered: boolean): readonly Scored[] {
  const { shape } = sentence;
  const hasPerson = PERSON.test(shape) || facts.named.some((n) => n.role === 'person' && n.weight >= 0);
  const hasSubject = hasPerson || / (?:APP|IP|CODE|TIME|account|signin|signins|tenant) /.test(shape);
  if (isForbidden(shape, facts.text) || isElsewhere(shape) || (!ordered && isOtherSense(sentence, facts))) return [];
  if (isUnwished(shape) || asksHowLong(shape)) return [];
  const setting = changesSetting(shape) && (asksWhoBreaks(shape) || asksElsewhere(sentence, facts));
  if (!ordered && !setting && reportsAction(sentence))
    return scored.filter(({ intent, weight }) => intent === 'unknown' || (intent === 'help' && weight > 9.5));
  const [named, chatter] = [!ordered && namesAction(shape), isChatter(sentence, facts)];
  return scored
    .filter(({ intent, weight }) => !named || (weight >= 8 && intent !== 'mute') || OF_ACTIONS.has(intent))
    .filter(({ intent, weight }) => !chatter || weight >= 9 || intent === 'subscribe' || intent === 'mutes')
    .filter(({ intent }) => !isOtherRequest(facts.items, sentence, intent) && !isUnwanted(intent, sentence))
    .filter(({ intent }) => keep(intent, sentence, hasPerson, hasSubject))
    .toSorted((a, b) => b.weight - a.weight);
}

function keep(intent: Scored['intent'], sentence: Sentence, hasPerson: boolean, hasSubject: boolean): boolean {
  const { shape, governed } = sentence;
  switch (intent) {
    case 'help':
      return !HOW_ELSEWHERE.test(governed) && keepHelp(shape);
    case 'mfa':
      return !isPhoneItself(shape);
    case 'travel':
      return hasPerson || / (?:travel|oddplace) /.test(shape);
    case 'why':
      return keepWhy(shape, hasPerson);
    case 'lockout':
      return !isLockedThing(shape) && (hasPerson || !/ CODE /.test(shape));
    case 'apps':
      return keepApps(shape, hasPerson);
    case 'signins':
    case 'volume':
      return hasSubject || / (?:signins|volume|perhour|interactive|noninteractive) /.test(shape);
    case 'passthrough':
      return (
        / (?:passthrough|tenant|signins|signin|guest (?:accounts? |users? )?(?:from|of) (?:\S+ ){0,2}?(?:partners?|orgs|organi[sz]ations?|companies|firms|suppliers|vendors|customers)) /.test(
          shape,
        ) || hasPerson
      );
    case 'audit':
      return keepAudit(shape);
    case 'approvals':
      return keepApprovals(sentence);
    default:
      return true;
  }
}

/** "Thanks for the help", "help with my slides": no question about the bot. */
function keepHelp(shape: string): boolean {
  return !/ thanks (?:\S+ ){0,3}?(?:for|of) (?:\S+ ){0,2}?help | help .*with (?:me|the|a|an|our|USER) (?!(?:bot|help|signin|signins|account|lockout|replay|mfa|token|policy|risk|alerts|mute|revoke|disable|enable|USER|CODE) )/.test(
    shape,
  );
}

function keepApps(shape: string, hasPerson: boolean): boolean {
  if (RECOMMENDS.test(shape)) return false;
  return hasPerson || (/ (?:apps|whichapps) /.test(shape) && !/ (?:failures|fail|error) /.test(shape));
}

function keepApprovals({ shape, question }: Sentence): boolean {
  if (!question && APPROVAL_TOLD.test(shape)) return false;
  return !/^ (?:please |pls |can you |could you )*approve /.test(shape) && !OTHER_APPROVALS.test(shape);
}

function keepAudit(shape: string): boolean {
  return (
    !/ (?:if|should|would|usually|normally|generally|typically) /.test(shape) &&
    !(/ (?:approve|approves|approved) /.test(shape) && OTHER_APPROVALS.test(shape))
  );
}

/** Something that fails is only ours when it is about signing in. */
function keepWhy(shape: string, hasPerson: boolean): boolean {
  if (/ no (?:\S+ )?why (?:to|for) /.test(shape)) return false;
  if (isBrokenThing(shape)) return false;
  return hasPerson || / (?:APP|IP|signin|signins|enter|account) /.test(shape);
}
