import { told } from '../../clock.ts';
import { appOf } from '../../explain/cause.ts';
import { failedPolicies, policySentence } from '../../explain/conditional-access.ts';
import { deviceWords } from '../../explain/device-words.ts';
import { mfaStory } from '../../explain/mfa.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import { clean } from '../../text.ts';
import type { Block } from '../answer.ts';
import { rowMeaning } from '../code-words.ts';
import type { CommandContext } from '../context.ts';

const MOST_OTHERS = 8;

/** One sign-in in full, with the rows that share its correlation id. */
export function lookupBody(row: SignIn, rows: readonly SignIn[], meaning: string, context: CommandContext): Block[] {
  const place = [row.city, row.country].filter((part) => part !== undefined).join(', ') || 'unknown location';
  const facts: [string, string][] = [
    ['Result code', `${row.code} ${rowMeaning(row).entry.name}`],
    ['From', clean([row.ip ?? 'unknown address', place].join(', '), 100)],
    ['Device', clean(deviceWords(row), 100)],
    ['Client', clean(row.client ?? 'not said', 60)],
  ];
  const failed = failedPolicies(row).map((policy) => policySentence(policy, row));
  const { steps } = mfaStory(row);
  const others = rows
    .filter((other) => other.id !== row.id)
    .slice(0, MOST_OTHERS)
    .map((other) => `${told(other.at, context)}${appWords(other, row)}: ${other.code} ${rowMeaning(other).title}`);
  return [
    { kind: 'text', text: meaning },
    { kind: 'facts', rows: facts },
    ...(failed.length > 0 ? [{ kind: 'list', items: failed } as const] : []),
    ...listUnder('Authentication steps', steps),
    ...listUnder('Same correlation id', others),
  ];
}

function listUnder(heading: string, items: readonly string[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'list', items },
      ];
}

function appWords(other: SignIn, row: SignIn): string {
  const app = appOf(other) === appOf(row) ? '' : `, ${clean(appOf(other), 40)}`;
  return other.type === row.type || other.type !== 'nonInteractiveUser' ? app : `${app} in the background`;
}
