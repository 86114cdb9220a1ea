import { t } from '../../utils/i18n';
import type { PopupFigures } from '../../utils/summary/popup-figures';
import { WeekBars } from '../charts/week-bars';
import style from './popup.module.css';
import { Apart } from './week-summary';

/** Nothing retyped yet: says so, and what would be noticed. */
export function EmptyWeek({ figures }: { readonly figures: PopupFigures }) {
  return (
    <div className={style.message}>
      <h1>{t('popup_empty_title')}</h1>
      {figures.trend.some(({ fields }) => fields > 0) && (
        <div className={style.chart}>
          <WeekBars points={figures.trend} caption={t('chart_weeks')} height={44} />
        </div>
      )}
      <ol className={style.steps}>
        <li>{t('popup_empty_step1')}</li>
        <li>{t('popup_empty_step2')}</li>
        <li>{t('popup_empty_step3')}</li>
      </ol>
      <Apart week={figures.week} />
    </div>
  );
}
