/** Whom the field of a ticket names: whoever has the trouble, whoever wrote the ticket, or nobody. */
export type FieldKind = 'affected' | 'requester' | 'other';

/** Labels of ServiceNow, Jira, Zendesk, TOPdesk and Freshservice; one language a line: en, de, fr, es, pt, nl, it, ja. */
const LABELS: Readonly<Record<FieldKind, string>> = {
  affected: `affected user|user affected|affected person|affected employee|affected colleague|person affected|employee affected|colleague affected|impacted person|person impacted|user impacted|for whom|person|person concerned|who|affected|impacted user|end user|on behalf of|requested for|raised for|opened for|for|user|employee|customer
betroffener benutzer|betroffene benutzerin|betroffener nutzer|betroffene person|betroffener|betroffene|betroffener anwender|anwender|benutzer|benutzerin|nutzer|mitarbeiter|mitarbeiterin|für|kunde|kundin
utilisateur concerné|utilisatrice concernée|utilisateur affecté|utilisateur impacté|personne concernée|bénéficiaire|utilisateur|utilisatrice|collaborateur|collaboratrice|employé|employée|salarié|salariée|pour
usuario afectado|usuaria afectada|persona afectada|afectado|afectada|usuario final|beneficiario|usuario|usuaria|empleado|empleada|trabajador|trabajadora|para
usuário afetado|utilizador afetado|utilizador afectado|usuária afetada|pessoa afetada|afetado|beneficiário|usuário|utilizador|funcionário|funcionária|colaborador|colaboradora
getroffen gebruiker|betrokken gebruiker|betreffende gebruiker|betrokkene|gebruiker|voor|medewerker|werknemer|eindgebruiker
utente interessato|utente coinvolto|utente colpito|persona interessata|interessato|utente finale|utente|dipendente|per
対象者|対象ユーザー|ユーザー|利用者|氏名`,
  requester: `caller|requester|requestor|requested by|reporter|reported by|contact|opened by|submitted by|raised by|submitter|created by|logged by|contact name|caller name
melder|meldende person|anrufer|anruferin|anforderer|antragsteller|antragstellerin|ersteller|erstellt von|gemeldet von|meldender|ansprechpartner|auftraggeber|anfragender
demandeur|demandeuse|appelant|appelante|déclarant|signalé par|créé par|rapporteur|auteur|émetteur|contact
solicitante|reportado por|informador|informante|creado por|contacto|peticionario|abierto por|llamante
solicitante|requerente|requisitante|relator|aberto por|criado por|reportado por|contato|contacto|chamador
aanmelder|melder|aanvrager|beller|gemeld door|aangemaakt door|indiener|contactpersoon|rapporteur
segnalante|richiedente|chiamante|segnalato da|aperto da|creato da|contatto|referente
申請者|依頼者|報告者|連絡者|起票者`,
  other: `cc|bcc|slides|minutes|scribe|chair|auditor|assigned|assigned to|assignee|technician|agent|owner|handler|resolver|resolver group|behandelaar|bearbeiter|bearbeiterin|zuständig|zugewiesen an|assigné à|affecté à|technicien|intervenant|asignado a|técnico|agente|atribuído a|responsável|assegnato a|tecnico|toegewezen aan|担当|担当者|priority|prio|severity|impact|urgency|status|state|category|subcategory|type|channel|queue|group|assignment group|assigned group|department|company|location|site|branch|region|area|country|office|building|floor|room|phone|service|business service|configuration item|ci|key|project|sla|source|organisation|organization|team|labels|tags|component|components|environment|sprint|epic|fix version|affects version|resolution|milestone
priorität|dringlichkeit|auswirkung|kategorie|zuweisungsgruppe|bearbeitergruppe|gruppe|abteilung|standort|telefon|kanal|firma|typ|quelle
priorité|urgence|catégorie|statut|groupe|groupe d'affectation|service|canal|site|téléphone|société
prioridad|urgencia|impacto|categoría|estado|grupo|grupo de asignación|departamento|canal|sede|teléfono|empresa
prioridade|urgência|categoria|grupo|grupo de atribuição|departamento|canal|telefone|empresa|chamado
prioriteit|urgentie|categorie|behandelaarsgroep|groep|afdeling|vestiging|telefoon|kanaal|soort|bron
priorità|urgenza|impatto|categoria|stato|gruppo|gruppo di assegnazione|reparto|sede|telefono|canale|azienda
件名|優先度|部署|状態|種別`,
};

const KINDS: ReadonlyMap<string, FieldKind> = new Map(
  (['other', 'requester', 'affected'] as const).flatMap((kind) =>
    LABELS[kind].split(/[|\n]/).map((label) => [label, kind] as const),
  ),
);

/** What the field behind these words holds; `undefined` where they are no label. */
export function fieldKind(words: readonly string[]): FieldKind | undefined {
  return KINDS.get(words.join(' ')) ?? (words.length < 4 && OF_OTHERS.test(words.at(-1) ?? '') ? 'other' : undefined);
}

/** "Line manager", "Approved by", "Change owner": somebody else, whatever stands before it. */
const OF_OTHERS = /^(?:by|manager|owner|approver|reviewer|supervisor|lead|head|director|scribe|chair|presenter|author|sponsor)$/;

/** What stands before an address in a log or a rule of a firewall. */
export const ADDRESS_LABEL =
  /^(?:src|dst|dest|source|destination|host|hosts|ip|ips|addr|addrs|saddr|daddr|srcip|dstip|src_ip|dst_ip|source_ip|dest_ip|clientip|client_ip|remote|remote_addr|remoteip|remote_ip|peer|ipaddress|ip_address|ip-address|callerip|xff|x-forwarded-for|c-ip|s-ip|endpoint|ipaddr|sourceip|destip|rhost|lhost|saddr4|server|gateway|subnet|cidr|range)$/;

/** "ResultType", "status.errorCode", "client_app_used": the name of a column. */
export const LOG_FIELD =
  /^(?:\p{L}+\.)?(?:\p{L}\p{Ll}+)(?:\p{Lu}\p{Ll}+)*(?:Type|Code|Codes|Id|Address|Signature|Reason|Name|Status|Result|Detail|Details|Description|Number|IP|Ip|State|Level|Used|Requirement)$|^\p{Ll}+(?:_\p{Ll}+)+$/u;

/** How urgent something is, or what a ticket is called, before its number. */
export const RANK =
  /^(?:prio|sev|severity|priority|prioriteit|priorität|priorité|prioridad|prioridade|priorità|dringlichkeit|impact|urgency|chamado|vorgang|anfrage|auftrag|incidencia|incidente|melding|meldung|segnalazione|storing|störung|demande|pedido|dossier|aanvraag|verzoek|oproep|zgłoszenie|richiesta|solicitud|case|ticket|incident|request)$/;

/** "Service Desk", "front desk", "Helpdesk": who asks for others, and is nobody. */
export const DESK =
  /(?:^|[ -])(?:desk|helpdesk|servicedesk|support|reception|hotline|team|department|zentrale|office|soporte|suporte|supporto|ayuda|help|service|services|centre|center|group|gruppe|hr|it|n1|n2|monitoring|soc|noc|front|back|assistance|accueil|receptie|rezeption|empfang|recepción|recepção|accoglienza|operations|facilities|payroll|security)(?:$|[ -])|(?:desk|zentrale|abteilung|stelle)$/i;
