/** Everything a person can ask for, and the slots that each intent can use. docs/understanding.md gives their meaning. */
export const INTENT_SLOTS = {
  why: ['user', 'app', 'code', 'ip', 'from', 'to'],
  lockout: ['user', 'app', 'code', 'ip', 'from', 'to'],
  explain: ['code'],
  lookup: ['requestId', 'correlationId', 'code', 'app', 'user', 'from', 'to'],
  signins: ['user', 'app', 'code', 'type', 'ip', 'place', 'from', 'to'],
  volume: ['user', 'app', 'ip', 'from', 'to'],
  apps: ['user', 'app', 'ip', 'from', 'to'],
  replay: ['user', 'app', 'code', 'ip', 'from', 'to'],
  travel: ['user', 'place', 'from', 'to'],
  policy: ['user', 'requestId', 'correlationId', 'app', 'code', 'ip', 'from', 'to'],
  blocks: ['user', 'app', 'code', 'ip', 'from', 'to'],
  failures: ['user', 'app', 'code', 'ip', 'from', 'to'],
  legacy: ['user', 'app', 'code', 'ip', 'from', 'to'],
  spray: ['user', 'app', 'code', 'ip', 'from', 'to'],
  mfa: ['user', 'from', 'to'],
  risk: ['user', 'ip', 'from', 'to'],
  passthrough: ['user', 'app', 'ip', 'from', 'to'],
  workload: ['app', 'type', 'code', 'ip', 'from', 'to'],
  revoke: ['user'],
  disable: ['user'],
  enable: ['user'],
  alerts: ['user', 'ip', 'from', 'to'],
  mute: ['user', 'app', 'ip', 'duration'],
  unmute: ['user', 'app', 'ip'],
  mutes: [],
  subscribe: [],
  unsubscribe: [],
  approvals: ['user', 'from', 'to'],
  audit: ['user', 'from', 'to'],
  backtest: ['from', 'to'],
  help: [],
  whoami: [],
  unknown: [],
} as const satisfies Record<string, readonly Slot[]>;

export type Slot = 'user' | 'app' | 'code' | 'type' | 'ip' | 'place' | 'requestId' | 'correlationId' | 'from' | 'to' | 'duration';

export type Intent = keyof typeof INTENT_SLOTS;
export const INTENTS = Object.keys(INTENT_SLOTS) as readonly Intent[];

/** Intents that change something; they always go through an approval and are never guessed. */
export const ACTION_INTENTS = ['revoke', 'disable', 'enable'] as const satisfies readonly Intent[];
export type ActionIntent = (typeof ACTION_INTENTS)[number];

interface SlotTypes {
  user: string;
  app: string;
  code: number;
  type: 'interactiveUser' | 'nonInteractiveUser' | 'servicePrincipal' | 'managedIdentity';
  ip: string;
  place: string;
  requestId: string;
  correlationId: string;
  /** ISO-8601 UTC, inclusive. */
  from: string;
  /** ISO-8601 UTC, exclusive, never in the future. */
  to: string;
  /** ISO-8601 duration. */
  duration: string;
}

type CommandOf<I extends Intent> = I extends Intent
  ? { readonly intent: I } & { readonly [S in (typeof INTENT_SLOTS)[I][number]]?: SlotTypes[S] }
  : never;

/** What a sentence asks for: a closed union, JSON as in the command line's contract. */
export type Command<I extends Intent = Intent> = CommandOf<I>;
