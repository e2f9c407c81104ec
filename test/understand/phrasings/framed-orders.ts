import type { Phrasing } from './phrasing.ts';

/** Orders with a frame around them, and frames, quotations and denials around none. */
export const FRAMED_ORDERS: readonly Phrasing[] = [
  ['disable', "Management decided: disable Lukas Berg's account", { user: 'Lukas Berg' }],
  ['disable', 'HR has decided: please disable Lukas Berg', { user: 'Lukas Berg' }],
  ['revoke', 'Decision of the CISO: revoke all sessions of Lukas Berg', { user: 'Lukas Berg' }],
  ['revoke', 'contain Lukas Berg: kill sessions', { user: 'Lukas Berg' }],
  ['revoke', 'Contain Lukas Berg, kill all his sessions', { user: 'Lukas Berg' }],
  ['disable', 'contain lukas.berg@contoso.com: disable account', { user: 'lukas.berg@contoso.com' }],
  ['revoke', 'please revoke the sessions of Lukas Berg period', { user: 'Lukas Berg' }],
  ['disable', 'disable Lukas Berg now, full stop', { user: 'Lukas Berg' }],
  ['disable', 'Disable the account of Lukas Berg. Period.', { user: 'Lukas Berg' }],
  ['mute', 'Please stop alert notification for Nakamura for 8 hours', { user: 'Nakamura', duration: 'PT8H' }],
  ['mute', 'stop the alert notifications about Nakamura for 2 hours', { user: 'Nakamura', duration: 'PT2H' }],
  ['mute', 'please pause alerts for Nakamura, 4 hours', { user: 'Nakamura', duration: 'PT4H' }],
  ['mute', 'stop alerting on Nakamura for a day', { user: 'Nakamura', duration: 'P1D' }],
  ['mute', 'kindly hold the notifications for Nakamura for 3 hours', { user: 'Nakamura', duration: 'PT3H' }],
  ['enable', 'Legal agreed: re-enable Lukas Berg', { user: 'Lukas Berg' }],
  ['enable', 'Decision: unblock the account of Lukas Berg', { user: 'Lukas Berg' }],
  ['disable', 'Verdict from the incident call: disable Lukas Berg', { user: 'Lukas Berg' }],
  ['revoke', 'We decided: sign out Lukas Berg everywhere', { user: 'Lukas Berg' }],
];
