import type { RecordType, ToolId } from '../model';
import type { FieldCell, FlowCell, TeamFigures, ToolCell } from './figures';
import { type FlowKey, flowKey } from './gap';

/** A flow over all weeks of some figures: sums of cells that are shown. */
export interface FlowTotal extends Omit<FlowCell, 'departments' | 'methods' | 'methodsRest'> {
  readonly key: FlowKey;
  /** Weeks that show it. */
  readonly weeks: number;
}

/** A tool over all weeks. */
export interface ToolTotal extends Omit<ToolCell, 'departments'> {
  readonly weeks: number;
}

/** People of a team: over several quarters the largest single quarter's number, since ids change with the quarter. */
export const peopleOfTeam = ({ quarters, weeks }: TeamFigures): number =>
  Math.max(0, ...(quarters.length > 0 ? quarters : weeks).map(({ contributors }) => contributors));

/** Days on which somebody was observed. */
export const personDaysOf = ({ weeks }: TeamFigures): number =>
  sum(weeks.map(({ personDays }) => personDays));

/** Every flow that some week shows, the one with the most hands-on time first. */
export function flowTotals(figures: TeamFigures): readonly FlowTotal[] {
  const cells = Map.groupBy(
    figures.weeks.flatMap(({ flows }) => flows),
    ({ from, to }) => flowKey(from, to),
  );
  return [...cells]
    .flatMap(([key, list]): FlowTotal[] => {
      const [first] = list;
      if (!first) return [];
      const { from, to } = first;
      return [
        {
          key,
          from,
          to,
          weeks: list.length,
          contributors: largest(
            figures.quarters.flatMap(({ flows }) =>
              flows.filter((flow) => flow.from === from && flow.to === to),
            ),
            list,
          ),
          ...sums(list, ['records', 'fields', 'handsOn', 'roundTrip', 'mapRest', 'typesRest']),
          map: mapTotal(list.flatMap(({ map }) => map)),
          types: typesTotal(list.flatMap(({ types }) => types)),
        },
      ];
    })
    .sort((a, b) => b.handsOn - a.handsOn || (a.key < b.key ? -1 : 1));
}

/** Every tool that some week shows, the one with the most entries first. */
export function toolTotals(figures: TeamFigures): readonly ToolTotal[] {
  const cells = Map.groupBy(
    figures.weeks.flatMap(({ tools }) => tools),
    ({ tool }) => tool,
  );
  return [...cells]
    .map(([tool, list]): ToolTotal => {
      const records = new Map<RecordType, number>();
      for (const { type, records: n } of list.flatMap(({ types }) => types))
        records.set(type, (records.get(type) ?? 0) + n);
      return {
        tool,
        weeks: list.length,
        contributors: largest(
          figures.quarters.flatMap(({ tools }) => tools.filter((one) => one.tool === tool)),
          list,
        ),
        ...sums(list, ['entries', 'records', 'typesRest']),
        types: [...records]
          .map(([type, n]) => ({ type, records: n }))
          .sort((a, b) => b.records - a.records || (a.type < b.type ? -1 : 1)),
      };
    })
    .sort((a, b) => b.entries - a.entries || (a.tool < b.tool ? -1 : 1));
}

/** The largest of the quarters; of the weeks where quarters say nothing, as in a slice. */
function largest(
  quarters: readonly { readonly contributors: number }[],
  weeks: readonly { readonly contributors: number }[],
): number {
  return Math.max(0, ...(quarters.length > 0 ? quarters : weeks).map(({ contributors }) => contributors));
}

function sums<K extends string>(
  list: readonly Readonly<Record<K, number>>[],
  names: readonly K[],
): Record<K, number> {
  return Object.fromEntries(names.map((name) => [name, sum(list.map((cell) => cell[name]))])) as Record<
    K,
    number
  >;
}

function mapTotal(cells: readonly FieldCell[]): readonly FieldCell[] {
  const pairs = new Map<string, FieldCell>();
  for (const cell of cells) {
    const key = [cell.from.kind, cell.from.label, cell.to.kind, cell.to.label].join('|');
    const before = pairs.get(key);
    pairs.set(key, {
      ...cell,
      fields: cell.fields + (before?.fields ?? 0),
      contributors: Math.max(cell.contributors, before?.contributors ?? 0),
    });
  }
  return [...pairs].sort(([a, x], [b, y]) => y.fields - x.fields || (a < b ? -1 : 1)).map(([, cell]) => cell);
}

function typesTotal(list: FlowCell['types']): FlowCell['types'] {
  const pairs = new Map<string, FlowCell['types'][number]>();
  for (const pair of list) {
    const key = `${pair.from} ${pair.to}`;
    pairs.set(key, { ...pair, records: pair.records + (pairs.get(key)?.records ?? 0) });
  }
  return [...pairs.values()].sort((a, b) => b.records - a.records);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** The tool's cell in a week. */
export const toolIn = (tools: readonly ToolCell[], tool: ToolId): ToolCell | undefined =>
  tools.find((one) => one.tool === tool);
