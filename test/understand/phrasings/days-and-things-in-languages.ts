import { LAST_WEEK, WEDNESDAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

/** Days of months, places, ids and own applications in the languages of the tables. */
export const DAYS_AND_THINGS_IN_LANGUAGES: readonly Phrasing[] = [
  ['travel', "Baptiste dit qu'il est à Montréal, c'est vrai ?", { user: 'Baptiste', place: 'Montréal' }],
  [
    'blocks',
    "qu'est-ce que l'accès conditionnel a bloqué vendredi dernier ?",
    { from: '2026-11-12T23:00:00.000Z', to: '2026-11-13T23:00:00.000Z' },
  ],
  ['workload', 'le client secret de Portail-RH a expiré ?', { app: 'Portail-RH' }],
  ['lockout', 'a conta da Rafaela Nunes está bloqueada?', { user: 'Rafaela Nunes' }],
  [
    'lookup',
    'Hallo zusammen, was steckt hinter der Correlation ID 5ff223ef-4072-4e3c-bf43-4a28f203cf66?',
    { correlationId: '5ff223ef-4072-4e3c-bf43-4a28f203cf66' },
  ],
  ['signins', 'Zeig mir die Anmeldungen von Dörte Hansen am 18. November', { user: 'Dörte Hansen', ...WEDNESDAY }],
  ['backtest', 'Wie viele Alarme hätte das letzte Woche ausgelöst?', { ...LAST_WEEK }],
  ['explain', 'Was bedeutet eigentlich Fehler 50076? Steht so im Handbuch', { code: 50076 }],
  [
    'spray',
    'Gab es am Wochenende ein Password Spraying bei uns?',
    { from: '2026-11-13T23:00:00.000Z', to: '2026-11-15T23:00:00.000Z' },
  ],
  [
    'signins',
    'fammi vedere gli accessi di Chiara Lombardi dal 16 al 18 novembre',
    { user: 'Chiara Lombardi', from: '2026-11-15T23:00:00.000Z', to: '2026-11-18T23:00:00.000Z' },
  ],
  [
    'workload',
    'muéstrame los inicios de sesión de la managed identity mi-reportes',
    { app: 'mi-reportes', type: 'managedIdentity' },
  ],
  ['travel', "Léa affirme être à Genève, c'est vrai ?", { user: 'Léa', place: 'Genève' }],
  ['travel', "Marc dit qu'elle est au Caire", { user: 'Marc', place: 'Caire' }],
  [
    'blocks',
    "qu'a bloqué l'accès conditionnel lundi dernier ?",
    { from: '2026-11-15T23:00:00.000Z', to: '2026-11-16T23:00:00.000Z' },
  ],
  [
    'signins',
    'les connexions de Léa du 16 au 18 novembre',
    { user: 'Léa', from: '2026-11-15T23:00:00.000Z', to: '2026-11-18T23:00:00.000Z' },
  ],
  [
    'signins',
    'les connexions de Léa ce week-end',
    { user: 'Léa', from: '2026-11-13T23:00:00.000Z', to: '2026-11-15T23:00:00.000Z' },
  ],
  ['workload', "le certificat de l'application Facturier a expiré ?", { app: 'Facturier' }],
  ['backtest', "combien d'alertes auraient été déclenchées la semaine dernière ?", { ...LAST_WEEK }],
  [
    'lookup',
    "qu'y a-t-il derrière le correlation id 5ff223ef-4072-4e3c-bf43-4a28f203cf66 ?",
    { correlationId: '5ff223ef-4072-4e3c-bf43-4a28f203cf66' },
  ],
  ['lockout', 'a Marta Nunes está bloqueada?', { user: 'Marta Nunes' }],
  [
    'signins',
    'inícios de sessão da Rafaela Nunes de 16 a 18 de novembro',
    { user: 'Rafaela Nunes', from: '2026-11-15T23:00:00.000Z', to: '2026-11-18T23:00:00.000Z' },
  ],
  ['backtest', 'quantos alertas teriam sido gerados na semana passada?', { ...LAST_WEEK }],
  ['workload', 'o segredo do cliente de Portal-RH expirou?', { app: 'Portal-RH' }],
  [
    'signins',
    'Anmeldungen von Dörte Hansen vom 16. bis 18. November',
    { user: 'Dörte Hansen', from: '2026-11-15T23:00:00.000Z', to: '2026-11-18T23:00:00.000Z' },
  ],
  [
    'signins',
    'Anmeldungen von Dörte Hansen am Wochenende',
    { user: 'Dörte Hansen', from: '2026-11-13T23:00:00.000Z', to: '2026-11-15T23:00:00.000Z' },
  ],
  ['explain', 'Was bedeutet 53003 laut Handbuch?', { code: 53003 }],
  ['backtest', 'Welche Warnungen hätten die Regeln gestern ausgelöst?', { ...YESTERDAY }],
  [
    'lookup',
    'Zeig den Vorgang zur Request-ID 5ff223ef-4072-4e3c-bf43-4a28f203cf66',
    { requestId: '5ff223ef-4072-4e3c-bf43-4a28f203cf66' },
  ],
  ['workload', 'Ist das Client-Secret von Lohnportal abgelaufen?', { app: 'Lohnportal' }],
  ['mute', 'Schalte Alarme von 203.0.113.7 für 2 Stunden stumm', { ip: '203.0.113.7', duration: 'PT2H' }],
  ['signins', 'gli accessi di Chiara Lombardi il 18 novembre', { user: 'Chiara Lombardi', ...WEDNESDAY }],
  [
    'signins',
    'gli accessi di Chiara Lombardi venerdì scorso',
    { user: 'Chiara Lombardi', from: '2026-11-12T23:00:00.000Z', to: '2026-11-13T23:00:00.000Z' },
  ],
  ['backtest', 'quanti avvisi avrebbero generato la settimana scorsa?', { ...LAST_WEEK }],
  ['workload', 'il segreto client di Portale-HR è scaduto?', { app: 'Portale-HR' }],
  [
    'signins',
    'los inicios de sesión de Marta del 16 al 18 de noviembre',
    { user: 'Marta', from: '2026-11-15T23:00:00.000Z', to: '2026-11-18T23:00:00.000Z' },
  ],
  [
    'signins',
    'los inicios de sesión de Marta el viernes pasado',
    { user: 'Marta', from: '2026-11-12T23:00:00.000Z', to: '2026-11-13T23:00:00.000Z' },
  ],
  [
    'workload',
    'muéstrame los inicios de sesión del service principal svc-nominas',
    { app: 'svc-nominas', type: 'servicePrincipal' },
  ],
  ['backtest', '¿cuántas alertas habrían saltado la semana pasada?', { ...LAST_WEEK }],
  [
    'lookup',
    '¿qué hay detrás del correlation id 5ff223ef-4072-4e3c-bf43-4a28f203cf66?',
    { correlationId: '5ff223ef-4072-4e3c-bf43-4a28f203cf66' },
  ],
  [
    'signins',
    'aanmeldingen van Sanne van 16 tot 18 november',
    { user: 'Sanne', from: '2026-11-15T23:00:00.000Z', to: '2026-11-18T23:00:00.000Z' },
  ],
  ['backtest', 'hoeveel meldingen zou dat vorige week hebben gegeven?', { ...LAST_WEEK }],
  [
    'signins',
    'logowania Anna od 16 do 18 listopada',
    { user: 'Anna', from: '2026-11-15T23:00:00.000Z', to: '2026-11-18T23:00:00.000Z' },
  ],
];
