import type { CueLine } from '../cue.ts';

const ACTION = '(?:revoke|disable|enable|kick|mute|unmute|subscribe|unsubscribe|signout|revoked|disabled|unblock)';
const WHOEVER = '(?:me|you|we|one|they|tenant|somebody|someone|pronoun|admin|NAME|USER)';

/** What an action or a wish about the channel does or would do: asked about, never wished. The answer explains it. */
export const EFFECT_CUES: readonly CueLine[] = [
  [
    'unknown',
    9.95,
    '(?:what|how) (?:does|do|is|happens|happen|would|will|can)? ?(?:the |a |your |you )*(?:command |button )?(?:revoke|disable|enable|kick|mute|unmute|subscribe|unsubscribe|signout) (?:command |help |button |check |exactly |really )*(?:do|does|work|mean|check|affect|cover|\\? |$)',
  ],
  [
    'unknown',
    9.95,
    `(?:what|anything|whats) (?:\\S+ )?(?:wrong|happens?|happen|become|becomes|change|changes) (?:(?:to|with|of|for|in) (?:\\S+ ){1,6}?)?(?:if|when|after|once|as soon as) (?:\\S+ ){0,6}?${ACTION}`,
  ],
  [
    'unknown',
    9.95,
    `(?:if|when|once|after|as soon as) ${WHOEVER} {V} .. (?:what|how long|does|will|can|is|are|do)(?! (?:me|you|we) )`,
  ],
  [
    'unknown',
    9.95,
    '(?:under|on|in) (?:which|what) (?:conditions?|circumstances|cases?|situations?) (?:\\S+ ){0,3}?(?:token|account|user|person|you|we|me|one|it|signpost|bot|tenant) .. (?:revoked|revoke|disabled|disable|enabled|enable|kill|ended|blocked|mute|mutes|signout)',
  ],
  [
    'unknown',
    9.95,
    '(?:can|could|may|when can|how can|why can) (?:a|an|any|the) (?:user |active )*(?:token|account|user|person) (?:\\S+ )?be (?:revoked|disabled|enabled|kill|ended|blocked|suspended)(?= ?$| \\?| at| by| without| again| TIME)',
  ],
  [
    'unknown',
    9.95,
    'who (?:can|may|could|is allowed to|is able to) (?:revoke|disable|enable|kick|mute|signout|subscribe) (?:a|an|any|other|some|all|the)? ?(?:token|account|user|users|person|people|tenant|alerts)?(?= ?$| \\?)',
  ],
  ['unknown', 9.95, '(?:what|how) .. QUOTED .. (?:do|does|mean|work)(?! in (?:APP|NAME) )'],
  [
    'unknown',
    9.95,
    '^ (?:and |so |, |ok )*(?:does|is|can|will|would|did) (?:a |the |your )?{V}(?: help| button| action)?(?! (?:USER|me|pronoun|the|a|an|this|all|account|it|tenant|person|token|on|of|for|about|from)(?: |$))',
  ],
  [
    'unknown',
    9.95,
    '^ (?:and |so |, |ok )*(?:does|will|would) (?:the )?(?:revok|disabl|enabl|mut|unmut|subscrib|unsubscrib)(?:e|ing) (?:a |an |the |all |this |token |account |user |of )*(?:USER|me|pronoun|person|account|it|tenant|token|channel|someone|somebody|alerts) (?:\\S+ ){0,3}?(?:also|too|kill|registered|show|sign|signout|stop|affect|mean|delete|remove|enable|disable|wipe|keep|leave|cut|change|block|work|unlock|make|let)',
  ],
  [
    'unknown',
    9.95,
    'what (?:is|are|about|does) (?:the |a )?{V} (?:help |button )?(?:good for|for|about|do|does|mean|really do|exactly do)',
  ],
  [
    'unknown',
    9.95,
    'what (?:does|would|will) (?:the |a )?{V} (?:\\S+ ){0,3}?(?:do|mean|change|affect) (?:to|for|with|on|about|in)',
  ],
  [
    'unknown',
    9.95,
    '(?:effect|effects|impact|consequences|consequence|purpose|point|result|use|meaning|mean) of (?:a |the |your )?(?:{V}|QUOTED)',
  ],
  [
    'unknown',
    9.95,
    '(?:explain|describe|show me how|show|what|how) (?:to me |me )?(?:what |how )?(?:the |a )?{V} (?:help|button|do|does|work)',
  ],
  ['unknown', 9.95, '(?:explain|mean|difference) .. {V} (?:$|\\?|command|and|or|from|versus|do|work|does)'],
  ['unknown', 9.95, '(?:difference|compare|versus|distinction) .. (?:and|versus|or|from|to) (?:a |the )?{V}'],
  ['unknown', 9.95, 'how (?:does|is) (?:the |a )?{V} (?:\\S+ )?(?:different|differ|differs) (?:from|to|than)'],
];
