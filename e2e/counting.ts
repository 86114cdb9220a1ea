import type { RecordRow } from '../utils/ledger/schema';
import type { DumpedRow } from './harness/ledger';

/** The rows of one store. */
export const rowsOf = <T>(rows: readonly DumpedRow[], store: string): T[] =>
  rows.filter((row) => row.store === store).map((row) => row.value as T);

/** Every record on disk. */
export const recordsIn = (rows: readonly DumpedRow[]): RecordRow[] => rowsOf<RecordRow>(rows, 'records');

/** Kinds of all entries on disk, sorted: how many there are, and of what. */
export const kindsIn = (rows: readonly DumpedRow[]): string[] =>
  recordsIn(rows)
    .flatMap((record) => record.entries.map((entry) => entry.kind))
    .sort();

/** Asks until an answer holds; the last answer if it never does. */
export async function eventually<T>(
  ask: () => Promise<T>,
  holds: (answer: T) => boolean,
  withinMs = 5_000,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (holds(answer) || Date.now() > deadline) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
