import { join } from 'node:path';
import { carrier } from '../../tests/carried';
import type { FieldKind, NormalValue } from '../../utils/model';
import { normalise } from '../../utils/prints/normalise';
import { type CsvRow, readCsv } from './csv';

/** What was decided about one row; `row` counts the set's data rows from 0. */
export interface RowVerdict {
  readonly row: number;
  /** Whether the two values of the row were judged the same. */
  readonly same: boolean;
  /** Whether they are, by the set's labels. */
  readonly truth: boolean;
  /** Rows that the floor does not speak of are decided but not counted. */
  readonly isCounted: boolean;
}

type Decided = readonly Omit<RowVerdict, 'row'>[];

/** One set of linkage/ that compares single values. */
export interface ValueSet {
  readonly set: string;
  /** Share of counted rows that must be right; absent when the set is only reported. */
  readonly floor?: number;
  decide(rows: readonly CsvRow[]): Decided | Promise<Decided>;
}

const cell = (row: CsvRow, name: string): string => row[name] ?? '';

/** A set of pairs whose label says whether both are one. */
function pairs(
  kindOf: FieldKind | ((row: CsvRow) => FieldKind),
  isOne: (label: string) => boolean = (label) => label === '1',
  [left, right]: readonly [string, string] = ['a', 'b'],
) {
  return async (rows: readonly CsvRow[]) => {
    const carries = await carrier();
    return rows.map((row) => ({
      same: carries(
        typeof kindOf === 'string' ? kindOf : kindOf(row),
        cell(row, left),
        cell(row, right),
        row.lang === undefined ? {} : { lang: row.lang },
      ),
      truth: isOne(cell(row, 'label')),
      isCounted: true,
    }));
  };
}

/** Rows of one constant are one number: a row is right when it reads like most of its constant's and like no other's. */
function decideParsed(rows: readonly CsvRow[]): Decided {
  const read = rows.map(
    (row) => normalise('phone', cell(row, 'raw'), { region: cell(row, 'region') })?.canonical ?? '',
  );
  const usual = new Map<string, string>();
  for (const name of new Set(rows.map((row) => cell(row, 'number')))) {
    usual.set(name, mostFrequent(read.filter((_, index) => cell(rows[index] ?? {}, 'number') === name)));
  }
  return rows.map((row, index) => {
    const own = usual.get(cell(row, 'number'));
    const isShared = [...usual].some(([name, other]) => name !== cell(row, 'number') && other === own);
    return { same: read[index] !== '' && read[index] === own && !isShared, truth: true, isCounted: true };
  });
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** MatchType of libphonenumber: exact and national matches are one number, and so is a number without its area code. */
const PHONE_MATCHES = new Set(['EXACT_MATCH', 'NSN_MATCH', 'SHORT_NSN_MATCH']);

function decidePrices(rows: readonly CsvRow[]): Decided {
  return rows.map((row) => {
    const [read, expected] = [normalise('money', cell(row, 'raw')), cell(row, 'amount')];
    const isAmount = /^-?\d/u.test(read?.tokens[0] ?? '') && read?.kind === 'money' && isRead(read);
    if (expected === '') return { same: isAmount, truth: false, isCounted: true };
    return { same: isAmount && Number(read?.tokens[0]) === Number(expected), truth: true, isCounted: true };
  });
}

/** Whether money read an amount, as opposed to falling back to text. */
const isRead = (value: NormalValue): boolean => /^-?\d+(\.\d+)?( [A-Z]{3})?$/u.test(value.canonical);

function decideDates(rows: readonly CsvRow[]): Decided {
  return rows.map((row) => {
    const read = normalise('date', cell(row, 'raw'));
    const readings = read === undefined ? [] : [read.canonical, ...(read.readings ?? [])];
    const same = readings.some((reading) => reading.slice(0, 10) === cell(row, 'iso'));
    return { same, truth: true, isCounted: cell(row, 'has_year') === '1' };
  });
}

/** Every set of single values under linkage/, with the floor of the issue. */
export const VALUE_SETS: readonly ValueSet[] = [
  { set: 'phone-libphonenumber-parse', floor: 0.95, decide: decideParsed },
  {
    set: 'phone-libphonenumber-match',
    floor: 0.95,
    decide: pairs('phone', (label) => PHONE_MATCHES.has(label)),
  },
  { set: 'company-cleanco', floor: 0.95, decide: pairs('company') },
  { set: 'url-urlcanon', floor: 0.95, decide: pairs('url') },
  { set: 'money-priceparser', floor: 0.95, decide: decidePrices },
  { set: 'date-dateparser', floor: 0.9, decide: decideDates },
  { set: 'address-libpostal', decide: pairs('street') },
  { set: 'ing-emm-namepairs', decide: pairs('company') },
  {
    set: 'opensanctions-name-bench',
    decide: pairs((row) => (cell(row, 'kind') === 'Person' ? 'fullName' : 'company')),
  },
  { set: 'nicknames', decide: pairs('givenName', () => true, ['name1', 'name2']) },
];

/** File of a set inside linkage/. */
export function fileOf(corpora: string, { set }: ValueSet): string {
  return join(corpora, 'linkage', set, set === 'nicknames' ? 'names.csv' : 'pairs.csv');
}

/** What Retyped decides of each row of a set, beside its number from 0. */
export async function verdicts(corpora: string, set: ValueSet): Promise<readonly RowVerdict[]> {
  const decided = await set.decide(readCsv(fileOf(corpora, set)));
  return decided.map((verdict, row) => ({ row, ...verdict }));
}
