/** How somebody feels, what was tried and what lies on a desk: plain words that no list of common English has, and nobody's names. */
export const STATES_AND_TOOLS = `
furious livid fuming flustered exasperated frantic desperate panic panicky anxious gutted baffled bewildered clueless stumped annoyed peeved miffed irate cranky grumpy raging seething rage seethe yell
moan whine holler sob sweat overworked shatter adamant insistent ecstatic thrilled relieved apologetic mortified puzzled perplexed sceptical skeptical dubious wary paranoid jittery nervous terrified
scared petrified horrified shocked stunned gobsmacked speechless bonkers bananas nuts insane mental ballistic apoplectic outraged indignant insulted devastated heartbroken hungover jetlagged jet-lagged
feverish pregnant unreachable unresponsive offline airborne quarantined hospitalised hospitalized stranded bored clumsy swamped drowning buried slammed miserable hopeless helpless restless tearful sulk
incognito inprivate reinstall reinstalled uninstall uninstalled rebooted reboot reconnect relaunch retry retried retype resend resent cache caches cached dongle adaptor ethernet fibre firmware bios
bluetooth hotspot tether router modem webcam toner stapler laminator whiteboard flipchart headset touchpad trackpad stylus tablet thumbprint fingerprint retina passkey passkeys yubikey fido fob lanyard
overnite tonite thru plz obvs defo deffo legit srsly ridic totes gonna gotta wanna shoulda coulda woulda innit aye nae wee bloke lass lassie blimey crikey reckon fixin yonder darn shucks
oughta tarnation ehm eh em hm ach ah och cannae dinnae wouldnae disnae craic fixin whisht
grr argh ugh meh pff phew tsk ahem hmpf eek gosh jeez jeepers yikes sheesh gah duh whoa yup nah mhm aha ooh ouch
mega super uber ultra sooo soooo reaaally verrry noooo pleeease helpp
ridiculous annoying infuriating frustrating maddening tedious urgent intermittent sporadic persistent recurring repeated flaky bizarre peculiar puzzling worrying alarming concerning dubious iffy fishy
severity medium informational unrated unassigned untriaged unacknowledged unresolved benign false-positive telemetry heuristics anomaly baseline threshold correlate enrich deduplicate
commute commuter flu fever surgery maternity paternity sabbatical furlough onboarding offboarding probation redundancy payslip payslips timesheet appraisal
forklift warehouse pallet depot loading foundry smelter silo clinic theatre pharmacy radiology triage nurse midwife surgeon paramedic dispatcher courier plumber electrician
juicy spicy tasty nasty naughty cheeky sneaky shady dodgy fishy quirky rowdy greasy dusty muddy foggy hazy fuzzy murky creepy spooky scary eerie gloomy dreary weary teary bossy fussy picky sulky moody sloppy messy shabby scruffy tacky cheesy corny silly goofy dopey loony wacky zany nutty batty dotty potty gutsy feisty sassy snappy zippy nippy peppy perky chirpy chatty gossipy whiny needy greedy pushy nosy noisy rowdy
dinosaur dinosaurs mammoth fossil relic dino goat sheep lamb chicken duck goose turkey pig donkey mule monkey gorilla elephant giraffe lion tiger leopard panther hyena crocodile alligator lizard snake toad frog snail slug spider wasp hornet mosquito beetle moth butterfly squirrel hedgehog badger otter beaver weasel rat mouse mice hamster rabbit bunny penguin pigeon seagull crow raven owl eagle vulture parrot shark whale dolphin octopus squid jellyfish lobster crab shrimp salmon tuna herring
rascal rogue scoundrel culprit villain baddie baddies crook crooks burglar robber bandit pirate ninja wizard gremlin gremlins goblin troll ghost zombie vampire demon devil muppet numpty plonker wally idiot moron fool clown jerk weirdo nutter geezer fella fellas chappie laddie sprog kiddo newbie newbies rookie noob boffin techie techies geek nerd punter punters mortal mortals soul souls sod sods bugger buggers beggar blighter
dis dat dem dey sum wat wut wots wotcha whatcha gotcha hows hoos bizness biznez bidness bizniz thingy thingie thingies thingamajig whatsit whatnot doodah gizmo gubbins malarkey shenanigans hanky-panky funny-business kerfuffle palaver hullabaloo ruckus rumpus hiccup hiccups glitch glitches gremlin snag snags niggle niggles wobble wobbles blip blips kink kinks
somehow anyhow someplace anyplace whereabouts nowt owt summat ta cheerio toodles ciao adieu
beforehand hereby herewith hereto forthwith sb smb sth e.g i.e e.g. i.e. viz cf henceforward thereof whereof kindest humbly pardon apologies sincere cordially respectfully
`;
