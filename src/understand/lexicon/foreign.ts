import { isCommonWord } from './common-words.ts';
import { VOCABULARY } from './vocabulary.ts';

/**
 * The commonest words of German, French, Spanish, Portuguese, Dutch, Italian and the Nordic languages that begin or fill a sentence, and what people call the things
 * of signing in: they are nobody's name. First names and the small words of surnames are left out.
 */
const WORDS = `
warum wieso weshalb wer wen wem wie was wann woher wohin wo welche welcher welches welchen wieviel wieviele viele sieht steht geht läuft gibt gab steckt dahinter ist sind war waren hat haben hatte kann können
könnte könnten könnt darf muss müssen soll sollte wird wurde wurden werden nicht kein keine keinen noch schon immer wieder gerade jetzt heute gestern morgen abend seit bei beim mit ohne nach vor über
unter zwischen gegen wegen für auf aus durch ein eine einen einem einer eines das dem des und oder aber auch nur sehr mehr alle alles jemand niemand mir mich dir dich uns euch ihr ihm ihn ich wir ihnen sie
es dass weil wenn dann denn doch mal bitte danke dringend sofort eilig hallo moin servus guten gruß grüße grüsse liebe lieber kollege kollegin kollegen kunde kundin leitung chef chefin fragt meldet sagt meint schreibt
braucht nutzt nutzen benutzt zeig zeige zeigen zeigt gib prüfe prüfen prüft schau schauen kommt rein raus anmelden anmeldung anmeldungen abmelden abmeldung sitzung sitzungen passwort kennwort kennwörter
passwörter konto konten gesperrt sperren sperre entsperren sperrung fehler fehlermeldung fehlgeschlagen fehlgeschlagene fehlversuche benutzer benutzerin nutzer nutzerin richtlinie richtlinien methode methoden
dienstprinzipal dienstprinzipale zugriff zugriffe zugang verdacht angriff angriffe risiko riskant gefährdet auskunft hilfe zusammen leute team vielen dank problem probleme störung
ungewöhnlich verdächtig verdächtige anmeldeversuche anmeldeprotokoll protokoll bericht übersicht auswertung liste wahrscheinlich vielleicht leider natürlich schnell gleich einfach bekommt
pourquoi comment quand où qui que quoi quel quelle quels quelles combien est sont était ont peut peux pouvez pourriez pouvons veut voulez doit faut fait avez avons suis êtes sommes pas plus jamais toujours encore
aujourd'hui hier demain depuis pendant avant après avec sans pour par dans sur sous chez entre vers une des les ces cet cette mon ton notre votre nos vos leur leurs nous vous ils elles tous
tout toute toutes chaque autre autres autant trop très peu beaucoup mais donc alors parce svp merci bonjour bonsoir salut coucou urgent urgente cordialement montre montre-moi montrez affiche affichez donne donnez
connexion connexions compte comptes bloqué bloquée bloquer débloquer verrouillé erreur erreurs échec échecs utilisateur utilisateurs utilisatrice mot stratégie stratégies accès session séances attaque
méthodes collègue collègues client cliente demande demandes aide dit demande besoin voici voilà y a-t-il est-ce
porque por qué quién quien quiénes cuál cuáles cuándo cómo dónde cuánto cuántos cuántas está están estaba era fue fueron hay tiene tienen puede pueden puedo podemos podéis quiere quiero necesito necesita debe
sigue siguen hace hizo dice pide ayer hoy mañana ahora siempre nunca todavía aún también desde hasta sobre sin con para entre según tras los las unos unas este esta estos estas ese esa esos esas eso esto
muy más menos mucho muchos muchas todo todos todas otro otra otros otras pero porque entonces gracias hola buenas buenos días tardes noches favor ayuda muéstrame muestra muéstreme dame dime mira saludos
cuenta cuentas usuario usuarios usuaria bloqueado bloqueada bloquear desbloquear contraseña contraseñas fallos intentos inicios inicio acceso accesos ataque ataques política políticas compañero compañera
error errores fallidos métodos sesión sesiones jefe jefa cliente urgente puedo entrar no
quem qual quais quando onde como quanto quantos quantas porquê está estão estava foi foram há tem têm pode podem posso podemos quer quero preciso precisa deve continua faz diz disse ontem hoje amanhã agora sempre
nunca ainda também desde até sobre sem com para pelo pela pelos pelas num numa nos nas dos uns umas este esta isto isso aquilo esse essa muito muita mais menos todo toda todos todas outro outra mas então
obrigado obrigada olá oi bom boa dia tarde noite ajuda mostra mostre mostrar conta contas utilizador utilizadores usuário usuários bloqueado bloqueada bloquear desbloquear senha senhas palavra-passe falhas tentativas
acesso acessos entrar sessão sessões início erro erros método política colega chefe não usa
waarom wie wat wanneer waar hoe hoeveel welke welk is zijn was waren heeft hebben had kan kunnen kunt mag moet moeten zou zal wordt worden werd niet geen nog altijd weer steeds nu vandaag gisteren morgen sinds
bij met zonder naar voor over onder tussen tegen omdat door een het dit dat deze die en maar ook alleen zeer meer alle alles iemand niemand mij jou ons jullie hem haar hun wij zij gaat gebeurt mis staat
dank bedankt alsjeblieft alstublieft graag dringend spoed hallo hoi goedemorgen goedemiddag groet groeten laat zien toon geef bekijk controleer collega klant leidinggevende vraagt meldt zegt
account inloggen inlog aanmelden aanmelding aanmeldingen afmelden wachtwoord geblokkeerd blokkeren vergrendeld fout fouten foutmelding mislukt mislukte pogingen gebruiker gebruikers beleid toegang aanval
perché chi che cosa quando dove come quanto quanti quante quale quali è sono era erano ha hanno può possono posso possiamo vuole voglio deve bisogna fa dice non ancora sempre mai più già adesso ora oggi ieri domani
dopo prima con senza per tra fra sotto sopra gli uno una dei degli delle questo questa questi queste quello quella molto molti tutto tutti tutte altro altri ma però allora grazie ciao buongiorno buonasera salve
prego favore urgente aiuto mostrami mostra dammi dimmi fammi vedere utente utenti account bloccato bloccata bloccare sbloccare errore errori accesso accessi accede accedere entra password criteri collega capo rischio
attacco metodi tentativi falliti sessione sessioni saluti un um em ao aos tag vraagje vraag frage pregunta domanda dúvida pergunta equipo zentrale gebruikt gebruiken utilise utilisent usan usam usano funktioniert marche funciona funcionam werkt funziona falla échoue mislukken klappt klappte heißt heisst bedeutet bedeutung meldung meldungen hinweis significa significan signifie signifient betekent eingeloggt connecté conectado
varför hvorfor hvordan hvem hvilke hvilken vilka vilken vilket vad hvad hvor når inte ikke aldrig aldri spärra spærre spær sperre sperr spärrad spærret sperret blockera bloker blokker inaktivera återkalla avsluta avslut avslutt tilbagekald tilbakekall kontot kontoen
inloggning inloggningar pålogging pålogginger innlogginger användaren brugeren brukeren tack tak takk snälla venligst vennligst visa sessioner sessionerna sessionerne økter øktene varsler larm alarmer advarsler lösenord adgangskode passord`;

