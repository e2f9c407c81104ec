/** Weights are kept as whole numbers of this fraction. */
export const FRACTION = 1 / 16;

/** Shares of a whole that grow with the scores. */
export function softmax(scores: readonly number[], scale: number): readonly number[] {
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp((score - highest) * scale));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}
