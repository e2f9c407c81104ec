import fc from 'fast-check';
import { ReusingAuthentication } from '../../src/chat/bot-auth.ts';
import { commandOf, phraseOf } from '../../src/chat/command-shape.ts';
import { createFollowUps } from '../../src/chat/follow-ups.ts';
import { textMessages } from '../../src/chat/message.ts';
import { createPace } from '../../src/chat/pace.ts';
import { createTimeZones } from '../../src/chat/time-zones.ts';
import { turnOf } from '../../src/chat/turn.ts';
import { INTENT_SLOTS, INTENTS } from '../../src/understand/command.ts';
import { hostile } from '../cards/hostile.ts';

describe('messages into one conversation', () => {
  it('are spread to seven a second, and other conversations do not wait', () => {
    const pace = createPace(() => 0);
    const delays = Array.from({ length: 15 }, () => pace('a'));
    expect(delays.filter((delay) => delay < 1_000)).toHaveLength(7);
    expect(delays.filter((delay) => delay < 2_000)).toHaveLength(14);
    expect(pace('b')).toBe(0);
  });
});

describe('connector clients', () => {
  it('are kept across turns, one for each service address', async () => {
    const authentication = new ReusingAuthentication({ appId: 'app', tenantId: 'tenant' });
    const factory = () => authentication.createConnectorFactory({ claims: [], getClaimValue: () => 'app' } as never);
    const [first, again, other] = [
      await factory().create('https://smba.example/emea', 'scope'),
      await factory().create('https://smba.example/emea', 'scope'),
      await factory().create('https://smba.example/amer', 'scope'),
    ];
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });
});

describe('a command on a button', () => {
  it('is taken with the slots of its intent and nothing else', () => {
    expect(commandOf({ intent: 'why', user: 'alice', from: '2026-11-20T00:00:00Z' })).toEqual({
      intent: 'why',
      user: 'alice',
      from: '2026-11-20T00:00:00Z',
    });
    expect(commandOf({ intent: 'help', user: 'alice' })).toBeUndefined();
    expect(commandOf({ intent: 'explain', code: '50126' })).toBeUndefined();
    expect(commandOf({ intent: 'constructor' })).toBeUndefined();
  });

  it('never lets anything through that is not a command', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('intent', 'user', 'app', 'code', 'ip')), fc.jsonValue()),
        (data) => {
          const command = commandOf(data);
          if (command === undefined) return;
          const slots: readonly string[] = ['intent', ...INTENT_SLOTS[command.intent]];
          expect(INTENTS).toContain(command.intent);
          expect(slots).toEqual(expect.arrayContaining(Object.keys(command)));
          expect(phraseOf(command)).toMatch(new RegExp(`^${command.intent}`, 'u'));
        },
      ),
    );
  });
});

describe('a long text', () => {
  it('is cut into messages that Teams takes, as plain text', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 300 }), (lines) => {
        const messages = textMessages(lines.join('\n'));
        expect(messages.length).toBeLessThanOrEqual(5);
        for (const { text = '', textFormat } of messages) {
          expect(textFormat).toBe('plain');
          expect(text.length).toBeLessThanOrEqual(12_500);
          expect(text).not.toContain('{{');
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('what was asked before', () => {
  it('is kept for two thousand people and no more', () => {
    const followUps = createFollowUps(() => 0);
    const turn = (n: number) =>
      turnOf(
        {
          from: { id: `29:${n}`, aadObjectId: `id-${n}` },
          conversation: { id: 'c' },
          channelId: 'msteams',
          recipient: { id: 'bot' },
        } as never,
        createTimeZones('UTC'),
      );
    for (let n = 0; n < 2_500; n += 1) followUps.remember(turn(n), { command: { intent: 'help' }, at: 0 });
    expect(followUps.previous(turn(0))).toBeUndefined();
    expect(followUps.previous(turn(2_499))).toBeDefined();
  });
});

describe('the time zone that a client said', () => {
  it('is taken when it exists, asked once or often', () => {
    const zones = createTimeZones('Europe/London');
    for (const zone of ['Asia/Tokyo', 'Asia/Tokyo']) {
      expect(zones(zone)).toBe('Asia/Tokyo');
      expect(zones('Mars/Olympus')).toBe('Europe/London');
      expect(zones(undefined)).toBe('Europe/London');
    }
  });
});
