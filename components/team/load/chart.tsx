import { t, weekDays, weekStart } from '../../../utils/i18n';
import type { LoadPoint } from '../../../utils/report/debt';
import { decimal, hours } from '../format';
import style from './load.module.css';

interface ChartProps {
  readonly points: readonly LoadPoint[];
  readonly threshold?: number;
}

const WIDTH = 760;
const HEIGHT = 220;
const SIDE = 40;
const GAP = 6;
/** Fewer weeks do not make wider bars. */
const LEAST = 13;
/** Room that a week's name takes. */
const NAME = 64;

/** Hours a person a week, the high reading as a line over each bar. A week below the floor is a gap. */
export function LoadChart({ points, threshold }: ChartProps) {
  const most =
    Math.max(...points.map(({ hoursPerPerson }) => hoursPerPerson?.high ?? 0), threshold ?? 0, 0.1) * 1.08;
  const step = (WIDTH - SIDE + GAP) / Math.max(points.length, LEAST);
  const y = (hours: number) => HEIGHT - (hours / most) * HEIGHT;
  const tick = stepOf(most);
  const named = Math.ceil(NAME / step);
  const ticks = Array.from({ length: Math.floor(most / tick) + 1 }, (_, i) => i * tick);
  return (
    <svg
      className={style.chart}
      viewBox={`0 -8 ${WIDTH} ${HEIGHT + 34}`}
      width="100%"
      aria-hidden="true"
      focusable="false"
    >
      {ticks.map((hours) => (
        <g key={hours}>
          <line className={style.grid} x1={SIDE} x2={WIDTH} y1={y(hours)} y2={y(hours)} />
          <text className={style.tick} x={SIDE - 8} y={y(hours)}>
            {decimal(hours)}
          </text>
        </g>
      ))}
      {points.map(
        ({ week }, i) =>
          i % named === 0 && (
            <text key={week} className={style.week} x={SIDE + i * step} y={HEIGHT + 18}>
              {weekStart(week)}
            </text>
          ),
      )}
      {points.map(({ week, hoursPerPerson, isPassed }, i) => {
        if (!hoursPerPerson) return null;
        const { low, high } = hoursPerPerson;
        const x = SIDE + i * step;
        const wide = step - GAP;
        return (
          <g key={week}>
            <rect
              className={isPassed ? style.over : style.grown}
              x={x}
              y={y(low)}
              width={wide}
              height={HEIGHT - y(low)}
              rx="2"
            />
            <path
              className={style.high}
              d={`M${x + wide / 2} ${y(low)}V${y(high)}M${x + wide / 2 - 5} ${y(high)}h10`}
            />
            <title>{`${weekDays(week)}: ${hours(hoursPerPerson)}`}</title>
          </g>
        );
      })}
      {threshold !== undefined && (
        <g>
          <line className={style.threshold} x1={SIDE} x2={WIDTH} y1={y(threshold)} y2={y(threshold)} />
          <text className={style.mark} x={WIDTH} y={y(threshold) - 7}>
            {t('team_load_line', decimal(threshold))}
          </text>
        </g>
      )}
    </svg>
  );
}

/** A round step that gives four to eight lines. */
function stepOf(most: number): number {
  const size = 10 ** Math.floor(Math.log10(most / 4));
  return [1, 2, 5, 10].map((one) => one * size).find((one) => most / one <= 8) ?? size;
}
