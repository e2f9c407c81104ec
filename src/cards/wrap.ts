const WIDTH = 80;

/** Breaks cleaned text at spaces so that no line is wider than 80 columns unless one word is; later lines are indented. */
export function wrapped(text: string, indent = 0): string {
  const lead = /^ */u.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let line = lead;
  for (const word of text.trim().split(' ')) {
    const joined = line.trim() === '' ? `${line}${word}` : `${line} ${word}`;
    if (joined.length <= WIDTH || line.trim() === '') {
      line = joined;
      continue;
    }
    lines.push(line);
    line = ' '.repeat(indent) + word;
  }
  return [...lines, line].join('\n');
}

/** Rows as aligned columns; a row that would be wider than 80 columns is told one cell a line instead. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
  const total = widths.reduce((sum, width) => sum + width + 2, 0);
  const narrow = widths.length === 2 ? Math.min(widths[0] ?? 0, 24) : undefined;
  if (narrow !== undefined)
    return rows
      .map(([label = '', value = '']) => wrapped(`${label.padEnd(narrow)}  ${value}`.replace(/^ +/u, ''), narrow + 2))
      .join('\n');
  if (total <= WIDTH + 2)
    return rows
      .map((row) =>
        row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd(),
      )
      .join('\n');
  const [head = [], ...rest] = rows;
  return rest
    .map((row) => row.map((cell, i) => wrapped(`${i === 0 ? '- ' : '  '}${head[i] ?? ''}: ${cell}`, 4)).join('\n'))
    .join('\n');
}
