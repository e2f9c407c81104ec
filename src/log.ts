import { pino } from 'pino';

/** Structured logging: a constant message and fields. */
export interface Log {
  debug(fields: Record<string, unknown>, message: string): void;
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

export interface LogOptions {
  readonly level: string;
  /** Where lines go; standard error when left out. */
  readonly destination?: { write(line: string): void };
}

/** Fields that name people, addresses or secrets, wherever they stand. */
const PRIVATE = [
  'upn',
  'userId',
  'user',
  'name',
  'mail',
  'ip',
  'text',
  'token',
  'assertion',
  'authorization',
  'secret',
  'password',
  'aadObjectId',
  'from',
];

// What may hide inside texts: tokens first, because they contain dots and digits themselves.
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/gu, '[token]'],
  [/\b(Bearer|Basic)\s+\S+/giu, '[token]'],
  [/[\w.+#-]+@[\w-]+(?:\.[\w-]+)+/gu, '[person]'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/gu, '[address]'],
  [/\b(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{0,4}\b/giu, '[address]'],
];

/** A logger that writes JSON lines and lets no person, address or token through. */
export function createLog({ level, destination }: LogOptions): Log {
  const options = {
    level,
    base: null,
    redact: { paths: PRIVATE.flatMap((field) => [field, `*.${field}`]), censor: '[private]' },
    serializers: { error: errorFields },
    formatters: { log: cleaned },
  };
  return destination === undefined ? pino(options, pino.destination(2)) : pino(options, destination);
}

/** Text without people, addresses and tokens. */
export function redact(text: string): string {
  return PATTERNS.reduce((left, [pattern, word]) => left.replaceAll(pattern, word), text);
}

function cleaned(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, typeof value === 'string' ? redact(value) : value]),
  );
}

function errorFields(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: redact(String(error)) };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause = error.cause === undefined ? {} : { cause: errorFields(error.cause) };
  return { kind: error.name, ...code, message: redact(error.message), stack: redact(error.stack ?? ''), ...cause };
}
