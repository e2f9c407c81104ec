import { LONGEST_DIVIDED, asks, isCopied, isHeading } from './marks.ts';

/** How a mail ends, in the languages of the people who write it. */
const CLOSING =
  "(?:with )?(?:(?:many|kind|kindest|best|warm|warmest|all the) )*(?:thanks(?: and (?:best )?(?:regards|wishes))?|thank you(?: (?:very|so) much)?|thx|ty|ta|cheers|regards|best|wishes|sincerely|yours(?: sincerely| truly)?|br|kr|rgds|mfg|vg|lg|(?:mit )?(?:freundlichen|freundliche|vielen|viele|besten|beste|herzlichen|herzliche|liebe|schöne) (?:grüße|grüßen|gruß|dank)|gruß|grüße|danke(?: und gruß| dir| ihnen)?|cordialement|bien cordialement|bien à vous|merci(?: d['’]avance| beaucoup)?|salutations|saludos(?: cordiales)?|un saludo|atentamente|gracias(?: de antemano)?|muchas gracias|atenciosamente|cumprimentos|com os melhores cumprimentos|obrigado|obrigada|abraços?|att|met vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|groet(?:en|jes)?|mvg|bedankt|dank (?:je|u)(?: wel)?|alvast bedankt|cordiali saluti|distinti saluti|saluti|grazie(?: mille)?|ciao|med vänlig hälsning|vänliga hälsningar|med venlig hilsen|mvh|pozdrawiam|よろしくお願い(?:いた)?します|以上|宜しくお願い(?:いた|致)?します)(?: (?:a lot|in advance|again|im voraus|d['’]avance|so much))?";
