/** Rows of a CSV without quoted line feeds, by column. */
export function readCsv(bytes: Uint8Array): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = new TextDecoder().decode(bytes).replace('\ufeff', '').trim().split('\r\n');
  const columns = cellsOf(head);
  return lines.map((line) => {
    const cells = cellsOf(line);
    return Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? '']));
  });
}

const cellsOf = (line: string): string[] =>
  Array.from(line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g), ([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
