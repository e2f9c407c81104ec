import { SINCE_YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

/** Why somebody whom no list has cannot get into what no list has, in ten languages and a few orders of words. */
export const KEPT_OUT_IN_LANGUAGES: readonly Phrasing[] = [
  ['why', 'Hvorfor kan Torben-Ulrik ikke logge ind på Danløn?', { user: 'Torben-Ulrik', app: 'Danløn' }],
  ['why', 'Vigga kan ikke få adgang til Uniconta, hvorfor?', { user: 'Vigga', app: 'Uniconta' }],
  ['why', 'Hvorfor får ikke Oddlaug logget inn på Tripletex?', { user: 'Oddlaug', app: 'Tripletex' }],
  ['why', 'Hvorfor klarer ikke Oddlaug å koble til Tripletex?', { user: 'Oddlaug', app: 'Tripletex' }],
  ['why', 'Varför kan inte Torsvald logga in på Kivra?', { user: 'Torsvald', app: 'Kivra' }],
  ['why', 'Varför kommer Torsvald inte åt Kivra?', { user: 'Torsvald', app: 'Kivra' }],
  ['why', 'Waarom kan Wietske niet aanmelden bij Visionplanner?', { user: 'Wietske', app: 'Visionplanner' }],
  ['why', 'Waarom kan Wietske niet in Visionplanner inloggen?', { user: 'Wietske', app: 'Visionplanner' }],
  ['why', 'Warum kann sich Gundolf bei Addison nicht anmelden?', { user: 'Gundolf', app: 'Addison' }],
  ['why', 'Warum kann Gundolf keine Verbindung zu Agenda herstellen?', { user: 'Gundolf', app: 'Agenda' }],
  ['why', 'Warum kann Gundolf nicht auf Brightly zugreifen?', { user: 'Gundolf', app: 'Brightly' }],
  ['why', 'Pourquoi Maëlys n’arrive pas à se connecter à Lucca ?', { user: 'Maëlys', app: 'Lucca' }],
  ['why', 'pourquoi Maëlys n’a pas accès à Payfit ?', { user: 'Maëlys', app: 'Payfit' }],
  ['why', '¿Por qué no puede acceder Ainara a Sesame?', { user: 'Ainara', app: 'Sesame' }],
  ['why', '¿Por qué no consigue Ainara conectarse a Bizneo?', { user: 'Ainara', app: 'Bizneo' }],
  ['why', 'Por que Iracema não pode acessar o Omie?', { user: 'Iracema', app: 'Omie' }],
  ['why', 'Por que Iracema não consegue se conectar ao Omie?', { user: 'Iracema', app: 'Omie' }],
  ['why', 'Perché Ersilia non riesce ad accedere a Danea?', { user: 'Ersilia', app: 'Danea' }],
  ['why', 'Come mai Ersilia non entra in Danea?', { user: 'Ersilia', app: 'Danea' }],
  ['why', 'Dlaczego Bogumił nie może zalogować się do Symfonia?', { user: 'Bogumił', app: 'Symfonia' }],
  ['why', 'Per què la Queralt no pot entrar a Sesame?', { user: 'Queralt', app: 'Sesame' }],
  // small letters: the place tells who it is
  ['why', 'por que o ubirajara nao consegue entrar no Omie desde ontem?', { user: 'ubirajara', app: 'Omie', ...SINCE_YESTERDAY }],
  ['why', 'perche la ersilia non riesce ad accedere a danea', { user: 'ersilia', app: 'danea' }],
  ['why', 'warum kann sich die gundula nicht bei personio anmelden?', { user: 'gundula', app: 'personio' }],
  ['why', 'por que no puede la ainara entrar en Bizneo?', { user: 'ainara', app: 'Bizneo' }],
  ['why', 'hvorfor kan vigga ikke logge ind på uniconta', { user: 'vigga', app: 'uniconta' }],
  // who asks, and nobody
  ['why', 'Hvorfor kan jeg ikke logge ind på Uniconta?', { user: 'me', app: 'Uniconta' }],
  ['why', 'Hvorfor kan ingen logge ind på Uniconta?', { app: 'Uniconta' }],
  // what a noun is of may be somebody
  ['why', 'Warum klappt die Anmeldung bei Thandeka nicht?', { user: 'Thandeka' }],
  ['why', 'Warum kann Gundolf sich im System nicht anmelden?', { user: 'Gundolf' }],
  // an order needs more than small letters
  ['unknown', 'sperr kontoen til astrid lund'],
  ['unknown', 'por que a impressora nao consegue conectar?'],
];
