import type { Phrasing } from './phrasing.ts';

/** A theft, a replay or a stolen cookie as the reason of an order, and orders that are forbidden in other languages. */
export const REASONS_OF_THEFT: readonly Phrasing[] = [
  ['revoke', 'Kick Solveig Aune out, someone is replaying her cookie', { user: 'Solveig Aune' }],
  ['revoke', 'Sign out Tevita Moala, his session is being replayed from Lagos', { user: 'Tevita Moala' }],
  ['revoke', "kick her out, Nokuthula Dube's session is being replayed", { user: 'Nokuthula Dube' }],
  ['revoke', "Kill Bruno's sessions, an attacker is still replaying his token", { user: 'Bruno' }],
  ['revoke', 'Log Marta Lind out everywhere, the cookie is being replayed', { user: 'Marta Lind' }],
  ['revoke', 'Revoke Pavel Novak: AiTM', { user: 'Pavel Novak' }],
  ['revoke', 'revoke Pavel Novak over a stolen cookie', { user: 'Pavel Novak' }],
  ['disable', "Suspend Omar's account, the attacker is replaying his cookie", { user: 'Omar' }],
  ['disable', 'Disable Imke Claasen (stolen session)', { user: 'Imke Claasen' }],
  ['disable', 'Disable Imke Claasen. Her token is being replayed.', { user: 'Imke Claasen' }],
  ['disable', 'Block Imke Claasen, replayed token', { user: 'Imke Claasen' }],
  // what is asked stays a question
  ['replay', "is Bruno's token being replayed? kick him out", { user: 'Bruno' }],
  ['replay', 'Disable Bruno, is his token being replayed?', { user: 'Bruno' }],
  ['replay', 'replay check Bruno and revoke him', { user: 'Bruno' }],
  ['replay', 'revoke Bruno, replay?', { user: 'Bruno' }],
  // forbidden
  ['unknown', 'Ne désactive pas le compte de Gwenaëlle', {}],
  ['unknown', 'Ne désactivez surtout pas Gwenaëlle Le Bris', {}],
  ['unknown', 'Non disattivate Ludovica Ferri', {}],
  ['unknown', 'Non disattivare il conto di Ludovica', {}],
  ['unknown', 'No bloqueéis a Nekane', {}],
  ['unknown', 'No desactives la cuenta de Nekane', {}],
  ['unknown', 'Não desativem a conta da Iracema', {}],
  ['unknown', 'Nao bloqueie a Iracema', {}],
  ['unknown', 'Nie blokujcie konta Bożydara', {}],
  ['unknown', 'Proszę nie dezaktywować konta Bożydara', {}],
  ['unknown', 'Nicht sperren: Wiebke Harms', {}],
  ['unknown', 'Sperren Sie Wiebke Harms bitte nicht', {}],
  ['unknown', 'Blokkeer Sjoerd niet', {}],
  ['unknown', 'Lås inte Ylvas konto', {}],
  ['unknown', 'Inte inaktivera Ylva Åberg', {}],
  ['unknown', 'Bloker ikke Torgunn', {}],
  ['unknown', 'Ikke deaktiver kontoen til Torgunn', {}],
  // what is said beside a denial, and is none
  ['lockout', 'Ist Wiebke Harms nicht gesperrt?', { user: 'Wiebke Harms' }],
  ['lockout', 'Nicht gesperrt, aber Anna kommt nicht rein', { user: 'Anna' }],
  ['why', 'Pourquoi Luc ne peut pas se connecter ?', { user: 'Luc' }],
];
