import { meaning, read } from './read.ts';

const PEOPLE = [
  'alice',
  'BOB',
  'Ana van der Berg',
  "Seán O'Brien",
  'jean-luc picard',
  'bob.smith+test@contoso.com',
  'a_fabrikam.com#EXT#@contoso.onmicrosoft.com',
  'nguyễn thị mai',
  'a7c1f2de-0b4e-4d0e-9d3b-3f1c8e6b7a90',
  'frank.muller',
  'Łukasz Żółty',
  'María de la Cruz',
];
const WORD_NAMES = [
  'Will',
  'Mark',
  'May',
  'Grace',
  'Bill',
  'Chase',
  'Hope',
  'Rose',
  'will',
  'mark',
  'may',
  'grace',
  'hope',
  'rose',
];

describe('people', () => {
  it.each(PEOPLE)('keeps %s as typed', (name) => {
    expect(meaning(`show sign-ins of ${name} today`)).toEqual({ intent: 'signins', user: name });
    expect(meaning(`why can't ${name} sign in?`)).toEqual({ intent: 'why', user: name });
    expect(meaning(`replay check ${name}`)).toEqual({ intent: 'replay', user: name });
  });

  it.each(WORD_NAMES)('takes %s for a person where a person stands', (name) => {
    expect(meaning(`is ${name} locked out?`)).toEqual({ intent: 'lockout', user: name });
    expect(meaning(`${name} can't sign in`)).toEqual({ intent: 'why', user: name });
    expect(meaning(`why did ${name} fail`)).toEqual({ intent: 'why', user: name });
    expect(meaning(`lockout ${name}`)).toEqual({ intent: 'lockout', user: name });
    expect(meaning(`${name}'s sign-ins`)).toEqual({ intent: 'signins', user: name });
  });

  it('takes the possessive off, also after s and with curly apostrophes', () => {
    expect(meaning("James' login fails")).toEqual({ intent: 'why', user: 'James' });
    expect(meaning('alice’s token was stolen')).toEqual({ intent: 'replay', user: 'alice' });
  });

  it('resolves a mention from its entity and drops the bot', () => {
    const reading = read('<at>Signpost</at> why did <at>Alice Smith</at> fail', {
      mentions: [
        { text: '<at>Signpost</at>', name: 'Signpost', bot: true },
        { text: '<at>Alice Smith</at>', name: 'Alice Smith', id: 'a7c1f2de-0b4e-4d0e-9d3b-3f1c8e6b7a90' },
      ],
    });
    expect(reading.command).toEqual({ intent: 'why', user: 'Alice Smith' });
    expect(reading.userId).toBe('a7c1f2de-0b4e-4d0e-9d3b-3f1c8e6b7a90');
  });

  it('reads I, my and myself as me, but not the I of asking', () => {
    expect(meaning("why can't I sign in")).toEqual({ intent: 'why', user: 'me' });
    expect(meaning('show my sign-ins')).toEqual({ intent: 'signins', user: 'me' });
    expect(meaning('I would like to see the top failures')).toEqual({ intent: 'failures' });
  });

  it('does not ask about whoever is greeted or signs the mail', () => {
    expect(meaning("Hi Tom, alice can't sign in")).toEqual({ intent: 'why', user: 'alice' });
    expect(meaning('Hi,\n\nis carol locked out?\n\nKind regards,\nTom Baker\nHelpdesk')).toEqual({
      intent: 'lockout',
      user: 'carol',
    });
  });
});
