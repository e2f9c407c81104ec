import type { Phrasing } from './phrasing.ts';

/** Whoever an order names right behind its verb is meant; a clause behind a mark or before the verb tells why, and gives nobody. */
export const TARGET_AND_REASON: readonly Phrasing[] = [
  ['revoke', 'boot Heddwyn Prydderch out, she forgot her tablet in a Swansea taxi', { user: 'Heddwyn Prydderch' }],
  ['revoke', 'kick out Sólrún Ketilsdóttir, the Hilton found her phone', { user: 'Sólrún Ketilsdóttir' }],
  ['revoke', 'Please sign out Nomvuyo Mqhayi everywhere: her Surface vanished on the Eurostar', { user: 'Nomvuyo Mqhayi' }],
  ['disable', 'lock Eneko Zubizarreta, his brother Gorka rang from Gasteiz', { user: 'Eneko Zubizarreta' }],
  ['disable', 'block Ilango Vaidyanathan, Deloitte let him go last week', { user: 'Ilango Vaidyanathan' }],
  ['disable', 'suspend Xolelwa Gcaleka, Nerys saw her screen in a Costa', { user: 'Xolelwa Gcaleka' }],
  ['enable', 'reactivate Itziar Mendiluze, her boss Gethin signed it', { user: 'Itziar Mendiluze' }],
  ['enable', 'please let Paris Chambers back in, since his new Surface arrived at Tesco', { user: 'Paris Chambers' }],
  ['enable', 'unblock Thamarai Selvi, the Maersk secondment is over', { user: 'Thamarai Selvi' }],
  ['revoke', 'He left his bag on the Bangor train, kick out Heddwyn Prydderch', { user: 'Heddwyn Prydderch' }],
  ['disable', 'Gorka Etxaniz has his badge now, block Eneko Zubizarreta', { user: 'Eneko Zubizarreta' }],
  ['revoke', 'Eneko Zubizarreta lost his phone. Kick him out, Nerys from HR says so', { user: 'Eneko Zubizarreta' }],
  ['disable', 'disable Eneko Zubizarreta, not Gorka', { user: 'Eneko Zubizarreta' }],
  // a place for a surname is one
  ['revoke', 'kick out Jordan Lisbon, she lost her bag in Madrid', { user: 'Jordan Lisbon' }],
  // what is behind the verb is no person for sure: then nobody is
  ['revoke', "end all of Miro Slack's sessions, since her Surface vanished on the Eurostar"],
  // who it is may stand behind a mark
  ['disable', 'Please disable Gorka, gorka.etxaniz@contoso.com', { user: 'gorka.etxaniz@contoso.com' }],
  ['revoke', 'kick him out: Eneko Zubizarreta', { user: 'Eneko Zubizarreta' }],
  ['disable', 'disable Eneko Zubizarreta, no, Gorka Etxaniz', { user: 'Gorka Etxaniz' }],
];
