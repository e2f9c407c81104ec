/** Structured logging: a constant message and fields; the redactor behind it drops people, tokens and addresses. */
export interface ChatLog {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}
