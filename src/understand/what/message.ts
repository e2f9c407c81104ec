import type { Item } from '../text/items.ts';

/** Entra's own sentence after "AADSTS50126:" is prose about nobody in particular: its words are no names and no questions. */
export function quietMessage(items: readonly Item[]): readonly Item[] {
  let inside = false;
  return items.map((item, i) => {
    if (item.kind === 'code' && /^aadsts/i.test(item.raw) && items[i + 1]?.raw === ':') inside = wordsAfter(items, i + 2) >= 4;
    else if (
      item.raw.startsWith('\n') ||
      (item.kind === 'id' && /^(?:REQUEST|CORRELATION)$/.test(item.shape)) ||
      (/^(?:request|correlation|lookup)$/.test(item.shape) && /^[:=]/.test(items[i + 1]?.raw ?? ''))
    )
      inside = false;
    const prose =
      item.kind === 'unknown' || item.kind === 'concept' || item.kind === 'word' || item.kind === 'quoted' || item.kind === 'app';
    return inside && prose ? { ...item, kind: 'word', shape: 'MESSAGE', low: 'message' } : item;
  });
}

function wordsAfter(items: readonly Item[], from: number): number {
  let count = 0;
  for (let i = from; i < items.length && count < 5; i += 1) {
    const item = items[i];
    if (!item || item.raw.startsWith('\n')) break;
    if (item.kind !== 'punct' && item.kind !== 'stop') count += 1;
  }
  return count;
}
