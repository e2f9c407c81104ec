import { containment } from '../containment.ts';

export const disable = containment('disable');
