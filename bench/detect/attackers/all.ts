import type { AttackKind } from './attack.ts';
import { CODES } from './codes.ts';
import { OUTSIDE } from './outside.ts';
import { PHISHING } from './phishing.ts';
import { SPRAYS } from './spray.ts';
import { STOLEN_SESSION } from './stolen-session.ts';
import { STOLEN_TOKEN } from './stolen-token.ts';
import { TAKEOVERS } from './takeover.ts';

/** Every way of attacking that the benchmark knows, by family. */
export const ATTACKS: readonly AttackKind[] = [
  ...PHISHING,
  ...CODES,
  ...STOLEN_SESSION,
  ...STOLEN_TOKEN,
  ...SPRAYS,
  ...TAKEOVERS,
  ...OUTSIDE,
];
