import { setFlagsFromString } from 'node:v8';

/**
 * For doors that read a file of any size and keep next to nothing of it: V8 lets its young generation grow with the traffic, which
 * costs some 100 MB of the peak and saves no time here (measured by bench/speed). From here on it keeps the size it has.
 */
export function keepYoungGenerationSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
