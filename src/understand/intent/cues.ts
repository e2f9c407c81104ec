import type { Intent } from '../command.ts';
import { BLOCK_CUES } from './cues/blocks.ts';
import { BOT_CUES } from './cues/bot.ts';
import { CHANNEL_CUES } from './cues/channel.ts';
import { CONTAINMENT_CUES } from './cues/containment.ts';
import { DESK_CUES } from './cues/desk.ts';
import { EFFECT_CUES } from './cues/effects.ts';
import { MUTE_CUES } from './cues/mutes.ts';
import { SECURITY_CUES } from './cues/security.ts';
import { SIGN_IN_CUES } from './cues/sign-ins.ts';

const PERSON = '(?:USER|me|pronoun)';
/** An action named as a thing: "does revoke also …", "the effect of disable". */
const VERB =
  '(?:revoke|disable|enable|revoking|disabling|enabling|kick|mute|unmute|subscribe|unsubscribe|signout|subscribing|muting|unmuting|unsubscribing)';
const PAD =
  '(?:please|pls|kindly|hello|thanks|can|could|will|you|now|just|ok|okay|me|want to|need to|need|want|like to|would|we|lets|let us|go ahead and|and|then|also|,|:|hey|bot|yes|ah|USER|show|get|some|signpost|so|more) ';

export interface Cue {
  readonly intent: Intent;
  readonly weight: number;
  readonly pattern: RegExp;
}

/** `..` is a gap of up to eight words, so that matching stays linear in the length of a sentence. */
export const COMPILED: readonly Cue[] = [
  ...SECURITY_CUES,
  ...BLOCK_CUES,
  ...CONTAINMENT_CUES,
  ...MUTE_CUES,
  ...CHANNEL_CUES,
  ...BOT_CUES,
  ...EFFECT_CUES,
  ...DESK_CUES,
  ...SIGN_IN_CUES,
]
  .map(([intent, weight, source]) => {
    const body = source
      .replace(/(?<![\w-])(revok|disabl|enabl)e(?![\w-])/g, '$1(?:e|ing)')
      .replace(/(?<![\w-])block(?![\w-])/g, 'block(?:ing)?')
      .replaceAll('{PAD}', PAD)
      .replaceAll('{V}', VERB)
      .replaceAll('{P}', PERSON)
      .replaceAll(' .. ', '(?: [^ ]+){0,8}? ');
    const anchored = body.startsWith('^') ? body : ` ${body}`;
    return { intent, weight, pattern: new RegExp(`${anchored}(?= |$)`) };
  })
  .toSorted((a, b) => b.weight - a.weight);
