import type { Phrasing } from './phrasing.ts';
import { LAST_24_HOURS } from './phrasing.ts';

/** A greeting before and thanks behind: what stands between them is asked. */
export const GREETED_AND_THANKED: readonly Phrasing[] = [
  ['alerts', 'Hi there, please show me the open alerts. Thanks!'],
  ['alerts', 'Good morning team. the open alerts. Thank you so much in advance.'],
  ['signins', 'Good day! Please share Noor’s sign-ins. Thank you so much', { user: 'Noor' }],
  ['approvals', 'Good morning team. pending approvals. Thank you so much in advance.'],
  [
    'passthrough',
    'Hello all. cross-tenant logins from noor@contoso.com. Thank you so much in advance.',
    { user: 'noor@contoso.com' },
  ],
  ['audit', 'Good morning team. audit log of the last 24 hours. Thank you so much in advance.', LAST_24_HOURS],
  ['lockout', 'Hello team. lock status for Jonas Wirth. Thank you so much in advance.', { user: 'Jonas Wirth' }],
  ['mfa', 'Good morning. MFA setup for Noor please. Thank you so much in advance.', { user: 'Noor' }],
  ['whoami', 'Good morning team. which permissions do I have with you? Thank you so much in advance.'],
  ['mutes', 'Hello all. current mute list. Thank you so much in advance.'],
  ['unknown', 'Good morning team. Thank you so much in advance.'],
  ['unknown', 'Hi there, thanks!'],
];
