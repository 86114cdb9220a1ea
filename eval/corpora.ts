import { readFile } from 'node:fs/promises';

/** Rows of a CSV file (RFC 4180: quotes, doubled quotes, line breaks inside quotes) as objects by header. */
export async function readCsv(path: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const [header, ...rows] = parseCsv(await readFile(path, 'utf8'));
  return rows.map((row) => Object.fromEntries((header ?? []).map((name, i) => [name, row[i] ?? ''])));
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (isQuoted && char === '"' && text[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (char === '"') {
      isQuoted = !isQuoted;
    } else if (!isQuoted && (char === ',' || char === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (char === '\n') rows.push([]);
    } else if (isQuoted || char !== '\r') {
      cell += char;
    }
  }
  if (cell !== '' || (rows.at(-1)?.length ?? 0) > 0) rows.at(-1)?.push(cell);
  return rows.filter((row) => row.length > 0);
}
