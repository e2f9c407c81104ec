import type { Facts } from '../read.ts';
import type { Sentence } from '../text/shape.ts';
import { isOtherRequest } from './other-requests.ts';
import type { Scored } from './score.ts';

const HARDWARE =
  / (?:laptop|computer|pc|printer|screen|monitor|mouse|keyboard|headset|camera|microphone|wifi|internet|car|coffee|machine|meeting|room|door|phone|desk|invoice|file|document|email|mail|mailbox|calendar|excel|word|app) (?:is|doesnt|fail|cannot|was|keeps|crashes|has|wrong) /;
const PERSON = / (?:USER|me|pronoun) /;

/** What the slots of a sentence change about its scores: a code with a person asks why, a question about nobody asks about nothing. */
export function adjust(scored: readonly Scored[], sentence: Sentence, facts: Facts): readonly Scored[] {
  const { shape } = sentence;
  const hasPerson = PERSON.test(shape) || facts.named.some((n) => n.role === 'person' && n.weight >= 0);
  const hasSubject = hasPerson || / (?:APP|IP|CODE|TIME|account|signin|signins|tenant) /.test(shape);
  return scored
    .filter(({ intent, weight }) => weight >= 7 || !weighsAction(shape) || intent === 'help')
    .filter(({ intent }) => !isOtherRequest(facts.items, sentence, intent))
    .filter(({ intent }) => keep(intent, shape, hasPerson, hasSubject))
    .toSorted((a, b) => b.weight - a.weight);
}

/** An action that is only thought about: what is left of such a sentence asks for nothing, unless its topic is plain. */
function weighsAction(shape: string): boolean {
  if (/ should .*(?:disabled|enabled|revoked|blocked)/.test(shape)) return true;
  return (
    / (?:revoke|disable|enable|kick|revoking|disabling|enabling) /.test(shape) &&
    / (?:if|should|would|could|can|when|think|possible|wise|better|whether|unless|want|doesnt|need|me|we) /.test(shape)
  );
}

function keep(intent: Scored['intent'], shape: string, hasPerson: boolean, hasSubject: boolean): boolean {
  switch (intent) {
    case 'help':
      return !/ help .*with (?:me|the|a|an|our|USER) (?!(?:bot|help|signin|signins|account|lockout|replay|mfa|token|policy|risk|alerts|mute|revoke|disable|enable|USER|CODE) )/.test(
        shape,
      );
    case 'mfa':
      return !HARDWARE.test(shape) || / (?:mfa|methods|authenticator|registered) /.test(shape);
    case 'travel':
      return hasPerson || / (?:travel|oddplace) /.test(shape);
    case 'why':
      return keepWhy(shape, hasPerson);
    case 'lockout':
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
  if (HARDWARE.test(shape) && !/ (?:signin|enter|CODE|password|mfa|APP) /.test(shape)) return false;
  return hasPerson || / (?:APP|IP|signin|signins|enter|account) /.test(shape);
}
