import { formatNumber, t } from '../../../utils/i18n';
import type { ToolId } from '../../../utils/model';
import type { LifecycleStage } from '../../../utils/tools';
import { stageName } from '../../kit/stage-name';
import style from './journey.module.css';
import { type JourneyLayout, type JourneyNode, NODE } from './layout';

interface MapProps {
  readonly layout: JourneyLayout;
  readonly toolName: (id: ToolId) => string;
  readonly onMove: (tool: ToolId, stage: LifecycleStage) => void;
}

const HEAD = 30;

/** The journey drawn. Decorative to those who do not see it: the table below says and does the same. */
export function JourneyMap({ layout: { columns, nodes, arcs, width, height }, toolName, onMove }: MapProps) {
  const step = width / Math.max(1, columns.length);
  const most = Math.max(1, ...columns.map(({ fields }) => fields));
  const drop = (node: JourneyNode, event: React.PointerEvent<SVGGElement>) => {
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (!box) return;
    const column = columns[Math.floor(((event.clientX - box.left) / box.width) * columns.length)];
    if (column && column.stage !== node.stage) onMove(node.tool, column.stage);
  };
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: `${Math.round(width * 1.1)}px` }}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <marker
          id="journey-head"
          viewBox="0 0 8 8"
          refX="1"
          refY="4"
          markerWidth="13"
          markerHeight="13"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0L8 4L0 8z" className={style.head} />
        </marker>
      </defs>
      {columns.map(({ stage, x, fields }) => (
        <g key={stage}>
          <rect
            className={style.column}
            x={x - step / 2 + 6}
            y={HEAD + 30}
            width={step - 12}
            height={height - HEAD - 34}
            rx="10"
          />
          <text className={style.stage} x={x} y={14}>
            {stageName(stage)}
          </text>
          <text className={fields === most ? `${style.sum} ${style.most}` : style.sum} x={x} y={HEAD + 4}>
            {t('team_journey_typed', formatNumber(fields))}
          </text>
          <rect
            className={style.pile}
            x={x - step / 2 + 12}
            y={HEAD + 14}
            width={((step - 24) * fields) / most}
            height="6"
            rx="3"
          />
        </g>
      ))}
      {arcs.map(({ arc, path, width: thick }) => (
        <path
          key={arc.key}
          className={arc.span < 0 ? `${style.arc} ${style.back}` : style.arc}
          d={path}
          strokeWidth={thick}
          markerEnd="url(#journey-head)"
        >
          <title>{`${t('team_pair', toolName(arc.from), toolName(arc.to))}: ${formatNumber(arc.fields)}`}</title>
        </path>
      ))}
      {nodes.map((node) => (
        <g
          key={node.tool}
          className={style.grip}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerUp={(event) => drop(node, event)}
        >
          <rect
            className={style.node}
            x={node.x - NODE.width / 2}
            y={node.y - NODE.height / 2}
            width={NODE.width}
            height={NODE.height}
            rx="9"
          />
          <text className={style.name} x={node.x} y={node.y}>
            {shortened(toolName(node.tool))}
          </text>
        </g>
      ))}
    </svg>
  );
}

const shortened = (name: string): string => (name.length > 17 ? `${name.slice(0, 16).trimEnd()}…` : name);
