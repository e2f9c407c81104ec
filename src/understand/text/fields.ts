import { FIRST_NAMES } from '../lexicon/first-names.ts';
import type { FieldKind } from './field-labels.ts';
import { ADDRESS_LABEL, fieldKind, LOG_FIELD, RANK } from './field-labels.ts';
import type { Item } from './items.ts';

/** The longest label: "persona affetta dal problema". */
const MOST_WORDS = 4;

/** Marks what stands in the fields of a ticket, and makes the names of fields and of columns of logs mere words. */
export function withFields(items: readonly Item[]): readonly Item[] {
  const labels = labelsOf(items);
  return items.map((item, i) => {
    const label = labels.find(({ from, to, until }) => i >= from && i < Math.max(to, until));
    if (label !== undefined && i < label.to) return quiet(item);
    if (isColumn(items, i) || isRank(items, i)) return quiet(item);
    if (labels.length > 0 && isLabelHere(items, i)) return quiet(item);
    return label === undefined ? item : { ...item, field: label.kind };
  });
}

function quiet(item: Item): Item {
  return item.kind === 'unknown' ? { ...item, kind: 'word', shape: '' } : item;
}

interface Label {
  readonly from: number;
  /** One past the label's last word. */
  readonly to: number;
  /** One past what stands in its field. */
  readonly until: number;
  readonly kind: FieldKind;
}

/** Fields of one ticket that are looked at. */
const MOST_FIELDS = 24;

function labelsOf(items: readonly Item[]): readonly Label[] {
  const labels: Label[] = [];
  for (let i = 0; i < items.length && labels.length < MOST_FIELDS; i += 1) {
    if (!startsField(items, i)) continue;
    const to = colonAfter(items, i);
    const kind = to === undefined ? undefined : fieldKind(items.slice(i, to).map(({ low }) => low));
    if (to === undefined || kind === undefined) continue;
    labels.push({ from: i, to, until: valueEnd(items, to + 1), kind });
  }
  return labels;
}

function startsField(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  return before === undefined || items[i]?.newLine === true || before.kind === 'stop' || /^[|,;•*/-]$/.test(before.raw);
}

function colonAfter(items: readonly Item[], i: number): number | undefined {
  for (let k = i + 1; k <= i + MOST_WORDS; k += 1) {
    if (items[k]?.newLine === true) return undefined;
    if (/^[:：=]$/.test(items[k]?.raw ?? '')) return k;
  }
  return undefined;
}

/** A field ends with its line or at the next bar. */
function valueEnd(items: readonly Item[], from: number): number {
  let end = from;
  while (end < Math.min(items.length, from + 8)) {
    const item = items[end];
    if (item === undefined || item.newLine === true || item.kind === 'stop' || /^[|,;•–—-]$/.test(item.raw)) break;
    end += 1;
  }
  return end;
}

/** "Oggetto: …" in a ticket that has fields: one word before a colon at the beginning of a field. */
function isLabelHere(items: readonly Item[], i: number): boolean {
  const low = items[i]?.low ?? '';
  return /^[:：]$/.test(items[i + 1]?.raw ?? '') && startsField(items, i) && !FIRST_NAMES.has(low);
}

/** "src 198.51.100.61", "ResultType == 50140": what an address or a code is called in a log. */
function isColumn(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item?.kind !== 'unknown') return false;
  let next = i + 1;
  while (next < i + 4 && (/^[:=]$/.test(items[next]?.raw ?? '') || /^(?:ip|ipv4|address|addr)$/.test(items[next]?.low ?? '')))
    next += 1;
  const value = items[next]?.kind;
  if (value === 'ip') return ADDRESS_LABEL.test(item.low) || LOG_FIELD.test(item.raw);
  return LOG_FIELD.test(item.raw) && (value === 'code' || value === 'number' || next > i + 1);
}

/** "Prio 3". */
function isRank(items: readonly Item[], i: number): boolean {
  const item = items[i];
  return (
    item?.kind === 'unknown' &&
    (RANK.test(item.low) || RANK.test(item.raw.toLowerCase())) &&
    /^(?:number|unknown|code|ticket)$/.test(items[i + 1]?.kind ?? '')
  );
}
