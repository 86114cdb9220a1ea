/**
 * Are two values the same? Runs production over linkage/'s sets of single values. Prediction lines are
 * `{set,row,same}`, where `row` counts the data rows of the set's CSV file from 0. For a set of pairs, `same` says
 * that b would count as carried from a stored record with a, once their pair is open; for raw → expected sets, that the raw value was read as the expected one.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileOf, type RowVerdict, VALUE_SETS, verdicts } from './linkage/values';

export interface ValuesOptions {
  /** Folder of the corpora. */
  readonly corpora: string;
  /** Where to write the prediction lines, if anywhere. */
  readonly predictions?: string;
}

/** Figures of one set: share of rows right, and precision, recall and F1 of "the same". */
export interface ValuesLine {
  readonly set: string;
  readonly rows: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly floor?: number;
  readonly met?: boolean;
}

/** One line per set that the corpora hold, in a fixed order; writes the predictions at the end. */
export async function* suite({ corpora, predictions }: ValuesOptions): AsyncGenerator<ValuesLine> {
  const lines: string[] = [];
  for (const set of VALUE_SETS.filter((each) => existsSync(fileOf(corpora, each)))) {
    const decided = await verdicts(corpora, set);
    lines.push(...decided.map(({ row, same }) => JSON.stringify({ set: set.set, row, same })));
    yield score(set.set, decided, set.floor);
  }
  if (predictions !== undefined) writeFileSync(predictions, `${lines.join('\n')}\n`);
}

/** Prints the suite's lines. */
async function evaluateValues(options: ValuesOptions): Promise<void> {
  for await (const line of suite(options)) console.log(JSON.stringify(line));
}

function score(set: string, all: readonly RowVerdict[], floor: number | undefined): ValuesLine {
  const decided = all.filter(({ isCounted }) => isCounted);
  const hits = decided.filter(({ same, truth }) => same && truth).length;
  const judged = decided.filter(({ same }) => same).length;
  const true_ = decided.filter(({ truth }) => truth).length;
  const right = share(decided.filter(({ same, truth }) => same === truth).length, decided.length);
  return {
    set,
    rows: decided.length,
    right,
    precision: share(hits, judged),
    recall: share(hits, true_),
    f1: share(2 * hits, judged + true_),
    ...(floor === undefined ? {} : { floor, met: right >= floor }),
  };
}

const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await evaluateValues({
    corpora: resolve(process.env.RETYPED_CORPORA ?? join(import.meta.dirname, '../../shared/corpora')),
  });
}
