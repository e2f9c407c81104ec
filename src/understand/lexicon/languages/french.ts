import type { Language } from './language.ts';

export const FRENCH: Language = {
  plain: `le la les l un une des de du d ce cette ces son sa ses leur leurs tous toutes tout toute et a au aux en sur svp stp merci bonjour salut bonsoir coucou urgent vite immediatement rapidement maintenant desormais tu vous me moi nous
utilisateur utilisatrice collegue madame monsieur mme mr m compte signpost bot ouvertes actives cher chere equipe tout suite d'urgence l'utilisateur aussi vouloir bien`,
  courtesies: `s il te plait|s il vous plait|tout de suite|des que possible|par precaution|merci de|merci d avance|pour securite`,
  canYou: `peux pourrais pouvez pourriez veuillez merci peux-tu pourrais-tu pouvez-vous pourriez-vous svp stp`,
  beforePerson: `de d du des pour chez a au sur contre utilisateur utilisatrice collegue monsieur madame mme mr concernant que`,
  beforeApp: `a au aux dans sur ouvrir en vers`,
  me: `je j mon ma mes m suis-je ai-je puis-je`,
  times: `de la semaine derniere=last week|de la semaine passee=last week|la semaine passee=last week|du mois dernier=last month|du jour=today|de la semaine en cours=this week|de la semaine=this week|ce matin=this morning|cet apres-midi=this afternoon|ce soir=this evening|cette nuit=last night|la nuit derniere=last night|hier soir=yesterday evening|hier matin=yesterday morning|hier=yesterday|avant-hier=2 days ago|aujourd'hui=today|la semaine derniere=last week|semaine derniere=last week|cette semaine=this week|le mois dernier=last month|ce mois=this month|ces dernieres=in the last|ces derniers=in the last|les dernieres=the last|les derniers=the last|des dernieres=in the last|des derniers=in the last|dernieres=last|derniers=last|depuis=since|entre=between|et=and|jusqu'a=until|jusque=until|il y a=AGO|vers=around|apres=after|avant=before|heure=hour|heures=hours|h=hours|minute=minute|minutes=minutes|min=minutes|jour=day|jours=days|semaine=week|semaines=weeks|mois=months|lundi=Monday|mardi=Tuesday|mercredi=Wednesday|jeudi=Thursday|vendredi=Friday|samedi=Saturday|dimanche=Sunday|midi=noon|minuit=midnight|une=1|deux=2|trois=3|quatre=4|demain=tomorrow|janvier=January|fevrier=February|mars=March|avril=April|mai=May|juin=June|juillet=July|aout=August|septembre=September|octobre=October|novembre=November|decembre=December|ce week-end=over the weekend|le week-end=over the weekend|week-end=over the weekend|weekend=over the weekend|dernier=LASTED|passe=LASTED|du=FROM|au=TO`,
  reasons: `il elle on a ete est son sa compte session jeton vole volee pirate piratee compromis compromise hameconne hameconnee phishing suspect suspecte s'est fait avoir l'enquete est terminee enquete tout propre ok ordinateur telephone perdu quitte l'entreprise`,
  orders: `unsubscribe=desabonne* arret*|stop|stoppe*|cesse*|coupe*|desactive*|plus+alertes|notifications+canal|ici|salon|conversation|equipe annul*|resilie*+abonnement retire*+canal+alertes plus+alertes+ici|canal:les des aux d'envoyer envoyer d'alertes l'abonnement ce canal dans pas plus pour
subscribe=abonne|abonner|abonnez|abonne-nous|abonnez-nous|inscris|inscrire|inscrivez+canal|nous|salon|moi|equipe|conversation|alertes envoie*|envoye*|poste*|publie*|active*|recevoir|mets|diffuse*+alertes|notifications+ici|canal|salon|conversation:dans pour les nouvelles
unmute=reactive*|retabli*|remets|remettre|enleve*|retire*|annule*|leve*|lever|arrete*|fin|desactive*+alertes|sourdine|silence|notifications|mise unmute:la de pour mise en mise
mute=sourdine|silence|mute|silencieux|muet+mets|mettre|mettez|passe|passer|place|reduis coupe*|suspend*|masque*|mute*|ignore*+alertes|notifications mute:pour pendant durant les alertes silencieuses
revoke=revoque|revoquer|revoquez|ferme|fermer|fermez|termine|terminer|terminez|coupe|couper|coupez|invalide|invalider|invalidez|tue|tuer|supprime|mets+session|sessions|jeton|jetons|token|tokens|acces deconnecte|deconnecter|deconnectez|ejecte|ejectez|vire+partout|appareils|sessions|compte|immediatement|maintenant|de:fin toutes appareils partout
enable=debloque|debloquer|debloquez|reactive|reactiver|reactivez|retabli*|deverrouille|deverrouiller|deverrouillez|remets|reouvre+compte|acces|l'acces|utilisateur*|service|* active|activer|activez+compte|nouveau:nouveau l'acces acces en service
disable=bloque|bloquer|bloquez|desactive|desactiver|desactivez|suspends|suspendre|suspendez|verrouille|verrouiller|gele|geler|coupe+compte|acces|l'acces|utilisateur*|*:l'acces acces`,
  asks: `explain=signifie veut+dire explique* expliquer signification
lookup=correlation* request* requete* trace*
backtest=combien|quelles+alertes|alarmes|d'alertes+aurait|auraient|aurions backtest* retrotest* regles+auraient|aurait|donne
whoami=qui+suis-je qui+je+suis droits|roles|role|permissions|autorisations|privileges+mes|ai-je|j'ai|mon|ai|j que|quoi+puis-je|droit+faire|je que+j'ai+droit autorise*+suis-je|je suis-je|je+approbateur*|admin*
help=que|quoi+peut|puis-je|peux|peut-on+demander tu|vous+sais|peux|savez|pouvez|fais|faites+quoi quoi+peux|sais+faire que+sais-tu|peux-tu|savez-vous|pouvez-vous|faire+faire|tu|vous|aider|m'aider qu'est-ce|est-ce+tu|vous+peux|sais|pouvez|savez|fais comment+peux-tu|pouvez-vous|m'aider|tu|fonctionnes|marche|t'utiliser|utiliser+aider|m'aider|fonctionnes|marches|t'utiliser|bot quelles|quels+commandes|fonctions|fonctionnalites|possibilites|questions besoin+d'aide|aide aide-moi aidez-moi a+quoi+sers-tu|tu
approvals=validation*|approbation*+attend|attendent approbation* approuver validation*+attente|en|quelles demandes+attente approbateur* autorisation*+attente
policy=pourquoi+pas+bloque|arrete|stoppe+ca|conditionnel|conditional*
blocks=bloque|bloques|bloquees|bloquee|refuse*|bloquer+conditionnel|ca|strategies|conditional*+quoi|que|qu|qu'est-ce|qui|connexions|quelles|combien connexions+bloquees
audit=audit* d'audit journal+actions|action qui+a+desactive|bloque|revoque|debloque|reactive|coupe|deconnecte|approuve|valide|fait actions|mesures+quelles|prises|effectuees|faites|executees|dernieres|ont par+qui+ete
mutes=sourdine|silence|silencieux|muet|muets|muettes|mutes|mute|sourdines+quoi|qui|quels|quelles|est|liste|actifs|actives|actuellement|montre*|sont|y
passthrough=*locataires|inter-locataires|intertenant*|inter-tenant* autre*|externe*+locataire*|tenant*|organisation*|annuaire* passthrough* invite|invites b2b b2b-*
managedidentities=identite*+geree* identite*+manage* managed+identit*
workloads=secret*+expir*|perime* secret*+client client+secret* certificat*+application*|app*|expire*
serviceprincipals=principal|principaux+service applicatif*+compte*|identite* workload* charge*+travail
legacy=herite*|ancien*|obsolete*|legacy|vieil*|vieux|heritee|depasse*+auth*|protocole*|methode*|d'authentification|l'authentification|connexion* basic*+auth* authentification+base|basique imap pop3 pop smtp activesync legacy*
spray=*spray* pulverisation* brute* force+brute attaque*+mot*|passe|mots|cours|attaque bourrage sommes-nous+attaque*
policy=pourquoi+mfa|policy+demande|demandee|pas+exige*|demande* pourquoi+strategie*|conditionnel|l'acces+pas|laisse*+bloque*|arrete*|laisse*
why=pourquoi+mfa mfa+marche|fonctionne|echoue
policy=conditionnel* strategie* politique* ca+regle* regle*+acces
failures=combien|nombre+echecs|erreurs|echouees
volume=par+heure|l'heure *interactiv*+versus|contre|rapport|ratio|proportion combien+connexions|fois|connecte* volume nombre+connexions
mfa=mfa* authenticator methode*+authentification|d'authentification|enregistre*|double|mfa double+facteur|authentification second+facteur deuxieme+facteur 2fa a2f informations+securite telephone+enregistre*
replay=vole vol|vols volee voles volees derobe* pirate* piratage compromis* detourne* hijack* aitm replay* hameconne* phishing phishe* usurpe* usurpation hacke*
travel=voyage* impossible deplacement* vraiment|reellement|vrai+a|au|en|aux dit|pretend|affirme+etre|est|qu'il|qu'elle
risk=risque* risk* suspect* dangereu* identity+protection
whogets=qui|combien|quels+a|ont|obtient|recoit|recoivent|concerne*|voit
failures=classement*+erreur*|echec* frequent*|principal*|principaux|top|courant*|souvent|plus+erreur*|echec*|motif*|raison* erreurs|echecs+locataire|tenant|entreprise|l'entreprise|organisation|global*
apps=quelles|quels|quelle|quoi|liste+applications|applis|apps|application|logiciels|programmes utilise+que|quoi|qu'est-ce
alerts=alerte* alertes alarme* avertissement* incident* detection*
why=qui|quoi+bloque+connexion|acces|connecter souci|soucis
lockout=bloque bloquee verrouille* desactive desactivee expire* suspendu* etat+compte statut+compte
why=pourquoi empeche* echoue* echec* probleme* raison cause n'arrive|arrive+pas|plus peut+pas|plus parvient+pas|plus refuse* marche|fonctionne+pas|plus cloche bloque*+quoi comment+fait|ca+que
noninteractive=non+interactiv* non-interactiv*
interactive=interactiv*
signins=connexion* connecte* connecter login* logins historique journal activite* acces sign-ins`,
  words: `appliquent s'appliquent applique appliquees journal voyage voyages impossible impossibles deplacements juste s'il te plait plaît pourquoi qui quand ou comment combien que quoi quel quelle quels quelles est sont etait ont a ne pas plus jamais personne sans aucun aucune si ou mais car parce qu n s y encore deja toujours souvent depuis avec pour par dans affiche affichez montre montrez
montre-moi montrez-moi donne donne-moi donnez liste verifie verifiez est-ce est-il est-elle y-a-t-il a-t-il a-t-elle t-il t-elle il elle ils elles on c'est veut dire signifie explique expliquez expliquer erreur code mot passe client cliente chef probleme
question ticket quoi ouvrir acceder mfa canal se faut-il faut doit dois-je dois devrais-je doit-on utilise utilisent nouvelle nouveau nouvelles nouveaux sait sais savoir dis dis-moi voir regarde soit etes sommes eu rapport fait faire peut aider qu est-ce herite heritee encore`,
};
