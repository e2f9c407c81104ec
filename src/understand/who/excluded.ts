import type { Item } from '../text/items.ts';
import type { Chunk } from './chunks.ts';

/** Items before a name in which is looked for what leaves it out. */
const REACH = 9;
/** "except", "other than", "except for Ana and": whoever stands behind it, by one or two words each. */
const LEAVES_OUT =
  /(?:^| )(?:(?:except|excepting)(?: for)?|besides|excluding|(?:apart|aside) from|other than|not counting|(?:everyone|everybody|anyone|anybody|all(?: users)?) but)(?: (?:the|our|mr|mrs|ms|dr))* (?:[^ ]+ (?:[^ ]+ ){0,2}?(?:and|or|,|&) )*$/;
/** "who else besides Gwen failed?", "everybody except Pavel: …": who is left out is not asked about. */
export function isExcluded(items: readonly Item[], { from }: Chunk): boolean {
  const before = items.slice(Math.max(0, from - REACH), from);
  const opened = before.findLastIndex(({ kind }) => kind === 'stop') + 1;
  const said = before
    .slice(opened)
    .map(({ low }) => low)
    .join(' ');
  return LEAVES_OUT.test(`${said} `);
}
