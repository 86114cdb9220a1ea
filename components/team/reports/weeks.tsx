import { formatNumber, plural, t, weekDays } from '../../../utils/i18n';
import type { WeekStatus } from '../../../utils/report/held';
import { Button } from '../../kit/button';
import { TableBox } from '../../kit/table-box';
import style from '../style';

interface WeeksProps {
  readonly weeks: readonly WeekStatus[];
  readonly onClose: () => Promise<unknown>;
}

/** How each week stands, and the button that lets those be shown in which enough people wait. */
export function Weeks({ weeks, onClose }: WeeksProps) {
  if (weeks.length === 0) return null;
  const ready = weeks.filter(({ canClose }) => canClose).length;
  return (
    <section className={style.section}>
      <h2>{t('team_weeks_title')}</h2>
      <p className={style.soft}>{t('team_weeks_how')}</p>
      {ready > 0 && (
        <p className={style.act}>
          <Button look="primary" onClick={() => void onClose()}>
            {plural('team_weeks_close', ready)}
          </Button>
        </p>
      )}
      <div className={style.gap}>
        <TableBox name={t('team_weeks_title')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('chart_week')}</th>
                <th scope="col" className={style.number}>
                  {t('team_weeks_counted')}
                </th>
                <th scope="col" className={style.number}>
                  {t('team_weeks_waiting')}
                </th>
                <th scope="col">{t('team_weeks_state')}</th>
              </tr>
            </thead>
            <tbody>
              {weeks.map((week) => (
                <tr key={week.week}>
                  <th scope="row">{weekDays(week.week)}</th>
                  <td className={style.number}>{formatNumber(week.counted)}</td>
                  <td className={style.number}>{formatNumber(week.waiting)}</td>
                  <td>{stateOf(week)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      </div>
    </section>
  );
}

function stateOf({ isOver, canClose, counted, waiting, needed }: WeekStatus): string {
  if (!isOver) return t('team_weeks_running');
  if (canClose) return t('team_weeks_ready');
  if (waiting === 0) return t('team_weeks_shown');
  const missing = plural('team_weeks_missing', needed - waiting, needed);
  return counted > 0 ? `${t('team_weeks_shown')} ${missing}` : missing;
}
