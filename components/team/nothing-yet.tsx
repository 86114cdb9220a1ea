import { formatNumber, plural, t, weekDays } from '../../utils/i18n';
import type { WeekStatus } from '../../utils/report/held';
import { Heading } from './heading';
import style from './style';

interface NothingYetProps {
  readonly title: string;
  readonly floor: number;
  readonly weeks: readonly WeekStatus[];
}

/** Below the floor: what is missing until something can be shown, and why. */
export function NothingYet({ title, floor, weeks }: NothingYetProps) {
  const ready = weeks.filter(({ canClose }) => canClose).length;
  const best = weeks
    .filter(({ isOver, canClose }) => isOver && !canClose)
    .sort((a, b) => a.needed - a.waiting - (b.needed - b.waiting))[0];
  return (
    <>
      <Heading title={title}>{t('team_floor_how', formatNumber(floor))}</Heading>
      <div className={style.note}>
        <p>
          <strong>{t('team_nothing')}</strong>
        </p>
        {weeks.length === 0 && <p>{t('team_nothing_start')}</p>}
        {ready > 0 && <p>{plural('team_nothing_close', ready)}</p>}
        {ready === 0 && best && (
          <p>
            {t(
              'team_nothing_missing',
              weekDays(best.week),
              formatNumber(best.waiting),
              formatNumber(best.needed),
            )}
          </p>
        )}
        <p className={style.act}>
          <a href={weeks.length === 0 ? '#setup' : '#reports'}>
            {weeks.length === 0 ? t('team_invites') : t('team_nav_reports')}
          </a>
        </p>
      </div>
    </>
  );
}
