import { formatTime, t } from '../../utils/i18n';
import { Button } from '../kit/button';
import type { Paused } from './popup';
import style from './popup.module.css';

interface PauseProps {
  readonly paused: boolean;
  readonly onPause: (length: 'hour' | 'today') => void;
  readonly onDashboard: () => void;
}

/** The foot of the popup: stop observing for a while, or see everything. */
export function Pause({ paused, onPause, onDashboard }: PauseProps) {
  return (
    <footer className={style.foot}>
      {!paused && (
        <fieldset className={style.pause}>
          <legend className="visually-hidden">{t('popup_pause_legend')}</legend>
          <span className={style.pauseLabel} aria-hidden="true">
            {t('popup_pause')}
          </span>
          <Button look="quiet" onClick={() => onPause('hour')}>
            {t('popup_pause_hour')}
          </Button>
          <Button look="quiet" onClick={() => onPause('today')}>
            {t('popup_pause_today')}
          </Button>
        </fieldset>
      )}
      <Button look="quiet" onClick={onDashboard}>
        {t('popup_dashboard')}
      </Button>
    </footer>
  );
}

/** Says that nothing is watched, and until when, with the way back. */
export function PausedNotice({
  paused,
  onResume,
}: {
  readonly paused: Paused;
  readonly onResume: () => void;
}) {
  return (
    <div className={style.paused} role="status">
      <span>
        {paused.until === undefined ? t('popup_paused') : t('popup_paused_until', formatTime(paused.until))}
      </span>
      <Button look="quiet" onClick={onResume}>
        {t('popup_resume')}
      </Button>
    </div>
  );
}
