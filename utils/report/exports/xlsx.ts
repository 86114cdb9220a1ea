import type { ExportTable, Value } from './table';

const WIDTH = { text: 22, integer: 12, number: 12 } as const;

/** A sheet that is read before the tables: lines of words, those of a head bold. */
export interface Cover {
  readonly name: string;
  readonly lines: readonly { readonly isHead?: true; readonly cells: readonly (string | number)[] }[];
  /** Characters that each column has room for. */
  readonly widths: readonly number[];
}

/**
 * Tables as an Excel workbook: a sheet each, its head bold and in sight, after the cover if there is one. The library is
 * loaded when it is used.
 */
export async function xlsxOf(tables: readonly ExportTable[], cover?: Cover): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  const covers = (cover ? [cover] : []).map(({ name, lines, widths }) => ({
    sheet: name,
    columns: widths.map((width) => ({ width })),
    data: lines.map(({ isHead, cells }) =>
      cells.map((value) => ({ ...cell(value), ...(isHead ? { fontWeight: 'bold' as const } : {}) })),
    ),
  }));
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    columns: columns.map((column) => ({ width: Math.max(WIDTH[column.type], column.name.length + 2) })),
    stickyRowsCount: 1,
    data: [
      columns.map((column) => ({ value: column.name, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(cell)),
    ],
  }));
  return write([...covers, ...sheets]).toBlob();
}

/** Typed, so that no text becomes a number, a date or a formula: only cells of type formula are ever run. */
function cell(value: Value) {
  if (value === null) return null;
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}
