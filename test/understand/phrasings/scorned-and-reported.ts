import type { Phrasing } from './phrasing.ts';

/** Orders in new forms that are denied, reported or only supposed, and a few that are meant. */
export const SCORNED_AND_REPORTED: readonly Phrasing[] = [
  ['unknown', 'HR says: Ana – disable her account'],
  ['unknown', 'The mail reads: "Ana: disable her account"'],
  ['unknown', 'Ana: never disable her account'],
  ['unknown', 'Do me the favor of never disabling Sven'],
  ['unknown', "he asked me to do him the favor of closing Sven's sessions"],
  ['unknown', "don't do me the favor of disabling Sven"],
  ['unknown', 'would it be possible to not disable Ana'],
  ['unknown', 'would it be possible to disable Ana if she were phished?'],
  ['unknown', 'imagine: account deactivation, Hugo, please'],
  ['unknown', 'The ticket says: account deactivation, Hugo, please'],
  ['unknown', 'I do not request the termination of all sessions of Lars'],
  ['unknown', 'I never asked for the termination of all sessions of Lars'],
  ['unknown', 'HR requests the termination of all sessions of Lars'],
  ['unknown', 'Should I request the suspension of the account of Lars?'],
  ['unknown', 'no account deactivation, Hugo, please'],
  ['unknown', "Ana – don't sign her out"],
  ['unknown', 'Ana: sign her out? no'],
  ['disable', "Ana's account – disable it please", { user: 'Ana' }],
  ['revoke', 'Ana, please sign her out everywhere', { user: 'Ana' }],
  ['disable', "I want Ana's account disabled, her probation ended", { user: 'Ana' }],
  ['revoke', 'end all sessions of Ana, contract over', { user: 'Ana' }],
  ['enable', 're-enable Ana, the investigation has ended', { user: 'Ana' }],
];