/** Words of the list that are English or somebody's name as often: nothing tells which language they are of. */
const NAMES_TOO =
  /^(?:chi|mai|per|les|das|ben|era|una|elle|mal|son|pas|han|alle|dem|des|ein|lui|como|dia|oi|bom|boa|mira|rosa|pia|ana|sin|hoy|por|con|mon|ton|nos|vos|leur|haar|hun|toon|fee|zij|kan|mag|chef|rein|wen|lang|hat|ist|sie|ihr|mit|nach|bei|noch|bitte|salut|tas|conta|leitung|claro|hallo)$/;

const FOREIGN: ReadonlySet<string> = new Set(
  WORDS.trim()
    .split(/\s+/)
    .filter((word) => !VOCABULARY.has(word) && !isCommonWord(word)),
);
/** French and Italian small words that are written together with the next one. */
const ELIDED = /^(?:d|l|qu|n|s|c|j|m|t|un|dell|all|nell|dall|sull|quest|jusqu|lorsqu)['’]/;

/** "warum", "d'erreurs", "mostrami". */
export function isForeign(low: string): boolean {
  return FOREIGN.has(low) || FOREIGN.has(low.replace(ELIDED, ''));
}

/** Greetings, "please", "urgent" and what a mail calls its own subject: they change nothing in an English sentence beside them. */
const MEANS_NOTHING =
  /^(?:bitte|favor|svp|prego|dringend|sofort|eilig|urgente|spoed|konto|sperren|sperre|cuenta|bloquear|compte|bloquer|conta|hallo|hola|bonjour|ciao|moin|danke|gracias|merci|grazie|obrigad[oa]|dank|bedankt|alsjeblieft|alstublieft|guten|morgen|tag|buenos|buenas|días|tardes|boa|tarde|bom|dia|zusammen|leute|hoi|olá|salut|kollegen|por|per|liebe|vielen)$/;

export function meansNothing(low: string): boolean {
  return MEANS_NOTHING.test(low);
}

/** "Bitte", "Chi": a foreign word that may be a name. */
export function isForeignName(low: string): boolean {
  return NAMES_TOO.test(low);
}
