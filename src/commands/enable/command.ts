import { containment } from '../containment.ts';

export const enable = containment('enable');
