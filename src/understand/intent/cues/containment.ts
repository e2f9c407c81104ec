import type { CueLine } from '../cue.ts';

/** What was done about a session or an account, and what waits for a decision. */
export const CONTAINMENT_CUES: readonly CueLine[] = [
  // containment's records
  [
    'approvals',
    9.96,
    '(?:is|are|does|do|has|was) (?:(?:the|my|our|that|this|any|me) )*(?:(?:account|token|user) )?(?:revoke|revoked|disable|enable|signout|request|lock)(?: request| order| requests)? (?:for|of|on|to \\S+) (?:(?:the|user|account|guest) )*{P} (?:\\S+ )?(?:waiting|enter|pending|undecided|unapproved|unsigned|needs?|want|approvals|undecided|stuck|on hold|with the approver|signout|signed)',
  ],
  ['approvals', 7, '(?:show|in|list|see|check|on) (?:me )?me waiting(?= (?:please|pls|now|today|,|thanks)| ?$)'],
  [
    'audit',
    8,
    'which (?:of (?:us|you|them|the \\S+)|colleagues?|admins?|analysts?|operators?|teammates?|approvers?|person|technician) (?:\\S+ )?(?:disabled|blocked|enabled|revoked|suspended|locked|kick|ended|signed)',
  ],
  [
    'audit',
    8,
    '(?:tenant|accounts?|token|users?|people|everywhere|everybody|everyone|prompt|signins|whom|which|whose) (?:\\S+ )?(?:that |which |whom )?(?:we|you|signpost|(?:the |our )(?:team|bot|desk|soc|admins?|approvers?)) (?:(?:have|had|has|ever|already) )*(?:disabled|revoked|enabled|blocked|suspended|kill|killed|ended|terminated|kick|signout|closed)(?= (?:TIME|please|pls|so far|because|by|in|over|during|since|for|on|,)| ?$)',
  ],
  // what the bot itself did
  [
    'audit',
    9.3,
    '(?:account|token|user|tenant) (?:that |which )?(?:you|signpost|the bot) (?:have |has )?(?:blocked|disabled|enabled|revoked|ended)',
  ],
  ['audit', 7, '^ (?:{PAD})*(?:(?:all|containment|the|of|taken) )*actions (?:of |from )?TIME(?= ?$)'],
  ['audit', 7.5, '(?:show|list|which|howmany) (?:the |all |me |any )*(?:revoking|disabling|enabling) (?:of |from |since )?TIME'],
  ['approvals', 8.2, 'who (?:approves|decides|signs) (?:\\S+ ){0,4}?(?:revoke|disable|enable|revoked|request)'],
  [
    'audit',
    9.6,
    'who (?:\\S+ ){0,3}?(?:pressed|pushed|hit|pulled|flipped|threw|clicked|used|keepgetting) (?:the |that )?(?:red |big |kill |off )?(?:(?:button|plug|trigger|switch|lever) (?:on|for|against)|enable) {P}',
  ],
  [
    'audit',
    9.6,
    'who (?:\\S+ ){0,3}?(?:dared|decided|decide|chose|bothered|managed|thought|ordered|wanted|went|gave the (?:order|command|word|go-ahead|instruction)|had the (?:nerve|guts|cheek)|took (?:it )?upon (?:pronoun|himself|herself|themselves)|took it on (?:pronoun|himself|herself)|saw fit|was it|was) (?:to|and|that) (?:revoke|revoked|disable|disabled|enable|enabled|kick|block|blocked|lock|locked|suspend|signout|unlock) {P}',
  ],
  [
    'audit',
    8,
    '(?:who|which \\S+|has \\S+|did \\S+|have \\S+) (?:(?:in|of|from|on) (?:the |our |this |us )?(?:team|soc|desk|helpdesk|shift|us|you)? ?)?(?:(?:took|taken|take|made|make) (?:any |an? |the )?(?:action|actions|measures|steps|move)|acted) (?:on|against|about|with|for) {P}',
  ],
  // "who's been kicking people off"
  ['audit', 8, 'who (?:(?:is|has|had|have) )+been (?:kicking|throwing|booting) (?:tenant|users?|pronoun) (?:off|out)'],
  ['audit', 8, 'audit'],
  ['audit', 7.5, '(?:containment|response) (?:actions? )?history'],
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
    8,
    '(?:who|whos|whom|which admin|which approver|when) (?:has |have |had |did )?(?:signed|sign|logged|log|kick|kicked|threw|throw|booted|boot|kill|killed|ended|terminated|cut|forced|locked|lock|suspended|unblocked|reactivated|turned|switched|signin|cleared|reset|history) (?:\\S+ ){0,3}?{P} (?:\\S+ ){0,2}?(?:out|off|on|token|everywhere|account|revoked|signout)',
  ],
  [
    'audit',
    8,
    '(?:who|when|why) (?:\\S+ ){0,2}?(?:kill|killed|ended|terminated|closed|cut|dropped|cleared) (?:\\S+ ){0,3}?token',
  ],
  [
    'audit',
    7.5,
    '(?:did|has|have|was|is) (?:tenant|someone|somebody|you|we|they) (?:\\S+ )?(?:kick|kill|signout|sign|signed|log|logged|boot|throw) (?:\\S+ )?{P}',
  ],
  [
    'audit',
    7.5,
    '(?:did|has|have) (?:tenant|someone|somebody|you|we|they) (?:\\S+ )?(?:kick|kill|signout|sign|signed|boot|throw) (?:out |off )?{P}',
  ],
  [
    'audit',
    7.5,
    '(?:what|everything|everywhere|anything|all|things|show) (?:\\S+ ){0,2}?(?:we|you|they|tenant|someone|somebody|signpost|bot|soc|team) (?:\\S+ )?(?:did|done|do|changed) (?:to|about|with|against|for|on) {P}',
  ],
  [
    'audit',
    7.5,
    '(?:what|which|when|show|list) .. (?:revoked|actions?|containment|interventions?) .. (?:done|taken|performed|carried|executed|made|happen|ran|run|check|were|was|did|has|have|TIME|{P})',
  ],
  [
    'audit',
    7.5,
    '(?:what|anything|something) (?:was|has|did|have|is|were)(?: been| we| you| they| tenant| signpost)* (?:done|taken|do)(?: so far| already| yet)? (?:to|about|against|with|on|for) {P}',
  ],
  [
    'audit',
    8,
    '(?:was|were|has|have|is|been|got) .. (?:disabled|enabled|blocked|locked|revoked|suspended|kill|ended|terminated|restored|signout) (?:by|through) (?:any |some |one |somebody |someone )?(?:of )?(?:us|you|me|our|tenant|somebody|someone|signpost|bot|(?:the |our |this |of )*(?:bot|team|soc|admins?|approvers?|helpdesk))',
  ],
  [
    'audit',
    8,
    '(?:disabled|enabled|blocked|locked|revoked|suspended|kill|ended|terminated|restored|signout) (?:\\S+ ){0,6}?(?:by whom|who did (?:it|this|that|so)|who has done (?:it|this|that)|who was it|who is responsible|whose doing)',
  ],
  // a lock is nobody's doing that the log of actions would have
  [
    'lockout',
    9.2,
    'why (?:is|was) {P} (?:still |now )?(?:locked|lockout)(?: ,)? (?:and|or) (?:by whom|by who|by what|who|since when|from where)',
  ],
  ['audit', 8, 'by whom (?:was|were|has|have|is) .. (?:disabled|enabled|blocked|locked|revoked|suspended|terminated|ended)'],
  [
    'audit',
    7.5,
    '(?:did|has|have) (?:any|one|some|somebody|someone|tenant) of (?:us|you|our) .. (?:revoke|disable|enable|revoked|disabled|enabled|kick|signout)',
  ],
  [
    'audit',
    8.5,
    'who (?:has |have |had )?(?:lifted|released|registered|lift|kill|undid|unlock) (?:the |pronoun )?(?:block|suspension|lock|ban|account) (?:on|of|for|from)',
  ],
  ['audit', 8, 'whose (?:decision|idea|order|call) (?:was|is) (?:it|that) to (?:revoke|disable|enable|kick|block)'],
  [
    'audit',
    7.5,
    'which (?:token|account) (?:were|was|have been|got) (?:kill|ended|terminated|closed|cut|revoked|disabled|enabled|blocked)',
  ],
  ['audit', 4, 'who (?:did|has done|had done) (?:it|this|that)(?= ?$| already| then| and)'],
  ['audit', 4, '(?:was|is|has) (?:this|that|it) (?:been )?(?:already |really )?(?:done|carried out|executed|performed)'],
  ['audit', 7.5, '(?:any|show|list|which|all) (?:\\S+ ){0,3}?revoked (?:of|for|on|history|today|TIME|from|since|in)'],
  ['audit', 7.5, '^ (?:the )?revoked (?:history|list|report|TIME)'],
  ['audit', 7.5, '(?:when|how) (?:was|were|did) .. (?:revoked|disabled|enabled)'],
  ['audit', 7.5, '(?:who|what|when) (?:\\S+ ){0,2}?(?:touched|modified|handled|dealt|acted|contained|changed) (?:with |on )?{P}'],
  [
    'audit',
    7.5,
    '(?:which|what|who|whom|how many|howmany) (?:\\S+ ){0,2}?(?:have|has|did|had) (?:we|you|they|tenant|signpost|bot) (?:\\S+ ){0,2}?(?:disabled|enabled|revoked|kick|revoke|disable|enable)',
  ],
  ['audit', 7, '(?:show|list|which|recent|what|history of) .. (?:revoked|containment)'],
  [
    'audit',
    8,
    '(?:show|which|what|all|any|every|audit) .. (?:revoked|disabling|enabling|revoking) (?:\\S+ ){0,4}?(?:you|we|bot|done|did|performed|made|carried)',
  ],
  ['audit', 7, 'what (?:did|have|has) (?:you|signpost|bot|we|they) (?:do|done|been doing|change|changed)'],
  ['approvals', 8.1, 'who .. (?:has|have|needs|need|must|can|should|will|may|could) .. (?:approve|approvals)'],
  ['audit', 7.5, 'who (?:has |have |had )?(?:did|done) what'],
  ['audit', 7, 'actions? (?:by|of|from) (?:the |our )?(?:bot|signpost|you|admin|admins|soc|team|approvers?|USER)'],
  ['audit', 7, 'actions? .. (?:taken|history|performed|done)'],
  ['audit', 7, '(?:history|record|list) (?:of|for) .. (?:actions?|revoked|approvals|containment)'],
  ['approvals', 7.8, 'approvals'],
  [
    'approvals',
    8,
    '(?:what|whats|anything|something|which|requests?|actions?) (?:\\S+ )?(?:needs?|requires?|waits?|awaits?|wants?|waiting) (?:for |on )?(?:a |an |me |the |your )*(?:yes|nod|blessing|go-ahead|decision|signature|verdict|cleared|thumbs up|second pair of eyes)',
  ],
  ['approvals', 8.2, '(?:audit|actions?|containment|decisions?) (?:\\S+ ){0,3}?(?:waiting|pending|undecided|on hold|unapproved)'],
  [
    'approvals',
    7.8,
    '(?:anything|something|what|requests?|actions?|do me have) (?:\\S+ ){0,3}?(?:to|needs?|for|require|requires) (?:me to |my |a |an |our )?(?:signout|approve|decide|decision|sign off|review|release)',
  ],
  [
    'approvals',
    7.8,
    '(?:anything|something|what|which|requests?|actions?|any|list|show) (?:\\S+ ){0,3}?(?:me|we|us|somebody|someone|admins?|approvers?) (?:\\S+ )?(?:must|should|need|needs|have|has|can|could|supposed|required) (?:to )?(?:be )?(?:approve|approved|decide|decided|release|signout)',
  ],
  [
    'approvals',
    8.2,
    '(?:requests?|actions?|containment|audit) .. doesnt (?:been |yet |be )*(?:approved|approve|decided|confirmed)',
  ],
  [
    'approvals',
    9,
    '(?:requests?|actions?|audit|containment) (?:(?:about|for|on|of|against) \\S+ )?(?:that |which )?(?:nobody|no one|none) (?:has |have |had )?(?:yet )?(?:approved|decided|signed)',
  ],
  [
    'approvals',
    8.2,
    '(?:has|have|was|is|are|were|did) (?:me |our |the |any |that |this )*requests? (?:\\S+ ){0,8}?(?:approved|approve|decided|denied|rejected|granted|accepted|waiting|signed|signout)',
  ],
  [
    'approvals',
    8.2,
    '(?:has|have|was|is|are|were|did) (?:the |our |any |that |tenant |somebody |someone |anyone )*(?:approve |approved |granted |signed |decided |decide )?(?:the |on )*(?:revoked|revoke|disable|disabling|enable|enabling|suspension|block|signout) (?:of|for|on) .. (?:approved|approve|granted|decided|waiting|denied|rejected|signed)',
  ],
  [
    'approvals',
    8.2,
    '(?:has|have|did) (?:tenant|somebody|someone|anyone|one of us|NAME|USER|they|we) (?:already |yet )?(?:approved|approve|granted|signed off|confirmed) (?:the |our |that )*(?:revoked|revoke|disable|disabling|enable|enabling|suspension|request)',
  ],
  [
    'approvals',
    8.2,
    '(?:what|whats|status|state|how) (?:\\S+ ){0,4}?(?:status|state|stand|stands|happen|wrong|become|about|of) (?:of |with |to )?(?:the |my |our |me |that )*requests? (?:to|for) (?:\\S+ )?(?:revoke|disable|enable|revoked|kick|block)',
  ],
  [
    'approvals',
    8.2,
    'who (?:must|should|has to|have to|can|may|needs to|will) (?:\\S+ )?(?:approve|decide|sign) (?:\\S+ ){0,3}?(?:revoked|revoke|disable|enable|request)',
  ],
  ['approvals', 7.8, 'doesnt (?:yet |been )*(?:approved|approve|decided) (?:requests?|actions?|containment)'],
  [
    'approvals',
    7.8,
    '(?:any|what|which|open|show|list) (?:\\S+ )?(?:requests?|decisions?) (?:\\S+ ){0,3}?(?:waiting|decide|decision|open|left|me)',
  ],
  [
    'approvals',
    6,
    '(?:what|which|anything|show|list|any|who) .. waiting .. (?:me|decision|approval|request|requests|approver|sign)',
  ],
  ['approvals', 6, '(?:request|requests) .. waiting'],
  ['approvals', 6, 'waiting .. requests?'],
  ['approvals', 7, '^ (?:{PAD})*(?:any |new |open )*requests? for me(?= TIME| \\?| ?$)'],
  [
    'approvals',
    7.8,
    '(?:what|anything|something|somebody|someone|tenant|who|is|list|show) (?:\\S+ )?waiting (?:for|on) (?:me|us|my)',
  ],
];
