import type { Token } from '../tokens.ts';

/** "d'Amélie", "l'account": the small word by itself. */
export function withoutElision(token: Token): readonly Token[] {
  const cut =
    token.kind === 'word' && /['’]/.test(token.raw)
      ? /^(d|l|qu|n|s|j|m|all|dell|dall|nell|sull)['’](\p{L}.*)$/iu.exec(token.raw)
      : null;
  const [small, rest] = [cut?.[1], cut?.[2]];
  if (small === undefined || rest === undefined || /^(?:aujourd|est|arrive)/i.test(rest)) return [token];
  const at = token.start + small.length + 1;
  return [
    { ...token, raw: small, low: small.toLowerCase(), end: at, capital: false, possessive: false },
    { ...token, raw: rest, low: rest.toLowerCase(), start: at, capital: /^\p{Lu}/u.test(rest) },
  ];
}
