/**
 * Ordinary words that are not names. A word that is in no table is taken for a name where a name can stand, so this list
 * is what keeps "show suspicious activity" from being a person called suspicious.
 */
const WORDS = `
gdpr dsgvo rgpd nis2 hipaa sox dpia ccpa lgpd grep egrep awk middle midst meantime imitate imitates imitated imitating mimic mimics mimicked mimicking impersonate impersonates impersonated impersonating proxied cloned tester testers pentester pentesters pen-tester pen-testers projector beamer e-mailing emailing mailing inventory
a an the this that these those there here some any no none all every each both either neither another other others else own same such
and or but nor so yet if then than because as while when whenever where wherever who whom whose which what whatever how however
of in on at by for from to into onto with without within about above across after against along among around before behind below beneath beside besides between beyond down during except inside like near off out outside over past per since through throughout till toward towards under until up upon via
i you he she it we they me him her us them my your his its our their mine yours ours theirs myself yourself itself ourselves themselves
is am are was were be been being do does did done doing have has had having can could may might must shall should will would ought need needs needed
not never no yes yeah yep nope ok okay sure right fine well just only also too even still already again ever soon now today tonight tomorrow yesterday once twice thrice
please pls plz kindly thanks thank welcome sorry asap urgent urgently quick quickly fast immediately straight away first second third last next later earlier ago long
very really quite rather pretty much many more most less least few several lot lots bit little enough almost nearly maybe perhaps probably possibly likely definitely certainly surely obviously actually basically simply exactly
go goes going gone went come comes coming came get gets getting got gotten give gives given giving gave take takes taking took taken make makes making made put puts set sets let lets keep keeps keeping kept
know knows knew known think thinks thought see sees seen saw seeing look looks looked looking find finds found finding tell tells told telling say says said saying ask asks asked asking want wants wanted wanting wish wishes like likes liked wonder wondering
try tries trying tried start starts started starting stop stops stopped stopping begin begins began begun end ends ended ending happen happens happened happening seem seems seemed seeming appear appears appeared become becomes became turn turns turned
call calls called calling write writes wrote written writing read reads reading speak spoke talk talked talking email emails emailed mail mails mailed message messages messaged chat ping pinged contact contacted report reports reported ticket tickets case cases incident
use uses used using user users work works worked working run runs running ran play move moves moved moving leave leaves left leaving return returns returned stay stays stayed live lives lived hold holds held bring brings brought send sends sent sending receive receives received
show shows showed shown list lists listed display displays view views viewed print give fetch return search searches searched lookup check checks checked checking verify verifies verified confirm confirms confirmed investigate investigates inspect examine analyse analyze review reviews reviewed test tests tested testing scan scans
help helps helped helping support supports service services desk helpdesk team teams group groups department office company business client clients customer customers colleague colleagues employee employees staff manager boss admin admins administrator administrators people person persons man woman guy guys lady folks everyone everybody someone somebody anyone anybody nobody contractor contractors vendor vendors partner partners member members owner owners
account accounts login logins password passwords username usernames credential credentials identity identities name names email address addresses ip ips location locations country countries city cities place places region
device devices laptop laptops computer computers pc pcs machine machines phone phones mobile tablet browser browsers client desktop desktops system systems server servers network networks vpn wifi internet web website site sites portal page pages screen window app apps application applications program programs software tool tools platform mailbox mailboxes inbox calendar file files folder folders drive document documents meeting meetings session sessions token tokens cookie cookies key keys
error errors code codes message problem problems issue issues trouble failure failures reason reasons cause causes result results status state detail details info information data record records entry entries log logs event events history activity activities timeline attempt attempts try number numbers count counts total list summary overview report stats statistics
security secure secured attack attacks attacked attacker attackers threat threats malicious suspicious suspect suspected suspects strange weird odd unusual abnormal anomalous anomaly anomalies normal legit legitimate genuine fake real unknown unfamiliar unexpected expected known safe unsafe dangerous bad good better best worse worst evil stolen theft victim victims campaign activity indicators indicator signs sign sighting evidence proof
access accesses accessed allow allows allowed deny denies denied grant grants granted permission permissions right rights role roles privilege privileges policy policies rule rules condition conditions conditional control controls require requires required requirement requirements enforce enforces enforced apply applies applied block blocks blocked blocking restrict restricted
tenant tenants directory domain domains organisation organization org cloud azure entra microsoft ms aad ad active graph intune onprem hybrid federated federation saml oauth oidc
time times hour hours minute minutes min mins second seconds day days week weeks weekend month months year years morning afternoon evening night noon midnight date dates period window monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december recent recently lately currently current previous prior new old older newer newest oldest latest early late
whole entire full complete completely total totally part half rest main major minor big small large huge high higher highest low lower lowest top bottom common frequent often sometimes usually always rarely constantly repeatedly continuously different same similar specific particular certain possible impossible available active inactive open closed pending waiting ready able unable free busy
one two three four five six seven eight nine ten eleven twelve hundred thousand million zero couple dozen
thing things something anything nothing everything stuff way ways place point kind kinds sort sorts type types mode example examples question questions answer answers matter fact idea word words reply
hi hello hey dear regards best cheers greetings sincerely bye goodbye morning evening
phone phoned rang rings ring line call wait waits waited hang hold urgent critical priority important escalate escalated escalation
add adds added adding remove removes removed removing delete deletes deleted deleting create creates created creating change changes changed changing update updates updated updating reset resets resetting register registers registered registering enrol enroll enrolled setup configure configured configuration install installed installing
approve approves approved approving approval deny pending awaiting request requests requested requesting require action actions decision
steerco exco weather lunch coffee food joke jokes football pizza music movie song game games holiday vacation birthday party cake kitchen printer printers wifi parking building floor room door car train bus plane ticket tickets price money invoice invoices salary payroll hr finance legal marketing sales accounting engineering
book books order orders buy buys bought sell sold pay pays paid cost costs love hate happy sad angry nice great awesome cool perfect excellent amazing lovely beautiful wonderful fun funny interesting boring easy hard difficult simple hot cold warm sunny rain snow
translate write poem story sing dance cook eat drink sleep walk drive fly swim
background foreground interactive silent automatic automatically manually manual by-hand remote remotely local locally external internal outside public private shared personal corporate managed unmanaged compliant joined registered bound hijack
compared compare comparison difference between versus against ratio average per rate chart graph histogram table column volume traffic spike peak
usage usual typical pattern patterns behaviour behavior baseline trend trends score level levels severity risk risky threat protection
twice anymore yet whatsoever instead meanwhile otherwise therefore though although unless despite regarding concerning re fyi btw afaik imo eg ie etc vs via cc
nos couldnt wouldnt shouldnt isnt wasnt arent doesnt dont didnt hasnt havent cant wont aint lets thats whats whos hows wheres theres heres
click clicked clicking link links url attachment attached opened opening typed typing entered entering pressed press button page form notification notifications prompt prompts pop popup
gave telling reckon reckons insist insists swear swears claim claims mention mentions complain complains complaining complained tried manage manages managed managing struggle struggles struggling
travel travels travelling traveling travelled trip trips flight flights hotel airport abroad overseas home remote vacation away visiting visit visited based located currently physically
auditor auditors auditing receptionist receptionists secretary joiner joiners starter starters leaver leavers newcomer newcomers hire hires controller compliance payroll ceo cfo cto ciso cio vp director directors executive executives intern interns student students teacher teachers nurse nurses doctor doctors sales rep reps driver drivers
our ours your yours everyone's someone's today's yesterday's week's month's who's what's where's how's that's it's there's here's let's he's she's they're we're you're i'm i've i'd i'll you'll we'll they'll he'll she'll we've they've you've
don't doesn't didn't can't couldn't won't wouldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't mustn't needn't ain't
shown hidden visible seen unread matching matched similar related linked connected relevant associated belonging pertaining corresponding forthwith entitlement entitlements furnish rca sla authn responsible involved affected impacted targeted hit hits
anonymous tor proxy vps hosting isp asn datacenter range subnet address ipv4 ipv6 cidr port host
bot bots signpost copilot assistant
success successes successful successfully succeeded successfull unsuccessful outcome outcomes finished completed interrupted broken break breaks
password's account's user's tenant's
enabled disabled enforced excluded exclude included include includes exclusion exceptions exception report-only reportonly
anyway hmm hm uh um oh ah wow lol haha yo ha whoops oops damn sub-contractor subcontractor locker lockers ref fwd er stand stands stood powers enumerate repertoire nutshell assistance pressed button plug trigger lever clown clowns joker jokers muppet idiot moron teller tellers cashier cashiers tram rucksack backpack handset
sup mate mates buddy pal bro dude sir madam sweetheart sweetie sweety darling honey champ poppet petal kiddo chum hun hon babe treasure ducky munchkin pumpkin cupcake bestie luv dearie deary matey sunshine enrolment enrollment
channel channels post posts posting posted posts subscribe subscription subscriptions notify notified notifies soc triage oncall on-call shift
certificate certificates cert certs secret secrets credential federated daemon script scripts job jobs pipeline pipelines automation deployment deploy runner agent agents sync
version versions release build update patch patches
perform performed performs performing execute executed execution taken carried
guest guests foreign b2b collaboration
someones somebodys nobodys anyones everyones
undo redo cancel cancels cancelled abort forget nevermind never-mind ignore ignores ignored skip
necessary needed advisable wise sensible reasonable correct incorrect valid invalid wrong true false
sometime anytime somewhere anywhere nowhere everywhere elsewhere together alone apart aside ahead back forward forwards backwards
depot depots voyage voyages validation validations impact effect effects affect affects consequence consequences meaning purpose
hurt break kill killed kills lose loses lost losing win
shall shan't ought
wouldn't needn't whether
hand hands head eye eyes face side thing
unlocked locked lock locks blocked password-expired
inform informed informs notice noticed notices observed observe observes spotted spot detected detect detects flagged flag flags caught catch catches
single multiple various numerous dozens hundreds thousands
throughout meantime shortly suddenly
finally eventually initially originally normally generally typically apparently evidently supposedly allegedly
factor factors method methods verification verify authenticator approach
bulk mass massive group-wide
plus minus equals modern being speaking spoken coach principal matron locum midwife registrar avail topmost world earth til theatre theatres parent parents shelve blocklists blocklist allowlists bleep blimey
per-user self-service
german french spanish italian english
north south east west central
clean dirty
ran sat met
sus susp fishy shady dodgy ones one's alerting warning warn warns notifying bothering bother crash crashes crashed freezes force forces forced throw boot turn switch further additional extra criteria signing platform timestamp unregistered windows mac macos ios android linux chrome firefox safari
identifier identifiers accident accidents purpose meet meets met validating validate validated credentials invalid assigned assign instructions instruction rules prompt global
sound headset keyboard mouse monitor camera microphone headphones cable battery charger dock docking desk chair
match final finals league season goal goals player players winner election election news stock stocks market
python javascript code coding function sorts sorted array sort list lists
mum mom dad brother sister wife husband friend friends family child children kid kids dog cat pet
brand
heads-up headsup chance chances typo typos tad dentist dentists guess guesses caption captions subtitle subtitles opt opts opted opting vault vaults slide slides i.e ipad ipads iphone iphones macbook macbooks chromebook chromebooks eval evals az utilisateur usuario usuária usuário utilizador benutzer benutzerin gebruiker utente użytkownik problema problème probleem
leftover leftovers remnants remnant stragglers straggler holdouts containment containments remediation remediate handover hand-over backlog queue ticketing escalation runbook playbook checklist checklists runbook runbooks postmortem pentest pentester redteam blueteam
vulnerability vulnerabilities scanner scanners pentesting penetration exercise drill drills tabletop simulation simulated honeypot decoy investigation lift lifts lifting addressed voicemail voicemails dm dms en masse hop hops hopped hopping ride rides riding shut shuts shutting post-mortem post-mortems lessons-learned sitrep debrief write-up protocols protocol intruder intruders rightswise rights-wise permitted forensics forensic triaging remediated mitigated mitigation quarantine quarantined isolate isolated ransomware malware trojan virus worm botnet firewall proxies gateway endpoint endpoints edr siem soar ioc iocs payload exfiltration lateral privilege privileged breakglass break-glass kit kits lure lures visa passport pager board register registers spike spikes vendor shift rota roster quarter quarterly monthly weekly hourly nightly attempt believable plausible credible doubtful dubious legitimate fishy reachable unreachable overdue lately nowadays afterwards beforehand anytime onboarding offboarding onboard offboard rollout migration cutover downtime outage workaround
dormant stale orphaned rogue abandoned unused techie techies non-techie non-techies copier copiers orgs vlookup hlookup xlookup sumif sumifs countif countifs averageif
macro macros bleeding bleed abundance layman layman's laymans damage
replies replied replying cleanup clean-up cleanups reimage reimaged reimaging rebuild rebuilt wipe sweep walkthrough
mgmt mgt exec execs exco leadership board infosec secops itsec audit-committee utc gmt zulu
standup stand-up townhall town-hall kickoff kick-off retro retrospective huddle allhands all-hands offsite off-site catchup catch-up able unable permitted allowed
cards card dashboard dashboards spreadsheet csv json xml pdf screenshot screenshots snippet popup banner toast tile widget rows row columns fields parental opt opts opted opting
pivot enrich correlate dig drill talks connections whats new id ids objectid object_id userid user_id aadobjectid oid wats wot wots wat signed logged pre sudo gonna specifically beloved short functions feature skills abilities wth wtf tf heck hell aanmelden anmelden anmeldung entrar iniciar sesión connecter connexion accedere accesso inloggen zaloguj logowanie inloggning přihlášení giriş ingresar acceder mislukt fehlgeschlagen bedeutet fucking bloody
y'all yall pend susp esp errs src dst tgt poss unauth appr tix rept reg'd regd sev medium points point intermittently thx incl ext
allergy allergies guid uuid wrt ftr tbf imho iirc iiuc eod eob eta ooo tldr afaict fwiw nvm ngl ty tia rn atm sry prolly dunno lemme gimme kinda sorta cuz coz tho ppl incl excl approx mgr dept avg num qty lvl hrs authz oid upn auditlog signinlog deets gm gn gud omg omfg lol lmao smh wassup wazzup whaddup sum1 some1 any1 every1 no1 ystrdy chk fone fones plox
`;

export const VOCABULARY: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
