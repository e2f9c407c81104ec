import type { Phrasing } from './phrasing.ts';

/** The second line of support: what an action does, orders with their reason, and words that belong to other things. */
export const SECOND_LINE: readonly Phrasing[] = [
  // what an action does or would do is explained, and neither done nor general help
  ['unknown', 'What does revoke do exactly?'],
  ['unknown', "what happens if I disable Mark's account?"],
  ['unknown', 'does disabling somebody also wipe the laptop?'],
  ['unknown', "what's the difference between mute and unsubscribe"],
  ['unknown', "What does revoke actually do to the user's phone?"],
  ['unknown', 'What happens to her phone when I revoke her sessions?'],
  ['unknown', 'will revoking Mira sign her out of Outlook on the phone as well?'],
  ['unknown', 'if I disable Bob, can he still read his mail?'],
  ['unknown', 'what is the difference between revoke and disable'],
  ['unknown', 'does enabling an account restore its sessions'],
  ['unknown', 'can revoke be undone?'],
  ['unknown', 'Does muting delete the alerts?'],
  ['unknown', 'what does unmute do'],
  ['unknown', 'once I revoke someone, how long does it take'],
  ['help', 'how do I disable an account'],
  ['help', 'how do I ask about a locked account'],
  ['help', 'which commands are there?'],
  ['help', 'what can you do'],
];
