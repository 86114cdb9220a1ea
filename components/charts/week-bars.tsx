import { formatNumber, weekDays, weekName } from '../../utils/i18n';
import type { TrendPoint } from '../../utils/summary/weeks';
import style from './charts.module.css';
import { WeekTable } from './week-table';

interface WeekBarsProps {
  /** The oldest first; the last one is the running week. */
  readonly points: readonly TrendPoint[];
  readonly caption: string;
  /** Height of the tallest bar, CSS pixels. */
  readonly height?: number;
}

const WIDTH = 320;
const GAP = 6;
/** A week that counted anything is seen to have. */
const LEAST = 3;

/** Weeks as bars, and as a table for those who do not see them. */
export function WeekBars({ points, caption, height = 56 }: WeekBarsProps) {
  const most = Math.max(...points.map(({ fields }) => fields), 1);
  const step = (WIDTH + GAP) / Math.max(points.length, 1);
  const first = points[0];
  const last = points.at(-1);
  return (
    <figure className={style.bars}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} width="100%" aria-hidden="true" focusable="false">
        {points.map(({ week, fields }, i) => {
          const tall = fields === 0 ? 1 : Math.max(LEAST, (fields / most) * height);
          return (
            <rect
              key={week}
              className={week === last?.week ? style.now : style.before}
              x={i * step}
              y={height - tall}
              width={step - GAP}
              height={tall}
              rx={Math.min(3, tall / 2)}
            >
              <title>{`${weekDays(week)}: ${formatNumber(fields)}`}</title>
            </rect>
          );
        })}
      </svg>
      {first && last && (
        <p className={style.ends} aria-hidden="true">
          <span>{weekName(first.week, last.week)}</span>
          <span>{weekName(last.week, last.week)}</span>
        </p>
      )}
      <WeekTable points={points} caption={caption} />
    </figure>
  );
}
