import type { CueLine } from '../cue.ts';

/** The SOC channel: who hears which alerts. */
export const CHANNEL_CUES: readonly CueLine[] = [
  ['unmute', 9.5, 'unmute'],
  [
    'unmute',
    9.5,
    '(?:registered|cancel|lift|delete|kill|undo|drop|release|remove|revoke|clear) (?:the )?{P} (?:mute|mutes|silence)',
  ],
  [
    'unmute',
    9.5,
    '(?<! (?:is|was|why|does) (?:the |that |this )?)(?:mute|mutes) (?:of|on|for|about) (?:(?:the|our|app|application|user|account|address|ip) )*(?:{P}|APP|IP) (?:(?:is|can) )?doesnt (?:be |really |actually )*(?:needed|required|necessary|wanted|kept)',
  ],
  [
    'unmute',
    9.5,
    '(?:me|we|us) (?:want|would like|like|need|can|may|should|wish) (?:to )?(?:hear|know|read|be told|be alerted|alerts|be warned) (?:about|of|from) (?:the )?(?:USER|APP|IP) again',
  ],
  ['unmute', 9.5, 'alerts (?:us |me )?(?:about|for|on|of|from) (?:the )?(?:USER|APP|IP) again'],
  [
    'unmute',
    9.5,
    '(?:want|like|wish|need) (?:to )?(?:keepgetting |have |show |hear )*again (?:the |all )*alerts (?:about|for|on|of|from) (?:the )?(?:USER|APP|IP)',
  ],
  [
    'unmute',
    9.5,
    'alerts (?:about|for|on|of|from) (?:the )?(?:{P}|APP|IP) (?:can|may|must|should) (?:now )?(?:\\S+ ){0,2}?(?:again|back|resume|through)',
  ],
  [
    'unmute',
    9.5,
    '(?:take|get) (?:the |that |this )?(?:{P} )?(?:mute|mutes) (?:(?:on|of|for|from) (?:the )?(?:{P}|APP|IP) )?(?:away|off|back)',
  ],
  [
    'unmute',
    9.5,
    '(?:can|could|may) (?:the |that |this |{P} )*(?:mute|mutes) (?:(?:on|of|for|about) (?:the )?(?:{P}|APP|IP) )?be (?:lifted|ended|kill|removed|registered|cancelled|stopped|dropped|cleared)',
  ],
  [
    'unmute',
    9.5,
    '(?:mute|mutes) (?:(?:on|of|for|about|from) (?:(?:the|our|app|application|user|account|address|ip) )*(?:{P}|APP|IP) )?(?:can|may|must|should|shall|ought to|needs? to|has to|is to) (?:now |please |then )*(?:be )?(?:lifted|ended|end|kill|removed|registered|cancelled|canceled|cancel|stopped|dropped|cleared|go|deleted|undone)',
  ],
  ['unmute', 9.5, '(?:take|get|put) (?:the |that |this )?(?:mute|mutes) (?:off|away|back)'],
  [
    'unmute',
    9.5,
    '(?:take|get|bring|turn|switch) .. (?:off|unmute)(?= mute| the mute| mutes|$| please| pls| thanks| now| again)(?=.* (?:mute|unmute|mutes) )',
  ],
  [
    'unmute',
    9.5,
    '(?:turn|switch|bring|put|let|enable|have|show|start|want) .. alerts .. (?:USER|APP|IP) (?:\\S+ )?(?:back on|through|again|back)',
  ],
  [
    'unmute',
    9.5,
    '(?:start|resume|begin|restart) (?:to )?(?:alert|alerts|alerting|send|sending|notify|notifying|tell|telling|warning|warn) .. (?:about|for|on) (?:the )?(?:USER|APP|IP) again',
  ],
  ['unmute', 9.5, '(?:USER|APP|IP|pronoun) .. doesnt (?:need|needs|have|has) (?:to )?(?:be )?(?:mute|mutes)'],
  [
    'unmute',
    9.5,
    '(?:doesnt|stop) (?:mute|muting|ignoring|ignore|keep|leave) .. (?:USER|APP|IP|pronoun) (?:mutes?|anymore|any more|any longer|now)',
  ],
  [
    'unmute',
    9.5,
    '(?:remove|registered|delete|lift|kill|end|stop|undo|cancel|take off) (?:the |all |that |this )*(?:mute|mutes)',
  ],
  [
    'unmute',
    9.5,
    '(?:let|bring|turn|switch|have|show|send|want|get|restore|enable) (?:me |us |the )?(?:USER|APP|IP) alerts (?:\\S+ ){0,3}?(?:back|through|again|on)',
  ],
  [
    'unmute',
    9.5,
    '(?:turn|switch|put|enable|start|bring) (?:the )?alerts (?:back )?(?:on|again|back on) (?:for|about|on|of|from) (?:the )?(?:{P}|APP|IP)',
  ],
  ['unmute', 9.5, '(?:enable) (?:the )?alerts (?:for|about|on|of|from) (?:the )?(?:{P}|APP|IP)'],
  [
    'mute',
    9.4,
    'doesnt (?:want|need|wish|care) to (?:hear|read|know|see|be told) (?:anything |more |any more )?(?:about|of|from) (?:the )?(?:{P}|APP|IP) .. TIME',
  ],
  [
    'mute',
    9.4,
    'doesnt (?:want|need|wish|like|care) (?:to )?(?:keepgetting |get |have |hear |show |read |be |any |more |further |the )*alerts (?:about|for|on|from|of) (?:(?:the|our|app|application|user|account|address|ip) )*(?:{P}|APP|IP)',
  ],
  [
    'mute',
    9.7,
    '^ (?:please |pls |for |, )*TIME (?:, )?(?:please )?no (?:more )?alerts (?:for|about|on|from) (?:\\S+ ){0,3}?(?:USER|APP|IP)',
  ],
  ['mutes', 9, 'mutes'],
  [
    'mutes',
    9.3,
    '(?:what|which|whose|who|whom) (?:\\S+ ){0,2}?alerts (?:\\S+ ){0,2}?(?:are|is|do) (?:we|you|they|me|signpost|tenant|the bot) (?:\\S+ ){0,2}?(?:mute|ignoring|holding|withholding|dropping|blocking|hushing|pausing|keeping)',
  ],
  [
    'mutes',
    9.2,
    '(?:when|howlong|how long|until when) (?:does|will|is|do) .. (?:mute|mutes) .. (?:kill|ends|expired|over|finished|last|lasts|run|still)',
  ],
  ['mutes', 9.2, '(?:what|who|which|whom) .. (?:are|is|do) (?:we|you|signpost|the bot) (?:\\S+ )?(?:ignoring|mute|holding)'],
  [
    'mutes',
    9.2,
    '(?:show|list|which|what|any|active|current|all) (?:me |is |are |the |all |active |our |my |current )*(?:mute|mutes)',
  ],
  [
    'mutes',
    9.2,
    '(?:what|anything|something|who|which|anyone|whats|is|are|everything|nothing|list|show) .. (?:mute|mutes)(?! USER| APP| IP| alerts)',
  ],
  ['mutes', 9.2, '(?:what|which|who|whom|everything) .. (?:we|you|they) (?:have |did )?(?:mute|mutes)'],
  ['mutes', 7, '(?:is|are) .. mute'],
  [
    'mute',
    9.1,
    '^ (?:{PAD})*mute(?= (?:(?:\\S+ ){0,4}?(?:alerts|USER|APP|IP|pronoun|me|it|this|that|them|everything|TIME|channel)|$))',
  ],
  [
    'mute',
    9.25,
    '(?:can|could|would|will) (?:we|you|someone|somebody|one) (?:please |just |also |kindly )*mute (?:(?:about|on|over|for|around) )?(?:that|this|the|those|these|it|them|pronoun|USER|IP|APP|alerts)',
  ],
  ['mute', 9.25, '(?:and|then|so|,|want to|need to|like to|to) mute(?= (?:\\S+ ){0,4}?(?:alerts|USER|APP|IP|pronoun|me|it) )'],
  [
    'mute',
    9.3,
    '(?:put|keep|place|set|turn|have|be|go|stay) (?:the )?(?:alerts (?:for |about |on |of )?(?:the )?)?(?:USER|APP|IP|pronoun|it|this|that) (?:on )?mute',
  ],
  ['mute', 9.3, '(?:USER|APP|IP) (?:: |, |- |– )?(?:please |pls )*mute (?:TIME|for TIME|until TIME)'],
  ['mute', 9.3, '(?:be|stay|keep|go) mute (?:about|on|for|with) (?:the )?(?:USER|APP|IP|pronoun)'],
  [
    'mute',
    9.4,
    '(?:doesnt|stop|no more|quit|cease) \\S+ (?:me |us |this channel |the channel )?(?:about|for|on|from|of|because of|due to) (?:the )?(?:alerts (?:about|for|on|from|of) )?(?:USER|pronoun|APP|IP)(?= (?:.*)?TIME)',
  ],
  ['mute', 9.4, '(?:doesnt|stop|no more|quit) \\S+ (?:me|us) (?:about|for|on|with) (?:the )?(?:USER|pronoun|APP|IP)'],
  [
    'mute',
    9.4,
    '(?:doesnt|stop|no more) (?:send |sending |show |post |posting |raise |raising )?(?:alerts|alerting|warn|warning|notify|notifying|subscribe|tell|bother|bothering) (?:me |us )?(?:about|for|on|from|of) (?:the )?(?:USER|pronoun|APP|IP)',
  ],
  ['mute', 9.7, '^ (?:please |pls )*no (?:more )?alerts (?:for|about|on|from) (?:\\S+ ){0,3}?(?:USER|APP|IP) .. TIME'],
  ['unsubscribe', 9.6, 'unsubscribe'],
  [
    'unsubscribe',
    9.6,
    '(?:cancel|kill|stop|remove|registered|delete|drop|undo|disable) (?:the |our |my |this |all |of |alerts |channel |team |chat |group |thread )*(?:subscription|subscriptions|subscribe|feed)',
  ],
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
  [
    'unsubscribe',
    9.3,
    'doesnt (?:want|wants|wish|wishes|need|needs|like|likes|care) (?:to )?(?:be |being |stay |remain |keep )(?:\\S+ )?subscribed?',
  ],
  ['unsubscribe', 9.3, 'no more alerts'],
  [
    'unsubscribe',
    9.45,
    '(?:room|channel|chat|group|team|space|floor) .. (?:take|remove|registered|drop|delete|strike|get) (?:pronoun|it) (?:off|from|out of) (?:the |our )*(?:alerts|list|feed)',
  ],
  [
    'unsubscribe',
    9.3,
    '(?:stop|kill|cancel|disable|remove|drop) (?:this |our |the )(?:chat|channel|team|group|thread|conversation) (?:\\S+ )?(?:alerts|notifications)',
  ],
  [
    'unsubscribe',
    9.45,
    '(?:take|remove|registered|drop|get|delete|pull|exclude|leave) (?:this channel|the channel|channel|us|me|this chat|this team|our team|our channel|this group|this thread) (?:off|from|out|out of) .. (?:alerts|list|subscription|subscriptions|subscribe|notifications|this|it|feed)',
  ],
  [
    'unsubscribe',
    9.3,
    '(?:take|remove|pull|get) (?:the |our |your |all )*alerts (?:\\S+ )?(?:off|from|out of|away from) (?:this |the |our )*(?:channel|chat|group|team|thread)',
  ],
  [
    'unsubscribe',
    9.45,
    '(?:stop|quit|cease|doesnt) (?:spamming|bothering|flooding|pinging|messaging|disturbing|annoying|spam|bother|ping|flood|annoy) (?:us|me|this channel|the channel|our channel|this chat|here)(?! (?:about|for|on|with) (?:USER|APP|IP|pronoun))',
  ],
  [
    'unsubscribe',
    9.3,
    '(?:doesnt|stop|no longer) (?:notifying|alerting|informing|pinging|post|posting|write|writing|publish|publishing|dump|dumping|spam|spamming|bother|bothering) .. (?:here|in this channel|in our channel|anymore|channel|chat)',
  ],
  [
    'subscribe',
    9.65,
    '(?:subscribe|subscription|subscriptions) (?:(?:to|for|of|on|in|the|this|our|channel|chat|team|alerts) )*(?:: |= |- )(?:on|enable|enabled|start|yes|active|activate|please)',
  ],
  [
    'unsubscribe',
    9.65,
    '(?:subscribe|subscription|subscriptions) (?:(?:to|for|of|on|in|the|this|our|channel|chat|team|alerts) )*(?:: |= |- )(?:off|cancel|stop|disable|disabled|no|kill|remove|registered|none)',
  ],
  ['subscribe', 9, 'subscribe'],
  [
    'subscribe',
    8.9,
    '(?<! (?:stop|doesnt|quit|cease|avoid|without|before) (?:\\S+ )?)(?:ping|pinging|says|show|notifying|inform|informing|warn|warning|alerts|alerting|subscribe|message|messaging|letknow) (?:us |me |the team |our team )?(?:here |(?:in|on|to|through) (?:this|the|our) (?:\\S+ )?(?:channel|chat|room|team|group|thread) )(?:when|whenever|if|as soon|every time|each time|once|about|of) .. (?:alerts|replay|wrong|check|spray|lookup|popup)',
  ],
  [
    'subscribe',
    8.9,
    '(?:make|declare|use|enter|set|turn|treat|mark) (?:this|here|our|the)(?: channel)? (?:up )?(?:as |to be |into |be )?(?:the |our |an |a |your )?(?:soc|security|alerts) (?:channel|group|chat|room|feed)',
  ],
  [
    'subscribe',
    8.9,
    '(?:make|declare|use) (?:this|here|this channel|the channel|our channel) (?:(?:the|our|an|a|your) )?(?:\\S+ )?alerts (?:channel|group|chat|room|feed)',
  ],
  [
    'subscribe',
    8.9,
    '(?:hook|connect|wire|link|plug|tie|enter|registered|sign|put|enrol|attach|set|setup|configure|prepare|get|book) (?:this|our|the) (?:channel|team|group|room|space) (?:up )?(?:to|for|on|with|into) .. alerts',
  ],
  [
    'subscribe',
    8.9,
    '(?:send|post|posts|push|deliver|forward|route|put|bring|show|get|keepgetting|want|receive|publish|drop|start|like|use|turn|add|registered|enable|report|stream|pipe|copy) .. (?:alerts|findings|detections) .. (?:here|channel|group|chat|team|thread|us)',
  ],
  [
    'subscribe',
    8.9,
    '(?:make|let|turn|declare|designate|use|set|want|like|need) (?:this|our|here|channel) (?:\\S+ ){0,4}?(?:where|location|channel|home|destination|target|room|inbox) .. alerts .. (?:land|lands|landing|go|goes|arrive|arrives|appear|appears|come|comes|end|show|popup|posted|post|sent|delivered|dropped)',
  ],
  ['subscribe', 8.9, '(?:channel|we|team|us) .. (?:keepgetting|get|receive|want|see|have|start) .. alerts'],
  ['subscribe', 8.9, '(?:start|enter) (?:to )?(?:post|posting|send|sending|deliver|delivering) .. alerts'],
  ['subscribe', 8.9, 'sign .. up .. alerts'],
  [
    'subscribe',
    8.9,
    '(?:ping|tell|notify|inform|warn|message|alerts|subscribe|letknow|let|keep) (?:us|me|this channel|the channel|this team|this chat|team|channel) (?:here )?(?:know )?(?:in here |here )?(?:when|if|about (?:any |all |registered |every |the )*(?:alerts|findings|registered)|whenever|as soon|once|every time|on (?:any |all |registered |every )*alerts|of (?:any |all |registered |every )*alerts)',
  ],
  [
    'subscribe',
    8.9,
    '(?:letknow) (?:here |in this channel )?(?:when|if|whenever|about|as soon|once|of) .. (?:alerts|lookup|happen|wrong|replay|check|see|spray|USER|anything|something)',
  ],
  [
    'subscribe',
    8.9,
    '(?:registered|put|include|get|have|want) (?:us|me|this channel|channel|this team|our team|this chat|this group|the team) (?:to|on|in|onto|into) .. (?:alerts|list|subscription|subscriptions)',
  ],
  [
    'subscribe',
    8.9,
    '(?:enable|turn on|activate|start|switch on) (?:the |all )*(?:alerts|subscription|subscriptions|alerting) (?:for|in|on|to) (?:this|our|the) (?:channel|chat|team|group|room|thread)',
  ],
  ['subscribe', 8.9, '(?:keep|keeps) (?:me|us) (?:posted|informed|updated)'],
  ['alerts', 5.5, 'alerts'],
  [
    'alerts',
    5.5,
    '(?:what|anything|did|have) .. (?:you|we|signpost|bot) (?:check|found|find|caught|catch|spot|spotted|raise|lookup|see)',
  ],
  ['alerts', 5.6, '(?:what|anything|something|whats|everything|did|has|have) (?:\\S+ ){0,3}?popup'],
  [
    'alerts',
    5,
    '^ (?:hello |so |and |ok |, |please )*(?:anything|something|what is|whats) (?:registered|interesting|unusual|popup) ?$',
  ],
  [
    'alerts',
    5,
    '^ (?:hello |so |and |ok |, |please |show )*(?:what|whats|anything|something) (?:is |was |has |did |else )?(?:wrong|registered|up|interesting|unusual|exciting|important|bad|suspicious) (?:\\S+ )?TIME',
  ],
  [
    'alerts',
    5.6,
    '(?:what|anything|something|whats|which|everything) (?:\\S+ ){0,2}?(?:fired|firing|alerted|alerting|pinged|pinging|triggered|triggering|applied) (?:TIME|$|for|on|about|since|while|during|in)',
  ],
  ['alerts', 5.6, '(?:anything|something|what) .. (?:me|we|i) .. (?:should|need|must|ought) .. know'],
];
