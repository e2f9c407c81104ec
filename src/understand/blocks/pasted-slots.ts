import type { Facts } from '../read.ts';
import { DESK } from '../text/field-labels.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isHost, isKnownLabel, isMailHead, isTextLabel, labelOf } from './marks.ts';

/** A number that the paste calls an error or a code. */
const CODE =
  /(?:AADSTS|(?:code|error|err|fehler|fehlercode|foutcode|fout|erreur|erro|errore|código|codigo|codice|fejl|fejlkode|feil|feilkode|fel|felkod|kod|kode|błąd|kod błędu|resulttype|result|reason|エラー|エラーコード|コード)[^\p{L}\p{N}\n]{0,4}(?:code|no|nr|number)?[^\p{L}\p{N}\n]{0,4})(\d{5,7})(?!\d)/iu;

/** "gets 53003 on Concur". */
const GOT = /\b(?:gets?|got|getting|sees?|saw|receives?|shows?|throws?|says?)(?: (?:an?|the))? ([15-9]\d{4,6})\b(?!-)/i;

export function codeIn(paste: string): number | undefined {
  const digits = (CODE.exec(paste) ?? GOT.exec(paste))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const APP_FIELD =
  /(?:^|[|;,\n])[ \t]*(?:ci|configuration item|business service|affected service|application|app|applikation|anwendung|aplicación|aplicação|aplicativo|applicatie|toepassing|applicazione|アプリ|アプリケーション)[ \t]{0,2}[:：=][ \t]{0,3}([^\n|;,]{2,60})/iu;

/** What somebody fails to open; the program that the ticket was copied from only where it is said to be opened itself. */
export function appMeant(found: string | undefined, { named, pastedApp }: Facts, paste: string): string | undefined {
  const isNoted = (app: string): boolean =>
    (isHost(app) || DESK.test(app) || DIRECTORY.test(app) || isWords(app, named) || isProject(app, paste)) &&
    app !== pastedApp &&
    !isEntered(app, paste);
  const known = named.filter(({ kind, role }) => kind === 'app' && role === 'app').map(({ text }) => text);
  const others = found !== undefined && DESK.test(found) ? known : [];
  const app = found === undefined ? undefined : [found, ...others].find((one) => !isNoted(one));
  return (
    app?.replace(FOREIGN_TO, '') ??
    APP_FIELD.exec(paste)?.[1]?.trim() ??
    (FOREIGN_APP.exec(paste) ?? FOREIGN_AILING.exec(paste))?.[1]
  );
}

const NAME_OF_APP = String.raw`(\p{Lu}[\p{L}\p{N}.&+-]{1,30}(?: [\p{Lu}\d][\p{L}\p{N}.&+-]{0,30}){0,2})`;
/** "Anmeldung an DATEV nicht möglich", "kan niet inloggen bij AFAS". */
const FOREIGN_APP = new RegExp(
  String.raw`(?<!\p{L})(?:[Aa]nmeldung|[Aa]nmelden|[Ee]inloggen|[Ll]ogin|[Zz]ugriff|[Zz]ugang|[Cc]onnexion|connecter|[Aa]ccès|accéder|[Aa]cceso|acceder|entrar|[Aa]cesso|acessar|[Aa]ccesso|accedere|[Ii]nloggen|[Aa]anmelden|[Tt]oegang) (?:an|am|bei|beim|in|zu|zum|auf|à|au|a|al|ao|en|em|no|na|su|op|bij|tot|nel) (?:(?:die|das|der|dem|den|la|le|el|de|het) )?${NAME_OF_APP}`,
  'u',
);
/** "AFAS geeft foutmelding", "DATEV funktioniert nicht". */
const FOREIGN_AILING = new RegExp(
  String.raw`(?:^|[:：\n])[ \t]*(?!(?:Log-?in|Anmeld|Inlog|Aanmeld|Kont|Account|Passw|Kennw|Wachtw|Mot de|Compte|Connex|Cuent|Cont|Acces|Access|Acess|Inici|Senha|Zugang|Zugriff|Toegang|Laptop|PC|Computer|Drucker|Printer|Imprim|Internet|Netz|WLAN|Mein|Mijn|Mon|Ma|Mi|Der|Die|Das|De|Het|Le|La|El|Il|Es|Er|Sie|Ich|Ik|Hij|Zij|Handy|Telef|MFA|Auth))${NAME_OF_APP} (?:geeft (?:een )?(?:fout|error)\p{L}*|werkt niet|doet het niet|zeigt (?:einen )?Fehler\p{L}*|funktioniert nicht|geht nicht|lädt nicht|ne (?:marche|fonctionne|s['’]ouvre)|no funciona|no abre|non funziona|non si apre|não funciona|não abre)(?!\p{L})`,
  'u',
);

/** "inloggen op Exact Online": before the name in a ticket of another language. */
const FOREIGN_TO = /^(?:op|bij|bei|auf|zu|sur|à|en|em|no|na|su|al|på|til) (?=\p{Lu})/u;

/** "Component: Entra": what the ticket is about, and nothing that anybody opens. */
const DIRECTORY = /^(?:microsoft )?(?:entra(?: id)?|azure ad|aad|active directory|identity|iam|sso|mfa|network|vpn client)$/i;

/** "open questions": words in small letters that no program is known by. */
function isWords(found: string, named: Facts['named']): boolean {
  return !/[\p{Lu}\d]/u.test(found) && !named.some(({ kind, text }) => kind === 'app' && text === found);
}

const PROJECT =
  /^ (?:migration|roll-?out|project|upgrade|renewal|licen[cs]es?|contract|review|audit|certification|training|retirement|decommissioning|connector|conversation|workbook|dashboard)\b/i;

/** "Okta migration, wave 3": what is done with a program, and nobody who opens it. */
function isProject(found: string, paste: string): boolean {
  const at = paste.indexOf(found);
  return at >= 0 && PROJECT.test(paste.slice(at + found.length, at + found.length + 20));
}

const ENTERED =
  /\b(?:in ?to|to|into|out of|open|opens|opening|access|accessing|use|using|launch|launching|start|starting) (?:the |my |his |her |our )?$|["”’'] (?:in|on|at|from) (?:the )?$/i;
const AILING =
  /^ (?:(?:log-?in|log-?on|sign-?in|sign-?on|access|password|page) |(?:is|does|do|did|will|wo|was|has)(?:n['’]t| not)|keeps|refuses|rejects|won['’]t|fails|asks|not) /i;

/** Somebody opens it, or it does not work: "sign in to ServiceNow", "Outlook isn't working for me". */
function isEntered(app: string, paste: string): boolean {
  return [...paste.matchAll(new RegExp(escaped(app), 'gu'))].some(
    ({ index }) =>
      ENTERED.test(paste.slice(Math.max(0, index - 24), index)) ||
      AILING.test(paste.slice(index + app.length, index + app.length + 20)),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|van|von|de|der|den|da|do|dos|del|di|al|el|bin|la|le|ter)){0,4}`;
const FULL_NAME = new RegExp(`^(?=\\S+ \\S)${NAME}$`, 'u');
export function isFullName(text: string): boolean {
  return FULL_NAME.test(text);
}

/** "From: Will Abernathy <…>". */
const SENDER = new RegExp(
  String.raw`(?:^|\n)[ \t]*(?:[Ff]rom|[Vv]on|[Dd]e|[Dd]a|[Vv]an|差出人)[ \t]*[:：][ \t]*["']?(${NAME})(?=["' \t]*(?:<|\(|\n|$))`,
  'u',
);
/** "From: grace@contoso.com". */
const SENT_BY =
  /(?:^|\n)[ \t]*(?:from|von|de|da|van|差出人)[ \t]*[:：][ \t]*<?([\p{L}\p{N}._%+'’-]{1,80}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6})/iu;
/** "Grace Hollister via Teams: …", "[10:22] Hope: …". */
const SPEAKER = new RegExp(
  String.raw`(?:^|\n)[ \t]*(?:[[(]?\d{1,2}[:.]\d{2}(?::\d{2})?[\])]?[ ,–-]*)?(${NAME})(?: (?:via|by|over|in|on) [^\n:]{2,30})?[ \t]*:`,
  'u',
);

/** Whom the paste is about: the person of the ticket, or whoever writes of himself. */
export function personMeant(found: string | undefined, facts: Facts, paste: string): string | undefined {
  if (found === 'me') return namedInField(facts) ?? senderOf(paste) ?? facts.quotedWriter;
  if (found === undefined) return undefined;
  if (isHost(found)) return namedInField(facts);
  if (isGrade(found, paste)) return namedInField(facts) ?? senderOf(paste);
  if (isInText(found, paste)) return namedInField(facts) ?? found;
  const behind = behindLabel(found, facts, paste);
  if (behind !== undefined) return namedInField(facts) ?? (behind === '' ? undefined : behind);
  return /[\p{Lu}\d@]/u.test(found) ? found : (namedInField(facts) ?? found);
}

/** "Grund: neues Handy": one word in a capital in the text of a ticket, and no first name. */
function isInText(found: string, paste: string): boolean {
  if (!/^\p{L}+$/u.test(found) || FIRST_NAMES.has(found.toLowerCase())) return false;
  const line = paste.split('\n').find((one) => one.includes(found)) ?? '';
  const label = labelOf(line);
  return label !== undefined && label.value.includes(found) && isTextLabel(label.name);
}

/** "Priority: 3 - Moderate", "Status: Pending": how a ticket is sorted is nobody's name. */
function isGrade(found: string, paste: string): boolean {
  const line = new RegExp(`^[ \\t]*(?:${GRADES})[ \\t]*[:：][^\\n]*${escaped(found)}`, 'imu');
  return line.test(paste);
}

const GRADES =
  'priority|prio|urgency|impact|severity|status|state|category|subcategory|type|queue|(?:assignment )?group|assigned to|team|site|location|department|priorität|dringlichkeit|kategorie|priorité|catégorie|statut|prioridad|categoría|estado|prioridade|categoria|prioriteit|categorie|優先度|状態|カテゴリ';

/** "Empleado: Rubén Soto": what was taken for a name is a label, and the name stands behind it; empty when none does. "Hope: can't get in" is Hope. */
function behindLabel(found: string, { named }: Facts, paste: string): string | undefined {
  const label = new RegExp(
    `(?:^|\\n)[ \\t]*(${escaped(found)}(?: \\p{L}{1,20}){0,2})[ \\t]*[:：][ \\t]*([^\\n|;,<(]*)`,
    'u',
  ).exec(paste);
  if (label === null) return undefined;
  const [name = '', value = ''] = [label[1], label[2]?.trim()];
  if (FULL_NAME.test(value)) return value;
  // "Betreft: Delia Frost kan niet inloggen"
  const first = named.find(({ role, text }) => role === 'person' && isFullName(text) && value.startsWith(`${text} `))?.text;
  if (first !== undefined) return first;
  return isMailHead(`${name}: `) || isKnownLabel(name) ? (senderOf(paste) ?? '') : undefined;
}

/** Whom a field of the ticket names. */
export function namedInField({ items, named }: Facts): string | undefined {
  const people = named.filter(({ role, from }) => role === 'person' && items[from]?.field !== undefined);
  return (
    people.find(({ from }) => items[from]?.field === 'affected') ?? people.find(({ from }) => items[from]?.field === 'requester')
  )?.text;
}

/** Who writes of himself. */
function senderOf(paste: string): string | undefined {
  const speaker = SPEAKER.exec(paste)?.[1];
  const said = speaker === undefined || isKnownLabel(speaker) || isMailHead(`${speaker}: `) ? undefined : speaker;
  return SENDER.exec(paste)?.[1] ?? SENT_BY.exec(paste)?.[1] ?? said;
}

/** "Jonas", where the paste has "Jonas Wirth". */
export function isPartOfName(user: string, paste: string): boolean {
  return /^\p{Lu}[\p{L}'’-]*$/u.test(user) && paste.includes(`${user} `);
}

export function fullerName(user: string, { named }: Facts): string {
  const full = named.filter(({ kind, role, text }) => kind === 'name' && role === 'person' && text.startsWith(`${user} `));
  const [first] = full;
  return first !== undefined && full.every(({ text }) => text === first.text) ? first.text : user;
}
