import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row of an answer. */
export type AnswerRow = Readonly<Record<string, string | number | null>>;

/** An analytical engine, as much of it as the pack uses. */
export interface Engine {
  /** Creates the databases and whatever rows land in. */
  prepare(): Promise<void>;
  /** What a table's columns are followed by: how it is stored, and what it is sorted by. */
  stored(sortedBy: readonly string[], isScratch: boolean): string;
  /** Type of a count that may be unknown. */
  readonly numberOrNull: string;
  run(sql: string): Promise<void>;
  /** Statements in their order; together as far as the engine can. */
  runAll(statements: readonly string[]): Promise<void>;
  rows(sql: string): Promise<readonly AnswerRow[]>;
  dropView(name: string): Promise<void>;
  /**
   * Runs work alone: two closings at once would both count what waits.
   * @throws Error when another job is at it
   */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Deletes a quarter's rows and the floor's memory of it; its figures stay. */
  forget(quarter: string): Promise<void>;
  close(): Promise<void>;
}

/** What a statement is filled with; each value is checked against what such values look like. */
export type Params = Readonly<Record<string, string | number>>;

/** Ids, weeks, quarters, days and names of tools: nothing that ends a literal. */
const HARMLESS = /^[\w:%-]*$/;

/** The statements of one of the pack's files, filled. */
export function statementsOf(file: string, params: Params = {}): readonly string[] {
  return filled(readFileSync(join(import.meta.dirname, 'sql', file), 'utf8'), params)
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/**
 * Text with its parameters filled in and its comments gone.
 * @throws RangeError for a value that could end a literal, or a parameter that has none
 */
export function filled(sql: string, params: Params): string {
  return sql
    .replace(/^\s*--.*$/gm, '')
    .replace(/\{count: ([^}]*)\}/g, (_, amount: string) => rounded(amount))
    .replace(/\{seconds: ([^}]*)\}/g, (_, amount: string) => roundedSeconds(amount))
    .replace(/\{last of (week|quarter)\}/g, (_, scope: string) => lastOf(scope))
    .replace(/\{([a-z_]+)\}/g, (whole, name: string) => {
      if (name === 'scratch') return whole;
      const value = params[name];
      if (value === undefined) throw new RangeError(`${name} is not given`);
      if (typeof value === 'number' ? !Number.isFinite(value) : !HARMLESS.test(value))
        throw new RangeError(`${name} is not of the kind that may stand in a statement`);
      return String(value);
    });
}

/** Creates the tables of one of the pack's files as an engine wants them; those that are there stay. */
export async function createTables(engine: Engine, file: string): Promise<void> {
  for (const statement of statementsOf(file))
    await engine.run(
      statement
        .replaceAll('{number or null}', engine.numberOrNull)
        .replace(/\{table: ([^}]*)\}/, (_, columns: string) => engine.stored(columns.split(', '), false))
        .replace('{scratch}', engine.stored([], true)),
    );
}

/** Any text as a literal. */
export const literal = (text: string): string => `'${text.replaceAll('\\', '').replaceAll("'", "''")}'`;

/** Where the floor's memory of a quarter lies, each table with the condition for its rows. */
export const memoryOf = (quarter: string): readonly string[] => {
  const weeks = `SELECT week FROM retyped_reporting.closings WHERE quarter = ${literal(quarter)}`;
  return [
    `retyped.admitted WHERE scope = ${literal(quarter)} OR scope IN (${weeks})`,
    `retyped.parts WHERE scope IN (${weeks})`,
    `retyped.closed WHERE week IN (${weeks})`,
    `retyped.rare WHERE quarter = ${literal(quarter)}`,
    `retyped.report_weeks WHERE quarter = ${literal(quarter)}`,
  ];
};

const THOUSANDS = [1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000] as const;

/** The step to which an amount is rounded, as utils/report/floor.ts does: `least` below a thousand, else three digits. */
function stepOf(amount: string, least: number, unit: number): string {
  const steps = THOUSANDS.map((most, i) => {
    const step = i === 0 ? least : 10 ** i;
    return `WHEN ${amount} < ${most * unit} THEN ${step}`;
  });
  return `(CASE ${steps.join(' ')} ELSE ${10 ** THOUSANDS.length} END)`;
}

function rounded(amount: string): string {
  const step = stepOf(amount, 5, 1);
  return `CAST(CASE WHEN ${amount} <= 0 THEN 0 ELSE floor(${amount} / ${step} + 0.5) * ${step} END AS Int64)`;
}

/** Whole minutes, in seconds. */
function roundedSeconds(amount: string): string {
  const step = stepOf(amount, 1, 60);
  return `CAST(CASE WHEN ${amount} <= 0 THEN 0 ELSE floor(${amount} / 60 / ${step} + 0.5) * ${step} * 60 END AS Int64)`;
}

const lastOf = (scope: string) =>
  `(team, ${scope}, seq) IN (SELECT team, ${scope}, max(seq) FROM retyped_reporting.closings GROUP BY team, ${scope})`;
