import { LAST_WEEK, TODAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

const LAST_3_DAYS = { from: '2026-11-17T15:30:00.000Z', to: '2026-11-20T15:30:00.000Z' };
const AT_TWO = { from: '2026-11-03T12:30:00.000Z', to: '2026-11-03T13:30:00.000Z' };

/** Short questions in small letters and without accents, as desks of ten countries type them. */
export const PLAIN_IN_LANGUAGES: readonly Phrasing[] = [
  // "Teams" in small letters behind where
  ['why', 'wieso kommt t.albers@contoso.com nicht in teams rein', { user: 't.albers@contoso.com', app: 'teams' }],
  ['why', 'pourquoi hugo perrin n’arrive pas a ouvrir outlook', { user: 'hugo perrin', app: 'outlook' }],
  ['why', 'porque p.dias@contoso.com nao consegue abrir o teams', { user: 'p.dias@contoso.com', app: 'teams' }],
  ['why', 'waarom kan lotte bakels niet in teams', { user: 'lotte bakels', app: 'teams' }],
  // why conditional access did not block
  ['policy', 'varfor stoppade inte ca o.lind@contoso.com', { user: 'o.lind@contoso.com' }],
  ['policy', 'hvorfor stoppede ca ikke o.lind@contoso.com', { user: 'o.lind@contoso.com' }],
  ['policy', 'hvorfor stoppet ikke ca o.lind@contoso.com', { user: 'o.lind@contoso.com' }],
  ['blocks', 'vad blockerade ca igar', YESTERDAY],
  // spelt without its letters
  ['failures', 'haeufigste fehler heute', TODAY],
  ['travel', 'unmoegliche reise von t.albers@contoso.com?', { user: 't.albers@contoso.com' }],
  ['lockout', 'kannst du pruefen ob t.albers@contoso.com gesperrt ist', { user: 't.albers@contoso.com' }],
  ['lockout', 'er o.lind@contoso.com last', { user: 'o.lind@contoso.com' }],
  // English topics with a time of another language
  ['audit', 'audit log letzte woche', LAST_WEEK],
  ['legacy', 'basic auth letzte woche', LAST_WEEK],
  ['audit', "journal d'audit d'hier", YESTERDAY],
  ['alerts', 'dzisiejsze alerty', TODAY],
  // guests, journeys and risk
  ['passthrough', 'c.neri@contoso.com e ospite in un altro tenant?', { user: 'c.neri@contoso.com' }],
  ['passthrough', 'p.dias@contoso.com e convidado noutro tenant?', { user: 'p.dias@contoso.com' }],
  ['passthrough', 'czy j.mazur@contoso.com jest gosciem w innym tenancie', { user: 'j.mazur@contoso.com' }],
  ['travel', 'voyage impossible de h.perrin@contoso.com ?', { user: 'h.perrin@contoso.com' }],
  ['travel', 'omojlig resa for o.lind@contoso.com?', { user: 'o.lind@contoso.com' }],
  ['risk', 'risicovolle gebruikers'],
  ['mutes', 'vad ar tystat'],
  // times
  ['signins', 'connexions de h.perrin@contoso.com le 3/11 a 14h', { user: 'h.perrin@contoso.com', ...AT_TWO }],
  ['signins', 'aanmeldingen van l.bakels@contoso.com op 3/11 om 14u', { user: 'l.bakels@contoso.com', ...AT_TWO }],
  ['signins', 'connexions de h.perrin@contoso.com des 3 derniers jours', { user: 'h.perrin@contoso.com', ...LAST_3_DAYS }],
  // English words with a second meaning
  ['signins', 'sign-ins of Odile on Harvest', { user: 'Odile', app: 'Harvest' }],
  ['risk', 'is Wanjiru dodgy at all', { user: 'Wanjiru' }],
  ['lockout', 'is Mr Ato Mensah locked?', { user: 'Ato Mensah' }],
  ['replay', 'any ato in our tenant?'],
  ['audit', "who's been booting people out"],
  ['workload', 'did the multi-tenant service principal sign in today?', { type: 'servicePrincipal', ...TODAY }],
  ['revoke', 'revoke Odile Perrin - token replay', { user: 'Odile Perrin' }],
  ['unknown', 'bloqueia a conta de odile perrinz'],
];
