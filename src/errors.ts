/**
 * Everything that breaks machinery, as one closed list. What a caller must branch on (not found, refused, several match)
 * is a result value instead. docs/errors.md says what to do for each code; a test compares the two lists.
 */
export const ERROR_CODES = [
  'config.invalid',
  'file.unreadable',
  'graph.throttled',
  'graph.forbidden',
  'graph.not-licensed',
  'graph.bad-request',
  'graph.not-found',
  'graph.unavailable',
  'graph.broken-answer',
  'logs.bad-request',
  'entra.sign-in-needed',
  'entra.unavailable',
  'entra.misconfigured',
  'store.unavailable',
  'chat.unauthorised',
  'sandbox.failed',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** A coded failure of machinery; `message` is safe to show to the person who asked. */
export class SignpostError extends Error {
  readonly code: ErrorCode;
  readonly detail: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; detail?: Record<string, unknown> } = {}) {
    super(message, { cause: options.cause });
    this.name = 'SignpostError';
    this.code = code;
    this.detail = options.detail ?? {};
  }
}

export function isSignpostError(error: unknown, ...codes: ErrorCode[]): error is SignpostError {
  return error instanceof SignpostError && (codes.length === 0 || codes.includes(error.code));
}
