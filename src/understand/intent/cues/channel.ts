import type { CueLine } from '../cue.ts';

/** What was done, the SOC channel, and the bot itself. */
export const CHANNEL_CUES: readonly CueLine[] = [
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
  ['mute', 9.7, '^ (?:please |pls )*no (?:more )?alerts (?:for|about|on|from) (?:the )?(?:USER|APP|IP) .. TIME'],
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
  ['help', 9.35, '(?:what|how) .. QUOTED .. (?:do|does|mean|work)'],
  ['help', 9.35, 'how to (?:revoke|disable|enable|mute|unmute|subscribe|unsubscribe|ask|kick|use|enter)'],
  ['help', 9.35, '(?:explain|mean|difference) .. (?:revoke|disable|enable) (?:$|command|and|do|work|does)'],
];
