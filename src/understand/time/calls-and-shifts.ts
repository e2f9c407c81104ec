import { lowAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import type { Phrase } from './phrase.ts';

/** How many words before a time what it belongs to may stand. */
export const CLAUSE = 8;

/** "third time today", "her second mail this week", "twice since lunch": how often somebody asked for help. */
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|tenth|umpteenth|nth|another|\d{1,2}(?:st|nd|rd|th))$/;
const CONTACT =
  /^(?:times?|calls?|mails?|e-?mails?|tickets?|visits?|messages?|chasers?|reminders?|complaints?|requests?|voicemails?)$/;
const REPEATED = /^(?:again|twice|thrice|already)$/;
const CAME =
  /^(?:rang|rings|ringing|called|calls|calling|phoned|phones|mailed|emailed|wrote|writes|texted|chased|chases|chasing|pinged|came|walked|dropped|popped|stopped|reopened|escalated|complained|nagged|asked|back|messaged|knocked|visited)$/;
const FAILS =
  /^(?:sign|log|lock|fail|den|block|kick|reject|refus|error|prompt|mfa|password|token|phish|risk|alert|spray|attack|it$)/;

export function isContact(tokens: readonly Token[], { start, end }: Phrase): boolean {
  const before = clauseBefore(tokens, start);
  const counted = before.some(({ low }, i) => ORDINAL.test(low) && CONTACT.test(before[i + 1]?.low ?? ''));
  const came = before.some(({ low }) => CAME.test(low));
  const repeated = before.some(({ low }) => REPEATED.test(low)) || /^(?:then|again)$/.test(before[0]?.low ?? '');
  if (!counted && !(came && repeated)) return continues(tokens, start, before);
  if (isCallCounted(tokens, start, before)) return true;
  if (before.some(({ low }) => FAILS.test(low)) || ASKED.test(before[0]?.low ?? '')) return false;
  return counted && !came
    ? !clauseBefore(tokens, start - before.length - 1).some(({ low }) => FAILS.test(low))
    : tokens.length > end;
}

/** "… Third call this week from him.": a sentence of its own. */
function isCallCounted(tokens: readonly Token[], start: number, before: readonly Token[]): boolean {
  const [ordinal, contact] = before;
  return (
    /^[.!?]/.test(tokens[start - before.length - 1]?.raw ?? '') &&
    ORDINAL.test(ordinal?.low ?? '') &&
    /^(?:calls?|mails?|e-?mails?|tickets?|messages?|visits?)$/.test(contact?.low ?? '')
  );
}

const ASKED = /^(?:why|what|who|which|when|where|how|show|list|did|does|has|is|was|any|check)$/;

/** "caller rang at 9, then at 10": once more. */
function continues(tokens: readonly Token[], start: number, before: readonly Token[]): boolean {
  if (before.length !== 1 || !/^(?:then|again|and)$/.test(before[0]?.low ?? '')) return false;
  const above = clauseBefore(tokens, start - 2);
  return above.some(({ low }) => CAME.test(low)) && !above.some(({ low }) => FAILS.test(low) || ASKED.test(low));
}

/** The words of the clause up to `at`. */
export function clauseBefore(tokens: readonly Token[], at: number): readonly Token[] {
  let from = at;
  while (from > Math.max(0, at - CLAUSE) && tokens[from - 1]?.kind !== 'punct') from -= 1;
  return tokens.slice(from, Math.max(from, at));
}

/** "On call since 8", "at my desk since 7", "night shift 22:00-06:00": how long whoever asks has been at work. */
const ON_DUTY =
  /(?:^| )(?:on (?:call|shift|duty|standby|stand-by|watch|the desk|the rota|nights)|at (?:my|the) (?:desk|office)|in the office|in early|awake|been (?:here|up|in|working)|(?:night|late|early|day) shift|took over|taking over|up)(?: (?:already|alone|now))? $/;

export function isDuty(tokens: readonly Token[], { mode, start }: Phrase): boolean {
  if (mode !== 'since' && mode !== 'between' && mode !== 'until' && mode !== 'at') return false;
  const before = clauseBefore(tokens, start);
  const over = lowAt(tokens, start) === 'over' ? 'over ' : '';
  const said = ` ${before.map(({ low }) => low).join(' ')} ${over}`.replace(/ (?:at|from) $/, ' ');
  return (
    ON_DUTY.test(said) && !before.some(({ low }) => ASKED.test(low)) && (mode !== 'at' || / took over | taking over /.test(said))
  );
}
