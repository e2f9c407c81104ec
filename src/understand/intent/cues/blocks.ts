import type { CueLine } from '../cue.ts';

/** What Conditional Access kept out. */
export const BLOCK_CUES: readonly CueLine[] = [
  ['blocks', 7.7, 'blockedsignins'],
  // "which Conditional Access blocks did Ana hit"
  [
    'blocks',
    9.2,
    '(?:which|what|any|howmany|all|did {P} \\S+ (?:any )?)(?: (?:of|the|our|any))* policy (?:blocking|blocks) (?:did|does|do|has|have|was|were|are|there)',
  ],
  // "list of what Conditional Access refused to Ana", "things it did not let her do"
  [
    'blocks',
    9.2,
    '(?:what|who|whom|whatever|things|stuff|everything|everywhere|signins|attempts) (?:that |which |the |our |did |has |have |had )*policy (?:has |have |had |just )*(?:fail|spurns|blocked|block|stopped|stop) (?:to|for) {P}',
  ],
  [
    'blocks',
    9.2,
    '(?:show|top|list|log|summary|report) of (?:what|who|whom|whatever|everything|everywhere|all|signins) (?:that )?(?:the |our )?policy (?:has |have |had |just )*(?:fail|spurns|blocked|block|stopped|doesnt)',
  ],
  [
    'blocks',
    9.2,
    '(?:things|stuff|what|everything|everywhere|signins|attempts) (?:that |which |the |our )*policy doesnt (?:let|allow|permit|admit|accept|show) {P}',
  ],
  [
    'blocks',
    8,
    '(?:tenant|who|whom|people|users?|everybody|everyone|those|all|signins|report) (?:who |whom |which |that )?(?:our |the )?policy (?:is |are |has |has been |have been |was |keepgetting )?(?:\\S+ )?(?:block|blocks|blocked|stops|stopping|stopped|spurns)(?! (?:for|USER|me|pronoun))',
  ],
  [
    'blocks',
    7.5,
    '(?:what|who|whom|which|show|list|count|any|everything|everywhere|all|howmany|top|anything|signins|signin|attempts) .. policy .. (?:block|blocked|stop)',
  ],
  ['blocks', 7.7, '(?:what|who|whom|how|howmany|anyone|tenant|anything) .. (?:block|blocked) by policy'],
  [
    'blocks',
    7.7,
    '(?:what|who|whom|anything|signins|signin|tenant|which|any|attempts|everything|everywhere) .. blocked (?:by|through|due|because) .. policy',
  ],
  ['blocks', 7.5, '^ (?:{PAD})*(?:(?:lookup|run|fetch|keepgetting|check|the|all|any|new|our) )*policy (?:block|blocked|blocks)'],
  [
    'blocks',
    7.7,
    '^ policy (?:: |, )?(?:tenant|who|whom|anything|any|what|somebody|someone) (?:\\S+ ){0,3}?(?:fail|spurns|blocked|block|stopped)',
  ],
  [
    'blocks',
    7.9,
    '(?:howmany|which|what|who|whom|signins|attempts|tenant) (?:\\S+ ){0,2}?(?:have|has|did|were|was) (?:our |the |any )?policy (?:\\S+ )?(?:fail|reject|rejected|spurns|blocked|block|stopped|revoked)',
  ],
  ['blocks', 8.2, 'show (?:those|these) (?:block|blocking|blocks)'],
  [
    'blocks',
    7.7,
    '(?:what|who|whom|which|how many|howmany) (?:has|did|have|was|were) policy (?:\\S+ )?(?:fail|blocked|block|stop|stopped)',
  ],
  [
    'blocks',
    7.7,
    '(?:did|has|have|does|is) (?:our |the )?policy (?:\\S+ )?(?:block|blocked|stop|stopped|blocks|blocking) (?:anything|tenant|somebody|someone|something|any|signins|signin|blockedsignins|people|many|more|lots)',
  ],
  [
    'blocks',
    7.5,
    '(?:was|were|is|has|have|did) (?:anything|tenant|somebody|someone|something|any|signins|signin|people|nothing) (?:\\S+ ){0,3}?(?:block|blocked|stopped)',
  ],
  ['blocks', 7.4, '(?:blocked|block) .. policy'],
  [
    'blocks',
    6.5,
    '(?:signins|signin|attempts|users|tenant|who|what|which) .. (?:is|was|got|were|been|has|keepgetting|have)? ?(?:block|blocked)',
  ],
  [
    'blocks',
    7.7,
    '(?:tenant|who|whom|signins|signin|attempts|people|which|list|all|any|everything|everywhere|account|what) (?:that |which |whom |who |the |our )*policy (?:has |have |had |is |was |just |been )*(?:blocked|block|stopped|fail|spurns)',
  ],
  [
    'blocks',
    7.7,
    '(?:what|who|whom|which|howmany|tenant|anything|signins|attempts|any|list|show|everything) .. (?:fail|spurns|blocked|block|revoked|stopped|caught) (?:out |away |back |off )?by (?:the |our |a |an |some )?policy',
  ],
  [
    'blocks',
    7.7,
    '(?:signins|signin|attempts|account|tenant|list|those) (?:\\S+ ){0,5}?(?:that|which|who|whom) (?:the |our |a )?policy (?:has |have |had |just )*(?:fail|spurns|blocked|block|stopped|rejected)',
  ],
  ['blocks', 7.7, '(?:who|whom|tenant|what|which|signins|attempts) (?:\\S+ ){0,2}?fail (?:the |our |a |any )?policy'],
  [
    'blocks',
    7.7,
    '(?:tenant|signins|attempts|account|whom) (?:that |which |who |whom |the |our )*policy doesnt (?:let|allow|admit|accept|permit|approve)',
  ],
  // "who did Conditional Access throw out": the policy acts, and no admin
  [
    'blocks',
    8.2,
    '(?:who|whom|tenant|people|what|which|signins|attempts) (?:did |does |has |have |was |were |that |which |the |our )*policy (?:\\S+ )?(?:kick|kicked|revoked|throw|threw|thrown|turn|turned|shut|spurns|bounce|reject|refuse)',
  ],
  ['blocks', 7.7, '(?:has|have|had) (?:our |the )?policy (?:\\S+ )?been (?:block|spurns|stopping) {P}'],
  ['blocks', 5.5, '^ (?:show |list |the |all |recent |any )*blocking (?:for|of|by|in|on|TIME|{P}|APP)'],
  ['blocks', 5, '^ (?:show |list )?(?:the |all |recent )?(?:block|blocked)(?: TIME)? $'],
  ['blocks', 6, '(?:show|list|any) .. (?:block|blocked) (?:TIME|for|of|by|in|at|to)'],
];
