import { lowAt, rawAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import type { Phrase } from './phrase.ts';

/** What people are called to, and what is held on a day. */
const OCCASION =
  /^(?:call|calls|meeting|meetings|stand-?up|briefing|debrief|handover|huddle|workshop|webinar|demo|presentation|retro|retrospective|sync|interview|interviews|appointment|review|reviews|training|trainings|course|lesson|seminar|class|exam|conference|congress|summit|fair|visit|inspection|lunch|dinner|breakfast|party|drinks|kick-?off|townhall|town-hall|offsite|off-site|hearing|rehearsal|planning|onboarding|induction|session|committee|assembly|agm|drill|seder|wedding|birthday|funeral|jubilee|ceremony|tour|audit|certification|negotiations?|catch-?up|one-to-one|appraisal|appraisals)$/;
/** A sign-in, what went wrong with one, or what was done about it: told of, it is the matter of the question. */
const MATTER =
  /^(?:sign|log|lock|auth|access|account|password|mfa|token|session|cookie|alert|alarm|phish|block|attack|spray|risk|fail|error|code|incident|outage|reset|hack|compromis|stol|theft|breach|migrat|rollout|roll-out|update|upgrade|change|cutover|go-live|release|patch|maintenance)/;
const ASKS =
  /^(?:who|whom|whose|what|what's|which|why|how|when|where|did|does|do|is|are|was|were|has|have|can|could|would|will|any|show|list|give|find|check|tell|pull|please|pls|kindly|count|compare|need|want|since|on|from)$/;
/** Words of the occasion before its time and behind it. */
const MOST_BEFORE = 10;
const MOST_BEHIND = 4;

/** "Licence review with finance on Tuesday: which apps …?": the day of what is held, before the sign behind which something is asked. */
export function isOfOccasion(tokens: readonly Token[], { mode, start, end }: Phrase): boolean {
  if (mode !== 'at' && mode !== 'before') return false;
  const from = clauseStart(tokens, start);
  const clause = tokens.slice(from, start);
  if (clause.length === 0 || clause.length > MOST_BEFORE || ASKS.test(lowAt(tokens, from))) return false;
  if (!clause.some(({ low }) => OCCASION.test(low)) || isMatter(clause)) return false;
  let to = end;
  while (to < tokens.length && to - end < MOST_BEHIND && tokens[to]?.kind !== 'punct') to += 1;
  if (!/^[:–—-]$/.test(rawAt(tokens, to)) || isMatter(tokens.slice(end, to))) return false;
  return tokens.slice(to + 1).some(({ raw }) => raw === '?') || ASKS.test(lowAt(tokens, to + 1));
}

/** "training session": a session, but none of ours. */
function isMatter(words: readonly Token[]): boolean {
  return words.some(({ low }) => MATTER.test(low) && low !== 'session');
}

function clauseStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && !/^[.?!;:,\n–—-]/.test(rawAt(tokens, from - 1))) from -= 1;
  return from;
}
