import { z } from 'zod';
import { ROW_COLUMNS } from '../columns';
import { type AnswerRow, type Engine, literal, memoryOf } from '../engine';

/** Where a server's HTTP interface is, and as whom to speak to it. */
export interface Login {
  /** `http://127.0.0.1:8123` */
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

/** What a ClickHouse server answered instead of a result. */
export class ServerError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = 'ServerError';
  }
}

/** Sends one statement, or rows after one; resolves with the text of the answer. The password goes in a header alone. */
export async function send(
  { url, user, password }: Login,
  sql: string,
  { body }: { readonly body?: string } = {},
): Promise<string> {
  const query = new URLSearchParams(body === undefined ? {} : { query: sql });
  const response = await fetch(`${url}/?${query}`, {
    method: 'POST',
    headers: { 'X-ClickHouse-User': user, 'X-ClickHouse-Key': password },
    body: body ?? sql,
  });
  const text = await response.text();
  if (!response.ok) throw new ServerError(response.status, text.trim().slice(0, 2000));
  return text;
}

/** An answer with the types of its columns: 64-bit numbers come as text, unless a setting that a manager may not set. */
const answerSchema = z.object({
  meta: z.array(z.object({ name: z.string(), type: z.string() })),
  data: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
});

/** One answer's rows. */
export async function read(login: Login, sql: string): Promise<readonly AnswerRow[]> {
  const { meta, data } = answerSchema.parse(JSON.parse(await send(login, `${sql}\nFORMAT JSONCompact`)));
  return data.map((cells) =>
    Object.fromEntries(
      meta.map(({ name, type }, i) => {
        const cell = cells[i] ?? null;
        return [name, cell !== null && /Int|Float/.test(type) ? Number(cell) : cell];
      }),
    ),
  );
}

const CLUSTER = 'retyped';
const TYPES = { text: 'String', number: 'Int64', day: 'Date' } as const;
const COLUMNS = Object.entries(ROW_COLUMNS)
  .map(([name, type]) => `${name} ${TYPES[type]}`)
  .join(', ');

/**
 * A ClickHouse cluster, as the service. The first server is the one that keeps the floor's memory and the figures, and
 * that managers log in to; rows are spread over all by contributor.
 * @param shards every server of the cluster `retyped` in warehouse/clickhouse/config.xml
 */
export function openClickHouse(shards: readonly [Login, ...Login[]]): Engine {
  const [head] = shards;
  const run = async (sql: string) => {
    await send(head, sql);
  };
  return {
    numberOrNull: 'Nullable(Int64)',
    stored: (sortedBy, isScratch) =>
      isScratch ? 'ENGINE = Memory' : `ENGINE = MergeTree ORDER BY (${sortedBy.join(', ')})`,
    async prepare() {
      for (const shard of shards) for (const sql of LANDING) await send(shard, sql);
      for (const name of ['retyped_scratch', 'retyped_reporting'])
        await run(`CREATE DATABASE IF NOT EXISTS ${name}`);
    },
    run,
    async runAll(statements) {
      for (const statement of statements) await run(statement);
    },
    rows: (sql) => read(head, sql),
    dropView: (name) => run(`DROP TABLE IF EXISTS ${name}`),
    async alone(work) {
      // There is no other lock: whoever creates the table is at it.
      await run('CREATE TABLE retyped_scratch.closing_in_progress (since DateTime) ENGINE = Memory');
      try {
        return await work();
      } finally {
        await run('DROP TABLE retyped_scratch.closing_in_progress');
      }
    },
    async forget(quarter) {
      for (const shard of shards)
        await send(shard, `ALTER TABLE retyped.rows_local DROP PARTITION ${literal(quarter)}`);
      for (const sql of memoryOf(quarter))
        await run(`ALTER TABLE ${sql.replace(' WHERE ', ' DELETE WHERE ')}`);
    },
    close: () => Promise.resolve(),
  };
}

/**
 * How rows come in, on every shard. A browser's insert goes through four tables, so that the user who writes can read
 * none of them: `retyped_inbox.rows` is a Buffer that keeps nothing and hands each insert on as the server itself;
 * `retyped_gate.rows` is a Null table whose view inserts into the Distributed table, which waits for the shard.
 * A row sent twice is one row once ReplacingMergeTree has merged, and counts once before.
 */
const LANDING = [
  'CREATE DATABASE IF NOT EXISTS retyped',
  'CREATE DATABASE IF NOT EXISTS retyped_gate',
  'CREATE DATABASE IF NOT EXISTS retyped_inbox',
  `CREATE TABLE IF NOT EXISTS retyped.rows_local (${COLUMNS})
ENGINE = ReplacingMergeTree PARTITION BY quarter ORDER BY (team, week, line, report, nth)`,
  `CREATE TABLE IF NOT EXISTS retyped.rows (${COLUMNS})
ENGINE = Distributed(${CLUSTER}, retyped, rows_local, cityHash64(contributor))`,
  `CREATE TABLE IF NOT EXISTS retyped_gate.rows (${COLUMNS}) ENGINE = Null`,
  `CREATE MATERIALIZED VIEW IF NOT EXISTS retyped_gate.to_shards TO retyped.rows
AS SELECT * FROM retyped_gate.rows`,
  `CREATE TABLE IF NOT EXISTS retyped_inbox.rows (${COLUMNS})
ENGINE = Buffer(retyped_gate, rows, 1, 0, 0, 0, 0, 0, 0)`,
] as const;

/** Statement that delivers rows: what an extension's endpoint is told. */
export const INSERT_ROWS = 'INSERT INTO retyped_inbox.rows FORMAT JSONEachRow';
