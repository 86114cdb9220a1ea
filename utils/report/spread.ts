import type { Amounts } from './floor';
import { flowKey } from './gap';
import type { PersonWeek } from './held';
import type { ReportFlow, ReportTool } from './schema';
import { pairKey } from './week-cells';

export type Cells = Map<string, Map<string, Amounts>>;

/** What an edition says of one flow or tool: everybody's amounts, and how each divides. */
export interface Spread {
  readonly amounts: Map<string, Amounts>;
  readonly divisions: Readonly<Record<string, Cells>>;
}

/** Amounts of a flow, by place: records, fields, seconds hands-on and of the round trip. */
export const FLOW_DIVISIONS = { map: [1], methods: [1], types: [0], departments: [0, 1, 2, 3] } as const;
/** Amounts of a tool: entries, records. */
export const TOOL_DIVISIONS = { types: [1], departments: [0, 1] } as const;

/** Adds one person's flow. */
export function spreadFlow(
  flows: Map<string, Spread>,
  { who, department }: PersonWeek,
  flow: ReportFlow,
): void {
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

/** Adds one person's tool. */
export function spreadTool(
  tools: Map<string, Spread>,
  { who, department }: PersonWeek,
  tool: ReportTool,
): void {
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

/** Adds to one part of a division. */
export function addPart(cells: Cells, key: string, who: string, amounts: Amounts): void {
  const cell = cells.get(key);
  if (cell) add(cell, who, amounts);
  else cells.set(key, new Map([[who, amounts]]));
}

function add(cell: Map<string, Amounts>, who: string, amounts: Amounts): void {
  const before = cell.get(who);
  cell.set(who, before ? before.map((amount, i) => amount + (amounts[i] ?? 0)) : amounts);
}
