import { THIS_WEEK, TODAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

/** Secrets of applications that have expired, and the errors that come most, in the languages of the tables. */
export const SECRETS_AND_TOP_ERRORS: readonly Phrasing[] = [
  ['workload', "le secret client de l'application paie-sync a expiré ?", { app: 'paie-sync' }],
  ['workload', "le certificat de l'application paie-sync a expiré", { app: 'paie-sync' }],
  ['workload', 'ist das Clientgeheimnis der Anwendung lager-sync abgelaufen?', { app: 'lager-sync' }],
  ['workload', '¿ha caducado el secreto de cliente de la aplicación nominas-sync?', { app: 'nominas-sync' }],
  ['workload', 'o segredo do cliente da aplicação folha-sync expirou?', { app: 'folha-sync' }],
  ['workload', "è scaduto il segreto client dell'applicazione paghe-sync?", { app: 'paghe-sync' }],
  ['workload', 'is het clientgeheim van de applicatie rooster-sync verlopen?', { app: 'rooster-sync' }],
  ['workload', 'czy sekret klienta aplikacji place-sync wygasł?', { app: 'place-sync' }],
  ['workload', 'har klienthemligheten för appen loner-sync gått ut?', { app: 'loner-sync' }],
  ['workload', 'er klienthemmeligheden til appen lon-sync udløbet?', { app: 'lon-sync' }],
  ['workload', 'er klienthemmeligheten til appen lonn-sync utløpt?', { app: 'lonn-sync' }],
  ['failures', 'Top-Fehler dieser Woche', THIS_WEEK],
  ['failures', 'Topfehler von gestern', YESTERDAY],
  ['failures', 'topfouten van deze week', THIS_WEEK],
  ['failures', 'top des erreurs de la semaine', THIS_WEEK],
  ['failures', 'principais erros desta semana', THIS_WEEK],
  ['failures', 'errores más frecuentes de esta semana', THIS_WEEK],
  ['failures', 'errori più frequenti questa settimana', THIS_WEEK],
  ['failures', 'najczęstsze błędy dzisiaj', TODAY],
  ['failures', 'vanligaste felen i dag', TODAY],
];
