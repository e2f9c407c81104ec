import type { Intent } from '../command.ts';
import type { Facts } from '../read.ts';
import type { Item } from '../text/items.ts';
import type { Named } from '../who/roles.ts';
import type { Slots } from './fit.ts';

/** Every name in a question about workload identities is one of theirs. */
export function workloadName(facts: Facts): string | undefined {
  // "the backup runner service principal": what stands right before what it is
  const whole = facts.named.find(
    ({ to, weight, role }) =>
      weight >= 0 &&
      role !== 'place' &&
      /^(?:serviceprincipal|managedidentity)$/.test(facts.items[to]?.shape ?? '') &&
      !/s$/.test(facts.items[to]?.low ?? ''),
  );
  if (whole) return whole.text;
  const named = facts.named.find((n) => n.weight >= 0 && /^(?:serviceprincipal|managedidentity)$/.test(labelBefore(facts, n)));
  if (named) return named.text;
  const best = facts.named
    .filter((n: Named) => n.role !== 'place' && n.weight >= 0)
    .reduce<Named | undefined>((a, b) => (a === undefined || (a.role !== 'app' && b.role === 'app') ? b : a), undefined);
  return best?.text ?? facts.pastedApp ?? facts.ids.appId;
}

/** What stands before a name and its colon. */
function labelBefore({ items }: Facts, { from }: Named): string {
  const at = /^[:=]$/.test(items[from - 1]?.raw ?? '') ? from - 2 : from - 1;
  return items[at]?.shape ?? '';
}

/** The kind of sign-in, when it was said; both kinds said are none. */
export function findType(items: readonly Item[], intent: Intent): Slots['type'] {
  const shapes = new Set(items.filter((_, i) => !isLeftOut(items, i)).map((item) => item.shape));
  if (intent === 'workload') return pick(shapes, 'serviceprincipal', 'servicePrincipal', 'managedidentity', 'managedIdentity');
  return pick(shapes, 'interactive', 'interactiveUser', 'noninteractive', 'nonInteractiveUser');
}

/** "nothing in the background", "no silent ones", "without the background noise": the kind that is not wanted. */
function isLeftOut(items: readonly Item[], i: number): boolean {
  if (!/^(?:interactive|noninteractive)$/.test(items[i]?.shape ?? '')) return false;
  if (isStory(items, i)) return true;
  for (let k = i - 1; k >= Math.max(0, i - 5); k -= 1) {
    const { low = '', kind = 'stop' } = items[k] ?? {};
    if (kind === 'stop' || kind === 'punct') break;
    if (
      /^(?:nothing|none|no|not|without|except|excluding|exclude|ignore|ignoring|skip|minus|never|apart|aside|leaving|leave|omit|omitting|drop|don['’]?t|leave out|hide)$/.test(
        low,
      )
    )
      return true;
  }
  return isSetAside(items, i);
}

/** "ok so background, …", "some background: …": the story that follows. */
function isStory(items: readonly Item[], i: number): boolean {
  if (items[i]?.low !== 'background' || /^(?:the|in|and|or|of|from|versus|vs|only|just)$/.test(items[i - 1]?.low ?? ''))
    return false;
  return /^[,:;.–—-]/.test(items[i + 1]?.raw ?? '');
}

/** "background refreshes aside", "the silent ones excluded", "silent ones too": what is left out, or asked for besides the others. */
function isSetAside(items: readonly Item[], i: number): boolean {
  for (let k = i + 1; k <= i + 5; k += 1) {
    const { low = '', kind = 'stop' } = items[k] ?? {};
    if (kind === 'stop' || kind === 'punct') return false;
    if (
      /^(?:aside|apart|too|also|as well|included|excluded|omitted|ignored|skipped|filtered|left out|left|hidden|out|excepted)$/.test(
        low,
      )
    )
      return true;
  }
  return false;
}

type Kind = NonNullable<Slots['type']>;

function pick(shapes: ReadonlySet<string>, a: string, kindA: Kind, b: string, kindB: Kind): Kind | undefined {
  if (shapes.has(a) === shapes.has(b)) return undefined;
  return shapes.has(a) ? kindA : kindB;
}
