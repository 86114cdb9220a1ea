import type { EntryMethod, FieldKind, RecordType, ToolId, Week } from '../model';
import type { FieldCell, FlowCell, TeamWeek, ToolCell } from './figures';
import { type Amounts, contributorsOf, roundCount, roundSeconds } from './floor';
import { flowKey } from './gap';
import type { PersonWeek } from './held';
import type { FieldLabel } from './labels';
import type { ReportFlow, ReportTool } from './schema';
import { DividedTracker, Tracker } from './tracker';

/** People handled between two breaths. */
const AT_ONCE = 200;

type Cells = Map<string, Map<string, Amounts>>;

/** One flow, or one tool, over its editions. */
interface Book {
  readonly total: Tracker;
  readonly divisions: Readonly<Record<string, DividedTracker<string>>>;
}

/** What an edition says of one flow or tool: everybody's amounts, and how each divides. */
interface Spread {
  readonly amounts: Map<string, Amounts>;
  readonly divisions: Readonly<Record<string, Cells>>;
}

/** Amounts of a flow, by place: records, fields, seconds hands-on and of the round trip. */
const FLOW_DIVISIONS = { map: [1], methods: [1], types: [0], departments: [0, 1, 2, 3] } as const;
/** Amounts of a tool: entries, records. */
const TOOL_DIVISIONS = { types: [1], departments: [0, 1] } as const;

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
    if (change) this.#departments.show(change, [0], departments, floor);
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

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function spreadFlow(flows: Map<string, Spread>, { who, department }: PersonWeek, flow: ReportFlow): void {
  const spread = spreadOf(flows, flowKey(flow.from, flow.to), Object.keys(FLOW_DIVISIONS));
  const amounts = [flow.records, flow.fields, flow.handsOn, flow.roundTrip];
  add(spread.amounts, who, amounts);
  const {
    map = new Map(),
    methods = new Map(),
    types = new Map(),
    departments = new Map(),
  } = spread.divisions;
  for (const pair of flow.map) addPart(map, pairKey(pair), who, [pair.fields]);
  for (const [method, fields] of Object.entries(flow.methods)) addPart(methods, method, who, [fields]);
  for (const { from, to, records } of flow.types) addPart(types, `${from} ${to}`, who, [records]);
  if (department !== undefined) addPart(departments, department, who, amounts);
}

function spreadTool(tools: Map<string, Spread>, { who, department }: PersonWeek, tool: ReportTool): void {
  const spread = spreadOf(tools, tool.tool, Object.keys(TOOL_DIVISIONS));
  const amounts = [tool.entries, tool.records];
  add(spread.amounts, who, amounts);
  const { types = new Map(), departments = new Map() } = spread.divisions;
  for (const [type, records] of Object.entries(tool.types)) addPart(types, type, who, [records]);
  if (department !== undefined) addPart(departments, department, who, amounts);
}

function spreadOf(spreads: Map<string, Spread>, key: string, divisions: readonly string[]): Spread {
  const known = spreads.get(key);
  if (known) return known;
  const made: Spread = {
    amounts: new Map(),
    divisions: Object.fromEntries(divisions.map((name) => [name, new Map()])),
  };
  spreads.set(key, made);
  return made;
}

function addPart(cells: Cells, key: string, who: string, amounts: Amounts): void {
  const cell = cells.get(key);
  if (cell) add(cell, who, amounts);
  else cells.set(key, new Map([[who, amounts]]));
}

function add(cell: Map<string, Amounts>, who: string, amounts: Amounts): void {
  const before = cell.get(who);
  cell.set(who, before ? before.map((amount, i) => amount + (amounts[i] ?? 0)) : amounts);
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
      book.divisions[name]?.show(change, pick, spread?.divisions[name] ?? new Map(), floor);
      yield;
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

/** A field pair as a key and back: kinds and labels have no `|`. */
const pairKey = ({ from, to }: ReportFlow['map'][number]) =>
  [from.kind, from.label ?? '', to.kind, to.label ?? ''].join('|');

function fieldCell(key: string, fields: number, contributors: number): FieldCell {
  const [fromKind, fromLabel, toKind, toLabel] = key.split('|');
  return {
    from: side(fromKind, fromLabel),
    to: side(toKind, toLabel),
    contributors,
    fields: roundCount(fields),
  };
}

const side = (kind = 'other', label = '') => ({
  kind: kind as FieldKind,
  ...(label ? { label: label as FieldLabel } : {}),
});

function flowCell(key: string, { total, divisions }: Book): FlowCell {
  const [from, to] = key.split(' ') as [ToolId, ToolId];
  const { map, methods, types, departments } = divisions;
  return {
    from,
    to,
    ...flowAmounts(total.totals, total.contributors),
    map: (map?.parts ?? []).map((part) => fieldCell(part.key, part.amounts[0] ?? 0, part.contributors)),
    mapRest: roundCount(map?.rest ?? 0),
    methods: (methods?.parts ?? []).map(({ key: method, amounts }) => ({
      method: method as EntryMethod,
      fields: roundCount(amounts[0] ?? 0),
    })),
    methodsRest: roundCount(methods?.rest ?? 0),
    types: (types?.parts ?? []).map(({ key: pair, amounts }) => {
      const [source, target] = pair.split(' ') as [RecordType, RecordType];
      return { from: source, to: target, records: roundCount(amounts[0] ?? 0) };
    }),
    typesRest: roundCount(types?.rest ?? 0),
    departments: (departments?.parts ?? []).map(({ key: department, amounts, contributors }) => ({
      department,
      ...flowAmounts(amounts, contributors),
    })),
  };
}

function flowAmounts([records = 0, fields = 0, handsOn = 0, roundTrip = 0]: Amounts, contributors: number) {
  return {
    contributors,
    records: roundCount(records),
    fields: roundCount(fields),
    handsOn: roundSeconds(handsOn),
    roundTrip: roundSeconds(roundTrip),
  };
}

function toolCell(tool: string, { total, divisions }: Book): ToolCell {
  const { types, departments } = divisions;
  return {
    tool: tool as ToolId,
    contributors: total.contributors,
    entries: roundCount(total.totals[0] ?? 0),
    records: roundCount(total.totals[1] ?? 0),
    types: (types?.parts ?? []).map(({ key: type, amounts }) => ({
      type: type as RecordType,
      records: roundCount(amounts[0] ?? 0),
    })),
    typesRest: roundCount(types?.rest ?? 0),
    departments: (departments?.parts ?? []).map(({ key: department, amounts, contributors }) => ({
      department,
      contributors,
      entries: roundCount(amounts[0] ?? 0),
      records: roundCount(amounts[1] ?? 0),
    })),
  };
}
