import { readFileSync } from 'node:fs';

/** Peak resident memory of this process in megabytes (10^6 bytes). */
export function peakMegabytes(): number {
  return Math.round((peakKilobytes() * 1024) / 1e6);
}

// Linux carries the parent's peak over into getrusage; VmHWM starts anew with each program.
function peakKilobytes(): number {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
    if (found?.[1] !== undefined) return Number(found[1]);
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS;
}
