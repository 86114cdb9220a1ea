import type { ToolId } from '../model';
import { LIFECYCLE_STAGES, type LifecycleStage, toolById } from '../tools';
import type { TeamFigures } from './figures';
import type { FlowKey, Range } from './gap';
import { flowTotals, toolTotals } from './totals';

/** A tool where it is placed in a customer's life. */
export interface PlacedTool {
  readonly tool: ToolId;
  readonly stage: LifecycleStage;
  /** Stages that its catalogue file names: where else it may be put. */
  readonly stages: readonly LifecycleStage[];
  readonly isMoved: boolean;
  /** Retyped fields that go into it and come out of it. */
  readonly fieldsIn: number;
  readonly fieldsOut: number;
}

/** A flow as an arc. */
export interface Arc {
  readonly key: FlowKey;
  readonly from: ToolId;
  readonly to: ToolId;
  readonly fields: number;
  readonly seconds: Range;
  /** Stages that it crosses: 0 within one, negative against the customer's way. */
  readonly span: number;
}

/** A column of the map. */
export interface StageColumn {
  readonly stage: LifecycleStage;
  readonly tools: readonly PlacedTool[];
  /** Retyped fields that are entered into the tools of this stage, and the time it takes. */
  readonly fieldsIn: number;
  readonly secondsIn: Range;
}

export interface Journey {
  readonly columns: readonly StageColumn[];
  readonly arcs: readonly Arc[];
  /** Where typing piles up; undefined when nothing is typed. */
  readonly heaviest: LifecycleStage | undefined;
}

/** Where a person put tools that the catalogue puts elsewhere. */
export type Placement = Readonly<Partial<Record<ToolId, LifecycleStage>>>;

/** The lifecycle with the team's tools in it and the flows between them. Tools that the catalogue lacks need a place. */
export function journeyOf(figures: TeamFigures, placement: Placement = {}): Journey {
  const flows = flowTotals(figures);
  const ids = new Set([
    ...flows.flatMap(({ from, to }) => [from, to]),
    ...toolTotals(figures).map(({ tool }) => tool),
  ]);
  const total = (pick: (flow: (typeof flows)[number]) => boolean) =>
    flows.filter(pick).reduce((sum, { fields }) => sum + fields, 0);
  const tools = [...ids].map((tool): PlacedTool => {
    const stages = toolById(tool)?.stages ?? [];
    const moved = placement[tool];
    return {
      tool,
      stage: moved ?? stages[0] ?? 'operate',
      stages,
      isMoved: moved !== undefined,
      fieldsIn: total(({ to }) => to === tool),
      fieldsOut: total(({ from }) => from === tool),
    };
  });
  const stageOf = new Map(tools.map(({ tool, stage }) => [tool, LIFECYCLE_STAGES.indexOf(stage)]));
  const arcs = flows.map(
    ({ key, from, to, fields, handsOn, roundTrip }): Arc => ({
      key,
      from,
      to,
      fields,
      seconds: { low: handsOn, high: Math.max(handsOn, roundTrip) },
      span: (stageOf.get(to) ?? 0) - (stageOf.get(from) ?? 0),
    }),
  );
  const columns = LIFECYCLE_STAGES.map((stage, at): StageColumn => {
    const into = arcs.filter(({ to }) => stageOf.get(to) === at);
    return {
      stage,
      tools: tools
        .filter((tool) => tool.stage === stage)
        .sort((a, b) => b.fieldsIn + b.fieldsOut - a.fieldsIn - a.fieldsOut || (a.tool < b.tool ? -1 : 1)),
      fieldsIn: into.reduce((sum, { fields }) => sum + fields, 0),
      secondsIn: {
        low: into.reduce((sum, { seconds }) => sum + seconds.low, 0),
        high: into.reduce((sum, { seconds }) => sum + seconds.high, 0),
      },
    };
  });
  const heaviest = columns.reduce((best, column) => (column.fieldsIn > best.fieldsIn ? column : best));
  return { columns, arcs, heaviest: heaviest.fieldsIn > 0 ? heaviest.stage : undefined };
}
