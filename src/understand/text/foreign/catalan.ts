import type { Token } from '../tokens.ts';

/** The plain question why somebody cannot get in, as it is in Spanish. */
const IN_SPANISH: Readonly<Record<string, string>> = {
  per: 'por',
  què: 'qué',
  que: 'que',
  pot: 'puede',
  poden: 'pueden',
  puc: 'puedo',
  aconsegueix: 'consigue',
  aconsegueixo: 'consigo',
  entra: 'entra',
  accedir: 'acceder',
  sessió: 'sesión',
  'connectar-se': 'conectarse',
  connectar: 'conectar',
  des: 'desde',
  "d'ahir": 'ayer',
  ahir: 'ayer',
  avui: 'hoy',
  aquest: 'esta',
  matí: 'mañana',
  amb: 'con',
  compte: 'cuenta',
};
const ARTICLE = /^(?:en|na|el|la|l')$/;
const CANNOT = /^(?:no|pot|és|està)$/;

/** "per què la Mireia no pot entrar a Holded?" */
export function catalanInSpanish(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ low }, i) => low === 'per' && /^qu[eè]$/.test(tokens[i + 1]?.low ?? ''));
  if (at < 0 || !tokens.some(({ low }) => /^(?:pot|poden|puc|aconsegueixo?|accedir|sessió|connectar-se)$/.test(low)))
    return tokens;
  return tokens.map((token, i) => {
    const [low, before] = [token.low, tokens[i - 1]?.low ?? ''];
    // "en Pau": no "in"
    if (ARTICLE.test(low) && CANNOT.test(tokens[i + 2]?.low ?? '')) return { ...token, raw: 'el', low: 'el' };
    const said = low === 'a' && /^(?:sessió|entrar|accedir)$/.test(before) ? 'en' : IN_SPANISH[low];
    return said === undefined || (token.capital && i > at + 1) ? token : { ...token, raw: said, low: said };
  });
}
