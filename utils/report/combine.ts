import type { Week } from '../model';
import type { TeamFigures, TeamQuarter, TeamWeek } from './figures';

/**
 * Several teams' floored figures as one. Each cell passed its own team's floor and only sums of shown cells are made, so
 * nothing new can be subtracted. People add up: somebody in two teams counts twice.
 * @throws RangeError when a team is given twice, or none at all
 */
export function combine(figures: readonly TeamFigures[]): TeamFigures {
  const [first] = figures;
  if (!first) throw new RangeError('no figures to combine');
  const teams = figures.flatMap((one) => one.teams);
  if (new Set(teams.map(({ id }) => id)).size < teams.length) throw new RangeError('a team is there twice');
  return {
    ...first,
    teams,
    floor: Math.min(...figures.map(({ floor }) => floor)),
    made: figures.map(({ made }) => made).reduce((a, b) => (a > b ? a : b)),
    weeks: joined(
      figures.flatMap(({ weeks }) => weeks),
      ({ week }) => week,
      combineWeek,
    ),
    quarters: joined(
      figures.flatMap(({ quarters }) => quarters),
      ({ quarter }) => quarter,
      combineQuarter,
    ),
  };
}

function combineWeek(week: Week, weeks: readonly TeamWeek[]): TeamWeek {
  return {
    week,
    contributors: sum(weeks, ({ contributors }) => contributors),
    personDays: sum(weeks, ({ personDays }) => personDays),
    hidden: {
      flows: sum(weeks, ({ hidden }) => hidden.flows),
      tools: sum(weeks, ({ hidden }) => hidden.tools),
    },
    departments: joined(
      weeks.flatMap(({ departments }) => departments),
      ({ department }) => department,
      (_, list) => added(list, ['contributors', 'personDays']),
    ),
    flows: joined(
      weeks.flatMap(({ flows }) => flows),
      ({ from, to }) => `${from} ${to}`,
      (_, list) => ({
        ...added(list, [
          'contributors',
          'records',
          'fields',
          'handsOn',
          'roundTrip',
          'mapRest',
          'methodsRest',
          'typesRest',
        ]),
        map: joined(
          list.flatMap(({ map }) => map),
          ({ from, to }) => [from.kind, from.label, to.kind, to.label].join('|'),
          (_key, pairs) => added(pairs, ['contributors', 'fields']),
        ),
        methods: joined(
          list.flatMap(({ methods }) => methods),
          ({ method }) => method,
          (_key, methods) => added(methods, ['fields']),
        ),
        types: joined(
          list.flatMap(({ types }) => types),
          ({ from, to }) => `${from} ${to}`,
          (_key, types) => added(types, ['records']),
        ),
        departments: joined(
          list.flatMap(({ departments }) => departments),
          ({ department }) => department,
          (_key, parts) => added(parts, ['contributors', 'records', 'fields', 'handsOn', 'roundTrip']),
        ),
      }),
    ),
    tools: joined(
      weeks.flatMap(({ tools }) => tools),
      ({ tool }) => tool,
      (_, list) => ({
        ...added(list, ['contributors', 'entries', 'records', 'typesRest']),
        types: joined(
          list.flatMap(({ types }) => types),
          ({ type }) => type,
          (_key, types) => added(types, ['records']),
        ),
        departments: joined(
          list.flatMap(({ departments }) => departments),
          ({ department }) => department,
          (_key, parts) => added(parts, ['contributors', 'entries', 'records']),
        ),
      }),
    ),
  };
}

function combineQuarter(quarter: string, quarters: readonly TeamQuarter[]): TeamQuarter {
  const precision = quarters.flatMap((one) => one.precision ?? []);
  return {
    quarter,
    contributors: sum(quarters, ({ contributors }) => contributors),
    flows: joined(
      quarters.flatMap(({ flows }) => flows),
      ({ from, to }) => `${from} ${to}`,
      (_, list) => ({
        ...added(list, ['contributors']),
        disagreeing: known(list.map(({ disagreeing }) => disagreeing)),
        intended: known(list.map(({ intended }) => intended)),
        reasons: joined(
          list.flatMap(({ reasons }) => reasons),
          ({ answer }) => answer,
          (_key, reasons) => added(reasons, ['times']),
        ),
      }),
    ),
    tools: joined(
      quarters.flatMap(({ tools }) => tools),
      ({ tool }) => tool,
      (_, list) => ({
        ...added(list, ['contributors']),
        repeats: known(list.map(({ repeats }) => repeats)),
        lookups: known(list.map(({ lookups }) => lookups)),
        unknown: known(list.map(({ unknown }) => unknown)),
        partial: known(list.map(({ partial }) => partial)),
      }),
    ),
    precision:
      precision.length > 0
        ? { right: sum(precision, ({ right }) => right), judged: sum(precision, ({ judged }) => judged) }
        : null,
  };
}

const sum = <T>(list: readonly T[], of: (one: T) => number) =>
  list.reduce((total, one) => total + of(one), 0);

/** The sum of what is shown; null when nothing is. */
function known(amounts: readonly (number | null)[]): number | null {
  const shown = amounts.flatMap((amount) => amount ?? []);
  return shown.length > 0 ? shown.reduce((total, amount) => total + amount, 0) : null;
}

/** Rows of one key as one row each, in the order of the keys. */
function joined<T, K extends string>(
  list: readonly T[],
  keyOf: (row: T) => K,
  join: (key: K, rows: readonly T[]) => T,
): readonly T[] {
  return [...Map.groupBy(list, keyOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, rows]) => join(key, rows));
}

/** The first row with sums of some of its numbers. */
function added<T extends Readonly<Record<K, number>>, K extends string>(
  rows: readonly T[],
  names: readonly K[],
): T {
  const [first] = rows;
  if (!first) throw new RangeError('a group has a row');
  return { ...first, ...Object.fromEntries(names.map((name) => [name, sum(rows, (row) => row[name])])) };
}
