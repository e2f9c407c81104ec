import type { Token } from '../tokens.ts';
import { askedIn, saysTime } from './question.ts';
import type { Asked } from './question.ts';

const VALUE = /^(?:email|mention|ip|guid)$/;
/** Tokens of a remark or a question at least. */
const SHORTEST = 4;
/** Where people meet: its day is not that of the question behind it. */
const OCCASION =
  /^(?:besprechung|termin|meeting|sitzung|\p{L}*schulung|\p{L}*prüfung|\p{L}*pruefung|workshop|audit|jour|klausur|messe|\p{L}*feier|réunion|reunion|formation|atelier|entretien|comité|déjeuner|visite|reunión|formación|capacitación|taller|comité|visita|almuerzo|auditoría|auditoria|reunião|formação|treinamento|almoço|riunione|formazione|corso|pranzo|colloquio|overleg|vergadering|cursus|scholing|training|bespreking|spotkanie|szkolenie|warsztaty|narada|audyt|kontrola|möte|utbildning|kurs|genomgång|lunch|møde|mode|møte|kursus|opplæring|gennemgang|gjennomgang)$/u;
/** Of sign-ins: the matter itself. */
const MATTER =
  /^(?:anmeld|login|log-in|passwor|kennwort|konto|account|alarm|warn|fehler|vorfall|störung|ausfall|connexion|erreur|panne|incident|inicio|error|caída|erro|incidente|accesso|errore|guasto|inlog|aanmeld|fout|storing|logowan|błąd|awari|inlogg|fel|avbrott|fejl|nedbrud|feil|innlogg|pålogg|mfa|token|session)/;

/** An order is read with all that is said beside it, and so is a journey. */
const WITH_ALL = /^(?:revoke|disable|enable|mute|unmute|subscribe|unsubscribe|reset|really)$/;

/** "Chefen är i Malmö till tisdag: varför kommer per.ek@… inte in?": the question about an address behind what is only told. */
export function askedBehind(tokens: readonly Token[]): Asked | undefined {
  if (tokens.at(-1)?.raw !== '?') return undefined;
  const end = tokens.findLastIndex(({ kind, raw }, i) => kind === 'punct' && /^[:.]$/.test(raw) && i < tokens.length - 1);
  const [told, asks] = [tokens.slice(0, end + 1), tokens.slice(end + 1)];
  if (told.length < SHORTEST || asks.length < SHORTEST || told.some(isValue)) return undefined;
  const held =
    tokens[end]?.raw === ':' && told.some(({ low }) => OCCASION.test(low)) && !told.some(({ low }) => MATTER.test(low));
  // whoever is away until a day, and somebody else in the question
  const away = told.some(({ low }) => UNTIL.test(low)) && namesFully(asks);
  if (!held && !away && !asks.some(({ kind }) => kind === 'email' || kind === 'ip')) return undefined;
  if (tokens[end]?.raw === '.' && !away && saysTime(told, tokens) && !saysTime(asks, tokens)) return undefined;
  return wholly(askedIn(asks));
}

function wholly(asked: Asked): Asked | undefined {
  const isWhole = asked.tokens?.every(({ low }) => !WITH_ALL.test(low)) === true;
  return isWhole && !asked.unsure ? asked : undefined;
}

const UNTIL = /^(?:bis|jusqu['’]\p{L}+|jusque|hasta|até|ate|fino|tot|till|tills|til|fram)$/u;

function namesFully(asks: readonly Token[]): boolean {
  return asks.some((token, i) => {
    const next = asks[i + 1];
    if (token.kind === 'email') return true;
    return i > 0 && token.kind === 'word' && token.capital && next?.kind === 'word' && next.capital;
  });
}

function isValue({ kind, low }: Token): boolean {
  return VALUE.test(kind) || /^(?:aadsts)?\d{5,}$/.test(low);
}
