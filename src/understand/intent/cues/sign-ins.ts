import type { CueLine } from '../cue.ts';

/** "Salesforce turned May away", "Jira kicked her out": what an application does to whoever it does not let in. */
const TURNS =
  '(?:turn|turns|turned|turning|throw|throws|threw|throwing|kick|kicks|kicked|kicking|boot|booted|chuck|chucks|chucked|chucking|toss|tosses|tossed|tossing|sling|slings|slung|turf|turfs|turfed|push|pushes|pushed|send|sends|sent|knock|knocks|knocked|bump|bumps|bumped|shut|shuts|shutting)';
const TURNED =
  '(?:revoked|thrown|kicked|booted|chucked|tossed|slung|turfed|ejected|dumped|shut|knocked|bumped|turned|sent|fail|spurns)';

/** Why somebody cannot sign in, and what his sign-ins show. */
export const SIGN_IN_CUES: readonly CueLine[] = [
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
  ['why', 6.6, 'why {P} (?:\\S+ )?(?:from|out of) .. (?:signin|enter|work|APP)'],
  ['why', 4.5, 'why'],
  ['why', 6.2, '(?:troubleshoot|troubleshooting|diagnose) .. {P}'],
  // a reason is asked: not whether somebody is locked out, nor what is registered, nor what was done
  // "Kicked out" without a word of sessions is what the person felt, not what was done here.
  ['why', 9.2, 'why (?:is|was|were|did|does|has|had|keeps|got) {P} (?:still |again |suddenly |just |been |being )*revoked'],
  [
    'why',
    7.7,
    'why (?:is|was|were|did|does|has|had|keeps) {P} (?:(?!not |never |doesnt |cannot )\\S+ ){0,3}?(?:blocked|block|blocking)',
  ],
  ['why', 7.7, '{P} (?:is|was|has been|keepgetting|got|still|been) (?:\\S+ ){0,2}?blocked .. why'],
  ['why', 7.7, '(?:what|whats) (?:has |is |was |exactly |just |actually )*blocked {P}'],
  ['why', 7.3, 'why (?:is|was|were|did|does|has|had) {P} (?:\\S+ ){0,4}?(?:cannot|fail|error|lose|lost|loses|losing)'],
  ['why', 7.6, 'why (?:is|does|did|was) {P} (?:keeps |always |being |keepgetting )+(?:revoked|signout|kick)'],
  ['why', 8, '(?:APP|signin|it|account) (?:\\S+ )?(?:kick|throws|kicks|signs|logs|signout) {P} (?:\\S+ )?(?:out|off)'],
  ['why', 8, 'APP (?:\\S+ ){0,3}?spurns (?:\\S+ ){0,2}?{P}'],
  ['why', 8, `APP (?:\\S+ ){0,3}?${TURNS} {P} (?:\\S+ )?(?:away|down|back|out|off|packing)`],
  [
    'why',
    8,
    'APP (?:\\S+ ){0,2}?(?:gave|gives|give|giving|show|shows|showed|shown|showing) {P} the (?:kick|door|elbow|push|shoulder)',
  ],
  ['why', 8, '{P} (?:\\S+ ){0,5}?blocked of (?:the |our )?APP'],
  ['why', 8.1, `{P} (?:\\S+ ){0,5}?${TURNED} (?:out |away |back |off )?(?:of|from|by|at) (?:the |our )?APP`],
  [
    'why',
    6.75,
    '(?:what|whats) (?:(?:is|has|was|did|does|do|made|makes|making|causes|causing|caused|keeps|with|on|the) )+{P} (?:\\S+ ){0,3}?fail',
  ],
  ['why', 6.7, '(?:what|whats) (?:is )?with {P} (?:signin|signins|account|enter|password)'],
  ['why', 6.7, '(?:what|which) (?:\\S+ )?(?:errors?|error CODE) (?:is|does|did|was|has|are|do|have) {P}'],
  ['why', 6.7, '(?:what|whats) (?:\\S+ )?(?:fail|wrong|error) (?:here |there |again |TIME |just |now )*(?:for|with|at|to) {P}'],
  ['why', 6.7, '(?:what|whats) (?:has |is |just |really )*fail (?:{P}|account)'],
  ['why', 6.5, 'why .. prompt'],
  [
    'why',
    8.2,
    '(?:why|whys) (?:did|does|do|is|was|has) {P} (?:have|had|has|need|needs|needed|having|forced|made|asked) (?:to )?(?:\\S+ )?(?:mfa|authenticator)',
  ],
  ['why', 6.5, '{P} .. prompt .. perhour'],
  ['why', 6.7, '(?:what|whats|who) (?:\\S+ )?blocked {P} (?:from|at|when|while|in)'],
  [
    'why',
    6.9,
    '(?:what|whats|who|which) .. (?:stops|stopped|keeps|kept|prevents|prevented|hinders|blocks|holds|bars|hindered) {P} from (?:\\S+ ){0,2}?(?:signin|enter|work|keepgetting|APP)',
  ],
  ['why', 6.7, '(?:what|whats|who) (?:is |was )?(?:blocking|stopping|preventing|hindering) {P}'],
  ['why', 6.3, '(?:what|why) .. (?:blocking|stopping|preventing|hindering) .. {P} (?:from|to|in|at|signin|enter)'],
  ['why', 6.3, '(?:cannot|fail|doesnt) .. (?:signin|enter) .. (?:on|from|with|via) .. phone'],
  ['why', 5.8, '(?:APP|signin|signins) .. (?:cannot|doesnt|fail|prompt|keeps) .. {P}'],
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
  [
    'signins',
    6.65,
    '(?:which|what|list|show|all) (?:\\S+ )?(?:ips?|address|addresses|location|devices?|browsers?|machines?) (?:\\S+ ){0,3}?{P}',
  ],
  ['signins', 5.2, 'signins .. {P}'],
  ['signins', 5, '{P} (?:\\S+ )?last (?:seen|active|signin|enter|online)'],
  ['signins', 5, 'last (?:seen|active|online) .. {P}'],
  ['signins', 4.6, '(?:did|has|had) {P} (?:\\S+ ){0,2}?(?:enter|come|came) (?:\\S+ ){0,3}?(?:APP|TIME)'],
  ['signins', 5, '(?:was|is|were|has|had|been) {P} (?:\\S+ )?(?:online|seen|logged)'],
  ['signins', 5, '(?:was|is|were|has|had|been) {P} (?:\\S+ )?active (?:\\S+ )?(?:TIME|APP|on|in)'],
  ['signins', 4, '^ (?:please |can you |let me |pls |hello |, )*show (?:{P}|IP) (?:in |on |at |from |to )?(?:APP|TIME)'],
  ['signins', 5.2, '{P} .. signins'],
  ['signins', 4.6, '{P} .. history'],
  ['signins', 4.6, 'history .. {P}'],
  ['signins', 4.5, '(?:interactive|noninteractive)'],
  [
    'signins',
    4.6,
    '^ (?:hello |and |so |, |ok |please |tell |show |know |do you know |can you )*(?:where|from where) (?:is|was|are|were|has|had) {P}(?: (?:now|today|been|currently|TIME|right|at|working|logged|online|these))*(?= |$)',
  ],
  ['signins', 4.6, '(?:what|whats) (?:has|is|was|did|have) {P} (?:been |up )*(?:doing|up to|up|been|do)'],
  [
    'signins',
    5.3,
    '(?:what|where|whereto) (?:all )?(?:has|have|had|did|does|is) {P} (?:\\S+ )?(?:signed|logged|sign|log) (?:into|onto)',
  ],
  ['signins', 4.5, '(?:what|which) .. {P} .. (?:check|do|done|doing|up to)'],
  ['signins', 4.5, '(?:when|where) (?:did|does|has|was|is|were|have) .. {P} .. (?:signin|enter|last|active|seen)'],
  ['signins', 4.3, '(?:show|list|about|all) .. {P} .. token'],
  [
    'signins',
    7.2,
    '(?:fail|work|good|bad) (?:and|or|as well as|plus|& )(?: )?(?:the )?(?:fail|work|good|bad) (?:signins|signin|enter|attempts)',
  ],
  [
    'signins',
    7.2,
    '(?:signins|attempts) (?:\\S+ )?(?:, )?(?:both |whether )?(?:fail|work|good|bad) (?:and|or) (?:not |the )?(?:fail|work|good|bad|doesnt)',
  ],
  ['signins', 7.2, '(?:work|good) (?:and|or|as well as|plus|, ) ?(?:the )?failures'],
  ['signins', 7.2, 'failures (?:and|or|as well as|plus|, ) ?(?:the )?(?:work|good)(?: signins| signin| attempts| ones| for| of)'],
  ['signins', 3.2, 'IP'],
  ['signins', 4.5, '(?:everything|anything|things|what|everywhere) {P} (?:did|does|has done|done)'],
  ['signins', 3.5, '^ (?:show |check |any |what |about |from |who |is |the )*IP'],
  // which application stands out
  [
    'failures',
    7.2,
    '(?:is|does|which|what|any|one|has) .. (?:application|app|apps|one|system|portal|whichapps) (?:\\S+ ){0,2}?fail (?:\\S+ )?(?:more|most|worst|worse|top|harder|oftener)',
  ],
  // the channel that asks for the alerts, or has no use for them
  [
    'subscribe',
    9.3,
    '^ (?:{PAD})*(?:can|could|may|have|let|make|want|like|would like|please)? ?(?:the |your |all |any |further |registered )*alerts (?:to |please |now |be )*(?:go|come|land|arrive|appear|posted|sent|delivered|post|routed|flow|directed|forwarded|lookup) (?:to |in |into |on |through |up )*(?:here|this|the|our)',
  ],
  [
    'unsubscribe',
    9.4,
    '(?:channel|chat|team|group|room|thread|we|here|space) (?:can )?(?:doesnt|has no (?:more|further)?|have no (?:more|further)?) ?(?:needs?|wants?|requires?|use|uses|enter|interest|needed) (?:of |for |in |to )*(?:the |your |any |these |all |further |more )*alerts',
  ],
  [
    'signins',
    5,
    '(?:everywhere|everything|anything|all) (?:that )?{P} (?:has |have )?(?:logged|signed|signin) (?:in|into|to|on)',
  ],
  ['alerts', 7, '{P} (?:applied|alerts|caused|set off) (?:any|an|some|more) (?:new )?alerts'],
  ['mute', 9.4, '(?:rest|break|peace|quiet) (?:from|of) (?:{P}|APP|IP) alerts'],
  [
    'subscribe',
    9.3,
    '^ (?:{PAD})*post (?:what|whatever|everything|everywhere|all) .. (?:here|into this channel|in this channel|to this channel)',
  ],
  [
    'unsubscribe',
    9.4,
    'spare (?:this channel|our channel|us|me|this chat|this team) (?:from )?(?:the |your |all |any )*alerts(?! (?:for|about|on|of) )',
  ],
  ['backtest', 9.7, '(?:howmany|which|what) alerts would (?:\\S+ ){1,4}?(?:have|alerts|raise|raised|made|make|fire|fired)'],
  [
    'lockout',
    7,
    '(?:when|how long) (?:does|do|will|is|until) (?:the |that )?(?:lock|lockout|block|ban) (?:on|of|for) {P} (?:going to )?(?:expired|end|ends|kill|over|lifted|registered|gone|stop|last|lasts)',
  ],
  ['failures', 7, '(?:which|what|show|all) (?:\\S+ )?signins (?:that )?(?:have |had )?(?:went|go|gone) wrong'],
  [
    'failures',
    9.1,
    '(?:number one|main|biggest|leading|chief|commonest|first|most common|most frequent|usual) why (?:for|of|behind) (?:\\S+ ){0,3}?(?:failures|fail|error)(?!.* (?:USER|pronoun|me) )',
  ],
  ['failures', 7.5, 'top (?:\\S+ )?why .. (?:fail|failures|error)'],
  ['failures', 7.5, '(?:error|failures|fail) volume'],
  [
    'policy',
    7.5,
    '(?:what|how) (?:did|does|has|have|would|do) (?:the |our )?policy (?:\\S+ ){0,2}?(?:decide|decided|says|rule|ruled|judge|think|treat|handle|handled|check|evaluate)',
  ],
];
