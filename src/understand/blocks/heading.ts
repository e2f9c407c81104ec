import { asks, isHeading, isReferred, startsWithHost } from './marks.ts';

/** What people keep, hold and hand on: what a heading names, and nobody asks for. */
const DOCUMENT =
  /(?<!\p{L})(?:checklists?|check list|to-?do|reviews?|reports?|agenda|minutes|audit|requests?|hand-?overs?|notes?|digest|tickets?|comments?|worklog|updates?|follow-?ups?|escalat(?:ion|ed)|terminations?|on-?boarding|off-?boarding|leavers?|joiners?|projects?|tasks?|runbook|playbook|drill|exercise|meeting|stand-?up|cab|sync|huddle|scrum|catch-?up|check-?in|town hall|calls?|shift|rota|sprint|backlog|board|queue|thread|inbox|mailbox|survey|questionnaire|findings?|items?|steps?|points?|questions?|rows?|page|slide|section|outage|bridge|changes?|problem|cases?|war room|evidence|post-?mortem|retro(?:spective)?|training|newsletter|bulletin|summary|dashboard|compliance|assessment|pentest|roll-?out|migration|maintenance|duty|on-?call|pager|briefing|conversation|wave|phase|workshop|interview|hypercare|(?:re)?certification|attestation|campaign|workbook|invite|calendar|appointment|visit|walk-?in|hotline|kiosk|intake|triage|investigation|hunt(?:ing)?|forensics|containment|remediation|lessons learned|table-?top|simulation|plan|roadmap|milestone|release|deployment|upgrade|cut-?over|go-?live|decommissioning|retirement|clean-?up|housekeeping|tuning|freeze|schedule|roster|contract|vendor|supplier|complaint|feedback|draft|memo|letter|article|guide|procedure|sop|controls?|sample|exhibit|annex|appendix|chapter|spreadsheet|sheet|tile|wall|attachment|pdf|form|resignation|rehire|exit|transfer|acknowledged|assigned|pending|waiting|resolved|reopened|closed|approved|copied|pasted|forwarded|screenshot|message|mail|e-?mail|voicemail|chat|dm|kündigung|bericht|protokoll|prüfung|übergabe|schicht|störung|anfrage|vorgang|rückfrage|aufgabe|besprechung|prüfliste|checkliste|rapport|compte rendu|revue|demande|réunion|relève|liste|astreinte|informe|acta|revisión|solicitud|turno|reunión|relevo|guardia|relatório|ata|revisão|pedido|chamado|plantão|passagem|verslag|overdracht|verzoek|dienst|melding|overleg|controle|rapporto|verbale|richiesta|revisione|riunione|consegna|segnalazione|引き継ぎ|引継ぎ|依頼|報告|会議|議事録|点検)(?!\p{L})/iu;
/** "(4/9)", "2 of 5", "finding 3", "AR-19", "#5518", "MI-118". */
const COUNTED =
  /\(\d{1,3} ?\/ ?\d{1,3}\)|\b\d{1,3} (?:of|von|de|van|di|sur) \d{1,3}\b|(?<!\p{L})\p{L}{3,} (?:no\.? ?|nr\.? ?|n° ?)?\d{1,4}\s*$/iu;
/** Somebody does something, or the writer speaks: a sentence, and no heading. */
const SENTENCE =
  /(?<!\p{L})(?:i|we|he|she|they|you|it|my|our|me|us|him|her|them|is|are|was|were|has|have|had|can|can['’]?t|cannot|could|couldn['’]?t|will|won['’]?t|would|does|doesn['’]?t|do|don['’]?t|did|didn['’]?t|keeps?|gets?|got|says?|said|fails|needs?|wants?|thinks?|tried|tries|there)(?!\p{L})|[.!?…]\s+\S/iu;
/** A stretch of time is asked about: "report for last week". */
const TIME =
  /\b(?:last(?! (?:(?:open|remaining|outstanding|unanswered|unresolved|pending|agenda|action) )?(?:updates?|comments?|day|steps?|items?|points?|page|reply|check|questions?|entry|notes?|tasks?|issues?|line|topic|action)\b)|past|since|yesterday|today|between|until)\b/i;

const LONGEST = 100;

/** A line above what is asked that only names where it comes from: a ticket, a list, a shift, a meeting. */
export function isTitle(line: string): boolean {
  if (isHeading(line)) return true;
  if (line.length > LONGEST || asks(line) || SENTENCE.test(line)) return false;
  if (startsWithHost(line) || isReferred(line) || COUNTED.test(line)) return true;
  return DOCUMENT.test(line) && !TIME.test(line);
}

/** "Message from the CEO", "Example for the manual", "Request, withdrawn": what stands below is somebody else's, or is not to be done. */
const NOT_MEANT =
  /(?:['’]s? (?:words?|text|message|mail|note|wish|comment|reply)|(?<!\p{L})(?:(?:message|mail|e-?mail|note|text|letter|voicemail|chat|words?|quot(?:e|ation|ed)|copy|comment|reply|answer|screenshot|transcript|post|sms|dm|nachricht|zitat|mensaje|mensagem|bericht|messaggio|citation|citat) (?:from|of|by|von|vom|der|des|de|du|do|da|van|del|della|di)|quot(?:e|ed|ation)|hypothetical(?:ly)?|tests?|testing|only|examples?|sample|template|draft|demo|drill|simulation|simulated|training|exercise|scenario|role ?play|story|fiction|joke|withdrawn|cancell?ed|rejected|declined|denied|refused|obsolete|duplicate|void|revoked|retracted|no action|not|never|no longer|awaiting|unapproved|injection|attacker|phish(?:ing)? (?:mail|text)|spam|beispiel|muster|entwurf|übung|storniert|abgelehnt|zurückgezogen|exemple|brouillon|annulé|refusé|ejemplo|borrador|anulad[oa]|rechazad[oa]|exemplo|rascunho|cancelad[oa]|voorbeeld|concept|geannuleerd|afgewezen|esempio|bozza|annullat[oa]|respint[oa]|false alarm|if (?:needed|necessary|required)|pending|proposed|proposals?|suggest(?:ion|ed)|options?|plan|ask|worst case))(?!\p{L})/iu;

/** Whether an order below a first line is its own sentence. */
export function standsApart(line: string): boolean {
  return !/:\s*$/.test(line) && !NOT_MEANT.test(line);
}

const WORDS = /\p{L}{2,}/gu;
/** "Kind of a long day": more words are no heading. */
const MOST_WORDS = 8;

/** A first line of a few words that asks nothing and says nothing of anybody: "First day on the desk". What it names is for the reader to see. */
export function mayBeTitle(line: string): boolean {
  const words = line.match(WORDS)?.length ?? 0;
  return words >= 2 && words <= MOST_WORDS && !/[:,]\s*$/.test(line) && !asks(line) && !SENTENCE.test(line);
}
