import type { CueLine } from '../cue.ts';

/** The SOC channel: who hears which alerts. */
export const CHANNEL_CUES: readonly CueLine[] = [
  ['unsubscribe', 9.6, 'unsubscribe'],
  [
    'unsubscribe',
    9.6,
    '(?:cancel|kill|stop|remove|registered|delete|drop|undo|disable) (?:the |our |my |this |all |of |alerts |channel |team |chat |group |thread )*(?:subscription|subscriptions|subscribe|feed)',
  ],
  [
    'unsubscribe',
    9.3,
    '(?=(?:doesnt|stop|kill|no|quit|cease|disable|never|halt|mute) )(?<! (?:doesnt|never|not to) )(?<! (?:should|shall|if|when|would) (?:we|me|you) )(?:stop|kill|disable|doesnt|no more|cease|never|quit|halt|mute) .. alerts .. (?:here|channel|us|team|group|chat|anymore|any more)',
  ],
  [
    'unsubscribe',
    9.3,
    '(?=(?:doesnt|stop|kill|no|quit|cease|disable|never|halt|mute) )(?<! (?:doesnt|never|not to) )(?<! (?:should|shall|if|when|would) (?:we|me|you) )(?:(?:stop|kill|cease|quit|no more) (?:\\S+ )?(?:posting|sending)|(?:stop|kill|doesnt|cease|quit|no more) (?:(?!stop |quit |cease )\\S+ )?(?:post|posts|send|sends|subscribe|subscriptions?|notify|alerts)(?! (?:\\S+ )?(?:e?mails?|faxes|scans?|texts|invoices)))',
  ],
  [
    'unsubscribe',
    9.3,
    '(?:doesnt|no longer|stop) (?:want|need|wish|wishes|desires?|cares? to|like|keepgetting|get) .. (?:alerts|subscription|subscriptions)',
  ],
  [
    'unsubscribe',
    9.3,
    'doesnt (?:want|wants|wish|wishes|need|needs|like|likes|care) (?:to )?(?:be |being |stay |remain |keep )(?:\\S+ )?subscribed?',
  ],
  ['unsubscribe', 9.3, 'no more alerts'],
  [
    'unsubscribe',
    9.7,
    '(?:turn|switch|put|shut) (?:the |our |all |these )*alerts (?:posts? |posting |messages? )?(?:for |in |to |at |on )*(?:this |the |our )*(?:here|channel|chat|room|team|group|thread|space) (?:\\S+ )?off',
  ],
  [
    'unsubscribe',
    9.7,
    '(?:turn|switch|put|shut) (?:the |our |all |these |any )*alerts (?:posts? |posting |updates? |cards? |feed )?off (?:please |pls )?(?:for |in |to |at |on )*(?:this |the |our )*(?:\\S+ )?(?:here|channel|chat|room|team|group|thread|space)',
  ],
  [
    'unsubscribe',
    9.7,
    'alerts off (?:again |now |please )*(?:for |in |to |at |on )*(?:this |the |our )*(?:here|channel|chat|room|team|group|thread|space)(?= |$)',
  ],
  [
    'unsubscribe',
    9.75,
    '(?:can|could|may|might|have|let) (?:the |our |all |these |any )*alerts (?:\\S+ )?(?:(?:for|in|to|at|on) )?(?:this |the |our )*(?:here|channel|chat|room|team|group|thread|space) (?:to )?(?:be )?(?:disabled?|blocked|stop|stopped|kill|killed|ended|suspended|cut|off|removed)',
  ],
  [
    'subscribe',
    9.75,
    '(?:can|could|may|might|have|let) (?:the |our |all |these |any )*alerts (?:\\S+ )?(?:(?:for|in|to|at|on) )?(?:this |the |our )*(?:here|channel|chat|room|team|group|thread|space) (?:to )?(?:be )?(?:enabled?|on|active|activated|started)',
  ],
  [
    'unsubscribe',
    9.4,
    'alerts (?:in|to|for|at) (?:this |the |our )*(?:channel|chat|room|team|group|thread|space) (?:is |are )?(?:doesnt|no longer|not) (?:\\S+ )?(?:needed|wanted|required|wished|welcome)',
  ],
  [
    'subscribe',
    9.65,
    '^ (?:{PAD})*alerts (?:subscription|subscribe) (?:, |: |- )?(?:for |in |to |on )?(?:this|the|our) (?:\\S+ )?(?:channel|chat|room|team|group|thread|space)(?= (?:please|pls|thanks|now)| ?$)',
  ],
  [
    'unsubscribe',
    9.3,
    '(?:stopping|ending|halting|ceasing|cancelling|dropping) (?:the |your |all |these )*alerts (?:here|(?:in|to|for) (?:this|the|our) (?:\\S+ )?(?:channel|chat|room|team|group|thread))',
  ],
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
    'alerts',
    9.1,
    '^ (?:{PAD})*(?:any|anything|what|is there any|are there any) (?:registered |latest |recent |fresh |open )*(?:in (?:the )?)?alerts (?:for|concerning|on) (?:us|me|we|(?:the|our|my) (?:team|department|company|people|office))(?= TIME| ?$| \\?)',
  ],
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
    '(?:hook|connect|wire|link|plug|tie|enter|registered|sign|put|enrol|attach|set|setup|configure|prepare|get|book|patch|tune) (?:(?:this|our|the) (?:channel|team|group|room|space|chat)|us|me|here) (?:up |in )?(?:to|for|on|with|into) .. alerts',
  ],
  [
    'subscribe',
    8.9,
    '(?:send|post|posts|push|deliver|forward|route|put|bring|show|get|keepgetting|want|receive|publish|drop|start|like|use|turn|add|(?<! (?:any|there|which|what|are|were) )registered|enable|report|stream|pipe|copy) .. (?:alerts|findings|detections) .. (?:here|channel|group|chat|team|thread|us)',
  ],
  [
    'subscribe',
    8.9,
    '(?:make|let|turn|declare|designate|use|set|want|like|need) (?:this|our|here|channel) (?:\\S+ ){0,4}?(?:where|location|channel|home|destination|target|room|inbox) .. alerts .. (?:land|lands|landing|go|goes|arrive|arrives|appear|appears|come|comes|end|show|popup|posted|post|sent|delivered|dropped)',
  ],
  [
    'subscribe',
    8.9,
    '(?<! (?:do|did|does|have) )(?:channel|we|team|us) .. (?:keepgetting|get|receive|want|see|have|start) .. alerts',
  ],
  [
    'subscribe',
    8.9,
    '(?<! doesnt )(?:start|begin|commence|resume|enter) (?:to )?(?:post|posting|send|sending|deliver|delivering) .. alerts',
  ],
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
    '(?:registered|put|include|get|have|want|list) (?:us|me|channel|(?:this|our|the) (?:\\S+ ){0,2}?(?:channel|chat|room|team|group|thread|space)) (?:to|on|in|onto|into) .. (?:alerts|list|subscription|subscriptions)',
  ],
  [
    'subscribe',
    8.9,
    '(?:enable|turn on|activate|start|switch on) (?:the |all )*(?:alerts|subscription|subscriptions|alerting) (?:for|in|on|to) (?:this|our|the) (?:channel|chat|team|group|room|thread)',
  ],
  [
    'subscribe',
    9.1,
    '(?:possible|feasible|like|love|want|wish|can|could|may|would) (?:(?:for|me|us|we|to|that|the|all|your|you|have|get|keepgetting|receive|see|show|be|is) )*alerts (?:(?:to|be|are|get|being|is|were) )*(?:delivered|posted|post|sent|send|shown|show|routed|published|dropped|pushed|forwarded|arriving|popup) (?:in |into |to )?(?:here|(?:this|the|our) (?:\\S+ )?(?:channel|chat|room|team|group|thread|space))',
  ],
  ['subscribe', 8.9, '(?:wish|want|like|need|love) to be (?:on|in|part of|included in) (?:the |your |our )*alerts(?= |$)'],
  ['subscribe', 8.9, '(?:keep|keeps) (?:me|us) (?:posted|informed|updated)'],
  ['unsubscribe', 9.3, '^ (?:{PAD})*no alerts here(?= (?:please|pls|thanks|now|any|anymore)| ?$)'],
  [
    'unsubscribe',
    9.45,
    '(?:channel|chat|room|team|group|thread|space) is (?:\\S+ )?(?:done|finished|through) with (?:the )?alerts',
  ],
  // "what has the SOC channel flagged today"
  [
    'alerts',
    9.2,
    '(?:what|whats|anything|something|things|everything|which \\S+) (?:\\S+ )?(?:has|have|did|does|that|is|was) (?:(?:the|this|our|your|soc|security|APP|alerts) )*(?:channel|signpost|you|bot|detection|detections|detector|detectors|monitoring|feed) (?:\\S+ ){0,2}?(?:risky|flag|flagged|flags|keepgetting|report|reported|raise|raised|raises|post|posted|posts|popup|alerts|alerted|warn|warned|detected|detect|found|caught|spotted|noticed|sent|sounded)(?!.* risk )',
  ],
  [
    'alerts',
    9.2,
    '(?:what|whats|anything|something|everything|all that) (?:\\S+ ){0,2}?(?:came|come|landed|arrived|went|popup|posted|appeared|flagged|risky|dropped) (?:\\S+ )?(?:in|into|through|to|on|by) (?:(?:the|our|this|soc|security|APP|alerts) )*channel',
  ],
  [
    'alerts',
    9.5,
    '(?:what|which|anything|something) (?:\\S+ )?(?:keepgetting|was|were|is|been|has|have) alerts (?:TIME )?(?:in|on|to) (?:the|our|this) (?:\\S+ )?channel',
  ],
  [
    'alerts',
    9.2,
    '(?:do|does|did) (?:we|you|tenant|the channel) (?:\\S+ )?have (?:any |some |the )*(?:active |live |new |fresh |current )*alerts(?! (?:\\S+ )?(?:mute|mutes))',
  ],
  ['alerts', 5.5, 'alerts'],
  [
    'alerts',
    9.2,
    'what (?:did|has|have) (?:you|signpost|the bot|bot) (?:\\S+ )?(?:warn|warned|alerts|alerted|subscribe|notify|notified|ping|pinged|flag|flagged) (?:us|me|tenant|team)',
  ],
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
  [
    'alerts',
    9.3,
    'why (?:do|does|did|are|is|have|has) (?:we|me|us|they|USER|tenant|the channel|there) (?:\\S+ ){0,2}?(?:no|doesnt|without|nothing|fewer|none) (?:\\S+ ){0,3}?alerts',
  ],
  ['unsubscribe', 9.6, 'opt (?:me|us|(?:this|the|our) (?:\\S+ )?(?:channel|chat|room|team|group|thread|space)) (?:\\S+ )?out'],
  ['subscribe', 9.5, 'opt (?:me|us|(?:this|the|our) (?:\\S+ )?(?:channel|chat|room|team|group|thread|space)) (?:\\S+ )?in'],
  [
    'subscribe',
    9.3,
    '^ (?:{PAD})*(?:the )?alerts (?:in|into|to) (?:this|our|the) (?:channel|chat|room|team|group|thread|space) (?:from now on |too |as well )*(?:please|pls|thanks)',
  ],
  [
    'unsubscribe',
    9.45,
    'alerts (?:to|in|into|for) (?:this|our|the) (?:channel|chat|room|team|group|thread|space) (?:can|may|should|must|shall|have to) (?:\\S+ )?(?:stop|kill|end|cease|go|disable)',
  ],
];
