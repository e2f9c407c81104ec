import { lockoutStory } from '../../src/explain/lockout.ts';
import { ago, signIn } from '../builders.ts';

const LOCKED = 'The account is locked, you have tried to sign in too many times with an incorrect user ID or password.';
const MALICIOUS = 'Sign-in was blocked because it came from an IP address with malicious activity.';

describe('the lockout story', () => {
  it('is locked while the lockout is fresh and nothing succeeded after it', () => {
    expect(lockoutStory([signIn({ at: ago(20), code: 50126 }), signIn({ at: ago(5), code: 50053, reason: LOCKED })]).state).toBe(
      'locked',
    );
  });

  it('splits a blocked address from a locked account by the text of the row', () => {
    expect(lockoutStory([signIn({ code: 50053, reason: MALICIOUS })]).state).toBe('blocked-ip');
  });

  it('is not locked once the person signed in by hand again', () => {
    expect(lockoutStory([signIn({ at: ago(20), code: 50053, reason: LOCKED }), signIn({ at: ago(5) })]).state).toBe('not-locked');
  });

  it('is disabled when the directory says so, whatever the rows say', () => {
    expect(lockoutStory([signIn()], { enabled: false }).state).toBe('disabled');
  });

  it('is disabled by the rows when the directory may not be read', () => {
    expect(lockoutStory([signIn({ code: 50057 })]).state).toBe('disabled');
  });

  it('is an expired password', () => {
    expect(lockoutStory([signIn({ code: 50055 })]).state).toBe('password-expired');
  });

  it("can't tell without rows", () => {
    expect(lockoutStory([]).state).toBe('unknown');
  });

  it('names the device that keeps trying and how often', () => {
    const phone = {
      appName: 'Apple Internet Accounts',
      appId: 'apple',
      client: 'Exchange ActiveSync',
      device: { os: 'iOS 18' },
      ip: '198.51.100.7',
    };
    const rows = Array.from({ length: 20 }, (_, i) =>
      signIn({ ...phone, at: ago(15 * i), code: i % 3 === 0 ? 50053 : 50126, reason: LOCKED }),
    );
    const story = lockoutStory([...rows, signIn({ at: ago(500), code: 50126 })]);
    expect(story.sources[0]).toMatchObject({
      app: 'Apple Internet Accounts',
      client: 'Exchange ActiveSync',
      device: 'an iPhone or iPad (iOS 18)',
      ip: '198.51.100.7',
      everyMinutes: 15,
      tries: 20,
    });
    expect(story.attack).toBeUndefined();
  });

  it('says attack when tries come from many addresses without a rhythm', () => {
    const rows = Array.from({ length: 60 }, (_, i) =>
      signIn({
        at: ago((i * i) % 977),
        code: 50126,
        ip: `203.0.113.${i % 40}`,
        country: i % 2 === 0 ? 'BR' : 'VN',
        asn: 64_600 + i,
      }),
    );
    expect(lockoutStory(rows).attack).toMatchObject({ tries: 60, addresses: 40 });
  });
});
