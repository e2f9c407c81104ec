import { told, toldSpan } from '../../clock.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import { clean, count, distinct, listed } from '../../text.ts';
import type { Block } from '../answer.ts';
import type { CommandContext } from '../context.ts';
import { type Pestering, type Prompt, carriedIn, promptSentence } from './prompts.ts';

/** More would hide the rest of the answer. */
export const MOST_PROMPTS = 6;

/** Why a list of prompts is alarming; empty when it is not. */
export function pesteringWords(pestered: Pestering | undefined, context: CommandContext): string {
  if (pestered === undefined) return '';
  const { refused, accepted } = pestered;
  const n = count(refused.length, 'prompt');
  const [newest] = refused;
  const oldest = refused.at(-1);
  if (newest === undefined || oldest === undefined) return '';
  const when = toldSpan(oldest.row.at, newest.row.at, context);
  return accepted === undefined
    ? ` ${n} were refused or not answered, ${when}: somebody who knows the password may be trying.`
    : ` ${n} were refused or not answered, ${when}, and then one was accepted (${told(accepted.row.at, context)}): somebody who knows the password may be in.`;
}

export function reportedWords(reported: Prompt | undefined, context: CommandContext): string {
  return reported === undefined ? '' : ` A prompt was reported as not theirs (${told(reported.row.at, context)}).`;
}

/** What the sign-ins themselves tell, whether or not the methods may be seen. */
export function promptBlocks(prompts: readonly Prompt[], context: CommandContext): Block[] {
  if (prompts.length === 0) return [];
  const methods = distinct(prompts.flatMap(({ result, method }) => (result === 'passed' ? (method ?? []) : []))).filter(Boolean);
  const items = prompts.slice(0, MOST_PROMPTS).map((prompt) => promptSentence(prompt, context));
  return [
    { kind: 'heading', text: 'Newest second steps' },
    { kind: 'list', items },
    ...(methods.length === 0
      ? []
      : [{ kind: 'text', text: `Used with success: ${listed(methods.map((method) => clean(method, 60)))}.` } as const]),
  ];
}

/** A sign-in that nobody was asked about says nothing of the person's methods, but it answers how multifactor was met. */
export function carriedBlocks(rows: readonly SignIn[], context: CommandContext): Block[] {
  const carried = carriedIn(rows);
  const [newest] = carried;
  if (newest === undefined) return [];
  const were = carried.length === 1 ? 'was' : 'were';
  return [
    {
      kind: 'text',
      text: `${count(carried.length, 'sign-in')} ${were} not asked for a second step: an earlier one still counted, the newest ${told(newest.at, context)}.`,
    },
  ];
}
