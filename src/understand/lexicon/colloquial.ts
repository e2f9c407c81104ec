/**
 * What people say at a desk for meanings that concepts.ts has in plainer words, in the same form. Nobody types these often
 * enough for a word near one of them to be a slip: "sipho" and "hayes" are people, not "siphon" and "hates".
 */
export const COLLOQUIAL: readonly (readonly [string, string])[] = [
  // not working
  [
    'fail',
    'dies|dying|go tits up|goes tits up|went tits up|gone tits up|going tits up|tits up|go pear-shaped|goes pear-shaped|went pear-shaped|gone pear-shaped|going pear-shaped|pear-shaped|gone pear shaped|went pear shaped|gone to pot|went to pot|gone to the dogs|gone down the pan|gone down the tubes|gone for a burton|gone south on|gone west on|gone sideways|went sideways|goes sideways|on its arse|on its knees|on its last legs|dead in the water|dead as a dodo|gone bung|went bung|carked it|has carked it|cactus|gone kaput|went kaput|kaput|fubar|gone to hell|went to hell|gone to custard|turned to custard|cattywampus|catawampus|all over the shop|up the creek|gone phut|went phut|given up on life|go belly up|goes belly up|went belly up|gone belly up|get nowhere|gets nowhere|getting nowhere|got nowhere|fell foul of|fall foul of|falls foul of|fallen foul of|ran foul of|run foul of|fall over|falls over|fell over|falling over|fall flat|falls flat|fell flat|fall apart|falls apart|fell apart|falling apart|trip over|trips over|tripped over|tripping over|trip up|trips up|tripped up|trips on|stumble over|stumbles over|stumbled over|stumbling over|conk out|conks out|conked out|conking out|pack up|packs up|packed up|play up|plays up|playing up|act up|acts up|acting up|on the fritz|on the blink|on the rocks|up the spout|out of whack|out of order|knackered|borked|hosed|busted|buggered|shafted|haywire|go haywire|goes haywire|going haywire|gone haywire|went haywire|misbehaves|misbehaving|misbehaved|messed up|screwed up|screwing up|flaky|wonky|bombs out|bombed out|bombing out|craps out|crapped out|croaks|croaked|barfs|barfing|chokes|choked|choking|give up the ghost|gives up the ghost|gave up the ghost|given up the ghost|come to grief|comes to grief|come a cropper|comes a cropper|came a cropper|went bust|goes bust|grinds to a halt|grinding to a halt|hit a wall|hits a wall|hitting a wall|hit a brick wall|hits a brick wall',
  ],
  // what an application does to whom it does not let in
  [
    'spurns',
    "shows him the door|shows her the door|shows me the door|shows them the door|showed him the door|showed her the door|refuses|refuse|hates|hate|hated|dislikes|detests|despises|loathes|rebuffs|rebuffed|spurns|snubs|snubbed|shuns|bounces|spits out|spit out|spitting out|spat out|spits|spat|spitting|chokes on|slams the door on|slammed the door on|slams the door in|shuts out|shutting out|shut out|turns away|turning away|turns down|turning down|turned down|rejecting|boots out|booting out|booted out|boots|has it in for|won't have|wont have|will not have|won't take|will not take",
  ],
  // taking a session, and living off it
  [
    'reuse',
    'living off|lives off|living on|run off with|runs off with|running off with|absconded with|hoovered up|hoover up|pinch|pinching|clone|snatch|filch|nab|pilfer|purloin|skim|skimming|intercept|intercepting|harvest|siphon|swipe|swiping|hoovered|hoovering up|pinched|cloned|cloning|snatched|snatching|filched|nabbed|snaffled|pilfered|purloined|ripped off|scraped|skimmed|intercepted|harvested|harvesting|sniffed|siphoning|syphoned|syphoning|stolen away|walked off with|made off with|make off with|makes off with|making off with|make away with|makes away with|walk off with|walks off with|run away with|ran away with|scarper with|scarpered with|leg it with|legged it with|do a runner with|made away with|ran off with|riding on|rides on|riding along on|riding|piggybacking on|piggybacks on|piggybacking|piggy-backing on|piggy-backing|leeching off|leeching|freeloading on|freeloading|hitching a ride on|latched onto|latched on to|squatting on|squatting in|sitting in|sitting on',
  ],
  // what a policy does to somebody
  [
    'blocked',
    'send packing|sent packing|sends packing|show the door|shown the door|bonk|bonked|zapped|smacked|smacked down|whacked|clobbered|walloped|swatted|swatted away|nixed|knocked back|slapped down|batted away|batted back|shot down|thwarted|stonewalled|stymied|nobbled|clotheslined|kiboshed|foiled|hosed off|tripped by',
  ],
  // "please" in other languages
  [
    'please',
    "abeg|biko|oya|po|por favor|per favore|per favor|s'il vous plaît|s’il vous plaît|s'il te plaît|alstublieft|alsjeblieft",
  ],
];
