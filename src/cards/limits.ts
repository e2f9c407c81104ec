/** How much of an answer a card shows; tried from the widest to the narrowest until the card fits. */
export interface Limits {
  readonly rows: number;
  readonly items: number;
  /** Characters of one list item; texts may be three times as long. */
  readonly text: number;
  readonly steps: number;
}

export const LIMITS: readonly Limits[] = [
  { rows: 15, items: 12, text: 400, steps: 12 },
  { rows: 10, items: 8, text: 300, steps: 8 },
  { rows: 6, items: 6, text: 200, steps: 6 },
  { rows: 3, items: 3, text: 120, steps: 3 },
  { rows: 1, items: 1, text: 80, steps: 1 },
];
