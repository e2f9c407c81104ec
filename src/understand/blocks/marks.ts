import { WATCHING_PRODUCTS } from '../lexicon/watching-products.ts';
import { fieldKind } from '../text/field-labels.ts';

/** Longer texts are read as a whole: a ticket with its mails is about 2,000 characters. */
export const LONGEST_DIVIDED = 4000;

/** Where a ticket, a mail, an alert or a chat was copied from: it stands in its heading, and is not what anybody signs in to. */
const HOSTS = `(?:microsoft )?(?:${WATCHING_PRODUCTS})|jira|zendesk|freshservice|freshdesk|service ?now|snow|topdesk|halo ?itsm|halopsa|remedy|ivanti|cherwell|manageengine|outlook|gmail|owa|teams|microsoft teams|ms teams|slack|mattermost|whatsapp|signal|sms|pager ?duty|opsgenie|statuspage|grafana|message center|message centre|confluence|onenote|sharepoint|trello|asana|monday|servicedesk plus`;
const HOST = new RegExp(`^(?:${HOSTS})$`, 'i');

/** Desks, chats and mail programs, with what their makers call the edition. */
const TOOLS =
  '(?:(?:microsoft|ms|atlassian|bmc|google|manage ?engine|micro focus|solarwinds|zoho|cisco|ivanti) )?(?:jira|zendesk|freshservice|freshdesk|service ?now|snow|topdesk|halo ?itsm|halopsa|halo|remedy|ivanti|cherwell|manage ?engine|service ?desk plus|outlook|gmail|owa|teams|slack|mattermost|rocket\\.chat|google chat|discord|zoom(?= ?chat)|webex|whatsapp|signal|sms|pager ?duty|opsgenie|autotask|connectwise|glpi|otrs|znuny|zammad|osticket|spiceworks|sysaid|efecte|matrix42|easyvista|servicely|helix|xurrent|4me|front|intercom|hubspot|helpscout|help scout|kayako|happyfox|monday|trello|asana|confluence|sharepoint)';
const EDITION =
  '(?:sm|jsm|itsm|itom|hsd|smax|esm|plus|cloud|enterprise|express|service ?desk(?: plus)?|service management|service hub|helpdesk|help desk|(?:virtual )?agent(?: workspace)?|workspace|portal|support|chat|dm|group chat|channel|thread|conversation|message|mail|e-?mail|web|mobile|desktop|app|export|screenshot|copy|paste|ticket|request|incident|case|task|notification|inbox|excerpt|history|transcript|#\\w+)';
const TOOL_LINE = new RegExp(
  String.raw`^\s*[[(*]{0,2}(?:from |via |in |on )?${TOOLS}(?: ${EDITION}){0,3}(?=\s*$|\s*[\])*]|\s*[|›>»:·•#,;–—-](?!\p{L})|\s*[#›>»/]|\s+\d{1,2}[:.]\d{2}|\s+[A-Z]{0,4}[-#]?\d)`,
  'iu',
);

/** "Joel Brandt via Teams, 15:02:", "Joel Brandt (Slack, 15:02): …": who wrote, where and when. */
const SAID_IN = new RegExp(
  String.raw`^(\s*[\p{L}][\p{L}'’.-]{0,30}(?: [\p{L}'’.-]{1,30}){0,3}) ?(?:\(|,|via|over|in|on|by|[-–—]) ?(?:the )?${TOOLS}(?: ${EDITION})?[ ,@]{0,3}(?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?\)?\s*:`,
  'iu',
);
/** "Voicemail 9:41 - …", "Phone call, 10:15: …". */
const RECEIVED =
  /^(\s*(?:voice ?mail|phone(?: call)?|call(?:-?back)?|anruf|rückruf|telefonat|notiz|meldung|appel|rappel|llamada|aviso|chamada|ligação|telefonema|telefonat|telefoon|telefoontje|gesprek|telefonata|chiamata|mail|e-?mail|sms|text|message|chat|fax|walk-?in|hotline|ticket|note)(?: transcript| log| note| message| from (?:the )?\p{L}+)?)[ ,(@]{1,3}(?:(?:at|um|à|a las|às|om|alle|booked|for) )?\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?\)?(?=\s*[-–—:|,;]|\s*$)/imu;
/** "from a Teams toast": where it was seen. */
const SEEN_IN = new RegExp(
  String.raw`\b((?:from|in|via|on) (?:a|an|the|my|our|this|some|her|his|their) )${TOOLS} (?=(?:toast|message|chat|post|thread|call|dm|channel|conversation|pop-?up|notification|ticket)\b)`,
  'giu',
);

