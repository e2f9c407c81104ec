import type { Command } from '../../src/understand/command.ts';
import type { Reading } from '../../src/understand/reading.ts';
import { NOW, read } from './read.ts';

const MINUTE = 60_000;

function after(first: string, text: string, age = MINUTE): Reading {
  const command: Command = read(first).command;
  return read(text, { previous: { command, at: NOW - age } });
}

describe('follow-ups', () => {
  it.each([
    ['why did bob fail', 'and alice?', { intent: 'why', user: 'alice' }],
    ['why did bob fail', 'and in Outlook?', { intent: 'why', user: 'bob', app: 'Outlook' }],
    ['why did bob fail', 'replay check him too', { intent: 'replay', user: 'bob' }],
    ['why did bob fail', 'is the account locked?', { intent: 'lockout', user: 'bob' }],
    ['is bob locked', 'why?', { intent: 'why', user: 'bob' }],
    ['what did CA block for bob', 'why?', { intent: 'policy', user: 'bob' }],
    ['who gets 50126', 'and 50053?', { intent: 'failures', code: 50053 }],
    ['service principal sync1', 'and sync2?', { intent: 'workload', app: 'sync2', type: 'servicePrincipal' }],
    ['is bob in Paris', 'what about London?', { intent: 'travel', user: 'bob', place: 'London' }],
  ])('after "%s", "%s"', (first, text, expected) => {
    expect(after(first, text).command).toEqual(expected);
  });

  it('changes the time and keeps the rest', () => {
    expect(after('why did bob fail in Jira', 'what about yesterday?').command).toEqual({
      intent: 'why',
      user: 'bob',
      app: 'Jira',
      from: '2026-11-18T23:00:00.000Z',
      to: '2026-11-19T23:00:00.000Z',
    });
  });

  it('asks for the rest of the same answer', () => {
    expect(after('show bob sign-ins', 'show more')).toMatchObject({
      command: { intent: 'signins', user: 'bob' },
      followUp: 'more',
    });
  });

  it('forgets after 30 minutes', () => {
    expect(after('why did bob fail', 'and alice?', 30 * MINUTE).command.intent).toBe('why');
    expect(after('why did bob fail', 'and alice?', 31 * MINUTE).command.intent).toBe('unknown');
  });

  it('never repeats an action by a hint, but keeps it to be asked about', () => {
    const reading = after('revoke bob', 'and alice?');
    expect(reading.command).toEqual({ intent: 'unknown' });
    expect(reading.deferred).toEqual({ intent: 'revoke', user: 'alice' });
    expect(after('revoke bob', 'show more').command.intent).not.toBe('revoke');
  });

  it('leaves a whole question and small talk alone', () => {
    expect(after('why did bob fail', 'is alice locked out?').command).toEqual({ intent: 'lockout', user: 'alice' });
    expect(after('why did bob fail', 'thanks').command).toEqual({ intent: 'unknown' });
    expect(after('why did bob fail', 'top failures').command).toEqual({ intent: 'failures' });
  });
});
