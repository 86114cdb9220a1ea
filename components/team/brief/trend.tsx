import { formatNumber, t, weekDays } from '../../../utils/i18n';
import type { WeekPoint } from '../../../utils/report/gap';
import style from './brief.module.css';
import chart from './trend.module.css';

const WIDTH = 360;
const HEIGHT = 76;
const GAP = 3;

/** Carried fields week by week; a week that does not show the flow is a gap, not a zero. */
export function Trend({ points }: { readonly points: readonly WeekPoint[] }) {
  const most = Math.max(1, ...points.map(({ fields }) => fields ?? 0));
  const step = (WIDTH + GAP) / Math.max(points.length, 8);
  return (
    <section className={style.block}>
      <h2>{t('chart_weeks')}</h2>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`} width="100%" aria-hidden="true" focusable="false">
        {points.map(({ week, fields }, i) => {
          const tall = fields === null ? 0 : Math.max(2, (fields / most) * HEIGHT);
          return (
            <rect
              key={week}
              className={chart.bar}
              x={i * step}
              y={HEIGHT - tall}
              width={step - GAP}
              height={tall}
              rx="2"
            >
              <title>{`${weekDays(week)}: ${fields === null ? t('team_hidden') : formatNumber(fields)}`}</title>
            </rect>
          );
        })}
        <line className={chart.ground} x1="0" x2={WIDTH} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
      </svg>
      <p className={style.small}>
        {points.length > 0 && `${weekDays(points[0]?.week ?? '')} … ${weekDays(points.at(-1)?.week ?? '')}`}
      </p>
      <table className="visually-hidden">
        <caption>{t('chart_weeks')}</caption>
        <tbody>
          {points.map(({ week, fields }) => (
            <tr key={week}>
              <th scope="row">{weekDays(week)}</th>
              <td>{fields === null ? t('team_hidden') : formatNumber(fields)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
