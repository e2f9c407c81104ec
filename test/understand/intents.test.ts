import { meaning } from './read.ts';

const PHRASES: readonly (readonly [string, Record<string, unknown>])[] = [
  ['why is xandra unable to log into Workday?', { intent: 'why', user: 'xandra', app: 'Workday' }],
  ['our colleague Eve Adams reports she can’t get into Teams', { intent: 'why', user: 'Eve Adams', app: 'Teams' }],
  ['I keep getting 53003 when opening SharePoint', { intent: 'why', user: 'me', code: 53003, app: 'SharePoint' }],
  ['alice is stuck in an MFA loop', { intent: 'why', user: 'alice' }],
  ['is it true that dave was locked out?', { intent: 'lockout', user: 'dave' }],
  ["what locks out bob's account", { intent: 'lockout', user: 'bob' }],
  ['can you explain 530003 please', { intent: 'explain', code: 530003 }],
  ['how often does 50053 happen', { intent: 'failures', code: 50053 }],
  ['how many sign-ins failed yesterday', { intent: 'failures' }],
  ['from where did alice log in yesterday', { intent: 'signins', user: 'alice' }],
  ['background sign-ins of bob', { intent: 'signins', user: 'bob', type: 'nonInteractiveUser' }],
  ['what came from 203.0.113.9', { intent: 'signins', ip: '203.0.113.9' }],
  ['volume carol', { intent: 'volume', user: 'carol' }],
  ['what programs does dave use', { intent: 'apps', user: 'dave' }],
  ['bob clicked on a phishing link', { intent: 'replay', user: 'bob' }],
  ['could alice be in Tokyo and London at the same time', { intent: 'travel', user: 'alice', place: 'Tokyo' }],
  ['is it true that bob is in the US', { intent: 'travel', user: 'bob', place: 'US' }],
  ["why didn't bob get an MFA prompt", { intent: 'policy', user: 'bob' }],
  ['what was blocked by conditional access', { intent: 'blocks' }],
  ["who's still on IMAP?", { intent: 'legacy' }],
  ['someone is guessing passwords', { intent: 'spray' }],
  ["has alice's security info changed", { intent: 'mfa', user: 'alice' }],
  ['is anyone at risk?', { intent: 'risk' }],
  ['did alice access a partner tenant', { intent: 'passthrough', user: 'alice' }],
  ['sign-ins of the managed identity mi-prod-01', { intent: 'workload', app: 'mi-prod-01', type: 'managedIdentity' }],
  ['log bob out of all devices', { intent: 'revoke', user: 'bob' }],
  ["turn off bob's account", { intent: 'disable', user: 'bob' }],
  ["turn bob's account back on", { intent: 'enable', user: 'bob' }],
  ['what did you find overnight', { intent: 'alerts' }],
  ['stop alerting about bob', { intent: 'mute', user: 'bob' }],
  ['lift the mute for Salesforce', { intent: 'unmute', app: 'Salesforce' }],
  ['what have we muted?', { intent: 'mutes' }],
  ['start sending alerts to this channel', { intent: 'subscribe' }],
  ["we don't want alerts here anymore", { intent: 'unsubscribe' }],
  ['what needs my approval', { intent: 'approvals' }],
  ['what did we do about bob last week', { intent: 'audit', user: 'bob' }],
  ['what are you able to do', { intent: 'help' }],
  ['am I allowed to revoke?', { intent: 'whoami' }],
  ['schedule a meeting with alice', { intent: 'unknown' }],
];

describe('intents', () => {
  it.each(PHRASES)('reads "%s"', (text, expected) => {
    expect(meaning(text)).toEqual(expected);
  });

  it('survives slips of one or two letters in command words', () => {
    expect(meaning('lockuot alice')).toEqual({ intent: 'lockout', user: 'alice' });
    expect(meaning('wyh cant frank sing in')).toEqual({ intent: 'why', user: 'frank' });
    expect(meaning('pasword spray')).toEqual({ intent: 'spray' });
  });

  it('never corrects a name into a command', () => {
    expect(meaning('why did albert fail')).toEqual({ intent: 'why', user: 'albert' });
    expect(meaning('is tracy locked')).toEqual({ intent: 'lockout', user: 'tracy' });
    expect(meaning('lockout locke')).toEqual({ intent: 'lockout', user: 'locke' });
    expect(meaning('rick mfa')).toEqual({ intent: 'mfa', user: 'rick' });
  });

  it('does not take "disk" for "risk"', () => {
    expect(meaning('my disk is full')).toEqual({ intent: 'unknown' });
  });

  it('refuses hexadecimal codes', () => {
    expect(meaning('error 0x80070005')).toEqual({ intent: 'unknown' });
  });

  it('does not read ticket and telephone numbers as codes', () => {
    expect(meaning('ticket 123456: bob cannot sign in')).toEqual({ intent: 'why', user: 'bob' });
    expect(meaning('INC0045821 bob cannot sign in')).toEqual({ intent: 'why', user: 'bob' });
  });
});
