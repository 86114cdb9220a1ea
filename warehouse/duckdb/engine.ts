import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { ROW_COLUMNS } from '../columns';
import { type AnswerRow, type Engine, literal, memoryOf } from '../engine';

const TYPES = { text: 'VARCHAR', number: 'BIGINT', day: 'DATE' } as const;
const NOTHING = { text: "''", number: '0', day: "DATE '1970-01-01'" } as const;

/** DuckDB in a folder, and the way new rows come into it. */
export interface Duck extends Engine {
  /**
   * Takes files of delivered rows (NDJSON, gzip as well) and writes them as one Parquet file.
   * @param files paths or a pattern, as DuckDB's `read_json` takes them
   * @param name of the Parquet file; the same name again replaces it
   */
  load(files: string, name: string): Promise<void>;
}

/**
 * The warehouse in a folder, without a service:
 * ```
 * service/rows/*.parquet   contributors' rows; for the service alone
 * service/retyped.duckdb   closings and the floor's memory; for the service alone
 * reporting/retyped_reporting.duckdb   floored figures; for managers and their tools
 * ```
 * Who may read which is a matter of the rights of the two folders.
 */
export async function openDuck(folder: string): Promise<Duck> {
  const rows = join(folder, 'service', 'rows');
  mkdirSync(rows, { recursive: true, mode: 0o700 });
  mkdirSync(join(folder, 'reporting'), { recursive: true });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`ATTACH ${literal(join(folder, 'service', 'retyped.duckdb'))} AS retyped`);
  await connection.run(
    `ATTACH ${literal(join(folder, 'reporting', 'retyped_reporting.duckdb'))} AS retyped_reporting`,
  );
  await connection.run("ATTACH ':memory:' AS retyped_scratch");
  const lock = join(folder, 'service', 'closing.lock');
  return {
    numberOrNull: 'Int64',
    stored: () => '',
    async prepare() {
      const [nothing, all] = [join(rows, 'nothing.parquet'), join(rows, '*.parquet')];
      const columns = Object.entries(ROW_COLUMNS).map(([name, type]) => `NULL::${TYPES[type]} AS "${name}"`);
      await connection.run(
        `COPY (SELECT ${columns.join(', ')} LIMIT 0) TO ${literal(nothing)} (FORMAT parquet)`,
      );
      await connection.run(
        `CREATE OR REPLACE VIEW retyped.rows AS SELECT * FROM read_parquet(${literal(all)})`,
      );
    },
    async load(files, name) {
      const types = Object.entries(ROW_COLUMNS).map(([column, type]) => `"${column}": '${TYPES[type]}'`);
      const columns = Object.entries(ROW_COLUMNS).map(
        ([column, type]) => `coalesce("${column}", ${NOTHING[type]}) AS "${column}"`,
      );
      const target = join(rows, `${name}.parquet`);
      await connection.run(
        `COPY (SELECT ${columns.join(', ')} FROM read_json(${literal(files)}, format = 'newline_delimited', columns = {${types.join(', ')}}) ORDER BY week, line, report, nth) TO ${literal(target)} (FORMAT parquet, COMPRESSION zstd)`,
      );
    },
    async run(sql) {
      await connection.run(sql);
    },
    async runAll(statements) {
      for (const batch of batchesOf(statements)) {
        await connection.run('BEGIN');
        try {
          for (const statement of batch) await connection.run(statement);
        } catch (error) {
          await connection.run('ROLLBACK');
          throw error;
        }
        await connection.run('COMMIT');
      }
    },
    rows: (sql) => answer(connection, sql),
    async dropView(name) {
      await connection.run(`DROP VIEW IF EXISTS ${name}`);
    },
    async alone(work) {
      // Fails when it is there already. DuckDB itself lets one process write.
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      try {
        return await work();
      } finally {
        rmSync(lock);
      }
    },
    async forget(quarter) {
      const old = `quarter = ${literal(quarter)}`;
      for (const file of readdirSync(rows).filter((name) => name !== 'nothing.parquet')) {
        const [path, kept] = [join(rows, file), join(folder, 'service', `${file}.kept`)];
        await connection.run(
          `COPY (SELECT * FROM read_parquet(${literal(path)}) WHERE NOT (${old}) ORDER BY week, line, report, nth) TO ${literal(kept)} (FORMAT parquet, COMPRESSION zstd)`,
        );
        renameSync(kept, path);
      }
      for (const sql of memoryOf(quarter)) await connection.run(`DELETE FROM ${sql}`);
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A manager's view of the figures alone: no other file is opened, and none can be. */
export async function openReporting(folder: string): Promise<Pick<Engine, 'rows' | 'close'>> {
  const instance = await DuckDBInstance.create(join(folder, 'reporting', 'retyped_reporting.duckdb'), {
    access_mode: 'READ_ONLY',
  });
  const connection = await instance.connect();
  return {
    rows: (sql) => answer(connection, sql),
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Statements that one transaction takes: it writes to one database, and each commit waits for the disk. */
function batchesOf(statements: readonly string[]): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let target: string | undefined;
  for (const statement of statements) {
    const [, next = ''] = /^(?:INSERT INTO|TRUNCATE TABLE) (\w+)\./.exec(statement) ?? [];
    if (next !== target) batches.push([]);
    batches.at(-1)?.push(statement);
    target = next;
  }
  return batches;
}

async function answer(connection: DuckDBConnection, sql: string): Promise<readonly AnswerRow[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader
    .getRowObjects()
    .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
}

/** Counts are far below what a double holds exactly. */
function plain(value: unknown): string | number | null {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  return String(value);
}
