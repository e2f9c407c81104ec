import type { Token } from '../text/tokens.ts';
import type { Phrase } from './phrase.ts';

/** What signing in, its failures, thefts and alerts are told with: a clause that has any of it is the matter, and no story. */
const MATTER =
  /^(?:sign|log(?:s|ged|ging|in|on|o|$)|lock|unlock|auth|access|accounts?$|password|pw|mfa|2fa|token|session|cookie|alert|alarm|phish|block|polic|attack|spray|risk|fail|error|code|prompt|sso|vpn|connect|disab|enab|revok|mut|unmut|silenc|approv|incident|hack|compromis|stol|hijack|breach|legacy|apps?$|applic|outlook|teams|method|authenticat|fraud|suspicious|rule|firewall|server|update|roll|migrat|patch|outage|restart|reboot|deploy|switch|change|cut|release|tenant|proxy|network|wifi|certificate|secret|bot|click|link|attachment|mail|e-mail|email|enter|typed|gave|happen|notic|saw|seen|report|maintenance|go-live|live|test|pen|script|job|service|noise|weird|strange$|odd|kick|threw|thrown|stopp|broke|work|refus|reject|deni|bounc|lets?$|claim|insist|maintain|says|said|told|tell|travel|\d{5})/;
/** Verbs of what happens to people. */
const LIFE =
  /^(?:am|i'm|left|came|dropped|stopped|popped|walked|handed|quit|resigned|retired|joined|started|married|born|bought|got|moved|flew|celebrated|had|visited|called|rang|phoned|returned|arrived|replaced|bumped|met|sat|went|turned|asked|told|said|promised|cried|laughed|ran|lost|broke|received|picked|brought|threw|took|drove|spent|promoted|transferred|hired|let|finished|began|wanted|needed|swapped|upgraded|dropped|fell|spilled|spilt|gave|emptied|collected|packed|waved|shook|cleared|changed|forgot|heard|ate|drank|slept|sent|wrote|passed|departed|signed off|said|opens|opened|closes|closed|begins|starts)$/;
const ASKS =
  /^(?:who|whom|whose|what|what's|which|why|how|when|where|did|does|do|is|can|could|would|will|any|show|list|give|find|check|tell|pull|please|pls|kindly|count|compare|need|want)$/;
/** "… since then", "from that day on": the story's time is taken up. */
const TAKEN_UP = /^(?:since|from|by|until) then$/;
const MOST_WORDS = 24;

/** "Chap left us on Friday, so which apps does Rory use?": when something of the story was, before the question. */
export function isOfStory(tokens: readonly Token[], { mode, start, end }: Phrase): boolean {
  if (mode !== 'at' && !isDroppedBy(tokens, start)) return false;
  const from = clauseStart(tokens, start);
  const to = clauseEnd(tokens, end);
  const clause = tokens.slice(from, to);
  const rest = tokens.slice(to);
  if (start - from < 2 || !asksByItself(rest)) return false;
  if (clause.length > MOST_WORDS || ASKS.test(clause[0]?.low ?? '')) return false;
  if (/^(?:it|this|that|there|something)$/.test(clause[0]?.low ?? '')) return false;
  if (clause.some(({ low }) => MATTER.test(low)) || !clause.some(({ low }) => LIFE.test(low))) return false;
  if (rest.some(({ low }, i) => TAKEN_UP.test(`${rest[i - 1]?.low ?? ''} ${low}`))) return false;
  return rest.some((token, i) => asksAt(token, rest[i - 1]));
}

/** "…; the reason?", "… Can you back that up?": asked about the story itself. */
function asksByItself(rest: readonly Token[]): boolean {
  const words = rest.filter(({ kind }) => kind !== 'punct');
  return words.length > 7 || (words.length > 3 && !words.some(({ low }) => /^(?:that|this|it)$/.test(low)));
}

/** "the auditor came by this morning": no deadline. */
function isDroppedBy(tokens: readonly Token[], start: number): boolean {
  return (
    tokens[start]?.low === 'by' &&
    /^(?:came|dropped|stopped|popped|passed|went|swung|walked|called|rushed)$/.test(tokens[start - 1]?.low ?? '')
  );
}

/** "…, so …", "…: …": what follows from the story. */
const LED = /^(?:so|:)$/;

function asksAt({ low, raw }: Token, before: Token | undefined): boolean {
  return (
    raw === '?' ||
    LED.test(low) ||
    (ASKS.test(low) && (before === undefined || before.kind === 'punct' || /^(?:so|and|but|now|then|anyway)$/.test(before.low)))
  );
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'punct' && !/^['’"]/.test(token.raw));
}

function clauseStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && !isEnd(tokens[from - 1])) from -= 1;
  return from;
}

function clauseEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < tokens.length && !isEnd(tokens[to]) && !/^(?:so|but|anyway)$/.test(tokens[to]?.low ?? '')) to += 1;
  return to;
}
