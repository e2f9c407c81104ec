import type { Token } from '../text/tokens.ts';

export type IdRole = 'request' | 'trace' | 'correlation' | 'app' | 'user' | 'tenant' | 'session' | 'policy';

/**
 * What stands before an id, by what it says, in the languages of Entra's error pages (en, de, fr, es, pt, nl, ja).
 * Matched against folded text (lower case, no accents) just before the id; the label nearest to the id wins.
 */
const LABELS: readonly (readonly [IdRole, RegExp])[] = [
  ['correlation', /corr?ela\w*|korrela\w*|\bcorr[ _-]?id|相関|関連付け|関連/g],
  [
    'trace',
    /\btrace|traceid|ablaufverfolgung\w*|nachverfolgung\w*|rastrea\w*|rastrei\w*|seguimiento|tracering\w*|\bsuivi|トレース|追跡/g,
  ],
  [
    'request',
    /request\w*|\breq(?:[ _-]?id)?\b|anforderung\w*|anfrage\w*|demande|requete|solicitud|solicitacao|pedido|peticion|aanvra\w*|verzoek\w*|要求|リクエスト|\bsign[ -]?in\b(?! ?log)|\bsignin\b|\blog-?in id/g,
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

/** The role that the words before (or, in brackets, after) an id give it. */
export function idRole(text: string, token: Token): IdRole | undefined {
  const before = fold(text.slice(Math.max(0, token.start - 60), token.start));
  const stretch = before.slice(lastIdEnd(before));
  const role = nearestLabel(stretch);
  if (role) return role;
  const after = /^\s?[([]([^)\]]{3,40})[)\]]/.exec(fold(text.slice(token.end, token.end + 45)));
  return after?.[1] === undefined ? undefined : nearestLabel(after[1]);
}

/** "which policies applied to …", "end the sessions of …": such a word names the id only when nothing but "id is:" stands between. */
const TOUCHING: ReadonlySet<IdRole> = new Set(['app', 'policy', 'session', 'tenant']);
const GLUE =
  /^(?:[\s:：=#"'’“([{<*._,-]|\b(?:ids?|guid|uuid|name|is|was|number|no|with|identifier|the|called|named|object|key|value)\b)*$/;
/** "application Contoso Travel ('…": a name between the label and the bracket. */
const NAMED_BEFORE = /^ [^:;,.()]{2,50}\( ?['"‘“]?$/;
const PLURAL = /s$/;

function nearestLabel(stretch: string): IdRole | undefined {
  let best: IdRole | undefined;
  let at = -1;
  for (const [role, pattern] of LABELS) {
    for (const match of stretch.matchAll(pattern)) {
      const end = match.index + match[0].length;
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
