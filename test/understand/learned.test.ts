import { LEARNED_FROM, readCorpus } from '../../bench/understand/corpus.ts';
import { featuresOf } from '../../src/understand/intent/learned/features.ts';
import { likelihoods } from '../../src/understand/intent/learned/likelihoods.ts';
import { readText } from '../../src/understand/read.ts';
import { cleanText } from '../../src/understand/text/clean.ts';
import { read } from './read.ts';

const factsOf = (text: string) => readText(cleanText(text), { now: Date.parse('2026-11-20T15:30:00Z'), timeZone: 'UTC' });
const likeliest = (text: string) => [...likelihoods(factsOf(text))].reduce((best, one) => (one[1] > best[1] ? one : best));

describe('the learned reader', () => {
  it('still knows what it learned; else run "npm run learn", for the lexicon or the corpus changed', () => {
    const phrases = LEARNED_FROM.flatMap((file) => readCorpus(file)).filter((phrase) => phrase.acceptAnyNonAction !== true);
    const known = phrases.filter(({ text, expect: { intent } }) => likeliest(text)[0] === intent).length;
    expect(known / phrases.length).toBeGreaterThan(0.96);
  });

  it('gives shares of a whole', () => {
    const shares = [...likelihoods(factsOf('somebody nicked her cookies'))];
    expect(shares.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1);
  });

  it('looks at no name and no value', () => {
    const seen = featuresOf(factsOf('why did zebedee.quux@contoso.com fail from 203.0.113.7 with 50126?')).join(' ');
    expect(seen).not.toMatch(/zebedee|quux|contoso|203|50126/i);
  });

  it('tells the question from what stands around it', () => {
    const seen = featuresOf(factsOf('Her laptop was stolen. Which apps does she use?'));
    expect(seen.filter((feature) => feature.startsWith('c:'))).not.toEqual([]);
    expect(seen).toContain('u:whichapps');
  });

  it.each([
    ['kick whoever sits in his session out, would be my wish if I had one'],
    ['one could of course disable her'],
    ['the auditors suggested that accounts like hers be switched off'],
  ])('proposes no order where something is doubted: %s', (text) => {
    expect(read(text).command.intent).not.toMatch(/revoke|disable|enable|mute|subscribe/);
  });

  it.each([
    ['mute', 'Will is doing a red team exercise with our permission, keep his alerts quiet for 6 hours please'],
    ['subscribe', 'new SOC channel, alerts should arrive here, subscribe it'],
    ['enable', "The investigation is closed, Sjoerd's account can be enabled again"],
  ])('is heard where the cues read something else: %s: %s', (intent, text) => {
    expect(read(text).command.intent).toBe(intent);
  });

  it.each([['do not unmute Mark'], ['please do not subscribe this channel'], ["we won't unmute Ana this week"]])(
    'changes nothing that is denied: %s',
    (text) => {
      expect(read(text).command.intent).toBe('unknown');
    },
  );

  it('proposes no look-up and no code where none is named', () => {
    expect(read('look up the thing that came up when she tried it').command.intent).not.toBe('lookup');
    expect(read('what does the number in the message mean').command.intent).not.toBe('explain');
  });
});
