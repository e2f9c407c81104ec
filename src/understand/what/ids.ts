import type { Token } from '../text/tokens.ts';

export type IdRole = 'request' | 'trace' | 'correlation' | 'app' | 'user' | 'tenant' | 'session' | 'policy';

/**
 * What stands before an id, by what it says, in the languages of Entra's error pages (en, de, fr, es, pt, nl, it, pl, sv, da, cs, tr, ja, zh, ko).
 * Matched against folded text (lower case, no accents) just before the id; the label nearest to the id wins.
 */
const LABELS: readonly (readonly [IdRole, RegExp])[] = [
  [
    'correlation',
    /corr?ela\w*|korr?ela\w*|bag[iı]nt[iı]\w*|\bcorr[ _-]?id|\bcorr\b|\bcor(?=\s?[:=#])|相関|関連付け|関連|相关|상관/g,
  ],
  [
    'trace',
    /\btrace|traceid|ablaufverfolgung\w*|nachverfolgung\w*|rastrea\w*|rastrei\w*|seguimiento|tracering\w*|\bsuivi|トレース|追跡/g,
  ],
  [
    'request',
    /request\w*|\breq(?:[ _-]?id)?\b|anforderung\w*|anfrage\w*|demande|requete|solicitud|solicitacao|pedido|peticion|aanvra\w*|verzoek\w*|richiesta|zadani\w*|begaran\w*|anmodning\w*|foresporsel|pozadavk\w*|\bistek\b|请求|要求|요청|リクエスト|\bsign[ -]?in\b(?! ?(?:log|histor|record|activit|event|trail|attempt))|\bsignin\b(?! ?(?:log|histor|record|activit|event|trail|attempt))|\blog-?in id|(?:^|[{,\s])"id" ?: ?"?$/g,
  ],
  ['tenant', /tenant\w*|mandant\w*|locataire|inquilino|locatario|director\w*|verzeichnis\w*|annuaire|テナント|organi[sz]ation/g],
  [
    'app',
    /\bapp(?:lication|likation)?s?\b|\bapp[ _-]?id\w*|anwendung\w*|aplicaci?on\w*|aplicacao|aplicativo|toepassing\w*|client[ _-]?id|clientid|アプリ\w*|identifier|resource\w*|service principal\w*|\bspn?\b|object id of app/g,
  ],
  ['session', /session\w*|sitzung\w*|device\w*|gerat\w*|appareil|dispositiv\w*|apparaat|デバイス/g],
  ['policy', /polic\w*|richtlinie\w*/g],
  [
    'user',
    /\busers?\b|\bbenutzer\w*|utilisateur|usuario|gebruiker|object ?id|objectid|\boid\b|\bupn\b|account|konto|person|employee|ユーザー/g,
  ],
];

/** "… is the correlation id": a label said after the id. */
const SAID_AFTER = /^ (?:is|was|are|being|as|=) (?:the |its |my |our |a |an |his |her |their |your )?([^.,;:?!\n]{3,40})/;

/** "…? It's the correlation id", "… its a correlation id": said in the words that follow. */
const SAID_LATER =
  /^(?: (?:for|to) (?:me|us)| please| pls| up| down)*[ .,;:?!)-]{0,4}(?:and )?(?:(?:it|that|this)(?: ?['’]?s| is| was| should be| must be)|its|thats) (?:the |a |an |my |our )?([^.,;:?!\n]{3,40})/;
/** "…, correlation id": a label and nothing else behind the id. */
const LABEL_AFTER = /^[ ,<=←–-]{1,4}((?:corr?ela\w*|request|trace|corr)[ _-]?(?:id|guid)?)\s*(?:[.?!,)]|$)/;

/** "block the sign-in of …", "request: disable …", "disablement request for …": an account, whatever else stands before it. */
const ACTED_ON =
  /(?:\b(?:block|disable|deactivate|suspend|freeze|lock|unblock|allow|restore|enable|re-?enable|reactivate|unfreeze|revoke|kick)\b|\b(?:disable|re-?enable)ment|\b(?:revocation|suspension|(?:de|re-?)activation))(?: (?:the|all|any|again|account|access|request|sessions?|tokens?|log-?ins?|sign[ -]?ins?|user|of|for|on))* ?:? ?$/;

/** "diagnose sign-in failures 7f3c…", "… problem for 7f3c…": several of them, and one that is said to be, are somebody's, and not one request's. */
const FAILING =
  /\b(?:why|diagnose|troubleshoot|explain|analy[sz]e|debug|investigate)\b(?: (?:the|all|any|recent|repeated|these|of|sign[ -]?in|log-?in|logon))* (?:(?:failures|problems|issues|errors)(?: (?:of|for|by))?|(?:failure|problem|issue|error|trouble) (?:of|for|by)) ?:? ?$/;

/** "why 7c1e… is failing", "why can't 7c1e… sign in": an id that does what only somebody does. */
const ASKED_OF =
  /\b(?:why|reason|how come)(?: (?:is|was|does|did|has|had|can(?:['’]?t|not)?|could(?:n['’]?t)?|doesn['’]?t|isn['’]?t))? $/;
const DOES =
  /^ (?:is|was|has|can(?:['’]?t|not)?|could(?:n['’]?t)?|keeps|fails?|failed|gets|cannot|does|did|doesn['’]?t|failing|blocked|locked|unable|sign|log|get|not) /;

/** Letters before an id in which its label is looked for. */
const REACH = 60;

/** What stands before token `at`, its mistyped words read as what they stand for. */
function readBefore(text: string, tokens: readonly Token[], at: number): string {
  const end = tokens[at]?.start ?? 0;
  const from = Math.max(0, end - REACH);
  let read = '';
  let next = end;
  for (let i = at - 1; i >= 0 && (tokens[i]?.start ?? 0) >= from; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || token.possessive) continue;
    read = token.low + text.slice(token.end, next) + read;
    next = token.start;
  }
  return text.slice(from, next) + read;
}

/** The role that the words before (or after) the id at token `at` give it. */
export function idRole(text: string, tokens: readonly Token[], at: number): IdRole | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const before = fold(readBefore(text, tokens, at));
  const stretch = before.slice(lastIdEnd(before));
  if (ACTED_ON.test(stretch) || FAILING.test(stretch)) return 'user';
  if (ASKED_OF.test(stretch) && DOES.test(fold(text.slice(token.end, token.end + REACH)))) return 'user';
  const rest = fold(text.slice(token.end, token.end + REACH));
  const role = saidLater(rest) ?? nearestLabel(stretch);
  const after = /^\s?[([]([^)\]]{3,40})[)\]]/.exec(rest) ?? SAID_AFTER.exec(rest) ?? LABEL_AFTER.exec(rest);
  const behind = after?.[1] === undefined ? undefined : nearestLabel(after[1].replace(NOT_IT, '').replace(TOLD_OF, ''));
  // "trace 2d6e… (correlation)": to trace is what one does with any id, and what stands behind it says which
  return behind !== undefined && (role === undefined || isMereSearch(role, behind, stretch)) ? behind : role;
}

/** "…, not the correlation id": which one it is not. */
const NOT_IT = /(?:,|;|-|–)? ?\b(?:and |but )?(?:not|no|rather than|instead of)\b.*$/;

/** "the correlation id the user gave me": where it comes from. */
const TOLD_OF = / (?:the|that|which|who|from|on|in|at|he|she|they|we|i|you|given|as|of|for|his|her|their) .*$/;

/** "trace …", "sign-in …" before an id that is called its correlation behind it. */
function isMereSearch(role: IdRole, behind: IdRole, stretch: string): boolean {
  if (behind !== 'correlation' && behind !== 'request') return false;
  return (role === 'trace' || role === 'request') && !/\b(?:request|trace|req)[ _-]?(?:id|guid)\b[^a-z]*$/.test(stretch);
}

/** A later sentence that says outright which id it was outweighs a verb before it: "trace 9c1d… for me? It is the correlation id". */
function saidLater(rest: string): IdRole | undefined {
  const said = SAID_LATER.exec(rest)?.[1];
  return said === undefined ? undefined : nearestLabel(said);
}

/** "which policies applied to …", "end the sessions of …": such a word names the id only when nothing but "id is:" stands between. */
const TOUCHING: ReadonlySet<IdRole> = new Set(['app', 'policy', 'session', 'tenant']);
const GLUE =
  /^(?:[\s:：=#"'’“([{<*._,-]|\b(?:ids?|guid|uuid|name|is|was|number|no|with|identifier|the|called|named|object|key|value)\b)*$/;
/** "application Contoso Travel ('…": a name between the label and the bracket. */
const NAMED_BEFORE = /^ [^:;,.()]{2,50}\( ?['"‘“]?$/;
const PLURAL = /s$/;
/** "every session 7a9c… has open": whose they are, and not which one. */
const EVERY = /\b(?:every|all|any|each|no) (?:\w+ )?$/;

function nearestLabel(stretch: string): IdRole | undefined {
  let best: IdRole | undefined;
  let at = -1;
  for (const [role, pattern] of LABELS) {
    for (const match of stretch.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (role === 'session' && EVERY.test(stretch.slice(0, match.index))) continue;
      if (end <= at || (TOUCHING.has(role) && !touches(match[0], stretch.slice(end)))) continue;
      at = end;
      best = role;
    }
  }
  return best;
}

function touches(label: string, between: string): boolean {
  if (NAMED_BEFORE.test(between)) return !PLURAL.test(label);
  return GLUE.test(between) && (!PLURAL.test(label) || /[:=]/.test(between));
}

/** A label does not reach over another id. */
function lastIdEnd(before: string): number {
  const match = /.*[0-9a-f]{4}-[0-9a-f]{12}/s.exec(before);
  return match ? match[0].length : 0;
}

export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}
