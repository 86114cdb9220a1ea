import { formatNumber, weekDays, weekStart } from '../../utils/i18n';
import type { TrendPoint } from '../../utils/summary/weeks';
import style from './charts.module.css';
import { WeekTable } from './week-table';

interface WeekColumnsProps {
  /** The oldest first; the last one is the running week. */
  readonly points: readonly TrendPoint[];
  readonly caption: string;
}

/** Weeks as columns, each with its number above it and its Monday below, and as a table for those who do not see them. */
export function WeekColumns({ points, caption }: WeekColumnsProps) {
  const most = Math.max(...points.map(({ fields }) => fields), 1);
  const last = points.at(-1);
  return (
    <figure>
      <div className={style.columns} aria-hidden="true">
        {points.map(({ week, fields }) => (
          <div
            key={week}
            className={week === last?.week ? style.columnNow : style.column}
            title={weekDays(week)}
          >
            <div className={style.columnBar} style={{ blockSize: `${(100 * fields) / most}%` }}>
              <span className={style.columnNumber}>{formatNumber(fields)}</span>
            </div>
          </div>
        ))}
      </div>
      <div className={style.columnNames} aria-hidden="true">
        {points.map(({ week }) => (
          <span key={week}>{weekStart(week)}</span>
        ))}
      </div>
      <WeekTable points={points} caption={caption} />
    </figure>
  );
}
