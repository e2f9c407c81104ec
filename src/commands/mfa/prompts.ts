import { HOUR, iso, told } from '../../clock.ts';
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

/** Refused or ignored prompts that are more than a fumble. */
export interface Pestering {
  readonly refused: readonly Prompt[];
  /** The prompt that was accepted in the end, from the same network. */
  readonly accepted?: Prompt | undefined;
}

const REFUSALS: ReadonlySet<MfaResult> = new Set(['declined', 'no-response', 'wrong-number', 'reported']);
/** As in the explanation of a failure: the third within an hour is somebody else's hand. */
const LEAST_REFUSED = 3;

/**
 * The newest hour in which prompts were refused again and again, and whether one was accepted at last.
 * @param prompts newest first
 */
export function pesteringIn(prompts: readonly Prompt[]): Pestering | undefined {
  const refusals = prompts.filter(({ result }) => REFUSALS.has(result));
  for (const newest of refusals) {
    const refused = refusals.filter(({ row }) => row.at <= newest.row.at && row.at >= newest.row.at - HOUR);
    if (refused.length < LEAST_REFUSED) continue;
    const accepted = prompts.findLast(
      ({ row, result }) =>
        result === 'passed' && row.at >= newest.row.at && row.at <= newest.row.at + HOUR && isSameNetwork(row, newest.row),
    );
    return { refused, accepted };
  }
  return undefined;
}

function isSameNetwork(a: SignIn, b: SignIn): boolean {
  return a.ip === b.ip || (a.asn !== undefined && a.asn === b.asn);
}

/** Sign-ins whose second step nobody was asked for, because an earlier one still counted; newest first. */
export function carriedIn(rows: readonly SignIn[]): readonly SignIn[] {
  return rows
    .filter((row) => row.type === 'interactiveUser' && row.crossTenant !== 'passthrough' && mfaStory(row).result === 'by-claim')
    .sort((a, b) => b.at - a.at);
}

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
