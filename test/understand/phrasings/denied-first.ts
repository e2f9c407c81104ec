import { TODAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

/** One thing is denied and another asked for: the question counts, and whom the first half names. */
export const DENIED_FIRST: readonly Phrasing[] = [
  ['mfa', "don't disable Noor yet, first show me her MFA methods", { user: 'Noor' }],
  ['mfa', 'don’t disable Noor yet, first show me her MFA methods', { user: 'Noor' }],
  ['risk', 'Not asking to re-enable Noor, only her Identity Protection risk level', { user: 'Noor' }],
  ['signins', 'no need to revoke Omar, just tell me where he signed in from', { user: 'Omar' }],
  ['signins', "I don't want her blocked, only the sign-ins of Ana", { user: 'Ana' }],
  ['signins', "I don't want Ana blocked, only her sign-ins of yesterday", { user: 'Ana', ...YESTERDAY }],
  ['lockout', "don't unblock Ravi, I only want to know whether he is locked out", { user: 'Ravi' }],
  ['apps', "We're not asking to suspend Petra, just which apps she uses", { user: 'Petra' }],
  ['replay', 'not asking you to kick Lucia, only whether her session was stolen', { user: 'Lucia' }],
  ['audit', "I'm not asking you to disable Omar, only who disabled him", { user: 'Omar' }],
  ['why', "don't re-enable Piotr, just tell me why he can't sign in", { user: 'Piotr' }],
  ['risk', 'leave Hana enabled for now, but what is her risk level?', { user: 'Hana' }],
  ['signins', 'Please do not block Ana yet. First her sign-ins today', { user: 'Ana', ...TODAY }],
  ['mfa', 'no revoke for Omar needed, only his MFA methods', { user: 'Omar' }],
  ['travel', "don't kick Ana out, first check if she is really in Lisbon", { user: 'Ana', place: 'Lisbon' }],
  ['unknown', "don't revoke Ana, was a false alarm"],
  ['unknown', 'pls not disable Omar, is all fine'],
  ['unknown', "don't disable Noor yet"],
  // a plan's heading, and the topic that it names
  ['replay', 'token theft runbook: revoke Ana', { user: 'Ana' }],
  ['replay', 'session hijack playbook: sign Omar out', { user: 'Omar' }],
  ['replay', 'account takeover runbook: disable Petra', { user: 'Petra' }],
  ['replay', 'AiTM playbook: kick Lucia out', { user: 'Lucia' }],
  ['unknown', 'Not asking to re-enable Noor, only to be told in time'],
  // a case that is only supposed, and what the bot would do in it
  ['unknown', 'Suppose Elena clicked the link. Would you disable her?'],
  ['unknown', 'Say Bob was phished. Would you revoke his sessions?'],
  ['unknown', 'Imagine Ana is compromised. Does it disable her?'],
  ['revoke', 'Bob was phished. Would you revoke his sessions?', { user: 'Bob' }],
];
