import type { Facts } from '../read.ts';
import type { Sentence } from '../text/shape.ts';
import { isOtherRequest } from './other-requests.ts';
import type { Scored } from './score.ts';
import { isChatter, namesAction, reportsAction } from './statements.ts';

const HARDWARE =
  / (?:laptop|computer|pc|printer|screen|monitor|mouse|keyboard|headset|camera|microphone|wifi|internet|car|coffee|machine|meeting|room|door|phone|desk|invoice|file|document|email|mail|mailbox|calendar|excel|word|app) (?:is|doesnt|fail|cannot|was|keeps|crashes|has|wrong) /;
const LOCKED_THING =
  / (?:file|files|document|documents|workbook|spreadsheet|door|screen|drive|folder|record|row|table|bike|drawer|cabinet|toilet) (?:\S+ ){0,2}?(?:locked|blocked|lockout|expired|disabled) /;
const BROKEN_THING = / (?:door|badge|printer|coffee|car|bike|room|screen|monitor|keyboard|mouse|headset|camera|chair|lamp|cable|charger|elevator|lift) /;
const PERSON = / (?:USER|me|pronoun) /;
/** What may be asked about an action without ordering it. */
const OF_ACTIONS: ReadonlySet<Scored['intent']> = new Set(['help', 'audit', 'approvals', 'whoami']);
/** Somebody who wants the bot to drop its rules. */
export const INJECTED = / (?:mute (?:the |all |my |your |any |every |this )*(?:previous|above|prior|rules|help|safety)|disregard (?:the|all|any|your|my|every|previous)|override|bypass|pretend|jailbreak|restrictions|roleplay|role-play|repeat after|act as|you are now|your (?:\S+ )?(?:rules|prompt|help|restrictions|guidelines)|hidden help|as the developer|(?:skip|without) (?:the |any |all )?(?:approvals|approval|asking|confirmation)) /;

/** What the slots of a sentence change about its scores: a code with a person asks why, a question about nobody asks about nothing. */
export function adjust(scored: readonly Scored[], sentence: Sentence, facts: Facts, ordered: boolean): readonly Scored[] {
  const { shape } = sentence;
  const hasPerson = PERSON.test(shape) || facts.named.some((n) => n.role === 'person' && n.weight >= 0);
  const hasSubject = hasPerson || / (?:APP|IP|CODE|TIME|account|signin|signins|tenant) /.test(shape);
  if (!ordered && reportsAction(sentence)) return scored.filter(({ intent, weight }) => intent === 'help' && weight > 9.5);
  const [named, chatter] = [!ordered && namesAction(shape), isChatter(sentence, facts)];
  return scored
    .filter(({ intent, weight }) => !named || (weight >= 8 && intent !== 'mute') || OF_ACTIONS.has(intent))
    .filter(({ intent, weight }) => !chatter || weight >= 9 || intent === 'subscribe' || intent === 'mutes')
    .filter(({ intent }) => !isOtherRequest(facts.items, sentence, intent))
    .filter(({ intent }) => keep(intent, shape, hasPerson, hasSubject))
    .toSorted((a, b) => b.weight - a.weight);
}

function keep(intent: Scored['intent'], shape: string, hasPerson: boolean, hasSubject: boolean): boolean {
  switch (intent) {
    case 'help':
      return !/ help .*with (?:me|the|a|an|our|USER) (?!(?:bot|help|signin|signins|account|lockout|replay|mfa|token|policy|risk|alerts|mute|revoke|disable|enable|USER|CODE) )/.test(
        shape,
      );
    case 'mfa':
      if (/ phone (?:is )?(?:battery|dead|screen|bill|charger|case|call|calls|rings|ringing|stolen|lost) /.test(shape)) return false;
      return !HARDWARE.test(shape) || / (?:mfa|methods|authenticator|registered) /.test(shape);
    case 'travel':
      return hasPerson || / (?:travel|oddplace) /.test(shape);
    case 'why':
      return keepWhy(shape, hasPerson);
    case 'lockout':
      if (LOCKED_THING.test(shape)) return false;
      return hasPerson || !/ CODE /.test(shape);
    case 'apps':
      return hasPerson || (/ (?:apps|whichapps) /.test(shape) && !/ (?:failures|fail|error) /.test(shape));
    case 'signins':
    case 'volume':
      return hasSubject || / (?:signins|volume|perhour|interactive|noninteractive) /.test(shape);
    case 'passthrough':
      return / (?:passthrough|tenant|signins|signin) /.test(shape) || hasPerson;
    case 'audit':
      return !/ (?:if|should|would) /.test(shape);
    case 'approvals':
      return !/^ (?:please |pls |can you |could you )*approve /.test(shape);
    default:
      return true;
  }
}

/** Something that fails is only ours when it is about signing in. */
function keepWhy(shape: string, hasPerson: boolean): boolean {
  if (/ no (?:\S+ )?why (?:to|for) /.test(shape)) return false;
  if ((HARDWARE.test(shape) || BROKEN_THING.test(shape)) && !/ (?:signin|enter|CODE|password|mfa|APP) /.test(shape)) return false;
  return hasPerson || / (?:APP|IP|signin|signins|enter|account) /.test(shape);
}
