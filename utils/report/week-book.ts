import type { ToolId, Week } from '../model';
import type { TeamWeek } from './figures';
import { type Amounts, contributorsOf, roundCount } from './floor';
import { flowKey } from './gap';
import type { PersonWeek } from './held';
import {
  addPart,
  type Cells,
  FLOW_DIVISIONS,
  type Spread,
  spreadFlow,
  spreadTool,
  TOOL_DIVISIONS,
} from './spread';
import { DividedTracker, Tracker } from './tracker';
import { type Book, flowCell, toolCell } from './week-cells';

/** People handled between two breaths. */
const AT_ONCE = 50;

/** A week over its editions. */
export class WeekBook {
  readonly #people = new Tracker();
  readonly #departments = new DividedTracker();
  readonly #flows = new Map<string, Book>();
  readonly #tools = new Map<string, Book>();
  #hidden = { flows: 0, tools: 0 };

  constructor(readonly week: Week) {}

  /** Takes one more edition, in steps. */
  *show(people: ReadonlyMap<string, PersonWeek>, floor: number): Generator<void, void, undefined> {
    const days = new Map<string, Amounts>();
    const departments: Cells = new Map();
    const flows = new Map<string, Spread>();
    const tools = new Map<string, Spread>();
    let done = 0;
    for (const person of people.values()) {
      const worked = [Math.min(7, sum(person.parts.map((part) => part.days)))];
      days.set(person.who, worked);
      if (person.department !== undefined) addPart(departments, person.department, person.who, worked);
      for (const part of person.parts) {
        for (const flow of part.flows) if (flow.records > 0) spreadFlow(flows, person, flow);
        for (const tool of part.tools) if (tool.entries > 0) spreadTool(tools, person, tool);
      }
      done += 1;
      if (done % AT_ONCE === 0) yield;
    }
    const change = this.#people.show(days, floor);
    if (change) yield* this.#departments.show(change, [0], departments, floor);
    yield;
    yield* showAll(this.#flows, flows, FLOW_DIVISIONS, floor);
    yield* showAll(this.#tools, tools, TOOL_DIVISIONS, floor);
    this.#hidden = { flows: hiddenIn(this.#flows, flows), tools: hiddenIn(this.#tools, tools) };
  }

  /** Who is in a flow's shown figures. */
  peopleIn(from: ToolId, to: ToolId): readonly string[] {
    return this.#flows.get(flowKey(from, to))?.total.people ?? [];
  }
  /** Who is in a tool's shown figures. */
  peopleWith(tool: ToolId): readonly string[] {
    return this.#tools.get(tool)?.total.people ?? [];
  }
  /** Who is in the week's shown figures. */
  get people(): readonly string[] {
    return this.#people.people;
  }

  figures(): TeamWeek {
    const flows = shownOf(this.#flows).map(([key, book]) => flowCell(key, book));
    const tools = shownOf(this.#tools).map(([key, book]) => toolCell(key, book));
    return {
      week: this.week,
      contributors: this.#people.contributors,
      personDays: roundCount(this.#people.totals[0] ?? 0),
      flows: flows.sort((a, b) => b.fields - a.fields || (a.from + a.to < b.from + b.to ? -1 : 1)),
      tools: tools.sort((a, b) => b.entries - a.entries || (a.tool < b.tool ? -1 : 1)),
      departments: this.#departments.parts.map(({ key: department, amounts, contributors }) => ({
        department,
        contributors,
        personDays: roundCount(amounts[0] ?? 0),
      })),
      hidden: this.#hidden,
    };
  }
}

function* showAll(
  books: Map<string, Book>,
  spreads: ReadonlyMap<string, Spread>,
  divisions: Readonly<Record<string, readonly number[]>>,
  floor: number,
): Generator<void, void, undefined> {
  for (const key of new Set([...books.keys(), ...spreads.keys()])) {
    const book = books.get(key) ?? {
      total: new Tracker(),
      divisions: Object.fromEntries(Object.keys(divisions).map((name) => [name, new DividedTracker()])),
    };
    books.set(key, book);
    const spread = spreads.get(key);
    const change = book.total.show(spread?.amounts ?? new Map(), floor);
    yield;
    if (!change) continue;
    for (const [name, pick] of Object.entries(divisions)) {
      const division = book.divisions[name];
      if (division) yield* division.show(change, pick, spread?.divisions[name] ?? new Map(), floor);
    }
  }
}

const shownOf = (books: ReadonlyMap<string, Book>) =>
  [...books].filter(([, { total }]) => total.contributors > 0);

function hiddenIn(books: ReadonlyMap<string, Book>, now: ReadonlyMap<string, Spread>): number {
  return [...books].filter(
    ([key, { total }]) => total.contributors === 0 && contributorsOf(now.get(key)?.amounts ?? new Map()) > 0,
  ).length;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
