import type { ToolId, Week } from '../model';
import { SURVEY_ANSWERS } from '../summary/survey';
import type { QuarterFlow, QuarterTool, TeamQuarter, TeamWeek } from './figures';
import { type Cell, roundCount } from './floor';
import type { PersonWeek } from './held';
import type { Report } from './schema';
import { Tracker } from './tracker';
import type { WeekBook } from './week-book';

const FLOW_COUNTS = ['disagreeing', 'intended'] as const;
const TOOL_COUNTS = ['repeats', 'lookups', 'unknown', 'partial'] as const;
/** People handled between two breaths. */
const AT_ONCE = 50;

/** `flow count from to`, `tool count tool`, `answer reason from to`. */
type Counts = Map<string, Map<string, number>>;

/**
 * A quarter over the editions of its weeks: what is too rare to pass the floor in single weeks. It is shown by quarter
 * alone, so that no week can be subtracted from it.
 */
export class QuarterBook {
  /** What each week says of each person, to be taken back when an edition says otherwise. */
  readonly #weeks = new Map<Week, ReadonlyMap<string, PersonWeek>>();
  readonly #sums: Counts = new Map();
  readonly #trackers = new Map<string, Tracker>();
  readonly #precision = new Tracker();
  readonly #browsers = new Map<string, Report>();

  constructor(readonly quarter: string) {}

  /** Takes one more edition of a week, in steps. */
  *show(
    week: Week,
    people: ReadonlyMap<string, PersonWeek>,
    newest: readonly Report[],
    floor: number,
  ): Generator<void, void, undefined> {
    yield* this.#count(this.#weeks.get(week) ?? new Map(), -1);
    yield* this.#count(people, 1);
    this.#weeks.set(week, people);
    for (const [key, cell] of this.#sums) {
      const tracker = this.#trackers.get(key) ?? new Tracker();
      this.#trackers.set(key, tracker);
      tracker.show(cellOf(cell), floor);
      yield;
    }
    this.#showPrecision(newest, floor);
  }

  *#count(people: ReadonlyMap<string, PersonWeek>, sign: 1 | -1): Generator<void, void, undefined> {
    let done = 0;
    for (const person of people.values()) {
      countPerson(this.#sums, person, sign);
      done += 1;
      if (done % AT_ONCE === 0) yield;
    }
  }

  #showPrecision(newest: readonly Report[], floor: number): void {
    for (const report of newest) {
      const key = `${report.contributor} ${report.browser}`;
      if ((this.#browsers.get(key)?.revision ?? 0) < report.revision) this.#browsers.set(key, report);
    }
    const cell = new Map<string, [number, number]>();
    for (const { contributor, precision } of this.#browsers.values()) {
      const [judged, right] = cell.get(contributor) ?? [0, 0];
      cell.set(contributor, [judged + precision.judged, right + precision.right]);
    }
    this.#precision.show(cell, floor);
  }

  /**
   * The quarter as it is shown, in steps.
   * @param weeks the quarter's weeks, for how many people are in each flow and tool
   * @param shown the same weeks as they are shown
   */
  *figures(weeks: readonly WeekBook[], shown: readonly TeamWeek[]): Generator<void, TeamQuarter, undefined> {
    const flowKeys = new Set(shown.flatMap(({ flows }) => flows.map(({ from, to }) => `${from} ${to}`)));
    const toolKeys = new Set(shown.flatMap(({ tools }) => tools.map(({ tool }) => tool as string)));
    for (const [key, { contributors }] of this.#trackers) {
      if (contributors === 0) continue;
      const words = key.split(' ');
      if (words[0] === 'tool') toolKeys.add(words.slice(2).join(' '));
      else flowKeys.add(words.slice(2).join(' '));
    }
    const flows: QuarterFlow[] = [];
    for (const key of [...flowKeys].sort()) {
      flows.push(this.#flow(key, weeks));
      yield;
    }
    const tools: QuarterTool[] = [];
    for (const tool of [...toolKeys].sort()) {
      tools.push(this.#tool(tool as ToolId, weeks));
      yield;
    }
    const { contributors: judges, totals } = this.#precision;
    return {
      quarter: this.quarter,
      contributors: distinct(weeks.map(({ people }) => people)),
      flows,
      tools,
      // Not rounded: it tells of Retyped's errors, not of anybody's work, and "58 of 60" must not become "60 of 60".
      precision: judges > 0 ? { judged: totals[0] ?? 0, right: totals[1] ?? 0 } : null,
    };
  }

  #flow(key: string, weeks: readonly WeekBook[]): QuarterFlow {
    const [from, to] = key.split(' ') as [ToolId, ToolId];
    return {
      from,
      to,
      contributors: distinct(weeks.map((book) => book.peopleIn(from, to))),
      reasons: SURVEY_ANSWERS.flatMap((answer) => {
        const times = this.#shown(`answer ${answer} ${key}`);
        return times === null ? [] : [{ answer, times }];
      }).sort((a, b) => b.times - a.times),
      disagreeing: this.#shown(`flow disagreeing ${key}`),
      intended: this.#shown(`flow intended ${key}`),
    };
  }

  #tool(tool: ToolId, weeks: readonly WeekBook[]): QuarterTool {
    return {
      tool,
      contributors: distinct(weeks.map((book) => book.peopleWith(tool))),
      repeats: this.#shown(`tool repeats ${tool}`),
      lookups: this.#shown(`tool lookups ${tool}`),
      unknown: this.#shown(`tool unknown ${tool}`),
      partial: this.#shown(`tool partial ${tool}`),
    };
  }

  #shown(key: string): number | null {
    const tracker = this.#trackers.get(key);
    return tracker && tracker.contributors > 0 ? roundCount(tracker.totals[0] ?? 0) : null;
  }
}

function countPerson(sums: Counts, { who, parts }: PersonWeek, sign: 1 | -1): void {
  const add = (key: string, n: number) => {
    if (n === 0) return;
    const cell = sums.get(key) ?? new Map<string, number>();
    sums.set(key, cell.set(who, (cell.get(who) ?? 0) + n * sign));
  };
  for (const { flows, tools } of parts) {
    for (const flow of flows) {
      const ends = `${flow.from} ${flow.to}`;
      for (const name of FLOW_COUNTS) add(`flow ${name} ${ends}`, flow[name]);
      for (const [answer, times] of Object.entries(flow.answers)) add(`answer ${answer} ${ends}`, times);
    }
    for (const tool of tools) for (const name of TOOL_COUNTS) add(`tool ${name} ${tool.tool}`, tool[name]);
  }
}

function cellOf(cell: ReadonlyMap<string, number>): Cell {
  return new Map([...cell].map(([who, n]) => [who, [n]]));
}

/** How many there are in all, each counted once. */
function distinct(lists: readonly (readonly string[])[]): number {
  const all = new Set<string>();
  for (const list of lists) for (const one of list) all.add(one);
  return all.size;
}
