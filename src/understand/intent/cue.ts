import type { Intent } from '../command.ts';

/**
 * What speaks for an intent: weight, and a pattern over the shape of one sentence (see text/shape.ts). Within an intent the
 * heaviest cue counts; between intents the heavier one wins, so a weight says how much more special a topic is than
 * another: "risky sign-ins" (7) is about risk, not sign-ins (4). In patterns, {P} is a person, `..` up to eight words.
 */
export type CueLine = readonly [intent: Intent, weight: number, pattern: string];
