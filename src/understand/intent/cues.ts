import type { Intent } from '../command.ts';

/**
 * What speaks for an intent: weight, and a pattern over the shape of one sentence (see text/shape.ts). Within an intent the
 * heaviest cue counts; between intents the heavier one wins, so a weight says how much more special a topic is than
 * another: "risky sign-ins" (7) is about risk, not sign-ins (4). In patterns, {P} is a person, `..` up to eight words.
 */
const CUES: readonly (readonly [Intent, number, string])[] = [
  // theft of a session: says more than any other topic
  ['replay', 9, '(?:aitm|hijack|replay|theft)'],
  ['replay', 8, '(?:phished|compromised)'],
  ['replay', 8.5, '(?:phished|compromised) .. (?:signin|signins|policy|mfa|risk|failures)'],
  ['replay', 6, 'suspicious .. token'],
  ['replay', 5, 'token .. (?:elsewhere|another|different|other|outside|copied|reused)'],
  // travel
  ['travel', 9, 'travel(?! policy)'],
  ['travel', 8, 'oddplace'],
  ['travel', 8, 'PLACE'],
  [
    'travel',
    6,
    'location .. (?:unusual|strange|odd|weird|suspicious|normal|new|unfamiliar|expected|different|plausible|possible)',
  ],
  ['travel', 6, '(?:unusual|strange|odd|weird|suspicious|unfamiliar|unexpected) .. location'],
  ['travel', 5, '(?:is|was) {P} .. holiday'],
  ['travel', 7, '{P} .. says .. (?:in|at|from) (?:PLACE|APP|_)'],
  ['travel', 6, '(?:says|claims) .. holiday'],
  ['travel', 6, 'really .. (?:in|at) (?:PLACE|_)'],
  // the tenant's weak spots
  ['legacy', 8.6, 'legacy'],
  ['spray', 8.7, 'spray'],
  ['spray', 7, '(?:attack|attacks|attacked|attacking) .. password'],
  ['spray', 7, 'password .. (?:attack|attacks|attacked)'],
  ['passthrough', 8.5, 'passthrough'],
  ['passthrough', 7, 'guest .. (?:signins?|activity|history|in|at|elsewhere|tenant)'],
  ['passthrough', 6, '(?:tenant|tenants) .. guest'],
  ['passthrough', 6, 'guest'],
  ['workload', 8.8, '(?:serviceprincipal|managedidentity)'],
  ['workload', 8.4, 'workload'],
  ['workload', 9.1, 'workload .. theft'],
  ['workload', 9.1, 'theft .. workload'],
  // risk
  ['risk', 7.5, 'risky'],
  ['risk', 7.5, 'risk'],
  // MFA
  ['mfa', 7.2, 'methods'],
  ['mfa', 7.2, '(?:authenticator|phone|mfa) .. registered'],
  ['mfa', 7.2, 'registered .. (?:authenticator|phone|mfa|method)'],
  ['mfa', 6, '(?:authenticator|phone)'],
  ['mfa', 5, 'what .. registered .. {P}'],
  ['mfa', 5, 'mfa'],
  ['mfa', 6.2, '(?:which|what|show|check|list|any|has|have|does|recent|history) .. mfa'],
  // Conditional Access
  ['policy', 7, 'policy'],
  [
    'policy',
    8.1,
    'why .. (?:doesnt|no|cannot) .. (?:mfa|prompt|authenticator) .. (?:prompt|required|require|requested|needed|asked|ask|used|done|challenge|registered|for|triggered)',
  ],
  ['policy', 8.1, 'why .. (?:doesnt|no) .. (?:prompt|asked|required)(?: for)? .. mfa'],
  ['policy', 8.1, 'why .. no mfa'],
  ['policy', 8.1, 'why .. without mfa'],
  ['policy', 8.1, 'why .. doesnt prompt'],
  ['policy', 7.6, 'why .. doesnt .. (?:block|blocked)'],
  ['policy', 7.6, 'why .. (?:block|blocked) .. policy'],
  ['policy', 7.6, 'policy .. (?:applied|enforced|doesnt)'],
  ['policy', 7.8, 'why .. policy'],
  ['policy', 7.9, 'which policy .. (?:block|blocked|stop)'],
  ['blocks', 7.7, 'blockedsignins'],
  [
    'blocks',
    7.5,
    '(?:what|who|whom|which|show|list|count|any|everything|all|howmany|top|anything|signins|signin|attempts) .. policy .. (?:block|blocked|stop)',
  ],
  ['blocks', 7.7, '(?:what|who|whom|how|howmany|anyone|tenant|anything) .. (?:block|blocked) by policy'],
  [
    'blocks',
    7.7,
    '(?:what|who|whom|anything|signins|signin|tenant|which|any|attempts|everything) .. blocked (?:by|through|due|because) .. policy',
  ],
  ['blocks', 7.5, '^ policy (?:block|blocked|blocks)'],
  ['blocks', 7.4, '(?:blocked|block) .. policy'],
  [
    'blocks',
    6.5,
    '(?:signins|signin|attempts|users|tenant|who|what|which) .. (?:is|was|got|were|been|has|keepgetting|have)? ?(?:block|blocked)',
  ],
  ['blocks', 5.5, '^ (?:show |list |the |all |recent |any )*blocking (?:for|of|by|in|on|TIME|{P}|APP)'],
  ['blocks', 5, '^ (?:show |list )?(?:the |all |recent )?(?:block|blocked)(?: TIME)? $'],
  ['blocks', 6, '(?:show|list|any) .. (?:block|blocked) (?:TIME|for|of|by|in|at|to)'],
  // containment's records
  ['audit', 8, 'audit'],
  [
    'audit',
    8,
    '(?:who|whos|whom) .. (?:revoked|revoke|disabled|disable|enabled|enable|approved|denied|kill|signout|kick|mute|muted|approves|approvals|blocked account)',
  ],
  [
    'audit',
    7.5,
    '(?:did|has|have) (?:tenant|someone|somebody|anyone|anybody|you|we|they) .. (?:revoked|revoke|disable|disabled|enable|enabled)',
  ],
  ['audit', 7.5, '(?:was|were|has|have|did|is|are) .. (?:revoked)'],
  [
    'audit',
    7.5,
    '(?:what|which|when|show|list) .. (?:revoked|actions?|containment|interventions?) .. (?:done|taken|performed|carried|executed|made|happen|ran|run|check|were|was|did|has|have|TIME|{P})',
  ],
  [
    'audit',
    7.5,
    '(?:what|anything|something) (?:was|has|did|have|is|were)(?: been| we| you| they| tenant| signpost)* (?:done|taken|do) (?:to|about|against|with|on|for) {P}',
  ],
  ['audit', 7.5, '(?:when|how) (?:was|were|did) .. (?:revoked|disabled|enabled)'],
  ['audit', 7, '(?:show|list|which|recent|what|history of) .. (?:revoked|containment)'],
  ['audit', 7, 'what (?:did|have|has) (?:you|signpost|bot) (?:do|done|been doing|change|changed)'],
  ['approvals', 8.1, 'who .. (?:has|have|needs|need|must|can|should|will|may|could) .. (?:approve|approvals)'],
  ['audit', 7, 'actions? .. (?:taken|history|performed|done)'],
  ['audit', 7, '(?:history|record|list) (?:of|for) .. (?:actions?|revoked|approvals|containment)'],
  ['approvals', 7.8, 'approvals'],
  [
    'approvals',
    6,
    '(?:what|which|anything|show|list|any|who) .. waiting .. (?:me|decision|approval|request|requests|approver|sign)',
  ],
  ['approvals', 6, '(?:request|requests) .. waiting'],
  ['approvals', 6, 'waiting .. requests?'],
  // the SOC channel
  ['unmute', 9.5, 'unmute'],
  [
    'unmute',
    9.5,
    '(?:remove|registered|delete|lift|kill|end|stop|undo|cancel|take off) (?:the |all |that |this )*(?:mute|mutes)',
  ],
  ['mutes', 9, 'mutes'],
  [
    'mutes',
    9.2,
    '(?:show|list|which|what|any|active|current|all) (?:me |is |are |the |all |active |our |my |current )*(?:mute|mutes)',
  ],
  ['mutes', 7, '(?:is|are) .. mute'],
  [
    'mute',
    9.1,
    '^ (?:{PAD})*mute(?= (?:(?:\\S+ ){0,4}?(?:alerts|USER|APP|IP|pronoun|me|it|this|that|them|everything|TIME|channel)|$))',
  ],
  ['mute', 9.1, '(?:and|then|,|want to|need to|like to|to) mute (?=(?:\\S+ ){0,4}?(?:alerts|USER|APP|IP|pronoun|me|it))'],
  [
    'mute',
    9.4,
    '(?:doesnt|stop|no more) (?:send |sending |show |post |posting |raise |raising )?(?:alerts|alerting|warn|warning|notify|notifying|subscribe|tell|bother|bothering) (?:me |us )?(?:about|for|on|from|of) (?:the )?(?:USER|pronoun|APP|IP)',
  ],
  ['unsubscribe', 9.6, 'unsubscribe'],
  [
    'unsubscribe',
    9.3,
    '(?:stop|kill|disable|doesnt|no more|cease|never|quit|halt|mute) .. alerts .. (?:here|channel|us|team|group|chat|anymore|any more)',
  ],
  [
    'unsubscribe',
    9.3,
    '(?:stop|kill|doesnt|cease|quit|no more) (?:\\S+ )?(?:post|posting|posts|send|sending|sends|subscribe|subscriptions?|notify|alerts)',
  ],
  [
    'unsubscribe',
    9.3,
    '(?:doesnt|no longer|stop) (?:want|need|wish|like|keepgetting|get) .. (?:alerts|subscription|subscriptions)',
  ],
  ['unsubscribe', 9.3, 'no more alerts'],
  ['subscribe', 9, 'subscribe'],
  [
    'subscribe',
    8.9,
    '(?:send|post|posts|push|deliver|forward|route|put|bring|show|get|keepgetting|want|receive|publish|drop|start|like|use|turn|add|registered|enable|report|stream|pipe|copy) .. (?:alerts|findings|detections) .. (?:here|channel|group|chat|team|thread|us)',
  ],
  ['subscribe', 8.9, '(?:channel|we|team|us) .. (?:keepgetting|get|receive|want|see|have|start) .. alerts'],
  ['subscribe', 8.9, '(?:start|enter) (?:to )?(?:post|posting|send|sending|deliver|delivering) .. alerts'],
  ['subscribe', 8.9, 'sign .. up .. alerts'],
  ['subscribe', 8.9, '(?:keep|keeps) (?:me|us) (?:posted|informed|updated)'],
  ['alerts', 5.5, 'alerts'],
  [
    'alerts',
    5.5,
    '(?:what|anything|did|have) .. (?:you|we|signpost|bot) (?:check|found|find|caught|catch|spot|spotted|raise|lookup|see)',
  ],
  // states and codes
  ['lockout', 7.1, '(?:lockout|locked)'],
  ['lockout', 7.05, 'unlock'],
  ['lockout', 6.5, '{P} .. (?:disabled|expired|deactivated)'],
  ['lockout', 6.5, '(?:disabled|expired|blocked) .. account'],
  ['lockout', 6.5, 'account .. (?:disabled|expired|blocked|active|enabled|ok|okay|open|fine)'],
  ['lockout', 6.5, 'password .. expired'],
  ['lockout', 6.5, 'expired .. password'],
  [
    'lockout',
    6.5,
    '(?:is|are|am|was|why is|why are|why was) {P} (?:account )?(?:currently |still |now |really |even )*(?:blocked|disabled|enabled)',
  ],
  ['lockout', 6.4, '^ {P} (?:is |was |has been |got |account |keepgetting )*(?:blocked|disabled|expired)'],
  ['lockout', 6.4, '(?:blocked|disabled|expired) \\?? ?{P}'],
  // counting
  ['volume', 7.3, 'interactive .. (?:versus|and|or|against|to|than) .. noninteractive'],
  ['volume', 7.3, 'noninteractive .. (?:versus|and|or|against|to|than) .. interactive'],
  ['volume', 6.4, 'perhour'],
  ['volume', 6.4, 'volume'],
  ['volume', 6.2, 'howmany .. (?:signins?|enter|times|attempts|noninteractive|interactive)'],
  ['volume', 5, 'howmany'],
  ['apps', 7, 'whichapps'],
  ['apps', 6.3, 'apps'],
  ['apps', 5.4, '(?:what|which) .. (?:does|did|is|has|do|are|was) {P} .. enter'],
  [
    'failures',
    6.6,
    '(?:top|most|show|list|which|what|tenant|common|overview|TIME) .. (?:failures|error|errors)(?! CODE)(?! : CODE)',
  ],
  ['failures', 6.6, 'howmany .. (?:failures|fail|error|CODE)'],
  ['failures', 6.7, '(?:howmany|who|whom|tenant|which users|which accounts|which people) .. CODE'],
  ['failures', 5.5, 'CODE .. (?:tenant|by|per|overall|everywhere)'],
  ['failures', 4.5, '^ (?:error |code |all |any |show )*CODE (?:in|for|on|at|to|with|errors?|TIME) .. APP'],
  ['failures', 4.5, '^ (?:error |code |all |any |show )*CODE (?:error |signins )?TIME'],
  ['failures', 5.6, 'failures'],
  ['failures', 5.6, '(?:error|errors) .. (?:top|overview|by|per|ranking)'],
  [
    'failures',
    6.6,
    '(?:who|tenant|what|which apps|whichapps|which apps|which users|how much|howmany) .. (?:fail|failing|failures)',
  ],
  ['failures', 6.6, 'fail .. (?:most|top|by (?:app|apps|application|code|error|user|country|type|reason))'],
  // ids and codes
  ['lookup', 8.9, '(?:REQUEST|CORRELATION)'],
  ['lookup', 4, 'lookup .. (?:request|correlation|trace)'],
  ['explain', 3, '^ (?:error |code |,|: |:|\\? |what |is |the |a |hello |of |for |about |- )*CODE'],
  ['explain', 4, 'CODE'],
  ['explain', 5, '(?:explain|mean|what|about|know) .. CODE'],
  ['explain', 5, 'CODE .. (?:mean|explain|what)'],
  // failing and looking
  [
    'why',
    7.15,
    '(?:mfa|authenticator|phone|methods) .. (?:cannot|doesnt|fail|wrong|broken|keeps|loop) .. (?:work|signin|arrive|come|prompt|enter|keepgetting|get|accepted|recognised|recognized|help|go)',
  ],
  ['why', 7.15, '(?:mfa|authenticator|phone) .. (?:cannot|fail|wrong|broken)'],
  [
    'why',
    7.15,
    '(?:cannot|fail|doesnt|wrong|why) .. (?:work|with|pass|complete|finish|get|at|past|fail) .. (?:mfa|authenticator)',
  ],
  ['why', 6.9, '(?:cannot|fail|why) .. (?:signin|enter|work) .. (?:mfa|authenticator)'],
  ['why', 4.5, 'why'],
  ['why', 6, 'why .. (?:cannot|fail|doesnt|wrong|error|prompt|keepgetting|failures)'],
  ['why', 5.8, '(?:{P}|account) .. (?:cannot|doesnt) .. (?:signin|enter|work|account|get|in|APP|prompt|TIME)'],
  ['why', 5.8, '(?:{P}) .. (?:cannot|fail|error|prompt)'],
  ['why', 5.8, '(?:cannot|fail|wrong|error) .. (?:{P})'],
  ['why', 5.8, '(?:signin|account|enter|signins|password) .. (?:wrong|fail|error|cannot|doesnt work)'],
  ['why', 5.8, '(?:wrong|fail|cannot) .. (?:signin|signins|enter|account)'],
  ['why', 5.8, '{P} .. (?:keepgetting|CODE|prompt) .. (?:CODE|error|prompt)'],
  ['why', 6, '{P} (?:is |has |keeps |still )*keepgetting .. (?:failures|error|errors)'],
  ['why', 6.1, '{P} .. CODE'],
  ['why', 6.1, 'CODE .. {P}'],
  ['why', 5.4, '(?:what|is|anything) (?:is )?wrong .. {P}'],
  ['signins', 4, '(?:signins|signin)'],
  ['signins', 5, '(?:show|list|where|from where|which|when|last|recent|history) .. (?:signins|signin)'],
  ['signins', 6.65, '(?:where|from where|wherefrom) .. (?:signin|signins|enter|come|connect)'],
  ['signins', 6.65, '(?:who|whos|tenant|anyone) .. (?:signin|signins|enter|come|came|connect) .. IP'],
  ['signins', 5.2, 'signins .. {P}'],
  ['signins', 5.2, '{P} .. signins'],
  ['signins', 4.6, '{P} .. history'],
  ['signins', 4.6, 'history .. {P}'],
  ['signins', 4.5, '(?:interactive|noninteractive)'],
  ['signins', 4.5, '(?:what|which) .. {P} .. (?:check|do|done|doing|up to)'],
  ['signins', 4.5, '(?:when|where) (?:did|does|has|was|is|were|have) .. {P} .. (?:signin|enter|last|active|seen)'],
  ['signins', 4.3, '(?:show|list|about|all) .. {P} .. token'],
  ['signins', 3.2, 'IP'],
  ['signins', 4.5, '(?:everything|anything|things|what|everywhere) {P} (?:did|does|has done|done)'],
  ['signins', 3.5, '^ (?:show |check |any |what |about |from |who |is |the )*IP'],
  // the bot itself
  ['whoami', 9.9, 'whoami'],
  ['help', 9.4, '^ (?:{PAD})*help'],
  ['help', 5, '(?:show|list|what|which|see|need|want|get|your) .. help'],
  ['help', 6, 'help .. (?:bot|commands|me|please|with)'],
  [
    'help',
    9.35,
    '(?:what|how) (?:does|do|is|happens|happen|would|will)? ?(?:the |a |your |you )*(?:command |button )?(?:revoke|disable|enable|kick|mute|unmute|subscribe|replay|lockout|signout) (?:command |button |check |exactly |actually |really )*(?:do|does|work|mean|check|\\? |$)',
  ],
  [
    'help',
    9.35,
    '(?:what|anything) (?:\\S+ )?(?:wrong|happens?|happen) (?:if|when|after|once) .. (?:revoke|disable|enable|kick|mute|unmute|revoked|disabled|unblock)',
  ],
  [
    'help',
    9.35,
    'how (?:do|can|does|should|would|to) (?:me|you|one|we|tenant) (?:\\S+ )?(?:revoke|disable|enable|mute|unmute|subscribe|unsubscribe|ask|kick|use|enter|talk|work)',
  ],
  ['help', 9.35, 'how to (?:revoke|disable|enable|mute|unmute|subscribe|unsubscribe|ask|kick|use|enter)'],
  ['help', 9.35, '(?:explain|mean|difference) .. (?:revoke|disable|enable) (?:$|command|and|do|work|does)'],
];

const PERSON = '(?:USER|me|pronoun)';
const PAD =
  '(?:please|pls|plz|kindly|hello|thanks|can you|could you|would you|will you|can|could|you|now|just|ok|okay|me|want to|need to|need|want|like to|would|we|lets|let us|go ahead and|and|then|also|,|:|hey|bot|yes|ah|USER|show|get|some|signpost|so|more) ';

export interface Cue {
  readonly intent: Intent;
  readonly weight: number;
  readonly pattern: RegExp;
}

/** `..` is a gap of up to eight words, so that matching stays linear in the length of a sentence. */
export const COMPILED: readonly Cue[] = CUES.map(([intent, weight, source]) => {
  const body = source.replaceAll('{PAD}', PAD).replaceAll('{P}', PERSON).replaceAll(' .. ', '(?: [^ ]+){0,8}? ');
  const anchored = body.startsWith('^') ? body : ` ${body}`;
  const open = anchored.endsWith('$') || anchored.endsWith(')') ? anchored : anchored;
  return { intent, weight, pattern: new RegExp(`${open}(?= |$)`) };
}).toSorted((a, b) => b.weight - a.weight);
