import type { CueLine } from '../cue.ts';

/** Whose alerts the SOC channel does not hear for a while. */
export const MUTE_CUES: readonly CueLine[] = [
  ['mutes', 9.2, '(?:who|whom|what|which) (?:\\S+ ){0,3}?alerts (?:turned |switched )?off'],
  [
    'unmute',
    9.6,
    '^ (?:{PAD})*(?:you )?(?:can|may) (?:now |then )*(?:talk|speak|post|tell (?:me|us)|report|warn (?:me|us)|ping (?:me|us)|bother (?:me|us)|shout) (?:to us |to me )?(?:about|on|of) (?:the )?(?:USER|IP|APP) again(?= (?:now|please|thanks)| ?$)',
  ],
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
    '(?:take|get|keepgetting|bring|let|pull) (?:the |the alerts (?:for|on|about|of) )?(?:{P}|APP|IP) (?:alerts )?(?:out of|off|back from) (?:the )?mutes?',
  ],
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
  [
    'unmute',
    9.5,
    '(?:show|bring|have|want|like|keepgetting|need|return|get|hand) (?:me |us |we )?back (?:the |me |our |all |any )*alerts (?:about|for|on|of|from) (?:the )?(?:{P}|APP|IP)',
  ],
  [
    'unmute',
    9.5,
    '(?:like|want|need|have|bring|get|return|show) (?:me |us )?(?:the |me |our |all )*alerts (?:about|for|on|of|from) (?:the )?(?:{P}|APP|IP) (?:back|returned|to (?:us|me))',
  ],
  ['unmute', 9.5, 'return (?:the |our |all )*alerts (?:about|for|on|of|from) (?:the )?(?:{P}|APP|IP)'],
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
  [
    'mutes',
    9.55,
    '(?:mute|mutes) (?:on|of|for|about) (?:the )?(?:{P}|APP|IP) (?:is |has |was )?doesnt (?:yet |been )?(?:lifted|ended|over|expired|gone|removed|cancelled)',
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
  [
    'mute',
    9.3,
    '^ (?:{PAD})*(?:make|keep|keeps|put) (?:the |all )*alerts (?:for|about|on|of|from) (?:the )?(?:{P}|APP|IP) (?:mute|noninteractive)',
  ],
  ['mute', 9.3, '(?:be|stay|keep|go) mute (?:about|on|for|with) (?:the )?(?:USER|APP|IP|pronoun)'],
  [
    'mute',
    9.4,
    '(?=(?:doesnt|stop|kill|no|quit|cease|disable|never|halt|mute) )(?<! (?:doesnt|never|not to) )(?<! (?:should|shall|if|when|would) (?:we|me|you) )(?:doesnt|stop|no more|quit|cease) \\S+ (?:me |us |this channel |the channel )?(?:about|for|on|from|of|because of|due to) (?:the )?(?:alerts (?:about|for|on|from|of) )?(?:USER|pronoun|APP|IP)(?= (?:.*)?TIME)',
  ],
  [
    'mute',
    9.4,
    '(?=(?:doesnt|stop|kill|no|quit|cease|disable|never|halt|mute) )(?<! (?:doesnt|never|not to) )(?<! (?:should|shall|if|when|would) (?:we|me|you) )(?:doesnt|stop|no more|quit) \\S+ (?:me|us) (?:about|for|on|with) (?:the )?(?:USER|pronoun|APP|IP)',
  ],
  [
    'mute',
    9.4,
    '(?=(?:doesnt|stop|kill|no|quit|cease|disable|never|halt|mute) )(?<! (?:doesnt|never|not to) )(?<! (?:should|shall|if|when|would) (?:we|me|you) )(?:doesnt|stop|no more) (?:send |sending |show |post |posting |raise |raising )?(?:alerts|alerting|warn|warning|notify|notifying|subscribe|tell|bother|bothering) (?:me |us )?(?:about|for|on|from|of) (?:the )?(?:USER|pronoun|APP|IP)',
  ],
  ['mute', 9.7, '^ (?:please |pls )*no (?:more )?alerts (?:for|about|on|from) (?:\\S+ ){0,3}?(?:USER|APP|IP) .. TIME'],
  ['unmute', 9.5, '^ (?:{PAD})*(?:{P}|APP|IP) alerts back (?:on|please|pls|again|now|in)'],
  // "90 minutes of silence for the alerts on Ana", "a day of peace from them"
  [
    'mute',
    9.8,
    '^ (?:{PAD})*(?:me |we )?(?:(?:would like|want|need|wish|show|for) )*(?:TIME|an? (?:hour|day|week)|(?:\\S+ )?(?:hours|minutes|days)) of (?:mute|quiet|peace|rest|calm) (?:please )?(?:for|on|about|from|of|with) (?:(?:the|all|any|further) )*(?:alerts (?:on|about|for|of) (?:the )?)?(?:USER|APP|IP|pronoun|it|alerts)',
  ],
  ['mute', 9.8, 'alerts .. , (?:TIME|an? (?:hour|day)) of (?:mute|quiet|peace)'],
  [
    'mutes',
    9.4,
    '(?:do|does|have|has|are|is|got) (?:\\S+ ){0,4}?(?:any|anything|something|which|some) (?:\\S+ )?(?:alerts )?(?:on )?mute(?= (?:now|right|at|still|currently|here|please|TIME)| ?$| \\?)',
  ],
  ['mutes', 9.4, '(?:is|are|was|were) there (?:\\S+ ){0,2}?mutes?'],
  ['mutes', 9.4, '(?:do|does|did) (?:we|you|they|tenant|the channel) have (?:a|any|some) (?:\\S+ )?mutes?'],
  [
    'mutes',
    9.4,
    '(?:has|have|did) (?:somebody|someone|anybody|anyone|you|we|they|USER|pronoun|tenant) (?:\\S+ )?(?:put|set|place|placed|enter) (?:a|any|the) mutes?',
  ],
  [
    'mute',
    9.3,
    '^ (?:{PAD})*(?:hold|holding|skip|suspend|stop|withhold|keep back|hold off|drop|postpone|freeze) (?:the |all |any |further )*alerts (?:for|about|on|of|from|concerning) (?:(?:the|our|app|application|user|account|address|ip) )*(?:{P}|APP|IP) .. TIME',
  ],
  ['mute', 9.3, '^ (?:{PAD})*leave (?:us|me) alone (?:about|with|on) (?:the )?(?:{P}|APP|IP)'],
  [
    'unmute',
    9.6,
    'mutes? .. (?:mistake|accident|mistakenly|accidentally|wrong|error|slip) .. (?:undo|reverse|revert|lift|registered|remove|cancel|kill|drop|delete|take|enable) (?:the )?(?:it|that|this|pronoun|mute|back|off)',
  ],
];
