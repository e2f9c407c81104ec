import { LAST_2_HOURS, LAST_WEEK, TODAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

const CORRELATION = '0d6b7f35-51c2-4c39-9a44-6f0e2a7b8c10';

/** Who asks, for whom one asks, and until when an answer is wanted, beside what is asked about. */
export const WHO_SENT_THE_ASKER: readonly Phrasing[] = [
  ['lockout', "my boss Ingrid wants me to find out whether Absalom Nkosi's account is locked", { user: 'Absalom Nkosi' }],
  ['risk', 'our lead Ingrid told me to check the risk level of Absalom Nkosi', { user: 'Absalom Nkosi' }],
  ['blocks', 'Monthly figures for Gunilla. What did conditional access block last week?', { ...LAST_WEEK }],
  ['risk', 'The curator asked. Her name is Ottilie. What she needs: the risk level of Mbali Dube.', { user: 'Mbali Dube' }],
  [
    'volume',
    'The planner, a tall man called Torvald, wants a curve. How many sign-ins did the tenant have yesterday?',
    { ...YESTERDAY },
  ],
  ['why', "find out by noon why Ana Gomez can't log in", { user: 'Ana Gomez' }],
  ['why', 'let me know by 3 pm what is wrong with Ana Gomez', { user: 'Ana Gomez' }],
  ['why', "The gate app needs Entra. Why can't ana@contoso.com sign in?", { user: 'ana@contoso.com' }],
  ['why', "I can't get in to approve the invoices. Why does my login fail?", { user: 'me' }],
  [
    'why',
    "- user: Ana Gomez\n- period: last 2 hours\n- what she sees: a blank page\n- question: why can't she sign in?",
    { user: 'Ana Gomez', ...LAST_2_HOURS },
  ],
  ['failures', "The bishop's secretary, a Ms Quill, wants to know who failed today", { ...TODAY }],
  ['failures', 'My deputy Anselm asked me to find out how many sign-ins failed today', { ...TODAY }],
  ['failures', 'our apprentice Anselm wants the failures of today', { ...TODAY }],
  ['lockout', 'My deputy Anselm asked me whether he is locked out', { user: 'Anselm' }],
  ['risk', "While my tea gets cold: what's the risk level of sandro@contoso.com?", { user: 'sandro@contoso.com' }],
  ['lockout', 'Password expired for Ulrike Sommer? Her phone is in Finnish, so who knows', { user: 'Ulrike Sommer' }],
  // a person who is meant, and a time that is asked about
  ['why', "her sign-in fails. That's Ottilie Baum.", { user: 'Ottilie Baum' }],
  ['why', 'Ana Gomez asked me why she cannot log in', { user: 'Ana Gomez' }],
];

/** A topic with "please" behind it, and what a desk says beside it. */
export const ASKED_WITH_REASONS: readonly Phrasing[] = [
  ['blocks', 'blocked sign-ins today please, the mayor wants something to shout at', { ...TODAY }],
  ['audit', 'audit log of today please, the inspector sits in the hall', { ...TODAY }],
  ['approvals', 'open approvals please, my train leaves soon'],
  ['lockout', "unlock Rhys Bowen will you, there's a pet", { user: 'Rhys Bowen' }],
  ['disable', 'disable the account of Sinead Daly for me there, good man', { user: 'Sinead Daly' }],
  ['disable', 'Could you please disable the account from Joost Bakker?', { user: 'Joost Bakker' }],
  ['replay', "reckon Kylie Nguyen's been phished, have a gander will ya", { user: 'Kylie Nguyen' }],
  ['why', 'could you look what is not in order with the sign-in of Jadwiga Nowak', { user: 'Jadwiga Nowak' }],
  ['why', "I don't arrive to sign in to SharePoint, it refuses me. Can you tell me why?", { user: 'me', app: 'SharePoint' }],
  ['apps', 'Welche Apps nutzt Ottokar Freise?', { user: 'Ottokar Freise' }],
  ['passthrough', 'zeig mir Cross-Tenant-Anmeldungen von Volkmar Ebert', { user: 'Volkmar Ebert' }],
  ['blocks', "qu'est-ce que l'accès conditionnel a bloqué pour Solenn Riou ?", { user: 'Solenn Riou' }],
  ['lookup', `Correlation ID ${CORRELATION} – was steckt dahinter?`, { correlationId: CORRELATION }],
  ['disable', 'by all means disable Sinead Daly', { user: 'Sinead Daly' }],
  ['unknown', 'by no means disable Sinead Daly'],
  // still no order, and no topic that is asked for
  ['unknown', "don't disable Sinead Daly, there's a dear"],
  ['audit', 'who did disable Sinead Daly, good man', { user: 'Sinead Daly' }],
  ['policy', 'why did conditional access block Solenn Riou', { user: 'Solenn Riou' }],
];
