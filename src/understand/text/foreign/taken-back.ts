import type { Token } from '../tokens.ts';

/** "Sorry" of other tongues, between the name that was wrong and the one that was meant. */
const SORRY =
  /^(?:perd[oó]n|perdona|pardon|d[eé]sol[eé]e?|excusez-moi|desculpe|desculpa|perd[aã]o|scusa|scusate|scusami|entschuldigung|pardon|verzeihung|f[oö]rl[aå]t|urs[aä]kta|undskyld|unnskyld|beklager|przepraszam|pomy[lł]ka)$/;
const PAUSE = /^(?:[,;:–—-]|\.{2,3})$/;
/** Who is greeted is no mistake. */
const GREETING =
  /^(?:hola|bonjour|salut|bonsoir|hallo|ciao|buongiorno|ol[aá]|oi|bom|dia|hej|hei|cze[sś][cć]|dzie[nń]|dobry|moin|servus|guten|tag)$/;

/** "¿por qué falla Ana, perdón, Lucía en Xero?": of two names the last one. */
export function withoutNameSlip(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    const next = SORRY.test(token.low) && PAUSE.test(kept.at(-1)?.raw ?? '') ? nameBehind(tokens, i + 1) : undefined;
    const from = next === undefined ? undefined : nameBefore(kept);
    if (next === undefined || from === undefined) {
      kept.push(token);
      continue;
    }
    kept.splice(from);
    i = next - 1;
  }
  return kept;
}

/** Where the name behind the word and its sign begins. */
function nameBehind(tokens: readonly Token[], i: number): number | undefined {
  const at = PAUSE.test(tokens[i]?.raw ?? '') ? i + 1 : i;
  return isName(tokens[at]) ? at : undefined;
}

/** Where the name before the sign begins; what begins a sentence or is greeted is none. */
function nameBefore(kept: readonly Token[]): number | undefined {
  let from = kept.length - 1;
  while (from > 0 && isName(kept[from - 1])) from -= 1;
  const before = kept[from - 1];
  if (from === kept.length - 1 || before === undefined || before.kind === 'punct' || GREETING.test(before.low)) return undefined;
  return from;
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital;
}
