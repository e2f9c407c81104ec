import { clean } from '../text.ts';
import type { Command, Intent, Slot } from '../understand/command.ts';

const WORDS: Readonly<Record<Intent, string>> = {
  why: 'Why does … fail?',
  lockout: 'Is … locked out?',
  explain: 'What does … mean?',
  lookup: 'Find the sign-in of …',
  signins: 'Sign-ins of …',
  volume: 'Sign-ins per hour of …',
  apps: 'Applications of …',
  replay: 'Replay check …',
  travel: 'Is … really there?',
  policy: 'Policies for …',
  blocks: 'What was blocked for …',
  failures: 'Top failures of …',
  legacy: 'Legacy authentication of …',
  spray: 'Password spray on …',
  mfa: 'Methods of …',
  risk: 'Risk of …',
  passthrough: 'Cross-tenant sign-ins of …',
  workload: 'Application …',
  revoke: 'Ask to revoke the sessions of …',
  disable: 'Ask to disable …',
  enable: 'Ask to enable …',
  alerts: 'Alerts of …',
  backtest: 'How many alerts would there have been?',
  mute: 'Mute …',
  unmute: 'Unmute …',
  mutes: 'What is muted',
  subscribe: 'Post alerts here',
  unsubscribe: 'Stop posting alerts here',
  approvals: 'What waits for an approval',
  audit: 'What was done to …',
  help: 'Help',
  whoami: 'What may I do?',
  unknown: 'Something else',
};

const ABOUT: readonly Slot[] = ['user', 'app', 'code', 'ip', 'requestId', 'correlationId'];

/** A command as the title of a button: "Replay check bob". */
export function readingWords(command: Command): string {
  const slots = command as Readonly<Partial<Record<Slot, string | number>>>;
  const about = ABOUT.map((slot) => slots[slot]).find((value) => value !== undefined);
  const words = WORDS[command.intent];
  if (about !== undefined) return words.replace('…', clean(String(about), 60));
  return words.replace(/(?: (?:of|for|on|to))? …/u, '');
}
