import { plural, t } from '../../utils/i18n';
import type { WeekFigures } from '../../utils/summary/week-figures';
import style from './popup.module.css';

/** Nothing retyped yet: says so, and what would be noticed. */
export function EmptyWeek({ figures }: { readonly figures: WeekFigures }) {
  return (
    <div className={style.message}>
      <h1>{t('popup_empty_title')}</h1>
      <ol className={style.steps}>
        <li>{t('popup_empty_step1')}</li>
        <li>{t('popup_empty_step2')}</li>
        <li>{t('popup_empty_step3')}</li>
      </ol>
      {figures.lookups > 0 && <p>{plural('popup_lookups', figures.lookups)}</p>}
      {figures.intended > 0 && <p>{plural('popup_intended', figures.intended)}</p>}
    </div>
  );
}
