import type { Cause, WhyStory } from '../../explain/cause.ts';
import { listed } from '../../text.ts';
import type { Block } from '../answer.ts';
import { inSentence, rowMeaning } from '../code-words.ts';

/** A message to send to the user: plain words, no codes, nothing that helps an attacker. */
export function messageFor(name: string, cause: Cause, story: WhyStory): Block[] {
  const { entry, title, meaning, told, steps } = rowMeaning(cause.example);
  const said = (text: string): Block[] => [{ kind: 'message', title: `What do I tell ${name}?`, text }];
  if (story.outcome === 'recovered' && cause.stillFailing.length === 0) {
    return said(
      `Hello ${name}, your sign-in works again. It had failed for this reason: ${inSentence(entry.known ? title : entry.title)}. Tell us if it happens once more.`,
    );
  }
  const where = story.outcome === 'recovered' ? ` to ${listed(cause.stillFailing)}` : '';
  // What the log says of a second step is closer than the general words; policies' names are nothing for the person.
  const own = entry.category === 'mfa' && title !== entry.title;
  const plain = entry.category === 'lockout' ? meaning : entry.meaning;
  // The catalogue speaks of the user to others; to the user it would read oddly.
  const reason =
    told ??
    (own || /\b(?:user|person|they|their|them)\b/iu.test(plain)
      ? `It was stopped for this reason: ${inSentence(title)}.`
      : plain);
  const advice =
    steps.user.length > 0
      ? ` What you can do: ${steps.user.join(' ')}`
      : entry.known
        ? ' There is nothing that you need to do; we take care of it.'
        : '';
  return said(`Hello ${name}, we looked at your sign-in${where}. ${reason}${advice}`);
}
