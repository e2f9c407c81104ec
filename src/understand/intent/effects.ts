import { matchConcept } from '../lexicon/lexicon.ts';
import type { Facts } from '../read.ts';
import type { Explained } from '../reading.ts';
import type { Sentence } from '../text/shape.ts';

const NAMES: Readonly<Record<string, Explained>> = {
  revoke: 'revoke',
  revoking: 'revoke',
  revoked: 'revoke',
  kick: 'revoke',
  signout: 'revoke',
  disable: 'disable',
  disabling: 'disable',
  disabled: 'disable',
  block: 'disable',
  blocked: 'disable',
  enable: 'enable',
  enabling: 'enable',
  enabled: 'enable',
  unblock: 'enable',
  mute: 'mute',
  muting: 'mute',
  unmute: 'unmute',
  unmuting: 'unmute',
  subscribe: 'subscribe',
  subscribing: 'subscribe',
  unsubscribe: 'unsubscribe',
  unsubscribing: 'unsubscribe',
};

/** The actions and wishes that a sentence names, once each, in its order; a quoted one counts: 'what does "revoke" do?'. */
export function explainedIn(facts: Facts, sentence: Sentence | undefined): readonly Explained[] {
  if (sentence === undefined) return [];
  const quoted = facts.named
    .filter(({ kind, from }) => kind === 'quoted' && from >= sentence.from && from < sentence.to)
    .map(({ text }) => matchConcept(text.toLowerCase().split(' '), 0)?.meaning ?? '');
  const named = [...sentence.shape.trim().split(' '), ...quoted].map((word) => NAMES[word]);
  return [...new Set(named.filter((one) => one !== undefined))];
}
