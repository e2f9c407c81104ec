import type { Token } from '../tokens.ts';

/** What people say in their own tongue in a sentence in English; no verb that orders anything. */
const MEANS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    why: 'warum wieso weshalb pourquoi waarom perché dlaczego porqué neden kyun',
    'sign-ins': 'anmeldungen logowania connexions aanmeldingen accessi',
    locked: 'gesperrt bloqué bloquée bloqueado bloqueada geblokkeerd bloccato bloccata zablokowany zablokowana kilitli',
    sessions: 'sitzungen sesiones sessões sessioni sesje sessies',
    policies: 'richtlinien stratégies políticas beleidsregels criteri',
    risk: 'risiko riesgo risco rischio risque ryzyko',
    approvals:
      'genehmigungen freigaben freigabe genehmigung aprobación aprobacion aprovação approvazione goedkeuring godkendelse aprobaciones aprovações approbations approvazioni goedkeuringen',
    today: 'hoy heute oggi hoje dzisiaj dziś vandaag bugün aujourd’hui',
    yesterday: 'ayer gestern ieri ontem gisteren wczoraj',
    methods: 'methoden métodos méthodes metodi',
    apps: 'anwendungen aplicaciones aplicações applicazioni',
    pending: 'pendientes pendiente pendentes',
    show: 'zeig zeige montre muéstrame mostrami pokaż toon dikhao mostra muestra mostre affiche mostrar',
  }).flatMap(([english, words]) => words.split(' ').map((word) => [word, english] as const)),
);

/** Longer texts are tickets and mails: their words are read where they stand. */
const LONGEST = 60;
const DAYS = /^(?:today|yesterday)$/;
const OF = /^(?:von|vom|der|des|du|de|del|della|di|do|da|van)$/;

/** "show me the Anmeldungen of Lars", "pourquoi can't Lars log in". */
export function besideEnglish(tokens: readonly Token[]): readonly Token[] {
  if (tokens.length > LONGEST || !tokens.some(({ low }) => MEANS.has(low))) return tokens;
  return tokens.map((token, i) => {
    if (OF.test(token.low) && (MEANS.has(tokens[i - 1]?.low ?? '') || DAYS.test(MEANS.get(tokens[i + 1]?.low ?? '') ?? '')))
      return { ...token, raw: 'of', low: 'of', capital: false };
    const english = token.kind === 'word' ? MEANS.get(token.low) : undefined;
    return english === undefined ? token : { ...token, raw: english, low: english, capital: false, possessive: false };
  });
}
