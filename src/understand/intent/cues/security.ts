import type { CueLine } from '../cue.ts';

/** Stolen sessions, travel, attacks, risk, MFA and Conditional Access. */
export const SECURITY_CUES: readonly CueLine[] = [
  // theft of a session: says more than any other topic
  ['replay', 9, '(?:aitm|hijack|replay|theft)'],
  ['replay', 8, '(?:phished|compromised)'],
  ['replay', 8.5, '(?:phished|compromised) .. (?:signin|signins|policy|mfa|risk|failures)'],
  ['replay', 6, 'suspicious .. token'],
  [
    'replay',
    7.4,
    '(?:someone|somebody|tenant|attacker|other|stranger|thief|they|another) .. (?:enter|keepgetting|work|using|reuse|has|have|took|inside) .. {P} (?:\\S+ )?token',
  ],
  ['replay', 6.5, 'token .. reuse'],
  [
    'replay',
    7.4,
    '(?:copy|copies|clone|cloned|duplicate|duplicated|stranger|thief|outsider|outsiders|intruder|third party) .. {P} (?:\\S+ )?token',
  ],
  [
    'replay',
    6.6,
    '(?:other|another|different|unknown|foreign|second) (?:person|guy|one|party|user|machine|browser|device|hand|computer) (?:\\S+ )?(?:enter|has|have|holds|got) (?:\\S+ ){0,2}?token',
  ],
  [
    'replay',
    6.5,
    '(?:reuse|strange|weird|odd|fishy|phishy|dodgy|shady|unusual|wrong|abnormal|suspicious|anomalous|funny) .. token',
  ],
  ['replay', 6.6, 'token .. (?:wrong|foreign|other|strange|another) (?:\\S+ )?(?:hands|person|people)'],
  ['replay', 5, 'token .. (?:elsewhere|another|different|other|outside)'],
  [
    'replay',
    8.2,
    '(?:same|one|single|identical) token .. (?:two|2|several|different|multiple|many|NUMBER|elsewhere|another|both|oddplace)',
  ],
  [
    'replay',
    8.2,
    '(?:else|other|another|someone|somebody|stranger|attacker) .. (?:enter|used|use|reuse|has|have|work) (?:\\S+ ){0,3}?{P} (?:\\S+ )?token',
  ],
  [
    'replay',
    7.2,
    '(?:someone|somebody|stranger|thief|intruder) (?:\\S+ ){0,2}?(?:enter|broke into|break into|logged|signin|inside) (?:\\S+ ){0,3}?{P} (?:account|mailbox)',
  ],
  ['replay', 8, '{P} .. phishmail'],
  ['replay', 8, 'phishmail .. {P}'],
  // travel
  ['travel', 9, 'travel(?! policy)'],
  ['travel', 8, 'oddplace'],
  ['travel', 8, 'PLACE'],
  [
    'travel',
    6,
    'location .. (?:unusual|strange|odd|weird|suspicious|normal|new|unfamiliar|expected|different|plausible|possible|sense|add up|fit|match|agree)',
  ],
  ['travel', 6, '(?:unusual|strange|odd|weird|suspicious|unfamiliar|unexpected) .. location'],
  [
    'travel',
    8,
    '(?:really )?(?:impossible|possible|implausible|plausible|improbable|unlikely|likely|believable|feasible) (?:about|in|with|for|that|given|:) (?:\\S+ ){0,4}?(?:where|location|signin|signins|places|{P})(?! .. (?:why|replay|theft|risk|policy)).* (?:signin|signins|location|from|place|places)',
  ],
  ['travel', 8, '(?:where|location|places) (?:\\S+ ){0,5}?(?:make|makes|made) (?:any |no |geographical )?sense'],
  ['travel', 8, '(?:does|do) (?:that|this|it) (?:match|fit|square|agree) .. (?:where|signins?)'],
  ['travel', 8, '(?:really) (?:impossible|possible|implausible|plausible)'],
  ['travel', 5, '(?:is|was) {P} .. holiday'],
  ['travel', 7, '{P} .. says .. (?:in|at|from) (?:PLACE|APP|_)'],
  ['travel', 6, '(?:says|claims) .. holiday'],
  ['travel', 6, 'really .. (?:in|at) (?:PLACE|_)'],
  // the tenant's weak spots
  ['legacy', 8.6, 'legacy'],
  ['legacy', 9.1, '(?:break|breaks|fail|stop|affected|cannot|hit|lose) (?:\\S+ ){0,5}?modern signin'],
  ['spray', 8.7, 'spray'],
  ['spray', 7, '(?:attack|attacks|attacked|attacking) .. password'],
  ['spray', 7, 'password .. (?:attack|attacks|attacked)'],
  [
    'spray',
    7,
    '(?:one|single|same|an|IP) (?:\\S+ )?(?:ips?|address|source|host|machine|IP) .. (?:many|several|lots|dozens|hundreds|multiple|all|different|loads|tons|various|every|NUMBER|howmany) .. (?:usernames?|users?|account|people|tenant|mailboxes|names|identities) .. (?:password|fail|failures)',
  ],
  [
    'spray',
    7.2,
    '(?:one|single|same|an|IP|NUMBER|address|source|host) .. (?:one|same|single|a|few|couple|common|weak|popular|handful|NUMBER|two|three|dozen|guess) (?:of )?(?:\\S+ )?password .. (?:many|several|lots|dozens|hundreds|thousands|multiple|all|different|loads|tons|various|every|each|NUMBER|howmany|whole|across|after|tenant|half) .. (?:usernames?|users?|account|people|tenant|mailboxes|names|identities|staff|employees|directory|company|login|signin)',
  ],
  [
    'spray',
    7.2,
    '(?:try|tries|trying|tried|tests?|testing|tested|throwing|throws|enter|run|running|check|going) .. (?:one|same|single|few|couple of|common|weak|popular|handful of) (?:\\S+ )?password .. (?:many|several|lots|dozens|hundreds|thousands|multiple|all|different|loads|tons|various|every|each|NUMBER|whole|after|tenant|half) .. (?:usernames?|users?|account|people|tenant|mailboxes|names|identities|staff|employees|directory|company|login|signin)',
  ],
  ['passthrough', 8.5, 'passthrough'],
  [
    'passthrough',
    9.1,
    '(?:signin|signins|enter|logged|signed) .. (?:at|in|into|to|onto) (?:the |a |an |another )?(?:\\S+ ){0,2}?(?:parent|sister|mother|daughter|subsidiary|former|acquired)(?: company)? tenants?',
  ],
  [
    'passthrough',
    8.5,
    "(?:in|at|into|of|to|across) (?:\\S+ )?(?:customers?|partners?|suppliers?|vendors?|clients?)(?: [’'] ?s?)? tenants?",
  ],
  [
    'passthrough',
    8.5,
    '(?:signin|signins|enter|logged|signed|account|work) .. (?:at|in|into|to|onto) the tenants? (?:of|belonging to|run by) (?!us )\\S+',
  ],
  ['passthrough', 7, 'guest .. (?:signins?|activity|history|in|at|elsewhere|tenant)'],
  ['passthrough', 6, '(?:tenant|tenants) .. guest'],
  [
    'passthrough',
    8.5,
    'guest (?:accounts? |users? |signins? )?(?:from|of|by) (?:\\S+ ){0,2}?(?:partner|partners|orgs|organi[sz]ations?|companies|firms|suppliers|vendors|customers|subsidiaries)',
  ],
  ['passthrough', 6, 'guest'],
  // who looks after our tenant from another one
  [
    'passthrough',
    8.5,
    '(?:did|has|have|does|do|was|were) (?:(?:a|an|any|some|our|the|one|of) ){1,3}(?:\\S+ )?(?:partners?|suppliers?|vendors?|resellers?|msp|csp|service providers?|service show) (?:ever |also |just )?(?:signin|signins|enter|log in|login)',
  ],
  // "does Payroll Sync sign in from new networks?"
  [
    'workload',
    8.8,
    'APP (?:signin|signins|enter|coming|come) (?:in )?from (?:an? |any |some )?(?:registered|unknown|other|unfamiliar|different|strange|unusual|odd|unexpected) (?:networks?|addresses|address|ranges?|subnets?|hosts?)',
  ],
  ['passthrough', 8.5, '(?:outside|foreign|other|another|external|third-party|different) (?:\\S+ ){0,2}?tenants'],
  ['workload', 8.8, '(?:serviceprincipal|managedidentity)'],
  ['workload', 8.4, 'workload'],
  ['workload', 9.1, 'workload .. theft'],
  ['workload', 9.1, 'theft .. workload'],
  // risk
  [
    'risk',
    9.1,
    'risk (?:\\S+ )?(?:consider|considers|think|thinks|deem|deems|rate|rates|regard|regards|classify) {P} (?:\\S+ ){0,2}?(?:compromised|risky|hijack|safe)',
  ],
  // "flagged as compromised or at risk": what Identity Protection says, and not whether a session was stolen
  [
    'risk',
    9.1,
    '(?:risk|risky|microsoft|APP) (?:\\S+ )?(?:risky |marked |rated |listed |reported )?(?:the |that )?(?:account |mailbox |user )?(?:of |for )?{P} (?:account |mailbox )?(?:is |was |as |to be |being )*(?:compromised|risky|risk|hijack) or (?:\\S+ )?(?:risk|risky|compromised)',
  ],
  [
    'risk',
    9.1,
    '(?:risky|risk|marked|rated|listed|classified|labelled|labeled|reported|considered|deemed|shown) (?:the |that |account |mailbox |of |for |user |{P} )*(?:as|to be|with) (?:\\S+ )?(?:risky|risk|compromised or risk|risk or compromised|compromised by (?:microsoft|risk|APP))',
  ],
  [
    'risk',
    9.1,
    '(?:microsoft|APP|risk|identity) (?:\\S+ ){0,3}?(?:rated|rates|rate|marked|mark|marks|listed|lists|classified|considers?|deems?|deemed|thinks?|says|risky) (?:that )?{P} (?:account |is |was |as |to be )*(?:compromised|hijack)',
  ],
  [
    'risk',
    8,
    '(?:any|which|show|list|what) (?:of )?(?:(?:our|the|me|all|are) )*(?:dodgy|sus|sketchy|shady|iffy) (?:accounts?|users?|people|folks?|ones)',
  ],
  ['risk', 8, '(?:is|was|looks|seems) {P} (?:\\S+ ){0,2}?(?:dodgy|sketchy|shady|iffy)'],
  ['risk', 9.1, '(?:risk|microsoft|APP) as (?:compromised|risky|hijack)'],
  ['risk', 9.1, '{P} (?:\\S+ ){0,3}?(?:risky|marked|rated|listed|reported) as (?:compromised|hijack)'],
  // "how dangerous does Microsoft consider Ana", "does Entra regard her as dangerous"
  [
    'risk',
    9.1,
    'how (?:dangerous|risky|suspicious|trustworthy|unsafe|safe|bad|risk) (?:does|do|did|would) (?:microsoft|APP|tenant|it|identity protection|risk) (?:\\S+ ){0,2}?(?:the |user )*{P}',
  ],
  [
    'risk',
    9.1,
    '(?:does|do|did|whom does|who does|which users does) (?:microsoft|APP|risk) (?:\\S+ )?(?:consider|regard|see|find|lookup|think|believe|deem|judge|rate|hold|view|treat|count) (?:\\S+ ){0,4}?(?:dangerous|risky|suspicious|risk|unsafe|danger)',
  ],
  [
    'risk',
    9.1,
    'how (?:does|do|did) (?:microsoft|APP) (?:rate|judge|assess|classify|grade|score|rank|evaluate) (?:the |user )*{P}(?= ?$| now| today| TIME)',
  ],
  ['risk', 9.1, '(?:category|level|degree|class|grade|rating|amount) of (?:danger|suspicion|threat) .. {P}'],
  ['risk', 7.5, 'risky'],
  ['risk', 7.5, 'risk'],
  // MFA
  ['mfa', 7.2, 'methods'],
  ['mfa', 7.2, '(?:authenticator|phone|mfa) .. registered'],
  ['mfa', 7.2, 'registered .. (?:authenticator|phone|mfa|method)'],
  // what a thief left behind, and not whether there was one
  [
    'mfa',
    8.7,
    '(?:compromised|phished|someone|somebody|stranger|else|thief) (?:\\S+ ){0,2}?registered (?:\\S+ ){0,3}?(?:authenticator|mfa|methods|phone)',
  ],
  ['mfa', 6, '(?:authenticator|phone)'],
  // "how does she verify herself": by which method
  [
    'mfa',
    7,
    'how (?:does|do|did|is|can|would|will)? ?(?:{P}) (?:usually )?(?:verify|verifies|verifying|check|prove|proves|proving|confirms|identify|identifies) (?:pronoun|me|it|that|who)',
  ],
  [
    'mfa',
    6,
    '{P} (?:\\S+ )?(?:approve|approves|confirm|confirms|check|verify|verifies|signin) .. (?:app|text|message|sms|key|authenticator|phone|call) or (?:\\S+ ){0,2}?(?:app|text|sms|key|authenticator|phone|call)',
  ],
  ['mfa', 5, 'what .. registered .. {P}'],
  [
    'mfa',
    7.2,
    '(?:what|which) (?:number|phone|device|app) (?:does|do|did|is|will) {P} (?:\\S+ )?(?:keepgetting|receive|enter|have) (?:\\S+ ){0,2}?code',
  ],
  ['mfa', 5, 'mfa'],
  ['mfa', 6.2, '(?:which|what|show|check|list|any|has|have|does|recent|history) .. mfa'],
  // Conditional Access
  ['policy', 7, 'policy'],
  // which policies met one attempt, and not what it was
  ['policy', 9, 'policy .. (?:REQUEST|CORRELATION)'],
  ['policy', 9, '(?:REQUEST|CORRELATION) .. policy'],
  [
    'policy',
    8.1,
    'why .. (?:doesnt|no|cannot) .. (?:mfa|prompt|authenticator) .. (?:prompt|required|require|requested|needed|asked|ask|used|done|challenge|registered|for|triggered)',
  ],
  ['policy', 8.1, 'why .. (?:doesnt|no) .. (?:prompt|asked|required)(?: for)? .. mfa'],
  ['policy', 8.1, 'why .. no mfa'],
  ['policy', 8.1, '(?:why|how) .. without mfa'],
  ['policy', 8.1, 'why .. doesnt prompt'],
  ['policy', 8.1, 'without mfa .. (?:why|how)'],
  ['policy', 8.1, 'why (?:\\S+ )?(?:doesnt|no) (?:{P}|tenant|signin|signins|APP|NAME) (?:\\S+ ){0,3}?prompt'],
  ['policy', 7.6, 'why .. doesnt .. (?:block|blocked)'],
  ['policy', 7.6, 'why .. (?:block|blocked) .. policy'],
  ['policy', 7.6, 'policy .. (?:applied|enforced|doesnt)'],
  ['policy', 7.8, 'why .. policy'],
  [
    'policy',
    8.2,
    'policy (?:should|ought|(?:was|is|were) (?:supposed|meant)|must|had) (?:\\S+ ){0,3}?(?:blocked|block|stop|stopped|fail|spurns|caught|catch|prompt|applied)',
  ],
  // "why did no policy stop the hijacked session": what let it happen, and not whether it did
  ['policy', 9.3, 'why (?:\\S+ )?(?:no|doesnt|none) (?:\\S+ ){0,2}?policy'],
  ['policy', 9.3, 'why .. policy .. (?:doesnt|let|allow|allowed|miss|missed)'],
  ['policy', 7.9, 'which policy .. (?:block|blocked|stop)'],
  [
    'policy',
    9.1,
    '(?:which|what) (?:\\S+ ){0,2}?policy (?:\\S+ )?(?:block|blocking|blocks|blocked|stop|stops|stopped|fail|spurns|kick|kicked) (?:\\S+ )?(?:USER|pronoun|me)',
  ],
  [
    'policy',
    8.6,
    '(?:what|which) rules? (?:\\S+ )?(?:asked|prompt|made|force|forces|required|requires|stopped|blocked|hit|applied|let) {P}',
  ],
  // what the rules would have made of the tenant's own days
  ['backtest', 9.7, 'backtest'],
  ['backtest', 9.7, 'alerts (?:\\S+ ){0,2}?would (?:\\S+ ){0,4}?(?:have|made|raised|fired)'],
];
