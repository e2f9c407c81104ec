import { clean } from '../../text.ts';
import type { Gap } from '../log.ts';
import { isTableMissing } from './refusal.ts';

export interface Warned {
  /** Rows were cut off by the service's own limits; which ones is not known. */
  readonly cut: boolean;
  readonly gaps: readonly Gap[];
}

/** Messages that only wrap others. */
const WRAPPINGS = [/^There were some errors when processing your query/i, /^Something went wrong processing your query/i];
const LIMIT = /\b(exceed(s|ed)?|too large|truncat\w+|limits?)\b/i;

/**
 * What an answer with a partial error lacks. A missing table is left to the rows that name the existing ones. A limit makes the
 * page `truncated`, so that the watcher reads shorter stretches; anything else may bring the rest when it is asked again.
 */
export function readWarnings(warnings: readonly string[]): Warned {
  if (warnings.length === 0) return { cut: false, gaps: [] };
  const said = warnings.filter((text) => !WRAPPINGS.some((wrapping) => wrapping.test(text)));
  const serious = said.filter((text) => !isTableMissing(text));
  if (said.length > 0 && serious.length === 0) return { cut: false, gaps: [] };
  if (serious.some((text) => LIMIT.test(text))) return { cut: true, gaps: [TOO_MUCH] };
  return { cut: true, gaps: [unclear(serious[0] ?? '')] };
}

const TOO_MUCH: Gap = {
  id: 'truncated',
  text: 'Log Analytics cut its answer short because it was too large; ask about one person or a shorter time.',
};

function unclear(text: string): Gap {
  const words = text === '' ? '' : `: ${clean(text, 160)}`;
  return { id: 'source-unavailable', text: `Log Analytics answered only in part, so rows may be missing${words}` };
}
