/** Signing in, by verbs and nouns that are of nothing else; words are without accents. */
const SIGNS_IN =
  /^(?:(?:in|ind|inn|an|pa|ein|aan|za)?-?log(?:ge|ger|get|ga|gar|gat|gas|gen|gt|t|in|on|owac|owania|owal|uje)?(?:-se|si)?|(?:einlog|inlog|ingelogd|eingeloggt|palog|innlog|indlog|zalog|logow)\p{L}*|(?:an|aan)(?:ge|zu)?meld\p{L}*|login|(?:se)?connecte\p{L}*|connect\p{L}*|connexion|sesion|sessao|seance|conect\p{L}*(?:-se)?|loga(?:r|rsi|rse|r-se)|loggarsi|collegarsi|connett\p{L}*|autentic\p{L}*|authentifi\p{L}*|acced\p{L}*|acess\p{L}*|aceder|zugreifen|zuzugreifen|koble|koblet|ansluta|ansluter)$/u;

/** The same, and verbs and nouns of getting in and of opening. */
const OR_COMES_IN =
  /^(?:kom(?:me|mer|met|ma|mit|mt|en|t)?|kommt|kobl\p{L}*|koppl\p{L}*|tilslut\p{L}*|ansl\p{L}*|[at]dgang|tilgang|tilga|atkomst|toegang|zugriff|zugang|verbinden|verbindung|verbinding|access\p{L}*|acces|entr(?:ar|a|er|e|are|o|ando)|rentre\p{L}*|ingres\p{L}*|ligar(?:-se)?|colleg\p{L}*|wej(?:sc|dzie)|wchodz\p{L}*|dostac|dostep\p{L}*|polacz\p{L}*|laczy\p{L}*|ouvrir|abrir|aprire|openen|otworzyc|oppna|abne|apne|offnen)$/u;

export function signsIn(word: string): boolean {
  return SIGNS_IN.test(word);
}

export function getsIn(word: string): boolean {
  return SIGNS_IN.test(word) || OR_COMES_IN.test(word);
}

/** "el acceso a Itziar", "die Anmeldung bei Thandeka": a noun may be somebody's. */
const IS_NOUN =
  /^(?:anmeldung\p{L}*|aanmelding\p{L}*|inlog|login|inloggning\p{L}*|palogging\p{L}*|innlogging\p{L}*|connexion|access[oi]|acces|acceso|acesso|[at]dgang|tilgang|tilga|atkomst|toegang|zugriff|zugang|dostep\p{L}*|sesion|sessao|seance|verbindung|verbinding|logowani\p{L}*)$/u;

export function isNounOfEntry(word: string): boolean {
  return IS_NOUN.test(word);
}

/** Who cannot: what stands behind somebody in such a question. */
const CANNOT =
  /^(?:nicht|niet|nie|inte|ikke|icke|non|no|nao|ne|n'.+|kann|kan|kunne|peut|pode|puede|pot|puo|moze|riesce|komt|kommt|kommer|kom|sich|sig|seg|se|consegue|logra|consigue|keinen?|geen|far|ma)$/;
/** Before somebody: "warum kann sich …", "hvorfor får ikke …", "por que …"; behind "why" Germans and their neighbours have the verb. */
const ASKS =
  /^(?:pourquoi|que|porque|perche|dlaczego|czemu|kann|kan|kunne|sich|sig|seg|ikke|inte|kommer|kommt|komt|far|puede|pode|puo|moze)$/;
/** A person has an article, too. */
const PERSONS_ARTICLE: Readonly<Record<string, RegExp>> = {
  pt: /^(?:o|a)$/,
  it: /^(?:la|il|lo)$/,
  es: /^(?:la|el|en|na)$/,
  de: /^(?:die|der)$/,
};

/** "por que a jussara não consegue entrar", "hvorfor kan asger ikke logge ind": the place of whoever cannot get in. */
export function isWhoCannot(words: readonly string[], i: number, language: string): boolean {
  const before = words[i - 1] ?? '';
  const article = PERSONS_ARTICLE[language]?.test(before) === true;
  // "varför kan inte torvald logga in"
  if (/^(?:ikke|inte)$/.test(before) && ASKS.test(words[i - 2] ?? '') && signsIn(words[i + 1] ?? '')) return true;
  if (!CANNOT.test(words[i + 1] ?? '')) return false;
  if (!article && !(ASKS.test(before) && words.some(signsIn))) return false;
  return words.some(getsIn);
}
