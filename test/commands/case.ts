import type { AnswerStatus } from '../../src/commands/answer.ts';
import type { GapId } from '../../src/signins/log.ts';
import type { Format } from './formats.ts';
import type { Row } from './rows.ts';

/** A question over rows, and what somebody who knows Entra would answer. */
export interface Case {
  readonly name: string;
  readonly ask: string;
  readonly rows: readonly Row[];
  readonly format?: Format;
  /** ISO-8601; otherwise NOW of the builders. */
  readonly now?: string;
  readonly status?: AnswerStatus;
  /** Compared as a part of the answer's facts. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly headline?: RegExp;
  /** Somewhere in headline, body or steps. */
  readonly says?: readonly RegExp[];
  readonly never?: readonly RegExp[];
  readonly gaps?: readonly GapId[];
}
