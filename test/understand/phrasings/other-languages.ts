import type { Phrasing } from './phrasing.ts';

/** Whole questions in German, French, Spanish, Portuguese, Dutch and Italian. */
export const OTHER_LANGUAGES: readonly Phrasing[] = [
  ['explain', 'Was bedeutet AADSTS50126?', { code: 50126 }],
  ['explain', 'Was bedeutet der Fehler 53003?', { code: 53003 }],
  ['why', 'Por que a Beatriz não consegue entrar no Salesforce?', { user: 'Beatriz', app: 'Salesforce' }],
  ['why', 'Por que o Tiago não consegue entrar?', { user: 'Tiago' }],
  ['explain', 'O que significa AADSTS50076?', { code: 50076 }],
  ['mfa', 'Quais métodos de MFA o Tiago tem?', { user: 'Tiago' }],
  ['explain', 'Que signifie AADSTS50053 ?', { code: 50053 }],
  ['mfa', 'quelles méthodes MFA pour Amélie Roche ?', { user: 'Amélie Roche' }],
  ['explain', '¿Qué significa AADSTS50126?', { code: 50126 }],
  ['mfa', '¿Qué métodos MFA tiene Lucía?', { user: 'Lucía' }],
  ['why', 'Waarom kan Femke niet inloggen bij Salesforce?', { user: 'Femke', app: 'Salesforce' }],
  ['explain', 'Wat betekent AADSTS50126?', { code: 50126 }],
  ['explain', 'Cosa significa AADSTS50126?', { code: 50126 }],
  ['mfa', 'Quali metodi MFA ha Chiara?', { user: 'Chiara' }],
  ['travel', '¿Lucía está de verdad en Bogotá?', { user: 'Lucía', place: 'Bogotá' }],
];
