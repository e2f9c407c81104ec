import type { Language } from './language.ts';

export const ITALIAN: Language = {
  plain: `il lo la i gli le l un una uno di del della dello dei delle degli dell e a al alla all in su sul suo sua suoi sue tutti tutte tutto tutta mi ci favore piacere grazie ciao salve buongiorno buonasera urgente urgentemente subito ora adesso immediatamente utente
collega signor signora sig account conto signpost bot aperte attive questo questa team ad da l'account dell'utente l'utente dell'account`,
  courtesies: `ci sono|per favore|per piacere|per precauzione|il prima possibile|per sicurezza|da tutti i dispositivi|su tutti i dispositivi|al piu presto`,
  canYou: `puoi potresti potrebbe potete potreste favore piacere`,
  beforePerson: `di del della dell a al per con su utente collega signor signora contro da`,
  beforeApp: `a in su al nel aprire con ad`,
  me: `io mio mia miei mie posso ho sono`,
  times: `del giorno=today|odierni=today|odierne=today|stamattina=this morning|questa mattina=this morning|stamani=this morning|oggi pomeriggio=this afternoon|stasera=this evening|stanotte=last night|ieri sera=yesterday evening|ieri pomeriggio=yesterday afternoon|ieri mattina=yesterday morning|ieri=yesterday|l'altro ieri=2 days ago|oggi=today|la settimana scorsa=last week|settimana scorsa=last week|questa settimana=this week|il mese scorso=last month|questo mese=this month|nelle ultime=in the last|negli ultimi=in the last|delle ultime=in the last|degli ultimi=in the last|le ultime=the last|gli ultimi=the last|ultime=last|ultimi=last|dalle=since|dal=since|da=since|tra le=between|fra le=between|tra=between|e le=and|fino a=until|fino=until|alle=at|verso=around|dopo=after|prima=before|fa=ago|ora=hour|ore=hours|minuto=minute|minuti=minutes|giorno=day|giorni=days|settimana=week|settimane=weeks|mese=month|mesi=months|lunedi=Monday|martedi=Tuesday|mercoledi=Wednesday|giovedi=Thursday|venerdi=Friday|sabato=Saturday|domenica=Sunday|mezzogiorno=noon|mezzanotte=midnight|un'=1|un=1|una=1|due=2|tre=3|quattro=4|domani=tomorrow|gennaio=January|febbraio=February|marzo=March|aprile=April|maggio=May|giugno=June|luglio=July|agosto=August|settembre=September|ottobre=October|novembre=November|dicembre=December|nel fine settimana=over the weekend|fine settimana=over the weekend|weekend=over the weekend|scorso=LASTED|scorsa=LASTED|al=TO`,
  reasons: `lui lei e stato stata il suo account sessione token rubato rubata hackerato hackerata compromesso compromessa phishing sospetto sospetta caduto caduta vittima indagine conclusa pulito tutto portatile perso`,
  orders: `unsubscribe=annulla*|cancella*|disdici|termina*+iscrizione|l'iscrizione|abbonamento disiscriv*|rimuovi|togli+canale|avvisi smetti|basta|ferma|disattiva|non+avvisi|allarmi|notifiche|inviare+canale|qui|piu:questo di dal canale avvisi allarmi inviare mandare con gli
subscribe=iscriv*|abbona*|iscrivi|sottoscriv*|registra+canale|ci|chat|avvisi|team invia*|manda*|pubblica*|attiva*|ricevere|posta+avvisi|allarmi|notifiche+qui|canale|chat|team:agli questo in gli ai
unmute=togli*|rimuovi|annulla*|revoca*|leva|termina*+silenzio|silenziamento|mute riattiva*+avvisi|notifiche|allarmi desilenzia*:per avvisi gli dal
mute=silenzia|silenziare|silenziate|zittisci|muta|mute sospendi|disattiva+avvisi|notifiche|allarmi:avvisi notifiche allarmi per gli su
revoke=revoca|revocare|revocate|revochi|termina|terminare|chiudi|chiudere|interrompi|interrompere|invalida|invalidare|annulla|uccidi+sessione|sessioni|token|accesso|accessi disconnetti|disconnettere|scollega|butta|caccia+ovunque|dispositivi|sessioni|subito|fuori:ovunque dispositivi dappertutto fuori
enable=sblocca|sbloccare|riattiva|riattivare|riabilita|riabilitare|ripristina|abilita|abilitare attiva|attivare+account|nuovo|l'account:nuovo accesso
disable=blocca|bloccare|bloccate|disabilita|disabilitare|disattiva|disattivare|sospendi|sospendere|congela|congelare:accesso`,
  asks: `explain=significa vuol|vuole+dire spiega* significato
lookup=correlation* correlazione request* richiesta trace* traccia
backtest=quanti|quali+avvisi|allarmi|alert+avrebbe|avrebbero|sarebbero backtest* regole+avrebbero
whoami=chi+sono ruolo|ruoli|permessi|diritti|privilegi|autorizzazioni+miei|mio|ho|mie|quali cosa|che+posso+fare|vedere|io
help=cosa|che+puo|posso|possiamo+chiedere|chiederti cosa|che+sai|puoi|sapete|potete|fai+fare|fai come+puoi|funzioni|funziona|uso|usare|aiutarmi|aiutare+aiutarmi|funzioni|bot|aiutare|questo quali|che+comandi|funzioni|opzioni|funzionalita aiuto+bisogno|serve|mi a+cosa+servi
approvals=approvazion* approvare sospeso+cosa|richieste|quali richieste+attesa|sospes*|approv* autorizzazion*+sospeso|attesa
policy=perche|mai+non+bloccato|fermato|bloccata+ca|condizionale|conditional*
blocks=bloccato|bloccat*|blocca|respint*+condizionale|ca|criteri|conditional*+cosa|accessi|quali|quanti|tentativi|chi accessi+bloccati
audit=audit* registro+controllo|azioni|attivita|interventi azioni|misure|interventi+quali|eseguit*|effettuat*|ultim*|fatte chi+ha+disabilitato|bloccato|disattivato|revocato|sbloccato|riattivato|fatto|approvato|terminato|silenziato cosa+stato+fatto
mutes=silenziat*|silenziamenti|silenziamento|mute|silenzi+cosa|chi|quali|ci|elenc*|mostra*|attivi|sono|e silenziamenti
passthrough=*tenant+tra|altr*|inter*|cross* tenant+altr*|estern* passthrough* ospit* ospite b2b b2b-* organizzazioni+altre
managedidentities=identita+gestit* managed+identit*
workloads=segret*+scad* segret*+client client+secret* certificat*+app*|scadut*|scade
serviceprincipals=entita+servizio service+principal* principal*+servizio workload* account+servizio|tecnici
legacy=legacy|obsolet*|vecchi*|precedente|ereditat*|base+auth*|autentica*|protocoll*|metod*|l'autenticazione imap pop3 pop smtp activesync legacy*
spray=*spray* brute* forza+bruta attacc*+password|c'e|subendo|sotto|stato|corso|contro spruzzatura
policy=perche|mai+mfa|criter*|condizionale|policy+non|senza+chiest*|richiest*|bloccat*|fermat*
why=problem*+login|accesso|accedere|account|entrare perche|mai+mfa mfa+funziona|fallisce
policy=condizionale* criter* policy policies ca+regol* politic*
failures=quanti|quante|numero+errori|fallimenti|falliti|fallite
volume=all'ora|all+ora per+ora orari* *interattiv*+contro|rapporto|versus|proporzione quanti|quante+accessi|volte|login volume numero+accessi
mfa=mfa* authenticator metod*+autenticazione|registrat*|mfa|verifica|ha due+fattori doppio+fattore secondo+fattore 2fa telefono+registrat*
replay=rubat* rubato furto hackerat* compromess* dirottat* hijack* aitm replay* phishing violat* sottratt* impersonat* bucat*
travel=viaggi* impossibil* davvero|veramente|vero|realmente+a|in|al|negli dice|afferma|sostiene+di|in|essere|a
risk=rischi* risk* sospett* pericolos* identity+protection
whogets=chi|quanti+riceve|ricevono|ha|hanno|ottiene|vede|prende
failures=frequent*|comun*|principal*|top|piu|maggior*+error*|fallim*|motiv*|caus*|ragion*|falliti errori|fallimenti+tenant|azienda|organizzazione|complessiv*
apps=quali|che|elenc*|a+applicazion*|app|apps|programmi
alerts=avvis* allarm* alert* incident* rilevament*
lockout=bloccat* disabilitat* disattivat* scadut* sospes* stato+account
why=perche mai+come impedisce* fall* problem* causa motivo riesce|puo+non succed* rifiut* funziona+non ragione va+non
noninteractive=non+interattiv*
interactive=interattiv*
signins=entrat* collegat* access* login* logins collegat* connesso|connessa|entrato|entrata+dove|quando|ultim* cronologia attivita* registro* sign-ins`,
  words: `ospite altro altra altri un in viaggio problema problemi entrato entrata collegato utenti utente quali chi siamo nemmeno neanche perche chi quando dove come quanto quanti quante quale quali cosa che e sono era ha hanno ho non mai nessuno senza nessun se o ma piu molto ancora sempre mostrami mostra mostrare fammi vedere dammi dimmi elenca controlla verifica vorrei voglio significa
vuol dire spiega spiegami errore codice password cliente capo problema domanda ticket aprire entrare accedere accesso canale con per su tra fra dalle dovrei dovremmo dobbiamo devo avrebbe detto dice stato stata puo usa usano nuovi nuovo nuova nuove ultimo ultima
fare qualcuno qualcosa applicati applicato applicano rapporto c'e ci hai l'errore l'account dell'errore corso`,
};
