import type { Token } from './tokens.ts';

/** What the line of a form with a result code begins with, in the languages whose words no other table has. */
const LABEL =
  /^(?:fejl|fejlkode|feil|feilkode|fel|felkod|felmeddelande|fejlmeddelelse|feilmelding|kod|kode|błąd|blad|błędu|bledu|fehler|fehlercode|fout|foutcode|erreur|código|codigo|codice|code|errore|erro)$/;

/** "Fel: 50126" on a line of a form: an error, and nobody who is called so. */
export function withCodeLabels(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, i) => {
    if (token.kind !== 'word' || !LABEL.test(token.low) || !beginsLine(tokens, i)) return token;
    const behind = tokens[i + 1]?.raw === ':' ? tokens[i + 2] : undefined;
    return behind !== undefined && /^(?:aadsts)?\d{5,7}$/.test(behind.low) ? { ...token, raw: 'error', low: 'error' } : token;
  });
}

function beginsLine(tokens: readonly Token[], i: number): boolean {
  return i === 0 || /^[\n|;,]/.test(tokens[i - 1]?.raw ?? '');
}