/** The name behind it begins with a capital, so the words before it carry both themselves. */
const ANY_CASE = CLOSING.replaceAll(/\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|van|von|de|der|den|da|do|dos|del|della|di|al|el|bin|la|le|ter|zu)){0,4}`;
const CLOSED = new RegExp(
  String.raw`^\s*${CLOSING}(?: ?[/|] ?\p{L}[^\n?:]{1,40})?\s*[,.!:;)–-]*\s*(?:[\p{Emoji_Presentation}☺]\s*)*$`,
  'iu',
);
/** "Regards,": the line with which a mail ends. */
export function isClosing(line: string): boolean {
  return CLOSED.test(line);
}

/** "Best, Malcolm", "Regards, Mina (SOC duty lead)", "Thanks - Tom / Service Desk". */
const CLOSED_BY = new RegExp(
  String.raw`^\s*${ANY_CASE}\s*[,.!–/-]*\s+[–/-]?\s*(?=\p{Lu})(?:${NAME})(?:\s*[(,|/–-].{0,60})?\s*$`,
  'u',
);
/** "… by noon? Thank you" at the end of what is asked. */
const CLOSES_LINE = new RegExp(String.raw`[.?!,;–-]\s*${CLOSING}\s*[,.!–-]*\s*$`, 'iu');
const NAME_LINE = new RegExp(String.raw`^\s*(?:[–—~/-]+\s*)?${NAME}(?:\s*[(,|/–-].{0,80})?\s*$`, 'u');
const JAPANESE_LINE =
  /^\s*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{1,16}(?:[ \u3000][\p{Script=Han}\p{Script=Katakana}]{1,16})?\s*$/u;
/** What stands below a name: what its bearer does, where, and how to reach them. */
const ROLE =
  /(?<!\p{L})(?:manager|lead|leader|desk|team|analyst|engineer|administrator|admin|officer|head|director|support|help ?desk|service ?desk|it|ict|infosec|security|operations|ops|department|dept|services?|consultant|specialist|technician|coordinator|architect|supervisor|partner|human resources|hr|finance|assistant|intern|agent|dispatcher|ciso|cio|cto|ltd|limited|gmbh|inc|llc|plc|ag|b\.v|bv|s\.a|s\.r\.l|srl|sarl|leiter(?:in)?|teamleiter(?:in)?|abteilung|sachbearbeiter(?:in)?|mitarbeiter(?:in)?|administrator(?:in)?|referent(?:in)?|responsable|directeur|directrice|chef|cheffe|technicien(?:ne)?|ingénieur|administrateur|jefe|jefa|técnic[oa]|soporte|departamento|analista|gerente|suporte|coordenador(?:a)?|beheerder|medewerker|afdeling|responsabile|tecnico|sistemista|ufficio|assistenza|supporto|centro|bureau|office|group|unit|gruppe|equipo|equipe|équipe)(?!\p{L})|[部課室]|担当/iu;
const REACHED =
  /(?:^|[\s|(])(?:tel|telefon|phone|mobile|mob|cell|fax|ext|extension|durchwahl|tél|teléfono|telefone|telefoon|telefono|handy|portable|móvil|電話|内線|m|t|p|e|e-?mail|mail|web|www)\.?\s*[:.)]?\s*(?:[+(]?\d[\d\s()./-]{2,}|\S+@\S+)|^\s*[+(]\d[\d\s()./-]{6,}$|^\s*(?:https?:\/\/|www\.)\S+\s*$|^\s*<?[\w.+-]+@[\w.-]+>?\s*$/iu;
const SENT_FROM =
  /^\s*(?:sent|get outlook|gesendet|von meinem|envoyé|enviado|verzonden|verstuurd|inviato|von unterwegs)\b.{0,60}$|から送信/iu;

/** Leaves out the name, title and numbers below what is asked; the signature of a mail that is pasted says who wrote it, and stays. */
export function withoutSignature(text: string): string {
  if (!text.includes('\n') || text.length > LONGEST_DIVIDED) return text;
  const lines = text.split('\n');
  const lastAsked = lines.findLastIndex((line) => asks(line) && !isClosing(line));
  const at = lines.findIndex((_, i) => i > Math.max(0, lastAsked) && isFirstOfSignature(lines, i));
  if (at < 0 || (lastAsked >= 0 && lastAsked < startAbove(lines, at))) return text;
  const end = endOfSignature(lines, at);
  const below = lines.slice(end).find((line) => line.trim() !== '');
  if (below !== undefined && !isCopied(below) && !isHeading(below)) return text;
  return [...lines.slice(0, at), ...lines.slice(end)].join('\n').trimEnd();
}

/** Where the lines above a signature begin. */
function startAbove(lines: readonly string[], at: number): number {
  const last = lines.findLastIndex((line, i) => i < at && line.trim() !== '');
  return lines.findLastIndex((line, i) => i < last && line.trim() === '') + 1;
}

function isFirstOfSignature(lines: readonly string[], i: number): boolean {
  const line = lines[i] ?? '';
  if (line.trim() === '' || line.length > 120) return false;
  if (CLOSED_BY.test(line) || isClosing(line) || SENT_FROM.test(line)) return true;
  if (lines[i - 1]?.trim() !== '' || !NAME_LINE.test(line)) return false;
  const above = lines.slice(0, i).findLast((l) => l.trim() !== '') ?? '';
  return CLOSES_LINE.test(above) || isRole(lines[i + 1] ?? '') || (ROLE.test(line) && /[,|/(–-]/.test(line));
}

function isRole(line: string): boolean {
  return line.length < 80 && (REACHED.test(line) || (ROLE.test(line) && !/[.?!:]\s*$/.test(line)));
}

/** One past the last line of the signature that begins at `at`. */
function endOfSignature(lines: readonly string[], at: number): number {
  let end = at + 1;
  while (end < lines.length && isOfSignature(lines, end)) end += 1;
  return end;
}

function isOfSignature(lines: readonly string[], i: number): boolean {
  const line = lines[i] ?? '';
  if (line.trim() === '') return i + 1 < lines.length && isOfSignature(lines, i + 1);
  if (/^\s*[-_–—=*]{2,}\s*$/.test(line)) return i + 1 < lines.length && isOfSignature(lines, i + 1);
  if (REACHED.test(line) || SENT_FROM.test(line) || isClosing(line)) return true;
  if (JAPANESE_LINE.test(line)) return true;
  return line.length < 80 && !isCopied(line) && (NAME_LINE.test(line) || isRole(line));
}