/** "#service-desk (Slack), 11:40" as the first line: the channel, and where it is. */
const CHANNEL_OF = new RegExp(String.raw`^(\s*#[\w-]{2,40}) [(·|,–-] ?${TOOLS}\)?(?:[ ,]{1,2}\d{1,2}[:.]\d{2})?(?=\s*\n)`, 'iu');

/** "Gespräch 13:05, Kollegin weint" above an empty line: the hour of a note, in whatever language. */
const NOTED =
  /^(\s*(?!since|after|before|between|until|from|around|about|today|yesterday|this|last|log|sign|fail|block|lock|top|show|list|alert|audit|risk|any|what|why|who)\p{L}{4,20})(?: \p{Ll}{1,3})? \d{1,2}[:.h]\d{2}(?=,[^\n?]{0,60}\n\s*\n)/iu;

/** "M2611 0442", "I 2603 0117": the number of a ticket in groups. */
const GROUPED =
  /^([^\n]{0,30}?)(?<![\p{L}\d-])(?!AM|PM|IP|KB|MB|GB|Q\d)\p{Lu}{1,3} ?(\d{4}|\d{2}) (\d{2,6})(?: (\d{2,6}))?(?=[ \t]*(?:[|·•:,;)\]–—-]|\n|$))/u;
/** "HDT-20931 (HaloITSM)", "Ticket 8812 (TOPdesk)": where the ticket is kept. */
const KEPT_IN = new RegExp(String.raw`^([^\n?(]{0,40}\d) ?[([](?:from |in |via )?${TOOLS}(?: ${EDITION}){0,3}[)\]]`, 'iu');
/** "from TOPdesk: …", "ticket from HaloITSM: …". */
const KEPT_BEFORE = new RegExp(
  String.raw`^((?:(?:a |the |new )?(?:ticket|case|incident|request|call|melding|vorgang|chamado|demande) )?)(?:from|in|via|aus|uit|de|da) ${TOOLS}(?: ${EDITION}){0,3} ?:`,
  'iu',
);

/** The text without the tool and the hour beside whoever wrote. */
export function withoutWhere(text: string): string {
  if (text.length > LONGEST_DIVIDED) return text;
  return text
    .replace(GROUPED, '$1INC$2$3$4')
    .replace(KEPT_IN, '$1')
    .replace(KEPT_BEFORE, 'Ticket:')
    .replace(SAID_IN, '$1:')
    .replace(CHANNEL_OF, 'Thread')
    .replace(RECEIVED, '$1')
    .replace(NOTED, '$1')
    .replace(SEEN_IN, '$1');
}

/** What stands behind the name of the tool in a line that begins with it: "Zendesk #4411", "[Teams] 1:47 PM", "Jira SM"; `undefined` where it does not. */
export function behindTool(line: string): string | undefined {
  const name = TOOL_LINE.exec(line)?.[0];
  return name === undefined ? undefined : line.slice(name.length);
}

const TOOL = new RegExp(String.raw`^(?:from |via |in |on |by )?${TOOLS}(?: ${EDITION}){0,3}$`, 'iu');

/** "Teams", "Slack DM", "Jira Service Management". */
export function isTool(text: string): boolean {
  return TOOL.test(text);
}

export function isHost(app: string): boolean {
  return HOST.test(app);
}

/** "INC0048213", "OPS-902", "#5521", "MC812345": what a ticket, a change or a notice is called by. */
const KEY = String.raw`(?:[A-Z][A-Z0-9]{1,11}-\d{1,8}|(?!AADSTS)[A-Z]{2,10}\d{3,12}|#\d{2,12})`;
const TICKET =
  '(?:ticket|case|incident|request|task|issue|change|problem|call|sr|solicitud|pedido|chamado|demande|incidencia|incidente|melding|aanvraag|vorgang|dossier|auftrag|anfrage|störung|meldung|segnalazione|richiesta|zgłoszenie)';
const REFERENCE = String.raw`(?:${TICKET}[ -]?(?:nr|no|number|id)?\.?:?[ ]?#?(?:${KEY}|\d{2,12})|${KEY})`;

/** "#5521 – reactivate …", "SIR0000944: any logins …", "Ticket 77120: '…' - what …": a reference, and what is asked behind it. */
const ONE_LINE = new RegExp(
  String.raw`^\s*(?:(?:re|fw|fwd|${HOSTS}) ?:?[ ])?[[(]?${REFERENCE}[\])]?\s*[:|–—-]+\s+(?:['"‘“][^'"‘’“”]{3,200}['"’”]\s*[:|–—-]*\s*)?(?=\S)`,
  'i',
);
const HEADING = new RegExp(
  String.raw`^\s*[[(]?(?:(?:${HOSTS})\b[^\n]{0,40}?[ ]?)?[[(]?(?:${REFERENCE}\b|#\d)|^[^\n:?]{0,50}\b${KEY}\b[^\n:?]{0,20}:\s|^\s*(?:${HOSTS})\b[^\n?]{0,40}(?:#?\d{2,}|:)|^\s*(?:${HOSTS})\s*$`,
  'i',
);

