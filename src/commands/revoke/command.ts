import { containment } from '../containment.ts';

export const revoke = containment('revoke');
