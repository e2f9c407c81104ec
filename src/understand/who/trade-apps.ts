import { FAMILY_NAMES } from '../lexicon/family-names.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { WORD_NAMES } from '../lexicon/names.ts';
import { isPlace } from '../lexicon/places.ts';
import { shapeAt, wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import { isBrand } from './brands.ts';
import type { Chunk } from './chunks.ts';
import { startsClause } from './neighbours.ts';

/** Applications of trades that no table knows: by how they are written, and by where they stand beside a person. */
export function isTradeApp(items: readonly Item[], chunk: Chunk, at: number): 'app' | 'either' | undefined {
  const { from, to, kind, possessive } = chunk;
  if (kind !== 'name' || possessive) return undefined;
  const words = items.slice(from, to);
  if (isUsedOn(items, chunk, at)) return 'either';
  if (words.some(({ low }) => FIRST_NAMES.has(low)) || WORD_NAMES.has(wordAt(items, from))) return undefined;
  if (words.some(({ raw }) => isBrand(raw))) return 'app';
  if (items[from]?.capital !== true || isPlace(chunk.text)) return undefined;
  return isTriedAt(items, at) || isSigninOf(items, chunk) || isListedBeside(items, chunk) ? 'either' : undefined;
}

/** "attempts at Clio", "cannot enter at Siemens Teamcenter", "sign-in in Vantro": where somebody tries to get in. */
function isTriedAt(items: readonly Item[], at: number): boolean {
  if (wordAt(items, at) === 'of')
    return shapeAt(items, at - 1) === 'signin' && /^(?:at|in|on|during)$/.test(wordAt(items, at - 2));
  if (!/^(?:at|in)$/.test(wordAt(items, at))) return false;
  if (items[at - 1]?.kind === 'unknown') {
    let i = at - 1;
    while (i > at - 4 && items[i - 1]?.kind === 'unknown') i -= 1;
    return /^(?:attempts?|tries|sign-?ins?|logins?) (?:of|by)$/.test(`${wordAt(items, i - 2)} ${wordAt(items, i - 1)}`);
  }
  return (
    /^(?:attempts?|tries|trial|trials|rejected|refused)$/.test(wordAt(items, at - 1)) ||
    (wordAt(items, at) === 'at' && /^(?:enter|signin|signins|fail|failures|cannot)$/.test(shapeAt(items, at - 1)))
  );
}

/** "HiX login of Marijke fails", "Afas sign-in fails for Lena": whose sign-in to what. */
function isSigninOf(items: readonly Item[], { to }: Chunk): boolean {
  if (!/^signins?$/.test(shapeAt(items, to))) return false;
  const next = shapeAt(items, to + 1) === 'fail' ? to + 2 : to + 1;
  return /^(?:of|by|for)$/.test(wordAt(items, next));
}

/** "CA policies applied, Ines Faria, Temenos Core, 12:30": a name that is nobody's, behind somebody's in a list. */
function isListedBeside(items: readonly Item[], { from, to }: Chunk): boolean {
  const next = items[to];
  if (
    items[from - 1]?.raw !== ',' ||
    (next !== undefined &&
      next.kind !== 'punct' &&
      next.kind !== 'stop' &&
      next.kind !== 'time' &&
      !/^signins?$/.test(next.shape))
  )
    return false;
  if (items.slice(from, to).some(({ low }) => FAMILY_NAMES.has(low))) return false;
  let i = from - 2;
  while (i > 0 && items[i - 1]?.kind === 'unknown') i -= 1;
  return i < from - 2 && FIRST_NAMES.has(wordAt(items, i));
}

/** "policies for Erin O'Shaughnessy on Tyler Munis", "sign-ins for Gwen on Sage": where somebody who is named signs in. */
function isUsedOn(items: readonly Item[], { from, to }: Chunk, at: number): boolean {
  if (wordAt(items, at) !== 'on' || at !== from - 1 || items[at - 1]?.kind !== 'unknown' || items[from]?.capital !== true)
    return false;
  let i = at - 1;
  while (i > 0 && items[i - 1]?.kind === 'unknown') i -= 1;
  if (to < from + 2)
    return /^(?:for|of|by)$/.test(wordAt(items, i - 1)) && /^signins?$/.test(shapeAt(items, i - 2)) && items[i]?.capital === true;
  if (FAMILY_NAMES.has(wordAt(items, to - 1))) return false;
  return wordAt(items, i - 1) === 'for' && items.some(({ shape }) => /^(?:policy|failures|why|signins)$/.test(shape));
}

/** "Will on Westlaw: denied", "Marta on Miro fails": where somebody works, right behind the name at the beginning. */
export function isAppBehindWho(items: readonly Item[], { to, kind, possessive }: Chunk, at: number, before: string): boolean {
  if (before !== 'on' || kind !== 'name' || possessive || items[at + 1]?.capital !== true) return false;
  const [who, next] = [items[at - 1], items[to]];
  if (who?.capital !== true || !startsClause(items, at - 1)) return false;
  return next?.raw === ':' || /^(?:fail|cannot|error|blocked|denied)$/.test(next?.shape ?? '');
}

/** "tried Edge, tried Chrome. Ana still can't open Figma": what was tried with, where something else is opened. */
export function isTriedBrowser(items: readonly Item[], { from, to }: Chunk): boolean {
  if (!/^(?:tried|trying|using|used|switched|restarted|updated|reset)$/.test(wordAt(items, from - 1))) return false;
  return (
    /^(?:edge|chrome|firefox|safari|opera|brave|vivaldi|vpn|incognito)$/.test(wordAt(items, from)) &&
    items.slice(to, to + 40).some((item) => item.kind === 'app' || /^(?:cannot|enter|into)$/.test(item.shape))
  );
}
