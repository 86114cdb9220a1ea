import type { ExportTable, Value } from './table';

/** What begins a formula in a spreadsheet, or is skipped before one. */
const FORMULA = /^[\s]*[=+\-@\t\r|%]/;

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, without which spreadsheets read it in an older code page;
 * CRLF; texts that a spreadsheet would take for a formula get an apostrophe in front.
 */
export function csvOf({ columns, rows }: ExportTable): string {
  const lines = [columns.map(({ name }) => cell(name)), ...rows.map((row) => row.map(cell))];
  return `\ufeff${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function cell(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const guarded = guardFormula(value);
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** A text that no spreadsheet runs (OWASP, CSV injection). */
export function guardFormula(value: string): string {
  return FORMULA.test(value) ? `'${value}` : value;
}
