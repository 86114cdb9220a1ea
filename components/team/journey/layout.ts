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
const ROW = 104;
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
    // Every second column stands lower, which leaves lanes between the tools of all columns.
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
    const others = nodes.filter((node) => node !== from && node !== to);
    const width = Math.max(1.5, WIDEST * Math.sqrt(arc.fields / most));
    return [{ arc, width, path: pathOf(from, to, others) }];
  });
  const height = Math.max(TOP, ...nodes.map(({ y }) => y)) + ROW / 2 + 34;
  return { columns, nodes, arcs, width: Math.max(1, used.length) * COLUMN, height };
}

/** Forwards from right edge to left edge, backwards below, within a column around its right side. */
function pathOf(from: JourneyNode, to: JourneyNode, others: readonly JourneyNode[]): string {
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
    const straight = [x1, from.y, x1 + reach, from.y, x2 - reach, to.y, x2, to.y] as const;
    if (!others.some((node) => isBehind(node, straight))) return curve(straight);
    const middle = (from.y + to.y) / 2;
    const k = Math.max(0, Math.round((middle - TOP) / (ROW / 2) - 0.5));
    const lane = TOP + (k + 0.5) * (ROW / 2);
    // Into the lane and out of it before the neighbouring columns' tools begin.
    const bend = COLUMN - NODE.width - 12;
    const inward = `C${x1 + bend / 2} ${from.y} ${x1 + bend / 2} ${lane} ${x1 + bend} ${lane}`;
    return `M${x1} ${from.y} ${inward} H${x2 - bend} C${x2 - bend / 2} ${lane} ${x2 - bend / 2} ${to.y} ${x2} ${to.y}`;
  }
  const low = Math.max(from.y, to.y) + ROW / 2 + 22;
  const [y1, y2] = [from.y + half, to.y + half + 7];
  return `M${from.x} ${y1} C${from.x} ${low} ${to.x} ${low} ${to.x} ${y2}`;
}

/** A cubic curve: start, its two controls, end. */
type Curve = readonly [number, number, number, number, number, number, number, number];

const curve = ([x1, y1, ...rest]: Curve): string => `M${x1} ${y1} C${rest.join(' ')}`;

/** Whether a curve would run behind a tool, so that the tool seems to be on its way. */
function isBehind({ x, y }: JourneyNode, [x1, y1, x2, y2, x3, y3, x4, y4]: Curve): boolean {
  return Array.from({ length: 33 }, (_, i) => i / 32).some((t) => {
    const at = (a: number, b: number, c: number, d: number) =>
      (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
    const [left, top] = [at(x1, x2, x3, x4), at(y1, y2, y3, y4)];
    return (
      Math.abs(left - x) < NODE.width / 2 + WIDEST / 2 && Math.abs(top - y) < NODE.height / 2 + WIDEST / 2
    );
  });
}
