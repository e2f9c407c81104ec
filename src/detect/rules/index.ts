import type { Rule } from './rule.ts';
import { sessionTheft } from './session-theft/rule.ts';

/** Every rule, sorted by id; a test compares this list with the folders. */
export const RULES: readonly Rule[] = [sessionTheft];
