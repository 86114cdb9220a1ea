import { sankey, sankeyJustify, sankeyLinkHorizontal } from 'd3-sankey';
import { formatNumber } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import style from './charts.module.css';

/** What goes from one tool to another. */
export interface SankeyFlow {
  readonly from: ToolId;
  readonly to: ToolId;
  readonly fields: number;
}

interface SankeyProps {
  readonly flows: readonly SankeyFlow[];
  readonly toolName: (id: ToolId) => string;
}

interface Node {
  readonly key: string;
  readonly tool: ToolId;
  readonly side: 'from' | 'to';
}

const WIDTH = 720;
const ROW = 46;
const NAMES = 170;

/**
 * Tools on both sides, retyped fields as width. Sources stand on the left and targets on the right, so that two tools
 * that feed each other are two ribbons and not a circle, which the layout does not know. Decorative: the same figures
 * stand in the table beside it.
 */
export function Sankey({ flows, toolName }: SankeyProps) {
  const { nodes, links, height } = layout(flows);
  const path = sankeyLinkHorizontal<Node, object>();
  return (
    <figure className={style.sankey}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true" focusable="false">
        {links.map((link) => (
          <path
            key={`${link.from} ${link.to}`}
            className={style.link}
            d={path(link.shape) ?? ''}
            strokeWidth={Math.max(1, link.shape.width ?? 1)}
          >
            <title>{`${toolName(link.from)} → ${toolName(link.to)}: ${formatNumber(link.fields)}`}</title>
          </path>
        ))}
        {nodes.map(({ key, tool, side, x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0 }) => (
          <g key={key}>
            <rect className={style.node} x={x0} y={y0} width={x1 - x0} height={Math.max(1, y1 - y0)} rx="2" />
            <text
              className={style.name}
              x={side === 'from' ? x0 - 10 : x1 + 10}
              y={(y0 + y1) / 2}
              textAnchor={side === 'from' ? 'end' : 'start'}
            >
              {toolName(tool)} <tspan className={style.amount}>{formatNumber(value)}</tspan>
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

function layout(flows: readonly SankeyFlow[]) {
  const sides = ['from', 'to'] as const;
  const nodes: Node[] = sides.flatMap((side) =>
    [...new Set(flows.map((flow) => flow[side]))].map((tool) => ({ key: `${side} ${tool}`, tool, side })),
  );
  const rows = Math.max(...sides.map((side) => nodes.filter((node) => node.side === side).length), 1);
  const height = rows * ROW + 12;
  const graph = sankey<Node, object>()
    .nodeId(({ key }) => key)
    .nodeAlign(sankeyJustify)
    .nodeWidth(10)
    .nodePadding(22)
    .extent([
      [NAMES, 6],
      [WIDTH - NAMES, height - 6],
    ])({
    nodes: nodes.map((node) => ({ ...node })),
    links: flows.map(({ from, to, fields }) => ({
      source: `from ${from}`,
      target: `to ${to}`,
      value: fields,
    })),
  });
  const links = graph.links.flatMap((shape, i) => {
    const flow = flows[i];
    return flow ? [{ ...flow, shape }] : [];
  });
  return { nodes: graph.nodes, links, height };
}
