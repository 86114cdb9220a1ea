import type { ExportTable } from './table';

/** Version of the columns, in the file's own metadata. */
const PARQUET_VERSION = '1';

const TYPES = { text: 'STRING', integer: 'INT64', number: 'DOUBLE' } as const;

/** A table as Parquet, typed and compressed (Snappy), for DuckDB, Spark and the like. The library is loaded when used. */
export async function parquetOf({ name, columns, rows }: ExportTable): Promise<ArrayBuffer> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  return parquetWriteBuffer({
    columnData: columns.map((column, i) => ({
      name: column.name,
      type: TYPES[column.type],
      data: rows.map((row) => {
        const value = row[i] ?? null;
        return column.type === 'integer' && typeof value === 'number' ? BigInt(value) : value;
      }),
    })),
    kvMetadata: [
      { key: 'retyped.table', value: name },
      { key: 'retyped.version', value: PARQUET_VERSION },
    ],
    createdBy: 'Retyped',
  });
}
