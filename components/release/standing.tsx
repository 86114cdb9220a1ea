import { formatDate, formatList, formatTime, t, weekDays } from '../../utils/i18n';
import { Button } from '../kit/button';
import type { JoinedTeam, ReleaseActions } from './props';
import style from './release.module.css';

interface StandingProps extends Pick<ReleaseActions, 'onStanding' | 'onStop'> {
  readonly team: JoinedTeam;
}

/** A standing release: announced a day ahead, stoppable until then. Off unless the person says so. */
export function Standing({ team: { team, standing }, onStanding, onStop }: StandingProps) {
  // What goes to an endpoint is announced and stopped in its own section.
  const isDelivered = standing?.to === 'endpoint';
  const announced = isDelivered ? undefined : standing?.announced;
  return (
    <div className={style.standing}>
      {announced && (
        <div className={style.note} role="status">
          <p>
            {t(
              'release_announced',
              formatDate(announced.at),
              formatTime(announced.at),
              formatList(announced.weeks.map(weekDays)),
            )}
          </p>
          <Button onClick={() => void onStop(team)}>{t('release_stop')}</Button>
        </div>
      )}
      {standing?.isBlocked && (
        <p className={style.wrong} role="alert">
          {t('release_blocked')}
        </p>
      )}
      <label className={style.entry}>
        <input
          type="checkbox"
          checked={standing !== undefined && !standing.isBlocked && !isDelivered}
          disabled={isDelivered}
          onChange={({ target }) => void onStanding(team, target.checked)}
        />
        <span>
          {t('release_standing')} <span className={style.soft}>{t('release_standing_how')}</span>
        </span>
      </label>
    </div>
  );
}
