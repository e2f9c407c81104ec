import type { CueLine } from '../cue.ts';

/** The bot itself: what it can do, who asks, and small talk. */
export const BOT_CUES: readonly CueLine[] = [
  ['whoami', 9.9, 'whoami'],
  ['whoami', 9.9, '(?:who|whom) me (?:am |is )?signin as'],
  [
    'whoami',
    9.9,
    '(?:have|am|do) me (?:keepgetting |a |an |the |one of |in |among |really |also |already )*(?:roles?|approvers?|admins?)(?= |$)',
  ],
  [
    'whoami',
    9.9,
    'am me (?:\\S+ )?(?:able|allowed|permitted|entitled|authori[sz]ed|cleared|empowered|qualified) (?:to )?(?:approvals|approve)',
  ],
  [
    'whoami',
    9.9,
    '(?:do|am) me (?:\\S+ )?(?:howmany|count|counted|qualify|considered|listed|known|seen|treated|registered) (?:(?:as|among|a|an|the|one|of|your|our) )*(?:approvers?|admins?|administrators?|operators?|analysts?)',
  ],
  [
    'whoami',
    9.9,
    '(?:do|have) (?:you|signpost) (?:keepgetting |have |know |show |list |see )?me (?:down |listed |registered )?(?:as|among) (?:(?:a|an|the|one|of|your|our) )*(?:approvers?|admins?|administrators?|operators?|analysts?)',
  ],
  [
    'whoami',
    9.9,
    '(?:can|could|may) me (?:also |already )?approve (?:(?:a|an|any|the) )?(?:revoke|revoked|disable|enable|actions?|things)(?= ?$)',
  ],
  ['whoami', 9.9, '(?:roles?|permissions?|rights|privileges) (?:\\S+ ){0,3}?(?:assigned|given|granted) (?:to )?me'],
  [
    'whoami',
    9.9,
    '(?:set out|show|list|tell|state|what (?:are|is)|lookup|check|explain) (?:me )*(?:\\S+ )?entitlements?(?!.* (?:USER|APP) )',
  ],
  [
    'whoami',
    9.9,
    '(?:have|do|would|would me|me) (?:have )?(?:the |any )?(?:right|rights) (?:to )?approvals (?:actions?|things|revoked?)',
  ],
  ['whoami', 9.9, '^ (?:{PAD})*me entitlements?(?= (?:here|now|please|pls|in this bot)| ?$)'],
  ['whoami', 9.9, 'is me account (?:\\S+ )?(?:allowed|permitted|entitled|authori[sz]ed|able|cleared) to'],
  ['whoami', 9.9, 'have me (?:the |any |enough |sufficient )*(?:right|rights|permissions?|privileges?|entitlements?)'],
  ['whoami', 9.9, 'do me (?:\\S+ ){0,2}?(?:rights|permissions|permission|roles|role|privileges)'],
  [
    'whoami',
    9.9,
    '(?:what|which) (?:APP |directory |admin |azure )?(?:enter|rights|access|roles?|permissions?|privileges) (?:have|do|did|has|am|was) me (?:keepgetting|have|given|granted|$)',
  ],
  [
    'whoami',
    9.9,
    'what (?:all |else |exactly )?(?:am me|me am|me) (?:\\S+ )?(?:allowed|permitted|authori[sz]ed|entitled|cleared) (?:to|for)(?!.* (?:USER|APP|CODE) )',
  ],
  ['whoami', 9.9, 'what all (?:can|may) me (?:do|see|run)(?!.* (?:USER|APP|CODE) )'],
  [
    'whoami',
    9.9,
    '(?:what|which) (?:rights|access|roles?|permissions?|privileges) (?:does|do|did|would) (?:\\S+ ){1,4}?me (?:\\S+ )?(?:keepgetting|have|hold|own|$)',
  ],
  [
    'whoami',
    9.9,
    '(?:as|which|what) (?:whom|who|user|account|identity|person) am me (?:signin|enter|known|talking|speaking|acting|here)',
  ],
  ['whoami', 9.9, 'am me (?:\\S+ )?(?:allowed|permitted|entitled|authori[sz]ed|cleared|empowered|able|qualified) to {V}'],
  [
    'whoami',
    9.9,
    '(?:which|what) (?:APP |tenant |directory |admin )?(?:roles?|rights|permissions?) (?:of me (?:do|can) you (?:show|see|know|find)|(?:do|can) you (?:show|see|know|find) (?:for|of|on|about|with) me)',
  ],
  [
    'whoami',
    9.9,
    '(?:under|as|with|for|by) (?:which|what) (?:\\S+ )?(?:account|user|identity|name|person|login) (?:are|do|can) you (?:talking|speaking|know|see|show|treat|answering|addressing|dealing) (?:to |with )?me',
  ],
  // "which of these commands may I run": what the asker is allowed
  [
    'whoami',
    9.9,
    '(?:which|what) (?:of )?(?:(?:these|your|the|those|all|this|signpost|bot|above) )*(?:help|actions?|functions?|orders?|things|buttons?|tasks?) (?:(?:may|am) me (?:\\S+ ){0,2}?(?:run|enter|execute|perform|do|take|press|give|issue|allowed|permitted|entitled|use|lookup|request)|can me (?:\\S+ )?(?:execute|run|perform|enter|use) (?:me|myself))',
  ],
  [
    'whoami',
    9.9,
    '^ (?:{PAD})*(?:(?:which|what|show|list) )?(?:me )?(?:roles?|rights|permissions?|privileges) (?:me|do me have|of me|have me)(?: here| now| please)*(?= ?$)',
  ],
  [
    'help',
    9.6,
    '(?:what|which) (?:kind of |kinds of |sort of |type of )?(?:assistance|help|services?|support|functions?|features?|tasks?|duties) (?:can|could|may|do|does|might|are|is) (?:you|signpost|(?:the|this) (?:bot|tool|assistant)) (?:\\S+ ){0,3}?(?:offer|show|render|provide|perform|deliver|capable|able|give|handle|support)(?!.* (?:USER|CODE) )',
  ],
  [
    'help',
    9.6,
    '(?:what|which) (?:\\S+ )?(?:services?|functions?|features?|help|questions?|possibilities|options?|actions) (?:are|is) (?:available|on offer|offered|there|possible|supported|at (?:me|our) disposal)(?: (?:here|now|please|to me|to us|in this bot|from you))*(?= ?$)',
  ],
  ['help', 9.4, '^ (?:{PAD})*help'],
  [
    'help',
    9.4,
    '[,;.] (?:but |and |so |just )*(?:what (?:can|do|could) (?:you|this bot|the bot|signpost) (?:really |all |even |then )*do|help)(?= (?:for me|for us|here|then|please|anyway)| ?$| \\?)',
  ],
  ['help', 7, 'what (?:else )?(?:do you (?:know|understand|cover)|can you (?:answer|explain|tell))(?: me)?(?= ?$| \\?)'],
  ['help', 6, '^ (?:{PAD})*(?:explain|know) (?:(?:the|your|all|of) )*help'],
  [
    'help',
    9.4,
    '^ (?:{PAD})*(?:(?:can|could|may|might) (?:me|we)|me (?:want|need|would like)|(?:is|are) there|where (?:do|can|could|may) (?:me|we)|do you have|have you) (?:please |also |maybe )*(?:keepgetting |have |show |see |read |lookup |request )?(?:(?:the|a|an|any|some|your|of|all) )*help(?= (?:please|pls|thanks|here|somewhere|anywhere|for (?:you|signpost|this bot|me|us))| ?$)',
  ],
  [
    'help',
    9.4,
    '(?:what|how) (?:am|is|are) (?:me|we|one) (?:supposed|meant|expected) to (?:type|ask|say|write|tell|enter)(?: (?:you|here|in here|now|signpost))*(?= ?$| \\?)',
  ],
  ['help', 6, 'me doesnt know what to (?:ask|say|type)(?= ?$)'],
  // "I have no idea how to use you", "not sure how this works"
  [
    'help',
    8,
    '(?:(?:doesnt|no|never|not) (?:\\S+ ){0,2}?(?:know|idea|clue|sure|certain|understand)|me (?:is |am )?(?:lost|new)(?: here)? ,) (?:of |about )?(?:help|how to (?:talk|speak) (?:to|with) (?:you|signpost|the bot|this bot)|how (?:you|this|it|signpost|(?:the|this) (?:bot|tool|thing)) (?:works?|functions?))(?= ?$)',
  ],
  [
    'help',
    9.4,
    '^ (?:{PAD})*(?:state|name|describe|outline|set out|lay out|enumerate|give|list) (?:me |us )?(?:the |your |all |of )*(?:help|functions|capabilities|features|abilities|services)(?= (?:that )?(?:(?:this|the) (?:bot|tool|assistant)|it|you|signpost)| of (?:this|the) (?:bot|tool|assistant)| ?$| \\.)',
  ],
  ['help', 7, 'what do you know how to (?:do|answer)'],
  [
    'help',
    9.4,
    '^ (?:NAME|tenant) (?:asks|wonders|(?:wants|needs|would like) to know|is asking|is wondering) (?:me |us )?help(?= ?$)',
  ],
  ['help', 6, '(?:example|examples|sample|possible|typical) (?:questions?|queries|phrases|sentences|requests?)'],
  [
    'help',
    6,
    '(?:what|which) (?:\\S+ ){0,3}?(?:can|could|may|should) me (?:ask|type|say|tell|request|write)(?: you| signpost| bot| here| this bot| the bot)*(?!.* (?:USER|CODE|APP) )',
  ],
  [
    'help',
    7,
    '(?:what|which) (?:functions?|features?|skills?|abilities|tricks|services?|questions?) (?:do|have|does|can|are) (?:you|signpost|bot|this bot|the bot|there)',
  ],
  [
    'help',
    9.6,
    '^ (?:(?:in|a|an|this|the|brief|short|briefly|few|two|three|words|sentences|lines|nutshell|summary|NAME|bot|tool|assistant|signpost|hello|one|line|sentence) )+[:,–—-] (?:help(?= ?$)|what (?:can |does |do )?(?:it|you|this|the bot|this bot) ?(?:can|does|do|is)?(?: (?:do|able to|capable of|good for|for))*(?= ?$))',
  ],
  [
    'help',
    9.6,
    '(?:show|top|description|summary|idea) of what (?:you|it|signpost|(?:the|this) (?:bot|tool|assistant)) (?:can|may|could) do',
  ],
  [
    'help',
    9.6,
    '(?:how|what way|which way|what ways) (?:can|may|might|could|would|will) (?:you|signpost|(?:the|this) (?:bot|tool|assistant)) (?:be )?(?:\\S+ ){0,3}?(?:of )?(?:help|assistance|service|use)(?! (?:USER|APP))',
  ],
  [
    'help',
    9.6,
    '(?:what|which) (?:things |questions )?(?:is it possible to (?:ask|do with|request from|get from)|(?:can|may|could) be asked(?: of)?) ?(?:you|here|signpost|(?:the|this) (?:bot|tool|assistant))?(?= ?$)',
  ],
  [
    'help',
    9.6,
    '(?:what|remind me what) (?:(?:signpost|you|(?:the|this) (?:bot|tool|assistant|thing)) (?:is|are)|(?:is|are) (?:signpost|you|(?:the|this) (?:bot|tool|assistant))) (?:actually |really )?(?:good |there |meant |made )?for(?= (?:again|please|exactly|anyway|then|really|actually|mate)| ?$)',
  ],
  [
    'help',
    9.6,
    '^ (?:{PAD})*(?:so |and |but |then |like )*what (?:can|do|could) (?:you|this bot|the bot|signpost) (?:(?:even|actually|really|all|exactly|just) )+do(?: (?:for (?:me|us)|here|then|exactly|anyway|mate|pal|bot|signpost))*(?= ?[,?]| ?$)',
  ],
  [
    'help',
    9.6,
    '^ (?:{PAD})*(?:so |and |but |then )*what (?:(?:good|use|enter) are you|(?:is|are) your (?:\\S+ )?(?:purpose|job|function|role|use)|you good for|(?:are |do )?you do(?:ing)? (?:here )?(?:exactly|anyway))(?: (?:here|then|exactly|anyway|to me|to us|mate|for))*(?= ?[,?]| ?$)',
  ],
  ['help', 9.6, '(?:purpose|point|job|use) of (?:signpost|(?:the|this) (?:bot|tool|assistant))|what purpose do you serve'],
  [
    'help',
    9.6,
    '(?:show|top|summary|need|want|enumerate|name|explain|what are) (?:(?:me|us|an?|the|all|show|top|summary|list|of|short|brief) )*(?:your|its|this bot|the bot) (?:\\S+ )?(?:functions?|abilities|skills|features|functionality|functionalities|tricks|repertoire|possibilities|talents)',
  ],
  [
    'help',
    9.6,
    '(?:what|which) (?:functions?|features?|skills?|abilities|tricks|services?) (?:do|does|are|is) (?:you|signpost|(?:the|this) (?:bot|tool|assistant)) (?:offer|have|provide|know|support)|what (?:all|the hell|the heck|on earth|exactly|really|precisely) (?:can you do|(?:are|is) (?:you|signpost|(?:the|this) bot) (?:\\S+ )?(?:able to do|capable of))(?! (?:about|with|against|to))',
  ],
  [
    'whoami',
    9.9,
    '^ (?:{PAD})*me (?:(?:have |am )?(?:the )?(?:right|rights|permission|allowed|entitled|permitted|authori[sz]ed)|may|can) (?:to )?(?:do|see|run) what',
  ],
  [
    'whoami',
    9.9,
    '(?:which|what) (?:\\S+ )?(?:roles?|rights|permissions?|powers|privileges) (?:(?:do|does|did) )?me (?:hold|have|keepgetting|own|possess|carry)|what are me powers',
  ],
  ['help', 5, '(?:show|list|what|which|see|need|want|get|your) .. help'],
  [
    'help',
    7,
    'how (?:does|do|to) (?:this|it|the|that|your|use|one use)? ?(?:thing|bot|tool|assistant|signpost|stuff|app) (?:\\S+ )?(?:work|works|used|function)?(?= ?$| \\?)',
  ],
  ['help', 6, '(?:,|!|and) (?:please |pls )?help (?:please |pls |me )*$'],
  ['help', 6, 'help .. (?:bot|commands|me|please|with)'],
  [
    'help',
    9.95,
    '(?:what|how) (?:does|do|is|happens|happen|would|will)? ?(?:the |a |your |you )*(?:command |button )?(?:replay|lockout) (?:command |help |button |check |exactly |really )*(?:do|does|work|mean|check|\\? |$)',
  ],
  [
    'help',
    9.95,
    'how (?:do|can|does|should|would|to) (?:me|you|one|we|tenant) (?:\\S+ )?(?:revoke|disable|enable|mute|unmute|subscribe|unsubscribe|ask|kick|use|enter|talk|work)',
  ],
  [
    'help',
    9.95,
    'how (?:do|does) (?:the |your |a )?(?:approvals|alerts|mutes|audit|subscriptions?|bot|signpost|replay|check|checks|bots) work',
  ],
  [
    'help',
    9.95,
    'how to (?:(?:revoke|disable|enable|mute|unmute|subscribe|unsubscribe|ask|kick|use)|enter (?:this|it|you|signpost|bot|the bot|the tool))',
  ],
];