const STARTS_WITH_HOST = new RegExp(String.raw`^\s*[[(]?(?:${HOSTS})\b(?![’'])`, 'i');
const REFERRED = new RegExp(String.raw`(?<![\p{L}\d-])${KEY}(?![\p{L}\d-])`, 'u');

/** "Gmail – Fwd: …", "Halo ITSM / first line". */
export function startsWithHost(line: string): boolean {
  return STARTS_WITH_HOST.test(line);
}

/** The key or the number of a ticket stands in it. */
export function isReferred(line: string): boolean {
  return REFERRED.test(line);
}

/** The reference before what one line asks; empty when there is none. */
export function referenceBefore(line: string): string {
  return ONE_LINE.exec(line)?.[0] ?? '';
}

const QUOTED = /^\s*[>|]/;
/** "[10:22] name: …", "10:22 name: …", "2026-05-12T10:22:01Z,…". */
const STAMPED =
  /^\s*(?:[[(]?\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[ap]m)?[\])]?[ ,–-]+\S|\[?\d{4}-\d{2}-\d{2}[T ,]\d{2}:\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}[ ,]+\d{1,2}:\d{2}\b)/i;
const MAIL_HEAD =
  /^\s*(?:(?:from|to|cc|sent|subject|von|an|gesendet|betreff|de|à|objet|envoyé|asunto|enviado|para|assunto|da|oggetto|inviato|van|aan|onderwerp|verzonden|件名|差出人|宛先)\s*[:：]|(?:fw|fwd|wg|tr|rv|enc|doorst|i)\s*:|[^\n]{0,60}<[^<>\s@]{1,80}@[^<>\s]{3,80}>)/i;
const QUOTATION = /^\s*(?:"[^"]*"|“[^”]*”|«[^»]*»|„[^“”]*[“”]|'[^']{20,}')[\s.,;!]*$/;
/** "Name via Teams: …", "Notes from the call: …", "Exchange alert: …", "From the ticket: …", "(asked by the dev team)", "^ from Teams". */
const TOLD =
  /^\s*(?:\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,3} (?:via|by|over|in|on) (?:the )?(?:ms teams|teams|slack|e-?mail|mail|phone|chat|sms|text|whatsapp|voicemail|ticket|portal)\s*:|(?:(?:meeting |call |minutes?|my |the )*notes?|minutes|excerpt|extract|copied|pasted|forwarded|screenshot|transcript|chat|message|e-?mail|mail|text|sms|voicemail)(?: \S+){0,6}?\s*:|(?:(?:meeting|call) )?(?:notes|minutes)\b[^?:\n]{0,40}$|\[\p{Lu}[\p{L}\p{N} -]{2,20}\] |from (?:the |my |a |an |our |his |her )?(?:ticket|mail|e-?mail|chat|call|alert|log|queue|notes?|case|incident|message|portal|meeting|minutes)\b[^?\n]{0,80}[:"“]|(?:\p{Lu}[\p{L}-]* ){0,3}(?:alert|incident|notification|advisory|bulletin|paste|log|row|excerpt|export)s?(?: \S+){0,3}\s*:|\((?![^)]*\?)[^)]{3,200}\)\s*$|\^|requested by\b|reported by\b|raised by\b|asked by\b|ref\b|reference\b|ticket\b|sent from\b)/iu;

/** What a field is called, behind the mark of a list: five words at most. */
const LABEL =
  /^\s*(?:[-*•]\s*|\d{1,2}[.)]\s*)?((?:[\p{L}\p{M}]|#)[\p{L}\p{M}\p{N}'’./()_-]{0,30}(?: [\p{L}\p{M}\p{N}'’./()&_-]{1,30}){0,4}) ?$/u;
/** So long a label is none, and so long a value is a text. */
const LONGEST_LABEL = 170;
const LONGEST_VALUE = 400;
/** What stands before a colon and speaks for its writer: "question: …", "for point 3: …", "Signpost: …". */
const OWN_LEAD =
  /^(?:(?:my |one |quick |a |the |short |real |actual |main |another )*(?:questions?|q|ask|one|thing|favou?r)|for .*|re .*|so|ok|okay|please|pls|hi.*|hello.*|hey.*|dear.*|signpost.*|bot|urgent|asap|now|then|and|also|next|first|what .*|why.*|who.*|is .*|show.*|list.*|check.*|need.*|can .*|could .*|me again)$/i;
const KNOWN_LABEL =
  /^(?:reason|subject|summary|title|short description|description|details?|comment|comments|work notes?|note|notes|background|context|alert|error|status|state|source|ticket|ticket-nr\.?|nr\.?|no\.?|reported|created|opened|due|start|end|date|count|approval|owner|host|beschreibung|kurzbeschreibung|betreff|grund|hintergrund|objet|titre|sujet|description courte|motif|asunto|título|titulo|ämne|emne|temat|tytuł|titolo|titel|betreft|descripción|motivo|assunto|descrição|onderwerp|omschrijving|korte omschrijving|reden|oggetto|descrizione|anliegen|kurzomschrijving|verzoek|aanvraag|demande|pedido|richiesta|solicitud|problem|problème|problema|probleem|fehlerbild|件名|内容|対象者|申請者|ユーザー|説明|依頼者|氏名)$/i;

const BULLET = /^\s*(?:[-*•·]|\d{1,2}[.)])\s+\S/;

/** One of the points of a list. */
export function isPoint(line: string): boolean {
  return BULLET.test(line) && !asks(line.replace(/^[\s\d.)*•·-]+/, ''));
}

