import { isPlace } from '../lexicon/places.ts';
import { lowAt, rawAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { hasDay } from './choice.ts';
import { CLAUSE, clauseBefore, isContact, isDuty } from './calls-and-shifts.ts';
import type { Phrase } from './phrase.ts';
import { isOfOccasion } from './occasions.ts';
import { isOfStory } from './story.ts';

const EVENTS =
  /^(?:call|meeting|stand-?up|shift|briefing|handover|huddle|newsletter|ticket|tickets|mail|email|e-mail|chat|slide|deck|coffee|session|training|exam|workshop|webinar)$/;
const STATE = /^(?:leave|away|sick|holiday|holidays|vacation|sabbatical|maternity|paternity|parental|retired|pregnant|abroad)$/;

/** What is part of the story, of a plan or of a deadline, and not of the question. */
export function isCircumstance(tokens: readonly Token[], phrase: Phrase): boolean {
  return (
    isStamp(tokens, phrase) ||
    isPlanned(tokens, phrase.start) ||
    isToCome(tokens, phrase) ||
    isReportOf(tokens, phrase) ||
    isFarewell(tokens, phrase) ||
    isDeadline(tokens, phrase) ||
    isAside(tokens, phrase) ||
    isOfStory(tokens, phrase) ||
    isOfOccasion(tokens, phrase) ||
    isContact(tokens, phrase) ||
    isDuty(tokens, phrase) ||
    isStay(tokens, phrase) ||
    isNumberOf(tokens, phrase) ||
    isReason(tokens, phrase) ||
    isOfTheDay(tokens, phrase) ||
    isTelling(tokens, phrase) ||
    isWhereabouts(tokens, phrase)
  );
}

/** What a ticket's own times are called: when it was opened, changed or is due. */
const STAMP =
  /^(?:opened|created|updated|logged|reported|submitted|raised|received|modified|closed|resolved|registered|sent|due|erstellt|eröffnet|geöffnet|angelegt|gemeldet|aktualisiert|eingegangen|fällig|gesendet|ouvert|ouverte|créé|créée|signalé|modifié|reçu|envoyé|abierto|creado|reportado|actualizado|recibido|enviado|aberto|criado|atualizado|recebido|aangemaakt|geopend|gemeld|aangemeld|bijgewerkt|ontvangen|verzonden|aperto|creato|segnalato|aggiornato|ricevuto|inviato)$/;

/** "Opened: 2026-11-18 09:12", "Ticket opened 18 Nov 10:05.": a time of the ticket, and not of what is asked. */
function isStamp(tokens: readonly Token[], { mode, start }: Phrase): boolean {
  if (mode !== 'at') return false;
  let at = start;
  while (at > start - 5 && !STAMP.test(lowAt(tokens, at))) {
    if (
      at < start &&
      !isBySomebody(tokens, at) &&
      !/^(?::|：|at|on|am|um|le|à|el|em|op|il|date|time|by|,|-)$/.test(lowAt(tokens, at))
    )
      return false;
    at -= 1;
  }
  if (!STAMP.test(lowAt(tokens, at))) return false;
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'punct' || /^(?:ticket|case|incident|request|date|time|when)$/.test(before.low);
}

/** "raised by Branch Ops at 08:55": a name in capitals behind "by". */
function isBySomebody(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.capital === true && [at - 1, at - 2].some((k) => /^(?:by|from|via)$/.test(lowAt(tokens, k)));
}

/** "the Monday meeting", "for the 3pm call", "Meeting at 17:00", "Audit is on Monday": when people meet. */
const GATHERING =
  /^(?:call|calls|meeting|meetings|stand-?up|briefing|handover|huddle|workshop|webinar|demo|audit|presentation|retro|board|sync|interview|appointment|newsletter)$/;

function isGathering(tokens: readonly Token[], { mode, start, end }: Phrase): boolean {
  if (mode !== 'at' && mode !== 'before') return false;
  const behind = /^(?:team|board|it|hr|staff|crew|management|ops|sales|security|weekly|daily|project|status|review)$/.test(
    lowAt(tokens, end),
  )
    ? end + 1
    : end;
  if (GATHERING.test(lowAt(tokens, behind))) return lowAt(tokens, behind) !== 'audit' || isLedIn(tokens, start);
  const at = /^(?:is|was|starts|begins)$/.test(lowAt(tokens, start - 1)) ? start - 2 : start - 1;
  if (at === start - 1 && (!/^(?:on|at|in)$/.test(lowAt(tokens, start)) || lowAt(tokens, at) === 'audit')) return false;
  return GATHERING.test(lowAt(tokens, at)) && lowAt(tokens, at - 1) !== 'to';
}

/** "for the Monday audit": what one gets ready for, and not the records. */
function isLedIn(tokens: readonly Token[], start: number): boolean {
  return [start, start - 1, start - 2].some((k) => /^(?:for|before)$/.test(lowAt(tokens, k)));
}

/** "I need this by Friday", "report due Monday": when it is wanted, and not what it is about. */
function isDeadline(tokens: readonly Token[], phrase: Phrase): boolean {
  const { mode, start } = phrase;
  if (isGathering(tokens, phrase)) return true;
  if (mode !== 'at') return false;
  if (/^(?:due|deadline)$/.test(lowAt(tokens, start - 1))) return true;
  return (
    lowAt(tokens, start) === 'by' &&
    !/^(?:the|last|past)$/.test(lowAt(tokens, start + 1)) &&
    (ANSWERED_BY.test(`${lowAt(tokens, start - 2)} ${lowAt(tokens, start - 1)}`) ||
      tokens.slice(Math.max(0, start - 8), start).some(({ low }) => WANTED.test(low)))
  );
}

/** "find out by noon", "tell me by 3": until when an answer is wanted. */
const ANSWERED_BY =
  /^(?:find out|(?:tell|let|show|give|ring|call|answer|write) (?:me|us|him|her|them)|(?:me|us) know|\S+ (?:know|answer|answers|clarify|establish|learn|reply))$/;
const WANTED =
  /^(?:need|needs|needed|want|wanted|due|deadline|send|return|sign|submit|deliver|pay|file|approve|finish|finished|done|ready|required|must|report|it|this|that)$/;

/** "on leave for three months", "older than 90 days", "back from lunch", "with us since March", "the morning call": part of the story, and not of the question. */
function isAside(tokens: readonly Token[], { mode, start, end }: Phrase): boolean {
  const at = /^(?:the|those|these)$/.test(lowAt(tokens, start - 1)) ? start - 2 : start - 1;
  if (lowAt(tokens, at) === 'than') return true;
  const from = [start, start - 1].find((k) => lowAt(tokens, k) === 'from');
  if (from !== undefined && /^(?:back|home|returned|returns|returning)$/.test(lowAt(tokens, from - 1))) return true;
  if (isHabit(tokens, start, end)) return true;
  if (mode === 'before' && lowAt(tokens, end) === ':') return true;
  if (mode === 'since')
    return /^(?:with us|been (?:here|employed|hired|married))$/.test(`${lowAt(tokens, start - 2)} ${lowAt(tokens, start - 1)}`);
  if (mode === 'for') return STATE.test(lowAt(tokens, start - 1)) || isApart(tokens, start) || isWait(tokens, start);
  return (
    mode === 'at' &&
    EVENTS.test(lowAt(tokens, end)) &&
    (tokens[end - 1]?.possessive === true || /^(?:morning|afternoon|evening|night|noon|lunch)$/.test(lowAt(tokens, end - 1)))
  );
}

/** "in Seoul and Berlin within two hours", "Osaka to Dublin inside 40 minutes": how far apart two things were. */
function isApart(tokens: readonly Token[], start: number): boolean {
  const at = lowAt(tokens, start) === 'within' ? start : start - 1;
  if (!/^(?:within|inside)$/.test(lowAt(tokens, at)) || /^(?:the|last|past)$/.test(lowAt(tokens, at + 1))) return false;
  const before = tokens.slice(Math.max(0, at - 6), at);
  if (/^(?:an?|one|half)$/.test(lowAt(tokens, at + 1)))
    return before.some(({ low }) => /^(?:and|both|two|then|countries|cities|places)$/.test(low));
  return isPlace(rawAt(tokens, at - 1)) && before.some(({ low }) => /^(?:and|then|to|or)$/.test(low));
}

/** "on hold with payroll for an hour", "we queued for an hour": how long somebody waited who tells it. */
const WAITING =
  /^(?:hold|waited|waiting|queued|queuing|drove|driven|driving|stood|standing|argued|argue|phone|slept|listened|commuted|walked)$/;

function isWait(tokens: readonly Token[], start: number): boolean {
  for (let k = start - 1; k >= Math.max(0, start - 6); k -= 1) {
    const { kind, low } = tokens[k] ?? { kind: 'punct', low: '' };
    if (kind === 'punct') return false;
    if (WAITING.test(low)) return true;
  }
  return false;
}

/** "she is in Prague until Friday": how long somebody is to stay somewhere, and nothing that was. */
function isStay(tokens: readonly Token[], { mode, start }: Phrase): boolean {
  if (mode !== 'until') return false;
  const before = clauseBefore(tokens, start);
  const now = before.findIndex((token) => isNow(token));
  return now >= 0 && /^(?:in|at|on|away|out|off|abroad|there|here|back)$/.test(before[now + 1]?.low ?? '');
}

/** "same session from 2 countries", "a furnace at 1100 degrees": so many, and no hour. */
function isNumberOf(tokens: readonly Token[], { mode, start, end }: Phrase): boolean {
  return (
    (mode === 'at' || mode === 'since') &&
    end - start <= 2 &&
    tokens[end - 1]?.kind === 'number' &&
    (COUNTED.test(lowAt(tokens, end)) || (MEASURE.test(lowAt(tokens, end)) && lowAt(tokens, end - 2) !== 'since'))
  );
}

const COUNTED =
  /^(?:countries|cities|towns|places|continents|devices|networks|addresses|ips|locations|browsers|people|persons|users|accounts|regions|machines|phones|laptops|computers|providers|states|hosts|sessions|apps|tenants)$/;
const MEASURE =
  /^(?:degrees?|°|°c|°f|celsius|fahrenheit|centigrade|kelvin|watts?|kw|mw|kilowatts?|volts?|amps?|hertz|hz|khz|mhz|rpm|revs|bar|psi|mph|kph|kmh|km|knots|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|feet|foot|ft|inch|inches|yards?|acres|hectares|kg|kilos?|grams?|tonnes?|tons?|stone|lbs?|ounces|lit(?:re|er)s?|gallons?|pints?|barrels|percent|per|%|euros?|dollars?|pounds?|quid|pence|bucks|cents|points?|copies|pages|pieces|pallets|crates|boxes|decibels?|db|dpi|fps|gb|mb|tb|megabytes?|gigabytes?|calories|proof|fathoms|horsepower|hp)$/;

/** "What does Camille use all day?": what somebody does every day. */
function isHabit(tokens: readonly Token[], start: number, end: number): boolean {
  if (lowAt(tokens, end - 1) !== 'day' || !/^(?:all|whole|entire|the)$/.test(lowAt(tokens, end - 2))) return false;
  return tokens.slice(Math.max(0, start - 10), start).some(({ low }) => /^(?:does|do)$/.test(low));
}

/** "before we switch off basic auth in January": when something is planned, and not what is asked about. */
function isPlanned(tokens: readonly Token[], start: number): boolean {
  for (let k = start - 1; k >= Math.max(0, start - 10); k -= 1) {
    const { kind, low } = tokens[k] ?? { kind: 'punct', low: '' };
    if (kind === 'punct') return false;
    if (!/^(?:before|until|till)$/.test(low)) continue;
    const [who, does] = [lowAt(tokens, k + 1), lowAt(tokens, k + 2)];
    return (/^(?:we|they|i|you|microsoft|it)$/.test(who) && PRESENT.test(does)) || (/^(?:he|she)$/.test(who) && COMES.test(does));
  }
  return false;
}

/** "since she's handing over her job on Friday", "We're turning it off in January": what somebody is about to do. */
const HANDING =
  /^(?:handing|turning|switching|shutting|disabling|retiring|killing|dropping|removing|phasing|migrating|moving|decommissioning|blocking|replacing|passing)$/;

function isToCome(tokens: readonly Token[], { mode, start }: Phrase): boolean {
  if (mode !== 'at') return false;
  for (let k = start - 1; k >= Math.max(0, start - CLAUSE); k -= 1) {
    const token = tokens[k];
    if (token === undefined || (token.kind === 'punct' && !/^['’]/.test(token.raw))) return false;
    if (HANDING.test(token.low))
      return /^(?:(?:he|she|they|we|i|it)(?:['’](?:s|re|m))?|is|are|am|be)$/.test(lowAt(tokens, k - 1)) || isNow(tokens[k - 1]);
  }
  return false;
}

/** "since I'm the approver this week": why somebody asks. */
function isReason(tokens: readonly Token[], { mode, start }: Phrase): boolean {
  if (mode !== 'at') return false;
  for (let k = start - 1; k >= Math.max(0, start - CLAUSE); k -= 1) {
    const token = tokens[k];
    if (token === undefined || (token.kind === 'punct' && !/^['’]/.test(token.raw))) return false;
    if (!/^(?:since|as|because)$/.test(token.low)) continue;
    const [who, does] = [tokens[k + 1], tokens[k + 2]];
    return (
      /^(?:i'm|we're|he's|she's|they're)$/.test(who?.low ?? '') || (/^(?:i|we|he|she|they)$/.test(who?.low ?? '') && isNow(does))
    );
  }
  return false;
}

/** "for my Monday report": when a report is due that the figures go into. */
function isReportOf(tokens: readonly Token[], { mode, start, end }: Phrase): boolean {
  const at = lowAt(tokens, start) === 'for' ? start : start - 2;
  return (
    mode === 'at' &&
    lowAt(tokens, at) === 'for' &&
    /^(?:my|our|the|his|her|their)$/.test(lowAt(tokens, at + 1)) &&
    /^(?:report|reports|slides|deck|presentation|summary|review|status)$/.test(lowAt(tokens, end))
  );
}

const GOING = /^(?:leaving|joining|starting|retiring|resigning|quitting|departing|transferring)$/;
const GOES = /^(?:leaves|joins|retires|resigns|quits|departs)$/;

/** "he is leaving the company on Friday, so …": when somebody comes or goes, and not what is asked about. */
function isFarewell(tokens: readonly Token[], { mode, start }: Phrase): boolean {
  if (lowAt(tokens, start) === 'starting') return isNow(tokens[start - 1]);
  if (mode !== 'at') return false;
  for (let k = start - 1; k >= Math.max(0, start - CLAUSE); k -= 1) {
    const token = tokens[k];
    if (token === undefined || (token.kind === 'punct' && !/^['’]/.test(token.raw))) return false;
    if (GOES.test(token.low)) return true;
    if (GOING.test(token.low)) return isNow(tokens[k - 1]) || isNow(tokens[k - 2]);
  }
  return false;
}

/** "is", "who's", "she’s", "will be". */
function isNow(token: Token | undefined): boolean {
  return token !== undefined && (token.possessive || /^(?:is|are|am|be|i'm|.+'re)$/.test(token.low));
}

/** "before she meets them on Friday": what somebody is about to do, and has not done. */
const COMES = /^(?!(?:is|was|has|does|says)$)\p{Ll}{3,}s$/u;
/** Verbs of a change that somebody plans. */
const PRESENT =
  /^(?:can|finally|switch|switches|turn|turns|disable|disables|retire|retires|block|blocks|kill|kills|drop|drops|migrate|migrates|move|moves|roll|enforce|enforces|remove|removes|shut|shuts|end|ends|stop|stops|decommission|sunset|sunsets|pull|go|start|change|enable)$/;

/** "wish of the day", "question of the week": what it is called. */
function isOfTheDay(tokens: readonly Token[], { start, end }: Phrase): boolean {
  const at = [start, start - 1].find((k) => lowAt(tokens, k) === 'of');
  if (at === undefined || !/^(?:day|week|month)$/.test(lowAt(tokens, end - 1)) || end - at > 3) return false;
  return /^(?:wish|question|thought|quote|soup|dish|word|mystery|riddle|puzzle|joke|surprise|drama|highlight|hero|excuse|song|task|request|complaint|person|employee|tip|topic|order|picture|special|laugh|challenge|news)$/.test(
    lowAt(tokens, at - 1),
  );
}

const SOMEBODY =
  /^(?:i|we|he|she|they|you|boss|manager|colleague|chief|lead|director|supervisor|team|everyone|everybody|nobody|people)$/;
const HERE =
  /(?:^| )(?:away|back|out|off|gone|here|there|free|busy|reachable|unreachable|available|unavailable|online|offline|(?:in|at|on) (?:an? |the |my |our )?\S+) $/;

/** "I'm at lunch", "we are back at 2", "my boss will be at the dentist at 1": where somebody is, and nothing that was. */
function isWhereabouts(tokens: readonly Token[], phrase: Phrase): boolean {
  const { mode, start, end, a } = phrase;
  if (isAwayAndAsks(tokens, phrase)) return true;
  if (mode !== 'at' || a.clock === undefined || hasDay(a)) return false;
  const before = clauseBefore(tokens, start);
  const now = before.findLastIndex((token) => isNow(token));
  const behind = before.slice(now + 1).filter(({ low }) => !/^(?:just|only|still|now|also|currently|all)$/.test(low));
  if (now < 0) return false;
  if (behind.length === 0 && /^lunch/.test(lowAt(tokens, end - 1)) && before[now - 1]?.capital === true) return true;
  if (!isSomebody(before[now], before[now - 1])) return false;
  if (behind.length === 0) return /^lunch/.test(lowAt(tokens, end - 1));
  return HERE.test(`${behind.map(({ low }) => low).join(' ')} `);
}

/** "my boss is in Rome this week and wants to know": how long somebody is away who asks. */
function isAwayAndAsks(tokens: readonly Token[], { start, end }: Phrase): boolean {
  if (
    !/^(?:and|but)$/.test(lowAt(tokens, end)) ||
    !/^(?:wants|needs|asks|asked|would|waits|wonders)$/.test(lowAt(tokens, end + 1))
  )
    return false;
  const before = clauseBefore(tokens, start);
  const now = before.findLastIndex((token) => isNow(token));
  return now > 0 && /^(?:in|at|on)$/.test(before[now + 1]?.low ?? '') && before.length <= now + MOST_OF_PLACE;
}

/** "is in the New York office": how many words may say where. */
const MOST_OF_PLACE = 6;

/** "I'm", "she is", "we will be", "the boss'll be". */
function isSomebody(verb: Token | undefined, before: Token | undefined): boolean {
  const [who] = (verb?.low ?? '').split(/['’]/);
  return SOMEBODY.test(who ?? '') || SOMEBODY.test((before?.low ?? '').split(/['’]/)[0] ?? '') || before?.low === 'will';
}

/** "then told us at lunch": when it was told. */
function isTelling(tokens: readonly Token[], { mode, start, end }: Phrase): boolean {
  return (
    mode === 'at' &&
    /^(?:me|us)$/.test(lowAt(tokens, start - 1)) &&
    /^(?:told|tells|telling)$/.test(lowAt(tokens, start - 2)) &&
    /^[.!?\n]?$/.test(rawAt(tokens, end)) &&
    tokens.length > end + 1
  );
}
