import type { Item } from '../text/items.ts';
import type { Named } from './roles.ts';

/** Words before a name that take it for the one named before: "sorry, I mean", "no wait, wrong ticket, it's", "correction:". */
const CORRECTS =
  /(?:^| )(?:(?:sorry|wait|oops|whoops|correction|pardon|no|nope|wrong (?:person|name|ticket|user|guy|one|account))(?: \S+){0,5}? (?:mean|meant|make that|make it|it(?: is)?|that(?: is)?|should be|should read)|(?:sorry|correction|oops|rather) [,:–—-]|[,;:.…–—-] (?:actually |(?:i|er|erm|uh|um) (?:, )?)(?:i )?(?:mean|meant)) $/;
/** Items before a name in which a correction is looked for. */
const REACH = 8;

/** "why did Mark fail… sorry, I mean Anna": whoever was named by mistake is read as who was meant. */
export function withCorrections(items: readonly Item[], named: readonly Named[]): readonly Named[] {
  if (named.filter(isPerson).length < 2) return named;
  return named.reduce<readonly Named[]>((read, name) => {
    if (!isPerson(name) || !(isCorrection(items, name) || isDenied(items, named, name))) return read;
    const mistaken = read.findLast((other) => other.to <= name.from && isPerson(other));
    if (mistaken === undefined) return read;
    return read.map((other) =>
      other.to <= name.from && isPerson(other) && other.text === mistaken.text ? { ...other, text: name.text } : other,
    );
  }, named);
}

/** "well not Alice, Elisapie": takes back by name whom it names again. */
function isDenied(items: readonly Item[], named: readonly Named[], { from }: Named): boolean {
  const at = /^(?:but|:)$/.test(items[from - 1]?.low ?? '') ? from - 1 : from;
  const sign = at < from || /^[,;:–—-]$/.test(items[from - 1]?.raw ?? '');
  const denied = named.find((other) => other.to === (at < from ? at : from - 1) && isPerson(other));
  if (!sign || denied === undefined || !/^(?:not|sorry not|no not)$/.test(items[denied.from - 1]?.low ?? '')) return false;
  if (isAtHead(items, denied.from - 2)) return true;
  if (!/^(?:well|no|sorry|or|oh|er|wait|actually|[,;:.–—-])$/.test(items[denied.from - 2]?.low ?? '.')) return false;
  return named.some((other) => other.to < denied.from && isPerson(other) && other.text === denied.text);
}

/** "Not Kim Larsen, Kim Jensen: was she …": said before anything else. */
function isAtHead(items: readonly Item[], i: number): boolean {
  const at = items[i]?.raw === ',' && /^(?:no|nope|hi|hello|hey|sorry|wait|ok)$/.test(items[i - 1]?.low ?? '') ? i - 2 : i;
  const before = items[at];
  return before === undefined || before.kind === 'stop' || (before.shape === 'hello' && at === 0);
}

function isPerson({ role, weight }: Named): boolean {
  return role === 'person' && weight >= 0;
}

function isCorrection(items: readonly Item[], { from }: Named): boolean {
  const before = items.slice(Math.max(0, from - REACH), from);
  return CORRECTS.test(`${before.map(({ low }) => low).join(' ')} `);
}