interface Label {
  readonly name: string;
  readonly value: string;
}

export function labelOf(line: string): Label | undefined {
  const at = line.search(/[:：=]/);
  if (at < 1 || at > LONGEST_LABEL) return undefined;
  const [, name] = LABEL.exec(line.slice(0, at)) ?? [];
  const rest = line.slice(at + 1);
  const apart = /^[ \u3000]/.test(rest);
  if (name === undefined || OWN_LEAD.test(name) || (line[at] === ':' && rest !== '' && !apart)) return undefined;
  const value = apart ? rest.slice(1) : rest;
  return value.length > LONGEST_VALUE ? undefined : { name, value };
}

/** What the fields are called that hold somebody's words. */
export function isTextLabel(name: string): boolean {
  return KNOWN_LABEL.test(name) && fieldKind(name.toLowerCase().split(' ')) === undefined;
}

/** What tickets, mails and alerts call their fields. */
export function isKnownLabel(name: string): boolean {
  const bare = name.replace(/ ?\([^()]{0,30}\)$/, '');
  return KNOWN_LABEL.test(bare) || fieldKind(bare.toLowerCase().split(' ')) !== undefined;
}

export function isMailHead(line: string): boolean {
  return MAIL_HEAD.test(line);
}

/** A line of the JSON of a sign-in. */
const JSON_LINE = /^\s*(?:[[{]\s*(?:$|["{])|[}\]][}\],]*\s*$|"[\w.@-]{1,60}"\s*:)/;

/** A line that by itself shows that it was copied from somewhere. */
export function isCopied(line: string): boolean {
  if (
    QUOTED.test(line) ||
    JSON_LINE.test(line) ||
    STAMPED.test(line) ||
    MAIL_HEAD.test(line) ||
    QUOTATION.test(line) ||
    TOLD.test(line)
  )
    return true;
  const label = labelOf(line);
  return label !== undefined && isKnownLabel(label.name);
}

/** "Freshservice INC-5521 | Subject: account locked??": what somebody else asks in the subject. */
const TITLED = /^[^\n]{3,160}[|·•;] ?(?:subject|short description|summary|title|description|betreff|objet|asunto|onderwerp) ?:/i;

/** The heading of a ticket; one that asks behind its number is none. */
export function isHeading(line: string): boolean {
  const title = TITLED.exec(line)?.[0] ?? line;
  return HEADING.test(line) && !asks(title.slice(referenceBefore(title).length));
}

const ASKS =
  /^\s*(?:(?:please|pls|plz|kindly|hi|hello|hey|ok|okay|so|and|but|also|now|then|thanks|team|all|signpost|quick question|question)[,:!.]?\s+)*(?:please|pls|kindly|can|could|would|will|is|are|was|were|has|have|had|did|does|do|why|why['’]s|what|what['’]s|whats|who|who['’]s|whose|whom|when|where|which|how|any|anyone|anybody|show|check|confirm|tell|list|find|get|give|explain|look|pull|need|i need|i want|i['’]d like|let me|verify|see|search|report|count|compare|revoke|disable|enable|re-?enable|reactivate|unblock|block|kill|kick|sign|log|suspend|lock|shut|turn|switch|end|cut|stop|mute|unmute|silence|snooze|subscribe|unsubscribe)\b/i;

/** A question, or a sentence that begins like a question or an order. */
export function asks(text: string): boolean {
  return /\?["'’”)]?\s*$/.test(text) || ASKS.test(text);
}
