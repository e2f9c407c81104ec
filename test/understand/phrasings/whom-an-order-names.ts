import type { Phrasing } from './phrasing.ts';

/** Whoever an order names is meant, and nobody else of the story before or behind it: no place, no ship, no caller, and not the asker. */
export const WHOM_AN_ORDER_NAMES: readonly Phrasing[] = [
  [
    'revoke',
    'The tablet fell off the Solveig Marie near Måløy. Please sign out Bu Dewi Lestari everywhere.',
    { user: 'Bu Dewi Lestari' },
  ],
  ['revoke', 'My laptop was stolen in Tórshavn. Please sign out Abu Bakr Siddiq everywhere.', { user: 'Abu Bakr Siddiq' }],
  ['revoke', 'A courier from Nordfjordeid stole it. Kick out Ó Briain Dara please.', { user: 'Ó Briain Dara' }],
  ['disable', 'The boat sank off Whangārei. Please block Te Rangi Hiroa. Mireille knows.', { user: 'Te Rangi Hiroa' }],
  ['revoke', 'Hvalfjörður swallowed it. Please sign out Hope Street everywhere.', { user: 'Hope Street' }],
  ['disable', 'Soraya lost her phone. Block Kitchen Two. Mireille knows.', { user: 'Kitchen Two' }],
  ['enable', 'Please enable Le Thi Hoa. Ask Mireille.', { user: 'Le Thi Hoa' }],
  ['revoke', 'Bruno is angry. Revoke Ana, he says thanks.', { user: 'Ana' }],
  ['disable', 'Ana Ruiz left today. Disable her account as Jonas is worried.', { user: 'Ana Ruiz' }],
  // who is only pointed at is named elsewhere, and a first name may be told in full
  ['revoke', 'Soraya lost her phone. Please sign her out everywhere.', { user: 'Soraya' }],
  ['disable', "Jonas called. Disable her account, it's Ana Ruiz.", { user: 'Ana Ruiz' }],
  ['revoke', 'Revoke Ana. Ana Ruiz is gone.', { user: 'Ana Ruiz' }],
];
