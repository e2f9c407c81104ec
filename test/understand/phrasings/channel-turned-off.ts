import type { Phrasing } from './phrasing.ts';

/** The channel turned on and off with the verb around it, what the bot can do, and who is signed in. */
export const CHANNEL_TURNED_OFF: readonly Phrasing[] = [
  ['unsubscribe', 'turn the alert notifications for this channel off'],
  ['unsubscribe', 'turn alerts for this channel off'],
  ['unsubscribe', 'please switch the alerts in here off'],
  ['unsubscribe', 'Alerts in this channel are no longer needed'],
  ['unsubscribe', 'Alert to this channel is not needed any more, please stop.'],
  ['subscribe', 'turn the alert notifications for this channel on'],
  ['subscribe', 'Alert subscription, this channel'],
  ['mutes', 'So quiet today. Anyone muted?'],
  ['unknown', 'It is very quiet tonight.'],
  ['alerts', 'do we have active alerts right now'],
  ['alerts', 'do we have open alerts right now'],
  ['mutes', 'Do we currently have any alerts on mute?'],
  ['spray', 'look for credential-guessing campaigns'],
  ['audit', 'list the accounts that you disabled'],
  ['audit', 'which sessions has the bot revoked'],
  ['help', 'What do you know how to do, Signpost?'],
  ['help', 'state your capabilities'],
  ['help', 'list the functions this bot offers'],
  ['whoami', 'who am I signed in as?'],
  ['lockout', 'is the account of Ramón blocked?', { user: 'Ramón' }],
];
