import type { ToolId } from '../../../utils/model';
import type { Arc, Journey } from '../../../utils/report/journey';
import type { LifecycleStage } from '../../../utils/tools';

export interface JourneyNode {
  readonly tool: ToolId;
  readonly stage: LifecycleStage;
  /** Centre, in units of the drawing. */
  readonly x: number;
  readonly y: number;
}

export interface DrawnArc {
  readonly arc: Arc;
  /** SVG path from the edge of one tool to that of the other. */
  readonly path: string;
  readonly width: number;
}

export interface JourneyLayout {
  readonly columns: readonly {
    readonly stage: LifecycleStage;
    readonly x: number;
    readonly fields: number;
  }[];
  readonly nodes: readonly JourneyNode[];
  readonly arcs: readonly DrawnArc[];
  readonly width: number;
  readonly height: number;
}

export const NODE = { width: 128, height: 36 } as const;
const COLUMN = 196;
const ROW = 84;
const TOP = 92;
const WIDEST = 9;
/** Flows that are drawn; the table holds all. */
const DRAWN = 24;

/** Stages as columns, tools in them, flows as arcs between their edges. Stages without a tool are left out. */
export function layOut(journey: Journey): JourneyLayout {
  const drawn = [...journey.arcs].sort((a, b) => b.fields - a.fields).slice(0, DRAWN);
  const ends = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  const used = journey.columns
    .map((column) => ({ ...column, tools: column.tools.filter(({ tool }) => ends.has(tool)) }))
    .filter(({ tools }) => tools.length > 0);
  const columns = used.map(({ stage, fieldsIn }, i) => ({
    stage,
    x: i * COLUMN + COLUMN / 2,
    fields: fieldsIn,
  }));
  const nodes = used.flatMap(({ stage, tools }, column) =>
    // Every second column stands lower, so that an arc over several columns does not run behind a tool.
    tools.map(({ tool }, row) => ({
      tool,
      stage,
      x: column * COLUMN + COLUMN / 2,
      y: TOP + row * ROW + (column % 2) * (ROW / 2),
    })),
  );
  const at = new Map(nodes.map((node) => [node.tool, node]));
  const most = Math.max(1, ...drawn.map(({ fields }) => fields));
  const arcs = drawn.flatMap((arc) => {
    const [from, to] = [at.get(arc.from), at.get(arc.to)];
    if (!from || !to) return [];
    return [{ arc, width: Math.max(1.5, WIDEST * Math.sqrt(arc.fields / most)), path: pathOf(from, to) }];
  });
  const height = Math.max(TOP, ...nodes.map(({ y }) => y)) + ROW / 2 + 34;
  return { columns, nodes, arcs, width: Math.max(1, used.length) * COLUMN, height };
}

/** Forwards from right edge to left edge, backwards below, within a column around its right side. */
function pathOf(from: JourneyNode, to: JourneyNode): string {
  const side = NODE.width / 2;
  const half = NODE.height / 2;
  if (from.x === to.x) {
    const x = from.x + side;
    const bend = x + 40;
    return `M${x} ${from.y} C${bend} ${from.y} ${bend} ${to.y} ${x + 7} ${to.y}`;
  }
  if (to.x > from.x) {
    const [x1, x2] = [from.x + side, to.x - side - 7];
    const reach = Math.max(36, (x2 - x1) / 2);
    return `M${x1} ${from.y} C${x1 + reach} ${from.y} ${x2 - reach} ${to.y} ${x2} ${to.y}`;
  }
  const low = Math.max(from.y, to.y) + ROW / 2 + 22;
  const [y1, y2] = [from.y + half, to.y + half + 7];
  return `M${from.x} ${y1} C${from.x} ${low} ${to.x} ${low} ${to.x} ${y2}`;
}
