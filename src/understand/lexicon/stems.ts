const ENDINGS = ['ed', 'ing', 'ly'];

/** What an inflected word may come from: replies → reply, planned → plan, taking → take. Some are no words; a table decides. */
export function wordStems(low: string): readonly string[] {
  if (low.length < 4) return [];
  const stems: string[] = [];
  if (low.endsWith('s') && !low.endsWith('ss')) stems.push(low.slice(0, -1));
  if (low.endsWith('es')) stems.push(low.slice(0, -2));
  if (low.endsWith('ies')) stems.push(`${low.slice(0, -3)}y`);
  for (const ending of ENDINGS) {
    if (!low.endsWith(ending)) continue;
    const base = low.slice(0, -ending.length);
    stems.push(base, `${base}e`);
    if (base.at(-1) === base.at(-2)) stems.push(base.slice(0, -1));
    if (base.endsWith('i')) stems.push(`${base.slice(0, -1)}y`);
  }
  return stems.filter((stem) => stem.length > 2);
}
