import { join } from 'node:path';
import type { FieldKind, NormalValue } from '../../utils/model';
import { isSameValue, type NormaliseContext, normalise } from '../../utils/prints/normalise';
import { companyAgreement, personAgreement } from '../../utils/prints/normalise/names';
import { gradePhones } from '../../utils/prints/normalise/phone';
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

/** One set of linkage/ that compares single values. */
export interface ValueSet {
  readonly set: string;
  /** Share of counted rows that must be right; absent when the set is only reported. */
  readonly floor?: number;
  decide(rows: readonly CsvRow[]): readonly Omit<RowVerdict, 'row'>[];
}

const cell = (row: CsvRow, name: string): string => row[name] ?? '';

function same(kind: FieldKind, a: string, b: string, context: NormaliseContext = {}): boolean {
  const [left, right] = [normalise(kind, a, context), normalise(kind, b, context)];
  return left !== undefined && right !== undefined && isSameValue(left, right);
}

/** A set of pairs whose label is 1 or 0. */
function pairs(
  kind: FieldKind,
  isSame: (row: CsvRow) => boolean = (row) => same(kind, cell(row, 'a'), cell(row, 'b')),
) {
  return (rows: readonly CsvRow[]) =>
    rows.map((row) => ({ same: isSame(row), truth: cell(row, 'label') === '1', isCounted: true }));
}

const contains = (whole: NormalValue, part: NormalValue): boolean =>
  part.tokens.every((token) => whole.tokens.includes(token));

function isContained(kind: FieldKind, row: CsvRow): boolean {
  const context = { lang: cell(row, 'lang') };
  const [a, b] = [normalise(kind, cell(row, 'a'), context), normalise(kind, cell(row, 'b'), context)];
  return a !== undefined && b !== undefined && (isSameValue(a, b) || contains(a, b) || contains(b, a));
}

/** Rows of one constant are one number: a row is right when it reads like most of its constant's and like no other's. */
function decideParsed(rows: readonly CsvRow[]): readonly Omit<RowVerdict, 'row'>[] {
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

function decidePrices(rows: readonly CsvRow[]): readonly Omit<RowVerdict, 'row'>[] {
  return rows.map((row) => {
    const [read, expected] = [normalise('money', cell(row, 'raw')), cell(row, 'amount')];
    const isAmount = /^-?\d/u.test(read?.tokens[0] ?? '') && read?.kind === 'money' && isRead(read);
    if (expected === '') return { same: isAmount, truth: false, isCounted: true };
    return { same: isAmount && Number(read?.tokens[0]) === Number(expected), truth: true, isCounted: true };
  });
}

/** Whether money read an amount, as opposed to falling back to text. */
const isRead = (value: NormalValue): boolean => /^-?\d+(\.\d+)?( [A-Z]{3})?$/u.test(value.canonical);

function decideDates(rows: readonly CsvRow[]): readonly Omit<RowVerdict, 'row'>[] {
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
    decide: (rows) =>
      rows.map((row) => ({
        same: gradePhones(cell(row, 'a'), cell(row, 'b')) !== 'different',
        truth: PHONE_MATCHES.has(cell(row, 'label')),
        isCounted: true,
      })),
  },
  { set: 'company-cleanco', floor: 0.95, decide: pairs('company') },
  { set: 'url-urlcanon', floor: 0.95, decide: pairs('url') },
  { set: 'money-priceparser', floor: 0.95, decide: decidePrices },
  { set: 'date-dateparser', floor: 0.9, decide: decideDates },
  { set: 'address-libpostal', decide: pairs('street', (row) => isContained('street', row)) },
  { set: 'ing-emm-namepairs', decide: pairs('company') },
  {
    set: 'opensanctions-name-bench',
    decide: pairs('fullName', (row) =>
      cell(row, 'kind') === 'Person'
        ? personAgreement(cell(row, 'a'), cell(row, 'b')) !== 'different'
        : companyAgreement(cell(row, 'a'), cell(row, 'b')) !== 'different',
    ),
  },
  {
    set: 'nicknames',
    decide: (rows) =>
      rows.map((row) => ({
        same: personAgreement(cell(row, 'name1'), cell(row, 'name2')) !== 'different',
        truth: true,
        isCounted: true,
      })),
  },
];

/** File of a set inside linkage/. */
export function fileOf(corpora: string, { set }: ValueSet): string {
  return join(corpora, 'linkage', set, set === 'nicknames' ? 'names.csv' : 'pairs.csv');
}

export function verdicts(corpora: string, set: ValueSet): readonly RowVerdict[] {
  return set.decide(readCsv(fileOf(corpora, set))).map((verdict, row) => ({ row, ...verdict }));
}
