import { formatNumber, t, weekDays } from '../../utils/i18n';
import type { TrendPoint } from '../../utils/summary/weeks';

/** A chart's weeks for those who do not see it. */
export function WeekTable({
  points,
  caption,
}: {
  readonly points: readonly TrendPoint[];
  readonly caption: string;
}) {
  return (
    <table className="visually-hidden">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('chart_week')}</th>
          <th scope="col">{t('dashboard_flows_fields')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ week, fields }) => (
          <tr key={week}>
            <th scope="row">{weekDays(week)}</th>
            <td>{formatNumber(fields)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
