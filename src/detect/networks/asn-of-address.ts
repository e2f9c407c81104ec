import { BlockList, isIP } from 'node:net';
import { createBlockOf, isV6 } from './address.ts';
import { createByBlock } from './by-block.ts';
import { addRange, contains } from './known.ts';
import { RANGES } from './ranges.ts';

interface Range {
  readonly first: number;
  readonly last: number;
  readonly asn: number;
}

/** The autonomous system that has this address, 0 when it is in no table. */
export function createAsnOfAddress(): (ip: string | undefined, block: number) => number {
  // Most logs name their networks: the table is read when the first row does not.
  let table: Table | undefined;
  return createByBlock(0, (ip, block) => {
    const { v4, v6, all } = (table ??= readPrefixes());
    if (!isV6(block)) return inRanges(v4, block);
    // Most addresses are in none: asked of all ranges at once, that is known in one step.
    return contains(all, ip) ? (v6.find(({ list }) => contains(list, ip))?.asn ?? 0) : 0;
  });
}

interface Table {
  readonly v4: readonly Range[];
  readonly v6: readonly { list: BlockList; asn: number }[];
  readonly all: BlockList;
}

function readPrefixes(): Table {
  const blockOf = createBlockOf();
  const all = new BlockList();
  const v4: Range[] = [];
  const v6: { list: BlockList; asn: number }[] = [];
  for (const [number, text] of Object.entries(RANGES)) {
    const asn = Number(number);
    const list = new BlockList();
    for (const prefix of text.split(/\s+/)) {
      const [address = '', bits = ''] = prefix.split('/');
      if (isIP(address) === 6) {
        addRange(list, prefix);
        addRange(all, prefix);
      } else v4.push({ first: blockOf(address), last: blockOf(address) + 2 ** (24 - Number(bits)) - 1, asn });
    }
    if (list.rules.length > 0) v6.push({ list, asn });
  }
  return { v4: v4.sort((a, b) => a.first - b.first), v6, all };
}

function inRanges(ranges: readonly Range[], block: number): number {
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined) return 0;
    if (block < range.first) high = middle - 1;
    else if (block > range.last) low = middle + 1;
    else return range.asn;
  }
  return 0;
}
