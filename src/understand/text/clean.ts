import { fromJapanese } from './japanese.ts';
import { withoutKeys, withoutListMarks, withoutTicked } from './lists.ts';
import { withoutTitles } from './titles.ts';

/** Longest text that is read; what follows is dropped and noted. A pasted error page with a thread of e-mails is about 8,000. */
export const LONGEST_TEXT = 20_000;

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g; // eslint-disable-line no-control-regex
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/g;
/** "*User:* Ana", "**User**: Ana": a label in bold type. */
const BOLD_LABEL = /^([ \t]*(?:[-•][ \t]+)?)(\*{1,2}|_{2})(\p{L}[^*_\n:]{0,40})(:?)\2(:?)(?=[ \t]|$)/gmu;
/** Any number of empty lines parts what stands above from what stands below, and says no more than one. */
const EMPTY_LINES = /\n{3,}/g;
/** "| Requester Nadia Haddad |": a label of a ticket without its colon. */
const UNMARKED_LABEL =
  /([|·•] ?)([Cc]aller|[Rr]equester|[Rr]equestor|[Rr]eporter|[Uu]ser|[Aa]ffected user|[Cc]ontact|[Rr]equested for|[Oo]pened for|[Rr]aised by|[Rr]eported by) (?=\p{Lu}[\p{L}'’-]+ \p{Lu})/gu;
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g;

/**
 * Makes foreign text readable without changing what people typed: control and invisible characters become spaces or vanish,
 * HTML that Teams puts around a message is undone (mentions stay), defanged addresses (203[.]0[.]113[.]7) are whole again, lone
 * surrogates are replaced.
 */
export function cleanText(text: string): string {
  const plain = text
    .slice(0, LONGEST_TEXT)
    .toWellFormed()
    .replace(/\r\n?|<br\s?\/?>|<\/(?:p|div|li)>|[\u2028\u2029]/gi, '\n')
    .replace(/<\/?(?:p|div|span|b|i|strong|em|li|ul|pre|code)(?:\s[^<>]{0,200})?>/gi, ' ')
    .replace(/&nbsp;|&#160;/gi, ' ')
    .replace(/&(?:quot|#34);/gi, '"')
    .replace(/&(?:apos|#39);/gi, "'")
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&amp;/gi, '&')
    .replace(/\[(?:\.|dot)\]|(?<=\d)\(\.\)(?=\d)/gi, '.')
    .replace(/\bhxxp(?=s?:)/gi, 'http')
    .replace(CONTROL, ' ')
    .replace(INVISIBLE, '')
    .replace(SPACE, ' ')
    .replace(EMPTY_LINES, '\n\n')
    .replace(UNMARKED_LABEL, '$1$2: ')
    .replace(BOLD_LABEL, '$1$3$4$5');
  return fromJapanese(withoutKeys(withoutListMarks(withoutTicked(withoutTitles(plain)))));
}

const QUOTED_LINE = /^\s*(?:>|\|)/;
/** A quoted line that only carries what Entra printed: an id or a code with its label. */
const QUOTED_ID =
  /^[\s>|]*(?:(?:request|trace|correl|korrel|corr|anforderung|aanvra|verzoek|demande|solicitud|pedido|richiesta|id (?:d|richiesta|correl|de)|error code|fehlercode|foutcode|code d|codice|c[oó]digo)[^:：]{0,40}[:：]\s*[0-9a-f-]{5,36}|.{0,20}AADSTS\d.*)\s*$/i;
/** "> All we have is the correlation ID b5a4…": an id that is named in what is quoted. */
const ID_IN_PROSE =
  /\b(?:correlation|request|trace)[ _-]?id\b[^0-9\n]{0,12}[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/i;
/** Enough of a quoted mail to tell what it is about. */
const LONGEST_QUOTE = 1000;

/** The text of the quoted lines: "> I can't get into Webex". */
export function quotedLines(text: string): string {
  const lines = text.split('\n').filter((line) => QUOTED_LINE.test(line));
  return lines
    .map((line) => line.replace(/^[\s>|]+/, ''))
    .join('\n')
    .slice(0, LONGEST_QUOTE);
}

const NAME = String.raw`(\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|van|von|de|der|den|da|do|dos|del|della|di|al|el|bin|la|le|ter|zu)){0,4})`;
/** Written small or with a capital; the name behind it has one. */
const CLOSING =
  '(?:many |kind |best |warm |thanks and )*(?:thanks|thank you|thx|regards|cheers|best|sincerely|greetings|yours|br|kr|rgds|mfg|viele grüße|liebe grüße|cordialement|saludos|atenciosamente|abraços|groeten)'.replaceAll(
    /(?<!\p{L})\p{Ll}/gu,
    (letter) => `[${letter.toUpperCase()}${letter}]`,
  );
/** "> Regards, Camilo Restrepo", "> Cheers" and "> Ana" below it. */
const SIGNED = new RegExp(
  String.raw`^[ \t]{0,9}${CLOSING}(?: a lot| in advance| so much| again| and best wishes)?[ \t]{0,3}[,.!–-]{0,3}[ \t]{0,3}\n?[ \t]{0,9}${NAME}[ \t]*$`,
  'mu',
);
const SIGNED_LINE = new RegExp(String.raw`^[ \t]{0,9}[–—-]{1,2} ?${NAME}[ \t]*$`, 'mu');
/** "> Tavita Leota, berth 4": a name in full and where to find it, on the last line. */
const SIGNED_WITH_PLACE = new RegExp(
  String.raw`(?<=\n)[ \t]{0,9}(\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’.-]*|van|von|de|der|den|da|do|dos|del|della|di|al|el|bin|la|le|ter|zu)){1,4}),(?: [\p{L}\p{N}.&/-]{1,20}){1,5}\s*$`,
  'u',
);
/** Somebody writes of himself. */
const OF_HIMSELF = /\b(?:i|i['’]m|i['’]ve|my|me)\b/i;

/** Who signed the quoted mail, where it speaks of its writer. */
export function quotedWriter(quoted: string): string | undefined {
  if (!OF_HIMSELF.test(quoted)) return undefined;
  const signed = SIGNED.exec(quoted) ?? SIGNED_LINE.exec(quoted) ?? SIGNED_WITH_PLACE.exec(quoted);
  const name = signed?.[1];
  return name !== undefined && /^\p{Lu}/u.test(name) && !/^(?:the|your|it|service|support|helpdesk|team)\b/i.test(name)
    ? name
    : undefined;
}

/** "On Thu 19 Nov 2026 at 08:41 Wouter wrote:": above a quoted mail. */
const WROTE =
  /^[ \t>]*(?:on|am|le|el|em|op|il|den)\b.{5,160}(?<!\p{L})(?:wrote|writes|schrieb|écrit|escribió|escreveu|schreef|scritto|skrev)(?!\p{L})[^\n]{0,60}:\s*$/iu;
const WROTE_BY = new RegExp(
  String.raw`(?:\d|[AP]M|Uhr|,) ?${NAME}(?: <[^<>\n]{3,80}>)? (?:wrote|writes|a écrit|escribió|escreveu|schreef|ha scritto|skrev)[ \t]*:`,
  'u',
);

/** Who wrote the quoted mail, from the line above it; only where the mail speaks of its writer. */
export function threadWriter(text: string, quoted: string): string | undefined {
  if (!OF_HIMSELF.test(quoted)) return undefined;
  const line = text.split('\n').find((l) => WROTE.test(l));
  return line === undefined ? undefined : WROTE_BY.exec(line)?.[1];
}

const HEADER_LINE = /^\s*(?:from|to|cc|bcc|sent|date|reply-to|received|von|gesendet|an|datum|de|envoyé|para|enviado)\s*:\s/i;
/** Whom a mail was sent to, in a text that has the other lines of a head too. */
const ADDRESSEE = /^\s*(?:to|cc|bcc|an|para)\s*:\s/i;
const SENDER = /^[ \t]*(?:from|von|de|subject|betreff|objet|asunto|onderwerp)[ \t]*:[ \t]/im;
const SUBJECT = /^\s*(?:subject|betreff|objet|asunto|onderwerp)\s*:\s*(?:(?:re|fw|fwd|aw|wg)\s*:\s*)*/i;
const REPLY = /^\s*(?:(?:re|fw|fwd|aw|wg|antw|tr|rv|sv|vs|enc|res)\s*:\s*)+(?=\S)/i;
/** The subject of a reply or of a forwarded mail. */
const REPLY_SUBJECT =
  /^\s*(?:(?:subject|betreff|objet|asunto|onderwerp)\s*:\s*)?(?:(?:re|fw|fwd|aw|wg|antw|tr|rv|sv|vs|enc|res)\s*:\s*)+(?=\S)/i;
const SIGN_OFF =
  /^\s*(?:--+|__+|(?:many |kind |best |warm |thanks and )*(?:thanks|thank you|thx|regards|cheers|best|sincerely|br|kr|rgds|mfg|viele grüße|cordialement|saludos)(?: (?:a lot|in advance|so much|again))?)\s*[,.!]*\s*$/i;
const BANNER = /^\s*(?:\[external\]|caution:|sent from my|this e-?mail|confidential|\*\*\*)/i;

/** "-----Original Message-----", "Begin forwarded message:": between two mails. */
const MAIL_MARK =
  /^[ \t>*_-]*(?:original message|ursprüngliche nachricht|message d['’]origine|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|(?:begin )?forwarded message|weitergeleitete nachricht|doorgestuurd bericht)[ \t:*_-]*$/i;
/** What stands for such a line in the text that is read. */
const FORWARDED = 'forwarded message:';

/** Where in the text that is read somebody else's mail begins; what stands below it orders nothing. */
export function forwardedFrom(text: string): number | undefined {
  const at = text.indexOf(`${FORWARDED}\n`);
  return at >= 0 && (at === 0 || text[at - 1] === '\n') ? at : undefined;
}

/** "From: Lena Roth": only a name; whoever forwards what somebody else is quoted with is not asked about. */
const NAMED_SENDER = /^\s*(?:from|von|de)\s*:\s{0,3}\p{Lu}[\p{L}'’.-]{0,30}(?: [\p{L}'’.-]{1,30}){0,4}\s*$/iu;

function isHeadLine(line: string, isHead: boolean): boolean {
  return HEADER_LINE.test(line) && (/@|\d{4}|\d:\d/.test(line) || (isHead && NAMED_SENDER.test(line)));
}

/** Speaks to the bot: what is written below a pasted mail and is no part of it. */
const ADDRESSED = /^\s*(?:(?:hi|hello|hey|dear|ok)\s+)?(?:<at[^<>]*>\s*)?@?signpost\b/i;

/** Of a quoted line only what Entra printed: the whole line, or an id with its label. */
function quotedId(line: string): readonly string[] {
  if (QUOTED_ID.test(line)) return [line.replace(/^[\s>|]+/, '')];
  const id = ID_IN_PROSE.exec(line)?.[0];
  return id === undefined ? [] : [id];
}

/** A rule between a ticket's text and what is asked about it, rather than above a signature. */
const RULE = /^\s*(?:-{3,}|_{3,})\s*$/;
const ASKED_BELOW =
  /^\s*(?:(?:please|pls|kindly|can|could|would|is|are|was|has|did|does|do|why|what|who|when|where|which|how|show|check|confirm|tell|list|find|explain)\b(?!.*\b(?:rate|survey|reply|contact)\b)|.{3,120}\?\s*$)/i;

function isDivider(line: string, below: readonly string[]): boolean {
  return RULE.test(line) && ASKED_BELOW.test(below.find((next) => next.trim() !== '') ?? '');
}

/** Drops what mail and ticket programs put around a question: quoted lines, headers, banners, and what is below a sign-off until somebody speaks to the bot. */
export function questionLines(text: string): string {
  if (!text.includes('\n')) return text.replace(REPLY, '');
  const kept: string[] = [];
  const isMail = SENDER.test(text);
  const quoted = isMail ? quotedLines(text) : '';
  const isHead = quoted !== '' && !OF_HIMSELF.test(quoted);
  let signed = false;
  const lines = text.split('\n');
  for (const [i, line] of lines.entries()) {
    if (ADDRESSED.test(line)) signed = false;
    if (SIGN_OFF.test(line) && kept.some((k) => k.trim() !== '')) signed = !isDivider(line, lines.slice(i + 1, i + 3));
    if (signed) continue;
    if (QUOTED_LINE.test(line)) kept.push(...quotedId(line));
    if (QUOTED_LINE.test(line) || BANNER.test(line)) continue;
    if ((ADDRESSEE.test(line) && isMail) || WROTE.test(line)) continue;
    if (isHeadLine(line, isHead)) continue;
    kept.push(MAIL_MARK.test(line) ? FORWARDED : line.replace(SUBJECT, '').replace(REPLY, ''));
  }
  const question = kept.join('\n');
  return question.trim() === '' ? text : question;
}

/** What the subject of a reply or of a forwarded mail says, when something is written below it: it says what the mails before asked. */
export function replySubject(text: string): string | undefined {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => REPLY_SUBJECT.test(line));
  if (at < 0 || lines.slice(at + 1).every((line) => line.trim() === '')) return undefined;
  return lines[at]?.replace(REPLY_SUBJECT, '').trim();
}
