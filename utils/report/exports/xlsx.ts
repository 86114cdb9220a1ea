import type { ExportTable, Value } from './table';

const WIDTH = { text: 22, integer: 12, number: 12 } as const;

/** Tables as an Excel workbook: a sheet each, its head bold and in sight. The library is loaded when it is used. */
export async function xlsxOf(tables: readonly ExportTable[]): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    columns: columns.map(({ type }) => ({ width: WIDTH[type] })),
    stickyRowsCount: 1,
    data: [
      columns.map((column) => ({ value: column.name, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(cell)),
    ],
  }));
  return write(sheets).toBlob();
}

/** Typed, so that no text becomes a number, a date or a formula: only cells of type formula are ever run. */
function cell(value: Value) {
  if (value === null) return null;
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}
