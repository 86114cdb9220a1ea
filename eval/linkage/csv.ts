import { readFileSync } from 'node:fs';

/** One row of a CSV file by the names of its header. */
export type CsvRow = Readonly<Record<string, string>>;

/** Reads a CSV file (RFC 4180: quotes, doubled quotes, line breaks inside quotes) with a header line. */
export function readCsv(path: string): readonly CsvRow[] {
  const [header = [], ...rows] = parseCsv(readFileSync(path, 'utf8'));
  return rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}

/** Cells of CSV text, line by line; empty lines are skipped. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu,
  )) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
