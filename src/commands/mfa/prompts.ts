import { iso, told } from '../../clock.ts';
import { attemptsOf } from '../../explain/attempts.ts';
import { appOf } from '../../explain/cause.ts';
import { type MfaResult, mfaStory, mfaWords } from '../../explain/mfa.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import { clean } from '../../text.ts';
import type { CommandContext } from '../context.ts';

/** A second step that was asked for, and what the person did. */
export interface Prompt {
  readonly row: SignIn;
  readonly result: MfaResult;
  readonly method?: string | undefined;
}

/** A token may carry an old second step along, and then nobody was asked. */
const UNASKED: ReadonlySet<MfaResult> = new Set(['not-asked', 'by-claim']);

/** The second steps among a person's rows, newest first; a prompt on the way to an end is told by its end. */
export function promptsIn(rows: readonly SignIn[]): readonly Prompt[] {
  const attempts = attemptsOf(rows.filter((row) => row.crossTenant !== 'passthrough' && row.type === 'interactiveUser'));
  return attempts
    .flatMap(({ rows: tried, outcome }) =>
      tried.map((row) => ({ row, outcome, result: mfaStory(row).result, method: mfaStory(row).method })),
    )
    .filter(({ result, outcome }) => !UNASKED.has(result) && (result !== 'not-finished' || outcome === 'interrupted'))
    .map(({ row, result, method }) => ({ row, result, method }))
    .sort((a, b) => b.row.at - a.row.at);
}

export function promptSentence({ row, result, method }: Prompt, context: CommandContext): string {
  const by = method === undefined || method === '' ? '' : ` (${clean(method, 60)})`;
  return `${told(row.at, context)}, ${clean(appOf(row), 60)}: the person ${mfaWords(result)}${by}`;
}

export function promptFacts({ row, result, method }: Prompt): Record<string, unknown> {
  return { at: iso(row.at), result, method: method ?? null, app: appOf(row), signIn: row.id };
}
