import { SINCE_YESTERDAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

const ID = 'c4a9d0e2-58b7-4f13-9a6e-0d7b2f4c8e15';

/** Occasions before a colon, measures, hours that are no times, and ids that are asked about in other languages. */
export const BEFORE_COLONS: readonly Phrasing[] = [
  // so many, and no hour
  ['lockout', 'The glass oven in the studio sits at 1200 degrees. Is Ana Ruiz locked?', { user: 'Ana Ruiz' }],
  ['risk', 'the mixer runs at 1500 rpm, is Ana Ruiz risky?', { user: 'Ana Ruiz' }],
  ['why', "freezer at 4 degrees, why can't Ana sign in", { user: 'Ana' }],
  // what is held, and when
  ['apps', 'Budget workshop with the museum people yesterday: which apps does Ines Faria use?', { user: 'Ines Faria' }],
  ['mfa', 'Onboarding class for the new pilots on Monday: which MFA methods does Ines Faria have?', { user: 'Ines Faria' }],
  ['audit', 'Committee with the bank on Thursday: show the audit log', {}],
  ['apps', 'Schulung mit dem Vertrieb gestern: welche Apps nutzt Lars Krüger?', { user: 'Lars Krüger' }],
  ['apps', 'Réunion avec la compta hier : quelles applications utilise Luc Morel ?', { user: 'Luc Morel' }],
  ['apps', 'Overleg met finance gisteren: welke apps gebruikt Pieter Jansen?', { user: 'Pieter Jansen' }],
  ['apps', 'Möte med ekonomi i går: vilka appar använder Karin Berg?', { user: 'Karin Berg' }],
  // the matter itself, and a time by itself
  ['apps', 'Since yesterday: which apps does Ines Faria use?', { user: 'Ines Faria', ...SINCE_YESTERDAY }],
  ['apps', 'Incident yesterday: which apps did Ines Faria use?', { user: 'Ines Faria', ...YESTERDAY }],
  ['why', "Password reset yesterday: why can't Ines Faria sign in?", { user: 'Ines Faria', ...YESTERDAY }],
  ['apps', 'Seit gestern: welche Apps nutzt Lars Krüger?', { user: 'Lars Krüger', ...SINCE_YESTERDAY }],
  // an hour, and nobody
  ['workload', 'The feed broke at dawn and nobody cares. Has the client secret of silo-sync expired?', { app: 'silo-sync' }],
  ['lockout', 'is Dawn locked out', { user: 'Dawn' }],
  ['signins', 'sign-ins of dawn', { user: 'dawn' }],
  // an id, and what became of it
  ['lookup', `Correlation-ID ${ID}, was ist denn da passiert?`, { correlationId: ID }],
  ['lookup', `Request-ID ${ID}, was ist da schiefgelaufen?`, { requestId: ID }],
  ['lookup', `Correlation-ID ${ID}, wat is daar gebeurd?`, { correlationId: ID }],
  ['lookup', `Request-ID ${ID}, wat is er misgegaan?`, { requestId: ID }],
  ['lookup', `Correlation ID ${ID}, co tam się stało?`, { correlationId: ID }],
  ['lookup', `Request ID ${ID}, qu'est-ce qui s'est passé ?`, { requestId: ID }],
  ['lookup', `Correlation ID ${ID}, cosa è successo lì?`, { correlationId: ID }],
  ['lookup', `Correlation-ID ${ID}, hvad skete der her?`, { correlationId: ID }],
];
