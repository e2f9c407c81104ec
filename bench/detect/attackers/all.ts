import type { AttackKind } from './attack.ts';
import { OUTSIDE } from './outside.ts';
import { PASSWORDS } from './passwords.ts';
import { PHISHING } from './phishing.ts';
import { STOLEN_SESSION } from './stolen-session.ts';

/** Every way of attacking that the benchmark knows, by family. */
export const ATTACKS: readonly AttackKind[] = [...PHISHING, ...STOLEN_SESSION, ...PASSWORDS, ...OUTSIDE];
