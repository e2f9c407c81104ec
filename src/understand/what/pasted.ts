/** Labels of the application's name and of the person on Entra's error pages: en, de, fr, es, pt, nl, ja. One language a line. */
const APP_LABELS = [
  'app(?:lication)?[ _-]?(?:display[ _-]?)?name|application|app|resource',
  'app-?name|anwendungsname|name der (?:anwendung|app)|anwendung',
  "nom de l['’](?:application|app)|nom d['’]application",
  'nombre de (?:la )?(?:aplicacion|app)|aplicacion',
  'nome d[oa] (?:aplicativo|aplicacao|app)|aplicativo|aplicacao',
  'naam van (?:de )?(?:toepassing|app)|toepassingsnaam|app-?naam|toepassing',
  'アプリ(?:ケーション)?(?:の)?名前?|アプリ(?:ケーション)?',
];
const USER_LABELS = [
  'user(?:name| ?principal ?name| name)?|upn|account|affected user',
  'benutzer(?:name)?|konto',
  "nom d['’]utilisateur|utilisateur|compte",
  'nombre de usuario|usuario|cuenta',
  'nome de usuario|nome de utilizador|utilizador|conta',
  'gebruikersnaam|gebruiker',
  'ユーザー名?',
];

const labelled = (labels: readonly string[]): RegExp =>
  new RegExp(`(?:^|[\\n,;{("]|\\. | {2})[ \\t"*•-]{0,4}(?:${labels.join('|')})["*]{0,3} ?[:：=] ?"?([^\\n",;{}]{1,80})`, 'giu');
const APP_NAME = labelled(APP_LABELS);
const USER_NAME = labelled(USER_LABELS);

/** How Entra's own sentences put an application's name beside its id. */
const NAME_BY_ID: readonly RegExp[] = [
  /application ['"]?[0-9a-f]{8}-[0-9a-f-]{27}['"]? ?\(([^()'"\n]{2,60})\)/iu,
  /application ([\p{L}\d][^('"\n]{1,60}?) \( ?['"]?[0-9a-f]{8}-[0-9a-f-]{27}/iu,
  /[0-9a-f]{8}-[0-9a-f-]{27}['"]? named ['"]([^'"\n]{2,60})['"]/iu,
];

/** The application's name on a pasted error page; never an id. */
export function pastedApp(text: string): string | undefined {
  return (
    firstValue(text, APP_NAME) ?? NAME_BY_ID.map((pattern) => pattern.exec(text)?.[1]?.trim()).find((name) => name !== undefined)
  );
}

/** The person named on a pasted error page or a ticket's form. */
export function pastedUser(text: string): string | undefined {
  return firstValue(text, USER_NAME);
}

/** Accents are folded letter by letter, so that positions stay those of the text. */
function firstValue(text: string, pattern: RegExp): string | undefined {
  const folded = text.replace(/[à-ÿ]/gi, (c) => c.normalize('NFD').charAt(0));
  for (const match of folded.matchAll(pattern)) {
    const found = match[1] ?? '';
    const at = match.index + match[0].length - found.length;
    const value =
      text
        .slice(at, at + found.length)
        .split(/ {2,}|\t/)[0]
        ?.trim()
        .replace(/[.]$/, '') ?? '';
    if (value !== '' && !/[0-9a-f]{8}-[0-9a-f]{4}-/i.test(value) && /\p{L}/u.test(value)) return value;
  }
  return undefined;
}
