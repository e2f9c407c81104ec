import { TODAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

const NOV_3 = { from: '2026-11-02T23:00:00.000Z', to: '2026-11-03T23:00:00.000Z' };
const OCT_9 = { from: '2026-10-08T22:00:00.000Z', to: '2026-10-09T22:00:00.000Z' };

/** First and family names that are also words, states without their accents, and days in figures behind an address. */
export const WORDS_FOR_NAMES: readonly Phrasing[] = [
  // first names that are words
  ['why', 'waarom kan Fee Terpstra niet inloggen op Afas?', { user: 'Fee Terpstra', app: 'Afas' }],
  ['lockout', 'ist Joke Brandsma gesperrt?', { user: 'Joke Brandsma' }],
  ['why', 'pourquoi Tor Haugland ne peut pas se connecter ?', { user: 'Tor Haugland' }],
  ['signins', 'inloggningar för Storm Hallberg igår', { user: 'Storm Hallberg', ...YESTERDAY }],
  ['why', 'Tone Hjelmeland cannot log in to Teams', { user: 'Tone Hjelmeland', app: 'Teams' }],
  ['why', "why can't Joke get into Teams?", { user: 'Joke', app: 'Teams' }],
  ['lockout', 'is Sky locked?', { user: 'Sky' }],
  ['lockout', 'was Charity locked out today?', { user: 'Charity', ...TODAY }],
  // family names that are words of ours or of another tongue
  ['why', 'waarom kan Bruno Vos niet inloggen?', { user: 'Bruno Vos' }],
  ['lockout', 'Ist Violette Snow gesperrt?', { user: 'Violette Snow' }],
  ['why', 'perché Faith Good non riesce ad accedere?', { user: 'Faith Good' }],
  ['lockout', 'is Hanna Block locked?', { user: 'Hanna Block' }],
  ['signins', 'accessi di Claire Guest ieri', { user: 'Claire Guest', ...YESTERDAY }],
  // they stay words elsewhere
  ['why', 'Even Bob cannot sign in', { user: 'Bob' }],
  [
    'signins',
    'Anmeldungen von Lars Krüger im Mai',
    { user: 'Lars Krüger', from: '2026-04-30T22:00:00.000Z', to: '2026-05-31T22:00:00.000Z' },
  ],
  ['unknown', 'is the sky blue today?'],
  ['unknown', 'is the charity run approved?'],
  // a state without its accent
  ['lockout', 'le compte de Maëlle Guivarch est bloque ?', { user: 'Maëlle Guivarch' }],
  ['lockout', 'le compte de Soline Cadiou est-il desactive ?', { user: 'Soline Cadiou' }],
  ['lockout', 'est-ce que le compte de s.cadiou@contoso.com est encore verrouille', { user: 's.cadiou@contoso.com' }],
  ['lockout', 'compte de soline cadiou bloque ?', { user: 'soline cadiou' }],
  ['disable', 'bloque le compte de Soline Cadiou', { user: 'Soline Cadiou' }],
  ['unknown', 'bloque le compte de Soline Cadiou ?'],
  // days in figures
  ['signins', 'Anmeldungen von k.berger@contoso.com am 3.11.', { user: 'k.berger@contoso.com', ...NOV_3 }],
  ['signins', 'connexions de j.picard@contoso.com le 3/11', { user: 'j.picard@contoso.com', ...NOV_3 }],
  ['signins', 'aanmeldingen van s.mulder@contoso.com op 3-11', { user: 's.mulder@contoso.com', ...NOV_3 }],
  ['signins', 'logowania j.nowak@contoso.com z dnia 9.10', { user: 'j.nowak@contoso.com', ...OCT_9 }],
  ['signins', 'accessi di c.fontana@contoso.com il 9/10', { user: 'c.fontana@contoso.com', ...OCT_9 }],
  [
    'signins',
    'Anmeldungen von Lars Krüger gestern von 9.30 bis 11 Uhr',
    { user: 'Lars Krüger', from: '2026-11-19T08:30:00.000Z', to: '2026-11-19T10:00:00.000Z' },
  ],
];
