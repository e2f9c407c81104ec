import type { Language } from './language.ts';

export const DUTCH: Language = {
  plain: `de het een van voor bij alle al en in op aan zijn haar hun dit deze die dat je u jij mij ons aub alsjeblieft alstublieft graag bedankt dank hallo hoi goedemorgen goedemiddag dringend spoed direct meteen onmiddellijk nu snel gebruiker collega mevrouw meneer mijnheer
dhr mw account signpost bot open actieve even eens pls wel`,
  courtesies: `zo snel mogelijk|uit voorzorg|voor de zekerheid|als je wilt|zo spoedig mogelijk`,
  canYou: `kun kunt kan zou wil graag aub alsjeblieft alstublieft`,
  beforePerson: `van voor bij over gebruiker collega mevrouw meneer dhr mw tegen met door naar`,
  beforeApp: `in bij op naar tot`,
  me: `ik mijn`,
  times: `vanmorgen=this morning|vanochtend=this morning|vanmiddag=this afternoon|vanavond=this evening|vannacht=last night|afgelopen nacht=last night|gisteravond=yesterday evening|gistermiddag=yesterday afternoon|gisterochtend=yesterday morning|gisteren=yesterday|eergisteren=2 days ago|vandaag=today|vorige week=last week|afgelopen week=past week|deze week=this week|vorige maand=last month|deze maand=this month|in de afgelopen=in the last|de afgelopen=the last|afgelopen=last|in de laatste=in the last|de laatste=the last|laatste=last|sinds=since|vanaf=since|tussen=between|en=and|tot=until|om=at|rond=around|na=after|geleden=ago|uur=hours|uren=hours|minuut=minute|minuten=minutes|dag=day|dagen=days|week=week|weken=weeks|maand=month|maanden=months|maandag=Monday|dinsdag=Tuesday|woensdag=Wednesday|donderdag=Thursday|vrijdag=Friday|zaterdag=Saturday|zondag=Sunday|twee=2|drie=3|vier=4|een=1|morgen=tomorrow|januari=January|februari=February|maart=March|april=April|mei=May|juni=June|juli=July|augustus=August|september=September|oktober=October|november=November|december=December|in het weekend=over the weekend|dit weekend=over the weekend|afgelopen weekend=over the weekend|weekend=over the weekend|van=FROM`,
  reasons: `hij zij ze is werd het account sessie token gestolen gehackt gecompromitteerd gekaapt phishing slachtoffer verdacht onderzoek afgerond klaar alles schoon laptop kwijt in getrapt uit dienst`,
  orders: `unsubscribe=opzeg*|zeg|stop|annuleer|beeindig+abonnement meld|afmelden|haal|uitschrijven|schrijf|verwijder+kanaal|channel|team|chat geen+meldingen|waarschuwingen+meer|hier zet|schakel+meldingen|waarschuwingen+uit|uitzetten+kanaal|hier|chat stop+meldingen|waarschuwingen+hier|kanaal:af meldingen waarschuwingen meer hier kanaal uit op met het
subscribe=stuur|post|plaats+meldingen|waarschuwingen|alerts|alarmen+hierheen|hiernaartoe|hierin abonneer*|abonneren|aanmelden|meld|inschrijven|schrijf+kanaal|channel|team|chat|ons|meldingen|waarschuwingen stuur|plaats|post|zet|activeer+meldingen|waarschuwingen|alerts+hier|kanaal|channel|chat|team:kanaal aan naar dit
unmute=dempen|dempin*|demping|mute|stilte|gedempt+ophef*|hef|opheffen|verwijder|stop|beeindig|haal|niet ontdemp*|ontdemp unmute:op weer niet meer af
mute=demp|dempen|mute|mutes|stil|negeer+* zet+stil|gedempt:meldingen waarschuwingen over zet
revoke=trek|intrekken|beeindig|beeindigen|stop|stoppen|sluit|sluiten|kill|verbreek|verbreken|ongeldig|herroep|herroepen+sessie|sessies|token|tokens|aanmeldingen meld|afmelden|log|uitloggen|gooi|schop|zet+overal|apparaten|uit|af:in overal apparaten af uit maak eruit
enable=deblokkeer|deblokkeren|ontgrendel|ontgrendelen|heractiveer|heractiveren|activeer|activeren|vrijgeven|herstel schakel|zet+weer|terug|opnieuw+in|aan:weer opnieuw in aan terug vrij geef toegang
disable=blokkeer|blokkeren|deactiveer|deactiveren|uitschakelen|vergrendel|vergrendelen|bevries|sluit+account schakel|zet+account|gebruiker|toegang|*+uit:uit af toegang`,
  asks: `explain=betekent uitleggen uitleg leg+uit betekenis
lookup=correlation* correlatie* request* aanvraag* trace* tracering*
backtest=hoeveel|welke+meldingen|waarschuwingen|alarmen|alerts+zou|zouden backtest* regels+zouden
whoami=wie+ben+ik rol|rollen|rechten|machtigingen|bevoegdheden+mijn|ik|heb mag|kan+ik+wat+hier|doen|allemaal
help=waar|waarvoor|waartoe+ben|dien|dienen+je|jij|goed wat+kun|kunt|kan|doe|doet+je|jij|u|bot|allemaal hoe|waarmee+kun|helpen|werk|werkt|gebruik+helpen|je|jij|bot|dit welke+opdrachten|commando*|functies|mogelijkheden|vragen hulp+nodig|graag
approvals=goedkeuring* goedkeuren|goedgekeurd+wat|moet|welke|wacht|worden aanvragen|verzoeken+open|openstaande|wacht* openstaand*+goed*|aanvragen|verzoeken
policy=waarom|hoezo+niet+geblokkeerd|tegengehouden|blokkeerde+ca|voorwaardelijk*|conditional*
blocks=*aanmelding*|logins|inlogpoging*+geblokkeerd*|tegengehouden geblokkeerd*|blokkeerde|tegengehouden|geweigerd|blokkeert+voorwaardelijk*|ca|beleid|conditional*+wat|wie|aanmeldingen|welke|hoeveel|inlog* geblokkeerde+aanmeldingen|inlogpogingen
audit=audit* auditlog* logboek+acties acties|maatregelen+welke|uitgevoerd*|genomen|laatste|zijn wie+heeft+uitgeschakeld|geblokkeerd|gedaan|ingetrokken|gedeblokkeerd|goedgekeurd|gedempt|geactiveerd|beeindigd|uitgelogd wat+gedaan+is|hebben|heb
mutes=gedempt*|dempingen|demping|mutes|gemute|stil+wat|wie|welke|lijst|toon|actief|nu|is|zijn dempingen
passthrough=*tenant*+ander*|tussen|over|cross*|extern* organisatie*+ander* passthrough* gast gasten gastgebruiker* b2b b2b-* cross-tenant*
managedidentities=beheerde+identiteit* managed+identit*
workloads=secret*|clientgeheim*|geheim*+verlop*|verloopt clientgeheim* client+secret* certifica*+app*|verlop*
serviceprincipals=service-principal* service+principal* workload* service-account* serviceaccount* app-registratie*
legacy=verouderd*|oude|oud|legacy|ouderwets*|basis*+auth*|*authenticatie*|protocol*|aanmeld*|inlog* legacy* imap pop3 pop smtp activesync basisverificatie
spray=*spray* brute* aanval*+wachtwoord*|was|is|er|onder|bezig|nu aangevallen wachtwoord*+geraden|proberen|uitgeprobeerd
policy=waarom+mfa|beleid|voorwaardelijk*+niet|geen|doorgelaten+gevraagd|geblokkeerd|tegengehouden|vereist|doorgelaten
policy=waarom|hoezo+geen+mfa
why=waarom+mfa mfa+werkt|lukt
policy=*beleid* voorwaardelijk* conditional* ca-* *policy *policies
failures=hoeveel|aantal+mislukt*|gefaald*|fouten
volume=hoe+vaak per+uur interactief*|interactieve+niet-*|versus|niet|tegenover|verhouding hoeveel+aanmeldingen|inlog*|keer|logins volume aantal+aanmeldingen|logins
mfa=*mfa* authenticator *methode*+welke|registr*|geregistreer*|mfa|authenticatie* authenticatiemethode* tweede+factor tweestap* 2fa telefoon+geregistreer* beveiligingsgegevens
replay=gestolen* diefstal *diefstal gekaapt* gehackt* gecompromitteerd* overgenomen gephisht* hijack* aitm replay* phishing misbruikt* kaping
travel=*reis onmogelijk* echt|werkelijk|klopt|daadwerkelijk+in zegt|beweert+in|dat *vakantie
risk=*risico* riskant* risk* verdacht* gevaar* identity+protection
whogets=wie|hoeveel+krijgt|krijgen|heeft|hebben|kreeg|ziet
failures=topfout* top-fout* inlogfout* aanmeldfout* voorkomend*|meeste|vaakst|top|belangrijkste|grootste+fout*|mislukt*|foutcode*|oorzak*|redenen fouten|mislukte+tenant|organisatie|bedrijf|overzicht
apps=welke|wat|lijst+app|apps|applicaties|toepassingen|programma* gebruikt+wat
alerts=melding* waarschuwing* alert* alarm* incident* detectie*
lockout=slot geblokkeerd* vergrendeld* uitgeschakeld* verlopen gedeactiveerd* buitengesloten accountstatus
why=waarom hoezo lukt mislukt* faalt probleem* oorzaak reden kan+niet komt+niet mis werkt+niet geweigerd weigert belet verhindert
noninteractive=niet-interactie* niet+interactie*
interactive=interactie*
signins=logde logden aanmelding* *aanmeld* inlog* ingelogd aangemeld login* logins geschiedenis activiteit* logboek sign-ins`,
  words: `gebruikers reis onmogelijke risicovolle logde logden vanaf vanuit gebeurd gebeurde daar misgegaan lopen loopt toepassing kracht zit zitten waarom wie wanneer waar hoe hoeveel wat welke welk is was waren heeft hebben had kan kunnen moet moeten mag zou zullen wordt werd niet geen nooit niemand zonder als indien of maar nog weer er al ook laat zien toon geef bekijk controleer wil betekent leg
uitleggen fout foutcode code wachtwoord klant baas probleem vraag ticket kanaal met door naar om te over onder sinds hij zij ze ik mijn steeds telkens zegt zei klopt staan staat rapport overzicht nieuwe nieuw ben zijn zich komen komt gaat net gebruiken gebruikt`,
};
