import type { Cause, WhyStory } from '../../explain/cause.ts';
import type { Block } from '../answer.ts';
import { rowMeaning } from '../code-words.ts';

/** A message to send to the user: plain words, no codes, nothing that helps an attacker. */
export function messageFor(name: string, cause: Cause, story: WhyStory): Block[] {
  const { entry, meaning, steps } = rowMeaning(cause.example);
  if (story.outcome === 'recovered') {
    return [
      {
        kind: 'message',
        title: `What do I tell ${name}?`,
        text: `Hello ${name}, your sign-in works again. It had failed for this reason: ${entry.title.toLowerCase()}. Tell us if it happens once more.`,
      },
    ];
  }
  const policyFree = cause.policies.length > 0 ? entry.meaning : meaning;
  const advice =
    steps.user.length > 0
      ? ` What you can do: ${steps.user.join(' ')}`
      : ' There is nothing that you need to do; we take care of it.';
  return [
    {
      kind: 'message',
      title: `What do I tell ${name}?`,
      text: `Hello ${name}, we looked at your sign-in. ${policyFree}${advice}`,
    },
  ];
}
