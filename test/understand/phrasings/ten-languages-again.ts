import { SINCE_YESTERDAY, TODAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

/** Failed and blocked sign-ins, secrets, policies that did not block, journeys, feeds and help as desks of ten countries type them. */
export const TEN_LANGUAGES_AGAIN: readonly Phrasing[] = [
  // how many failed
  ['failures', 'wie viele fehlgeschlagene Anmeldungen heute', TODAY],
  ['failures', 'hoeveel mislukte aanmeldingen vandaag', TODAY],
  ['failures', 'ile nieudanych logowań dzisiaj', TODAY],
  ['failures', 'hur många misslyckade inloggningar idag', TODAY],
  ['failures', 'hvor mange mislykkede logins i dag', TODAY],
  ['volume', 'wie viele Anmeldungen heute', TODAY],
  ['volume', 'hoe vaak is Sanne Mulder gisteren ingelogd', { user: 'Sanne Mulder', ...YESTERDAY }],
  // secrets
  ['workload', 'ist das Secret von kasse-sync abgelaufen', { app: 'kasse-sync' }],
  ['workload', 'le secret de stock-sync a expiré ?', { app: 'stock-sync' }],
  ['workload', 'il segreto di cassa-sync è scaduto?', { app: 'cassa-sync' }],
  ['workload', 'is het secret van kassa-sync verlopen', { app: 'kassa-sync' }],
  ['lockout', 'ist das Passwort von Lars Krüger abgelaufen', { user: 'Lars Krüger' }],
  // blocked, and why not
  ['blocks', 'welke aanmeldingen zijn gisteren geblokkeerd', YESTERDAY],
  ['blocks', 'vilka inloggningar blockerades igår', YESTERDAY],
  ['blocks', 'jakie logowania zablokowano wczoraj', YESTERDAY],
  ['policy', '¿Por qué no bloqueó CA a Lucía Vega?', { user: 'Lucía Vega' }],
  ['policy', 'Perché CA non ha bloccato Chiara Fontana?', { user: 'Chiara Fontana' }],
  ['policy', 'waarom geen mfa bij Bram Visser', { user: 'Bram Visser' }],
  ['lockout', 'waarom is Bram Visser geblokkeerd', { user: 'Bram Visser' }],
  // names in small letters, and what stands behind names
  ['risk', 'is bram visser riskant', { user: 'bram visser' }],
  ['risk', 'er anders kjær risikabel', { user: 'anders kjær' }],
  ['policy', 'welche richtlinie hat bei jana krause gegriffen', { user: 'jana krause' }],
  ['why', 'Dlaczego logowanie Anny Nowak do Comarch się nie udaje?', { user: 'Anny Nowak', app: 'Comarch' }],
  ['mute', 'silencia os alertas do bruno alves por 4 horas', { user: 'bruno alves', duration: 'PT4H' }],
  ['unknown', 'bloqueia a conta do bruno alvesz', {}],
  // addresses, journeys and times
  ['signins', 'chi è entrato da 203.0.113.7', { ip: '203.0.113.7' }],
  ['signins', 'quem entrou de 203.0.113.7', { ip: '203.0.113.7' }],
  ['travel', 'voyages impossibles depuis hier', SINCE_YESTERDAY],
  ['travel', 'viajes imposibles hoy', TODAY],
  ['alerts', 'alertes du jour', TODAY],
  // feeds, help and what waits
  ['subscribe', 'stuur de meldingen hierheen', {}],
  ['approvals', "Qu'est-ce qui attend une approbation ?", {}],
  ['help', '¿Qué se te puede preguntar?', {}],
  ['help', 'Vad får man fråga dig?', {}],
  ['help', 'O co mogę cię zapytać?', {}],
  ['risk', 'any dodgy accounts about', {}],
];
