import type { Told } from '../../tests/team-people';

/**
 * A recount of what seven people told, under the floor's rules as docs/report-format.md writes them: of the product's own code
 * nothing is used. Each cell by itself: five people at least with a count, the largest at most half of every amount;
 * counts to the nearest five (three digits from a thousand on), times to the minute; totals are sums of shown cells.
 */
const FLOOR = 5;

const near = (count: number) => {
  const step = count < 1000 ? 5 : 10 ** (Math.floor(Math.log10(count)) - 2);
  return Math.round(count / step) * step;
};
const minutes = (seconds: number) => Math.round(seconds / 60) * 60;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const by = <T>(list: readonly T[], key: (one: T) => string) =>
  [...Map.groupBy(list, key)].sort(([a], [b]) => (a < b ? -1 : 1));

/** Whether amounts of several people, the first of which is the count, may be shown. */
function passes(people: readonly (readonly number[])[]): boolean {
  const counted = people.filter(([count = 0]) => count > 0);
  return (
    counted.length >= FLOOR &&
    (people[0] ?? []).every((_, i) => {
      const amounts = people.map((amounts) => amounts[i] ?? 0);
      return Math.max(...amounts) * 2 <= sum(amounts);
    })
  );
}

export interface CountedFlow {
  readonly week: string;
  readonly from: string;
  readonly to: string;
  readonly people: number;
  readonly records: number;
  readonly fields: number;
  readonly handsOn: number;
  readonly roundTrip: number;
  /** Kind → how often, as shown. */
  readonly map: ReadonlyMap<string, number>;
}
export interface CountedTool {
  readonly week: string;
  readonly tool: string;
  readonly people: number;
  readonly entries: number;
  readonly records: number;
}

/** A person's seconds in a report are whole. */
const seconds = (told: readonly Told[], of: (one: Told) => number) => Math.round(sum(told.map(of)) / 1000);

/** Flows week by week, those that may be shown. */
export function flowsIn(told: readonly Told[]): readonly CountedFlow[] {
  return by(told, ({ week, from, to }) => `${week} ${from} ${to}`).flatMap(([key, cell]): CountedFlow[] => {
    const people = by(cell, ({ person }) => String(person)).map(([, own]) => [
      own.length,
      sum(own.map(({ fields }) => fields)),
      seconds(own, ({ handsOnMs }) => handsOnMs),
      seconds(own, ({ roundTripMs }) => roundTripMs),
    ]);
    if (!passes(people)) return [];
    const [week = '', from = '', to = ''] = key.split(' ');
    const total = (i: number) => sum(people.map((amounts) => amounts[i] ?? 0));
    const kinds = by(
      cell.flatMap(({ kinds }) => kinds.map((kind) => ({ kind }))),
      ({ kind }) => kind,
    );
    return [
      {
        week,
        from,
        to,
        people: people.length,
        records: near(total(0)),
        fields: near(total(1)),
        handsOn: minutes(total(2)),
        roundTrip: minutes(total(3)),
        map: new Map(kinds.map(([kind, list]) => [kind, near(list.length)])),
      },
    ];
  });
}

/** Tools week by week: each carried record is one in its source and one in its target, with the same fields. */
export function toolsIn(told: readonly Told[]): readonly CountedTool[] {
  const ends = told.flatMap((one) => [one.from, one.to].map((tool) => ({ ...one, tool })));
  return by(ends, ({ week, tool }) => `${week} ${tool}`).flatMap(([key, cell]): CountedTool[] => {
    const people = by(cell, ({ person }) => String(person)).map(([, own]) => [
      sum(own.map(({ fields }) => fields)),
      own.length,
    ]);
    if (!passes(people)) return [];
    const [week = '', tool = ''] = key.split(' ');
    const total = (i: number) => sum(people.map((amounts) => amounts[i] ?? 0));
    return [{ week, tool, people: people.length, entries: near(total(0)), records: near(total(1)) }];
  });
}

/** Days on which somebody was seen at work, over all weeks: what every rate is measured by. */
export function personDaysIn(told: readonly Told[]): number {
  const weeks = by(told, ({ week }) => week).map(([, cell]) => {
    const days = by(cell, ({ person }) => String(person)).map(([, own]) => [
      new Set(own.map(({ day }) => day)).size,
    ]);
    return passes(days) ? near(sum(days.flat())) : 0;
  });
  return sum(weeks);
}

export interface CountedGap {
  readonly pair: string;
  readonly from: string;
  readonly to: string;
  readonly people: number;
  readonly weeks: number;
  readonly records: number;
  readonly fields: number;
  /** As observed, hands-on and round trip. */
  readonly seconds: readonly [number, number];
  /** Hours of a quarter for so many people, hands-on and round trip. */
  readonly hours: readonly [number, number];
  /** Records of a quarter for so many people. */
  readonly quarterRecords: number;
  readonly map: ReadonlyMap<string, number>;
}

/**
 * Missing integrations in their order: people × hours by hand × confidence, which differs by the weeks alone here, since
 * nobody judged a finding and every kind is known.
 * @param concerned people who do this work
 */
export function gapsIn(told: readonly Told[], concerned: number): readonly CountedGap[] {
  const days = personDaysIn(told);
  const gaps = by(flowsIn(told), ({ from, to }) => `${from} ${to}`).map(([pair, cells]): CountedGap => {
    const quarter = (amount: number) => (amount / days) * concerned * 60;
    const handsOn = sum(cells.map((cell) => cell.handsOn));
    const roundTrip = sum(cells.map((cell) => cell.roundTrip));
    const records = sum(cells.map((cell) => cell.records));
    const kinds = new Set(cells.flatMap(({ map }) => [...map.keys()]));
    return {
      pair,
      from: pair.split(' ')[0] ?? '',
      to: pair.split(' ')[1] ?? '',
      people: Math.max(...cells.map(({ people }) => people)),
      weeks: cells.length,
      records,
      fields: sum(cells.map(({ fields }) => fields)),
      seconds: [handsOn, roundTrip],
      hours: [quarter(handsOn) / 3600, quarter(roundTrip) / 3600],
      quarterRecords: quarter(records),
      map: new Map([...kinds].map((kind) => [kind, sum(cells.map(({ map }) => map.get(kind) ?? 0))])),
    };
  });
  const score = ({ people, hours: [low], weeks }: CountedGap) => people * low * (weeks / (weeks + 2));
  return gaps.sort((a, b) => score(b) - score(a));
}

/** Hours that one person types by hand in a week, hands-on and round trip, by week. */
export function loadIn(told: readonly Told[]): readonly (readonly [number, number])[] {
  const flows = flowsIn(told);
  return by(told, ({ week }) => week).map(([week, cell]) => {
    const people = new Set(cell.map(({ person }) => person)).size;
    const of = flows.filter((flow) => flow.week === week);
    const hours = (seconds: readonly number[]) => sum(seconds) / 3600 / people;
    return [hours(of.map(({ handsOn }) => handsOn)), hours(of.map(({ roundTrip }) => roundTrip))];
  });
}
